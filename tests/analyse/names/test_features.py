"""What can be seen of a name by itself."""

from collections import Counter

import pytest

from generator.analyse.names.features import Company, Sighting, name_features


@pytest.mark.parametrize(
    ("form", "feature", "there"),
    [
        ("Ford Europe", "branch", True),
        ("VDK Indonesia", "branch", True),
        ("Velmora Indonesia", "branch", False),
        ("Velmora Convention Center", "place-head", True),
        ("Velmora Convention Center", "organization-head", False),
        ("Velmora Research Center", "organization-head", True),
        ("Velmora N.V.", "organization-head", True),
        ("Bujumbura", "city-only", True),
        ("Victoria", "city-only", False),
        ("Auxerre", "town", True),
        ("AUXERRE", "town", True),
    ],
)
def test_words_of_a_name_say_what_it_is(form: str, feature: str, there: bool) -> None:  # noqa: FBT001 (a table's column)
    seen = Sighting(form=form, places=[(0, len(form))], labels=Counter(["ORG"]))
    assert (feature in name_features(form, seen, Company())) is there
