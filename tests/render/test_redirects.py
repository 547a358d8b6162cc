"""Old addresses lead to where the content is now."""

from generator.link import Options, link_corpus
from generator.model.page import PageUri
from generator.model.problem import Level
from generator.render import print_markdown, redirect_pages, render_pages
from tests.render.corpus import harbour

CORPUS = harbour()
PAGES = render_pages(CORPUS, link_corpus(CORPUS, Options(min_briefings=1)))


def test_an_old_address_has_a_page_that_leads_on() -> None:
    (page,), problems = redirect_pages({"places/ellery/": "places/port-ellery/"}, PAGES)
    assert page.uri == PageUri("places/ellery")
    assert page.facts == {"to": "places/port-ellery/"}
    assert "[Port Ellery](port-ellery.md)" in print_markdown(page)
    assert problems == ()


def test_a_redirect_to_no_page_is_an_error() -> None:
    pages, (problem,) = redirect_pages({"places/ellery/": "places/nowhere/"}, PAGES)
    assert pages == ()
    assert problem.level is Level.ERROR
    assert problem.message == "`places/ellery/` leads to `places/nowhere/`, which is no page"


def test_a_page_is_never_hidden_by_a_redirect() -> None:
    pages, (problem,) = redirect_pages({"places/port-ellery/": "people/"}, PAGES)
    assert pages == ()
    assert problem.level is Level.WARNING


def test_an_index_can_be_led_to() -> None:
    (page,), _ = redirect_pages({"persons": "people"}, PAGES)
    assert page.facts == {"to": "people/"}
