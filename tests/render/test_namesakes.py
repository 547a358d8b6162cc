"""Entities that a reader could take for one another."""

from generator.link import link_corpus
from generator.model.analysis import EntityKind
from generator.model.register import Knowledge, Register, RegisterEntry
from generator.render import Options, print_markdown, render_pages
from tests.render.corpus import Draft, build, entity

ENTITIES = (
    entity("person", "jan-koster", "Jan Koster", "Harbour master."),
    entity("person", "jan-koster-painter", "Jan Koster", "Painter."),
    entity("place", "jan-koster", "Jan Koster", new=True),
    entity("person", "ian-koster", "Ian Koster", new=True),
    entity("person", "mara-lind", "Mara Lind", new=True),
)
TEXT = (
    "[[Jan Koster|person/jan-koster]] met [[Jan Koster|person/jan-koster-painter]] in "
    "[[Jan Koster|place/jan-koster]] with [[Ian Koster|person/ian-koster]] and "
    "[[Mara Lind|person/mara-lind]]."
)
REGISTER = Register(
    entries=(
        RegisterEntry(
            key="jan-koster", name="Jan Koster", kind=EntityKind.PERSON,
            not_same_as=("Ian Koster",), origin="entities.yml:1",
        ),
    )
)  # fmt: skip


def written() -> dict[str, str]:
    drafts = [Draft(id=str(n), title=f"Report {n}", blocks=(TEXT,)) for n in range(2)]
    corpus = build(drafts, ENTITIES, knowledge=Knowledge(register=REGISTER))
    pages = render_pages(corpus, link_corpus(corpus), Options())
    return {page.uri: print_markdown(page) for page in pages}


def test_the_pages_of_namesakes_lead_to_one_another() -> None:
    pages = written()
    assert (
        "Not to be confused with [Jan Koster](jan-koster-painter.md" in pages["people/jan-koster"]
    )
    assert "(Painter)" in pages["people/jan-koster"]
    assert (
        "Not to be confused with [Jan Koster](jan-koster.md" in pages["people/jan-koster-painter"]
    )
    assert (
        "Not to be confused with [Jan Koster](../people/jan-koster.md" in pages["places/jan-koster"]
    )


def test_those_that_the_register_holds_apart_lead_to_one_another_too() -> None:
    pages = written()
    assert "Not to be confused with [Ian Koster](ian-koster.md" in pages["people/jan-koster"]
    assert "Not to be confused with [Jan Koster](jan-koster.md" in pages["people/ian-koster"]
    assert "Painter" not in pages["people/ian-koster"]


def test_who_has_a_name_alone_has_no_such_line() -> None:
    assert "Not to be confused" not in written()["people/mara-lind"]


def test_the_indexes_have_an_entry_for_a_shared_name() -> None:
    pages = written()
    for index in ("people/index", "places/index"):
        after = pages[index].split("Jan Koster may be:")[1]
        assert after.index("(Harbour master)") < after.index("(Painter)") < after.index("(Place)")
    assert "Ian Koster may be" not in pages["people/index"]
