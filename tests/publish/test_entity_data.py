"""The file of one entity has the facts of its page."""

import json

from generator.link import link_corpus
from generator.publish import make_data
from tests.render.large import large

CORPUS = large(60)
LINKS = link_corpus(CORPUS)
FILES = {name: json.loads(text) for name, text in make_data(CORPUS, LINKS).items()}
ENTITY = FILES["data/entities/people/baba-abab0.json"]


def test_first_last_and_months_agree_with_the_briefings() -> None:
    dates = sorted(row["date"] for row in ENTITY["briefings"] if row["date"])
    assert (ENTITY["first"], ENTITY["last"]) == (dates[0], dates[-1])
    counted = {row["month"]: row["briefings"] for row in ENTITY["months"]}
    assert counted == {m: sum(d[:7] == m for d in dates) for m in {d[:7] for d in dates if d[4:]}}


def test_neighbours_have_their_number_and_the_page_of_a_pair() -> None:
    numbers = [row["together"] for row in ENTITY["neighbours"]]
    assert numbers == sorted(numbers, reverse=True)
    assert 0 < len(numbers) <= 50
    pairs = {
        row["pair"]
        for name, file in FILES.items()
        if name.startswith("data/entities/")
        for row in file["neighbours"]
    } - {None}
    assert pairs == {f"{uri}/" for uri in LINKS.pairs}


def test_quotes_have_their_words_their_verb_and_their_briefing() -> None:
    texts = {article.text for article in CORPUS.articles.values()}
    assert len(ENTITY["quotes"]) > 5
    for quote in ENTITY["quotes"]:
        assert quote["verb"] == "said"
        assert quote["rule"] == "named"
        assert all(any(text in whole for whole in texts) for text in quote["texts"])
        assert quote["page"].startswith("briefings/")
