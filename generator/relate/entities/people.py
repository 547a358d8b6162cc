"""People with longer, shorter and misspelt names across articles."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.model.analysis import EntityKind
from generator.model.spelling import SHORTEST_VARIANT, is_variant
from generator.relate.entities.canonical import canonical, generation, surname
from generator.relate.entities.nodes import Contexts, Joined, Node, NodeId

PARTED_BY = 2
"""Initials that only the longer name has, with which it is another person's: writers give two
where one is not enough to tell `George H. W. Bush` from `George Bush`."""


def join_people(nodes: Mapping[NodeId, Node], joined: Joined, contexts: Contexts) -> None:
    """Join names of one person; only full names, and only where nobody else fits."""
    full = {
        id_: name
        for id_ in sorted(nodes)
        if id_.kind is EntityKind.PERSON and " " in (name := _full_name(nodes[id_]))
    }
    _join_extensions(full, joined)
    for one, other in _near_spellings(full):
        if one.key and other.key:
            continue
        rare, common = sorted((one, other), key=lambda n: (bool(n.key), nodes[n].mentions, n))
        others = nodes[common].articles
        if nodes[rare].articles <= others or all(
            contexts.agree(article, others, common) for article in nodes[rare].articles
        ):
            joined.join(rare, common)


def _full_name(node: Node) -> str:
    name = max(node.names, key=lambda n: (node.names[n], n))
    return node.id.canonical or canonical(name, node.id.kind)


def _join_extensions(full: Mapping[NodeId, str], joined: Joined) -> None:
    """Join a name to the one longer name that holds all its words: `Rashid Dostum`."""
    by_surname: dict[str, list[NodeId]] = defaultdict(list)
    for node, name in full.items():
        by_surname[surname(name)].append(node)
    for family in by_surname.values():
        by_word: dict[str, list[NodeId]] = defaultdict(list)
        for node in family:
            for word in set(full[node].split()[:-1]):
                by_word[word].append(node)
        for node in family:
            peers = by_word[full[node].split()[0]]
            longer = [other for other in peers if _extends(full[other], full[node])]
            top = max(longer, key=lambda n: (len(full[n]), n), default=None)
            if (
                top
                and not (node.key and top.key)
                and all(o == top or _extends(full[top], full[o]) for o in longer)
            ):
                joined.join(*((top, node) if node.key else (node, top)))


def _extends(full: str, short: str) -> bool:
    if generation(full) != generation(short):
        return False
    more = _initials(full) - _initials(short)
    if more >= PARTED_BY or (more and _initials(short)):
        return False
    rest = iter(full.split())
    return len(full) > len(short) and all(word in rest for word in short.split())


def _initials(name: str) -> int:
    return sum(len(word) == 1 for word in name.split()[1:-1])


def _near_spellings(full: Mapping[NodeId, str]) -> Iterator[tuple[NodeId, NodeId]]:
    """Yield pairs that differ by one letter of a long surname.

    Found by deletion, in linear time (the method of SymSpell, Garbe 2012).
    """
    buckets: dict[tuple[str, str], list[NodeId]] = defaultdict(list)
    for node, name in full.items():
        first, last = name.rsplit(" ", 1)
        for spelling in {last, *(last[:i] + last[i + 1 :] for i in range(1, len(last)))}:
            if len(last) >= SHORTEST_VARIANT:
                buckets[first, spelling].append(node)
    seen: set[tuple[NodeId, NodeId]] = set()
    for bucket in buckets.values():
        for index, one in enumerate(bucket):
            for other in bucket[index + 1 :]:
                pair = (min(one, other), max(one, other))
                if pair not in seen and is_variant(_last(full[one]), _last(full[other])):
                    seen.add(pair)
                    yield pair


def _last(name: str) -> str:
    return name.rsplit(" ", 1)[1]
