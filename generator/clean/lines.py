"""The lines of an input, folded and measured."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.raw import LineRole, RawLine

_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\x00-\x08\x0e-\x1f\x7f]"
)
_LOOSE_JOINERS = re.compile("(?<![^\x00-\x7f\u200c\u200d])[\u200c\u200d]+")
"""The joiners stay after a letter that is not ASCII: Persian and emoji need them."""
_MARK = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_PILED = re.compile(rf"({_MARK}{{4}}){_MARK}+")
"""More marks on one letter than any orthography has (Vietnamese and Greek need three) cover the
lines above."""
_BULLET = re.compile(r"^(?:[•·▪●◦‣∙■□►▶»›*+–-]|o)\s+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$|[.,!?…][\"”’»]+\s?\)?$")
_WORD = re.compile(r"[^\W_][\w'’.-]*")
COMMON = frozenset(
    "a about after all also an and any are as at be because been before but by can could did do "
    "for from had has have he her him his how i if in into is it its just like more most my no not "
    "of on one only or other our out over said she should so some such than that the their them "
    "then there these they this those to two up was we were what when where which while who will "
    "with would you your".split()
)
"""The most frequent words of English prose; menus and lists of links hold few of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line that is not blank."""

    number: int
    """1-based line in the input file."""
    text: str
    """White space folded, invisible characters dropped."""
    role: LineRole
    gap: bool
    """Whether a blank line (or the start of the text) stands before it."""
    bullet: bool
    bare: str
    """Without its bullet, case folded."""
    words: int
    common: int
    """How many of its words are among the most frequent of English."""
    ends: bool
    """Whether it ends as a sentence does."""
    cells: int = 1
    """How many texts, parted by tabs, stand side by side in it, as in the row of a table."""


def fold(text: str) -> str:
    """Return the text in NFC, white space folded, invisible and control characters dropped."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", text)
    folded = " ".join(_INVISIBLE.sub("", composed).split())
    return " ".join(_PILED.sub(r"\1", _LOOSE_JOINERS.sub("", folded)).split())


def measure(number: int, text: str, role: LineRole, *, gap: bool, cells: int = 1) -> Line:
    """Return a folded text as a line."""
    bullet = _BULLET.match(text)
    bare = (text[bullet.end() :] if bullet else text).casefold().replace("\u2019", "'")
    words = _WORD.findall(bare)
    return Line(
        number=number,
        text=text,
        role=role,
        gap=gap,
        bullet=bullet is not None,
        bare=bare,
        words=len(words),
        common=sum(word in COMMON for word in words),
        ends=_SENTENCE_END.search(text) is not None,
        cells=cells,
    )


def unmarked(line: Line) -> str:
    """Return the text of a line without its bullet."""
    return line.text.split(maxsplit=1)[1] if line.bullet else line.text


def join(piece: Sequence[Line]) -> Line:
    """Return the pieces of a broken line as one."""
    first = piece[0]
    if len(piece) == 1:
        return first
    text = first.text
    for line in piece[1:]:
        tight = line.text[0] in ",.;:!?)]’”%" or text[-1] in "([“‘"
        text += line.text if tight else f" {line.text}"
    return measure(first.number, text, first.role, gap=first.gap)


def read_lines(raws: tuple[RawLine, ...]) -> tuple[Line, ...]:
    """Return the lines that are not blank, broken paragraphs joined again."""
    lines: list[Line] = []
    gap = True
    for raw in raws:
        text = fold(raw.text)
        if text:
            cells = sum(not cell.isspace() for cell in raw.text.split("\t") if cell)
            lines.append(measure(raw.number, text, raw.role, gap=gap, cells=cells))
        gap = not text
    return tuple(lines)


def content_words(text: str) -> tuple[str, ...]:
    """Return the words of four letters or more, and names, case folded; common words left out."""
    return tuple(
        word.casefold().removesuffix("'s").removesuffix("’s").strip(".-'’")
        for word in _WORD.findall(text)
        if (len(word) > 3 or word[0].isupper()) and word.casefold() not in COMMON  # noqa: PLR2004 - short words are function words
    )
