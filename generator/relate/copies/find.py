"""The copies of a corpus."""

from collections.abc import Iterable, Mapping, Sequence

from generator.model.article import Article
from generator.model.corpus import Copy
from generator.relate.copies.align import describe_copy
from generator.relate.copies.candidates import candidate_pairs
from generator.relate.copies.compare import containment, is_copy
from generator.relate.copies.groups import group_pairs
from generator.relate.copies.options import CopyOptions
from generator.relate.copies.original import choose_original
from generator.relate.copies.wording import Wording, read_wording


def find_copies(articles: Iterable[Article], options: CopyOptions) -> Mapping[str, Copy]:
    """Return the copies by article id, sorted; a text reprinted many times is one briefing.

    Containment of 5-word shingles in place of resemblance, so that cut reprints are found
    (Broder 1997); near-linear in the number of words through an index of sampled shingles.
    """
    wordings = sorted(map(read_wording, articles), key=lambda item: item.article.id)
    pairs = [
        (one, other)
        for one, other in candidate_pairs(wordings)
        if is_copy(wordings[one], wordings[other], options)
    ]
    copies: dict[str, Copy] = {}
    for group in group_pairs(pairs):
        members = [wordings[index] for index in group]
        copies.update(_copies_of(choose_original(members), members))
    return dict(sorted(copies.items()))


def _copies_of(original: Wording, members: Sequence[Wording]) -> dict[str, Copy]:
    return {
        member.article.id: describe_copy(member, original, containment(member, original))
        for member in members
        if member is not original
    }
