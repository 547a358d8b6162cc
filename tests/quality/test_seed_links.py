"""Names of the five seeds linked across them; `--log-cli-level=INFO` shows the figures."""

from pathlib import Path

import pytest

from generator.analyse.names import NameFinder, NameOptions
from generator.analyse.names.occurrences import find_occurrences
from generator.analyse.names.plain import plain_text
from generator.model.analysis import Analysis, Mention
from generator.model.article import Article
from generator.model.corpus import EntityId
from generator.relate.entities import EntityOptions, resolve_entities
from tests.quality.gate import check_floors, tell
from tests.quality.score import b_cubed
from tests.quality.test_names import KINDS, SEED_NAMES, register, seed_article

pytestmark = pytest.mark.quality

BAR = 0.97
"""What is asked for; the floor in `floors.json` is what was reached."""

ONE_AND_THE_SAME = (
    "Abdul Rashid Dostum|Dostum",
    "Zamir Kambulov|Zamir Kabulov|Kabulov",
    "Ramzan Kadyrov|Kadyrov",
    "Sultan Faizy|Faizy",
    "ISIS|IS|Daesh|Islamic State|Islamic state|Islamic State group",
    "ANSF|Afghan National Security Forces",
    "GMIC|Government Media and Information Center",
    "Russian Ministry of Foreign Affairs|Russian Foreign Ministry",
    "U.S.|U.S|US|United States",
)
"""Forms of one thing; every other form of the gold names is a thing of its own, in all seeds."""

NAMES = 240
"""Places in the seeds where a gold name stands: the gold cannot shrink unnoticed."""

Item = tuple[str, int, int]


def test_names_of_one_thing_are_linked_across_the_seeds(seeds: Path) -> None:
    finder = NameFinder(register(), NameOptions())
    articles = [seed_article(seeds / name, gold["lines"]) for name, gold in SEED_NAMES.items()]
    analyses = {a.id: Analysis(article=a.id, mentions=finder.find(a)[0]) for a in articles}
    _, resolved = resolve_entities(articles, analyses, register(), EntityOptions())
    wanted = {item: thing for a in articles for item, thing in gold_things(a).items()}
    proposed = {
        item: target_at(item, analyses[item[0]].mentions, resolved[item[0]]) or item
        for item in wanted
    }
    precision, recall, f1 = b_cubed(proposed, wanted)
    tell(f"links of the seeds: P {precision:.3f} R {recall:.3f} B3 {f1:.3f}, {len(wanted)} names")
    assert len(wanted) == NAMES
    assert f1 >= BAR
    check_floors(
        "names", {"seeds links b-cubed f1": f1, "seeds links b-cubed precision": precision}
    )


def gold_things(article: Article) -> dict[Item, str]:
    """Return where gold names stand in a seed, and what each means."""
    gold = SEED_NAMES[article.id]
    forms = {form for kind in KINDS for form in gold[kind].split("|")}
    same = {form: group for group in ONE_AND_THE_SAME for form in group.split("|")}
    return {
        (article.id, start, end): same.get(form, form)
        for form, places in find_occurrences(plain_text(article.text), forms).items()
        for start, end in places
    }


def target_at(
    item: Item, mentions: tuple[Mention, ...], targets: tuple[EntityId | None, ...]
) -> EntityId | None:
    """Return what a name is linked to; an unlinked or overlooked one is alone."""
    _, start, end = item
    for mention, target in zip(mentions, targets, strict=True):
        if (mention.start, mention.end) == (start, end):
            return target
    return None
