"""The index of the offline edition holds every word of every briefing, and no script but itself."""

import json
import re

from generator.hosts.offline import name_files
from generator.link import Options, link_corpus
from generator.publish import print_offline_index
from generator.publish.offline_index import fold_word
from generator.render import render_pages
from tests.render.corpus import harbour


def index() -> dict[str, object]:
    corpus = harbour()
    links = link_corpus(corpus, Options(min_briefings=1))
    script = print_offline_index(corpus, links, render_pages(corpus, links))
    content = re.fullmatch(r"globalThis\.wirebriefIndex=(.*);\n", script)
    assert content
    return json.loads(content[1])  # type: ignore[no-any-return]


def places(steps: str) -> list[int]:
    found, place = [], 0
    for step in steps.split(","):
        place += int(step.rstrip("!"), 36)
        found.append(place)
    return found


def test_every_word_leads_to_the_briefings_that_hold_it_and_to_no_others() -> None:
    content, corpus = index(), harbour()
    by_title = {corpus.articles[a.id].title.value: a for a in corpus.briefings()}
    words: dict[str, str] = content["words"]  # type: ignore[assignment]
    briefings: list[list[str]] = content["briefings"]  # type: ignore[assignment]
    assert words
    for word, steps in words.items():
        holding = {
            number
            for number, (title, *_) in enumerate(briefings)
            if word in re.findall(r"\w+", fold_word(f"{title}\n{by_title[title].text}"))
        }
        assert set(places(steps)) == holding


def test_the_words_stand_in_order_so_that_beginnings_are_found() -> None:
    words = list(index()["words"])  # type: ignore[call-overload]
    assert words == sorted(words)


def test_case_and_accents_do_not_count() -> None:
    assert fold_word("Ångström ÉCOLE") == "angstrom ecole"


def test_a_link_to_a_folder_names_its_file_and_others_stay() -> None:
    html = (
        '<a href="../">x</a><a href=".">x</a><a href="../..#top">x</a><a href="a/b/?q=1">x</a>'
        '<a href="#top">x</a><a href="https://a.example/">x</a><a href="feed.xml">x</a>'
        "<p>href=&quot;../&quot;</p>"
    )
    assert name_files(html) == (
        '<a href="../index.html">x</a><a href="./index.html">x</a>'
        '<a href="../../index.html#top">x</a><a href="a/b/index.html?q=1">x</a>'
        '<a href="#top">x</a><a href="https://a.example/">x</a><a href="feed.xml">x</a>'
        "<p>href=&quot;../&quot;</p>"
    )
