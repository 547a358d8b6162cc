"""The demonstration in `content/`: complete, clean, of our own writing, and honest about itself."""

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from generator import clean, read
from generator.model.article import Article
from generator.model.raw import InputFormat, InputRecord
from generator.model.register import Knowledge
from tests.conftest import ROOT

CONTENT = ROOT / "content"
ARTICLES = CONTENT / "articles"

DIALECTS = {
    "trafilatura": '"fingerprint"',
    "news-please": '"maintext"',
    "newspaper4k": '"publish_date"',
    "plain": '"outlet"',
}
"""A key that only this extractor's records have."""

HEADS = (
    "diplomacy",
    "armed conflict",
    "defence",
    "security",
    "politics",
    "people and aid",
    "region",
    "economy",
    "media",
)
BODIES = {
    "2015/dostum-short-merv.txt": (4, 0, "at the list."),
    "2015/kabulov-shared-interest.txt": (6, 1, "fenced and mined."),
    "2015/kunduz-airport-stand.txt": (8, 1, "were moving forward."),
    "2015/kunduz-hospital.html": (6, 2, 'road is open."'),
    "2015/kunduz-taliban-leave.txt": (7, 1, "fortnight brought flour."),
    "2016/moscow-three-powers.html": (6, 1, "not represented either."),
    "2017/moscow-eleven.txt": (6, 0, 'in the room."'),
    "2018/eid-truce.txt": (5, 1, 'broke my window."'),
    "2018/moscow-format-november.html": (7, 2, "for the occasion."),
    "2018/moscow-format-short.txt": (3, 0, "with the consultations."),
    "2018/moscow-september-postponed.txt": (5, 0, "States among others."),
    "2019/baradar-moscow-may.txt": (5, 0, 'morning to him."'),
    "2019/framework-in-doha.txt": (6, 1, 'a good price."'),
    "2020/doha-agreement.html": (7, 3, "to endorse it."),
    "2021/03/troika-moscow-dushanbe.txt": (5, 0, "invited to Moscow."),
    "2021/03/troika-moscow.html": (7, 2, "April in Istanbul."),
    "2021/06/sher-khan-bandar.txt": (7, 1, "of growing concern."),
    "2021/07/bagram-empty.txt": (6, 1, "price of copper."),
    "2021/07/delegation-moscow-merv.txt": (4, 0, "has not commented."),
    "2021/07/drills-announced.txt": (5, 0, 'the same map."'),
    "2021/07/envoy-stalemate.txt": (5, 0, 'was no use."'),
    "2021/07/thousand-cross-river.txt": (7, 2, "the coming days."),
    "2021/08/embassy-stays.txt": (6, 0, "of Islamic law."),
    "2021/08/kabul-falls.html": (6, 3, "to twelve months."),
    "2021/08/kunduz-falls-again.txt": (6, 1, "before nor after."),
    "2021/08/russian-airlift.txt": (5, 0, "for American visas."),
    "2021/09/interim-cabinet.txt": (5, 2, 'found thirty-three beards."'),
    "undated/lesson-in-russian.txt": (6, 2, "the past tense."),
}
"""Paragraphs, sub-headings and last words of each article that stands in a page frame."""

TITLES = {
    "2015/kunduz-airport-stand.txt": "Soldiers hold Kunduz airport as Kabul sends a column north",
    "2019/baradar-moscow-may.txt": "Baradar speaks in Moscow on a hundredth anniversary",
    "2019/framework-in-doha.txt": "Six days in Doha end with the outline of a bargain",
    "2021/06/sher-khan-bandar.txt": "Taliban at the bridge: crossing at Sher Khan Bandar changes "
    "hands",
    "2021/08/russian-airlift.txt": "Four Russian transport planes bring more than five hundred "
    "people out of Kabul",
}
"""Headlines that stand below menus and trails of sections."""

SPEAKER = re.compile(r"[\"”]\s+(?:said|says)\s+((?:[A-Z][\w'’-]+\s?)+)")
RUN = 8
"""Words in a row that two independent texts do not share by chance."""


@pytest.fixture(scope="module")
def records() -> tuple[InputRecord, ...]:
    return read.read_articles(CONTENT, read.Options())


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read.read_knowledge(CONTENT, read.Options())[0]


@pytest.fixture(scope="module")
def texts() -> Mapping[str, str]:
    files = sorted(path for path in ARTICLES.rglob("*") if path.is_file())
    return {path.relative_to(ARTICLES).as_posix(): path.read_text("utf-8") for path in files}


@pytest.fixture(scope="module")
def articles(
    records: tuple[InputRecord, ...], knowledge: Knowledge
) -> Mapping[tuple[str, int | None], Article]:
    raws = [record.raw for record in records if record.raw]
    sources = knowledge.sources
    furniture = clean.find_furniture(raws, sources)
    cleaned = [clean.clean_article(raw, furniture, sources, clean.Options()) for raw in raws]
    return {(a.path.removeprefix("articles/"), a.record): a for a in cleaned}


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def is_dump(name: str, text: str) -> bool:
    return name.endswith(".txt") and not text.startswith("Title:")


