import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.analyse.names import NameFinder, NameOptions
from generator.model.analysis import EntityKind, Mention
from generator.model.article import Article, BlockKind, TextBlock
from generator.model.fact import Fact
from generator.model.raw import InputFormat
from generator.model.register import Register, RegisterEntry
from generator.model.rules import EVIDENCE

REGISTER = Register(
    entries=(
        RegisterEntry(
            key="islamic-state", name="Islamic State", kind=EntityKind.ORGANIZATION,
            aliases=("IS", "ISIS"), origin="starter",
        ),
        RegisterEntry(
            key="united-states", name="United States", kind=EntityKind.PLACE,
            aliases=("US", "U.S.", "America"), origin="countries",
        ),
        RegisterEntry(key="jordan", name="Jordan", kind=EntityKind.PLACE, origin="countries"),
        RegisterEntry(
            key="zamir-kabulov", name="Zamir Kabulov", kind=EntityKind.PERSON, origin="starter"
        ),
    )
)  # fmt: skip


def article(*paragraphs: str, language: str = "") -> Article:
    """Return an article; a paragraph that begins with `# ` is a heading."""
    blocks, position = [], 0
    for line, text in enumerate(paragraphs, start=1):
        kind = BlockKind.HEADING if text.startswith("# ") else BlockKind.PARAGRAPH
        end = position + len(text.removeprefix("# "))
        blocks.append(TextBlock(kind=kind, start=position, end=end, line=line))
        position = end + 2
    return Article(
        id="a", path="a.txt", format=InputFormat.TEXT, title=Fact(value="t", rule="lead"),
        text="\n\n".join(p.removeprefix("# ") for p in paragraphs), blocks=tuple(blocks),
        language=language,
    )  # fmt: skip


@pytest.fixture(scope="module")
def finder() -> NameFinder:
    return NameFinder(REGISTER, NameOptions())


def found(finder: NameFinder, *paragraphs: str) -> dict[str, Mention]:
    return {m.text: m for m in finder.find(article(*paragraphs))[0]}


def test_a_surname_is_tied_to_the_full_name_with_its_evidence(finder: NameFinder) -> None:
    names = found(
        finder,
        "Vice President Abdul Rashid Dostum flew to Moscow on Monday to ask for help.",
        "On Tuesday Dostum met officials there, and Dostum said that the talks were good.",
    )
    assert names["Dostum"].name == "Abdul Rashid Dostum"
    assert names["Dostum"].evidence.rule == "surname"
    assert "paragraph 1" in names["Dostum"].evidence.detail
    assert "Vice President Abdul Rashid Dostum" not in names


def test_a_misspelt_surname_is_a_variant_of_the_registered_one(finder: NameFinder) -> None:
    names = found(
        finder,
        "The special envoy of the president, Zamir Kambulov, said this on Tuesday in Moscow.",
        "Kabulov also said that the talks had failed. He is tired of it, Kabulov told reporters.",
    )
    assert names["Zamir Kambulov"].key == names["Kabulov"].key == "zamir-kabulov"
    assert names["Zamir Kambulov"].evidence.rule == "variant"


def test_an_acronym_stands_for_the_name_it_was_defined_with(finder: NameFinder) -> None:
    names = found(
        finder,
        "The Border Transit Authority (BTA) closed the bridge on Monday, an official said.",
        "The BTA will open it again when the water has gone down, the official said.",
    )
    assert names["BTA"].name == "Border Transit Authority"
    assert names["BTA"].evidence.rule == "acronym"


def test_a_person_named_like_a_country_is_that_person(finder: NameFinder) -> None:
    names = found(
        finder,
        "Michael Jordan said on Monday that he would play for one more year in Chicago.",
        "It was not the first time that Jordan said so, and Jordan laughed about it.",
    )
    assert names["Jordan"].kind is EntityKind.PERSON
    assert names["Jordan"].name == "Michael Jordan"


