"""Text of articles, fit for a terminal, and single keys from it."""

import os
import shutil
import sys
from importlib.util import find_spec

if find_spec("termios"):  # not on Windows
    import termios
    import tty

BOLD, PLAIN = "\x1b[1m", "\x1b[0m"

INTERRUPT, END = "\x03", "\x04"
"""Ctrl-C and Ctrl-D, as a terminal without line editing gives them."""


def shown(text: str, width: int) -> str:
    """Return a text on one line of at most `width` characters."""
    clean = printable(text.strip())
    return clean if len(clean) <= width else clean[: width - 1] + "…"


def printable(text: str) -> str:
    """Return a text of the same length without control characters.

    Those of an article must not reach the editor's terminal.
    """
    return "".join(c if c.isprintable() else " " for c in text)


def columns() -> int:
    """Return the width of the terminal, 100 where there is none."""
    return max(40, shutil.get_terminal_size((100, 24)).columns)


def read_key(prompt: str) -> str:
    """Return one key, without waiting for the end of the line where the terminal can do that.

    Raises:
        EOFError: if there is no more input.
        KeyboardInterrupt: on Ctrl-C.
    """
    if find_spec("termios") is None or not sys.stdin.isatty():
        return input(prompt)
    print(prompt, end="", flush=True)
    before = termios.tcgetattr(sys.stdin)
    try:
        # at once: the default would throw away what was typed ahead
        tty.setcbreak(sys.stdin, termios.TCSANOW)
        # not through Python's buffer, which would keep what is typed ahead from `read_line`
        key = os.read(sys.stdin.fileno(), 1).decode("latin-1")
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSANOW, before)
    print(key if key.isprintable() else "")
    if key == INTERRUPT:
        raise KeyboardInterrupt
    if key in ("", END):
        raise EOFError
    return key


def read_line(prompt: str) -> str:
    """Return one line.

    Raises:
        EOFError: if there is no more input.
        KeyboardInterrupt: on Ctrl-C.
    """
    return input(prompt)
