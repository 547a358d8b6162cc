"""How to cite a briefing: plain text, Markdown and BibTeX."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.masthead import Masthead
from generator.model.page import Page
from generator.model.uri import page_url, web_address
from generator.model.visible import visible
from generator.publish.markdown_text import markdown_text
from generator.words import Words

_BIBTEX = re.compile(r"[\\{}%&#$_~^]")
_BIBTEX_NAMES = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One briefing, cited in three ways; nothing is escaped for HTML."""

    address: str
    """Of the page; empty if nobody said where the site will stand."""
    text: str
    markdown: str
    bibtex: str


def cite(page: Page, masthead: Masthead, words: Words) -> Citation:
    """Return the citations of a briefing: who wrote it, where it was printed, where it is here."""
    address = masthead.address + page_url(page.uri) if masthead.address else ""
    who = words.listed(_texts(page, "authors"))
    where = _text(page, "outlet") or _text(page, "agency")
    when = words.date(_text(page, "date"))
    source = web_address(_text(page, "url")) or ""
    titled = visible(page.title)
    here = f"{masthead.name}, {address}" if address else masthead.name
    title = f"[{markdown_text(titled)}]({address})" if address else markdown_text(titled)
    return Citation(
        address=address,
        text=_joined(who, f"“{titled}”", where, when, source, here),
        markdown=_joined(
            markdown_text(who), title, markdown_text(where), when, f"<{source}>" if source else ""
        ),
        bibtex=_bibtex(page, masthead, address),
    )


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part) + "."


def _bibtex(page: Page, masthead: Masthead, address: str) -> str:
    date = _text(page, "date")
    month = date[5:7]
    fields = {
        "author": f"{{{' and '.join(map(_braced, _texts(page, 'authors')))}}}",
        "title": f"{{{_braced(visible(page.title))}}}",
        "howpublished": f"{{{_tex(_text(page, 'outlet') or _text(page, 'agency'))}}}",
        "year": f"{{{date[:4]}}}",
        "month": _MONTHS[int(month) - 1] if month else "{}",
        "url": f"{{{address or web_address(_text(page, 'url')) or ''}}}",
        "note": f"{{{_tex(masthead.name)}}}",
    }
    rows = "".join(f"  {name} = {value},\n" for name, value in fields.items() if value != "{}")
    return f"@misc{{{page.uri.rpartition('/')[2]},\n{rows}}}"


def _braced(text: str) -> str:
    """Return a title or name that BibTeX neither splits nor changes to small letters.

    No brace of the text is left: BibTeX counts them whatever stands before, so that a single one
    would end the entry.
    """
    return f"{{{_tex(text)}}}"


def _tex(text: str) -> str:
    return _BIBTEX.sub(lambda m: _BIBTEX_NAMES.get(m[0], f"\\{m[0]}"), text)


def _text(page: Page, name: str) -> str:
    return visible(str(page.facts.get(name) or ""))


def _texts(page: Page, name: str) -> Sequence[str]:
    values = page.facts.get(name)
    return [visible(str(value)) for value in values] if isinstance(values, list) else []
