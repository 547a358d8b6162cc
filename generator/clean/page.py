"""Whether a text is a dump of a page or an article that something already took out of one."""

from collections.abc import Sequence

from generator.clean.line_rule import LineRule
from generator.clean.lines import Line
from generator.model.raw import LineRole

_WEAK = frozenset(
    "byline date-line photo-credit counter teaser image-name section-name separator keywords "
    "source-line player clock".split()
)
"""Rules whose lines articles hold as well."""
FEWEST_NAMED = 2
"""One line of furniture is left over in many a copied text; two show a page."""
MOST_FRAGMENTS = 8
"""A text with more short lines than this is a page even where no wording betrays it."""
_PLAIN_RULES = frozenset(
    "byline date-line share comments newsletter subscription keywords source-line copyright legal "
    "author-box advertisement related photo-credit separator".split()
)
_HEADING_RULES = frozenset(
    "related comments share newsletter subscription author-box keywords advertisement "
    "copyright".split()
)
_BLOCK_EXCEPTIONS = frozenset("date-line section-name navigation teaser counter clock".split())
_SENTENCE_EXCEPTIONS = frozenset("author-box photo-credit source-line".split())
"""Rules that a whole sentence may fit which an extractor took for a paragraph: who helped to
report, how the reporter can be reached, where the text came from."""


def is_page(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    """Tell whether page furniture stands around the article."""
    if any(line.role is not LineRole.UNKNOWN for line in lines):
        return False
    if sum(rule is not None and rule.name not in _WEAK for rule in rules) >= FEWEST_NAMED:
        return True
    fragments = sum(not line.ends and line.words < MOST_FRAGMENTS for line in lines)
    return fragments > MOST_FRAGMENTS and fragments * 3 > len(lines)


def keeps_role(line: Line, rule: LineRule, *, leads: bool = False) -> bool:
    """Tell whether what an extractor found about a line outweighs its wording.

    A date before the first paragraph (`leads`) is the page's own.
    """
    if line.role is LineRole.UNKNOWN:
        return False
    if line.role is LineRole.QUOTE:
        return True
    if line.role is LineRole.HEADING:
        return rule.name not in _HEADING_RULES
    if leads and rule.name == "date-line":
        return False
    return rule.name in _BLOCK_EXCEPTIONS or (line.ends and rule.name in _SENTENCE_EXCEPTIONS)


def goes_from_plain(line: Line, rule: LineRule | None) -> str:
    """Return the rule's name if its wording alone removes a line from a text without a page."""
    if rule is None or rule.name not in _PLAIN_RULES:
        return ""
    return "" if line.words < 2 and rule.name == "related" else rule.name  # noqa: PLR2004 - a lone word is no teaser
