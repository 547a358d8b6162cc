"""Under which section of its outlet an article stands."""

import re
from collections.abc import Sequence

from generator.clean.line_rule import LineRule
from generator.clean.lines import Line
from generator.clean.verdicts import Judgement
from generator.model.fact import Fact

_CRUMB = re.compile(r"\s+(?:/|>|»|›|→|\|)\s+")
_EVERYWHERE = frozenset(
    "home homepage front news latest all top stories more the latest news latest updates top "
    "stories".split()
) | {"latest updates", "latest news", "top stories", "all news", "front page", "home page"}
ABOVE = 3
ENTRY_WORDS = 3
"""Entries of a menu that no rule knows have so many words."""
_MENU = frozenset({"section-name", "navigation", "account", "search"})


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
        if rule is not None and rule.name == "section-name" and not _in_menu(at, lines, judgement):
            return Fact(value=lines[at].text, rule="above-headline")
    return None


def _in_menu(at: int, lines: Sequence[Line], judgement: Judgement) -> bool:
    """Whether the name of a section is the last word of the menu that ends above the headline."""
    if lines[at].bullet or at == 0:
        return lines[at].bullet
    above, rule = lines[at - 1], judgement.rules[at - 1]
    entry = above.bullet or (rule is not None and rule.name in _MENU) or _is_short(above, rule)
    return entry and (not lines[at].gap or above.gap)


def _is_short(line: Line, rule: LineRule | None) -> bool:
    return rule is None and line.words <= ENTRY_WORDS and not line.ends


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
