"""`wirebrief explain`: one article, every decision and its reason, for a person."""

from collections.abc import Iterator

from generator.cli.terminal import shown
from generator.model.article import Article
from generator.model.correction import AppliedCorrection
from generator.model.fact import Fact
from generator.model.uri import FOLDERS
from generator.pipeline import Understanding

WIDTH = 72
"""Characters of a line of text that are shown."""


def find_article(known: Understanding, wanted: str) -> tuple[Article, ...]:
    """Return the articles meant: by id, by path, else by part of the path."""
    exact = tuple(a for a in known.articles if wanted in (a.id, a.path, a.place))
    return (
        exact
        or tuple(a for a in known.articles if a.path and wanted.endswith(a.path))
        or tuple(a for a in known.articles if wanted in a.path)
    )


def explain(known: Understanding, article: Article, threshold: float) -> Iterator[str]:
    """Yield the lines that explain an article; from `threshold` on a name is sure enough."""
    yield f"{article.place}  ({article.id})"
    yield from _explain_facts(article)
    for applied in known.corpus.corrections.get(article.id, ()):
        yield from _explain_correction(applied)
    yield ""
    yield f"Removed: {len(article.removed)} lines"
    for gone in article.removed:
        yield f"  {gone.line:>5}  {gone.rule:<22} {shown(gone.text, WIDTH)}"
    analysis = known.corpus.analyses.get(article.id)
    if analysis is None:
        yield "A draft: not analysed."
        return
    yield ""
    yield from _explain_names(known, article, threshold)
    for reference in analysis.references:
        why = f"{reference.evidence.rule} {reference.evidence.confidence:.2f}"
        leads = f"{FOLDERS[reference.kind]}/{reference.key}  ({why}: {reference.evidence.detail})"
        yield f"  {reference.start:>5}  {shown(reference.text, 28):<28} {leads}"
    yield ""
    yield "Tags: " + (", ".join(f"{t.label} ({t.rule})" for t in analysis.tags) or "none")
    copy = known.corpus.copies.get(article.id)
    if copy is not None:
        yield f"Copy of {copy.of}: {copy.kind}, containment {copy.containment:.2f}"
    for problem in (*article.problems, *analysis.problems):
        yield str(problem)


def _explain_names(known: Understanding, article: Article, threshold: float) -> Iterator[str]:
    mentions = known.corpus.analyses[article.id].mentions
    yield f"Names: {len(mentions)} mentions"
    for mention, target in zip(mentions, known.corpus.resolved[article.id], strict=True):
        unsure = mention.evidence.confidence < threshold
        why_not = "not linked: too unsure" if unsure else "not linked: could be several"
        leads = f"{FOLDERS[target.kind]}/{target.key}" if target else why_not
        why = (
            f"{mention.evidence.rule} {mention.evidence.confidence:.2f}: {mention.evidence.detail}"
        )
        yield f"  {mention.start:>5}  {shown(mention.text, 28):<28} {leads}  ({why})"


def _explain_facts(article: Article) -> Iterator[str]:
    yield _fact("Title", article.title)
    date = article.published
    known = f"{date.value} (to the {date.precision}; {date.rule})" if date.value else "undated"
    yield f"  {'Published':<10} {known}"
    for label, fact in (
        ("Outlet", article.outlet),
        ("Agency", article.agency),
        ("Section", article.section),
        *(("Author", author) for author in article.authors),
        *(("Keyword", keyword) for keyword in article.keywords),
    ):
        if fact is not None:
            yield _fact(label, fact)


def _explain_correction(applied: AppliedCorrection) -> Iterator[str]:
    correction = applied.correction
    state = "public" if correction.public else "not public"
    yield f"Corrected in corrections.yml:{correction.line} ({correction.date or 'no day'}, {state})"
    for change in applied.changes:
        what = f"{change.what} {change.text!r}" if change.text else str(change.what)
        yield shown(f"  {what}: {change.before or 'nothing'} -> {change.after or 'nothing'}", WIDTH)
    if correction.note:
        yield shown(f"  note: {correction.note}", WIDTH)


def _fact(label: str, fact: Fact) -> str:
    return f"  {label:<10} {shown(fact.value, WIDTH)} ({fact.rule})"
