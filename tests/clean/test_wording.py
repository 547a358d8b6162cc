"""Wording: patterns parted into those tried at the start of a line and those tried anywhere."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.clean.line_rule import either

PATTERNS = (r"^by (?:a|b)\b", r"x|^y[|)]z", r"(?:p|^q)r", r"\|s|[]^|]t", r"^(?:u|(?:v|w))$")
WHOLE = re.compile("|".join(f"(?:{one})" for one in PATTERNS))


@given(st.text(alphabet="abprqstuvwxyz |)]^", max_size=8))
def test_what_is_found_is_what_the_whole_alternation_finds(text: str) -> None:
    assert (WHOLE.search(text) is not None) == either(*PATTERNS).found_in(text)


@pytest.mark.parametrize("text", ["by a", "y|z", "qr", "|s", "]t", "w"])
def test_each_pattern_is_found(text: str) -> None:
    assert either(*PATTERNS).found_in(text)
