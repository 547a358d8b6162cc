"""The five seed articles, as a person reads them: by line numbers, without their text."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.model.article import Article, BlockKind


@dataclass(frozen=True, kw_only=True)
class Gold:
    """What a seed should become."""

    kept: tuple[int, ...]
    headings: tuple[int, ...] = ()
    title_line: int | None
    published: str = ""
    outlet: str = ""
    agency: str = ""
    authors: tuple[str, ...] = ()
    keywords: int = 0


GOLD = {
    "000": Gold(
        kept=(6, 8, 10, 12, 14, 16, 18, 20),
        title_line=None,
        outlet="Sputnik",
        agency="Pajhwok Afghan News",
        keywords=10,
    ),
    "001": Gold(
        kept=(5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29),
        headings=(21,),
        title_line=3,
        outlet="Afghanistan Times",
        agency="RFE/RL",
    ),
    "002": Gold(
        kept=(36, *range(41, 87, 2)),
        headings=(55, 71),
        title_line=25,
        published="2015-10-08",
        outlet="Informed Comment",
        agency="RFE/RL",
        authors=("Frud Bezhan",),
        keywords=3,
    ),
    "003": Gold(kept=(5, 7, 9, 11, 13, 15, 17), title_line=1, agency="Athens Agency"),
    "004": Gold(kept=tuple(range(7, 30, 2)), title_line=5, agency="Bloomberg"),
}


@pytest.fixture(scope="module")
def cleaned(seeds: Path, clean: Callable[..., Article]) -> dict[str, tuple[list[str], Article]]:
    """Return lines and article of each seed, by its number."""
    found = {}
    for path in sorted(seeds.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        found[path.name[:3]] = (text.split("\n"), clean(text))
    return found


@pytest.mark.parametrize("number", GOLD)
def test_every_body_paragraph_once_in_order_and_nothing_else(
    number: str, cleaned: dict[str, tuple[list[str], Article]]
) -> None:
    lines, article = cleaned[number]
    assert GOLD[number].kept == tuple(block.line for block in article.blocks)
    for block in article.blocks:
        assert article.text[block.start : block.end] == " ".join(lines[block.line - 1].split())


@pytest.mark.parametrize("number", GOLD)
def test_sub_headings_stay_headings(
    number: str, cleaned: dict[str, tuple[list[str], Article]]
) -> None:
    _, article = cleaned[number]
    headings = tuple(b.line for b in article.blocks if b.kind is BlockKind.HEADING)
    assert GOLD[number].headings == headings


@pytest.mark.parametrize("number", GOLD)
def test_every_line_is_kept_or_removed_by_a_named_rule(
    number: str, cleaned: dict[str, tuple[list[str], Article]]
) -> None:
    lines, article = cleaned[number]
    filled = {at for at, line in enumerate(lines, start=1) if line.strip()}
    assert filled == {b.line for b in article.blocks} | {r.line for r in article.removed}
    assert all(removed.rule for removed in article.removed)


@pytest.mark.parametrize("number", GOLD)
def test_the_title_is_the_headline_or_made_from_the_lead_and_marked(
    number: str, cleaned: dict[str, tuple[list[str], Article]]
) -> None:
    lines, article = cleaned[number]
    line = GOLD[number].title_line
    if line is None:
        assert article.title.rule == "lead"
        assert article.text.startswith(article.title.value.rstrip("…"))
    else:
        assert article.title.rule == "headline"
        assert article.title.value == lines[line - 1].strip()


@pytest.mark.parametrize("number", GOLD)
def test_facts_are_found_and_none_is_invented(
    number: str, cleaned: dict[str, tuple[list[str], Article]]
) -> None:
    gold, article = GOLD[number], cleaned[number][1]
    assert gold.published == article.published.value
    assert gold.outlet == (article.outlet.value if article.outlet else "")
    assert gold.agency == (article.agency.value if article.agency else "")
    assert gold.authors == tuple(author.value for author in article.authors)
    assert gold.keywords == len(article.keywords)


def test_the_seeds_are_the_ones_that_were_read(seeds: Path) -> None:
    digest = hashlib.sha256()
    for path in sorted(seeds.glob("*.txt")):
        digest.update(path.read_bytes())
    assert digest.hexdigest() == "f894b8a761a80c55eb4210f9c77e09f7f6fa61efe8ab1e9c2090b05a2bec24ca"
