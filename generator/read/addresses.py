"""Which addresses may become links."""

import re
from urllib.parse import quote, urlsplit

LONGEST = 2_000
"""Characters; what every browser and server accepts."""

_PLAIN = "!#$%&'()*+,/:;=?@[]~-._"
_FORBIDDEN = re.compile(r"[\s\x00-\x20\x7f\\<>\"`{}|^]")


def web_address(text: str) -> str:
    """Return an `http` or `https` address fit for a link, or an empty string.

    Refused: other schemes, user information before the host (`https://bank.example@evil/`),
    white space, control characters, backslashes and brackets of markup, missing or odd hosts.
    Letters outside ASCII are percent-encoded; a host outside ASCII becomes its IDNA form.
    """
    text = text.strip()
    if len(text) > LONGEST or _FORBIDDEN.search(text):
        return ""
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
        ascii_host = host.encode("idna").decode("ascii")
    except ValueError:
        return ""
    if parts.scheme.lower() not in {"http", "https"} or "@" in parts.netloc:
        return ""
    if not re.fullmatch(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?", ascii_host):
        return ""
    netloc = ascii_host if port is None else f"{ascii_host}:{port}"
    rest = parts._replace(scheme=parts.scheme.lower(), netloc=netloc).geturl()
    return quote(rest, safe=_PLAIN)
