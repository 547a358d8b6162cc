"""Slugs are safe in addresses and file systems."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.slug import LONGEST, RESERVED, slugify


@given(st.text())
def test_any_text_becomes_a_safe_slug(text: str) -> None:
    slug = slugify(text)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= LONGEST
    assert slug not in RESERVED


@given(st.text())
def test_a_slug_is_its_own_slug(text: str) -> None:
    assert slugify(slugify(text)) == slugify(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peace talks", "peace-talks"),
        ("U.S. forces", "us-forces"),
        ("Côte d\u2019Ivoire", "cote-divoire"),
        ("R&D", "r-and-d"),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_readable_texts_keep_their_letters(text: str, expected: str) -> None:
    assert expected == slugify(text)


def test_other_scripts_and_reserved_names_stay_apart() -> None:
    assert slugify("Кабул") != slugify("Кундуз")
    assert slugify("CON").startswith("con-")
    assert slugify("Index") != "index"
