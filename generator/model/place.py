"""Where in the content folder an article came from, in words."""


def place_of(path: str, record: int | None) -> str:
    """Return `path`, or `path:record` for an article of a file of several."""
    return path if record is None else f"{path}:{record}"
