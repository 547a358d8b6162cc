"""Which line before the body is the headline."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.clean.body import is_prose
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line, content_words
from generator.clean.listed import is_listed
from generator.model.raw import LineRole

MOST_WORDS, FEWEST_WORDS = 32, 3
LOOK_BACK = 150
"""Lines before the body in which a headline is looked for; share bars can be that long."""
LOOK_IN = 90
"""Words of prose (teasers, decks) that may stand before the headline inside a found body."""
FIRST_LINES = 3
"""Lines of byline and date that may stand before the headline of a plain text."""
LEAST_SCORE = 1.6
"""Below this no line is taken for the headline. Found by trying on whole news pages."""
_SITE_SUFFIX = re.compile(r"^(.{12,}?)\s+(?:[|–—»«:]+|-{1,2})\s+([^|]{2,60})$")
_BELOW = frozenset({"byline", "date-line", "share", "counter", "comments"})
"""Rules of the lines that stand between a headline and its body."""
LONG_LINE = 10
_ALIKE = frozenset({"teaser", "related", "player", "caption"})
RULED = 0.8
"""Cost of a wording that links to other stories have as well: `Watch: ...`."""
FEWEST_DECKED, DECKED = 5, 1.5
"""A headline above a deck has so many words; its score is at most so far below the deck's."""
LONGER_DECK = 3
BAR = 5
"""So many lines of buttons stand between a headline and its deck."""
_BAR = frozenset({"share", "comments", "counter"})
TAKEN_UP = 0.25
"""Share of a headline's words that deck or lead repeat; a menu has hardly one."""
SHORT_FORM, HELD = 2, 0.9
"""A short form of the headline stands so many lines beneath it, and shares so many words."""
CAPTIONED = 2
"""A headline that stands twice stands once more so many lines into the body: beneath a caption."""
TAIL = 20
"""A line whose last letters end the next one as well is its short form, not its headline."""
_SEPARATED = re.compile(r"\s[/>|»›→]\s")
FEWEST_SHARED = 7
"""Lines of fewer words of content are measured as if they had so many."""
INSIDE = 0.02
"""Cost of a word of prose that stands before a line inside the body: it would be cut off."""
LEAD, LEAD_WORDS, QUOTED = 1.0, 60, 0.4
_SEVERAL = re.compile(r"\w[.?!][”\"’)]? [A-Z(][\w(]+ .*[.?!)]$")
SEVERAL = 1.4
"""Cost of a sentence followed by more, as decks and captions are; a headline has one."""
_DURATION = re.compile(r"^\d{1,2}:\d\d(?::\d\d)?\b(?! ?[AaPp]\.?[Mm])")
NAME_WORDS, EVERYWHERE, ODD = 4, 4, 1.5
"""A line of so few words that stands on the page so often is the name of the outlet."""
TIMED = 1.6
"""Cost of a running time beneath a line: it is the title of a video."""
LISTED = 1.2
"""Cost of a line in a list of other stories."""
GLUED = 4.0
"""Cost of a line that stands twice in another one, without a space: an alternative text and its
caption."""
_QUOTED = re.compile(r"^[“\"‘'].+[”\"’']$")
"""A line that is a quotation as a whole: beneath a headline it is the deck."""
_ODD_OPENINGS = "([-*+>#@&/"
TITLE_CASE = 0.6
"""Share of capitalised words from which a line is in title case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A line taken for the headline."""

    at: int
    text: str
    score: float


def strip_site(text: str) -> str:
    """Return a page title without the site's name after a bar or dash."""
    found = _SITE_SUFFIX.match(text)
    return found.group(1) if found else text


