"""What the editor means by the name or address of an entity."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import process

from generator.model.analysis import Analysis, EntityKind
from generator.model.label import fold_text
from generator.model.register import Register
from generator.model.slug import slugify
from generator.model.uri import FOLDERS

NEAR = 75
"""Likeness from 0 to 100 below which a name is no help as a suggestion."""


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """A registered thing by its key, or a discovered one by its name."""

    kind: EntityKind
    name: str
    key: str = ""

    @property
    def address(self) -> str:
        """The last two parts of its page's address."""
        return f"{FOLDERS[self.kind]}/{self.key or slugify(self.name)}"


class Targets:
    """Everything a mention can be linked to: the register, then the names of the articles."""

    def __init__(self, register: Register, analyses: Iterable[Analysis]) -> None:
        self._by_address: dict[str, set[Target]] = {}
        self._by_name: dict[str, set[Target]] = {}
        for entry in register.entries:
            target = Target(entry.kind, entry.name, entry.key)
            self._add(target, (entry.name, *entry.aliases))
        registered: Mapping[str, object] = dict(self._by_address)
        named = {(m.kind, m.name) for a in analyses for m in a.mentions if not m.key}
        for kind, name in sorted(named):
            target = Target(kind, name)
            if target.address not in registered and fold_text(name) not in self._by_name:
                self._add(target, (name,))

    def _add(self, target: Target, names: Iterable[str]) -> None:
        self._by_address.setdefault(target.address, set()).add(target)
        for name in names:
            self._by_name.setdefault(fold_text(name), set()).add(target)

    def find(self, wanted: str) -> Target | str:
        """Return what an address or a name means, or why it means nothing."""
        found = self._by_address.get(wanted) or self._by_name.get(fold_text(wanted)) or set()
        if len({target.address for target in found}) == 1:
            return min(found)
        if found:
            listed = ", ".join(sorted({target.address for target in found}))
            return f"`{wanted}` is several things: {listed}"
        guess = next((f"; did you mean `{near}`?" for near in self._near(wanted)), "")
        return f"`{wanted}` is neither in the register nor named in an article{guess}"

    def _near(self, wanted: str) -> Iterator[str]:
        pool = self._by_address if "/" in wanted else self._by_name
        near = process.extractOne(fold_text(wanted), list(pool), score_cutoff=NEAR)
        if near is not None:
            yield min(target.address for target in pool[near[0]])
