"""Parts of host names are no mentions."""

import pytest

from generator.analyse.names.hosts import outside_hosts
from generator.analyse.names.merge import Placed


@pytest.mark.parametrize(
    ("text", "name", "kept"),
    [
        ("as Varna-inform.bg wrote", "Varna", False),
        ("on news.varna.bg today", "varna", False),
        ("on www.harbour.example.com today", "harbour", False),
        ("shares of Amazon.com rose", "Amazon", True),
        ("shares of Amazon.com rose", "Amazon.com", True),
        ("He left Varna.It rained", "Varna", True),
        ("He left Varna. it rained", "Varna", True),
        ("the U.S.-led force", "U.S.", True),
    ],
)
def test_host(text: str, name: str, kept: bool) -> None:  # noqa: FBT001 (a table's column)
    start = text.index(name)
    spans = [Placed(start, start + len(name), None, None)]
    assert outside_hosts(text, spans) == (spans if kept else [])
