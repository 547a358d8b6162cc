"""Other stories that a page prints at length, and slides of a gallery, told by repetition."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.clean.body import GALLERY, PARAGRAPH_WORDS, PROMO, is_prose
from generator.clean.echoes import find_captions
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line
from generator.clean.promos import find_promos

CARD = LineRule(name="teaser")
"""What names the lines of a card; it has no wording of its own."""
SLIDE = LineRule(name=GALLERY)
ROW = LineRule(name=PROMO)
WIDGET = LineRule(name="reaction")
"""What names a line that asks for comments under a picture."""
CAPTION = LineRule(name="caption")
WIDGET_WORDS = 250
"""Between two such lines stand so many words of prose at most; else each ends an article."""
FEWEST_CARDS, FEWEST_SLIDES = 3, 4
"""So many times the same line recurs; twice may be chance."""
CLOSING_WORDS = 6
CARD_LINES = 8
"""Paragraphs and lines of author and date in one card, at most."""
CARD_SHARE = 0.6
"""So much of the recurrence must be cards: in an article `Read more` interrupts."""
SLIDE_TITLE_WORDS = 5
"""A title that stands over every slide; shorter lines are speakers of an interview."""
BETWEEN, FOLLOWING = 1, 0.8
"""A slide follows on the other with so many lines between, its picture's; else the title is the
alternative text of the article's own pictures."""
LEAST_LEFT = 40
"""Words of prose that a page must have besides; else the cards are what it is about."""
_CLOSINGS = frozenset({"related", "subscription"})


def mark_cards(
    lines: Sequence[Line], rules: Sequence[LineRule | None]
) -> tuple[LineRule | None, ...]:
    """Return the rules, with those of cards and slides where a page repeats their frame."""
    times = Counter(line.bare for line in lines)
    cards = dict.fromkeys(_find_cards(lines, rules, times), CARD)
    slides = dict.fromkeys(_find_slides(lines, rules, times), SLIDE)
    marked = cards | slides | dict.fromkeys(find_promos(lines, rules), ROW)
    left = sum(
        line.words
        for at, line in enumerate(lines)
        if at not in marked and rules[at] is None and is_prose(line)
    )
    if left < LEAST_LEFT:
        marked = {}
    widgets = dict.fromkeys(_find_widgets(lines, rules, times), WIDGET)
    captions = dict.fromkeys(find_captions(lines), CAPTION)
    marked = captions | marked
    return tuple(widgets.get(at, rule) if rule else marked.get(at) for at, rule in enumerate(rules))


def _find_widgets(
    lines: Sequence[Line], rules: Sequence[LineRule | None], times: Counter[str]
) -> Iterator[int]:
    """Return where a page asks for comments under each picture, not at the article's end."""
    asking: dict[str, list[int]] = {}
    for at, rule in enumerate(rules):
        if rule is not None and rule.name == "comments" and times[lines[at].bare] >= FEWEST_CARDS:
            asking.setdefault(lines[at].bare, []).append(at)
    ended = _first_end(lines, rules)
    for found in asking.values():
        if found[0] > ended:
            continue
        between = [range(a + 1, b) for a, b in pairwise(found)]
        if all(PARAGRAPH_WORDS <= _prose(part, lines, rules) <= WIDGET_WORDS for part in between):
            yield from found


def _first_end(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> int:
    """Return the first line after a paragraph that may end the article."""
    begun = False
    for at, rule in enumerate(rules):
        begun = begun or (_tells(at, lines, rules) and lines[at].words >= PARAGRAPH_WORDS)
        if begun and rule is not None and rule.ends_body:
            return at
    return len(lines)


def _prose(part: range, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> int:
    return sum(lines[at].words for at in part if rules[at] is None and is_prose(lines[at]))


def _find_cards(
    lines: Sequence[Line], rules: Sequence[LineRule | None], times: Counter[str]
) -> Iterator[int]:
    closings: dict[str, list[range]] = {}
    for at, line in enumerate(lines):
        rule = rules[at]
        if rule is None or rule.name not in _CLOSINGS or line.words > CLOSING_WORDS:
            continue
        if times[line.bare] >= FEWEST_CARDS:
            closings.setdefault(line.bare, []).append(_card_above(at, lines, rules))
    for found in closings.values():
        cards = [card for card in found if card]
        if len(cards) >= max(FEWEST_CARDS, CARD_SHARE * len(found)):
            yield from (at for card in cards for at in card)


def _card_above(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> range:
    """Return the lines from a title to right above the closing line, or none."""
    first = at
    while first > max(0, at - CARD_LINES) and _tells(first - 1, lines, rules):
        first -= 1
    title = first - 1
    if first == at or title < 0 or rules[title] is not None or lines[title].ends:
        return range(0)
    return range(title, at)


def _tells(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    rule = rules[at]
    if rule is not None:
        return rule.name == "teaser"
    return is_prose(lines[at]) or lines[at].ends


def _find_slides(
    lines: Sequence[Line], rules: Sequence[LineRule | None], times: Counter[str]
) -> Iterator[int]:
    slides: dict[str, list[range]] = {}
    for at, line in enumerate(lines):
        recurs = times[line.bare] >= FEWEST_SLIDES and line.words >= SLIDE_TITLE_WORDS
        if recurs and rules[at] is None and not line.ends:
            slides.setdefault(line.bare, []).append(_slide_below(at, lines, rules))
    for found in slides.values():
        shown = [slide for slide in found if slide]
        follow = sum(b.start - a.stop <= BETWEEN for a, b in pairwise(shown))
        if len(shown) >= FEWEST_SLIDES and follow >= FOLLOWING * (len(shown) - 1):
            yield from (at for slide in found for at in slide)


def _slide_below(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> range:
    """Return the title, the heading and the one paragraph of a slide, or none."""
    for end in range(at + 1, min(at + 3, len(lines))):
        if rules[end] is None and is_prose(lines[end]):
            return range(at, end + 1)
    return range(0)
