"""The copies of a corpus."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from generator.model.article import Article
from generator.model.corpus import Copy
from generator.relate.copies.align import describe_copy
from generator.relate.copies.candidates import candidate_pairs
from generator.relate.copies.compare import containment, is_copy
from generator.relate.copies.fingerprint import take_fingerprint
from generator.relate.copies.groups import Groups, group_pairs
from generator.relate.copies.options import CopyOptions
from generator.relate.copies.original import choose_original
from generator.relate.copies.roundups import leave_roundups
from generator.relate.copies.wording import Wording, read_wording


def find_copies(articles: Iterable[Article], options: CopyOptions) -> Mapping[str, Copy]:
    """Return the copies by article id, sorted; a text reprinted many times is one briefing.

    Containment of 5-word shingles in place of resemblance, so that cut reprints are found
    (Broder 1997); near-linear in the number of words through an index of sampled shingles.
    """
    ordered = sorted(articles, key=lambda item: item.id)
    # whole texts are read only where a fingerprint gives reason to, so that memory stays small
    read = cache(lambda index: read_wording(ordered[index]))
    pairs: list[tuple[int, int]] = []
    groups = Groups()
    for one, other in candidate_pairs(tuple(map(take_fingerprint, ordered))):
        # a text reprinted a thousand times is not compared a million times
        apart = groups.root(one) != groups.root(other)
        if apart and is_copy(read(one), read(other), options):
            groups.join(one, other)
            pairs.append((one, other))
    copies: dict[str, Copy] = {}
    for group in group_pairs(leave_roundups(pairs, read)):
        members = tuple(map(read, group))
        copies.update(_copies_of(choose_original(members), members))
    return dict(sorted(copies.items()))


def _copies_of(original: Wording, members: Sequence[Wording]) -> dict[str, Copy]:
    return {
        member.article.id: describe_copy(member, original, containment(member, original))
        for member in members
        if member is not original
    }
