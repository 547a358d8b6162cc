"""Whose text it is: what a cue names is the agency; a paper that is cited is not."""

import pytest

from generator.clean.agency import find_agency
from generator.clean.known import KnownSources
from generator.model.register import Source, Sources

KNOWN = KnownSources(
    Sources(
        entries=(
            Source(slug="wire", name="Sea Wire", aliases=("SW",), agency=True, origin="t"),
            Source(slug="tolna", name="Tolna Times", origin="t"),
            Source(slug="hill", name="The Hill", origin="t"),
        )
    )
)


@pytest.mark.parametrize(
    ("paragraph", "agency", "rule"),
    [
        ("The quay is shut, Sea Wire reported.", "Sea Wire", "reported"),
        ("According to Sea Wire, the quay is shut.", "Sea Wire", "according-to"),
        ("According to a Tolna Times report, the quay is shut.", "Tolna Times", "report"),
        (
            "It is shut, the master told Tolna Times by telephone.",
            "Tolna Times",
            "told-by-telephone",
        ),
        ("It is shut, as broadcast by the Athens Agency.", "Athens Agency", "broadcast-by"),
        ("TOLNA (SW) - The quay is shut.", "Sea Wire", "dateline"),
        ("The quay is shut, the Tolna Times reported.", "", ""),
        ("According to the Tolna Times, the quay is shut.", "", ""),
        ("According to Hill, the quay is shut.", "", ""),
        ("According to a Hill report, the quay is shut.", "", ""),
    ],
)
def test_an_agency_wrote_and_a_paper_is_cited(paragraph: str, agency: str, rule: str) -> None:
    found = find_agency((), (), (paragraph,), KNOWN)
    assert (agency, rule) == ((found.value, found.rule) if found else ("", ""))
