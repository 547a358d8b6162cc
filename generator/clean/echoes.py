"""Captions and pull quotes: lines that a page prints twice close together, or lifts out of a text.

The repeats of whole paragraphs and bodies are the business of `repeats`.
"""

import re
from collections.abc import Iterator, Sequence

from generator.clean.lines import Line

FEWEST_WORDS = 5
"""Shorter lines are said again without being a quote: names, refrains, sub-headings."""
MOST_WORDS = 30
"""Longer ones are paragraphs that an updated story prints again at greater length."""
CAPTION_WORDS = 8
"""A caption and its alternative text have so many words; a shorter pair is a sub-heading."""
TWIN_LETTERS, TWIN_SHARE = 40, 0.75
"""Twins begin with so many letters that are the same, and so much of the shorter one."""
TWIN_NEAR = 2
"""Further apart a paragraph sums up what it said, or an updated story says it again."""
NEAR = 3
"""Lines between a caption and its alternative text; whole paragraphs repeat further away."""
_MARKS = " \t\"'“”‘’«».,;:!?…—–-"

_NUMBER = re.compile(r"\d+")
_QUOTES = str.maketrans("“”‘’", "\"\"''")


def drop_echoes(lines: Sequence[Line], verdicts: list[str]) -> None:
    """Mark captions that stand twice and sentences lifted out of a paragraph, in place."""
    _drop_doubled(lines, verdicts)
    _drop_twins(lines, verdicts)
    _drop_captions_again(lines, verdicts)
    _drop_pull_quotes(lines, verdicts)


def find_captions(lines: Sequence[Line]) -> Iterator[int]:
    """Yield captions that stand twice: in one line or close together. Headlines may, too."""
    for at, line in enumerate(lines):
        if line.words >= 2 * CAPTION_WORDS and _is_doubled(line):
            yield at
        elif line.words >= CAPTION_WORDS:
            for other in range(at + 1, min(len(lines), at + 1 + TWIN_NEAR)):
                if _are_twins(line, lines[other], near=True):
                    yield from (at, other)


def _drop_doubled(lines: Sequence[Line], verdicts: list[str]) -> None:
    """Drop a line that says the same twice: a caption run together with its alternative text."""
    for at, line in enumerate(lines):
        said = line.ends and line.words < 2 * CAPTION_WORDS
        if line.words > 2 and not said and not verdicts[at] and _is_doubled(line):  # noqa: PLR2004 - `no no` is speech
            verdicts[at] = "caption"


def _is_doubled(line: Line) -> bool:
    half, odd = divmod(len(line.bare), 2)
    return line.bare[:half] == line.bare[half + odd :]


def _drop_twins(lines: Sequence[Line], verdicts: list[str]) -> None:
    for at, line in enumerate(lines):
        if line.words < CAPTION_WORDS or verdicts[at] not in ("", "caption"):
            continue
        for other in range(at + 1, min(len(lines), at + 1 + NEAR)):
            if _are_twins(line, lines[other], near=other - at <= TWIN_NEAR):
                verdicts[at] = verdicts[other] = "caption"


def _drop_captions_again(lines: Sequence[Line], verdicts: list[str]) -> None:
    """Drop what a gallery says once more in its list of pictures."""
    captions = {
        _opening(line): line
        for line, verdict in zip(lines, verdicts, strict=True)
        if verdict == "caption" and line.words >= CAPTION_WORDS
    }
    for at, line in enumerate(lines):
        caption = captions.get(_opening(line)) if not verdicts[at] else None
        if caption is not None and (
            _are_twins(line, caption, near=True) or _are_twins(caption, line, near=True)
        ):
            verdicts[at] = "caption"


def _opening(line: Line) -> str:
    return line.bare.translate(_QUOTES)[:TWIN_LETTERS]


def _are_twins(line: Line, following: Line, *, near: bool) -> bool:
    """Whether two lines say the same, but for what one of them adds at its end: a credit, say.

    Two that differ in their numbers say two things in the same words.
    """
    one, other = (each.bare.translate(_QUOTES) for each in (line, following))
    numbers, others = (set(_NUMBER.findall(each)) for each in (one, other))
    if numbers - others and others - numbers:
        return False
    least = max(TWIN_LETTERS, int(TWIN_SHARE * min(len(one), len(other))))
    return one == other or (near and len(other) >= least and one[:least] == other[:least])


def _drop_pull_quotes(lines: Sequence[Line], verdicts: list[str]) -> None:
    kept = [at for at, verdict in enumerate(verdicts) if not verdict]
    whole = "\n".join(lines[at].bare for at in kept)
    for at in kept:
        line = lines[at]
        bare = line.bare.strip(_MARKS)
        if not FEWEST_WORDS <= line.words <= MOST_WORDS or whole.count(bare) < 2:  # noqa: PLR2004 - here and in a paragraph
            continue
        if _is_lifted(at, bare, kept, lines):
            verdicts[at] = "pull-quote"


def _is_lifted(at: int, bare: str, kept: Sequence[int], lines: Sequence[Line]) -> bool:
    return any(
        bare in lines[other].bare and lines[other].words > lines[at].words
        for other in kept
        if other != at
    )
