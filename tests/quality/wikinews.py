"""The Wikinews set: its articles as values, and its annotation reduced to plain names."""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.model.article import Article, BlockKind, TextBlock
from generator.model.fact import Fact
from generator.model.raw import InputFormat

ANNOTATED = 6
"""Lines annotated throughout: headline, date and four sentences. The share of the model's places
that overlap an annotation falls from 0.82 in the sixth line to 0.04 in the seventh."""

BODY = 2
"""The first line of running text."""

DEVELOPED_ON = ("corpus_airbus", "corpus_gm")
"""Topics that rules were developed and numbers trained on; the other topics are held out."""

_WORDS = json.loads(Path(__file__).with_name("wikinews_words.json").read_text("utf-8"))
_SMALL = frozenset(_WORDS["small"].split())
_OFFICES = frozenset(_WORDS["offices"].split())
"""Words that the annotators took into a person's name and a reader would not."""


_NOT_NAMES = frozenset(_WORDS["not_names"])
"""Annotated, but descriptions, products or peoples."""


@dataclass(frozen=True)
class Gold:
    """One annotated name."""

    start: int
    end: int
    text: str
    kind: str
    entity: str


def corpus_hash(folder: Path) -> str:
    """Return a digest of both files: figures belong to exactly this corpus."""
    digest = hashlib.sha256()
    for name in ("articles.jsonl", "names.jsonl"):
        digest.update((folder / name).read_bytes())
    return digest.hexdigest()[:16]


def read_wikinews(folder: Path) -> dict[str, tuple[Article, tuple[Gold, ...]]]:
    """Return every annotated article, with the names of its annotated body, by id."""
    names = {row["id"]: row["names"] for row in _rows(folder / "names.jsonl")}
    texts = {row["id"]: row for row in _rows(folder / "articles.jsonl")}
    return {
        key: (wikinews_article(texts[key]), _gold(texts[key]["text"], names[key]))
        for key in sorted(names)
    }


def wikinews_article(row: dict[str, Any]) -> Article:
    """Return the article of one row: one paragraph a line, headline and date left out."""
    lines = row["text"].split("\n")[BODY:]
    blocks, position = [], 0
    for number, line in enumerate(lines):
        end = position + len(line)
        blocks.append(TextBlock(kind=BlockKind.PARAGRAPH, start=position, end=end, line=number + 1))
        position = end + 2
    return Article(
        id=row["id"], path=row["id"], format=InputFormat.JSONL, text="\n\n".join(lines),
        title=Fact(value=row["title"], rule="json"),
        blocks=tuple(b for b in blocks if b.end > b.start),
    )  # fmt: skip


def annotated_end(article: Article) -> int:
    """Return where the annotated part of the article's text ends."""
    inside = [b.end for b in article.blocks if b.line <= ANNOTATED - BODY]
    return max(inside, default=0)


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _gold(text: str, names: list[dict[str, Any]]) -> tuple[Gold, ...]:
    """Return plain names only, offsets into the article's text as we lay it out."""
    found: set[tuple[int, int, str, str]] = set()
    for name in names:
        for start, end in _plain_parts(text, name["start"], name["end"], name["type"]):
            found.add((start, end, name["type"], name["entity"]))
    inner = {f for f in found if not any(_holds(f, other) for other in found)}
    return tuple(
        Gold(moved, moved + end - start, text[start:end], kind, entity)
        for start, end, kind, entity in sorted(inner)
        if (moved := _moved(text, start)) >= 0
    )


def _moved(text: str, start: int) -> int:
    """Return the offset in the article, where lines are parted by a blank one; -1: headline."""
    lines = text.split("\n")
    number = text.count("\n", 0, start)
    if number < BODY:
        return -1
    head = sum(len(line) + 1 for line in lines[:BODY])
    return start - head + (number - BODY)


def _holds(outer: tuple[int, int, str, str], inner: tuple[int, int, str, str]) -> bool:
    same = outer[3] == inner[3] and outer[:2] != inner[:2]
    return same and outer[0] <= inner[0] and inner[1] <= outer[1]


def _plain_parts(text: str, start: int, end: int, kind: str) -> list[tuple[int, int]]:
    """Return the proper names inside: lists parted, brackets opened."""
    parts = []
    for piece in re.finditer(r"(?:(?!, the | and the | in (?=[A-Z]))[^()])+", text[start:end]):
        if kind in {"place", "person"} and piece.start() and not _opens(text, start, piece):
            continue
        trimmed = _trimmed(text, start + piece.start(), start + piece.end(), kind)
        if trimmed and text[slice(*trimmed)] not in _NOT_NAMES:
            parts.append(trimmed)
    return parts


def _opens(text: str, start: int, piece: re.Match[str]) -> bool:
    return text[start + piece.start() - 1] == "("


def _trimmed(text: str, start: int, end: int, kind: str) -> tuple[int, int] | None:
    """Return the proper name: no titles, articles, descriptions, possessives or `-led`."""
    if kind == "place" and "," in text[start:end]:
        end = text.index(",", start)
    if kind == "person" and " of " in text[start:end]:
        end = text.index(" of ", start)
    tail = re.search(r"(?:-(?:led|based|owned|backed)|'s)?[ \"'`,]*$", text[start:end])
    end = start + (tail.start() if tail else end - start)
    words = [(m.start() + start, m.end() + start) for m in re.finditer(r"\S+", text[start:end])]
    drop = [i for i, (a, b) in enumerate(words) if _is_description(text[a:b], kind)]
    words = words[drop[-1] + 1 :] if drop else words
    while words and (text[slice(*words[0])] in _SMALL or not text[words[0][0]].isalnum()):
        words = words[1:]
    named = words and any(map(str.isalpha, text[words[0][0] : words[-1][1]]))
    return (words[0][0], words[-1][1]) if named else None


def _is_description(word: str, kind: str) -> bool:
    bare = word.strip("\"'`,:")
    if word.lower() in {"the", "a", "an"} or word.endswith("'s"):
        return True
    if kind == "person" and (bare in _OFFICES or word.endswith(",") or bare == "of"):
        return True
    return bare not in _SMALL and not any(map(str.isupper, word)) and not word[0].isdigit()
