"""Web pages: trafilatura's article, and what it or the parser would lose."""

import pytest
from trafilatura import extract, load_html

from generator.model.raw import LineRole
from generator.read.html import declared_charset, read_html
from generator.read.html_gaps import find_gaps
from generator.read.html_source import read_source
from generator.read.reading import Reading

SENTENCE = "The ministry of paragraph {0} said in statement {0} that nothing had been decided yet. "


def prose(number: int) -> str:
    return f"<p>{SENTENCE.format(number) * 4}</p>\n"


PAGE = f"""<!doctype html>
<html lang="en"><head><title>A headline of some length - Kabul Ledger</title>
<meta property="og:site_name" content="Kabul Ledger">
<script type="application/ld+json">
{{"@graph": [{{"@type": "NewsArticle", "datePublished": "2020-05-06"}}]}}</script></head>
<body><nav><a href="/">Home</a> <a href="/asia">Asia</a></nav>
<article><h1>A headline of some length</h1>
{prose(1)}<h2>A sub-heading</h2>
{prose(2)}<ul><li>First item of a list of two</li><li>Second item of the list</li></ul>
<blockquote><p>{SENTENCE.format(3) * 2}</p></blockquote>
{prose(4)}</article>
<footer>All rights reserved.</footer></body></html>"""


def lines(reading: Reading) -> list[str]:
    return [line.text for line in reading.raw.lines]


def test_blocks_have_roles_and_lines() -> None:
    (reading,) = read_html(PAGE, "a.html")
    assert [(line.number, line.role) for line in reading.raw.lines] == [
        (7, LineRole.HEADING),
        (8, LineRole.PARAGRAPH),
        (9, LineRole.HEADING),
        (10, LineRole.PARAGRAPH),
        (11, LineRole.ITEM),
        (11, LineRole.ITEM),
        (12, LineRole.QUOTE),
        (13, LineRole.PARAGRAPH),
    ]
    assert reading.warnings == ()


def test_facts_come_from_markup_with_their_rule() -> None:
    header = read_html(PAGE, "a.html")[0].raw.header
    assert header.title.value == "A headline of some length"
    assert header.outlet.value == "Kabul Ledger"
    assert header.language.value == "en"
    assert (header.published.value, header.published.rule) == ("2020-05-06", "html:json-ld")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<meta property="article:published_time" content="2020-05-06">', "2020-05-06"),
        ('<meta property="article:modified_time" content="2020-05-06">', None),
        ('<script type="application/ld+json">{"@type": "Person", "birthDate": "1"}</script>', None),
        ('<script type="application/ld+json">{broken</script>', None),
        ("<p>Copyright 2020</p>", None),
        ('<meta name="article:published_time" value="2020-05-06">', "2020-05-06"),
    ],
)
def test_a_date_needs_evidence(markup: str, expected: str | None) -> None:
    page = f"<html><head>{markup}</head><body><article>{prose(1) * 5}</article></body></html>"
    published = read_html(page, "a.html")[0].raw.header.published
    assert (published and published.value) == expected


@pytest.mark.parametrize(
    ("label", "expected"), [("", "2020-05-06"), ("By Ada Reed ", "2020-05-06"), ("Updated ", None)]
)
def test_the_time_of_the_last_change_is_no_date_of_publication(
    label: str, expected: str | None
) -> None:
    time = f'<p>{label}<time datetime="2020-05-06">6 May 2020</time></p>'
    page = f"<html><body><article><h1>A headline</h1>{time}{prose(1) * 5}</article></body></html>"
    published = read_html(page, "a.html")[0].raw.header.published
    assert (published and published.value) == expected


def test_a_paragraph_with_a_box_inside_is_not_taken_back_a_second_time() -> None:
    boxed = f"<p><aside>Further reading</aside>{SENTENCE.format(2)}</p>"
    tree = load_html(f"<html><body><div>{prose(1)}{boxed}{prose(3)}</div></body></html>")
    kept = [(SENTENCE.format(1) * 4).strip(), SENTENCE.format(2).strip()]
    assert find_gaps(tree, [*kept, (SENTENCE.format(3) * 4).strip()]) == {}


def test_all_that_trafilatura_alone_keeps_is_kept() -> None:
    alone = extract(PAGE, include_comments=False)
    kept = " ".join(lines(read_html(PAGE, "a.html")[0]))
    assert [line for line in alone.splitlines() if line.strip("- ") not in kept] == []


