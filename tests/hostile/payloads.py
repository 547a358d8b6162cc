"""Texts that try to be more than text, by class; an article is made of each."""

# ruff: noqa: E501, RUF001 (long lines and odd letters are what is tried here)
import json
from collections.abc import Iterator
from random import Random

CALL = "window.__pwn=1"

PAYLOADS: dict[str, tuple[str, ...]] = {
    "html": (
        f"<svg/onload={CALL}>",
        f"<math><mtext><table><mglyph><style><img src=x onerror={CALL}>",
        f"<template><script>{CALL}</script></template>",
        '<style>@import url("https://evil.example/x.css");</style>',
        "<link rel=stylesheet href=//evil.example/x.css>",
        '<meta http-equiv=refresh content="0;url=https://evil.example/">',
        f"<![CDATA[<script>{CALL}</script>]]>",
        f"<?php {CALL} ?><!DOCTYPE x><%= {CALL} %>",
        f"</p></div></article></main></body></html><script>{CALL}</script>",
        f"<plaintext><textarea><xmp><title>--><script>{CALL}</script>",
        f"&lt;img src=x onerror={CALL}&gt; &#60;b&#62; &amp;lt; &NotAnEntity; &#0; &#x110000;",
        f"\\u003cscript>{CALL}</script>",
        f"<input autofocus onfocus={CALL}><video src=x onerror={CALL}><audio/src/onerror={CALL}>",
        f'" onmouseover="{CALL}" x="',
        f"' onfocus='{CALL}' autofocus='",
        "<hr /></li><li></ul><ul></h1><h1>",
        "<a id=__search name=__config href=https://evil.example/>x</a>",
    ),
    "links": (
        f"[x](javascript:{CALL})",
        f"[x](<javascript:{CALL}> 'y')",
        f"[x][y] [y] [y]: data:text/html,<script>{CALL}</script>",
        "<https://evil.example/> <desk@evil.example> www.evil.example //evil.example/x",
        "![x](//evil.example/p.png) ![x][y]",
        f"[x](vbscript:x) [x](&#106;avascript:{CALL}) [x](java\tscript:{CALL})",
        "[^1] [^1]: a note [TOC] [[x]] [[x|y]] {{toc}}",
        f"https://evil.example/\"onmouseover=\"{CALL} and https://user:pw@evil.example:99999/#?&x='",
    ),
    "markdown": (
        '!!! note "x" ??? note === "Tab" ::: x',
        "``` ~~~ ```mermaid ~~~ `code` ``code``",
        "| a | b | |---|---| | c | d |",
        "{: .x #y onclick=z } {.x} [x]{.y} [ ](x){ target=_blank }",
        "- [ ] task - [x] done + plus * star 1) one 2. two 1986. That year",
        "# one ## two ###### six ####### seven #tag \\# hash",
        "*a* **b** ***c*** _d_ __e__ ~~f~~ ==g== ^^h^^ ^i^ ~j~ ++k++ {--l--} {++m++} {>>n<<}",
        '--8<-- "pyproject.toml" ;--8<-- -8<- {!pyproject.toml!} {% include "x" %} !!python/x',
        "*[HTML]: x :smile: :material-skull: (c) (tm) -- --- ... 1/2 +/- -->",
        "$x$ $$y$$ \\(z\\) \\[w\\] $5 and $6 a_b_c snake_case_word 2*3*4",
        "a\\ b\\* c\\\\ d\\[ e\\` \\",
        "Term : definition : : = == === --- *** ___ > quote >> deeper",
    ),
    "templates": (
        "{{ 7*7 }} {{ config.theme }} {{ ''.__class__.__mro__ }}",
        "{% raw %} {% endraw %} {% for x in y %} {# comment {{ {% }} %}",
        "${7*7} #{7*7} <%= 7*7 %> %(x)s %s {0!r} {x.__class__} $HOME `id` $(id)",
    ),
    "values": (
        "no", "null", "~", "12:30:45", "0777", "1e999", "2015-05-03", "[a, b]", "{a: b}", "a: b # c",
        "&anchor *alias", "!!python/object/apply:os.system [x]", "--- ...", "%YAML 1.2", "@x", "`x`",
        "- x", "? x", "|", ">-", '"', "'", "\\", "#",
    ),
    "names": (
        "..", "../../../../etc/passwd", "/etc/passwd", "C:\\Windows\\system32", "con", "NUL.txt", "index",
        "404", "feed.xml", "sitemap.xml", "search", "tags", "assets", "people", "briefings", "about",
        "README", ".htaccess", "-rf", "a" * 300, "%2e%2e%2f", "ＣＯＮ", "ı", "ß", "漢字", "😀", "???",
    ),
    "characters": (
        "a\u202eb\u202c \u2066x\u2069 rtl", "a\u200bb\u2060c\u00add zero", "a\u2028b\u2029c\u0085d lines",
        "\ufffe\uffff\ufdd0 none", "\ud83d half", "a\u00a0b\u3000c spaces",
        "\x00\x01\x07\x1b[31mred\x7f controls", "Ａ＜script＞ full width", "سلام\u200cها Persian",
    ),
}  # fmt: skip
"""Class to texts; each is also a title, a name of an outlet, an author, a tag."""


