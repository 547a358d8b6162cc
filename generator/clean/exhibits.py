"""What an article shows rather than says: commands, identifiers, tables and the lists it announces.

None of these lines reads as a sentence, and yet they stand between its paragraphs on purpose.
"""

from collections.abc import Iterator, Sequence

from generator.clean.code import is_code
from generator.clean.line_rule import LineRule
from generator.clean.lines import Line
from generator.clean.listing import introduces, may_be_shown
from generator.clean.tables import find_tables

CODE_LIKE = frozenset({"image-name", "separator", "section-name", "player"})
"""Rules that know identifiers by mistake."""
_FOREIGN = frozenset(
    "newsletter subscription advertisement photo-credit gallery byline legal teaser shopping "
    "reaction comment-thread".split()
)
"""Rules of what stands between paragraphs on technical pages, too."""
FEWEST_SHOWN = 3
"""A page with so many lines of code or identifiers is a technical article."""
KNOWN = 0.25
"""A rule knows so much of a table or list by mistake: `Save`, `Register`, `Search`."""
LONGEST_TABLE = 120
"""Lines between two paragraphs that may be one table or list."""


def find_exhibits(
    lines: Sequence[Line], rules: Sequence[LineRule | None], prose: Sequence[bool]
) -> frozenset[int]:
    """Return the indices of the lines that are shown; `prose`: which lines are sentences."""
    code = {at for at, line in enumerate(lines) if may_be_shown(rules[at]) and is_code(line.text)}
    shown = set(code).union(*find_tables(lines))
    plain = [rule is None or rule.name in CODE_LIKE for rule in rules]
    for run in _runs(plain, prose):
        shown.update(_announced(run, lines))
    if len(code) >= FEWEST_SHOWN:
        loose = [not _is_foreign(rule) for rule in rules]
        for run in _runs(loose, prose):
            shown.update(run if _is_held(run, rules, prose) else ())
    return frozenset(shown)


def _is_foreign(rule: LineRule | None) -> bool:
    return rule is not None and (rule.ends_body or rule.name in _FOREIGN)


def _runs(may: Sequence[bool], prose: Sequence[bool]) -> Iterator[range]:
    """Return the runs of lines between two others that are no sentences and may be shown."""
    at = 0
    while at < len(may):
        end = at
        while end < len(may) and may[end] and not prose[end]:
            end += 1
        if end > at:
            yield range(at, end)
        at = max(end, at + 1)


def _announced(run: range, lines: Sequence[Line]) -> range:
    """Return the part of a run beneath a sentence that says that something follows."""
    above = range(max(0, run.start - 1), run.stop)
    first = next((at for at in above if introduces(lines[at])), run.stop)
    return range(first + 1, run.stop)


def _is_held(run: range, rules: Sequence[LineRule | None], prose: Sequence[bool]) -> bool:
    """Whether paragraphs stand right above and below a run of which rules know little."""
    if run.start == 0 or run.stop == len(prose) or len(run) > LONGEST_TABLE:
        return False
    known = sum(not may_be_shown(rules[at]) for at in run)
    return prose[run.start - 1] and prose[run.stop] and known <= KNOWN * len(run)
