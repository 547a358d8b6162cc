"""Lone surnames: a person only where one person can be meant."""

from collections import defaultdict
from collections.abc import Mapping

from generator.model.analysis import EntityKind
from generator.model.register import Register
from generator.relate.entities.canonical import canonical, surname
from generator.relate.entities.local import Local
from generator.relate.entities.nodes import Contexts, Joined, Node, NodeId


class Surnames:
    """Who bears which surname, in the articles and in the register."""

    def __init__(self, nodes: Mapping[NodeId, Node], register: Register, joined: Joined) -> None:
        self._bearers: dict[str, set[NodeId]] = defaultdict(set)
        self._articles: dict[NodeId, set[str]] = defaultdict(set)
        for node in nodes.values():
            top = joined.find(node.id)
            self._articles[top] |= node.articles
            if top.kind is EntityKind.PERSON and " " in node.id.canonical:
                self._bearers[surname(node.id.canonical)].add(top)
        for entry in register.entries:
            name = canonical(entry.name, entry.kind)
            if entry.kind is EntityKind.PERSON and " " in name:
                self._bearers[surname(name)].add(NodeId(entry.kind, "", entry.key))

    def is_lone(self, local: Local) -> bool:
        """Return whether the article gives no more than a surname (or first name)."""
        one_word = local.kind is EntityKind.PERSON and " " not in local.canonical
        return one_word and not local.key

    def bearer(self, local: Local, contexts: Contexts) -> NodeId | None:
        """Return who is meant: the only bearer, if an article on him shares a name with this one.

        Nobody bears it: the name stands for itself. Several do, or nothing is shared: `None`.
        """
        bearers = self._bearers.get(local.canonical, set())
        if not bearers:
            return NodeId(local.kind, local.canonical)
        only = min(bearers) if len(bearers) == 1 else None
        if only and contexts.agree(local.article, self._articles[only], only):
            return only
        return None
