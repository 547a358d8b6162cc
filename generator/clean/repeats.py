"""Paragraphs, titles and whole bodies that a page prints twice."""

from collections.abc import Sequence

from generator.clean.attribution import is_attribution
from generator.clean.body import is_prose
from generator.clean.headline import strip_site
from generator.clean.lines import Line

FEWEST_WORDS = 5
"""Shorter sentences may be said twice."""
REPEATED_SHARE = 0.7
"""So much of the prose after a second headline is repeated when the body is printed twice."""


def drop_repeats(lines: Sequence[Line], verdicts: list[str], title: str) -> None:
    """Mark the kept lines that say the title or an earlier paragraph again, in place."""
    seen: set[str] = set()
    second = None
    folded = strip_site(title.casefold().replace("\u2019", "'")) if title else ""
    for at, line in enumerate(lines):
        if verdicts[at]:
            continue
        if folded and (line.bare == folded or strip_site(line.bare) == folded):
            verdicts[at] = "title-repeated"
            second = at if seen else second
        elif line.bare in seen and line.words >= FEWEST_WORDS and not is_attribution(line.text):
            verdicts[at] = "repeated"
        seen.add(line.bare)
    if second is not None:
        _drop_second_body(lines, verdicts, second)


def _drop_second_body(lines: Sequence[Line], verdicts: list[str], second: int) -> None:
    """Drop what the second print adds (a standfirst) where nearly all of it is a repetition."""
    after = [at for at in range(second + 1, len(lines)) if verdicts[at] in ("", "repeated")]
    prose = [at for at in after if is_prose(lines[at])]
    repeated = sum(verdicts[at] == "repeated" for at in prose)
    if prose and repeated >= REPEATED_SHARE * len(prose):
        for at in after:
            verdicts[at] = verdicts[at] or "repeated-body"
