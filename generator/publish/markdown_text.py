"""Text in a line of Markdown that means only itself."""

import re

_SPECIAL = re.compile(r"[\\`*_\[\]~|#]")
_START = re.compile(r"\A(\d*)([-+.)])")
"""What begins a list where it stands first in its line."""

_ENTITY = re.compile(r"&(?=#?\w+;)")


def markdown_text(text: str) -> str:
    """Return visible text for a line of CommonMark.

    Angle brackets become entities: not every dialect knows a backslash before them, and in those
    what follows would be HTML.
    """
    text = _ENTITY.sub("&amp;", text).replace("<", "&lt;").replace(">", "&gt;")
    return _START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", text))
