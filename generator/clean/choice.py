"""Which of the stretches that read like a body is the article of the page."""

from collections.abc import Sequence

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
SHARED = 2
"""So many words of its headline does a signed stretch take up."""
SIGNED_WEIGHT = 30.0
"""Least weight of a signed stretch: two paragraphs; a teaser with its author weighs less."""
OUTWEIGHED = 0.6
"""A signed stretch weighs so much of an unsigned one beneath it, if no comments stand between."""
FEWEST_GOING_ON, GOING_ON_WORDS = 4, 120
"""So many paragraphs, of so many words, are the article's that goes on; a comment is shorter."""
_SIGNING = frozenset({"byline", "date-line"})


def find_body(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> tuple[int, int]:
    """Return start and end index of the article's stretch of lines.

    It is the one that weighs most; but one that is signed goes before the comments beneath it,
    and before teasers that weigh little more.
    """
    stretches = find_stretches(lines, rules)
    if not stretches:
        return 0, 0
    best = max(stretches, key=lambda one: one.weight)
    if not _is_signed(best, 1, lines, rules):
        best = _signed_above(best, stretches, lines, rules) or best
    return _cut_comments(lines, rules, best.start, best.end)


def _signed_above(
    best: Stretch,
    stretches: Sequence[Stretch],
    lines: Sequence[Line],
    rules: Sequence[LineRule | None],
) -> Stretch | None:
    """Return the heaviest signed stretch above one that is not, if that one is its comments."""
    found = None
    for one in stretches:
        if one.end > best.start or one.weight < max(SIGNED_WEIGHT, found.weight if found else 0):
            continue
        heavy = one.weight >= OUTWEIGHED * best.weight
        near = heavy or _commented(one.end, best.start, rules)
        if near and _is_signed(one, DECKED_REACH, lines, rules):
            found = one
    return found


def _commented(start: int, end: int, rules: Sequence[LineRule | None]) -> bool:
    return any(_asks(rule) for rule in rules[start:end])


def _is_signed(
    stretch: Stretch, inside: int, lines: Sequence[Line], rules: Sequence[LineRule | None]
) -> bool:
    """Whether a byline or date stands at the beginning, beneath a headline that is taken up."""
    lead = _lead_words(stretch, lines, rules)
    for at in range(max(1, stretch.start - SIGNED_REACH), stretch.start + inside):
        rule = rules[at]
        if rule is not None and rule.name in _SIGNING:
            reach = range(max(0, at - HEADLINE_REACH), at)
            if any(rules[above] is None and _is_title(lines[above], lead) for above in reach):
                return True
    return False


def _is_title(line: Line, lead: frozenset[str]) -> bool:
    if is_prose(line) or not FEWEST_TITLE_WORDS <= line.words <= MOST_TITLE_WORDS:
        return False
    return len(lead.intersection(content_words(line.text))) >= SHARED


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
