"""The anchors of our sections stay, whatever an article calls its parts."""

import re
from dataclasses import replace

import pytest

from generator.link import Options, link_corpus
from generator.model.fact import Fact
from generator.model.page import PageKind
from generator.render import print_html, render_pages
from generator.render.briefing.anchors import LATER
from generator.render.html import heading_anchor
from tests.render.corpus import ENTITIES, HARBOUR, build, harbour

OURS = {heading_anchor(title) for title in LATER}


def _html(title: str, *headings: str) -> str:
    """Return the page of the first briefing, with other sub-headings, and its copy."""
    blocks = (*HARBOUR[0].blocks[:2], *(f"# {h}" for h in headings), *HARBOUR[0].blocks[2:])
    corpus = build(
        [replace(HARBOUR[0], blocks=blocks), *HARBOUR[1:]],
        ENTITIES,
        [replace(copy, left_out=(1,)) for copy in harbour().copies.values()],
    )
    article = corpus.articles["a-harbour"]
    titled = replace(article, title=Fact(value=title, rule="header"))
    corpus = replace(corpus, articles={**corpus.articles, "a-harbour": titled})
    pages = render_pages(corpus, link_corpus(corpus, Options(min_briefings=1)))
    return next(
        print_html(p) for p in pages if p.kind is PageKind.BRIEFING and p.facts["id"] == "a-harbour"
    )


def _anchors(html: str) -> dict[str, str]:
    return {text: anchor for anchor, text in re.findall(r'<h[23] id="([^"]+)">(.*?)</h', html)}


@pytest.mark.parametrize("heading", ["What differs", "TAGS", "Names and evidence!", "People"])
def test_a_sub_heading_with_the_name_of_a_section_leaves_it_its_anchor(heading: str) -> None:
    html = _html("Harbour council votes", heading)
    plain = _anchors(_html("Harbour council votes"))
    assert {t: a for t, a in _anchors(html).items() if a in OURS} == {
        t: a for t, a in plain.items() if a in OURS
    }
    assert f"<p><strong>{heading}</strong></p>" in html


def test_other_sub_headings_stay_headings() -> None:
    assert _anchors(_html("Harbour council votes", "The vote"))["The vote"] == "the-vote"


@pytest.mark.parametrize("title", ["Harbour council votes", "What differs"])
def test_the_way_to_what_differs_leads_there(title: str) -> None:
    html = _html(title, "What differs")
    target = re.search(r'href="#([^"]+)">Show what differs', html)
    assert target is not None
    assert f'<h2 id="{target[1]}">What differs</h2>' in html
