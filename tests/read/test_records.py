"""Records of the usual extractors."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import InputError
from generator.model.raw import LineRole
from generator.read.records import read_json, read_jsonl

TRAFILATURA = {
    "title": "A title",
    "author": "Jo Doe; Ann Lee",
    "hostname": "ledger.example",
    "date": "2020-05-06",
    "fingerprint": "ab",
    "id": None,
    "raw_text": "One. Two.",
    "language": "en",
    "source": "https://ledger.example/a",
    "source-hostname": "Kabul Ledger",
    "excerpt": "",
    "categories": "World;Asia",
    "tags": "Kabul;arms",
    "text": "One.\nTwo.",
    "comments": "",
}
NEWS_PLEASE = {
    "authors": ["Jo Doe"],
    "date_download": "2021-01-01 00:00:00",
    "date_modify": "None",
    "date_publish": "2020-05-06 07:08:09",
    "language": "en",
    "maintext": "One.\nTwo.",
    "source_domain": "ledger.example",
    "text": "Menu One. Two.",
    "title": "A title",
    "title_page": None,
    "url": "https://ledger.example/a",
}
NEWSPAPER4K = {
    "url": "https://ledger.example/a",
    "language": "en",
    "title": "A title",
    "keywords": ["frequent", "words"],
    "meta_keywords": ["Kabul", "arms"],
    "tags": [],
    "authors": ["Jo Doe"],
    "publish_date": "2020-05-06T07:08:09",
    "meta_site_name": "Kabul Ledger",
    "text": "One.\n\nTwo.",
}
NEWSAPI = {
    "source": {"id": None, "name": "Kabul Ledger"},
    "author": "Jo Doe",
    "title": "A title",
    "url": "https://ledger.example/a",
    "publishedAt": "2020-05-06T07:08:09Z",
    "content": "One. Two.",
}


@pytest.mark.parametrize(
    ("record", "published", "outlet", "keywords"),
    [
        (TRAFILATURA, "2020-05-06 json:date", "Kabul Ledger json:source-hostname", "Kabul arms"),
        (
            NEWS_PLEASE,
            "2020-05-06 07:08:09 json:date_publish",
            "ledger.example json:source_domain",
            "",
        ),
        (
            NEWSPAPER4K,
            "2020-05-06T07:08:09 json:publish_date",
            "Kabul Ledger json:meta_site_name",
            "Kabul arms",
        ),
        (NEWSAPI, "2020-05-06T07:08:09Z json:publishedAt", "Kabul Ledger json:source", ""),
    ],
)
def test_the_fields_of_each_extractor_are_found(
    record: dict[str, object], published: str, outlet: str, keywords: str
) -> None:
    (reading,) = read_json(json.dumps(record), "a.json")
    header = reading.raw.header
    assert header.title.value == "A title"
    assert header.url.value == "https://ledger.example/a"
    assert header.authors[0].value == "Jo Doe"
    assert f"{header.published.value} {header.published.rule}" == published
    assert f"{header.outlet.value} {header.outlet.rule}" == outlet
    assert " ".join(fact.value for fact in header.keywords) == keywords
    assert reading.raw.lines[0].text.startswith("One.")
    assert {line.role for line in reading.raw.lines} == {LineRole.UNKNOWN}


def test_a_list_of_records_gives_one_reading_each() -> None:
    readings = read_json(json.dumps([{"text": "One."}, "no record", {"text": "Two."}]), "a.json")
    assert [reading.record for reading in readings] == [1, 2, 3]
    assert [bool(reading.raw) for reading in readings] == [True, False, True]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('[{"text": "One."}, {"text": "Two."}]', [1, 1]),
        ('[\n {"text": "One.",\n  "x": [1, {}]},\n\n "none",\n {"text": "Two."}\n]', [2, 5, 6]),
        ('\n{"n": 1e999, "x": ["]"],\n "items":\n [{"text":\n "One."}, {"text": "2"}]}', [4, 5]),
        ('{"items": ["a",\n "b"],\n "items": [\n {"text": "One."}]}', [4]),
        ('{"x": "[",\n "articles" : [ {"text": "One."},\n{"text": "Two."} ]}', [2, 3]),
    ],
)
def test_a_record_of_a_list_is_told_by_its_line(text: str, lines: list[int]) -> None:
    readings = read_json(text, "a.json")
    assert [reading.line for reading in readings] == lines
    assert all(one.raw.lines[0].number == one.line for one in readings if one.raw)


@given(st.lists(st.dictionaries(st.text(max_size=3), st.text() | st.integers()), min_size=1))
def test_the_lines_of_a_list_are_where_its_records_begin(records: list[dict[str, object]]) -> None:
    for indent in (None, 1):
        text = json.dumps(records, indent=indent)
        starts = [1] * len(records) if indent is None else _starts(text)
        assert [reading.line for reading in read_json(text, "a.json")] == starts


def _starts(text: str) -> list[int]:
    return [number for number, line in enumerate(text.split("\n"), 1) if line.startswith(" {")]


def test_a_bad_line_costs_only_itself_and_lines_number_the_records() -> None:
    text = '{"text": "One."}\nnot json\n\n[1]\n{"text": "Two."}\n'
    readings = read_jsonl(text, "a.jsonl", 100)
    assert [(reading.record, bool(reading.raw)) for reading in readings] == [
        (1, True),
        (2, False),
        (4, False),
        (5, True),
    ]


def test_a_line_over_the_limit_is_refused() -> None:
    text = f'{{"text": "{"x" * 100}"}}\n{{"text": "One."}}\n'
    long, short = read_jsonl(text, "a.jsonl", 100)
    assert long.error == "has 112 characters, more than the 100 of `max_bytes`"
    assert short.raw is not None


def test_numbers_of_any_size_are_their_digits() -> None:
    (reading,) = read_json(
        f'{{"id": {"9" * 5000}, "date": 20200506, "text": "One.", "x": NaN}}', "a.json"
    )
    assert reading.raw.header.id.value == "9" * 5000
    assert reading.raw.header.published.value == "20200506"


def test_half_characters_and_controls_are_replaced_and_told() -> None:
    (reading,) = read_json(r'{"title": "a\u0000b", "text": "One \ud83d\u0007."}', "a.json")
    assert reading.raw.header.title.value == "ab"
    assert reading.raw.lines[0].text == "One \ufffd."
    assert reading.warnings == ((1, "2 control characters were left out"),)


def test_line_separators_part_lines() -> None:
    (reading,) = read_json('{"text": "One.\u2028Two."}', "a.json")
    assert [line.text for line in reading.raw.lines] == ["One.", "Two."]


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(InputError, match="is nested too deeply"):
        read_json("[" * 100_000, "a.json")


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (NEWS_PLEASE | {"date_publish": "2021-01-01 00:00:00"}, None),
        (NEWS_PLEASE | {"date_publish": "2021-01-01T00:00:00"}, None),
        (NEWS_PLEASE | {"date_publish": "2021-01-01 07:08:09"}, "2021-01-01 07:08:09"),
        (TRAFILATURA | {"filedate": "2020-05-06"}, "2020-05-06"),
        (
            TRAFILATURA | {"filedate": "2020-05-06", "source": "https://l.example/2019/12/31/a"},
            None,
        ),
        (
            TRAFILATURA | {"filedate": "2021-05-06", "source": "https://l.example/2019/12/31/a"},
            "2020-05-06",
        ),
    ],
)
def test_the_time_of_the_crawl_is_no_date_of_publication(
    record: dict[str, object], expected: str | None
) -> None:
    (reading,) = read_json(json.dumps(record), "a.json")
    published = reading.raw.header.published
    assert (published and published.value) == expected


def test_a_date_that_is_an_object_is_its_value() -> None:
    record = {"title": "A", "text": "One.", "date": {"$date": {"$numberLong": "1457083800000"}}}
    (reading,) = read_json(json.dumps(record), "a.json")
    assert reading.raw.header.published.value == "1457083800000"
