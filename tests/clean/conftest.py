"""How the tests of cleaning make an article of a text."""

from collections.abc import Callable

import pytest

from generator.clean import Furniture, Options, clean_article
from generator.model.article import Article
from generator.model.raw import Header, InputFormat, LineRole, RawArticle, RawLine
from generator.model.register import Sources
from generator.read import Options as ReadOptions
from generator.read import read_knowledge

Clean = Callable[..., Article]


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Sources:
    """Return the outlets and agencies that ship with the package."""
    empty = tmp_path_factory.mktemp("content")
    return read_knowledge(empty, ReadOptions())[0].sources


@pytest.fixture(scope="session")
def clean(sources: Sources) -> Clean:
    """Return a function from a text (and header) to the cleaned article."""

    def run(text: str, header: Header | None = None, role: LineRole = LineRole.UNKNOWN) -> Article:
        lines = tuple(
            RawLine(number=number, text=line, role=role)
            for number, line in enumerate(text.split("\n"), start=1)
        )
        raw = RawArticle(
            path="a.txt", format=InputFormat.TEXT, header=header or Header(), lines=lines
        )
        return clean_article(raw, Furniture(), sources, Options(latest="2026-11-01"))

    return run
