"""From what an editor types to the entity meant."""

from collections.abc import Iterable, Iterator

from rapidfuzz import process

from generator.errors import WirebriefError
from generator.model.corpus import Corpus, Entity
from generator.model.label import fold_text
from generator.relate import Proposal, address_of

MOST = 8
"""Candidates that an error lists."""
NEAR = 60
"""Likeness from 0 to 100 below which a name is no help as a suggestion."""


class UnknownNameError(WirebriefError):
    """What was typed names nothing, or several things."""


class Directory:
    """Everything that has a name: what the articles mention and what the register knows.

    Names that are proposed but not linked so far come last.
    """

    def __init__(self, corpus: Corpus, proposals: Iterable[Proposal] = ()) -> None:
        entries = {entry.key: entry for entry in corpus.knowledge.register.entries}
        listed = (
            Entity(key=entry.key, name=entry.name, kind=entry.kind, registered=True)
            for entry in entries.values()
        )
        unlinked = (side.entity for p in proposals for side in p.sides)
        known = (*unlinked, *listed, *corpus.entities.values())
        self._entities = {address_of(entity): entity for entity in known}
        self._forms = {
            address: {
                *(fold_text(form) for form, _ in entity.names),
                *(map(fold_text, entries[entity.key].aliases) if entity.registered else ()),
            }
            for address, entity in self._entities.items()
        }

    def find(self, wanted: str) -> Entity:
        """Return the entity of an address (`people/zamir-kabulov`) or a name.

        A name is looked for among the names first, then among all forms.

        Raises:
            UnknownNameError: listing the candidates.
        """
        if (exact := self._entities.get(wanted.strip("/"))) is not None:
            return exact
        found = [e for e in self._entities.values() if fold_text(e.name) == fold_text(wanted)]
        found = found or list(self._by_form(wanted))
        if len(found) == 1:
            return found[0]
        what = "names several things" if found else "names nothing"
        listing = "\n".join(f"  {_line(e)}" for e in (found or self._near(wanted))[:MOST])
        hint = f"; candidates are\n{listing}" if listing else ""
        reason = f"{wanted!r} {what}{hint}"
        raise UnknownNameError(reason)

    def _by_form(self, wanted: str) -> Iterator[Entity]:
        folded = fold_text(wanted)
        for address, forms in self._forms.items():
            if folded in forms:
                yield self._entities[address]

    def _near(self, wanted: str) -> list[Entity]:
        names = {address: fold_text(e.name) for address, e in self._entities.items()}
        near = process.extract(fold_text(wanted), names, limit=MOST, score_cutoff=NEAR)
        return [self._entities[address] for _, _, address in near]


def _line(entity: Entity) -> str:
    return f"{address_of(entity)}  ({entity.name})"
