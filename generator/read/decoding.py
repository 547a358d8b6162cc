"""From bytes to text."""

import codecs
from dataclasses import dataclass

from generator.errors import InputError

MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks; UTF-32 before UTF-16, whose mark begins its own."""

BINARY_SHARE = 0.01
"""Share of NUL bytes from which a file is no text. Text has none; the rarest binary formats
(PDF, JPEG) measured 0.3 to 3%, UTF-16 without a mark about 50%."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text, and what had to be guessed or replaced to get it."""

    text: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str, declared: str = "") -> Decoded:
    """Return the text of a file; line ends are kept as they stand.

    Tried in this order: byte-order mark, strict UTF-8, the declared character set, Windows-1252
    with a warning. Statistical guessing is left out: charset-normalizer read short Windows-1252
    news as cp775. Raises `InputError` for binary files.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], encoding)
    if data.count(b"\0") > len(data) * BINARY_SHARE:
        raise InputError(name, None, "is not text (or UTF-16 without a byte-order mark)")
    return _decode_unmarked(data, declared)


def _decode_marked(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(text=data.decode(encoding))
    except UnicodeDecodeError as error:
        at = f"from byte {error.start:,}"
        warning = f"is broken {encoding.upper()} {at}; what is unreadable became \ufffd"
        return Decoded(text=data.decode(encoding, "replace"), warnings=(warning,))


def _decode_unmarked(data: bytes, declared: str) -> Decoded:
    try:
        return Decoded(text=data.decode("utf-8"))
    except UnicodeDecodeError as error:
        at = data.count(b"\n", 0, error.start) + 1
    text = _decode_declared(data, declared)
    if text is not None:
        return Decoded(text=text)
    warning = f"is not UTF-8 (line {at}); it was read as Windows-1252"
    return Decoded(text=data.decode("cp1252", "replace"), warnings=(warning,))


def _decode_declared(data: bytes, declared: str) -> str | None:
    # browsers read Latin-1 as Windows-1252 (WHATWG Encoding Standard), which differs only in
    # characters that Latin-1 has no letters for
    same = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}
    try:
        return data.decode(same.get(declared.lower(), declared) or "?")
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
