"""The lines around the headline of a web page."""

from generator.clean.dates.publication import BELOW, DateLine
from generator.clean.lines import Line, read_lines
from generator.clean.naming import name_line
from generator.model.raw import LineRole, PageFrame

SHORT = 4
"""Words of a line without a rule of its own that belongs to a menu."""

CLOSE = 3
"""Lines right above the body: pictures may part them from the headline."""


def frame_lines(frame: PageFrame) -> tuple[DateLine, ...]:
    """Return the lines above the body of a page with their rules, as of a dump."""
    lines = read_lines(frame.above)
    found = (at for at, line in enumerate(lines) if line.role is LineRole.HEADING)
    anchor = next(found, max(0, len(lines) - 1))
    return tuple(
        DateLine(
            line=line,
            rule=_rule(line),
            offset=min(at - anchor, BELOW) if at >= len(lines) - CLOSE else at - anchor,
        )
        for at, line in enumerate(lines)
        if line.role is not LineRole.HEADING
    )


def _rule(line: Line) -> str:
    rule = name_line(line)
    if rule is not None:
        return rule.name
    return "menu" if line.words <= SHORT or line.bullet else "before-body"
