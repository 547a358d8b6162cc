"""Proposals in words and as data."""

from collections.abc import Iterator, Mapping, Sequence
from shlex import quote
from textwrap import wrap

from generator.cli.terminal import BOLD, PLAIN, columns, printable, shown
from generator.model.article import Article
from generator.model.page import Json
from generator.relate import Proposal, ProposalKind, Sample, Side

Articles = Mapping[str, Article]


def list_proposals(proposals: Sequence[Proposal], articles: Articles, most: int) -> Iterator[str]:
    """Yield the lines that list the first proposals, each with how to answer it."""
    for number, proposal in enumerate(proposals[:most], 1):
        yield f"{number}. {heading(proposal)}"
        yield from (f"   {line}" for line in describe(proposal, articles))
        yield f"   yes: {command(proposal)}" if command(proposal) else "   yes: mend or remove it"
        yield f"   no:  wirebrief review --ignore {quote(proposal.key)}"
        yield ""
    left = len(proposals) - most
    yield _count(len(proposals), "proposal") + (f", {left} not shown" if left > 0 else "")


def heading(proposal: Proposal) -> str:
    """Return the question in one line."""
    return f"{proposal.kind.upper()}  {' + '.join(side.address for side in proposal.sides)}"


def describe(proposal: Proposal, articles: Articles, *, bold: bool = False) -> Iterator[str]:
    """Yield the reason and the evidence of all sides, the names in their sentences bold."""
    width = columns() - INDENT
    yield shown(f"{proposal.reason} ({proposal.likelihood:.0%} likely)", width)
    if proposal.shared:
        yield shown(f"both with {', '.join(proposal.shared)}", width)
    for side in proposal.sides:
        # cut, the line would lose the forms that tell two things under one name
        yield from wrap(printable(_side(side)), width, subsequent_indent=" " * INDENT)
        for sample in side.samples:
            yield from _sentence(sample, articles[sample.article], width, bold=bold)


def _sentence(sample: Sample, article: Article, width: int, *, bold: bool) -> Iterator[str]:
    """Yield a sentence with the name in it, then where it stands."""
    text = printable(sample.sentence)
    lines = wrap(f"“{text}”", width - INDENT, break_long_words=False, break_on_hyphens=False)
    told = "\n".join(lines)
    if bold:
        # the same length before and after wrapping: a blank becomes a line break
        start, end = sample.start + 1, sample.end + 1
        told = f"{told[:start]}{BOLD}{told[start:end]}{PLAIN}{told[end:]}"
    yield from (f"  {line}" for line in told.split("\n"))
    yield f"    {_source(article, width - INDENT)}"


def _source(article: Article, width: int) -> str:
    """Return date, title and file; the title is cut, so that the file can be opened."""
    place = printable(article.place)
    date = f"{article.published.value}, " if article.published.value else ""
    title = shown(article.title.value, max(LEAST_TITLE, width - len(place) - len(date) - 2))
    return f"{date}{title}, {place}" if title else f"{date}{place}"


LEAST_TITLE = 20
"""Columns for a title, even if the line then runs over the edge of the terminal."""


INDENT = 4
"""Columns kept free at the left."""


def command(proposal: Proposal) -> str:
    """Return the command that says yes, empty if there is none."""
    addresses = [side.address for side in proposal.sides]
    if proposal.kind is ProposalKind.MERGE or len(addresses) > 1:
        return f"wirebrief review --merge {' '.join(addresses)}"
    if proposal.kind is ProposalKind.SPLIT and proposal.other:
        return f"wirebrief review --split {addresses[0]} {quote(proposal.other)}"
    if proposal.kind is ProposalKind.UNMATCHED:
        return ""
    return f"wirebrief review --accept {addresses[0]}"


def as_json(proposal: Proposal, articles: Articles) -> Json:
    """Return all of a proposal as plain data."""
    return {
        "kind": str(proposal.kind),
        "key": proposal.key,
        "reason": proposal.reason,
        "likelihood": round(proposal.likelihood, 3),
        "score": round(proposal.score, 3),
        "other": proposal.other,
        "shared": list(proposal.shared),
        "sides": [_side_json(side, articles) for side in proposal.sides],
    }


def _side_json(side: Side, articles: Articles) -> Json:
    return {
        "address": side.address,
        "name": side.entity.name,
        "kind": str(side.entity.kind),
        "registered": side.entity.registered,
        "mentions": side.mentions,
        "briefings": side.briefings,
        "names": [[form, count] for form, count in side.entity.names],
        "samples": [
            {"article": s.article, "path": articles[s.article].place, "sentence": s.sentence}
            for s in side.samples
        ],
    }


def _side(side: Side) -> str:
    entity = side.entity
    state = "registered" if entity.registered else "discovered"
    counts = f"{_count(side.mentions, 'mention')} in {_count(side.briefings, 'briefing')}"
    forms = ", ".join(f"{form} {count}" for form, count in entity.names[:4])
    return f"{entity.name}, {entity.kind}, {state}: {counts}" + (f" ({forms})" if forms else "")


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
