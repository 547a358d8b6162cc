"""Where the article begins beneath its headline: after deck, byline, date and lead picture."""

from collections.abc import Sequence

from generator.clean.body import is_prose
from generator.clean.choice import find_body
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line, content_words

REACH = 10
"""Lines beneath the headline among which byline and date are looked for."""
DECK_WORDS = 60
"""What stands between headline and byline has at most so many words: deck and caption."""
FEWEST_AFTER = 2
"""Paragraphs that must follow the byline; else it stands at the foot of a short post."""
SIGNED_REACH = 15
"""Lines beneath the headline among which a signed beginning is looked for: share bars are long."""
BEGUN_WORDS = 40
"""A beginning has so many words of prose; less is a caption or what a player says."""
SHARED = 2
"""Words of the headline that a beginning takes up."""
_SIGNING = frozenset({"byline", "date-line"})


def find_opening(
    lines: Sequence[Line],
    rules: Sequence[LineRule | None],
    headline: int,
    body: tuple[int, int],
) -> int:
    """Return the index of the first line of the article beneath its headline."""
    end = body[1]
    words = 0
    opening = headline + 1
    for at in range(headline + 1, min(headline + 1 + REACH, end)):
        rule = rules[at]
        prose = rule is None and is_prose(lines[at])
        words += lines[at].words if prose else 0
        if words > DECK_WORDS or (prose and opening > headline + 1):
            break
        if rule is not None and rule.name in _SIGNING:
            opening = at + 1
    after = sum(rules[at] is None and is_prose(lines[at]) for at in range(opening, end))
    return opening if after >= FEWEST_AFTER else headline + 1


def reach_back(
    lines: Sequence[Line], rules: Sequence[LineRule | None], headline: int, start: int
) -> int:
    """Return where the article begins if something long interrupts it soon after its beginning.

    A player or a gallery can outweigh the first paragraphs. What stands beneath headline and
    byline, and takes up the headline's words, is the article's.
    """
    signed = headline + 1
    while signed < start and not _signs(rules[signed]):
        signed += 1
    if start - signed <= FEWEST_AFTER or signed > headline + SIGNED_REACH:
        return start
    above = slice(signed + 1, start)
    first, last = find_body(lines[above], rules[above])
    if signed + 1 + first > headline + SIGNED_REACH:
        return start
    told = [at for at in range(signed + 1 + first, signed + 1 + last) if _tells(at, lines, rules)]
    words = {word for at in told for word in content_words(lines[at].text)}
    taken_up = len(words.intersection(content_words(lines[headline].text)))
    begun = sum(lines[at].words for at in told) >= BEGUN_WORDS
    return told[0] if begun and taken_up >= SHARED else start


def _signs(rule: LineRule | None) -> bool:
    return rule is not None and rule.name in _SIGNING


def _tells(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    return rules[at] is None and is_prose(lines[at])
