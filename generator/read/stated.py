"""From fields that an input states to a header."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.model.fact import Fact
from generator.model.raw import Header
from generator.read.addresses import plain_address
from generator.read.characters import drop_controls, fold

TRUE = frozenset({"true", "yes", "1", "on"})
_HOST = re.compile(r"https?://", re.IGNORECASE)


@dataclass(slots=True, kw_only=True)
class Stated:
    """Facts by header field (`title`, `published`, `url`, ...), in order of preference."""

    facts: dict[str, list[Fact]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    def add(self, name: str, value: str, rule: str) -> None:
        """Take one value; empty ones are passed over."""
        value = fold(drop_controls(value)[0])
        if value and (place := self._place(name, value)):
            self.facts.setdefault(place, []).append(Fact(value=value, rule=rule))

    def _place(self, name: str, value: str) -> str:
        # `source` is an address in trafilatura's records, a name nearly everywhere else
        if name == "source":
            return "url" if _HOST.match(value) else "outlet"
        return name

    def first(self, name: str) -> Fact | None:
        """Return the preferred fact of a field."""
        return next(iter(self.facts.get(name, ())), None)

    def each(self, name: str) -> Iterator[Fact]:
        """Yield every fact of a field, each value once."""
        seen: set[str] = set()
        for fact in self.facts.get(name, ()):
            if fact.value.casefold() not in seen:
                seen.add(fact.value.casefold())
                yield fact

    def url(self) -> Fact | None:
        """Return the preferred address that may become a link; warn of the others."""
        for fact in self.facts.get("url", ()):
            if address := plain_address(fact.value):
                return Fact(value=address, rule=fact.rule)
            self.warnings.append(f"address left out, not a plain web address: {fact.value[:80]}")
        return None

    def header(self) -> Header:
        """Return the header that these facts make."""
        draft = self.first("draft")
        return Header(
            id=self.first("id"),
            title=self.first("title"),
            published=self.first("published"),
            outlet=self.first("outlet"),
            agency=self.first("agency"),
            section=self.first("section"),
            language=self.first("language"),
            url=self.url(),
            authors=tuple(self.each("authors")),
            keywords=tuple(self.each("keywords")),
            draft=draft is not None and draft.value.lower() in TRUE,
        )


def state(
    values: Mapping[str, str | tuple[str, ...]], names: Mapping[str, Iterable[str]], rule: str
) -> Stated:
    """Return what the keys of `values` say, by a table from header field to keys.

    One string under a field that holds several is taken apart; the members of a list stand.
    `rule` names where the values are; `{}` in it becomes the key.
    """
    stated = Stated()
    for place, keys in names.items():
        for key in keys:
            for value in _members(values.get(key, ()), SPLITTERS.get(place)):
                stated.add(place, value, rule.format(key))
    return stated


def _members(
    value: str | tuple[str, ...], split: Callable[[str], tuple[str, ...]] | None
) -> tuple[str, ...]:
    if not isinstance(value, str):
        return value
    return (value,) if split is None else split(value)


def split_authors(text: str) -> tuple[str, ...]:
    """Return the names of a byline; a comma parts only where every part has two words."""
    if ";" in text or "|" in text:
        return tuple(part.strip() for part in re.split(r"[;|]", text))
    parts = [part.strip() for part in re.split(r",| and | & ", text) if part.strip()]
    if len(parts) > 1 and all(" " in part for part in parts):
        return tuple(parts)
    return (text,)


def split_keywords(text: str) -> tuple[str, ...]:
    """Return the keywords of a list in one line, parted by semicolons, else by commas."""
    parts = text.split(";") if ";" in text else text.split(",")
    return tuple(part.strip().removeprefix("#") for part in parts)


SPLITTERS: Mapping[str, Callable[[str], tuple[str, ...]]] = {
    "authors": split_authors,
    "keywords": split_keywords,
}
"""Header fields that hold several values, and how one string becomes them."""