WORDS = (
    "anchor apple autumn barge basket beach bell boat bottle bridge bucket candle canvas captain "
    "carpet cellar chair chimney clock cloud coal copper corner cotton cousin curtain daughter deck "
    "dinner doctor donkey door engine evening feather fence ferry field finger fisher flag flour "
    "forest friend garden gate glass grain grass hammer harbour hill horse island jacket kettle "
    "kitchen ladder lamp lantern leather letter lobster market meadow melon mirror morning mountain "
    "needle neighbour oven paint paper pepper pillow pocket potato river road roof rope sailor salt "
    "scissors shelf ship shoulder silver sister smoke snow soap spoon spring stone storm street "
    "summer table tailor thread timber tower train tree uncle valley village wagon wall weather "
    "wheel window winter wool yard"
).split()  # fmt: skip
"""Drawn at random, so that no article is a copy of another."""


def sentence_of(name: str, payload: str) -> str:
    """Return a sentence around a payload, which no cleaning has a reason to take out."""
    return f"The {_words(name, 1)} read {payload} by the {_words(name, 2)} that morning."


def starting_with(name: str, payload: str) -> str:
    """Return a sentence that a payload begins, so that it stands first in its block."""
    return f"{payload} was what the {_words(name, 3)} said of the {_words(name, 4)} later."


def _words(name: str, part: int) -> str:
    return " ".join(Random(f"{name} {part}").choices(WORDS, k=14))  # noqa: S311 (no secret)


def payload_articles() -> Iterator[tuple[str, str, str]]:
    """Yield file name, contents and payload of two articles for each: plain text and JSON."""
    for group, payloads in PAYLOADS.items():
        for number, payload in enumerate(payloads):
            name = f"own-{group}-{number:02}"
            yield f"{name}.json", _json_article(f"{name}.json", payload), payload
            if "\ud83d" not in payload:
                yield f"{name}.txt", _text_article(f"{name}.txt", payload), payload


def _body(name: str, payload: str) -> str:
    return "\n\n".join(
        (
            f"The keeper of the {_words(name, 5)} opened the gate called {name} at dawn.",
            sentence_of(name, payload),
            starting_with(name, payload),
            f"The {_words(name, 6)} was closed at dusk, and the {_words(name, 7)} left.",
        )
    )


def _text_article(name: str, payload: str) -> str:
    return f"Title: The gate {name} stays open\n\n{_body(name, payload)}\n"


def _json_article(name: str, payload: str) -> str:
    fields = {
        "title": payload,
        "author": [payload, "Ilya Marenko"],
        "source": payload,
        "agency": payload,
        "section": payload,
        "language": payload,
        "url": payload,
        "published": payload,
        "tags": [payload, payload.upper(), f"{payload} {payload}"],
        "description": payload,
        "text": _body(name, payload),
        payload: payload,
    }
    return json.dumps(fields)
