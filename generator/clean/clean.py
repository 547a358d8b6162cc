"""From an input as it stands to the article proper."""

import hashlib

from generator.clean.furniture import Furniture
from generator.clean.lines import read_lines
from generator.clean.options import Options
from generator.clean.unwrap import join_broken_lines
from generator.clean.verdicts import judge
from generator.model.article import Article, BlockKind, Removed, TextBlock
from generator.model.fact import Fact
from generator.model.raw import RawArticle
from generator.model.register import Sources


def clean_article(
    raw: RawArticle, furniture: Furniture, sources: Sources, options: Options
) -> Article:
    """Return the article proper."""
    del furniture, sources
    lines = join_broken_lines(read_lines(raw.lines))
    title = raw.header.title
    judgement = judge(lines, title.value if title else "")
    if title is None and judgement.headline is not None:
        title = Fact(value=judgement.headline.text, rule="headline")
    kept = [line for line, verdict in zip(lines, judgement.verdicts, strict=True) if not verdict]
    removed = tuple(
        Removed(line=line.number, text=line.text, rule=verdict)
        for line, verdict in zip(lines, judgement.verdicts, strict=True)
        if verdict
    )
    blocks: list[TextBlock] = []
    at = 0
    for line in kept:
        end = at + len(line.text)
        blocks.append(TextBlock(kind=BlockKind.PARAGRAPH, start=at, end=end, line=line.number))
        at = end + 2
    body = "\n\n".join(line.text for line in kept)
    lead = " ".join(body.split()[: options.made_title_words]) or "Untitled"
    return Article(
        id=hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        path=raw.path,
        record=raw.record,
        format=raw.format,
        title=title or Fact(value=lead, rule="lead"),
        text=body,
        blocks=tuple(blocks),
        removed=removed,
    )
