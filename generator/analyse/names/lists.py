"""The word lists that ship with the package, read once."""

import json
from functools import cache
from importlib.resources import files


@cache
def load_list(name: str) -> frozenset[str]:
    """Return a list of names: `cities`, `given_names` or `surnames`; the file states its source."""
    return frozenset(_load(name)["names"].split("|"))


@cache
def load_words(name: str) -> frozenset[str]:
    """Return one list of `data/words.json`, such as `titles` or `demonyms`."""
    return frozenset(_load("words")[name].split("|"))


def is_known_organization(name: str) -> bool:
    """Return whether the lists have a name as an organization's or a sports team's."""
    return name in load_words("organizations") or name in load_words("teams")


@cache
def _load(name: str) -> dict[str, str]:
    text = files("generator.analyse.names").joinpath("data", f"{name}.json").read_text("utf-8")
    read: dict[str, str] = json.loads(text)
    return read
