"""The English messages that the code, the templates and the scripts use."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from generator.model.rules import EVIDENCE
from generator.render import phrases
from generator.words.told import TOLD
from tests.conftest import ROOT

THEME = ROOT / "theme_overrides"
IN_TEMPLATE = re.compile(r"""\bsay\((["'])(.+?)\1""")
COUNTED = re.compile(r"""\bcounted\("[^"]+", "([^"]+)"\)""")

TABLES = {
    "_WAYS",
    "STATES",
    "_STATES",
    "KIND_TITLES",
    "_OTHER",
    "_TITLE",
    "PERIODS",
    "_CONFIDENCE",
    "_HOW",
    "_AROUND",
}
"""Names of constants whose texts are messages."""


def used_messages() -> tuple[set[str], set[str]]:
    """Return the messages that are said, and those that count."""
    said, counted = set(_theme()), set(_counted())
    for path in _modules():
        for call, message in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            (counted if call == "count" else said).add(message)
    said |= {*EVIDENCE.values(), *TOLD, *phrases._RULES.values(), *phrases._PRECISIONS.values()}
    said |= {phrases.confidence_in_words(at / 100) for at in range(70, 101)}
    return said, counted


def _modules() -> list[Path]:
    rooms = ("render", "hosts", "publish", "words")
    return sorted(path for room in rooms for path in (ROOT / "generator" / room).rglob("*.py"))


def _theme() -> Iterator[str]:
    for path in sorted((*THEME.rglob("*.html"), *THEME.rglob("*.js"))):
        if path.suffix == ".js" and "search" in path.parts:
            continue  # these say what their dialog's template gives a name
        yield from (m[2] for m in IN_TEMPLATE.finditer(path.read_text(encoding="utf-8")))


def _counted() -> Iterator[str]:
    for path in sorted(THEME.rglob("*.html")):
        yield from COUNTED.findall(path.read_text(encoding="utf-8"))


def _calls(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = {"say": 0, "count": 0, "told": 1}.get(name, -1)
            if 0 <= place < len(node.args) and (name != "count" or "{n}" in ast.dump(node.args[0])):
                yield from ((name, text) for text in _texts(node.args[place]))
        elif isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
            # the facts of a page: a label and its value
            yield from (("say", t) for t in _texts(node.value.elts[0]) if t[:1].isupper())
        elif isinstance(node, ast.Assign | ast.AnnAssign) and _target(node) in TABLES:
            yield from (("say", text) for text in _texts(node.value))


def _target(node: ast.Assign | ast.AnnAssign) -> str:
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return getattr(target, "id", "")


def _texts(node: ast.expr | None) -> list[str]:
    """Return the texts an expression may be: itself, either branch, what a table holds."""
    if node is None or isinstance(node, ast.JoinedStr):
        return []
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body), *_texts(node.orelse)]
    constants = (n.value for n in ast.walk(node) if isinstance(n, ast.Constant))
    return [value for value in constants if isinstance(value, str)]
