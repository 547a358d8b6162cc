"""From an input as it stands to the article proper."""

import hashlib

from generator.clean.furniture import Furniture
from generator.clean.options import Options
from generator.model.article import Article, BlockKind, Removed, TextBlock
from generator.model.fact import Fact
from generator.model.raw import RawArticle
from generator.model.register import Sources


def clean_article(
    raw: RawArticle, furniture: Furniture, sources: Sources, options: Options
) -> Article:
    """Return the article proper; a first thin version that keeps long sentences."""
    del furniture, sources
    blocks: list[TextBlock] = []
    removed: list[Removed] = []
    parts: list[str] = []
    seen: set[str] = set()
    title = raw.header.title
    at = 0
    for line in raw.lines:
        text = " ".join(line.text.split())
        if not text:
            continue
        long = len(text.split()) >= 8 and text[-1] in ".!?…\"'”’"
        if title is None and not parts and 3 < len(text.split()) < 25 and text[-1] != ".":
            title = Fact(value=text, rule="headline")
            removed.append(Removed(line=line.number, text=text, rule="title"))
        elif text in seen or not long:
            rule = "repeated" if text in seen else "short-line"
            removed.append(Removed(line=line.number, text=text, rule=rule))
        else:
            seen.add(text)
            parts.append(text)
            blocks.append(
                TextBlock(kind=BlockKind.PARAGRAPH, start=at, end=at + len(text), line=line.number)
            )
            at += len(text) + 2
    body = "\n\n".join(parts)
    lead = " ".join(body.split()[: options.made_title_words]) or "Untitled"
    return Article(
        id=hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        path=raw.path,
        record=raw.record,
        format=raw.format,
        title=title or Fact(value=lead, rule="lead"),
        text=body,
        blocks=tuple(blocks),
        removed=tuple(removed),
    )
