"""A site that the usual host would refuse says so."""

from pathlib import Path

from generator.hosts.size import find_oversize
from generator.model.problem import Level


def test_a_site_within_the_limit_is_no_news(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(b"x" * 1000)
    assert find_oversize(tmp_path, 1000) == ()


def test_a_larger_site_says_what_to_read(tmp_path: Path) -> None:
    (tmp_path / "people").mkdir()
    for path in ("index.html", "people/index.html"):
        (tmp_path / path).write_bytes(b"x" * 600)
    (problem,) = find_oversize(tmp_path, 1000)
    assert problem.level is Level.INFO
    assert "How large a site gets" in problem.message
