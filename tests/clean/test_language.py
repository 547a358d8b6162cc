"""The language that a file states."""

import pytest

from generator.clean.language import language_tag


@pytest.mark.parametrize(
    ("stated", "tag"),
    [("en", "en"), (" fa ", "fa"), ("en_US", "en-US"), ("zh-Hant-TW", "zh-Hant-TW")],
)  # fmt: skip
def test_a_tag_is_kept(stated: str, tag: str) -> None:
    assert language_tag(stated) == tag


@pytest.mark.parametrize(
    "stated", ["English", "", "null", "../../etc", '"><x', "a\u202eb", "e", "en-", "en us"]
)
def test_what_is_no_tag_is_dropped(stated: str) -> None:
    assert language_tag(stated) == ""
