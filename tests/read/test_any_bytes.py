"""No bytes whatever make reading fail."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.model.problem import Level
from generator.read import Options, read_file, read_knowledge
from generator.read.characters import drop_controls
from generator.read.formats import FORMATS

FRAGMENTS = st.sampled_from(
    [
        b"---\n", b"title: x\n",
        b"Title: x\n", b"\n", b'{"text": "', b'"}', b"[", b"]", b"{", b"<p>",
        b"</p>", b"<!--", b"<article>", b"&#0;", b"\xff\xfe", b"\xef\xbb\xbf", b"\\ud800",
        b"\0", b"word ", b"A sentence that ends. ", b"&x *x", b"!!python/x ", b"- ", b": ", b"> ",
        b"```\n",
    ]
)  # fmt: skip
BYTES = st.one_of(st.binary(max_size=200), st.lists(FRAGMENTS, max_size=25).map(b"".join))


@pytest.mark.parametrize("suffix", sorted(FORMATS))
@given(data=BYTES)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_file_is_an_article_or_an_error(tmp_path: Path, suffix: str, data: bytes) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    for record in read_file(tmp_path, path, Options()):
        errors = [problem for problem in record.problems if problem.level is Level.ERROR]
        assert bool(record.raw) != bool(errors)
        for line in record.raw.lines if record.raw else ():
            assert "\n" not in line.text
            assert drop_controls(line.text) == (line.text, 0)


@pytest.mark.parametrize("name", ["entities.yml", "tags.yml", "sources.yml", "redirects.yml"])
@given(data=BYTES)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_register_file_is_read_or_reported(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    options = Options(starter=False, countries=False)
    _, problems = read_knowledge(tmp_path, options)
    assert {problem.path for problem in problems} <= {name}
