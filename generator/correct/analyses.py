"""Names and tags as the editor wants them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.correct.articles import Applied
from generator.correct.complaints import error, warning
from generator.correct.mentions import meeting, relink
from generator.correct.places import find_places
from generator.correct.tags import TagCorrector
from generator.correct.targets import Targets
from generator.model.analysis import Analysis
from generator.model.article import Article
from generator.model.correction import (
    AppliedCorrection,
    Change,
    Corrected,
    Correction,
    MentionCorrection,
)
from generator.model.problem import Problem
from generator.model.register import Knowledge


def correct_analyses(
    articles: Sequence[Article],
    analyses: Mapping[str, Analysis],
    applied: Applied,
    knowledge: Knowledge,
) -> tuple[dict[str, Analysis], Applied, tuple[Problem, ...]]:
    """Return the analyses with the editor's tags and links, and all that was changed so far.

    Args:
        articles: those that were analysed.
        analyses: by article id.
        applied: what was changed in the articles already.
        knowledge: the register says what a link can lead to, the vocabulary which tags there are.
    """
    corrector = _Corrector(analyses, knowledge)
    corrected, changed = dict(analyses), dict(applied)
    for article in articles:
        if article.id in applied:
            done = [corrector.correct(article, corrected, one) for one in applied[article.id]]
            changed[article.id] = tuple(done)
    return corrected, changed, tuple(corrector.problems)


class _Corrector:
    """Applies corrections and collects what is wrong with them."""

    def __init__(self, analyses: Mapping[str, Analysis], knowledge: Knowledge) -> None:
        self._targets = Targets(knowledge.register, analyses.values())
        self._tags = TagCorrector(knowledge.vocabulary)
        self.problems: list[Problem] = []

    def correct(
        self, article: Article, analyses: dict[str, Analysis], done: AppliedCorrection
    ) -> AppliedCorrection:
        """Put the corrected analysis in the place of the old one; return all changes."""
        before = analyses[article.id]
        after, retagged = self._retag(before, done.correction)
        changes = [*done.changes, *retagged]
        for mention in done.correction.mentions:
            after, relinked = self._relink(article, after, mention)
            changes.extend(relinked)
        analyses[article.id] = after
        return replace(done, changes=tuple(changes))

    def _retag(
        self, analysis: Analysis, correction: Correction
    ) -> tuple[Analysis, tuple[Change, ...]]:
        tags = analysis.tags
        gone = []
        for wanted in correction.remove_tags:
            tag = self._tags.find(wanted, tags)
            if tag is None:
                message = f"`{correction.article}` has no tag `{wanted}` to remove"
                self.problems.append(warning(correction.line, message))
            else:
                gone.append(tag.slug)
        tags = self._tags.remove(tags, gone) if gone else tags
        for wanted in correction.add_tags:
            if self._tags.find(wanted, tags) is None:
                tags = self._tags.add(tags, wanted)
        changes = tuple(_tag_changes(analysis, replace(analysis, tags=tags)))
        return replace(analysis, tags=tags), changes

    def _relink(
        self, article: Article, analysis: Analysis, wanted: MentionCorrection
    ) -> tuple[Analysis, tuple[Change, ...]]:
        found = self._targets.find(wanted.target) if wanted.target else None
        places = find_places(article, wanted)
        if found is None:
            places = tuple(place for place in places if meeting(analysis, place))
        if isinstance(found, str):
            self.problems.append(error(wanted.line, found))
            return analysis, ()
        if not places:
            self.problems.append(warning(wanted.line, _not_there(article, wanted)))
            return analysis, ()
        named = meeting(analysis, places[0])
        change = Change(
            what=Corrected.MENTION,
            text=wanted.text,
            before=named.name if named else "",
            after=found.name if found else "",
        )
        return relink(article, analysis, places, found), (change,)


def _not_there(article: Article, wanted: MentionCorrection) -> str:
    where = article.path
    if wanted.paragraph is not None:
        where = f"paragraph {wanted.paragraph} of {where}"
    if wanted.nth is not None:
        return f"`{wanted.text}` does not stand {wanted.nth} times in {where}"
    what = "is no name" if not wanted.target and wanted.text in article.text else "does not stand"
    return f"`{wanted.text}` {what} in {where}"


def _tag_changes(before: Analysis, after: Analysis) -> Iterator[Change]:
    old = {tag.slug: tag.label for tag in before.tags}
    new = {tag.slug: tag.label for tag in after.tags}
    for slug, label in old.items():
        if slug not in new:
            yield Change(what=Corrected.TAG, before=label, after="")
    for slug, label in new.items():
        if slug not in old:
            yield Change(what=Corrected.TAG, before="", after=label)
