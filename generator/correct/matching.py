"""Which article an entry of `corrections.yml` means."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz import process

from generator.correct.complaints import error, warning
from generator.model.article import Article
from generator.model.correction import Correction
from generator.model.place import place_of
from generator.model.problem import Problem

NEAR = 75
"""Likeness from 0 to 100 below which a path is no help as a suggestion."""


class Directory:
    """Articles by all that an editor may call them: path, id, and both kinds of address."""

    def __init__(self, articles: Sequence[Article], pages: Mapping[str, str]) -> None:
        self._articles: dict[str, list[Article]] = defaultdict(list)
        self._paths = [article.path for article in articles]
        for article in articles:
            for handle in {*_handles(article), _plain(pages.get(article.id, ""))} - {""}:
                self._articles[handle].append(article)

    def find(self, correction: Correction) -> Article | Problem:
        """Return the one article meant, or what is wrong with the entry."""
        wanted = correction.article
        found = self._articles.get(_plain(wanted), [])
        if len(found) == 1:
            return found[0]
        if found:
            listed = ", ".join(sorted(article.place for article in found)[:4])
            return error(correction.line, f"`{wanted}` are several articles: {listed}")
        near = process.extractOne(wanted, self._paths, score_cutoff=NEAR)
        guess = f"; did you mean `{near[0]}`?" if near else ""
        return warning(correction.line, f"there is no article `{wanted}`{guess}")


def _handles(article: Article) -> Iterator[str]:
    yield article.id
    yield _plain(article.url)
    for path in {article.path, article.path.removeprefix("articles/")}:
        yield path
        if article.record is not None:
            yield place_of(path, article.record)


def _plain(address: str) -> str:
    return address.strip().strip("/")
