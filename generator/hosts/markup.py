"""What MkDocs and Material's frame write, where it has to be another way."""

import re

from mkdocs.config.defaults import MkDocsConfig

from generator.render import heading_anchor

TOGGLES = ("drawer", "search")

_VERBATIM = re.compile(r"(<(pre|textarea|script|style)\b.*?</\2\s*>)", re.DOTALL | re.IGNORECASE)
"""What white space means something in."""

_BREAKS = re.compile(r"[ \t]*\n\s*")


def mend_markup(html: str) -> str:
    """Return a page as it should be.

    The two check boxes of Material's frame lose their `autocomplete`, which they may not have, and
    lines their indentation and what is empty between them: a kilobyte of every page.
    """
    for name in TOGGLES:
        box = f'data-md-toggle="{name}" type="checkbox" id="__{name}"'
        html = html.replace(f'{box} autocomplete="off"', box, 1)
    # of three parts one is verbatim, and one the name of its element
    parts = _VERBATIM.split(html)
    parts[::3] = [_BREAKS.sub("\n", part) for part in parts[::3]]
    parts[2::3] = [""] * len(parts[2::3])
    return "".join(parts)


def use_our_anchors(config: MkDocsConfig) -> None:
    """Have headings in other scripts than Latin get anchors of their letters, not numbers.

    A site that chose its own way in `markdown_extensions` keeps it.
    """
    toc = config.mdx_configs.setdefault("toc", {})
    toc.setdefault("slugify", lambda text, _separator: heading_anchor(text))
