"""Escaping: the only place where text becomes Markdown or HTML.

Only numeric and the three basic named entities are used: they mean the same in every Markdown
dialect and in HTML, and Python-Markdown hands them through untouched, so one escape serves
both printers. Backslashes differ between the dialects.
"""

import re

_ALWAYS = re.compile(
    r"[&<>\\`*\[\]{|~^]"
    r"|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_"
    r"|\$(?!\d)"
    r"|(?<=\w)@(?=\w)"
    r"|:(?=//)|:(?=[A-Za-z][\w+-]*:)"
    r"|(?<=www)\."
    r"|\+(?=\+)|=(?==)|(?<=\+)\+|(?<==)="
)
"""What means something inside a line: brackets, emphasis, code, tables, attribute lists, math,
addresses that extensions make links of, emoji names, marked and inserted text."""

_RISKY = re.compile(r"[&<>\\`*\[\]{|~^_$@:+=]")
"""A quick look that clears most texts: every match of `_ALWAYS` has one of these, or `www.`."""

_STARTERS = frozenset("#+=:%!?/-")
"""What begins another kind of block, in some dialect, where it stands first."""

_NUMBERED = re.compile(r"(\d+)([.)])(?=\s|$)")
_HASH = re.compile(r"(?<!&)#")

_QUOTE = re.compile(r"(?<!\w)'|'(?!\w)")
"""Python-Markdown takes a second kind of quotation mark in a title for its end."""

_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def escape(text: str) -> str:
    """Return visible text so that every Markdown parser, and HTML, read it as that text."""
    if _RISKY.search(text) is None and "www." not in text:
        return text
    return _ALWAYS.sub(_entity, text)


def escape_start(text: str) -> str:
    """Return escaped text that stands first in its block, so that it cannot begin another kind."""
    if text[:1] in _STARTERS:
        return f"&#{ord(text[0])};{text[1:]}"
    if numbered := _NUMBERED.match(text):
        return f"{numbered[1]}&#{ord(numbered[2])};{text[numbered.end() :]}"
    return text


def escape_heading(text: str) -> str:
    """Return escaped text of a heading, in which number signs would close the line."""
    return _HASH.sub("&#35;", text)


def escape_before_link(text: str) -> str:
    """Return escaped text that a link follows: an exclamation mark would make it a picture."""
    return f"{text[:-1]}&#33;" if text.endswith("!") else text


def escape_title(text: str) -> str:
    """Return visible text for the quoted title of a link, in Markdown and in HTML alike."""
    return _QUOTE.sub("&#39;", escape(text).replace('"', "&quot;"))


def escape_address(address: str) -> str:
    """Return a web address for a link's target; it has no spaces, quotes or brackets left."""
    return address.replace("&", "&amp;")


def _entity(match: re.Match[str]) -> str:
    return _NAMED.get(match[0]) or f"&#{ord(match[0])};"
