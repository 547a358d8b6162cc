import pytest

from generator.analyse.names.junk import is_junk


@pytest.mark.parametrize(
    "form",
    [
        "Monday", "October 5", "2015", "5th", "General", "Vice President", "Afghan", "Russians",
        "the", "president", "K", "U", "www.example.org", "USD", "GMT", "iPhone",
        "Mr.", "$40", "...",
    ],
)  # fmt: skip
def test_what_names_nobody_is_junk(form: str) -> None:
    assert is_junk(form)


@pytest.mark.parametrize("form", ["Dostum", "US", "IS", "Kabul", "al-Qaeda", "RFE/RL"])
def test_a_name_is_not_junk(form: str) -> None:
    assert not is_junk(form)


def test_the_page_of_a_social_network_is_no_place() -> None:
    assert is_junk("Facebook.com/SomePage")
    assert not is_junk("Amazon.com")
