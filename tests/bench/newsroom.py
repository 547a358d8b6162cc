"""Made-up articles of many outlets, as many as asked for, the same at every call.

Sentences are walks through the word pairs of the Wikinews articles in `../shared` (none of them
is stored here), in which the names that annotators marked are replaced by names of our own
making, drawn in Zipf's proportions.
"""

import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate
from typing import Any, TypeVar

from tests.conftest import SHARED

FIRST, LAST = date(2013, 1, 1), date(2021, 12, 31)
SYLLABLES = "ka bu lo ri ma da ne shi ta ro zu be li no ga ha mi sa du ve fo ra to ki".split()
GIVEN = (
    "Anna Boris Clara David Elena Farid Greta Hassan Irene Jakob Karim Laura Maria Nadir".split()
)
BODIES = "Bank Group Airlines Party Institute Television Energy University Union".split()
TITLES = ("President", "Minister", "General", "Professor", "Mr.", "Mrs.")
COUNTRIES = (
    "Afghanistan,Russia,Germany,France,India,China,Japan,Brazil,Kenya,Egypt,Iran,Iraq,Turkey,Spain,"
    "Italy,Poland,Ukraine,Sweden,Norway,Mexico,Chile,Peru,Pakistan,Vietnam,Nigeria,Ghana"
).split(",")
TAGS = (
    "peace talks,elections,air strikes,aviation,banking,oil,gas,trade,sanctions,refugees,floods,"
    "earthquakes,schools,universities,football,courts,police,parliament,budget,taxes,railways,"
    "shipping,farming,water,energy,climate,medicine,epidemics,borders,diplomacy,arms supplies"
).split(",")
PAPERS = "Herald Courier Observer Tribune Times Gazette Chronicle Dispatch News Monitor".split()
KINDS = ("person", "organization", "place")
SIZES = {"person": 9000, "organization": 2400, "place": 300}
"""How many names there are of each kind."""
OUTLETS, COPIED, CUT, CROWDED, TITLED = 60, 0.05, 0.5, 0.01, 0.2
"""Shares: articles that are another one reprinted, reprints that lack the end, articles with a long
list of names, surnames with a title before them."""
SHORTEST_SENTENCE, LONGEST_SENTENCE = 6, 42
SLOTS = re.compile("<(person|organization|place)>")
"""What a word of the chains holds where a name stands."""

SPOKEN = (
    '"We have seen the figures and we will answer them," said <person>, who heads <organization>.',
    "<person> told reporters in <place> that nothing had been decided.",
    "A spokeswoman for <person> said that talks with <place> would go on next week.",
    "In <place>, <person> met officials of <organization> and left without a word.",
    '<person> of <organization> was not so sure. "It will take years," <person> said.',
)
"""How paragraphs end, in words of our own: the Wikinews articles name few people."""

T = TypeVar("T")

