"""Outlets and agencies that are known before reading, by any way to write their names."""

import re
from urllib.parse import urlsplit

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
        for entry in sources.entries:
            for name in (entry.name, *entry.aliases):
                self._by_name.setdefault(name_key(name), entry)
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
        return next((found for tail in tails if (found := self.named(tail))), None)

    def hosted(self, url: str) -> Source | None:
        """Return the source whose home page has the host of this address, or a part of it."""
        host = host_of(url)
        while host.count("."):
            if host in self._by_host:
                return self._by_host[host]
            host = host.partition(".")[2]
        return None


def host_of(url: str) -> str:
    """Return the host of an address without `www.`; empty if it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
