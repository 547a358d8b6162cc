"""What does not belong to the article although it stands between its paragraphs."""

from collections.abc import Sequence

from generator.clean.attribution import is_attribution
from generator.clean.body import is_prose
from generator.clean.code import is_code
from generator.clean.exhibits import find_exhibits
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line
from generator.clean.listing import announces, introduces
from generator.model.raw import LineRole

LONG_ITEM = 10
"""Items of an article's own list have so many words on average, or a colon before them."""
CAPTION_WORDS = 40
HEADING_WORDS = 14
LABELLED = 2
"""So many lines, title and caption, stand between the label of a picture and its credit."""
FEWEST_DATED, DATED = 2, 0.7
"""So many lines, and so much of a run, have a date beneath them in a list of other stories."""
_LABELS = frozenset("photo photos image images picture video graphic slideshow gallery".split())


def judge_inside(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> list[str]:
    """Return for each line of a body the rule that removes it, or an empty string."""
    prose = [rule is None and is_prose(line) for line, rule in zip(lines, rules, strict=True)]
    shown = find_exhibits(lines, rules, prose)
    verdicts = ["" if at in shown else _judge_named(at, lines, rules) for at in range(len(lines))]
    _drop_labelled(lines, verdicts)
    _drop_captions(lines, verdicts)
    kept = {at for at in shown if not verdicts[at]}
    _drop_runs(lines, verdicts)
    for at in kept:
        verdicts[at] = ""
    return verdicts


def _judge_named(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> str:
    rule = rules[at]
    if rule is None:
        return ""
    if rule.name == "section-name" and _stands_alone(at, lines, rules):
        return ""
    return rule.name


def _stands_alone(at: int, lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    if at == 0 or at + 1 >= len(lines) or lines[at].bullet:
        return False
    around = (at - 1, at + 1)
    return all(rules[i] is None and is_prose(lines[i]) for i in around)


def _drop_labelled(lines: Sequence[Line], verdicts: list[str]) -> None:
    """Drop what stands between a label such as `Photo` or `Video` and the credit beneath."""
    gaps = any(line.gap for line in lines[1:])
    for at in range(len(lines) - 1):
        if not verdicts[at] or lines[at].bare not in _LABELS:
            continue
        reach = range(at + 1, min(len(lines), at + 2 + LABELLED))
        end = next((i for i in reach if _is_credit(lines[i], verdicts[i])), at + 1)
        if end == at + 1 and gaps and not lines[end].gap:
            end += 1
        for i in range(at + 1, end):
            if lines[i].words <= 2 * CAPTION_WORDS:
                verdicts[i] = verdicts[i] or "caption"


def _is_credit(line: Line, verdict: str) -> bool:
    return verdict in ("photo-credit", "byline", "date-line") and line.bare not in _LABELS


def _drop_captions(lines: Sequence[Line], verdicts: list[str]) -> None:
    """Drop the caption that stands before a line of credit, and repeats of a caption."""
    gaps = any(line.gap for line in lines[1:])
    for at in range(1, len(lines)):
        if gaps and verdicts[at] == "caption" and _is_figure(at, lines):
            verdicts[at - 1] = verdicts[at - 1] or "caption"
        if verdicts[at] != "photo-credit" or lines[at].words > HEADING_WORDS or verdicts[at - 1]:
            continue
        if lines[at].bare in _LABELS:
            continue
        before = lines[at - 1]
        sure = (gaps and not lines[at].gap) or lines[at].text[0] in "(["
        short = before.words <= (CAPTION_WORDS if sure else CAPTION_WORDS / 2)
        if not before.ends or (short and not before.text.startswith(("“", '"'))):
            verdicts[at - 1] = "caption"
        follower = lines[at + 1] if at + 1 < len(lines) else None
        if follower is not None and not verdicts[at + 1] and not is_prose(follower):
            verdicts[at + 1] = "caption" if follower.text in before.text else ""


def _is_figure(at: int, lines: Sequence[Line]) -> bool:
    """Whether a caption and the one line above it make a block: what describes the picture.

    Paragraphs stand in blocks of their own where a page has any blank lines.
    """
    ends = at + 1 == len(lines) or lines[at + 1].gap
    return ends and lines[at - 1].gap and not lines[at].gap


def _drop_runs(lines: Sequence[Line], verdicts: list[str]) -> None:
    at, before = 0, None
    while at < len(lines):
        if verdicts[at] or _reads_on(lines[at]):
            before = at if not verdicts[at] else before
            at += 1
            continue
        end = at
        while end < len(lines) and (verdicts[end] or not _reads_on(lines[end])):
            end += 1
        run = [i for i in range(at, end) if not verdicts[i]]
        headed = run[0] > 0 and verdicts[run[0] - 1] == "related"
        dated = len(run) >= FEWEST_DATED and _is_dated(range(run[0], end), verdicts)
        judged = ["related"] * len(run) if headed or dated else _judge_run(run, lines, before)
        for i, verdict in zip(run, judged, strict=True):
            verdicts[i] = verdict
        at = end


def _is_dated(run: range, verdicts: Sequence[str]) -> bool:
    """Whether a date stands beneath each line of a run, as beneath the headlines of a list."""
    following = [verdicts[at + 1] for at in run[:-1] if not verdicts[at]]
    return following.count("date-line") >= max(FEWEST_DATED, DATED * len(following))


def _reads_on(line: Line) -> bool:
    return (
        line.ends
        or is_prose(line)
        or introduces(line)
        or is_attribution(line.text)
        or line.role is not LineRole.UNKNOWN
    )


def _judge_run(run: Sequence[int], lines: Sequence[Line], before: int | None) -> list[str]:
    """Judge the short lines between two paragraphs: a heading, a list, or a foreign body."""
    if len(run) == 1:
        alone = lines[run[0]]
        return ["link-list"] if alone.bullet else [_judge_single(alone)]
    words = sum(lines[i].words for i in run) / len(run)
    if sum(is_code(lines[i].text) for i in run) * 2 >= len(run):
        return [""] * len(run)
    announcing = next((i for i, at in enumerate(run[:-1]) if announces(lines[at])), None)
    if announcing is not None:
        head = _judge_run(run[:announcing], lines, before) if announcing else []
        return [*head, *([""] * (len(run) - announcing))]
    announced = before is not None and lines[before].text.endswith(":")
    if announced or words >= LONG_ITEM:
        return [""] * len(run)
    verdicts = ["link-list" if len(run) > 2 else "caption"] * len(run)  # noqa: PLR2004 - two in a row are captions
    last = lines[run[-1]]
    if not last.bullet and not _judge_single(last) and last.gap and last.words <= HEADING_WORDS:
        verdicts[-1] = ""
    return verdicts


def _judge_single(line: Line) -> str:
    first = next((letter for letter in line.text if letter.isalnum()), "")
    return "caption" if first.islower() and line.words <= HEADING_WORDS else ""
