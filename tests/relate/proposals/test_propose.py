"""Each kind of proposal, on corpora made by hand."""

from collections import Counter, defaultdict

import pytest

from generator.model.analysis import Analysis, EntityKind, Evidence, Mention, Span
from generator.model.article import Article, BlockKind, TextBlock
from generator.model.corpus import Corpus, Entity, EntityId
from generator.model.fact import Fact
from generator.model.raw import InputFormat
from generator.model.register import Knowledge, Register, RegisterEntry
from generator.model.slug import slugify
from generator.relate import Proposal, ProposalKind, ProposalOptions, propose

KINDS = {"p": EntityKind.PERSON, "o": EntityKind.ORGANIZATION, "l": EntityKind.PLACE}
NEW, MERGE, SPLIT, UNLINKED, UNMATCHED = ProposalKind


def entry(name: str, kind: str = "p", **rest: tuple[str, ...]) -> RegisterEntry:
    return RegisterEntry(
        key=slugify(name), name=name, kind=KINDS[kind], origin="entities.yml:2", **rest
    )


def corpus_of(*articles: str, register: tuple[RegisterEntry, ...] = (), **rest: object) -> Corpus:
    """Return a corpus; a mention is `p:Name` or `p:Name=form`, mentions are parted by `;`.

    A form with `!l` behind it has that kind in the article; `p:?Name` is not linked.
    """
    made, analyses, resolved = {}, {}, {}
    forms: dict[EntityId, Counter[str]] = defaultdict(Counter)
    names: dict[EntityId, str] = {}
    for number, article in enumerate(articles):
        key, text, mentions, targets, spans = f"a{number}", "", [], [], []
        for written in article.split(";"):
            kind, _, both = written.strip().partition(":")
            linked, both = not both.startswith("?"), both.removeprefix("?")
            name, _, form = both.partition("=")
            form, _, seen_as = (form or name).partition("!")
            target = EntityId(kind=KINDS[kind], key=slugify(name))
            if linked:
                names[target] = name
                forms[target][form] += 1
            start = len(text) + 4
            mentions.append(
                Mention(
                    start=start, end=start + len(form), text=form, kind=KINDS[seen_as or kind],
                    name=name, key="", evidence=Evidence(rule="model", confidence=0.9, detail="x"),
                )
            )  # fmt: skip
            spans.append(Span(start=len(text), end=start + len(form) + 1))
            text += f"See {form}. "
            targets.append(target if linked else None)
        block = TextBlock(kind=BlockKind.PARAGRAPH, start=0, end=len(text), line=1)
        made[key] = Article(
            id=key, path=f"{key}.txt", format=InputFormat.TEXT, text=text, blocks=(block,),
            title=Fact(value="t", rule="lead"),
        )  # fmt: skip
        analyses[key] = Analysis(article=key, mentions=tuple(mentions), sentences=tuple(spans))
        resolved[key] = tuple(targets)
    entities = {
        target: Entity(
            key=target.key, name=names[target], kind=target.kind,
            registered=any((e.kind, e.key) == (target.kind, target.key) for e in register),
            names=tuple(sorted(counts.items(), key=lambda f: (-f[1], f[0]))),
        )
        for target, counts in sorted(forms.items())
    }  # fmt: skip
    ignored = frozenset(rest.get("ignored", ()))  # type: ignore[call-overload]
    knowledge = Knowledge(register=Register(entries=register, ignored=ignored))
    return Corpus(
        articles=made, analyses=analyses, entities=entities, resolved=resolved, copies={},
        related={}, knowledge=knowledge,
    )  # fmt: skip


def ask(corpus: Corpus, *kinds: ProposalKind) -> list[Proposal]:
    return [p for p in propose(corpus, ProposalOptions()) if p.kind in kinds]


def keys(corpus: Corpus, *kinds: ProposalKind) -> list[str]:
    return [proposal.key for proposal in ask(corpus, *kinds)]


def test_a_discovered_name_of_two_briefings_is_new_and_a_registered_one_is_not() -> None:
    corpus = corpus_of(
        "p:Ilya Marenko; p:Ana Petrova", "p:Ilya Marenko; p:Ana Petrova", "p:Rare Name",
        register=(entry("Ana Petrova"),),
    )  # fmt: skip
    assert keys(corpus, NEW) == ["new people/ilya-marenko"]