def test_a_longer_name_wins_over_the_register(finder: NameFinder) -> None:
    names = found(finder, "Shares of Bank of America fell on Monday, the exchange said in a note.")
    assert names["Bank of America"].kind is EntityKind.ORGANIZATION
    assert "America" not in names


def test_hyphenated_names_are_two(finder: NameFinder) -> None:
    names = found(finder, "They spoke of US-Islamic State cooperation in the north of the country.")
    assert {"US", "Islamic State"} <= set(names)


def test_headings_are_searched_for_names_of_the_body_only(finder: NameFinder) -> None:
    names = found(
        finder,
        "# Kadyrov Looks For Help",
        "Ramzan Kadyrov said on Monday that he needed help in Grozny, and would ask for it.",
    )
    assert names["Kadyrov"].start == 0
    assert not {"Looks", "Help", "Kadyrov Looks"} & set(names)


def test_peoples_days_and_titles_are_no_names(finder: NameFinder) -> None:
    names = found(finder, "Afghan soldiers met Russian generals on Monday, the Minister said.")
    assert names == {}


def test_typographic_quotes_and_spaces_do_not_hide_names(finder: NameFinder) -> None:
    names = found(
        finder, "\u201cWe saw Zamir\u00a0Kabulov\u2019s office,\u201d the man said to us."
    )
    assert names["Zamir\u00a0Kabulov"].key == "zamir-kabulov"


def test_a_text_in_another_language_gets_the_register_only(finder: NameFinder) -> None:
    german = (
        "Der Gesandte Zamir Kabulov sprach am Montag mit Angela Merkel und dem Minister in Berlin, "
        "wie die Agentur unter Berufung auf das Amt meldete. Die Gespräche dauern noch an."
    )
    mentions, sentences = finder.find(article(german))
    assert [m.text for m in mentions] == ["Zamir Kabulov"]
    assert len(sentences) == 2


def test_no_model_means_register_only() -> None:
    finder = NameFinder(REGISTER, NameOptions(model=""))
    mentions, sentences = finder.find(article("Ramzan Kadyrov spoke of ISIS. He left."))
    assert [m.text for m in mentions] == ["ISIS"]
    assert len(sentences) == 2


def test_an_empty_article_has_no_names(finder: NameFinder) -> None:
    assert finder.find(article()) == ((), ())


PIECES = st.lists(
    st.sampled_from(
        ["Zamir Kabulov", "U.S.", "IS", "the", " ", "(", ")", "'s", "-led", "Jordan", "said", ".",
         ",", "\u2019", "\u00a0", "Bank of America", "GM", "\u0645", "General", "$", "\U0001f600"]
    ),
    max_size=30,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(pieces=PIECES, glue=st.sampled_from(["", " "]))
def test_mentions_are_spans_of_the_text_in_order_with_evidence(
    finder: NameFinder, pieces: list[str], glue: str
) -> None:
    text = glue.join(pieces)
    mentions, sentences = finder.find(article(text))
    ends = [0, *(m.end for m in mentions)]
    assert all(m.text == text[m.start : m.end] and m.name for m in mentions)
    assert all(m.start >= end for m, end in zip(mentions, ends, strict=False))
    assert all(m.evidence.rule in EVIDENCE and 0 <= m.evidence.confidence <= 1 for m in mentions)
    assert all(m.evidence.detail for m in mentions)
    assert list(sentences) == sorted(sentences)


@pytest.mark.parametrize(
    "noise",
    ["[" * 30_000, "<" * 30_000, "!" * 30_000, "A" * 99_000, "\ud800 \udfff", "U.S.-" * 5_000],
)
def test_noise_costs_no_time(finder: NameFinder, noise: str) -> None:
    begun = time.process_time()
    finder.find(article(noise, "Ramzan Kadyrov said on Monday that he was in Grozny with the men."))
    assert time.process_time() - begun < 5
