"""An article to the names in it."""

from generator.analyse.names.candidate import Candidate
from generator.analyse.names.matcher import RegisterMatcher
from generator.analyse.names.model import read_texts
from generator.analyse.names.options import NameOptions
from generator.analyse.names.plain import plain_text
from generator.model.analysis import EntityKind, Evidence, Mention, Span
from generator.model.article import Article, BlockKind
from generator.model.register import Register

KINDS = {
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANIZATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
}


class NameFinder:
    """Finds people, organizations and places; holds no state between articles."""

    def __init__(self, register: Register, options: NameOptions) -> None:
        self._matcher = RegisterMatcher(register)
        self._options = options

    def find(self, article: Article) -> tuple[tuple[Mention, ...], tuple[Span, ...]]:
        """Return the mentions and the sentences of an article, both in order."""
        text = plain_text(article.text)
        listed = self._matcher.find(text)
        body = [b for b in article.blocks if b.kind != BlockKind.HEADING]
        found: list[Candidate] = []
        sentences = [
            Span(start=b.start, end=b.end) for b in article.blocks if b.kind == BlockKind.HEADING
        ]
        readings = read_texts(self._options.model, [text[b.start : b.end] for b in body])
        for block, reading in zip(body, readings, strict=True):
            sentences += [
                Span(start=block.start + s.start, end=block.start + s.end)
                for s in reading.sentences
            ]
            for start, end, label in reading.names:
                kind = KINDS.get(label)
                if kind is None:
                    continue
                a, b = block.start + start, block.start + end
                if text[a : a + 4].lower() == "the ":
                    a += 4
                if text[a:b].endswith("'s"):
                    b -= 2
                found.append(Candidate(start=a, end=b, text=text[a:b], kind=kind, label=label))
        taken = [(c.start, c.end) for c in listed]
        found = [
            c
            for c in found
            if c.end > c.start and not any(a < c.end and c.start < b for a, b in taken)
        ]
        merged = sorted([*listed, *found], key=lambda c: c.start)
        mentions = tuple(_mention(article.text, c) for c in merged if c.kind)
        return mentions, tuple(sorted(s for s in sentences if s.end > s.start))


def _mention(text: str, candidate: Candidate) -> Mention:
    surface = text[candidate.start : candidate.end]
    return Mention(
        start=candidate.start,
        end=candidate.end,
        text=surface,
        kind=candidate.kind or EntityKind.ORGANIZATION,
        name=candidate.name or candidate.text,
        key=candidate.key,
        evidence=Evidence(
            rule=candidate.rule,
            confidence=1.0 if candidate.key else 0.8,
            detail="in the register" if candidate.key else "found by the language model",
        ),
    )
