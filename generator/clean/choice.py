"""Which of the stretches that read like a body is the article of the page."""

from collections.abc import Sequence
from enum import IntEnum

from generator.clean.body import Stretch, find_stretches, is_prose
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line, content_words

COMMENTED_WORDS = 60
"""After so many words of prose a comment heading ends the article."""
SIGNED_REACH, DECKED_REACH = 12, 5
"""Lines above a stretch in which its byline stands; beneath a deck it stands in the stretch."""
HEADLINE_REACH = 6
"""Lines above a byline among which its headline stands."""
FEWEST_TITLE_WORDS, MOST_TITLE_WORDS = 3, 32
LEAD_WORDS = 80
"""Words of a stretch that must take up its headline: later on, any word comes up."""
SHARED, SHARED_PART = 2, 0.3
"""So many words of its headline does a stretch take up, and so much of it."""
TITLED_REACH = 25
"""Lines above a stretch among which a headline stands with nobody's name: share bars are long."""
LEAST_WEIGHT, SIGNED_WEIGHT = 15.0, 20.0
"""Least weight of an article above its comments, and above teasers: two sentences, two paragraphs.
"""
OUTWEIGHED = 0.45
"""A signed stretch weighs so much of an unsigned one beneath it, if no comments stand between."""
FEWEST_GOING_ON, GOING_ON_WORDS = 4, 120
"""So many paragraphs, of so many words, are the article's that goes on; a comment is shorter."""
FEWEST_THREADED, THREADED = 6, 0.5
"""So many lines of name, date and answer, and so many for each paragraph, make comments."""
_SIGNING = frozenset({"byline", "date-line"})


class Standing(IntEnum):
    """How a stretch begins."""

    NONE = 0
    TITLED = 1
    SIGNED = 2


def find_body(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> tuple[int, int]:
    """Return start and end index of the article's stretch of lines.

    It is the one that weighs most; but one that is signed goes before the comments beneath it,
    and before teasers that weigh somewhat more.
    """
    stretches = find_stretches(lines, rules)
    if not stretches:
        return 0, 0
    best = max(stretches, key=lambda one: one.weight)
    above = [one for one in stretches if one.end <= best.start and one.weight >= LEAST_WEIGHT]
    if above:
        best = _prefer_above(best, above, lines, rules)
    return _cut_comments(lines, rules, best.start, best.end)


def _prefer_above(
    best: Stretch,
    above: Sequence[Stretch],
    lines: Sequence[Line],
    rules: Sequence[LineRule | None],
) -> Stretch:
    """Return the stretch that weighs most of those that stand for the article more than `best`."""
    thread = _is_thread(best, lines, rules)
    standing = Standing.NONE if thread else _standing(best, 1, lines, rules)
    found = best
    for one in above if standing < Standing.SIGNED else ():
        if found is not best and one.weight <= found.weight:
            continue
        commented = _commented(one.end, best.start, rules)
        own = _standing(one, DECKED_REACH, lines, rules)
        heavy = one.weight >= max(SIGNED_WEIGHT, OUTWEIGHED * best.weight)
        signed = heavy and own is Standing.SIGNED
        sure = thread and commented and one.weight >= SIGNED_WEIGHT
        if sure or (own > standing and (commented or signed)):
            found = one
    return found


def _is_thread(stretch: Stretch, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    """Whether names and dates stand between the paragraphs, as between comments."""
    inner = range(stretch.start, stretch.end)
    signs = sum(_signs(rules[at]) or _replies(rules[at]) for at in inner)
    told = sum(_tells(at, lines, rules) for at in inner)
    return signs >= max(FEWEST_THREADED, THREADED * told)


def _replies(rule: LineRule | None) -> bool:
    return rule is not None and rule.name == "comment-thread"


def _commented(start: int, end: int, rules: Sequence[LineRule | None]) -> bool:
    return any(_asks(rule) for rule in rules[start:end])


def _standing(
    stretch: Stretch, inside: int, lines: Sequence[Line], rules: Sequence[LineRule | None]
) -> Standing:
    """Return how a stretch begins: beneath a headline that it takes up, with byline or date."""
    lead = _lead_words(stretch, lines, rules)
    signing = [
        at
        for at in range(max(1, stretch.start - SIGNED_REACH), stretch.start + inside)
        if _signs(rules[at])
    ]
    for at in signing:
        reach = range(max(0, at - HEADLINE_REACH), max(at, stretch.start))
        if any(rules[above] is None and _is_title(lines[above], lead) for above in reach):
            return Standing.SIGNED
    reach = range(max(0, stretch.start - TITLED_REACH), stretch.start)
    titled = any(rules[above] is None and _is_title(lines[above], lead) for above in reach)
    return Standing.TITLED if titled else Standing.NONE


def _signs(rule: LineRule | None) -> bool:
    return rule is not None and rule.name in _SIGNING


def _is_title(line: Line, lead: frozenset[str]) -> bool:
    if is_prose(line) or not FEWEST_TITLE_WORDS <= line.words <= MOST_TITLE_WORDS:
        return False
    words = set(content_words(line.text))
    return len(lead & words) >= max(SHARED, SHARED_PART * len(words))


def _lead_words(
    stretch: Stretch, lines: Sequence[Line], rules: Sequence[LineRule | None]
) -> frozenset[str]:
    words: list[str] = []
    for at in range(stretch.start, stretch.end):
        if rules[at] is None and is_prose(lines[at]):
            words.extend(content_words(lines[at].text))
            if len(words) >= LEAD_WORDS:
                break
    return frozenset(words)


def _cut_comments(
    lines: Sequence[Line], rules: Sequence[LineRule | None], start: int, end: int
) -> tuple[int, int]:
    words = 0
    for at in range(start, end):
        rule = rules[at]
        if rule is None and is_prose(lines[at]):
            words += lines[at].words
        if _asks(rule) and words >= COMMENTED_WORDS and not _goes_on(at + 1, end, lines, rules):
            return start, at
    return start, end


def _goes_on(first: int, end: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    """Whether the article goes on beneath a bar that asks for comments.

    Its paragraphs follow at once, where comments have names and dates between them, and the page
    asks once more for comments, at their end.
    """
    while first < end and _asks(rules[first]):
        first += 1
    last = first
    while last < end and _tells(last, lines, rules):
        last += 1
    words = sum(line.words for line in lines[first:last])
    enough = last - first >= FEWEST_GOING_ON and words >= GOING_ON_WORDS
    return enough and any(_asks(rule) for rule in rules[last:])


def _asks(rule: LineRule | None) -> bool:
    return rule is not None and rule.name == "comments"


def _tells(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    return rules[at] is None and is_prose(lines[at]) and not lines[at].bullet
