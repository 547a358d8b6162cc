"""The only place that knows the order of the stages.

`read`, `clean` and `analyse` work on one article at a time; `relate` and `link` see all of
them (the barrier: from there on everything is known); `render` and `publish` make the pages,
the data and the report.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from pathlib import Path

from generator import analyse, clean, correct, link, publish, read, relate, render
from generator.cache import Cache
from generator.errors import SettingsError
from generator.model.analysis import Analysis
from generator.model.article import Article
from generator.model.corpus import Corpus
from generator.model.masthead import Masthead
from generator.model.page import Page, PageUri
from generator.model.problem import Level, Problem
from generator.model.raw import InputRecord
from generator.model.register import Knowledge
from generator.model.site import Links
from generator.settings import Settings
from generator.words import Words, load_words

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, the steps done and the steps in all (0 if not countable)."""


_NOTHING = Problem(
    path="articles", level=Level.WARNING, message="there is no article here to publish yet"
)


TWINS = "twins"
"""Folder of the build for the pages' Markdown twins: `.md` files that are no pages."""

CONFIGURATION = "mkdocs.yml"
"""Where problems of the whole site are told."""

_NO_ADDRESS = Problem(
    path=CONFIGURATION,
    level=Level.INFO,
    message="there is no site_url: feeds have relative addresses, which some readers cannot follow,"
    " and pages have no card for sharing and no entry in the sitemap",
)

_UNNAMED = Masthead()


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """Everything known of all inputs, before a page is made."""

    records: tuple[InputRecord, ...]
    articles: tuple[Article, ...]
    """One for each record that could be read, drafts included, corrected; ids are distinct."""
    uncorrected: Mapping[str, Article]
    """By id, those that the editor's corrections changed, as they were before."""
    knowledge: Knowledge
    corpus: Corpus
    """Drafts left out."""
    problems: tuple[Problem, ...]
    """Of all stages so far, sorted."""
    seconds: Mapping[str, float]
    """Wall time by stage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run made."""

    understanding: Understanding
    links: Links
    edition: publish.Edition
    """What the files beside the pages are made of."""
    pages: int
    """Generated pages; hand-written ones not counted."""
    modified: Mapping[PageUri, str]
    """The day on which each page last changed, where it can be told."""
    lost: tuple[publish.LostAddress, ...]
    """Published addresses that would be gone."""
    report: publish.Report
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Clock:
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = round(time.perf_counter() - start, 3)


def silent(_stage: str, _done: int, _total: int) -> None:
    """Report no progress."""


def understand(
    content: Path, settings: Settings, cache: Path | None = None, progress: Progress = silent
) -> Understanding:
    """Return all that can be told of the articles in a content folder; writes only the cache.

    Args:
        content: folder with `articles/` and the register, or only article files.
        settings: of the site.
        cache: folder for results of earlier runs; `None` keeps nothing.
        progress: called as the work goes on.

    Raises:
        SettingsError: if there is no such folder.
    """
    if not content.is_dir():
        raise SettingsError((f"content: there is no folder {content}",))
    clock = _Clock()
    with clock.stage("read"):
        progress("read", 0, 0)
        knowledge, faults = read.read_knowledge(content, settings.read)
        records = read.read_articles(content, settings.read)
    with clock.stage("clean"):
        cleaned = _clean(records, knowledge, settings, progress)
        pages = link.plain_addresses(cleaned, settings.entities)
        corrected = correct.correct_articles(cleaned, knowledge.corrections, pages)
        articles = corrected.articles
    published = tuple(a for a in articles if not a.draft)
    with clock.stage("analyse"):
        found = _analyse(published, knowledge, settings, cache, progress)
        analyses, corrections, wrong = correct.correct_analyses(
            published, found, corrected.applied, knowledge
        )
    with clock.stage("relate"):
        progress("relate", 0, 0)
        related = relate.relate(published, analyses, knowledge, settings.relate)
    met = (
        *(faults, wrong, corrected.problems, () if records else (_NOTHING,)),
        *(record.problems for record in records),
        *(article.problems for article in articles),
        *(analysis.problems for analysis in analyses.values()),
    )
    return Understanding(
        records=records,
        articles=articles,
        uncorrected={a.id: a for a in cleaned if a.id in corrected.applied},
        knowledge=knowledge,
        corpus=replace(related, corrections=corrections),
        problems=_in_order([*chain.from_iterable(met)]),
        seconds=clock.seconds,
    )


