"""Messages of a network, embedded in an article, that a dump broke at every name and link."""

import re
from collections.abc import Sequence

from generator.clean.attribution import is_attribution
from generator.clean.lines import Line, join

_TOKEN = re.compile(r"^(?:[@#]\w+|(?:https?://|pic\.)\S+)$")
_DATE = re.compile(r"^[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$|^\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}$")
MOST_WORDS = 40
"""A message has so many words at most; longer lines are paragraphs of the article."""


def join_messages(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines with each message in one, and the date in the line that says whose it is."""
    if not any(is_attribution(line.text) for line in lines):
        return tuple(lines)
    joined: list[Line] = []
    for line in lines:
        if is_attribution(line.text) and not line.gap:
            _close(joined)
        dated = bool(joined) and is_attribution(joined[-1].text) and _DATE.match(line.text)
        if dated and not line.gap:
            joined[-1] = join((joined[-1], line))
        else:
            joined.append(line)
    return tuple(joined)


def _close(joined: list[Line]) -> None:
    """Join the pieces of the message at the end of the lines, in place."""
    at, told, token = len(joined), False, False
    while at > 0:
        line, below = joined[at - 1], token
        token = _TOKEN.match(line.text) is not None
        if is_attribution(line.text) or line.words > MOST_WORDS:
            break
        if not token and told and (line.ends or not below):
            break
        told = told or not token
        at -= 1
        if line.gap:
            break
    # without a name or link above it, a lone line is the whole message
    if any(_TOKEN.match(line.text) for line in joined[at:]) and len(joined) - at > 1:
        joined[at:] = [join(joined[at:])]