def find_headline(
    lines: Sequence[Line], rules: Sequence[LineRule | None], body: tuple[int, int]
) -> Headline | None:
    """Return the line that fits best as the headline of the body, or `None`."""
    known = Counter(
        word
        for at in range(*body)
        if rules[at] is None and lines[at].words >= LONG_LINE
        for word in set(content_words(lines[at].text))
    )
    lead = _lead_words(lines, rules, body)
    whole = "\n".join(line.bare for line in lines)
    twins = Counter(strip_site(line.bare) for line in lines[: body[0] + 1])
    exact = {line.bare for line in lines}
    found: list[Headline] = []
    for at in _candidates(lines, rules, body):
        bare = strip_site(lines[at].bare)
        if bare != lines[at].bare and bare in exact:
            continue
        near = _surroundings(at, lines, rules, body[0])
        score = _score(lines[at], known, twins) + near
        score += _echo(lines[at], lead, whole)
        score -= 0.01 * abs(body[0] - at)
        score -= 1.5 + INSIDE * _prose_words(lines[body[0] : at]) if at > body[0] else 0.0
        score -= RULED if _is_ruled(lines[at], rules[at]) else 0.0
        score -= GLUED if _is_glued(lines[at].bare, exact) else 0.0
        found.append(Headline(at=at, text=lines[at].text, score=score))
    best = max(found, key=lambda one: (round(one.score, 3), one.at), default=None)
    if best is None or best.score < LEAST_SCORE:
        return None
    best = _full_form(best, found)
    told = lead.union(content_words(best.text))
    best = _above_deck(best, [one for one in found if _is_taken_up(one, told)], lines, rules)
    latest = max(best.at, body[0] + CAPTIONED)
    same = [one for one in found if one.at <= latest and _is_same(one, best)]
    return max(same, key=lambda one: one.at)


def _is_glued(bare: str, exact: set[str]) -> bool:
    half, odd = divmod(len(bare), 2)
    return 2 * bare in exact or (not odd and bare[:half] == bare[half:])


def _is_ruled(line: Line, rule: LineRule | None) -> bool:
    """Whether a rule knows the line by its wording; a headline stands twice as captions do."""
    return rule is not None and (line.ends or rule.name != "caption")


def _prose_words(lines: Sequence[Line]) -> int:
    return sum(line.words for line in lines if is_prose(line))


def _lead_words(
    lines: Sequence[Line], rules: Sequence[LineRule | None], body: tuple[int, int]
) -> frozenset[str]:
    words: list[str] = []
    for at in range(*body):
        if rules[at] is None and lines[at].words >= LONG_LINE and len(words) < LEAD_WORDS:
            words.extend(content_words(lines[at].text))
    return frozenset(words)


def _echo(line: Line, lead: frozenset[str], whole: str) -> float:
    """Return how much the lead takes up the line, and whether the page quotes it elsewhere."""
    words = set(content_words(line.text))
    score = LEAD * len(words & lead) / max(len(words), 4)
    times = whole.count(line.bare)
    if line.words <= NAME_WORDS and times >= EVERYWHERE:
        return score - ODD
    return score + (QUOTED if line.words >= 4 and times > 1 else 0.0)  # noqa: PLR2004 - shorter lines recur in menus


def _full_form(best: Headline, found: Sequence[Headline]) -> Headline:
    """Return the headline above the line taken for it if it holds nearly all of its words."""
    words = set(content_words(best.text))
    for one in found:
        if _SEPARATED.search(one.text):
            # a trail of sections ends in the headline, and so holds all of its words
            continue
        if 0 < best.at - one.at <= SHORT_FORM and one.score >= LEAST_SCORE and words:
            held = set(content_words(one.text))
            if len(held) > len(words) and len(words & held) >= HELD * len(words):
                return one
    return best


def _is_taken_up(one: Headline, told: frozenset[str]) -> bool:
    """Return whether lead and deck take up a line: those of a menu they do not."""
    words = set(content_words(one.text))
    return len(words & told) >= TAKEN_UP * len(words)


def _above_deck(
    best: Headline,
    found: Sequence[Headline],
    lines: Sequence[Line],
    rules: Sequence[LineRule | None],
) -> Headline:
    """Return the headline that stands above the line taken for it, which is its deck then."""
    right_above = _skip_bar(best.at - 1, rules)
    above = next((one for one in found if one.at == right_above), None)
    if above is None or above.score < max(LEAST_SCORE, best.score - DECKED):
        return best
    line, deck = lines[above.at], lines[best.at]
    if line.bullet or line.words < FEWEST_DECKED or deck.words < FEWEST_DECKED:
        return best
    longer = deck.words >= line.words + LONGER_DECK
    if not (deck.bullet or deck.ends or longer or _QUOTED.match(deck.text)):
        return best
    if deck.bare.endswith(line.bare[-TAIL:]):
        return best
    return best if _SEPARATED.search(line.text) or best.text[:20] in above.text else above


def _skip_bar(at: int, rules: Sequence[LineRule | None]) -> int:
    """Return the index of the line above the bar of buttons that ends at `at`, or `at`."""
    for above in range(at, max(-1, at - BAR), -1):
        rule = rules[above]
        if rule is None or rule.name not in _BAR:
            return above
    return at


def _is_same(one: Headline, other: Headline) -> bool:
    return one.text.casefold() == other.text.casefold()


