"""Where a name begins and ends: what the model took too much of is cut."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.analyse.names.lists import load_list, load_words
from generator.analyse.names.offices import without_description
from generator.analyse.names.titles import leading_title

_ARTICLE = re.compile(r"(?:the|a|an)(?:\s+|$)", re.IGNORECASE)
_NEEDS_ARTICLE = frozenset({"The Hague", "The Gambia"})
_EDGE = " \t\"'(),;:[]{}*_\u2013\u2014-/&$#@\u2022\u00b7\u25cf\u25aa\u25ba"
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]\.(?:[A-Z]\.)*|\b(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|St|No|Cos)\.)$"
)
_FLIGHT = re.compile(r"\s+(?:Flight|Flt\.?|Boeing|Airbus)(?:\s+[A-Z]*\d+)?$")
_NUMBER_TAIL = re.compile(r"\s+(?:\d[\d,./:-]*|\$|US\$)$")
_HYPHEN = re.compile(r"-([a-z][a-z-]*)$")
_POSSESSIVE = re.compile(r"'s?\s+")
_UNBROKEN = re.compile(r"(?:(?! (?:--|[-\u2013\u2014/*]) )[^()\n])+")
_LEGAL = re.compile(
    r",? (?:(?:Inc|Corp|Ltd|Jr)\b\.?|Co\.|(?:LLC|PLC|plc|AG|GmbH|SpA)\b|N\.V\.|S\.A\.|Sr\.)"
)
_DOT = re.compile(r"(?:\b(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr)|\b[A-Z](?:\.[A-Z])+)$")
_STOPPED = re.compile(r"\b(Inc|Corp|Co|Ltd)\.$")
_UNSTOPPED = re.compile(r"\b(?:Inc|Corp|Co|Ltd)(?=,? [a-z(])")
_INNER_STOP = re.compile(r"\b(?:Inc|Corp|Co|Ltd)\.(?='s|[,;)]| [a-z(])")
_SENTENCE_ENDS = re.compile(r"[\"')]*(?:$|\n| +[\"'(]?[A-Z])")
_OF_PLACE = re.compile(r" of (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?")
_OF_THE = re.compile(r" (?:of|for|at|in) the (?=[A-Z])")
_IRISH = re.compile(r"' ?[A-Z][a-z]+")


class Piece(NamedTuple):
    """A part of what the model proposed, with its label; empty where the label does not hold."""

    start: int
    end: int
    label: str


def cut_pieces(text: str, start: int, end: int, label: str) -> Iterator[Piece]:
    """Yield the names inside a proposed span, without articles, titles, possessives and tails.

    `Spokeswoman Sandy Angers` gives `Sandy Angers`; `Afghanistan's Ministry of Health` gives
    both names; `U.S.-led` gives `U.S.`.
    """
    for piece in _parted(text, start, end, label):
        begin, stop = _trimmed(text, piece.start, piece.end)
        begin += _title_length(text[begin:stop], label)
        begin, stop = without_description(text, begin, stop, label)
        if stop > begin:
            yield Piece(begin, stop, piece.label)


def _parted(text: str, start: int, end: int, label: str) -> Iterator[Piece]:
    """Yield the parts before and after brackets, dashes and possessives."""
    end = _extended(text, end)
    for bracket in _UNBROKEN.finditer(text[start:end]):
        begin = start + bracket.start()
        stop = start + bracket.end()
        for a, b in _parted_by_parent(text, begin, stop):
            yield from _parted_by_possessive(text, a, b, label)


def _parted_by_parent(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield an office and its ministry apart: `Second Directorate of the Foreign Ministry`."""
    for joint in _OF_THE.finditer(text, start, end):
        heads = [
            load_words("organization_heads").intersection(text[a:b].split())
            for a, b in ((start, joint.start()), (joint.end(), end))
        ]
        if all(heads):
            yield start, joint.start()
            yield joint.end(), end
            return
    yield start, end


def _extended(text: str, end: int) -> int:
    """Return the end with what belongs to the name: `Inc.`, a full stop of its own, `O' Leary`."""
    legal = _LEGAL.match(text, end)
    if legal:
        return legal.end() - _ends_sentence(text, legal.end())
    irish = _IRISH.match(text, end) if text[end - 2 : end] == " O" else None
    if irish:
        return irish.end()
    place = _OF_PLACE.match(text, end) if _last_word(text, end) in load_words("heads_of") else None
    if place:
        return place.end()
    dotted = text[end : end + 1] == "." and _DOT.search(text[max(0, end - 9) : end])
    return end + 1 - _ends_sentence(text, end + 1) if dotted else end


def _ends_sentence(text: str, end: int) -> bool:
    """Return whether the stop before an offset is no part of `Inc`, which the text writes without.

    Only where a sentence can end, and the same text has no such word with a stop elsewhere.
    """
    form = _STOPPED.search(text, max(0, end - 8), end)
    if not form or not _SENTENCE_ENDS.match(text, end):
        return False
    return _UNSTOPPED.search(text) is not None or _INNER_STOP.search(text) is None


def _last_word(text: str, end: int) -> str:
    words = text[max(0, end - 20) : end].split()
    return words[-1] if words else ""


def _parted_by_possessive(text: str, start: int, end: int, label: str) -> Iterator[Piece]:
    for sign in _POSSESSIVE.finditer(text, start, end):
        owner = text[start : sign.start()]
        last = text[start : sign.end()].rsplit(maxsplit=1)[-1]
        if last in load_words("inner_possessive") or not owner:
            continue
        if sign[0].startswith("' ") and not owner.endswith("s"):
            continue
        yield Piece(start, sign.start(), "")
        yield Piece(sign.end(), end, label)
        return
    yield Piece(start, end, label)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    before = (-1, -1)
    while before != (start, end) and end > start:
        before = (start, end)
        start, end = _without_edges(text, start, end)
        start = _without_front(text, start, end)
        end = _without_tail(text, start, end)
    return start, end


def _without_edges(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(_EDGE + "."))
    end -= len(piece) - len(piece.rstrip(_EDGE))
    stopped = text[end - 1 : end] == "."
    kept = _ABBREVIATION.search(text[start:end]) and not (
        _UNSTOPPED.search(text) and _ends_sentence(text, end)
    )
    if stopped and not kept:
        end -= 1
    return start, end


def _without_front(text: str, start: int, end: int) -> int:
    piece = text[start:end]
    article = _ARTICLE.match(piece)
    if article and piece not in _NEEDS_ARTICLE:
        return start + article.end()
    first = piece.split(" ", 1)[0]
    if " " in piece and first.islower() and first not in load_words("particles") and len(first) > 1:
        return start + len(first) + 1
    return start


def _title_length(name: str, label: str) -> int:
    """Return the length of a title to cut; `General Motors` and `King County` have none."""
    length = leading_title(name)
    if label == "PERSON" or not length:
        return length
    rest = name[length:].split()
    led = len(rest) > 1 and rest[0].lower() in load_list("given_names")
    return length if led and rest[-1] not in load_words("organization_heads") else 0


def _without_tail(text: str, start: int, end: int) -> int:
    piece = text[start:end]
    if piece not in load_words("keeps_possessive"):
        for sign in ("'s", "'S"):
            piece = piece.removesuffix(sign)
    for pattern in (_FLIGHT, _NUMBER_TAIL):
        piece = pattern.sub("", piece)
    hyphen = _HYPHEN.search(piece)
    if hyphen and hyphen[1].split("-")[0] in load_words("hyphen_tails"):
        piece = piece[: hyphen.start()]
    return start + len(piece)