def test_the_most_mentioned_comes_first_and_names_its_sentences() -> None:
    corpus = corpus_of(
        "p:Ilya Marenko; p:Ana Petrova; p:Ana Petrova", "p:Ilya Marenko; p:Ana Petrova"
    )
    first, second = ask(corpus, NEW)
    assert (first.sides[0].entity.name, second.sides[0].entity.name) == (
        "Ana Petrova",
        "Ilya Marenko",
    )
    assert [s.sentence for s in first.sides[0].samples] == ["See Ana Petrova."] * 2


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("p:Ilya Marenko", "p:I. Marenko", "same surname, first names that fit"),
        ("p:Alexander Marenko", "p:Alex Marenko", "same surname, first names that fit"),
        ("p:Rashid Dostum", "p:Abdul Rashid Dostum", "same surname, first names that fit"),
        ("p:Sergei Shoigu", "p:Sergey Shoygu", "spelt alike"),
        ("o:Harbour Workers Federation", "o:Harbor Workers Federation", "spelt alike"),
        ("o:Harbour Workers Federation", "o:HWF", "initials of the full name"),
        ("o:Defence Ministry", "o:Varna Defence Ministry", "one name holds the other"),
        ("o:Port Varna", "l:Port Varna", "same name, other kind"),
        ("p:Marenko", "p:Ilya Marenko", "a surname alone, and one who bears it"),
    ],
)
def test_names_that_are_likely_one_are_proposed_to_merge(one: str, other: str, reason: str) -> None:
    corpus = corpus_of(f"{one}; {one}; l:Varna; o:Navy", f"{other}; l:Varna; o:Navy")
    proposals = ask(corpus, MERGE)
    assert [p.reason.partition(";")[0] for p in proposals] == [reason]
    assert [side.mentions for side in proposals[0].sides] == [2, 1]
    assert proposals[0].shared == ("Navy", "Varna")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("p:Ilya Marenko", "p:Oleg Marenko"),
        ("p:Donald Trump", "p:Donald Trump Jr"),
        ("l:Northern Harbour", "l:Northern Harbor"),
        ("o:Northern Alliance", "o:Southern Alliance"),
        ("o:Bank of Iran", "o:Bank of Iraq"),
        ("o:Squadron 101 Association", "o:Squadron 102 Association"),
        ("o:Harbour Workers Federation", "o:HWB"),
        ("o:National Bank of Slovenia", "o:National Bank of Slovakia"),
    ],
)
def test_names_of_two_things_are_not(one: str, other: str) -> None:
    corpus = corpus_of(f"{one}; o:Navy", f"{other}; o:Navy", "l:Slovenia", "l:Slovakia")
    assert keys(corpus, MERGE) == []


@pytest.mark.parametrize(
    ("one", "other"), [("p:Wayne", "l:Wayne"), ("l:Port Varna", "o:Port Varna")]
)
def test_namesakes_of_two_kinds_are_not_asked_about(one: str, other: str) -> None:
    corpus = corpus_of(f"{one}; o:Navy", f"{other}; o:Navy", register=(entry("Port Varna", "l"),))
    assert keys(corpus, MERGE) == []


def test_a_part_of_a_name_needs_company() -> None:
    corpus = corpus_of("o:Defence Ministry; o:Navy", "o:Varna Defence Ministry; l:Varna")
    assert keys(corpus, MERGE) == []


def test_a_registered_name_stays_and_two_registered_ones_are_two() -> None:
    texts = ("p:Ilya Marenko; p:Ilya Marenko", "p:I. Marenko")
    corpus = corpus_of(*texts, register=(entry("I. Marenko"),))
    assert keys(corpus, MERGE) == ["merge people/i-marenko people/ilya-marenko"]
    both = corpus_of(*texts, register=(entry("I. Marenko"), entry("Ilya Marenko")))
    assert keys(both, MERGE) == []


def test_what_is_not_the_same_and_what_was_ignored_is_not_proposed() -> None:
    texts = ("p:Ilya Marenko", "p:I. Marenko")
    apart = corpus_of(*texts, register=(entry("Ilya Marenko", not_same_as=("I. Marenko",)),))
    assert keys(apart, MERGE) == []
    key = "merge people/ilya-marenko people/i-marenko"
    assert keys(corpus_of(*texts), MERGE) == [key]
    assert keys(corpus_of(*texts, ignored=(key,)), MERGE) == []


def test_two_first_names_under_one_name_are_proposed_to_split() -> None:
    corpus = corpus_of("p:Ilya Marenko; p:Ilya Marenko=I. Marenko", "p:Ilya Marenko=Oleg Marenko")
    assert keys(corpus, SPLIT) == ["split people/ilya-marenko Oleg Marenko"]


def test_an_alias_of_somebody_else_too_is_proposed_to_split_until_it_is_parted() -> None:
    text = "p:Ilya Marenko=Marenko"
    ilya, oleg = (entry(name, aliases=("Marenko",)) for name in ("Ilya Marenko", "Oleg Marenko"))
    assert keys(corpus_of(text, register=(ilya, oleg)), SPLIT) == [
        "split people/ilya-marenko Marenko"
    ]
    parted = entry("Oleg Marenko", aliases=("Marenko",), not_same_as=("Ilya Marenko",))
    assert keys(corpus_of(text, register=(ilya, parted)), SPLIT) == []


def test_two_kinds_under_one_name_are_proposed_to_split() -> None:
    corpus = corpus_of(
        "o:Varna; o:Varna; o:Varna=Varna!l; o:Varna=Varna!l", "o:Navy=Navy!l; o:Navy"
    )
    assert keys(corpus, SPLIT) == ["split organizations/varna"]


