"""The authors that a header states, those only that are people."""

import re
from collections.abc import Sequence

from generator.clean.bylined import any_agency, person_name
from generator.clean.known import KnownSources
from generator.clean.lines import fold
from generator.model.fact import Fact

_GUESSED = "html:"
"""Authors of web pages are what an extractor took from marks meant for other things too."""


def name_stated_authors(
    facts: Sequence[Fact], outlet: Fact | None, known: KnownSources
) -> tuple[Fact, ...]:
    """Return the people among the stated authors, in their order.

    Of web pages a single word is nobody's name; where somebody wrote a header it stands.
    """
    own = outlet.value if outlet is not None else ""
    named: dict[str, Fact] = {}
    for fact in facts:
        name = person_name(fold(fact.value), known, own)
        guessed = fact.rule.startswith(_GUESSED)
        name = _proper(name) if guessed and name.isupper() else name
        if name and not (guessed and " " not in name):
            named.setdefault(name.casefold(), Fact(value=name, rule=fact.rule))
    return tuple(named.values())


def _proper(name: str) -> str:
    """Return a name in capitals as names are written; initials stay."""
    return " ".join(word.title() if re.search("[AEIOUY]", word) else word for word in name.split())


def stated_agency(facts: Sequence[Fact], known: KnownSources) -> Fact | None:
    """Return the agency that is stated as an author."""
    name = any_agency((fold(fact.value) for fact in facts), known)
    return Fact(value=name, rule="byline") if name else None
