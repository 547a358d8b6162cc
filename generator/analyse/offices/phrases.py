"""Descriptions by office and state, as they stand in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.analyse.offices.forms import fold_office, pattern_of
from generator.analyse.offices.states import ADJECTIVES, CAPITALS
from generator.model.analysis import EntityKind, Mention
from generator.model.register import Register

_OWNS = re.compile(r"(?:['\u2019]s|(?<=s)['\u2019])\s$")
_BEFORE_OF = re.compile(r"\s(?:of)\s(?:the\s)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """An office with its state: `the Afghan president`, `Moscow's foreign minister`."""

    start: int
    """Of the whole, the article included."""
    end: int
    shown: tuple[int, int]
    """What may be a link: the whole without article and without names that lead elsewhere."""
    form: str
    """Of the office, folded."""
    state: str
    """Key of the register; empty if none is named: a lone `the president`."""
    definite: bool
    """Whether it can mean just one person by its grammar."""


class PhraseFinder:
    """Finds offices beside the name, adjective or capital of their state."""

    def __init__(self, register: Register, forms: Iterable[str]) -> None:
        keys = {
            form: entry.key
            for entry in reversed(register.entries)
            if entry.kind is not EntityKind.PERSON
            for form in (*entry.aliases, entry.name)
        }
        self._adjectives = {a: keys[state] for a, state in ADJECTIVES.items() if state in keys}
        self._capitals = {
            keys[city]: keys[state]
            for city, state in CAPITALS.items()
            if city in keys and state in keys
        }
        offices = pattern_of(forms)
        names = "|".join(sorted(map(_spaced, self._adjectives), key=len, reverse=True))
        self._office = re.compile(rf"\b{offices}\b", re.IGNORECASE)
        self._adjective = re.compile(rf"\b(?P<the>the\s)?(?P<state>{names})\s$", re.IGNORECASE)

    def find(self, text: str, mentions: Iterable[Mention]) -> Iterator[Phrase]:
        """Yield every office with or without a state, by start; `text` is plain."""
        named = [m for m in mentions if m.key and m.kind is not EntityKind.PERSON]
        starts = {mention.start: mention for mention in named}
        ends = {mention.end: mention for mention in named}
        for office in self._office.finditer(text):
            yield (
                self._of_state(text, office, starts)
                or self._by_adjective(text, office)
                or self._by_name(text, office, ends)
                or _lone(text, office)
            )

    def _of_state(
        self, text: str, office: re.Match[str], starts: Mapping[int, Mention]
    ) -> Phrase | None:
        joint = _BEFORE_OF.match(text, office.end())
        owner = starts.get(joint.end()) if joint else None
        if owner is None:
            return None
        the = _article_before(text, office.start())
        return Phrase(
            start=office.start() - the, end=owner.end, shown=office.span(),
            form=fold_office(office[0]), state=owner.key, definite=the > 0,
        )  # fmt: skip

    def _by_adjective(self, text: str, office: re.Match[str]) -> Phrase | None:
        found = self._adjective.search(text, max(0, office.start() - _LONGEST), office.start())
        state = self._adjectives.get(_titled(found["state"])) if found else None
        if found is None or state is None:
            return None
        return Phrase(
            start=found.start(), end=office.end(), shown=(found.start("state"), office.end()),
            form=fold_office(office[0]), state=state, definite=found["the"] is not None,
        )  # fmt: skip

    def _by_name(
        self, text: str, office: re.Match[str], ends: Mapping[int, Mention]
    ) -> Phrase | None:
        """Return `the US president`, `Moscow's foreign minister`."""
        gap = office.start() - 1
        form = fold_office(office[0])
        owner, owns = ends.get(gap), _OWNS.search(text, max(0, gap - 2), office.start())
        if owner and text[gap].isspace() and owner.text.isupper():
            the = _article_before(text, owner.start)
            start, state, definite = owner.start - the, owner.key, the > 0
        elif owns and (owner := ends.get(owns.start())):
            start, state, definite = owner.start, self._owner(owner.key, form), True
        else:
            return None
        return Phrase(
            start=start, end=office.end(), shown=office.span(),
            form=form, state=state, definite=definite,
        )  # fmt: skip

    def _owner(self, key: str, form: str) -> str:
        """Return the state that a possessive names; a capital does for foreign ministers only."""
        if key not in self._capitals:
            return key
        return self._capitals[key] if form == "foreign minister" else ""


_LONGEST = 24
"""Characters of `the South Sudanese `."""


def _lone(text: str, office: re.Match[str]) -> Phrase:
    the = _article_before(text, office.start())
    return Phrase(
        start=office.start() - the, end=office.end(), shown=office.span(),
        form=fold_office(office[0]), state="", definite=the > 0,
    )  # fmt: skip


def _article_before(text: str, start: int) -> int:
    """Return the length of `the ` right before an offset, 0 if it is not there."""
    words = text[max(0, start - 5) : start]
    found = re.search(r"(?:^|[^\w-])(the\s)$", words, re.IGNORECASE)
    return len(found[1]) if found else 0


def _spaced(name: str) -> str:
    return re.escape(name).replace(r"\ ", r"\s")


def _titled(adjective: str) -> str:
    return " ".join(word.capitalize() for word in adjective.split())
