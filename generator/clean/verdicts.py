"""Which lines are the article, and by which rule the others are not."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.clean.body import find_body, is_prose
from generator.clean.headline import Headline, find_headline
from generator.clean.inside import judge_inside
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line
from generator.clean.naming import name_lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What was decided about the lines of one input."""

    verdicts: tuple[str, ...]
    """For each line the rule that removes it, or an empty string."""
    headline: Headline | None


def judge(lines: Sequence[Line], title: str) -> Judgement:
    """Return the verdict on each line; `title` is known from the header, or empty."""
    rules = name_lines(lines)
    body = find_body(lines, rules)
    headline = None if title else find_headline(lines, rules, body)
    if headline is not None and body[0] <= headline.at:
        body = (headline.at + 1, body[1])
    start, end = body
    inner = judge_inside(lines[start:end], rules[start:end])
    outer = [_outside(at, start, rules[at]) for at in range(len(lines))]
    verdicts = outer[:start] + inner + outer[end:]
    if headline is not None:
        verdicts[headline.at] = "title"
    _drop_repeats(lines, verdicts, title or (headline.text if headline else ""))
    return Judgement(verdicts=tuple(verdicts), headline=headline)


def _outside(at: int, start: int, rule: LineRule | None) -> str:
    if rule is not None:
        return rule.name
    return "before-body" if at < start else "after-body"


def _drop_repeats(lines: Sequence[Line], verdicts: list[str], title: str) -> None:
    seen: set[str] = set()
    for at, line in enumerate(lines):
        if verdicts[at]:
            continue
        if line.text == title:
            verdicts[at] = "title-repeated"
        elif line.bare in seen and (line.words > 4 or not is_prose(line)):  # noqa: PLR2004
            verdicts[at] = "repeated"
        seen.add(line.bare)
