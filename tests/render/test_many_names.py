"""A briefing of many names: every one has its evidence, and the page stays light."""

from generator.link import link_corpus
from generator.render import Options, page_target, print_html, render_pages
from tests.render.corpus import Draft, build, entity

NAMES = [entity("person", f"n{n}", f"N{n}") for n in range(9)]
PAGE = "briefings/2020/01/crowd"


def crowd(options: Options) -> str:
    text = " ".join(f"Then [[N{n}|person/n{n}]] spoke for a while." for n in range(9))
    rest = " ".join(f"And [[N{n}|person/n{n}]] left." for n in range(3))
    drafts = [
        Draft(id="a", title="Crowd", published="2020-01-02", blocks=(text, rest)),
        Draft(id="b", title="Other", published="2020-01-03", blocks=(text,)),
    ]
    corpus = build(drafts, NAMES)
    pages = render_pages(corpus, link_corpus(corpus), options)
    return print_html(next(page for page in pages if page.uri == PAGE), page_target)


def test_the_most_mentioned_names_are_listed_and_a_link_leads_to_all() -> None:
    _, _, aside, foot = crowd(Options(names=4)).split("<hr />")
    assert [f"N{n}</a>" in aside for n in range(9)] == [True] * 2 + [False] * 7
    assert '<a href="#names-and-evidence">All 9 names and their evidence</a>' in aside
    assert foot.count("<li>") == 9


def test_a_few_names_are_all_listed() -> None:
    _, _, aside, _ = crowd(Options(names=9)).split("<hr />")
    assert aside.count("<li>") == 9 + aside.count("briefings/")
    assert "names-and-evidence" not in aside


def test_of_many_names_that_are_no_crowd_more_are_listed() -> None:
    _, main, aside, _ = crowd(Options(names=5)).split("<hr />")
    assert [f"N{n}</a>" in aside for n in range(9)] == [True] * 5 + [False] * 4
    assert main.count(" title=") == 9


def test_further_names_are_linked_once() -> None:
    _, main, _, foot = crowd(Options(names=4)).split("<hr />")
    for number in range(9):
        link = f'people/n{number}/"'
        assert link in main
        assert (link in foot) == (number < 2)
    assert "<strong>N8</strong>" in foot


def test_links_of_a_crowd_leave_their_evidence_to_the_foot() -> None:
    _, main, _, foot = crowd(Options(names=4)).split("<hr />")
    assert [f'n{n}/" title=' in main for n in range(9)] == [True] * 2 + [False] * 7
    assert foot.count("<em>") == 9


def test_without_evidence_at_the_foot_nothing_is_left_out() -> None:
    sections = ("facts", "---", "report", "---", "names")
    _, main, aside = crowd(Options(names=3, briefing=sections)).split("<hr />")
    assert main.count(" title=") == 9
    assert aside.count("<li>") == 9
