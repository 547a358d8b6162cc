"""Lone surnames: a person only where one person can be meant."""

from collections import defaultdict
from collections.abc import Mapping

from generator.model.analysis import EntityKind
from generator.model.register import Register
from generator.relate.entities.canonical import canonical, surname
from generator.relate.entities.local import Local
from generator.relate.entities.nodes import Contexts, Joined, Node, NodeId

PROMINENT = 3
"""Times the articles on the one registered bearer of a surname must outnumber those on all
others of that name: `Obama` is Barack where three briefings name him for one on Michelle."""


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

        Nobody bears it: the name stands for itself, where no other article has it or one shares
        a rare name with this one: `Aaron` is somebody else in the next article. Several do, or
        nothing is shared (nothing rare, if nobody registered him): `None`, unless one of several
        is registered, prominent, and the article names none of the others.
        """
        bearers = self._bearers.get(local.canonical, set())
        if not bearers:
            return self._itself(local, contexts)
        only = min(bearers) if len(bearers) == 1 else self._prominent(bearers, local.article)
        if only is None:
            return None
        agree = contexts.agree if only.key else contexts.agree_rarely
        return only if agree(local.article, self._articles[only], only) else None

    def _itself(self, local: Local, contexts: Contexts) -> NodeId | None:
        node = NodeId(local.kind, local.canonical)
        others = self._articles[node] - {local.article}
        alone = not others or contexts.agree_rarely(local.article, others, node)
        return node if alone else None

    def _prominent(self, bearers: set[NodeId], article: str) -> NodeId | None:
        known = [bearer for bearer in bearers if bearer.key]
        if len(known) != 1:
            return None
        others = [self._articles[bearer] for bearer in bearers if bearer != known[0]]
        rivalled = any(article in articles for articles in others)
        enough = len(self._articles[known[0]]) >= PROMINENT * sum(map(len, others))
        return known[0] if enough and not rivalled else None
