"""Published addresses that would die, and where each should lead."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.analysis import EntityKind
from generator.model.corpus import Corpus, EntityId
from generator.model.label import fold_text
from generator.model.problem import Level, Problem
from generator.model.site import Links
from generator.model.uri import FOLDERS, page_url
from generator.publish.addresses import Address


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class LostAddress:
    """An address that was published and would lead nowhere."""

    address: str
    target: str
    """Where it should lead, below the site's root."""
    sure: bool
    """Whether the target is the same thing; else it is only the nearest page."""


def find_lost(
    published: Iterable[Address], present: Sequence[Address], corpus: Corpus, links: Links
) -> tuple[LostAddress, ...]:
    """Return the published addresses that are neither a page nor a redirect now, in order."""
    known = {one.address for one in present}
    finder = Finder({one.address for one in present if not one.to}, corpus, links)
    return tuple(
        sorted(finder.lost(one) for one in published if one.address and one.address not in known)
    )


def describe_lost(lost: Iterable[LostAddress]) -> Iterator[Problem]:
    """Yield an error for each lost address, with the line that would save it."""
    for one in lost:
        line = f"`{one.address}: {one.target or '/'}`"
        advice = f"add {line}, or run `wirebrief redirect`" if one.sure else f"for instance {line}"
        message = f"`{one.address}` was published and would be gone: {advice}"
        yield Problem(path="redirects.yml", level=Level.ERROR, message=message)


class Finder:
    """Knows where everything is now."""

    def __init__(self, pages: set[str], corpus: Corpus, links: Links) -> None:
        self._pages = pages
        self._corpus = corpus
        self._links = links
        self._by_name: dict[tuple[EntityKind, str], set[EntityId]] = defaultdict(set)
        entries = {entry.key: entry for entry in corpus.knowledge.register.entries}
        for key in links.entities:
            entity = corpus.entities[key]
            aliases = entries[key.key].aliases if entity.registered else ()
            for name in (entity.name, *aliases, *(form for form, _ in entity.names)):
                self._by_name[key.kind, fold_text(name)].add(key)

    def lost(self, gone: Address) -> LostAddress:
        """Return a lost address with the best target."""
        same = self.same(gone)
        # a month's page is the nearest to a briefing
        above = self._above(gone.address.replace("briefings/", "timeline/", 1))
        return LostAddress(
            address=gone.address, target=same or above, sure=bool(same) or _is_listed(gone, above)
        )

    def same(self, gone: Address) -> str:
        """Return where the same thing is now, empty if that cannot be told."""
        copy = self._corpus.copies.get(gone.of)
        briefing = self._links.briefings.get(copy.of if copy else gone.of)
        if briefing is not None:
            return page_url(briefing)
        for kind, folder in FOLDERS.items():
            if gone.of.startswith(f"{folder}/"):
                return self._entity(kind, gone.of.removeprefix(f"{folder}/"), gone.name)
        return ""

    def _entity(self, kind: EntityKind, key: str, name: str) -> str:
        uri = self._links.entities.get(EntityId(kind=kind, key=key))
        if uri is None:
            found = self._by_name.get((kind, fold_text(name)), set())
            uri = self._links.entities[min(found)] if len(found) == 1 else None
        return page_url(uri) if uri is not None else ""

    def _above(self, address: str) -> str:
        """Return the nearest page above that there is; the home page at last."""
        parts = address.strip("/").split("/")[:-1]
        while parts and "/".join(parts) + "/" not in self._pages:
            parts.pop()
        return "/".join(parts) + "/" if parts else ""


def _is_listed(gone: Address, above: str) -> bool:
    """Return whether a page was only a part of the one above it: a letter, a year, a month."""
    if gone.of or not gone.name:
        return False
    folder = gone.address.strip("/").rpartition("/")[0]
    return above == f"{folder}/" or gone.address.startswith("timeline/")
