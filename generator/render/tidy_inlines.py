"""Inline trees in the form that Markdown can express."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from generator.model.page import Emphasis, Inline, Link, Strong, Text
from generator.model.visible import visible

_Marked: TypeAlias = Strong | Emphasis


def tidy_inlines(children: Iterable[Inline]) -> tuple[Inline, ...]:
    """Return the visible inlines without white space at the ends; links and marks do not nest.

    Strong and stressed text that the dialects would read differently becomes plain.
    """
    flat = _merge(_flatten(children, marked=False, linked=False))
    _, inner, _ = _trim(_merge(_keep_marks(flat)))
    return inner


def _flatten(children: Iterable[Inline], *, marked: bool, linked: bool) -> Iterator[Inline]:
    for child in children:
        match child:
            case Text():
                yield Text(visible(child.value))
            case Link():
                inner = _flatten(child.children, marked=marked, linked=True)
                yield from inner if linked else _wrap(child, inner)
            case Strong() | Emphasis():
                inner = _flatten(child.children, marked=True, linked=linked)
                yield from inner if marked else _wrap(child, inner)


def _wrap(around: Link | _Marked, children: Iterable[Inline]) -> Iterator[Inline]:
    """Put the children into their link or mark, and its outer white space outside."""
    inner = _merge(children)
    before, inner, after = _trim(inner)
    yield Text(before)
    if inner:
        yield _around(around, inner)
    yield Text(after)


def _around(around: Link | _Marked, inner: tuple[Inline, ...]) -> Inline:
    if isinstance(around, Link):
        title = visible(around.title).strip()
        return replace(around, children=_merge(_keep_marks(inner)), title=title)
    return replace(around, children=inner)


def _merge(children: Iterable[Inline]) -> tuple[Inline, ...]:
    """Join adjacent texts, drop empty ones, and fold the white space where they meet."""
    done: list[Inline] = []
    for child in children:
        if isinstance(child, Text) and done and isinstance(done[-1], Text):
            done[-1] = Text(_join(done[-1].value, child.value))
        elif not isinstance(child, Text) or child.value:
            done.append(child)
    return tuple(done)


def _join(first: str, second: str) -> str:
    return first + (second.removeprefix(" ") if first.endswith(" ") else second)


def _trim(inner: tuple[Inline, ...]) -> tuple[str, tuple[Inline, ...], str]:
    before = after = ""
    if inner and isinstance(inner[0], Text) and inner[0].value.startswith(" "):
        before = " "
        inner = _merge((Text(inner[0].value[1:]), *inner[1:]))
    if inner and isinstance(inner[-1], Text) and inner[-1].value.endswith(" "):
        after = " "
        inner = _merge((*inner[:-1], Text(inner[-1].value[:-1])))
    return before, inner, after


def _keep_marks(children: tuple[Inline, ...]) -> Iterator[Inline]:
    """Unwrap the marks whose asterisks some dialect would print."""
    previous: Inline | None = None
    for child, following in zip(children, (*children, None)[1:], strict=True):
        if isinstance(child, Text | Link) or _can_mark(previous, child, following):
            previous = child
            yield child
        else:
            previous = child.children[-1]
            yield from child.children


def _can_mark(previous: Inline | None, mark: _Marked, following: Inline | None) -> bool:
    """CommonMark 6.2: a delimiter run beside punctuation must not touch a letter outside."""
    if isinstance(previous, Strong | Emphasis):
        return False
    opens = _edge(mark.children[0], 0).isalnum() or _is_apart(_edge(previous, -1))
    closes = _edge(mark.children[-1], -1).isalnum() or _is_apart(_edge(following, 0))
    return opens and closes


def _edge(inline: Inline | None, at: int) -> str:
    """Return the first or last character as printed, a space at the end of the line."""
    if inline is None:
        return " "
    if isinstance(inline, Text):
        return inline.value[at]
    if isinstance(inline, Link):
        return "[)"[at]
    return _edge(inline.children[at], at)


def _is_apart(char: str) -> bool:
    return char == " " or unicodedata.category(char).startswith("P")
