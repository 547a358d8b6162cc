"""What an article calls its people: he or she."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from generator.model.analysis import EntityKind, Mention

REACH = 120
"""Characters after a name in which a pronoun is most often that person's."""

ENOUGH = 2
"""Pronouns that tell; a single one may be somebody else's."""

_PRONOUN = re.compile(r"\b(?:(he|him|his|himself)|(she|her|hers|herself))\b", re.IGNORECASE)
_TITLE = re.compile(
    r"\b(?:(Mr|Sir|King|Prince|Lord|Father|Pope)|(Mrs|Ms|Miss|Lady|Queen|Princess|Dame))\.?\s\Z"
)
_END = re.compile(r"[.!?]['\"\u201d]?\s|\n")


def pronouns_of(text: str, mentions: Sequence[Mention]) -> Mapping[str, str]:
    """Return `he` or `she` for each person's name, where title and pronouns beside it agree.

    Counted is the first pronoun after the name in its sentence, unless somebody else is named
    before it; a title such as `Ms.` counts as two. Two it must be, and two to one.
    """
    people = [mention for mention in mentions if mention.kind is EntityKind.PERSON]
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for mention, following in pairwise((*people, None)):
        if mention is None:
            continue
        end = min(mention.end + REACH, following.start if following else len(text))
        sentence = _END.search(text, mention.end, end)
        pronoun = _PRONOUN.search(text, mention.end, sentence.start() if sentence else end)
        title = _TITLE.search(text, max(0, mention.start - REACH), mention.start)
        for found, weight in ((pronoun, 1), (title, ENOUGH)):
            if found:
                votes[mention.name]["he" if found[1] else "she"] += weight
    return {
        name: top[0]
        for name, counts in votes.items()
        if (top := counts.most_common(1)[0])[1] >= max(ENOUGH, 2 * (counts.total() - top[1]))
    }
