import pytest

from generator.analyse.names.person_names import extends, surname_of, surnames_of
from generator.model.spelling import is_variant


@pytest.mark.parametrize(
    ("full", "short", "holds"),
    [
        ("Abdul Rashid Dostum", "Rashid Dostum", True),
        ("Donald J. Trump", "Donald Trump", True),
        ("Donald John Trump", "Donald J. Trump", True),
        ("George W. Bush", "Barbara Bush", False),
        ("Donald Trump", "Donald Trump", False),
        ("Martin Luther King Jr.", "Martin King", True),
        ("Donald Trump Jr.", "Donald Trump", False),
        ("Donald Trump Jr.", "Donald Trump Sr.", False),
        ("Robert F. Kennedy Jr.", "Robert Kennedy Jr", True),
    ],
)
def test_a_full_name_extends_a_shorter_one(full: str, short: str, *, holds: bool) -> None:
    assert extends(full, short) is holds


@pytest.mark.parametrize(
    ("one", "other", "variant"),
    [
        ("Kambulov", "Kabulov", True),
        ("Kabulov", "Kabulov", False),
        ("Brown", "Crown", False),
        ("Smith", "Smyth", False),
        ("Kadyrov", "Kabulov", False),
    ],
)
def test_one_letter_of_a_long_surname_may_differ(one: str, other: str, *, variant: bool) -> None:
    assert is_variant(one, other) is variant


def test_particles_belong_to_the_surname() -> None:
    assert surname_of("Vincent van Gogh") == "van Gogh"
    assert surname_of("Osama bin Laden") == "bin Laden"
    assert "Assad" in surnames_of("Bashar al-Assad")
