"""Things by canonical name, and which of them are the same."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.model.analysis import EntityKind
from generator.relate.entities.local import Local

RARE, RARE_SHARE = 4, 0.02
"""Articles, and share of all, that may have a thing that still tells what an article is about."""


class NodeId(NamedTuple):
    """A registered thing by its key, any other by kind and canonical name."""

    kind: EntityKind
    canonical: str
    key: str = ""


@dataclass(slots=True)
class Node:
    """One thing as far as its canonical name goes."""

    id: NodeId
    names: Counter[str] = field(default_factory=Counter)
    articles: set[str] = field(default_factory=set)
    mentions: int = 0
    confidence: float = 0.0


def node_of(local: Local) -> NodeId:
    """Return the node an article's thing belongs to before anything is joined."""
    return NodeId(local.kind, "" if local.key else local.canonical, local.key)


def gather_nodes(found: Iterable[Local]) -> dict[NodeId, Node]:
    """Return all nodes with what the articles say of them."""
    nodes: dict[NodeId, Node] = {}
    for local in found:
        node = nodes.setdefault(node_of(local), Node(node_of(local)))
        node.names[local.name] += len(local.mentions)
        node.articles.add(local.article)
        node.mentions += len(local.mentions)
        node.confidence = max(node.confidence, local.confidence)
    return nodes


class Joined:
    """Which node stands for which: a forest of `is the same as`."""

    def __init__(self) -> None:
        self._target: dict[NodeId, NodeId] = {}

    def join(self, node: NodeId, target: NodeId) -> None:
        """Record that a node is the same as another one; the first answer stays."""
        top = self.find(target)
        if node not in self._target and top != node:
            self._target[node] = top

    def find(self, node: NodeId) -> NodeId:
        """Return what stands for a node in the end."""
        while node in self._target:
            node = self._target[node]
        return node


class Contexts:
    """What each article is about: the things its names resolve to beyond doubt."""

    def __init__(self, found: Sequence[Local]) -> None:
        self._about: dict[str, set[NodeId]] = defaultdict(set)
        for local in found:
            if local.key or " " in local.canonical or local.kind is EntityKind.PLACE:
                self._about[local.article].add(node_of(local))
        self._spread = Counter(thing for things in self._about.values() for thing in things)

    def about(self, article: str) -> set[NodeId]:
        """Return what an article names beyond doubt."""
        return self._about.get(article, set())

    def agree(self, article: str, others: Iterable[str], without: NodeId) -> bool:
        """Return whether an article shares something with one of the others."""
        mine = self._about[article] - {without}
        return any(mine & self._about[other] - {without} for other in others)

    def agree_rarely(self, article: str, others: Iterable[str], without: NodeId) -> bool:
        """Return whether an article shares with one of the others what few articles have."""
        most = max(RARE, RARE_SHARE * len(self._about))
        mine = {thing for thing in self._about[article] if self._spread[thing] <= most}
        return any(mine & self._about[other] - {without} for other in others)