def test_there_are_more_than_forty_articles(records: tuple[InputRecord, ...]) -> None:
    assert len([record for record in records if record.raw]) >= 46


def test_reading_them_is_no_trouble(records: tuple[InputRecord, ...]) -> None:
    assert [str(problem) for record in records for problem in record.problems] == []


def test_the_register_the_tags_and_the_sources_are_no_trouble() -> None:
    assert read.read_knowledge(CONTENT, read.Options())[1] == ()


def test_every_input_format_is_shown(records: tuple[InputRecord, ...]) -> None:
    assert {record.raw.format for record in records if record.raw} == set(InputFormat)


def test_text_comes_with_and_without_a_header_block(texts: Mapping[str, str]) -> None:
    dumps = Counter(is_dump(name, text) for name, text in texts.items() if name.endswith(".txt"))
    assert dumps[True] >= 12
    assert dumps[False] >= 8


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_extractor_is_shown(texts: Mapping[str, str], dialect: str) -> None:
    assert any(DIALECTS[dialect] in text for name, text in texts.items() if name.endswith(".json"))


def test_one_file_of_records_has_at_least_six(records: tuple[InputRecord, ...]) -> None:
    counts = Counter(record.path for record in records if record.record is not None)
    assert max(counts.values()) >= 6


def test_every_source_is_marked_as_fictitious_and_leads_nowhere(knowledge: Knowledge) -> None:
    ours = [s for s in knowledge.sources.entries if s.origin.startswith("sources.yml")]
    assert len(ours) == 11
    assert sum(source.agency for source in ours) == 2
    assert all(source.fictitious and source.rights for source in ours)
    assert all(source.home.endswith(".example/") for source in ours)


def test_every_file_names_one_of_these_outlets(
    texts: Mapping[str, str], knowledge: Knowledge
) -> None:
    outlets = [s.name for s in knowledge.sources.entries if s.fictitious and not s.agency]
    hosts = [s.home.split("/")[2] for s in knowledge.sources.entries if s.fictitious]
    names = (*outlets, *hosts)
    assert [name for name, text in texts.items() if not any(n in text for n in names)] == []


def test_every_address_is_one_of_example(texts: Mapping[str, str]) -> None:
    hosts = {host for text in texts.values() for host in re.findall(r"https?://([^/\"\s]+)", text)}
    assert {host for host in hosts if not host.endswith(".example")} == {"schema.org"}


def test_exactly_one_article_is_a_draft(records: tuple[InputRecord, ...]) -> None:
    assert [r.path for r in records if r.raw and r.raw.header.draft] == [
        "articles/2021/10/winter-at-the-bridge.md"
    ]


@pytest.mark.parametrize("name", TITLES)
def test_no_menu_and_no_trail_of_sections_is_taken_for_the_headline(
    articles: Mapping[tuple[str, int | None], Article], name: str
) -> None:
    assert articles[name, None].title.value == TITLES[name]


def test_nobody_in_the_register_is_quoted_directly(
    texts: Mapping[str, str], knowledge: Knowledge
) -> None:
    entries = knowledge.register.entries
    real = {name for entry in entries for name in (entry.name, *entry.aliases)}
    said = {(n, who.strip()) for n, t in texts.items() for who in SPEAKER.findall(t)}
    assert len(said) > 30
    assert [(name, who) for name, who in said if who in real] == []


def test_every_registered_name_occurs_in_an_article(
    texts: Mapping[str, str], knowledge: Knowledge
) -> None:
    whole = " ".join(re.sub(r"\s+", " ", text) for text in texts.values())
    ours = [e for e in knowledge.register.entries if e.origin.startswith("entities.yml")]
    assert len(ours) >= 60
    assert [e.name for e in ours if not any(n in whole for n in (e.name, *e.aliases))] == []


def test_the_vocabulary_stands_under_nine_heads() -> None:
    tags = yaml.safe_load((CONTENT / "tags.yml").read_text("utf-8"))["tags"]
    assert len(tags) >= 40
    assert [tag["label"] for tag in tags if "parents" not in tag] == list(HEADS)


def test_stated_keywords_are_in_the_vocabulary(
    records: tuple[InputRecord, ...], knowledge: Knowledge
) -> None:
    tags = knowledge.vocabulary.entries
    known = {name.casefold() for tag in tags for name in (tag.label, *tag.synonyms)}
    stated = [(r.path, k.value) for r in records if r.raw for k in r.raw.header.keywords]
    assert [pair for pair in stated if pair[1].casefold() not in known] == []


def test_no_eight_words_in_a_row_are_those_of_a_seed(texts: Mapping[str, str], seeds: Path) -> None:
    theirs = {run for path in seeds.iterdir() for run in runs(path.read_text("utf-8"))}
    assert {name: found for name, text in texts.items() if (found := runs(text) & theirs)} == {}


@pytest.mark.parametrize("name", BODIES)
def test_an_article_comes_whole_and_alone_out_of_its_frame(
    articles: Mapping[tuple[str, int | None], Article], name: str
) -> None:
    article = articles[name, None]
    paragraphs, headings, last = BODIES[name]
    assert len(article.blocks) == paragraphs + headings
    assert article.text.endswith(last)