@pytest.mark.parametrize("depth", [100, 255, 300, 2_000])
def test_text_at_any_depth_is_kept(depth: int) -> None:
    deep = "<div>" * depth + prose(2) + "</div>" * depth
    page = f"<html><body><article>{prose(1)}{deep}{prose(3)}</article></body></html>"
    (reading,) = read_html(page, "a.html")
    text = " ".join(lines(reading))
    assert all(text.count(f"paragraph {number} ") == 4 for number in (1, 2, 3))
    assert reading.warnings == ()


def test_a_shallow_page_is_left_as_it_is() -> None:
    assert read_source(PAGE).text == PAGE


@pytest.mark.parametrize(
    "hidden",
    ['<p style="display: none">SECRET words</p>', "<div hidden><p>SECRET words</p></div>"],
)
def test_hidden_text_is_not_read(hidden: str) -> None:
    for page in (
        f"<html><body><article>{prose(1)}{hidden}{prose(2)}</article></body></html>",
        f"<html><body><article><h1>Short</h1><p>One.</p>{hidden}<p>Two.</p></article></body></html>",
    ):
        assert "SECRET" not in " ".join(lines(read_html(page, "a.html")[0]))


def test_a_short_page_keeps_its_paragraphs_apart() -> None:
    page = "<html><body><article><h1>Short</h1><p>One.</p><p>Two.</p></article></body></html>"
    assert lines(read_html(page, "a.html")[0]) == ["Short", "One.", "Two."]


@pytest.mark.parametrize("junk", ["<!--", "<a ", "<![CDATA[", "</", "<script>", "<div>", "&#"])
def test_broken_markup_takes_linear_time(junk: str) -> None:
    source = read_source(junk * 100_000)
    assert source.words <= 300_000


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (b'<meta charset="koi8-r">', "koi8-r"),
        (b"<meta http-equiv=x content='text/html; charset=gb2312'>", "gb2312"),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?>', "ISO-8859-1"),
        (b"<p>charset</p>", ""),
    ],
)
def test_the_declared_character_set_is_found(start: bytes, expected: str) -> None:
    assert declared_charset(start) == expected


def test_a_table_used_for_the_layout_is_parted_into_blocks() -> None:
    cell = f"<h1>Headline</h1>{prose(1)}<h2>A sub-heading</h2>{prose(2)}"
    page = f"<html><body><table><tr><td>{cell}</td><td>Menu</td></tr></table></body></html>"
    (reading,) = read_html(page, "a.html")
    parts = [(line.role, line.text[:20]) for line in reading.raw.lines[:4]]
    assert parts == [
        (LineRole.HEADING, "Headline"),
        (LineRole.PARAGRAPH, "The ministry of para"),
        (LineRole.HEADING, "A sub-heading"),
        (LineRole.PARAGRAPH, "The ministry of para"),
    ]


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("<p>A sentence of seven words is here.</p>", ["A sentence of seven words is here."]),
        ("<p><a href='/b'>Read also: another story of the day.</a></p>", []),
        ("<p>Five words are too few.</p>", []),
        ("<p>A label of many words without an end</p>", []),
        ("<aside><p>A sentence of seven words is here.</p></aside>", []),
        ("<p hidden>A sentence of seven words is here.</p>", []),
    ],
)
def test_only_full_sentences_between_kept_ones_come_back(between: str, expected: list[str]) -> None:
    tree = load_html(f"<html><body><div><p>Before.</p>{between}<p>After.</p></div></body></html>")
    assert find_gaps(tree, ["Before.", "After."]).get(0, []) == expected
    assert find_gaps(tree, ["Before."]) == {}


def test_words_around_a_line_break_stay_apart_and_come_once() -> None:
    broken = f"<p>{SENTENCE}<br>{SENTENCE}</p>"
    page = f"<html><body><article>{prose(1)}{broken}{prose(2)}</article></body></html>"
    text = " ".join(lines(read_html(page, "a.html")[0]))
    assert text.count("paragraph {0}") == 2
    assert "yet.The" not in text


def stories(title: str) -> Reading:
    parts = "".join(
        f"<article><h2>Story {number} of Tolna</h2><p>March {number}, 2016</p>"
        f"{prose(number * 2)}{prose(number * 2 + 1)}</article>"
        for number in range(1, 4)
    )
    return read_html(f"<html><head><title>{title}</title></head><body>{parts}</body></html>", "a")[
        0
    ]


def test_a_page_of_several_articles_is_reported_and_not_dated_by_one_of_them() -> None:
    reading = stories("The blog of the lake")
    assert [message for _, message in reading.warnings] == ["holds 3 articles, read as one"]
    assert reading.raw.frame.above == ()


def test_an_article_with_others_beneath_is_dated_by_its_own_line() -> None:
    reading = stories("Story 1 of Tolna")
    assert reading.warnings == ()
    assert "March 1, 2016" in [line.text for line in reading.raw.frame.above]