Chains = Mapping[tuple[str, str], Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One made-up article."""

    number: int
    outlet: int
    day: date
    title: str
    author: str
    paragraphs: tuple[str, ...]
    keywords: tuple[str, ...]


class Newsroom:
    """Writes stories."""

    def __init__(self, seed: int = 4) -> None:
        self._chance = random.Random(seed)  # noqa: S311 (no secret)
        self._starts, self._chains = _learn()
        self.names = {kind: self._make_names(kind) for kind in KINDS}
        self._weights = {
            kind: list(accumulate(1 / (n + 6) for n in range(len(names))))
            for kind, names in self.names.items()
        }
        self.outlets = [f"{self._word()} {self._one_of(PAPERS)}" for _ in range(OUTLETS)]

    def write(self, count: int) -> Iterator[Story]:
        """Return so many stories, the oldest first."""
        kept: list[Story] = []
        for number in range(count):
            day = FIRST + timedelta(days=(LAST - FIRST).days * number // count)
            if kept and self._chance.random() < COPIED:
                yield self._reprint(kept[-1 - self._chance.randrange(len(kept[-20:]))], number, day)
                continue
            kept.append(self._story(number, day))
            yield kept[-1]

    def _story(self, number: int, day: date) -> Story:
        cast = {kind: self._draw(kind, self._chance.randrange(2, 8)) for kind in KINDS}
        said: set[str] = set()
        words = self._chance.randrange(400, 800)
        text: list[str] = []
        while sum(len(part.split()) for part in text) < words:
            sentences = (self._sentence(cast, said) for _ in range(self._chance.randrange(2, 5)))
            spoken = self._fill(self._one_of(SPOKEN), cast, said)
            text.append(" ".join((*sentences, spoken)))
        if self._chance.random() < CROWDED:
            guests = self._draw("person", self._chance.randrange(60, 100))
            text += [
                f"{', '.join(guests[n : n + 12])} were there." for n in range(0, len(guests), 12)
            ]
        return Story(
            number=number,
            outlet=self._chance.randrange(OUTLETS),
            day=day,
            title=" ".join(self._sentence(cast, set()).rstrip(".").split()[:11]),
            author=self._one_of(self.names["person"][:200]),
            paragraphs=tuple(text),
            keywords=(*self._chance.sample(TAGS, 3), *(cast["person"][:1])),
        )

    def _reprint(self, story: Story, number: int, day: date) -> Story:
        parts = story.paragraphs
        kept = parts if self._chance.random() > CUT else parts[: max(2, len(parts) * 2 // 3)]
        outlet = (story.outlet + 1 + self._chance.randrange(OUTLETS - 1)) % OUTLETS
        return replace(story, number=number, outlet=outlet, day=day, paragraphs=kept)

    def _sentence(self, cast: Mapping[str, Sequence[str]], said: set[str]) -> str:
        while True:
            words = list(self._one_of(self._starts))
            while words[-1] and len(words) < LONGEST_SENTENCE:
                words.append(self._one_of(self._chains[words[-2], words[-1]]))
            if not words[-1]:
                return self._fill(" ".join(words[:-1]), cast, said)

    def _fill(self, sentence: str, cast: Mapping[str, Sequence[str]], said: set[str]) -> str:
        return SLOTS.sub(lambda slot: self._called(slot[1], cast, said), sentence)

    def _called(self, kind: str, cast: Mapping[str, Sequence[str]], said: set[str]) -> str:
        name = self._one_of(cast[kind])
        if kind != "person" or name not in said:
            said.add(name)
            return name
        title = f"{self._one_of(TITLES)} " if self._chance.random() < TITLED else ""
        return title + name.split()[-1]

    def _draw(self, kind: str, count: int) -> list[str]:
        drawn = self._chance.choices(self.names[kind], cum_weights=self._weights[kind], k=count)
        return list(dict.fromkeys(drawn))

    def _make_names(self, kind: str) -> list[str]:
        made = list(COUNTRIES) if kind == "place" else []
        while len(made) < SIZES[kind]:
            made.append(self._made(kind))
        return list(dict.fromkeys(made))

    def _made(self, kind: str) -> str:
        if kind == "person":
            return f"{self._one_of(GIVEN)} {self._word()}"
        return f"{self._word()} {self._one_of(BODIES)}" if kind == "organization" else self._word()

    def _word(self) -> str:
        return "".join(self._chance.choices(SYLLABLES, k=self._chance.randrange(2, 5))).capitalize()

    def _one_of(self, choices: Sequence[T]) -> T:
        return self._chance.choice(choices)


def _learn() -> tuple[list[tuple[str, str]], Chains]:
    """Return how sentences begin, and by pairs of words which words follow; empty: the end."""
    starts: list[tuple[str, str]] = []
    chains: dict[tuple[str, str], list[str]] = defaultdict(list)
    for words in _sentences():
        starts.append((words[0], words[1]))
        for first, second, third in zip(words, words[1:], [*words[2:], ""], strict=False):
            chains[first, second].append(third)
    return starts, chains


def _sentences() -> Iterator[list[str]]:
    folder = SHARED / "corpus" / "wikinews"
    records = map(json.loads, (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines())
    texts = {record["id"]: record["text"] for record in records}
    for line in (folder / "names.jsonl").read_text(encoding="utf-8").splitlines():
        marked = json.loads(line)
        told = _with_slots(texts[marked["id"]], marked["names"])
        # the title and the date stand first
        for sentence in told.splitlines()[2:]:
            words = sentence.split(" ")
            if len(words) > SHORTEST_SENTENCE and sentence.endswith("."):
                yield [word for word in words if word]


def _with_slots(text: str, names: Sequence[Mapping[str, Any]]) -> str:
    """Return the text up to the last name that was marked, with kinds in place of names."""
    parts, done = [], 0
    for name in sorted(names, key=lambda n: (n["start"], -n["end"])):
        if name["start"] >= done:
            parts += [text[done : name["start"]], f"<{name['type']}>"]
            done = name["end"]
    return "".join(parts)
