"""Texts cut to a length."""


def shorten(text: str, longest: int) -> str:
    """Return at most so many characters of a text, and a sign where there were more."""
    if len(text) <= longest:
        return text
    start = text[:longest]
    # one word may be longer than that
    return (start.rpartition(" ")[0] or start).rstrip(",;:") + " …"
