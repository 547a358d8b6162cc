"""Where quotations begin and end, as far as their marks can be trusted."""

import re
from dataclasses import dataclass, replace
from itertools import zip_longest

from generator.analyse.quotes.marks import CLOSERS, OPENERS, Mark, find_marks
from generator.analyse.quotes.single import find_single_quotations
from generator.analyse.quotes.verbs import SAID

_ATTRIBUTION = re.compile(
    rf"(?:(?:[A-Z][\w'\u2019.-]+\s+){{1,4}}|he |she |they |[Tt]he [\w\s-]{{3,40}} )(?:{SAID})\b"
)
"""What follows a closing mark that was typed as an opening one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """The words between two marks of one block, as offsets into the block."""

    start: int
    end: int
    runs_on: bool = False
    """Whether it has no closing mark, since the speech goes on in the next paragraph."""


def find_quotations(text: str, *, goes_on: bool = False) -> tuple[Quotation, ...]:
    """Return the quotations of a block, marks left out, in order and never overlapping.

    Where the shape of a mark (machine translation, bad typing) and the spaces around it
    disagree, the spaces are believed. A quotation without an end is left out, unless
    `goes_on`: the next paragraph begins with an opening mark.
    """
    marks = tuple(find_marks(text))
    if not marks:
        return tuple(Quotation(start=a, end=b) for a, b in find_single_quotations(text))
    found: list[Quotation] = []
    opened: Mark | None = None
    for mark, following in zip_longest(marks, marks[1:]):
        if opened is None:
            if _can_open(mark, following, goes_on=goes_on) and not _misplaced(text, mark):
                opened = mark
        elif _closes(text, mark):
            found.append(_between(text, opened.end, mark.start))
            opened = None
    if opened is not None and goes_on:
        found.append(replace(_between(text, opened.end, len(text)), runs_on=True))
    return tuple(quotation for quotation in found if quotation.start < quotation.end)


def _can_open(mark: Mark, following: Mark | None, *, goes_on: bool) -> bool:
    """Return whether a mark outside a quotation begins one."""
    if mark.sign in OPENERS or mark.opens:
        return following is not None or goes_on
    # a closing mark typed where an opening one belongs: only if another one closes after it
    return mark.sign in CLOSERS and following is not None and not following.opens


def _closes(text: str, mark: Mark) -> bool:
    """Return whether a mark inside a quotation ends it; a second opening mark does not."""
    if mark.sign in CLOSERS:
        return True
    return not mark.opens or _misplaced(text, mark)


def _misplaced(text: str, mark: Mark) -> bool:
    """Return whether an opening mark stands for a closing one: `..., \u201cKabulov said.`."""
    ended = text[max(mark.start - 3, 0) : mark.start].rstrip()[-1:] in {",", "?", "!"}
    return ended and _ATTRIBUTION.match(text, mark.end) is not None


def _between(text: str, start: int, end: int) -> Quotation:
    words = text[start:end]
    return Quotation(
        start=start + len(words) - len(words.lstrip()), end=end - len(words) + len(words.rstrip())
    )
