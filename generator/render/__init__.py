"""The linked corpus to pages, and pages to Markdown, HTML and plain text."""

from generator.render.front_matter import front_matter
from generator.render.html import heading_anchor, print_html
from generator.render.markdown import print_markdown, print_markdown_body
from generator.render.options import Options
from generator.render.pages import render_pages
from generator.render.phrases import in_words
from generator.render.redirects import redirect_pages
from generator.render.targets import markdown_target, page_target
from generator.render.text import print_text
from generator.render.twin import print_twin

__all__ = [
    "Options",
    "front_matter",
    "heading_anchor",
    "in_words",
    "markdown_target",
    "page_target",
    "print_html",
    "print_markdown",
    "print_markdown_body",
    "print_text",
    "print_twin",
    "redirect_pages",
    "render_pages",
]