def first_line_headline(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> Headline | None:
    """Return the first line of a text without a page around it, if it reads as a headline."""
    first = next((at for at in range(len(lines)) if rules[at] is None), None)
    if first is None or first + 1 >= len(lines) or first > FIRST_LINES:
        return None
    line = lines[first]
    if line.role not in (LineRole.UNKNOWN, LineRole.HEADING):
        return None
    sentence = line.ends and line.text[-1] != "?" and line.words > 8  # noqa: PLR2004 - shorter ones are headlines with a stop
    if sentence or not 1 <= line.words <= MOST_WORDS or line.bullet:
        return None
    return Headline(at=first, text=line.text, score=LEAST_SCORE)


def _candidates(
    lines: Sequence[Line], rules: Sequence[LineRule | None], body: tuple[int, int]
) -> Iterator[int]:
    start, end = body
    prose = 0
    for at in range(max(0, start - LOOK_BACK), end):
        line = lines[at]
        if at >= start and line.words > LONG_LINE and rules[at] is None:
            prose += line.words
        if prose > LOOK_IN and at > start:
            return
        if _is_sentence(line) or line.text[-1] in ":," or (at > start and line.bullet):
            continue
        if FEWEST_WORDS <= line.words <= MOST_WORDS and _may_be_title(line, rules[at]):
            yield at


def _is_sentence(line: Line) -> bool:
    return is_prose(line) and line.text.endswith((".", ".”", '."')) and not _is_title_case(line)


def _may_be_title(line: Line, rule: LineRule | None) -> bool:
    """Whether the wording allows a headline: `Watch: ...` and `Exclusive: ...` are some, too."""
    return rule is None or (rule.name in _ALIKE and line.words > FEWEST_WORDS)


def _score(line: Line, known: Counter[str], twins: Counter[str]) -> float:
    words = set(content_words(line.text))
    shared = sum(1.0 for word in words if known[word]) / max(len(words), FEWEST_SHARED)
    score = 3 * shared
    score += 1.0 if 5 <= line.words <= 18 else 0.0  # noqa: PLR2004 - the usual length of a headline
    score += 0.8 if twins[line.bare] + twins[strip_site(line.bare)] > 2 else 0.0  # noqa: PLR2004 - once at the top, once in a list
    score -= 1.2 if line.bullet else 0.0
    titled = _is_title_case(line)
    score += 0.4 if titled else 0.0
    score -= 1.4 if line.text.endswith(".") and not titled else 0.0
    score -= SEVERAL if _SEVERAL.search(line.text) and not titled else 0.0
    score -= 1.5 if line.text[:1].islower() or line.text[0] in _ODD_OPENINGS else 0.0
    return score


def _is_title_case(line: Line) -> bool:
    words = line.text.split()
    return sum(word[0].isupper() or not word[0].isalpha() for word in words) >= TITLE_CASE * len(
        words
    )


def _surroundings(
    at: int, lines: Sequence[Line], rules: Sequence[LineRule | None], start: int
) -> float:
    """Return how well a line stands for a headline: byline and date come after, not before.

    A blog's headline stands beneath its date, with nothing between it and the body.
    """
    below = [rule for rule in rules[at + 1 : at + 7] if rule is not None]
    above = [rule for rule in rules[max(0, at - 6) : at] if rule is not None]
    score = 0.9 if any(rule.name in _BELOW for rule in below) else 0.0
    score += 0.5 if any(rule.name in ("byline", "date-line") for rule in below) else 0.0
    dated = any(rule.name in ("byline", "date-line") for rule in above)
    score -= 0.9 if dated and at < start - 1 else 0.0
    score -= LISTED if is_listed(at, lines, rules) else 0.0
    score -= TIMED if any(_DURATION.match(line.text) for line in lines[at + 1 : at + 3]) else 0.0
    following = rules[at + 1] if at + 1 < len(rules) else None
    score -= 1.2 if following is not None and following.name == "photo-credit" else 0.0
    score += 0.8 if following is not None and following.name in ("byline", "date-line") else 0.0
    score += 0.3 if lines[at].gap else 0.0
    score -= 1.4 if _is_deck(at, lines, rules) else 0.0
    return score


def _is_deck(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    """Whether a line reads as the sentence beneath a headline that stands right above it."""
    if at == 0 or rules[at - 1] is not None:
        return False
    line, above = lines[at], lines[at - 1]
    if above.bullet or (above.ends and above.text[-1] != "?") or above.words < FEWEST_WORDS:
        return False
    return line.ends or line.words > above.words + 6
