"""Which lines of a dump read like a body: the stretches that weigh most."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.clean.attribution import is_attribution
from generator.clean.exhibits import find_exhibits
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line
from generator.clean.listing import introduces
from generator.model.raw import LineRole

SENTENCE_WORDS = 8
"""Prose sentences have so many words; shorter ones (quotes, captions) weigh little."""
COMMON_SHARE = 0.12
"""Prose has at least this share of common words, link lists of names and titles fewer."""
MOST_WEIGHT = 24.0
SHORT_SENTENCE, LONG_FRAGMENT, FRAGMENT, NAMED, ENDING = 0.5, 1.0, -2.0, -5.0, -14.0
"""Weights of a line, per kind; prose weighs half its words. Found by trying on whole news pages."""
PICTURES = frozenset({"photo-credit", "image-name", "caption"})
CREDIT_LINES, CREDIT_WORDS = 2, 4
"""Lines and words of what stands between two pictures: who took them."""
GALLERY, PROMO = "gallery", "promo"
"""Names of what tells the slides of a gallery, and rows of other stories."""
TEASER = -2.0
"""Weight of a sentence that stands alone after the article may have ended."""
BEGUN_WORDS = 100
"""After so many words of prose the article has begun; teasers above it hold fewer."""
MOST_LOST = 40.0
"""What the furniture between two paragraphs weighs at most, unless it ends the article."""
PARAGRAPH_WORDS = 45
"""Sentences of so many words in one line are no teaser."""
BROKEN_WORDS, BROKEN = 80, 0.25
"""A line of so many words is a paragraph although it does not end: its last words, a link, stand on
the next line of the dump, and each word weighs half as much as in prose. Captions are shorter."""
ENDED_WORDS = 60
"""Before so many words of prose nothing can have ended."""
EARLY = 10
"""After so many words of prose and before `ENDED_WORDS`, related links interrupt the article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Lines that together speak for a body."""

    start: int
    end: int
    """Index after its last line."""
    weight: float


def is_prose(line: Line) -> bool:
    """Whether the line reads as a sentence of an article."""
    if line.role in (LineRole.PARAGRAPH, LineRole.QUOTE):
        return True
    return line.ends and line.words >= SENTENCE_WORDS and line.common >= line.words * COMMON_SHARE


def weigh(line: Line, rule: LineRule | None) -> float:
    """Return how much the line speaks for (or against) being inside the body."""
    if rule is not None and rule.name in (GALLERY, PROMO):
        return 0.0  # articles go on after a gallery or a row of other stories
    if rule is not None:
        return ENDING if rule.ends_body and not _is_handle(line) else NAMED
    if is_prose(line):
        return min(line.words / 2, MOST_WEIGHT)
    if line.ends or is_attribution(line.text):
        return SHORT_SENTENCE
    if line.words >= 2 * SENTENCE_WORDS and line.common >= line.words * COMMON_SHARE:
        return LONG_FRAGMENT if line.words < BROKEN_WORDS else line.words * BROKEN
    return FRAGMENT


def _is_handle(line: Line) -> bool:
    """Whether a line is a name in a network: whom a message goes to as often as who wrote."""
    return line.words == 1 and line.text[0] == "@"


def find_stretches(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> tuple[Stretch, ...]:
    """Return the stretches of lines that speak for a body, in their order (Kadane's algorithm).

    Once a line has shown that the page goes on to other things, sentences that stand alone
    between short lines are teasers, and weigh against.
    """
    best: dict[int, Stretch] = {}
    start, total, words, ended, lost = 0, 0.0, 0, False, 0.0
    prose = [rule is None and is_prose(line) for line, rule in zip(lines, rules, strict=True)]
    shown, pictured = find_exhibits(lines, rules, prose), _find_pictured(lines, rules)
    for at, (line, rule) in enumerate(zip(lines, rules, strict=True)):
        if total <= 0:
            start, total, words, ended = at, 0.0, 0, False
        words += line.words if prose[at] else 0
        ends = rule is not None and rule.ends_body and not _is_handle(line)
        ended = ended or (words >= ENDED_WORDS and ends)
        weight = 0.0
        if ended and at not in pictured:
            weight = _weigh_at(at, lines, rules)
            weight = weight if prose[at] else min(weight, LONG_FRAGMENT)
        elif at not in pictured:
            weight = _weigh_open(at, words, shown, lines, rules)
        lost = 0.0 if prose[at] else lost
        if weight < 0 and words >= BEGUN_WORDS and not ends:
            weight = min(0.0, max(weight, -MOST_LOST - lost))
            lost += weight
        short = line.bullet or line.words < PARAGRAPH_WORDS
        teaser = ended and short and _stands_alone(at, prose)
        total += TEASER if teaser else weight
        if total > (best[start].weight if start in best else 0.0):
            best[start] = Stretch(start=start, end=at + 1, weight=total)
    return tuple(best.values())


def _weigh_open(
    at: int,
    words: int,
    shown: frozenset[int],
    lines: Sequence[Line],
    rules: Sequence[LineRule | None],
) -> float:
    """Weigh a line while nothing has shown that the article is over."""
    rule = rules[at]
    if EARLY < words < ENDED_WORDS and rule is not None and rule.name == "related":
        return NAMED
    if words >= ENDED_WORDS and rule is None and introduces(lines[at]):
        return lines[at].words / 2
    return 0.0 if words >= EARLY and at in shown else _weigh_at(at, lines, rules)


def _weigh_at(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> float:
    weight = weigh(lines[at], rules[at])
    embedded = at + 1 < len(lines) and is_attribution(lines[at + 1].text)
    return max(weight, SHORT_SENTENCE) if embedded else weight


def _find_pictured(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> set[int]:
    """Return the lines of each block of pictures but its first.

    It interrupts an article once, however many captions, credits and names it shows.
    """
    found: set[int] = set()
    last = None
    for at, rule in enumerate(rules):
        if rule is None or rule.name not in PICTURES:
            continue
        between = range(at if last is None else last + 1, at)
        short = all(lines[i].words <= CREDIT_WORDS for i in between)
        if last is not None and len(between) <= CREDIT_LINES and short:
            found.update(between, (at,))
        last = at
    return found


def _stands_alone(at: int, prose: Sequence[bool]) -> bool:
    return prose[at] and not any(prose[max(0, at - 1) : at]) and not any(prose[at + 1 : at + 2])
