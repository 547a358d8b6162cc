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
MOST_FRAGMENTS = 8
"""A text with more short lines than this is a page even where no wording betrays it."""
_HEADING_RULES = frozenset(
    "related comments share newsletter subscription author-box keywords advertisement "
    "copyright".split()
)
_BLOCK_EXCEPTIONS = frozenset("date-line section-name navigation teaser counter clock".split())


def is_page(lines: Sequence[Line], rules: Sequence[LineRule | None]) -> bool:
    """Tell whether page furniture stands around the article."""
    if any(line.role is not LineRole.UNKNOWN for line in lines):
        return False
    if any(rule is not None and rule.name not in _WEAK for rule in rules):
        return True
    fragments = sum(not line.ends and line.words < MOST_FRAGMENTS for line in lines)
    return fragments > MOST_FRAGMENTS and fragments * 3 > len(lines)


def keeps_role(line: Line, rule: LineRule) -> bool:
    """Tell whether what an extractor found about a line outweighs its wording."""
    if line.role is LineRole.UNKNOWN:
        return False
    if line.role is LineRole.QUOTE:
        return True
    if line.role is LineRole.HEADING:
        return rule.name not in _HEADING_RULES
    return rule.name in _BLOCK_EXCEPTIONS
