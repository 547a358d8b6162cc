"""Citing a briefing."""

from collections.abc import Mapping

import pytest
from markdown_it import MarkdownIt

from generator.model.masthead import Masthead
from generator.model.page import Json, Page, PageKind, PageUri
from generator.publish.citation import Citation, cite
from generator.words import load_words

SITE = Masthead(name="Desk & Co", address="https://desk.example/")
FACTS: Mapping[str, Json] = {
    "authors": ["Ada North", "Bo West"],
    "outlet": "Quay Gazette",
    "date": "2019-03-14",
    "url": "https://quay.example/a",
}


def citation(title: str = "Ropes", language: str = "en", **facts: Json) -> Citation:
    page = Page(
        uri=PageUri("briefings/2019/03/ropes"),
        kind=PageKind.BRIEFING,
        title=title,
        blocks=(),
        facts={**FACTS, **facts},
    )
    return cite(page, SITE, load_words(language))


def test_plain_text_names_all_who_need_to_be_named() -> None:
    assert citation().text == (
        "Ada North and Bo West, “Ropes”, Quay Gazette, 14 March 2019, https://quay.example/a, "
        "Desk & Co, https://desk.example/briefings/2019/03/ropes/."
    )


def test_date_is_in_the_language_of_the_site() -> None:
    assert "14. März 2019" in citation(language="de").text


def test_markdown_links_the_page_and_means_only_text_besides() -> None:
    told = citation("A [x](y) *b* `c` <i> d_e_").markdown
    assert told == (
        r"Ada North and Bo West, [A \[x\](y) \*b\* \`c\` &lt;i&gt; d\_e\_]"
        "(https://desk.example/briefings/2019/03/ropes/), Quay Gazette, 14 March 2019, "
        "<https://quay.example/a>."
    )


def test_bibtex_keeps_capitals_names_and_its_own_signs() -> None:
    assert citation("50% of {A} & B_c").bibtex == (
        "@misc{ropes,\n"
        "  author = {{Ada North} and {Bo West}},\n"
        r"  title = {{50\% of \textbraceleft{}A\textbraceright{} \& B\_c}}," + "\n"
        "  howpublished = {Quay Gazette},\n"
        "  year = {2019},\n"
        "  month = mar,\n"
        "  url = {https://desk.example/briefings/2019/03/ropes/},\n"
        r"  note = {Desk \& Co}," + "\n}"
    )


@pytest.mark.parametrize("date", ["", "2019"])
def test_what_is_not_known_is_left_out(date: str) -> None:
    told = citation(authors=[], outlet="", url="", date=date)
    assert told.text.startswith("“Ropes”, ")
    assert "author" not in told.bibtex
    assert "month" not in told.bibtex
    assert ("year" in told.bibtex) == bool(date)


def test_a_single_brace_does_not_end_the_entry() -> None:
    told = citation("}} , evil = {", authors=["{\\}"], outlet="}").bibtex
    assert r"title = {{\textbraceright{}\textbraceright{} , evil = \textbraceleft{}}}," in told
    assert r"author = {{\textbraceleft{}\textbackslash{}\textbraceright{}}}," in told
    assert told.count("{") == told.count("}")


@pytest.mark.parametrize("author", ["- Ada", "+ Ada", "1. Ada", "12) Ada", "# Ada", "> Ada"])
def test_markdown_begins_no_other_block(author: str) -> None:
    printed = MarkdownIt("commonmark").render(citation(authors=[author]).markdown)
    assert printed.startswith("<p>")
    assert author.replace(">", "&gt;") in printed


def test_an_address_that_is_none_of_the_web_is_left_out() -> None:
    told = citation(url="javascript:alert(1)")
    assert "javascript" not in told.text + told.markdown + told.bibtex
