"""Page addresses and web addresses: the only place that makes and converts them."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from generator.model.analysis import EntityKind
from generator.model.page import PageUri, WebAddress

FOLDERS: Mapping[EntityKind, str] = MappingProxyType(
    {
        EntityKind.PERSON: "people",
        EntityKind.ORGANIZATION: "organizations",
        EntityKind.PLACE: "places",
    }
)
"""The folder of each kind of entity; templates and styles tell the kind by it."""

_SAFE = "/%:@!$&*+,;=?~"
"""What stays as it is in a path or query; brackets, quotes and backslashes are percent-encoded."""

_HOST = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.?")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def page_file(uri: PageUri) -> str:
    """Return the page's file in the tree: `people/x` gives `people/x.md`."""
    return f"{uri}.md"


def page_url(uri: PageUri) -> str:
    """Return the page's address below the site's root: `people/x/`, `people/`, and `` for home."""
    return f"/{uri}/".removesuffix("/index/").strip("/") + "/" if uri != "index" else ""


def relative_link(from_: PageUri, to: PageUri) -> str:
    """Return the path from one page's file to another's: `../../people/x.md`."""
    return _relative(from_.split("/")[:-1], page_file(to).split("/"))


def relative_url(from_: PageUri, to: PageUri) -> str:
    """Return the path from one page's address to another's, as MkDocs does: `../../people/x/`."""
    return _relative(page_url(from_).split("/")[:-1], page_url(to).split("/")) or "./"


def _relative(here: list[str], there: list[str]) -> str:
    """Return the way from a folder to a path; the last part of the path is never skipped."""
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    return "../" * (len(here) - shared) + "/".join(there[shared:])


def web_address(text: str) -> WebAddress | None:
    """Return the address in a normal form that every Markdown parser leaves alone.

    Allowed are `http` and `https` with a host name, without user information (which only serves
    to deceive); everything else gives `None`.
    """
    parts = split_web_address(text)
    if parts is None:
        return None
    path, query, fragment = (_encode(part) for part in (parts.path, parts.query, parts.fragment))
    return WebAddress(urlunsplit((parts.scheme, parts.netloc, path, query, fragment)))


def split_web_address(text: str) -> SplitResult | None:
    """Return the parts of an address as `web_address` allows it, the host in its IDNA form."""
    try:
        parts = urlsplit(text.strip())
        host, port = _ascii_host(parts), parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or "@" in parts.netloc or not _HOST.fullmatch(host):
        return None
    return parts._replace(netloc=host if port is None else f"{host}:{port}")


def _ascii_host(parts: SplitResult) -> str:
    return (parts.hostname or "").encode("idna").decode("ascii").lower()


def _encode(part: str) -> str:
    return quote(_STRAY_PERCENT.sub("%25", part), safe=_SAFE, errors="replace")
