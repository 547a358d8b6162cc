"""What is wrong with an entry of `corrections.yml`, as a value."""

from generator.model.problem import Level, Problem

FILE = "corrections.yml"


def error(line: int, message: str) -> Problem:
    """Return the problem of something that has no effect."""
    return Problem(path=FILE, line=line, level=Level.ERROR, message=message)


def warning(line: int, message: str) -> Problem:
    """Return the problem of something doubtful."""
    return Problem(path=FILE, line=line, level=Level.WARNING, message=message)


def notice(line: int, message: str) -> Problem:
    """Return what is worth knowing."""
    return Problem(path=FILE, line=line, level=Level.INFO, message=message)
