"""What changed in the links between two exports: what a change of register or rules does."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Record = Mapping[str, object]
"""One record of `export_records`, as read back from its file."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class LinkChange:
    """A form of a name that leads elsewhere than before, in one article."""

    article: str
    title: str
    form: str
    """The words in the text."""
    before: str
    """Entity such as `people/zamir-kabulov`; empty if it was not linked."""
    after: str
    """Empty if it is not linked any more."""
    times: int

    @property
    def kind(self) -> str:
        """What happened: `appeared`, `vanished` or `moved`."""
        if not self.before:
            return "appeared"
        return "moved" if self.after else "vanished"


def compare_links(old: Iterable[Record], new: Iterable[Record]) -> tuple[LinkChange, ...]:
    """Return every difference between the links of two exports, sorted.

    Forms are compared article by article, by how often each leads where; an article that is only
    in one export counts with all its links.
    """
    before, after = _by_article(old), _by_article(new)
    found: list[LinkChange] = []
    for article in before.keys() | after.keys():
        title, links = before.get(article, ("", {}))
        new_title, new_links = after.get(article, (title, {}))
        for form in links.keys() | new_links.keys():
            pairs = _pair(links.get(form, Counter()), new_links.get(form, Counter()))
            found.extend(
                LinkChange(
                    article=article,
                    title=new_title or title,
                    form=form,
                    before=a,
                    after=b,
                    times=times,
                )
                for (a, b), times in pairs.items()
            )
    return tuple(sorted(found))


def describe_changes(changes: Iterable[LinkChange]) -> Iterator[str]:
    """Yield a Markdown summary, the kinds of change one after the other."""
    by_kind: dict[str, dict[tuple[str, str, str], list[LinkChange]]] = {
        kind: defaultdict(list) for kind in ("moved", "vanished", "appeared")
    }
    for change in changes:
        by_kind[change.kind][change.form, change.before, change.after].append(change)
    if not any(by_kind.values()):
        yield "No link changed."
    for kind, groups in by_kind.items():
        if not groups:
            continue
        yield f"## Links that {kind}: {len(groups)}"
        yield ""
        for (form, before, after), group in sorted(groups.items()):
            where = " → ".join(f"`{place}`" for place in (before, after) if place)
            times = sum(change.times for change in group)
            yield f"- {_code(form)}: {where}, {times} times in {len(group)} articles"
        yield ""


def _code(text: str) -> str:
    # a name is untrusted: without back quotes it cannot leave the code span
    return "`" + " ".join(text.replace("`", "'").split()) + "`"


def _by_article(records: Iterable[Record]) -> dict[str, tuple[str, dict[str, Counter[str]]]]:
    articles: dict[str, tuple[str, dict[str, Counter[str]]]] = {}
    for record in records:
        links: dict[str, Counter[str]] = defaultdict(Counter)
        for mention in (*_listed(record, "mentions"), *_listed(record, "references")):
            if mention.get("entity"):
                links[mention["text"]][mention["entity"]] += 1
        articles[str(record["id"])] = (str(record.get("title", "")), links)
    return articles


def _listed(record: Record, name: str) -> list[Any]:
    found = record.get(name)
    return found if isinstance(found, list) else []


def _pair(before: Counter[str], after: Counter[str]) -> Counter[tuple[str, str]]:
    """Return what lost a link, matched with what gained one, as far as they go together."""
    lost = sorted((before - after).elements())
    gained = sorted((after - before).elements())
    length = max(len(lost), len(gained))
    pairs = zip(
        lost + [""] * (length - len(lost)), gained + [""] * (length - len(gained)), strict=True
    )
    return Counter(pairs)
