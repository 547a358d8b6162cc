"""The day on which a page changed follows from its briefings, never from the clock."""

from dataclasses import replace

from generator.link import Options, link_corpus
from generator.model.fact import Publication
from generator.model.page import PageUri
from generator.publish import find_dates
from generator.render import render_pages
from tests.render.corpus import harbour


def test_a_page_changed_when_its_newest_briefing_was_published() -> None:
    corpus = harbour()
    links = link_corpus(corpus, Options(min_briefings=1))
    dates = find_dates(corpus, links, render_pages(corpus, links))

    for key, uri in links.briefings.items():
        published = corpus.articles[key].published.value
        assert dates.get(uri, "") == (published if len(published) == 10 else "")
    days = [d for d in (dates.get(uri) for uri in links.briefings.values()) if d]
    assert dates[PageUri("index")] == dates[PageUri("people/index")] == max(days)
    for entity, uri in links.entities.items():
        own = [dates.get(links.briefings[a.article], "") for a in links.appearances[entity]]
        assert dates.get(uri, "") == max(own)


def test_where_no_day_is_known_none_is_told() -> None:
    corpus = harbour()
    articles = {k: replace(a, published=Publication()) for k, a in corpus.articles.items()}
    corpus = replace(corpus, articles=articles)
    links = link_corpus(corpus, Options(min_briefings=1))
    assert find_dates(corpus, links, render_pages(corpus, links)) == {}
