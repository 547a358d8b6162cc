"""What MkDocs and Material's frame write, where it has to be another way."""

from mkdocs.config.defaults import MkDocsConfig

from generator.render import heading_anchor

TOGGLES = ("drawer", "search")


def mend_markup(html: str) -> str:
    """Take `autocomplete` from the two check boxes of Material's frame, which may not have it."""
    for name in TOGGLES:
        box = f'data-md-toggle="{name}" type="checkbox" id="__{name}"'
        html = html.replace(f'{box} autocomplete="off"', box, 1)
    return html


def use_our_anchors(config: MkDocsConfig) -> None:
    """Have headings in other scripts than Latin get anchors of their letters, not numbers.

    A site that chose its own way in `markdown_extensions` keeps it.
    """
    toc = config.mdx_configs.setdefault("toc", {})
    toc.setdefault("slugify", lambda text, _separator: heading_anchor(text))
