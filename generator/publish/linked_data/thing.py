"""People, organizations and places: what they are called, and who else knows them."""

from collections.abc import Mapping

from generator.model.analysis import EntityKind
from generator.model.uri import FOLDERS, web_address
from generator.publish.linked_data.subject import Description, Subject, stated

TYPES: Mapping[EntityKind, str] = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANIZATION: "Organization",
    EntityKind.PLACE: "Place",
}
"""What schema.org calls each kind of entity."""

TYPE_OF_FOLDER: Mapping[str, str] = {FOLDERS[kind]: name for kind, name in TYPES.items()}


def describe_entity(subject: Subject) -> Description:
    """Return the description of the entity that a page is about."""
    here = subject.address(subject.page.uri)
    return stated(
        {
            "@type": TYPES[EntityKind(subject.text("entity"))],
            "@id": f"{here}#it",
            "name": subject.page.title,
            "alternateName": list(subject.texts("also")),
            "description": subject.text("about"),
            "url": here,
            "sameAs": wikidata(subject.text("wikidata")),
            "image": subject.card,
            "mainEntityOfPage": here,
        }
    )


def wikidata(number: str) -> str:
    """Return the address of an item such as `Q159`; empty for anything else."""
    known = number.startswith("Q") and number[1:].isdigit()
    return web_address(f"https://www.wikidata.org/wiki/{number}") or "" if known else ""
