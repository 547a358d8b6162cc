"""Two states of one name: whether an article means the American Georgia or the country."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.analyse.names.candidate import Candidate
from generator.analyse.names.lists import load_words
from generator.analyse.names.matcher import RegisterMatcher

COUNTRY, AMERICAN = "Georgia", "Georgia (U.S. state)"

_STATES = "|".join(sorted(load_words("american_states"), key=len, reverse=True))
_OF_THE_STATE = re.compile(
    r"\b(?:Atlanta|Savannah|Fulton County|Ga\.|[Ss]tate of Georgia)(?!\w)"
    r"|\b(?:Augusta|Macon|Marietta|Athens|Columbus|Albany|Rome|Dalton), Georgia\b"
    r"|\bGeorgia(?:'s)? (?:Gov\b|Governor|Sens?\b|Senators?|Reps?\b|Representatives?"
    r"|Attorney General|Secretary of State|Republicans?|Democrats?|Tech|Bulldogs"
    r"|General Assembly|Supreme Court)"
    rf"|\b(?:{_STATES})(?:,| and|, and) Georgia\b|\bGeorgia(?:,| and|, and) (?:{_STATES})\b"
)
_OF_THE_COUNTRY = re.compile(
    r"\b(?:Tbilisi|Batumi|Kutaisi|Abkhazian?s?|(?:South )?Ossetian?s?|Georgians?|Saakashvili"
    r"|Shevardnadze|Ivanishvili|Caucasus|Republic of Georgia)\b"
)


def told_apart(
    text: str, listed: Sequence[Candidate], matcher: RegisterMatcher
) -> Sequence[Candidate]:
    """Return what the register found, `Georgia` as the American state where the text says so.

    Only where something of the state stands in the text and nothing of the country; a text that
    has both, or neither, means the country, as a reader from anywhere would take it.
    """
    state = matcher.entry_of(AMERICAN)
    named = any(item.name == COUNTRY for item in listed)
    if not (named and state) or _OF_THE_COUNTRY.search(text) or not _OF_THE_STATE.search(text):
        return listed
    return [
        replace(item, key=state.key, name=state.name) if item.name == COUNTRY else item
        for item in listed
    ]