def generate(
    content: Path,
    build: Path,
    settings: Settings,
    progress: Progress = silent,
    masthead: Masthead = _UNNAMED,
) -> Outcome:
    """Write the page tree, the data and the report below `build`; return what was made."""
    known = understand(content, settings, build / "cache" if settings.cache else None, progress)
    clock = _Clock(dict(known.seconds))
    with clock.stage("link"):
        progress("link", 0, 0)
        links = link.link_corpus(known.corpus, settings.entities)
    with clock.stage("render"):
        progress("render", 0, 0)
        words = load_words(masthead.language)
        before = publish.read_addresses(Path(settings.published)) if settings.published else ()
        pages, moved, dead = _make_pages(known, links, settings, words, before)
    with clock.stage("publish"):
        progress("publish", 0, len(pages))
        files: dict[str, str | bytes] = {
            link.page_file(p.uri): render.print_markdown(p) for p in (*pages, *moved)
        }
        edition = publish.Edition(
            corpus=known.corpus, links=links, pages=pages, masthead=masthead, words=words
        )
        files |= publish.make_files(edition, settings.publish, build if settings.cache else None)
        present = publish.list_addresses(
            (*pages, *moved), publish.list_handwritten(content / "pages"), links, before
        )
        files[publish.ADDRESSES] = publish.print_addresses(present)
        lost = publish.find_lost(before, present, known.corpus, links)
        change = publish.write_tree(files, content / "pages", build / "pages")
        _write_twins(
            files, pages if settings.publish.twins else (), content / "pages", build / TWINS
        )
    met = (known.problems, links.problems, dead, change.problems, publish.describe_lost(lost))
    problems = _in_order([*chain.from_iterable(met), *_unaddressed(masthead)])
    return Outcome(
        understanding=known,
        links=links,
        edition=edition,
        pages=len(pages),
        modified=publish.find_dates(known.corpus, links, pages),
        lost=lost,
        report=_write_report(known, links, clock.seconds, problems, build),
        problems=problems,
    )


def _write_report(
    known: Understanding,
    links: Links,
    seconds: Mapping[str, float],
    problems: tuple[Problem, ...],
    build: Path,
) -> publish.Report:
    report = publish.build_report(known.records, known.articles, known.corpus, links, seconds)
    report = publish.with_configuration(report, problems)
    publish.write_report(report, build / "report.json")
    return report


def _make_pages(
    known: Understanding,
    links: Links,
    settings: Settings,
    words: Words,
    before: Sequence[publish.Address],
) -> tuple[tuple[Page, ...], tuple[Page, ...], tuple[Problem, ...]]:
    """Return all pages, those that only lead on, and what is wrong with other redirects."""
    pages = render.render_pages(known.corpus, links, settings.pages, words)
    addresses = {link.page_url(page.uri) for page in pages}
    led = {
        **publish.lead_pairs(before, addresses, known.corpus, links),
        **_moved(known, links, settings),
    }
    return pages, *render.redirect_pages(known.knowledge.redirects, pages, words, led)


def _clean(
    records: Sequence[InputRecord], knowledge: Knowledge, settings: Settings, progress: Progress
) -> tuple[Article, ...]:
    raws = [record.raw for record in records if record.raw is not None]
    furniture = clean.find_furniture(raws, knowledge.sources, settings.clean)
    cleaned = []
    for done, raw in enumerate(raws):
        progress("clean", done, len(raws))
        cleaned.append(clean.clean_article(raw, furniture, knowledge.sources, settings.clean))
    return clean.distinct_ids(cleaned)


def _analyse(
    articles: Sequence[Article],
    knowledge: Knowledge,
    settings: Settings,
    folder: Path | None,
    progress: Progress,
) -> dict[str, Analysis]:
    analyser = analyse.Analyser(knowledge, settings.analyse)
    cache = Cache(folder)
    analyses = {}
    for done, article in enumerate(articles):
        progress("analyse", done, len(articles))
        analyses[article.id] = cache.get_or_make(
            "analyse", (analyser.version, article), Analysis, partial(analyser.analyse, article)
        )
    cache.prune()
    return analyses


def _write_twins(
    files: Mapping[str, str | bytes], pages: Sequence[Page], handwritten: Path, folder: Path
) -> None:
    printed = {
        page.uri: render.print_twin(page, str(files[link.page_file(page.uri)])) for page in pages
    }
    twins = publish.make_twins(printed, handwritten) if pages else {}
    publish.write_tree(twins, None, folder)


def _unaddressed(masthead: Masthead) -> tuple[Problem, ...]:
    return () if masthead.address else (_NO_ADDRESS,)


def _moved(known: Understanding, links: Links, settings: Settings) -> dict[str, str]:
    """Return old address to new of the briefings that a correction moved."""
    before = link.former_addresses(known.corpus.briefings(), known.uncorrected, settings.entities)
    return {
        link.page_url(old): link.page_url(links.briefings[key])
        for key, old in before.items()
        if old != links.briefings[key]
    }


def _in_order(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(set(problems), key=lambda p: (p.path, p.line or 0, p.level, p.message)))
