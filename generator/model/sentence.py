"""How sentences of English prose end."""

import re

_END = re.compile(r"[.!?\u2026][\"\u201d\u00bb\u2019')\]]*\Z")
_CLOSING = 8
"""Characters at the end of a sentence that may be its stop and closing marks."""


def ends_sentence(text: str) -> bool:
    """Return whether a stretch ends as a whole sentence does: datelines and headings do not."""
    return _END.search(text[-_CLOSING:]) is not None
