"""Bytes become text without a guess, or with a warning."""

import codecs

import pytest

from generator.errors import InputError
from generator.read.decoding import decode

TEXT = "Zürich – “quoted”"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (b"", "utf-8"),
    ],
)
def test_marks_and_utf8_are_read_exactly(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + TEXT.encode(encoding), "a.txt")
    assert (decoded.text, decoded.warnings) == (TEXT, ())


def test_windows_1252_is_read_with_a_warning_that_names_the_line() -> None:
    decoded = decode(b"One\n" + TEXT.encode("cp1252"), "a.txt")
    assert decoded.text == "One\n" + TEXT
    assert decoded.warnings == ("is not UTF-8 (line 2); it was read as Windows-1252",)


def test_a_declared_character_set_goes_before_windows_1252() -> None:
    decoded = decode("Москва".encode("koi8-r"), "a.html", "koi8-r")
    assert (decoded.text, decoded.warnings) == ("Москва", ())


@pytest.mark.parametrize("declared", ["hex", "no-such-set", "", "rot13", "\x00"])
def test_a_useless_declaration_is_passed_over(declared: str) -> None:
    assert decode("é".encode("cp1252"), "a.html", declared).text == "é"


def test_declared_latin_1_is_windows_1252_as_in_browsers() -> None:
    assert decode(b"\x93a\x94", "a.html", "iso-8859-1").text == "“a”"


def test_binary_files_are_refused() -> None:
    with pytest.raises(InputError, match="is not text"):
        decode(b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" * 9, "a.txt")
