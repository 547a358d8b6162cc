"""The closing words of a command: every problem, and every input accounted for."""

import sys
from collections import Counter
from collections.abc import Sequence

from generator.model.problem import Level, Problem
from generator.pipeline import CONFIGURATION, Understanding

SHOWN = 50
"""Problems printed in full; the report has them all."""


def print_problems(problems: Sequence[Problem]) -> None:
    """Print problems to standard error, the gravest first; of mere notices those on the site."""
    order = list(Level)
    ranked = sorted(problems, key=lambda p: order.index(p.level))
    told = [p for p in ranked if p.level is not Level.INFO or p.path == CONFIGURATION]
    for problem in told[:SHOWN]:
        print(problem, file=sys.stderr)
    if len(told) > SHOWN:
        print(f"... and {len(told) - SHOWN} more", file=sys.stderr)


def print_summary(known: Understanding, pages: int | None = None) -> None:
    """Print what became of every input, on standard error."""
    drafts = sum(article.draft for article in known.articles)
    copies = len(known.corpus.copies)
    rejected = sum(record.raw is None for record in known.records)
    published = len(known.articles) - drafts - copies
    parts = [f"{len(known.records)} inputs: {published} published"]
    parts += [f"{n} {word}" for n, word in ((copies, "copies"), (drafts, "drafts")) if n]
    if rejected:
        parts.append(f"{rejected} rejected")
    kinds = Counter(entity.kind for entity in known.corpus.entities)
    names = ", ".join(f"{n} {_plural(str(kind), n)}" for kind, n in sorted(kinds.items()))
    print("; ".join([", ".join(parts), names or "no names"]), file=sys.stderr)
    if pages is not None:
        total = sum(known.seconds.values())
        print(f"{pages} pages made in {total:.1f} s", file=sys.stderr)


def _plural(word: str, count: int) -> str:
    irregular = {"person": "people"}
    return word if count == 1 else irregular.get(word, f"{word}s")


def status(problems: Sequence[Problem], *, strict: bool) -> int:
    """Return the exit status: 1 for an error, in strict mode for a warning too."""
    bad = {Level.ERROR, Level.WARNING} if strict else {Level.ERROR}
    return int(any(p.level in bad for p in problems))
