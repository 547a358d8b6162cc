"""The joint page of two names, and the ways to it."""

from generator.link import Options, link_corpus
from generator.model.page import Page, PageKind
from generator.render import print_markdown, print_text, render_pages
from tests.render.corpus import Draft, build, entity

ENTITIES = (
    entity("person", "ada", "Ada Norr", "head of the ferry line"),
    entity("place", "oslo", "Oslo"),
    entity("person", "bo", "Bo Sund"),
)
ADA, OSLO, BO = "[[Ada|person/ada]]", "[[Oslo|place/oslo]]", "[[Bo|person/bo]]"
TOGETHER = (
    f"{ADA} came on Monday. The ferry of {OSLO} was late, and {ADA} said so.",
    f"The ferry left {OSLO} at noon. {BO} slept. {ADA} was not on board.",
    f"Nobody knows why {ADA} left {OSLO} and what {BO} thinks of it.",
)


def _draft(n: int, text: str) -> Draft:
    return Draft(id=f"{n:02}", title=f"Report {n}", published=f"2020-{n:02}-01", blocks=(text,))


ELSEWHERE = tuple(f"{BO} met nobody on day {n}." for n in range(9))
CORPUS = build([_draft(n, t) for n, t in enumerate((*TOGETHER, *ELSEWHERE), 1)], ENTITIES)
PAGES = {page.uri: page for page in render_pages(CORPUS, link_corpus(CORPUS))}
PAIR: Page = PAGES["pairs/ada--oslo"]  # type: ignore[index]  # an address is a string


def test_both_are_introduced_and_counted() -> None:
    text = print_text(PAIR)
    assert PAIR.kind is PageKind.PAIR
    assert text.startswith("Ada Norr and Oslo\nNamed together\n")
    assert "Ada Norr head of the ferry line. In all 3 briefings." in text
    assert (
        "Common briefings: 3\nFirst together: 1 January 2020\nLast together: 1 March 2020" in text
    )


def test_the_timeline_has_the_sentence_of_both_or_one_of_each_in_order() -> None:
    markdown = print_markdown(PAIR)
    assert "The ferry of **Oslo** was late, and **Ada** said so." in markdown
    assert "came on Monday" not in markdown
    assert "The ferry left **Oslo** at noon.\n\n    **Ada** was not on board." in markdown
    assert "Nobody knows why **Ada** left **Oslo** and what Bo thinks of it." in markdown
    months = ["March 2020", "February 2020", "January 2020"]
    assert [line for line in print_text(PAIR).splitlines() if line in months] == months


def test_shared_company_is_counted() -> None:
    assert print_text(PAIR).endswith("Also named\nBo Sund 2")


def test_both_pages_lead_to_the_joint_page_by_the_count() -> None:
    way = '[3](../pairs/ada--oslo.md "Both on one timeline")'
    for uri in ("people/ada", "places/oslo"):
        markdown = print_markdown(PAGES[uri])  # type: ignore[index]  # an address is a string
        assert way in markdown
        assert "An underlined count opens both on one timeline." in markdown
    assert way not in print_markdown(PAGES["people/bo"])  # type: ignore[index]  # as above


def test_the_strongest_pair_is_shown_though_many_others_are_named_more_often() -> None:
    crowd = [f"[[N{n}|person/n{n}]]" for n in range(17)]
    texts = [f"{ADA} met {' and '.join(crowd)}."] * 9 + [f"{ADA} and {OSLO} met."] * 3
    many = [entity("person", f"n{n}", f"N{n}") for n in range(17)]
    drafts = [_draft(n % 12 + 1, text) for n, text in enumerate(texts)]
    others = [Draft(id=f"x{n}", title=f"X {n}", blocks=("Nobody came.",)) for n in range(60)]
    corpus = build([*drafts, *others], [*ENTITIES, *many])
    links = link_corpus(corpus, Options(pairs_per_name=30))
    pages = {page.uri: page for page in render_pages(corpus, links)}
    assert "pairs/ada--oslo" in pages
    company = print_text(pages["people/ada"]).partition("Appears with")[2]  # type: ignore[index]  # as above
    assert "Oslo 3" in company
