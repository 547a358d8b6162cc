"""Pairs to groups."""

from collections.abc import Iterable


class Groups:
    """Disjoint sets (Tarjan 1975) of indexes."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}

    def join(self, one: int, other: int) -> None:
        """Put two and their groups together."""
        first, second = sorted((self.root(one), self.root(other)))
        self._parent[second] = first

    def root(self, node: int) -> int:
        """Return the smallest member of a node's group."""
        parent = self._parent
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    def all(self) -> tuple[tuple[int, ...], ...]:
        """Return the groups, each sorted, by their first member."""
        groups: dict[int, list[int]] = {}
        for node in sorted(self._parent):
            groups.setdefault(self.root(node), []).append(node)
        return tuple(tuple(group) for _, group in sorted(groups.items()))


def group_pairs(pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Return the connected groups, each sorted, by their first member."""
    groups = Groups()
    for one, other in pairs:
        groups.join(one, other)
    return groups.all()
