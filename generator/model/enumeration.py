"""Several words as one English phrase."""

from collections.abc import Sequence


def joined(words: Sequence[str]) -> str:
    """Return the words as an English enumeration: `a, b and c`."""
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
