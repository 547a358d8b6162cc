"""What entities are quoted with."""

from dataclasses import replace

from generator.link import Options, link_corpus
from generator.model.analysis import EntityKind, Quote
from generator.model.corpus import Corpus, EntityId
from tests.render.corpus import Draft, build, entity

ADA = EntityId(kind=EntityKind.PERSON, key="ada")
RULE = "full-name"


def _corpus(*texts: tuple[str, ...], rule: str = RULE) -> Corpus:
    """Return briefings, newest first, in which every quote in `<>` is Ada's."""
    drafts = [
        Draft(
            id=f"{n:02}",
            title=f"Report {n}",
            published=f"2020-01-{28 - n}",
            blocks=(f"[[Ada|person/ada|{rule}]] came.", *blocks),
        )
        for n, blocks in enumerate(texts)
    ]
    corpus = build(drafts, [entity("person", "ada", "Ada")])
    analyses = {}
    for key, analysis in corpus.analyses.items():
        text = corpus.articles[key].text
        marks = [i for i, char in enumerate(text) if char in "<>"]
        quotes = tuple(
            Quote(start=a + 1, end=b, speaker=0, verb="said", rule="named")
            for a, b in zip(marks[::2], marks[1::2], strict=True)
        )
        analyses[key] = replace(analysis, quotes=quotes)
    return replace(corpus, analyses=analyses)


def _found(corpus: Corpus) -> list[tuple[str, tuple[int, ...], tuple[str, ...]]]:
    links = link_corpus(corpus, Options(min_briefings=1))
    return [(u.article, u.quotes, u.elsewhere) for u in links.utterances.get(ADA, ())]


def test_quotes_of_one_paragraph_are_one_utterance() -> None:
    corpus = _corpus(
        ("<The road is open,> she said. <Come and see.>", "<We cleared it ourselves.>")
    )
    assert _found(corpus) == [("00", (0, 1), ()), ("00", (2,), ())]


def test_the_same_words_in_several_briefings_stand_once_the_newest_first() -> None:
    same = ("<The road is open.>", "<THE ROAD is open>", "<The road was open.>")
    assert _found(_corpus(*((text,) for text in same))) == [
        ("00", (0,), ("01",)),
        ("02", (0,), ()),
    ]


def test_one_or_two_words_are_no_utterance() -> None:
    assert _found(_corpus(("The <road> is <wide open>.",), ("A <road of friendship>.",))) == [
        ("00", (0, 1), ()),
        ("01", (0,), ()),
    ]
    assert _found(_corpus(("The <wide road> is open.",))) == []


def test_an_unsure_name_is_not_quoted() -> None:
    assert _found(_corpus(("<The road is open.>",), rule="model")) == []
    assert _found(_corpus(("<The road is open.>",), rule="surname")) != []
