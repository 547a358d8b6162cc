"""The kept lines as the text and blocks of an article."""

from collections.abc import Sequence

from generator.clean.body import is_prose
from generator.clean.lines import Line
from generator.model.article import BlockKind, TextBlock
from generator.model.raw import LineRole

_KINDS = {
    LineRole.PARAGRAPH: BlockKind.PARAGRAPH,
    LineRole.HEADING: BlockKind.HEADING,
    LineRole.ITEM: BlockKind.ITEM,
    LineRole.QUOTE: BlockKind.QUOTE,
}
HEADING_WORDS = 14
BETWEEN = "\n\n"


def make_blocks(kept: Sequence[Line], *, gaps: bool) -> tuple[str, tuple[TextBlock, ...]]:
    """Return the text and its blocks; `gaps`: whether blank lines part paragraphs."""
    blocks: list[TextBlock] = []
    at = 0
    for index, line in enumerate(kept):
        kind = _KINDS.get(line.role) or _guess_kind(index, kept, gaps=gaps)
        end = at + len(line.text)
        blocks.append(TextBlock(kind=kind, start=at, end=end, line=line.number))
        at = end + len(BETWEEN)
    return BETWEEN.join(line.text for line in kept), tuple(blocks)


def _guess_kind(index: int, kept: Sequence[Line], *, gaps: bool) -> BlockKind:
    """A short line without a sentence's end before a paragraph is a sub-heading."""
    line = kept[index]
    following = kept[index + 1] if index + 1 < len(kept) else None
    if following is None or not is_prose(following) or line.bullet or (gaps and not line.gap):
        return BlockKind.PARAGRAPH
    starts = line.text[0].isupper() or line.text[0].isdigit() or line.text[0] in "“‘\"'#…"
    closed = line.text[-1] in ".!,;:…" or (line.ends and line.text[-1] != "?")
    if not starts or closed or not 1 <= line.words <= HEADING_WORDS:
        return BlockKind.PARAGRAPH
    return BlockKind.HEADING
