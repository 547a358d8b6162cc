"""Outlets and agencies that are known before reading, by any way to write their names."""

import re
from functools import lru_cache
from urllib.parse import urlsplit

from generator.clean.sections import is_word
from generator.model.register import Source, Sources

_LETTERS = re.compile(r"[^\W_]+")


def name_key(name: str) -> str:
    """Return a name without case, spaces, punctuation and a leading `the`."""
    words = _LETTERS.findall(name.casefold())
    return "".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


class KnownSources:
    """Looks up outlets and agencies by name and by host."""

    def __init__(self, sources: Sources) -> None:
        self._by_name: dict[str, Source] = {}
        self._by_host: dict[str, Source] = {}
        self._longest = 0
        for entry in sources.entries:
            for name in (entry.name, *entry.aliases):
                self._by_name.setdefault(name_key(name), entry)
                self._longest = max(self._longest, len(name.split()))
            host = host_of(entry.home)
            if host:
                self._by_host.setdefault(host, entry)

    def named(self, name: str) -> Source | None:
        """Return the source of this name or alias."""
        return self._by_name.get(name_key(name))

    def named_at_end(self, phrase: str) -> Source | None:
        """Return the source named by the phrase or by its longest tail of words."""
        words = phrase.split()
        tails = (" ".join(words[at:]) for at in range(len(words)))
        found = ((self.named(tail), tail) for tail in tails)
        return next((one for one, tail in found if one and not is_word(tail)), None)

    def within(self, text: str) -> tuple[Source, ...]:
        """Return the sources that a text names, by names of two words or more."""
        words = text.split()
        starts = [at for at, word in enumerate(words) if word[:1].isupper()]
        found = (
            self.named(" ".join(words[at:end]))
            for at in starts
            for end in range(at + 2, min(len(words), at + self._longest) + 1)
        )
        return tuple(one for one in found if one is not None)

    def stated(self, name: str) -> Source | None:
        """Return the source that a header names, by its name or by its host."""
        found = self.named(name)
        if found is None and "." in name and " " not in name.strip():
            found = self.hosted(name if "//" in name else f"https://{name.strip()}")
        return found

    def hosted(self, url: str) -> Source | None:
        """Return the source whose home page has the host of this address, or a part of it."""
        host = host_of(url)
        while host.count("."):
            if host in self._by_host:
                return self._by_host[host]
            host = host.partition(".")[2]
        return None


@lru_cache(maxsize=2)
def know(sources: Sources) -> KnownSources:
    """Return the index of these sources, made once: a corpus has one list for all its articles."""
    return KnownSources(sources)


def host_of(url: str) -> str:
    """Return the host of an address without `www.`; empty if it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
