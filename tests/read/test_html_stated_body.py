"""Pages that state their text in JSON-LD, and line breaks that part paragraphs."""

import json

import pytest

from generator.errors import InputError
from generator.read.html import read_html

SENTENCES = [
    f"The ferry crossed the lake for the {word} time this winter, said the harbour master, "
    "and nobody on board was afraid of the ice, which was thinner than in other years."
    for word in ("first", "second", "third", "fourth", "fifth", "sixth")
]


def page(body: str, text: str = "") -> str:
    record = {"@type": "NewsArticle", "headline": "Ferry returns to Tolna", "articleBody": text}
    stated = json.dumps({"@graph": [record]}).replace("</", "<\\/")
    script = f'<script type="application/ld+json">{stated}</script>'
    head = f"<title>Ferry returns to Tolna</title>{script if text else ''}"
    return f"<html><head>{head}</head><body>{body}</body></html>"


def lines(html: str) -> list[str]:
    return [line.text for line in read_html(html, "a.html")[0].raw.lines]


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(SENTENCES),
        "".join(f"<p>{sentence}</p>" for sentence in SENTENCES),
        "<br><br>".join(SENTENCES),
        "<div>" * 50 + "<p>".join(SENTENCES),
    ],
)
def test_a_page_that_a_script_fills_has_its_paragraphs(text: str) -> None:
    assert lines(page('<div id="root"></div>', text)) == SENTENCES


def test_the_stated_text_continues_what_stands_on_the_page() -> None:
    shown = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:2])
    found = lines(page(f"<h1>Ferry returns</h1>{shown}", "\n".join(SENTENCES)))
    assert [text for text in found if text in SENTENCES] == SENTENCES


def test_the_stated_text_of_another_story_is_not_taken() -> None:
    shown = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:3])
    other = "\n".join(f"A bridge was closed in the {n} village after the storm." for n in range(40))
    assert "bridge" not in " ".join(lines(page(f"<h1>Ferry returns</h1>{shown}", other)))


def test_a_page_without_any_text_is_reported() -> None:
    with pytest.raises(InputError, match="no article"):
        read_html(page('<div id="root"></div>'), "a.html")


def test_line_breaks_after_sentences_part_paragraphs() -> None:
    broken = page(f"<h1>Ferry returns to Tolna</h1><div>{'<br><br>'.join(SENTENCES)}</div>")
    assert [text for text in lines(broken) if text in SENTENCES] == SENTENCES


def test_line_breaks_within_a_sentence_are_spaces() -> None:
    wrapped = "<br>".join(SENTENCES[0].split(", "))
    rest = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[1:])
    found = lines(page(f"<article><h1>Ferry returns</h1><p>{wrapped}</p>{rest}</article>"))
    assert SENTENCES[0].replace(", ", " ") in found
