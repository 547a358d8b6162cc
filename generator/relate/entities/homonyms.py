"""Names that several entries of the register bear: two people called John Smith."""

from collections import defaultdict

from generator.model.analysis import EntityKind
from generator.model.register import Register
from generator.relate.entities.canonical import canonical
from generator.relate.entities.local import Local
from generator.relate.entities.nodes import Contexts, NodeId

Name = tuple[EntityKind, str]
"""Kind and canonical form."""


class Homonyms:
    """Which name is meant to be several, and who is meant where the article says so."""

    def __init__(self, register: Register) -> None:
        claims: dict[Name, set[NodeId]] = defaultdict(set)
        for entry in register.entries:
            for name in (entry.name, *entry.aliases):
                node = NodeId(entry.kind, "", entry.key)
                claims[entry.kind, canonical(name, entry.kind)].add(node)
        self._bearers = {name: bearers for name, bearers in claims.items() if len(bearers) > 1}

    def is_shared(self, local: Local) -> bool:
        """Return whether several entries bear the name, and the text does not say which."""
        return not local.key and (local.kind, local.canonical) in self._bearers

    def bearer(self, local: Local, contexts: Contexts) -> NodeId | None:
        """Return the one that the article also names beyond doubt; `None` if none or several."""
        bearers = self._bearers[local.kind, local.canonical] & contexts.about(local.article)
        return min(bearers) if len(bearers) == 1 else None
