"""Under which section of its outlet an article stands."""

import re
from collections.abc import Sequence

from generator.clean.lines import Line
from generator.clean.verdicts import Judgement
from generator.model.fact import Fact

_CRUMB = re.compile(r"\s+(?:/|>|»|›|→|\|)\s+")
_EVERYWHERE = frozenset(
    "home homepage front news latest all top stories more the latest news latest updates top "
    "stories".split()
) | {"latest updates", "latest news", "top stories", "all news", "front page", "home page"}
ABOVE = 3


def find_section(lines: Sequence[Line], judgement: Judgement) -> Fact | None:
    """Return the section: the last part of a breadcrumb, or its name right above the headline."""
    if judgement.headline is None:
        return None
    title = judgement.headline
    for at in range(title.at - 1, max(-1, title.at - 10), -1):
        section = _from_breadcrumb(lines[at].text, title.text)
        if section:
            return Fact(value=section, rule="breadcrumb")
    for at in range(title.at - 1, max(-1, title.at - ABOVE - 1), -1):
        rule = judgement.rules[at]
        if rule is not None and rule.name == "section-name" and not lines[at].bullet:
            return Fact(value=lines[at].text, rule="above-headline")
    return None


def _from_breadcrumb(text: str, title: str) -> str:
    parts = [part.strip() for part in _CRUMB.split(text)]
    if len(parts) < 2 or parts[0].casefold() not in _EVERYWHERE:  # noqa: PLR2004 - a trail has two steps
        return ""
    sections = [
        part
        for part in parts
        if part.casefold() not in _EVERYWHERE and not title.startswith(part[:20])
    ]
    return sections[-1] if sections and len(sections[-1].split()) <= 4 else ""  # noqa: PLR2004 - a longer one is a headline
