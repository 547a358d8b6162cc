"""From an input as it stands to the article proper."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from generator.clean.blocks import make_blocks
from generator.clean.furniture import Furniture, recurring_lines
from generator.clean.identity import identify
from generator.clean.known import know
from generator.clean.language import language_tag
from generator.clean.lines import Line, fold, read_lines
from generator.clean.messages import join_messages
from generator.clean.metadata import Metadata, read_metadata
from generator.clean.options import Options
from generator.clean.overrun import find_overrun
from generator.clean.unwrap import join_broken_lines
from generator.clean.verdicts import Judgement, judge
from generator.model.article import Article, Removed
from generator.model.fact import Fact
from generator.model.problem import Level, Problem
from generator.model.raw import RawArticle
from generator.model.register import Sources

LONGEST_MADE_TITLE = 160
"""Characters; fourteen words of English news have 90 on average."""


def clean_article(
    raw: RawArticle, furniture: Furniture, sources: Sources, options: Options
) -> Article:
    """Return the article proper, each removed line with its rule; never raises.

    Deterministic and linear in the input; the day of today is read only where
    `options.latest` is empty, to refuse dates in the future.
    """
    lines = join_messages(join_broken_lines(read_lines(raw.lines)))
    title = fold(raw.header.title.value) if raw.header.title else ""
    judgement = _judge(raw, lines, title, recurring_lines(furniture, raw, sources))
    kept = [one for one, rule in zip(lines, judgement.verdicts, strict=True) if not rule]
    text, blocks = make_blocks(kept, gaps=any(line.gap for line in lines[1:]))
    known = know(sources)
    metadata = read_metadata(raw, lines, judgement, known, _latest(options))
    return Article(
        id=identify(raw, text),
        path=raw.path,
        record=raw.record,
        format=raw.format,
        title=_choose_title(raw, judgement, kept, options),
        published=metadata.published,
        authors=metadata.authors,
        outlet=metadata.outlet,
        agency=metadata.agency,
        section=metadata.section,
        keywords=metadata.keywords,
        language=language_tag(raw.header.language.value) if raw.header.language else "",
        url=raw.header.url.value if raw.header.url else "",
        draft=raw.header.draft,
        text=text,
        blocks=blocks,
        removed=_list_removed(lines, judgement),
        problems=_find_problems(raw, kept, metadata),
    )


def _judge(
    raw: RawArticle, lines: Sequence[Line], title: str, recurring: frozenset[str]
) -> Judgement:
    judgement = judge(lines, title, recurring)
    if not raw.frame.page:
        return judgement
    overrun = find_overrun(lines, raw.frame, recurring)
    verdicts = (own or over for own, over in zip(judgement.verdicts, overrun, strict=True))
    return replace(judgement, verdicts=tuple(verdicts))


def _latest(options: Options) -> date:
    if options.latest:
        return date.fromisoformat(options.latest)
    return datetime.now(UTC).date()


def _choose_title(
    raw: RawArticle, judgement: Judgement, kept: Sequence[Line], options: Options
) -> Fact:
    if raw.header.title is not None and fold(raw.header.title.value):
        return Fact(value=fold(raw.header.title.value), rule=raw.header.title.rule)
    if judgement.headline is not None:
        return Fact(value=judgement.headline.text, rule="headline")
    lead = kept[0].text.split() if kept else ["Untitled"]
    made = lead[: options.made_title_words]
    value = " ".join(made)
    if len(value) > LONGEST_MADE_TITLE:
        # no spaces: a script without them, or no prose
        return Fact(value=f"{value[:LONGEST_MADE_TITLE]}…", rule="lead")
    return Fact(
        value=value if len(lead) == len(made) else f"{value.rstrip(',;:–—-')}…", rule="lead"
    )


def _list_removed(lines: Sequence[Line], judgement: Judgement) -> tuple[Removed, ...]:
    return tuple(
        Removed(line=line.number, text=line.text, rule=rule)
        for line, rule in zip(lines, judgement.verdicts, strict=True)
        if rule
    )


def _find_problems(
    raw: RawArticle, kept: Sequence[Line], metadata: Metadata
) -> tuple[Problem, ...]:
    found = [("published", fault) for fault in metadata.faults]
    if not kept:
        found.append(("", "no line of the text is left after cleaning"))
    return tuple(
        Problem(path=raw.path, line=raw.line, level=Level.WARNING, message=message, about=about)
        for about, message in found
    )
