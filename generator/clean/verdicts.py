"""Which lines are the article, and by which rule the others are not."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.clean.biography import drop_biographies
from generator.clean.body import is_prose
from generator.clean.cards import mark_cards
from generator.clean.choice import find_body
from generator.clean.echoes import drop_echoes
from generator.clean.ending import cut_tail, find_ending, reach_cut_off
from generator.clean.headline import Headline, find_headline, first_line_headline
from generator.clean.inside import judge_inside
from generator.clean.keywords import is_keyword_list
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line
from generator.clean.listing import find_list_end
from generator.clean.naming import name_lines
from generator.clean.opening import find_opening, reach_back
from generator.clean.page import goes_from_plain, is_page, keeps_role
from generator.clean.repeats import drop_repeats
from generator.clean.threads import find_thread

MOST_ROUNDS = 6
"""Judging is repeated on what it kept until nothing more goes; two rounds are the rule."""
MENU_WORDS, TEASER_WORDS = 4, 5
DIARY = 2
"""Lines with nothing but a date after the first paragraph that make a text a diary."""
AFTER = "after-body"
LEAD_WORDS = 20
"""Words from which a block is taken for the first paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What was decided about the lines of one input."""

    verdicts: tuple[str, ...]
    """For each line the rule that removes it, or an empty string."""
    headline: Headline | None
    rules: tuple[LineRule | None, ...]
    """For each line the rule that knows its wording, whether or not it was kept."""


def judge(lines: Sequence[Line], title: str, recurring: frozenset[str]) -> Judgement:
    """Return the verdict on each line.

    `title` is known from the header, or empty; `recurring` are the folded texts that stand on
    several pages of the outlet. Judging what is kept once more changes nothing.
    """
    first = _judge_once(lines, title, recurring)
    name = title or (first.headline.text if first.headline else "")
    verdicts = list(first.verdicts)
    for _ in range(MOST_ROUNDS):
        kept = [at for at, verdict in enumerate(verdicts) if not verdict]
        again = _judge_once([lines[at] for at in kept], name or "-", recurring)
        for at, verdict in zip(kept, again.verdicts, strict=True):
            verdicts[at] = verdict
        if not any(again.verdicts):
            break
    return Judgement(verdicts=tuple(verdicts), headline=first.headline, rules=first.rules)


def _judge_once(lines: Sequence[Line], title: str, recurring: frozenset[str]) -> Judgement:
    named = name_lines(lines)
    opening = _opening(lines, named)
    rules = tuple(
        None if rule is not None and keeps_role(line, rule, leads=at < opening) else rule
        for at, (line, rule) in enumerate(zip(lines, named, strict=True))
    )
    if is_page(lines, rules):
        rules = mark_cards(lines, rules)
        verdicts, headline = _judge_page(lines, rules, title)
    else:
        verdicts, headline = _judge_plain(lines, rules, title)
    for at, line in enumerate(lines):
        if not verdicts[at] and line.bare in recurring:
            verdicts[at] = "recurring"
    if headline is not None:
        verdicts[headline.at] = "title"
    drop_repeats(lines, verdicts, title or (headline.text if headline else ""))
    return Judgement(verdicts=tuple(verdicts), headline=headline, rules=rules)


def _opening(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> int:
    """Return how many lines stand before the first paragraph; 0 in a diary, whose days are text."""
    first = next((at for at, line in enumerate(lines) if line.words >= LEAD_WORDS), 0)
    dated = sum(rule is not None and rule.name == "date-line" for rule in rules[first:])
    return first if dated < DIARY else 0


def _judge_page(
    lines: Sequence[Line], rules: Sequence[LineRule | None], title: str
) -> tuple[list[str], Headline | None]:
    start, end = find_body(lines, rules)
    end = find_thread(lines, rules, (start, end))
    headline = None if title else find_headline(lines, rules, (start, end))
    if headline is not None:
        start = reach_back(lines, rules, headline.at, start)
        start = max(start, find_opening(lines, rules, headline.at, (start, end)))
    cut = reach_cut_off(lines, rules, (start, end))
    rules = (*rules[:end], *(None for _ in range(end, cut)), *rules[cut:])
    cut = cut_tail(lines, rules, (start, cut))
    end = find_ending(lines, rules, (start, find_list_end(lines, rules, cut)))
    inner = judge_inside(lines[start:end], rules[start:end])
    drop_echoes(lines[start:end], inner)
    outer = [_outside(at, start, lines, rules) for at in range(len(lines))]
    verdicts = outer[:start] + inner + outer[end:]
    drop_biographies(lines, rules, verdicts)
    return verdicts, headline


def _judge_plain(
    lines: Sequence[Line], rules: Sequence[LineRule | None], title: str
) -> tuple[list[str], Headline | None]:
    """Judge a text without a page around it: only what its wording betrays goes.

    Extractors take comments for the article where nothing stands between them.
    """
    headline = None if title else first_line_headline(lines, rules)
    end = find_thread(lines, rules, (0, len(lines)))
    verdicts = [goes_from_plain(line, rule) for line, rule in zip(lines, rules, strict=True)]
    return [*verdicts[:end], *(verdict or AFTER for verdict in verdicts[end:])], headline


def _outside(at: int, start: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> str:
    rule, line = rules[at], lines[at]
    if rule is not None:
        return rule.name
    if at < start:
        return "menu" if line.words <= MENU_WORDS or line.bullet else "before-body"
    if is_keyword_list(line):
        return "keyword-list"
    if not is_prose(line) and line.words >= TEASER_WORDS:
        return "other-headline"
    return AFTER
