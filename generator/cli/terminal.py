"""Text of articles, fit for a terminal."""


def shown(text: str, width: int) -> str:
    """Return a text on one line of at most `width` characters."""
    # control characters of an article must not reach the editor's terminal
    clean = "".join(c if c.isprintable() else " " for c in text.strip())
    return clean if len(clean) <= width else clean[: width - 1] + "…"
