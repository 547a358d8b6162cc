"""The word lists that ship with the package, read once."""

import json
from functools import cache
from importlib.resources import files


@cache
def load_list(name: str) -> frozenset[str]:
    """Return `cities`, `towns`, `given_names` or `surnames`; each file states its source."""
    return frozenset(_load(name)["names"].split("|"))


@cache
def load_words(name: str) -> frozenset[str]:
    """Return one list of `data/words.json`, such as `titles` or `demonyms`."""
    return frozenset(_load("words")[name].split("|"))


def is_known_organization(name: str) -> bool:
    """Return whether the lists have a name as an organization's or a sports team's."""
    return name in load_words("organizations") or name in load_words("teams")


def is_only_city(name: str) -> bool:
    """Return whether a name is a city's or town's and, as far as the lists go, nobody else's."""
    low = name.lower()
    return (
        (name in load_list("cities") or name in load_list("towns"))
        and low not in load_list("surnames")
        and low not in load_list("given_names")
        and not is_known_organization(name)
    )


@cache
def _load(name: str) -> dict[str, str]:
    text = files("generator.analyse.names").joinpath("data", f"{name}.json").read_text("utf-8")
    read: dict[str, str] = json.loads(text)
    return read
