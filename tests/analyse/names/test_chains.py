import time

import pytest

from generator.analyse.names.chains import LARGEST_FAMILY, chain_persons
from generator.analyse.names.decided import Decided
from generator.analyse.names.variants import Variants
from generator.model.analysis import EntityKind


def person(form: str, times: int = 1) -> Decided:
    return Decided(
        form=form, kind=EntityKind.PERSON, places=tuple((n, n + 1) for n in range(times)),
        name=form, rule="model", confidence=0.9, detail="",
    )  # fmt: skip


def chained(*forms: str) -> dict[str, Decided]:
    return chain_persons({form: person(form) for form in forms})


@pytest.mark.parametrize(
    ("forms", "short", "name", "rule"),
    [
        (("Ilya Marenko", "Marenko"), "Marenko", "Ilya Marenko", "surname"),
        (("Ilya Marenko", "Ilya"), "Ilya", "Ilya Marenko", "short-form"),
        (("Ilya P. Marenko", "Ilya Marenko"), "Ilya Marenko", "Ilya P. Marenko", "short-form"),
        (("Ilya Marenko", "Marenco"), "Marenco", "Ilya Marenko", "variant"),
        (("Ilya Marenko", "Anna Marenko", "Marenko"), "Marenko", "Marenko", "model"),
        (("Ilya Marenko", "Ilya Marenko Jr."), "Ilya Marenko", "Ilya Marenko", "full-name"),
    ],
)
def test_a_short_form_is_tied_to_the_one_person_it_fits(
    forms: tuple[str, ...], short: str, name: str, rule: str
) -> None:
    found = chained(*forms)[short]
    assert (found.name, found.rule) == (name, rule)


def test_a_form_that_fits_very_many_names_tells_of_a_few() -> None:
    many = [f"Given{n} Marenko" for n in range(LARGEST_FAMILY)]
    assert len(chained(*many, "Marenko")["Marenko"].detail) < 120


def test_an_article_of_many_names_takes_no_long_time() -> None:
    forms = [f"G{n:04} S{n * 7919 % 10000:04}name" for n in range(3000)]
    started = time.process_time()
    chained(*forms, *(form.split()[1] for form in forms))
    assert time.process_time() - started < 3


def test_variants_are_those_of_one_letter() -> None:
    found = Variants(["Marenko", "Marenco", "Marneko", "Karenko", "Marenkova", "Brown"])
    assert found.of("Marenko") == ["Marenco", "Marneko"]
    assert found.of("Crown") == []
