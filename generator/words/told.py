"""Saying in another language what the rooms before told in English.

Evidence and reasons travel as English sentences: they are part of the export, whose words are a
public contract. A page says them again, by the message that made them.
"""

import re
from collections.abc import Collection
from functools import cache

from generator.words.words import Words

TOLD = (
    "{why}, named in full in paragraph {n}",
    "named after the title {title}",
    "a surname of the article",
    "read as a person by the language model and its context",
    "read as an organization by the language model and its context",
    "read as a place by the language model and its context",
    "the state or territory {name}",
    "{form} stands for {name}",
    "{name} is in the register",
    "alias of {name} in the register",
    "the article gives it as the short form of {name}",
    "shorter form of {name}",
    "short form of {name}",
    "surname of {name}",
    "first name of {name}",
    "another spelling of {name}",
    "fits {names}",
    "the only {office} named here, {title} on {day}",
    "the only {office} named here, {title} in {day}",
    "{title} on {day}",
    "{title} in {day}",
    "shares {names}",
    "same tag: {names}",
    "same tags: {names}",
    "same day",
    "same week",
    "within a week",
    "same month",
    "within a month",
)
"""The messages, the telling ones before those that would also fit."""


def retell(words: Words, text: str, known: Collection[str] = ()) -> str:
    """Return an English sentence of evidence or reason in the site's language.

    `known` are names that may be enumerated in it: some contain an "and" of their own. What no
    message fits stays as it is.
    """
    if words.language == "en":
        return text
    for message in TOLD:
        if found := _pattern(message).fullmatch(text):
            return words.say(message, **_again(words, found.groupdict(), known))
    return text


def _again(words: Words, values: dict[str, str], known: Collection[str]) -> dict[str, str]:
    return {key: _value(words, key, value, known) for key, value in values.items()}


def _value(words: Words, key: str, value: str, known: Collection[str]) -> str:
    if key == "why":
        return retell(words, value, known)
    if key != "names":
        return value
    *names, last = _parted(value, known)
    if others := _OTHERS.fullmatch(last):
        last = words.count("{n} others", int(others[1]))
    return words.listed([*names, last])


_OTHERS = re.compile(r"(\d+) others")


def _parted(enumeration: str, known: Collection[str]) -> list[str]:
    """Return what `a, b and c` enumerates, at the last "and" that leaves known names only."""
    if enumeration in known:
        return [enumeration]
    ways = [
        [*enumeration[: found.start()].split(", "), enumeration[found.end() :]]
        for found in re.finditer(" and ", enumeration)
    ] or [[enumeration]]
    return next((way for way in reversed(ways) if all(name in known for name in way)), ways[-1])


@cache
def _pattern(message: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", message)
    named = (f"(?P<{p}>.+?)" if at % 2 else re.escape(p) for at, p in enumerate(parts))
    return re.compile("".join(named))
