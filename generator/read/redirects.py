"""The file `redirects.yml`: old page addresses and where they lead now."""

import re
from collections.abc import Mapping

from generator.read.report import Report
from generator.read.yaml_tree import YamlMap, YamlText

_ADDRESS = re.compile(r"(?!.*\.\.)[a-z0-9._-]+(?:/[a-z0-9._-]+)*/?")

HOME = "/"
"""The home page, as something to lead to."""


def read_redirects(node: YamlMap, report: Report) -> Mapping[str, str]:
    """Return old address to new, sorted, without leading slashes; chains are followed.

    The file is a mapping `old: new` of addresses inside the site, such as
    `people/old-name/: people/new-name/`. Faulty lines are reported and left out.
    """
    redirects: dict[str, str] = {}
    for key, value in node.entries:
        if not isinstance(value, YamlText):
            report.error(value.line, f"`{key.value}` must lead to one address")
            continue
        old, new = key.value.strip().lstrip("/"), value.value.strip().lstrip("/")
        home = value.value.strip() == HOME
        if not _ADDRESS.fullmatch(old) or not (home or _ADDRESS.fullmatch(new)):
            wrong = old if not _ADDRESS.fullmatch(old) else new
            report.error(key.line, f"`{wrong}` is not an address inside the site")
            continue
        redirects[old] = new
        if _end(old, redirects) is None:
            report.error(key.line, f"`{old}` leads back to itself")
            del redirects[old]
    return {old: _end(old, redirects) or new for old, new in sorted(redirects.items())}


def _end(old: str, redirects: Mapping[str, str]) -> str | None:
    seen = {old}
    at = redirects[old]
    while at in redirects and at not in seen:
        seen.add(at)
        at = redirects[at]
    return None if at in seen else at
