import pytest

from generator.analyse.names.offices import without_description


@pytest.mark.parametrize(
    ("text", "form", "label", "left"),
    [
        ("quoted by Xinhua news agency on Monday", "Xinhua news agency", "ORG", "Xinhua"),
        ("the EU Farm Commissioner said", "EU Farm", "ORG", "EU"),
        ("the HCFA Administrator ruled", "HCFA Administrator", "ORG", "HCFA"),
        ("Midfielder Paulo Sousa is back", "Midfielder Paulo Sousa", "PERSON", "Paulo Sousa"),
        ("Unseeded Patrick Rafter won", "Unseeded Patrick Rafter", "PERSON", "Patrick Rafter"),
        ("the Canadian Daniel Nestor won", "Canadian Daniel Nestor", "PERSON", "Daniel Nestor"),
        ("off the Pacific coast", "Pacific coast", "LOC", "Pacific"),
        ("Marcelo Rios of Chile", "Marcelo Rios of", "PERSON", "Marcelo Rios"),
        ("the Democratic party convention", "Democratic party", "ORG", "Democratic party"),
        ("Abdul Rashid Dostum left", "Abdul Rashid Dostum", "PERSON", "Abdul Rashid Dostum"),
        ("the Ministry of Finance said", "Ministry of Finance", "ORG", "Ministry of Finance"),
    ],
)  # fmt: skip
def test_what_describes_a_name_is_cut_off(text: str, form: str, label: str, left: str) -> None:
    start = text.index(form)
    span = without_description(text, start, start + len(form), label)
    assert text[slice(*span)] == left
