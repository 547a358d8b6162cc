"""Which lines of a page may say who wrote: bylines, and names that stand alone beside the date."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.clean.line_rule import LineRule
from generator.clean.lines import Line

REACH, REACH_ABOVE = 12, 36
"""Lines beneath and above the body among which bylines stand."""
ABOVE = 6
"""Lines above the headline among which the author stands."""
BELOW = 30
"""Lines beneath the headline among which a name signs: share bars are long."""
NEAR = 1
"""Lines of the body above which a byline is still that of the article: one beneath its lead."""
BESIDE = 2
"""Lines between a date and a name that signs."""
_BYLINES = frozenset({"byline", "date-line"})
_SIGNS = frozenset({"date-line", "author-box"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Lines that may name authors."""

    bylines: tuple[Line, ...]
    """All of them, in their order."""
    near: tuple[Line, ...]
    """Those between headline and body."""
    signatures: tuple[Line, ...]
    """Short lines beside a date, without any wording."""
    far: tuple[Line, ...]
    """The other bylines, those nearest to the body first."""


def find_signed(
    lines: Sequence[Line],
    verdicts: Sequence[str],
    rules: Sequence[LineRule | None],
    headline: int | None,
) -> Signed:
    """Return the lines that may say who wrote the article."""
    kept = [at for at, verdict in enumerate(verdicts) if not verdict]
    first, last = (kept[0], kept[-1]) if kept else (0, 0)
    top = headline if headline is not None and headline < first else max(-1, first - ABOVE)
    reach = range(max(0, min(top, first - REACH_ABOVE)), min(len(lines), last + REACH + 1))
    bylines = [at for at in reach if verdicts[at] in _BYLINES]
    near = [at for at in bylines if top < at <= first + NEAR]
    far = sorted(
        (at for at in bylines if at not in near),
        key=lambda at: (min(abs(at - first), abs(at - last)), at),
    )
    zone = range(max(0, top - ABOVE), min(first, top + BELOW))
    signing = [at for at in zone if rules[at] is None and at != headline]
    return Signed(
        bylines=tuple(lines[at] for at in bylines),
        near=tuple(lines[at] for at in near),
        signatures=_drop_words(
            [lines[at] for at in signing if _is_beside(at, zone, verdicts)], lines
        ),
        far=tuple(lines[at] for at in far),
    )


def _is_beside(at: int, zone: range, verdicts: Sequence[str]) -> bool:
    near = range(max(zone.start, at - BESIDE), min(zone.stop, at + BESIDE + 1))
    return any(verdicts[one] in _SIGNS for one in near)


def _drop_words(signing: Sequence[Line], lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return those that are no items and whose last word the page never writes in small letters."""
    if not signing:
        return ()
    small = {word for line in lines for word in line.text.split() if word.islower()}
    return tuple(
        line for line in signing if not line.bullet and line.bare.rpartition(" ")[2] not in small
    )
