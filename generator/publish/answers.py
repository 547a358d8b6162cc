"""What an editor decides about names, written into the content folder at once."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from generator.errors import InputError
from generator.model.analysis import EntityKind
from generator.model.corpus import Corpus, Entity, EntityId
from generator.model.register import RegisterEntry
from generator.model.site import Links
from generator.model.slug import slugify
from generator.model.uri import FOLDERS
from generator.publish.register_file import (
    ENTITIES,
    REDIRECTS,
    add_entry,
    add_ignored,
    add_never_link,
    add_redirect,
    drop_alias,
    entry_kinds,
    extend_entry,
    remove_entry,
    rename_entry,
)


class Answers:
    """The editor's decisions; each is on disk, complete or not at all, when its method returns.

    The files are read again for each decision, so that what the editor writes in between is
    kept. Every method returns what it did, in words, and raises `InputError` if a file cannot be
    changed safely or the decision contradicts what stands there.
    """

    def __init__(self, content: Path, corpus: Corpus, links: Links) -> None:
        self._content = content
        self._links = links
        self._entries = {entry.key: entry for entry in corpus.knowledge.register.entries}
        self._named = {(e.kind, e.key) for e in corpus.entities.values()}
        self._before: list[tuple[_Texts, _Texts]] = []

    def accept(self, entity: Entity, kind: EntityKind | None = None) -> str:
        """Write a discovered entity into the register, as another kind where one is given."""
        text = _read(self._content / ENTITIES)
        if entity.registered or _has(text, entity):
            raise InputError(ENTITIES, None, f"{entity.name} is in the register already")
        right = replace(entity, kind=kind or entity.kind)
        text, key = self._with_entry(text, right)
        self._write(text, self._moved(entity, right.kind, key))
        return f"{entity.name} is in the register now" + (f", as {kind}" if kind else "")

    def rename(self, entity: Entity, name: str) -> str:
        """Give an entity another name; the old one becomes an alias, its address leads on.

        An entry that stands for one that ships keeps its key, by which it does, and so its address.
        """
        text = _read(self._content / ENTITIES)
        self._check_rename(text, entity, name)
        listed = self._entries.get(entity.key) if entity.registered else None
        key = slugify(name)
        if _has(text, entity):
            kept = bool(listed and listed.replaces)
            text = rename_entry(text, entity.key, name, keep_key=kept)
            key = key if key in entry_kinds(text) else entity.key
        elif listed:
            key = listed.key
            text = add_entry(text, replace(_bare(listed), name=name))
        else:
            entry = RegisterEntry(key=key, name=name, kind=entity.kind, origin=ENTITIES)
            text = add_entry(text, entry)
        text = extend_entry(text, key, "aliases", [entity.name])
        self._write(text, self._moved(entity, entity.kind, key))
        return f"{entity.name} is called {name} now"

    def never_link(self, entity: Entity) -> str:
        """Write that a discovered name is none: it is never linked, its address leads on."""
        if entity.registered or _has(text := _read(self._content / ENTITIES), entity):
            reason = f"{entity.name} is in the register: take it out there first"
            raise InputError(ENTITIES, None, reason)
        longer = [form for form, _ in entity.names if " " in form]
        forms = list(dict.fromkeys([entity.name, *longer]))
        old = self._links.entities.get(EntityId(kind=entity.kind, key=entity.key))
        moved = (f"{old}/", f"{FOLDERS[entity.kind]}/") if old else None
        self._write(add_never_link(text, forms), moved)
        return f"never linked: {', '.join(forms)}"

    def undo(self) -> str:
        """Put back the files as they were before the last answer that was written here."""
        if not self._before:
            raise InputError(ENTITIES, None, "there is no answer to take back")
        old, new = self._before[-1]
        if self._texts() != new:
            raise InputError(ENTITIES, None, "the files have changed since: mend them by hand")
        self._before.pop()
        self._put(*old)
        return "taken back"

    def merge(self, into: Entity, gone: Entity) -> str:
        """Make an entity part of another one; its page's address leads to the other's."""
        self._check_merge(into, gone)
        text = _read(self._content / ENTITIES)
        names = self._names(gone)
        if _has(text, gone):
            text = remove_entry(text, gone.key)
        text, key = self._with_entry(text, into)
        known = {into.name.casefold(), *map(str.casefold, self._aliases(into))}
        new = [name for name in names if name.casefold() not in known]
        text = extend_entry(text, key, "aliases", new)
        self._write(text, self._moved(gone, into.kind, key), self._moved(into, into.kind, key))
        return f"{gone.name} is {into.name} now"

    def keep_apart(self, entity: Entity, other: str) -> str:
        """Write that a name is not an entity's, and take it from its aliases."""
        text = _read(self._content / ENTITIES)
        text, key = self._with_entry(text, entity)
        text = drop_alias(text, key, other)
        text = extend_entry(text, key, "not_same_as", [other])
        self._write(text, self._moved(entity, entity.kind, key))
        return f"{other} is kept apart from {entity.name} now"

    def ignore(self, proposals: Sequence[str]) -> str:
        """Write that proposals, given by key, shall not be made again; links stay as they are."""
        self._write(add_ignored(_read(self._content / ENTITIES), proposals))
        return f"not proposed again: {', '.join(proposals)}"

    def lead_on(self, old: str, new: str) -> str:
        """Write that an old address leads to a new one."""
        redirects = add_redirect(_read(self._content / REDIRECTS), old, new)
        _replace(self._content / REDIRECTS, redirects)
        return f"{old} leads to {new} now"

    def _with_entry(self, text: str, entity: Entity) -> tuple[str, str]:
        """Return a register's text that has an entry of the entity, and its key."""
        shipped = self._entries.get(entity.key) if entity.registered else None
        if _has(text, entity):
            return text, entity.key
        if shipped is not None:
            # an own entry replaces the aliases of the shipped one: so it has to repeat them
            return add_entry(text, _bare(shipped)), entity.key
        key = entity.key
        if key in entry_kinds(text) or key in self._entries:
            # keys are unique in the register, whatever the kind
            key = f"{key}-{entity.kind}"
        if key in entry_kinds(text):
            return text, key
        entry = RegisterEntry(key=key, name=entity.name, kind=entity.kind, origin=ENTITIES)
        return add_entry(text, entry), key

    def _check_rename(self, text: str, entity: Entity, name: str) -> None:
        if not name.strip() or name == entity.name:
            raise InputError(ENTITIES, None, f"{entity.name} needs another name than that")
        key = slugify(name)
        taken = (entity.kind, key) in self._named or key in {*entry_kinds(text), *self._entries}
        if taken and key != entity.key:
            reason = f"{name} is there already: merge {entity.name} into it instead"
            raise InputError(ENTITIES, None, reason)

    def _check_merge(self, into: Entity, gone: Entity) -> None:
        if (into.kind, into.key) == (gone.kind, gone.key):
            raise InputError(ENTITIES, None, f"{into.name} cannot be merged with itself")
        entry = self._entries.get(gone.key) if gone.registered else None
        if entry and not entry.origin.startswith(ENTITIES):
            reason = f"{gone.name} ships with the package and stays: merge the other way round"
            raise InputError(ENTITIES, None, reason)

    def _aliases(self, entity: Entity) -> tuple[str, ...]:
        entry = self._entries.get(entity.key) if entity.registered else None
        return entry.aliases if entry else ()

    def _names(self, entity: Entity) -> list[str]:
        """Return the name, the aliases and the longer forms; a lone surname is no alias."""
        forms = (form for form, _ in entity.names if " " in form)
        names = {name.casefold(): name for name in (*forms, *self._aliases(entity), entity.name)}
        return sorted(names.values(), key=lambda name: (name != entity.name, name))

    def _moved(self, entity: Entity, *target: str) -> tuple[str, str] | None:
        """Return old and new address, `None` if there is no page or it stays where it is."""
        kind, key = target
        old = self._links.entities.get(EntityId(kind=entity.kind, key=entity.key))
        new = next(f"{folder}/{slugify(key)}" for k, folder in FOLDERS.items() if k == kind)
        return None if old is None or old == new else (f"{old}/", f"{new}/")

    def _write(self, register: str, *moved: tuple[str, str] | None) -> None:
        before = self._texts()
        redirects = before[1]
        for pair in filter(None, moved):
            redirects = add_redirect(redirects, *pair)
        self._put(register, redirects)
        self._before.append((before, (register, redirects)))

    def _texts(self) -> "_Texts":
        return _read(self._content / ENTITIES), _read(self._content / REDIRECTS)

    def _put(self, register: str, redirects: str) -> None:
        # redirects first: killed in between, an old address has a line too many, never a line
        # too few
        _replace(self._content / REDIRECTS, redirects)
        _replace(self._content / ENTITIES, register)


_Texts = tuple[str, str]
"""Of the register and the redirects."""


def _has(text: str, entity: Entity) -> bool:
    return entry_kinds(text).get(entity.key) == entity.kind


def _bare(entry: RegisterEntry) -> RegisterEntry:
    return replace(entry, not_same_as=())


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(path.name, None, f"cannot be read: {error}") from error


def _replace(path: Path, text: str) -> None:
    """Put a text in a file's place in one step; an unchanged file is not touched."""
    if text == _read(path):
        return
    real = path.resolve()
    aside = real.with_name(f".{real.name}.new")
    try:
        aside.write_bytes(text.encode())
        if real.exists():
            aside.chmod(real.stat().st_mode)
        aside.replace(real)
    except OSError as error:
        raise InputError(path.name, None, f"cannot be written: {error}") from error
