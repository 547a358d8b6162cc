"""One kind for one name: what most articles say."""

from collections import defaultdict
from collections.abc import Mapping

from generator.relate.entities.nodes import Joined, Node, NodeId

MAJORITY = 0.8
"""Share of the mentions of a name that must agree on its kind for the rest to follow."""

SURE_OF_KIND = 0.9
"""Confidence from which an article's own kind stands against the majority and the register."""


def join_kinds(nodes: Mapping[NodeId, Node], joined: Joined) -> None:
    """Join the stray kinds of a name to the one that most mentions have."""
    by_name: dict[str, list[Node]] = defaultdict(list)
    for node in nodes.values():
        if not node.id.key:
            by_name[node.id.canonical].append(node)
    for name in sorted(by_name):
        same = by_name[name]
        top = max(same, key=lambda node: (node.mentions, node.id))
        total = sum(node.mentions for node in same)
        if len(same) > 1 and top.mentions >= MAJORITY * total:
            for node in same:
                if node is not top and node.confidence < SURE_OF_KIND:
                    joined.join(node.id, top.id)