def test_an_own_entry_that_matches_nothing_shows_the_nearest_form() -> None:
    entries = (entry("Ilya Marienko"), entry("Nobody Atall"))
    near, nothing = ask(corpus_of("p:Ilya Marenko", register=entries), UNMATCHED)
    assert near.key == "unmatched people/ilya-marienko people/ilya-marenko"
    assert near.reason == "entities.yml:2: no briefing names it; nearest is Ilya Marenko"
    assert nothing.key == "unmatched people/nobody-atall"


def test_the_order_of_the_articles_does_not_matter() -> None:
    texts = ("p:Ilya Marenko; p:I. Marenko", "p:Ilya Marenko; o:Navy", "o:Navy; l:Varna")
    assert keys(corpus_of(*texts), *ProposalKind) == keys(
        corpus_of(*reversed(texts)), *ProposalKind
    )


def test_a_name_that_is_not_linked_is_asked_about_from_two_briefings_on() -> None:
    (found,) = ask(corpus_of("o:?Panj;o:?Panj;l:?Khorugh", "l:?Panj"), UNLINKED)
    assert found.key == "unlinked organizations/panj"
    assert [(s.entity.name, s.mentions, s.briefings) for s in found.sides] == [("Panj", 3, 2)]
    assert found.sides[0].samples[0].sentence == "See Panj."
    assert not found.sides[0].entity.registered


def test_an_unlinked_surname_is_asked_about_with_the_one_who_bears_it() -> None:
    articles = ("p:Anna Belova; o:Navy", "p:?Belova; o:Navy", "p:?Belova")
    (found,) = ask(corpus_of(*articles), UNLINKED)
    assert [s.address for s in found.sides] == ["people/anna-belova", "people/belova"]


def test_it_is_asked_with_the_most_prominent_of_several_who_bear_it() -> None:
    articles = ("p:Anna Belova; o:Navy", "p:Anna Belova", "p:Anna Belova", "p:Maria Belova")
    (found,) = ask(corpus_of(*articles, "p:?Belova; o:Navy", "p:?Belova"), UNLINKED)
    assert [s.address for s in found.sides] == ["people/anna-belova", "people/belova"]


@pytest.mark.parametrize(
    "articles",
    [
        ("p:Anna Belova; o:Navy", "p:Maria Belova", "p:?Belova; o:Navy", "p:?Belova"),
        ("p:Anna Belova; o:Navy", "p:?Belova", "p:?Belova"),
        ("p:Anna Belova; o:Navy", "p:?Belova; o:Navy", "p:?Belova; p:Belova Marenko"),
        ("o:?City Council", "o:?City Council"),
    ],
)
def test_a_name_that_would_gather_strangers_is_not_asked_about(articles: tuple[str, ...]) -> None:
    assert ask(corpus_of(*articles), UNLINKED) == []


def test_a_name_that_is_a_plain_word_elsewhere_is_less_likely() -> None:
    panj, word = ask(corpus_of("o:?Next;l:?Panj", "o:?Next=next;l:?Panj"), UNLINKED)
    assert word.sides[0].entity.name == "Next"
    assert word.likelihood < panj.likelihood / 2


def test_one_long_article_does_not_make_a_name_more_urgent_than_several() -> None:
    first, second = ask(
        corpus_of(
            ";".join(["o:Echo"] * 40) + ";o:Navy", "o:Echo;o:Navy", "o:Navy", *["o:Navy"] * 2
        ),
        NEW,
    )
    assert (first.sides[0].entity.name, second.sides[0].entity.name) == ("Navy", "Echo")


def test_who_appears_in_the_briefing_of_both_is_no_evidence() -> None:
    (found,) = ask(corpus_of("p:Ilya Marenko; p:I. Marenko; o:Navy; l:Varna"), MERGE)
    assert found.shared == ()
    assert found.reason == "same surname, first names that fit; together in 1 briefing"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("o:Varna Network", "o:Varna Network Studios"),
        ("o:HWF=Harbour Workers Federation", "o:Highland Weavers Fair"),
        ("o:Harbour Party", "o:Harbor Party"),
    ],
)
def test_names_that_are_often_two_things_are_not_proposed(one: str, other: str) -> None:
    corpus = corpus_of(f"{one}; o:HWF", f"{other}; l:Varna")
    assert keys(corpus, MERGE) == []


def test_an_unlinked_name_that_is_linked_elsewhere_is_not_asked_about() -> None:
    assert ask(corpus_of("o:?Panj", "o:?Panj", "o:Panj"), UNLINKED) == []


def test_a_sample_says_where_the_name_stands_in_it() -> None:
    corpus = corpus_of("p:Anna Belova;p:Anna Belova", "p:Anna Belova")
    (found,) = ask(corpus, NEW)
    for sample in found.sides[0].samples:
        assert sample.sentence[sample.start : sample.end] == "Anna Belova"
