"""Names that the register knows under another spelling."""

from collections import defaultdict
from collections.abc import Mapping

from generator.model.analysis import EntityKind
from generator.model.register import Register, RegisterEntry
from generator.relate.entities.canonical import canonical, without_initial
from generator.relate.entities.kinds import SURE_OF_KIND
from generator.relate.entities.nodes import Joined, Node, NodeId

SHORTEST_ACRONYM = 4
"""Letters; shorter acronyms (US, IS, WHO) are words in small letters."""


def join_registered(nodes: Mapping[NodeId, Node], register: Register, joined: Joined) -> None:
    """Join each unregistered node to the one entry whose name or alias it is."""
    known = _by_canonical(register)
    for node in sorted(nodes):
        if node.key:
            continue
        entry = (
            known.get((node.kind, node.canonical))
            or known.get((node.kind, without_initial(node.canonical)))
            or _of_other_kind(nodes[node], known)
        )
        if entry and not _kept_apart(entry, nodes[node]):
            joined.join(node, NodeId(entry.kind, "", entry.key))


def _by_canonical(register: Register) -> dict[tuple[EntityKind, str], RegisterEntry]:
    claims: dict[tuple[EntityKind, str], set[str]] = defaultdict(set)
    entries = {entry.key: entry for entry in register.entries}
    for entry in register.entries:
        for name in (entry.name, *entry.aliases):
            form = canonical(name, entry.kind)
            if not _is_word(name, form, entry):
                claims[entry.kind, form].add(entry.key)
    return {form: entries[min(keys)] for form, keys in claims.items() if len(keys) == 1}


def _is_word(name: str, form: str, entry: RegisterEntry) -> bool:
    """Return whether only its capitals tell a name from a word, so that its form says nothing.

    `Nato` is NATO, but `Us` and `Is` are words, and so are names that the editor marked.
    """
    if name.isupper():
        return len(form) < SHORTEST_ACRONYM
    return name in entry.exact


def _of_other_kind(
    node: Node, known: Mapping[tuple[EntityKind, str], RegisterEntry]
) -> RegisterEntry | None:
    if node.confidence >= SURE_OF_KIND:
        return None
    found = [e for kind in EntityKind if (e := known.get((kind, node.id.canonical)))]
    return found[0] if len(found) == 1 else None


def _kept_apart(entry: RegisterEntry, node: Node) -> bool:
    apart = {canonical(name, entry.kind) for name in entry.not_same_as}
    return node.id.canonical in apart
