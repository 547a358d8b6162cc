"""Paragraphs that a dump broke into several lines, joined again."""

import re
from collections.abc import Sequence

from generator.clean.code import is_code
from generator.clean.keywords import is_keyword_list
from generator.clean.lines import Line, join
from generator.clean.naming import name_line
from generator.model.raw import LineRole

_CONTINUES = re.compile(r"^[a-z]|^[,;:.)\]’”%!?](?![\w.])|^['’]s\b|^[,;:.)]\s")
_OPEN = re.compile(
    r"(?:\b(?:the|a|an|of|to|and|or|in|on|by|at|for|from|with|that|which|who|as|said|told|is|was|"
    r"were|are|be|has|have|had|its|his|her|their|this|these|between|into|than)|[(\[“‘])$"
)
_NO_CONTINUATION = re.compile(
    r"^(?:[Bb]y|[Pp]osted|published|updated|via|photo|source|share)\b:? ?"
    r"(?:[A-Z@]|\d|on\b|by\b|$)|^\S+\.\w{3,4}$|^.*\.(?:jpe?g|png|gif)$|"
    r"^on [A-Z][a-z]+\.? \d{1,2}, \d{4} at\b"
)
_FUNCTIONAL_WORDS = 4
"""A piece of a sentence has so many words; shorter pieces are menu entries as often as not."""
TOLD_WORDS = 8
"""What follows a label is a sentence of so many words, or a number; else it is a list."""
_VALUES = "$€£0123456789"
WRAP_NARROWEST, WRAP_WIDEST, WRAP_SPREAD = 45, 120, 30
"""Hard-wrapped prose: lines of 45 to 120 characters, within 30 of each other (mail, old wires)."""


def join_broken_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines with pieces of one sentence joined; roles other than unknown stay apart."""
    joined: list[Line] = []
    for block in _blocks(lines):
        if _is_wrapped(block):
            joined.append(join(block))
        else:
            joined.extend(join(piece) for piece in _pieces(block))
    return tuple(joined)


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and not line.gap and line.role is LineRole.UNKNOWN:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _is_wrapped(block: Sequence[Line]) -> bool:
    head = block[:-1]
    if len(head) < 2 or any(_stands_apart(line) for line in block):  # noqa: PLR2004 (three lines show a margin)
        return False
    widths = [len(line.text) for line in head]
    narrow = min(widths) < WRAP_NARROWEST or max(widths) > WRAP_WIDEST
    if narrow or max(widths) - min(widths) > WRAP_SPREAD:
        return False
    return sum(line.ends for line in head) * 2 < len(head) and all(line.common for line in head)


def _stands_apart(line: Line) -> bool:
    return line.bullet or line.cells > 1 or _NO_CONTINUATION.match(line.text) is not None


def _pieces(block: Sequence[Line]) -> list[list[Line]]:
    pieces: list[list[Line]] = []
    words = 0
    for at, line in enumerate(block):
        following = block[at + 1] if at + 1 < len(block) else None
        labelled = bool(pieces) and len(pieces[-1]) == 1 and _is_label(pieces[-1][0])
        if labelled:
            belongs = _is_labelled(line)
        else:
            belongs = bool(pieces and words) and _belongs(pieces[-1], words, line, following)
        if belongs:
            pieces[-1].append(line)
            words += line.words
        else:
            pieces.append([line])
            words = line.words
    return pieces


def _belongs(piece: Sequence[Line], words: int, line: Line, following: Line | None) -> bool:
    last = piece[-1]
    if (
        line.bullet
        or line.cells > 1
        or last.cells > 1
        or (last.bullet and len(piece) == 1 and words < _FUNCTIONAL_WORDS)
    ):
        return False
    if _is_closed(last, words) and not _is_punctuation(line):
        return False
    if line.text.startswith(", ") or _is_open_list(last):
        return not _NO_CONTINUATION.match(line.text)
    prose = words >= _FUNCTIONAL_WORDS or line.words >= 2 * _FUNCTIONAL_WORDS
    if not prose or not (last.common or line.common or len(piece) > 1 or _is_punctuation(line)):
        return False
    if _NO_CONTINUATION.match(line.text) or is_keyword_list(line) or _is_code(last, line):
        return False
    goes_on = _goes_on(line) or _OPEN.search(last.text) is not None
    return goes_on or _is_inline_link(words, line, following)


def _is_open_list(line: Line) -> bool:
    """Whether a line breaks off after a comma; a name with one stands in a byline."""
    return line.text[-1] == "," and any(word.islower() for word in line.text.split())


def _is_label(line: Line) -> bool:
    """Whether a line is a label in bold, whose text the dump put on the next line."""
    label = line.text[-1] == ":" and 0 < line.words < _FUNCTIONAL_WORDS
    return label and not line.bullet and name_line(line) is None


def _is_labelled(line: Line) -> bool:
    told = line.words >= TOLD_WORDS and (line.ends or is_keyword_list(line))
    return not line.bullet and (told or line.text[0] in _VALUES)


def _is_code(last: Line, line: Line) -> bool:
    return not last.bullet and is_code(last.text) and is_code(line.text)


def _is_closed(last: Line, words: int) -> bool:
    """Whether nothing goes on after a line: a sentence's end, a bar between links, a counter."""
    counter = words < _FUNCTIONAL_WORDS and last.text.replace(" ", "").isdigit()
    return last.ends or "|" in last.text or counter


def _is_inline_link(words: int, line: Line, following: Line | None) -> bool:
    """Whether the next line goes on in lower case: then this one was a link inside a sentence."""
    if following is None or following.bullet or words < _FUNCTIONAL_WORDS:
        return False
    return not line.ends and _goes_on(following) and following.common > 0


def _goes_on(line: Line) -> bool:
    return bool(_CONTINUES.match(line.text)) and not _NO_CONTINUATION.match(line.text)


def _is_punctuation(line: Line) -> bool:
    return line.words == 0 and len(line.text) <= 3 and line.text[0] in ",.;:!?)]”’\"'"  # noqa: PLR2004 - marks come in threes at most
