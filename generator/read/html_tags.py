"""Kinds of HTML elements, after the HTML Living Standard."""

VOID = frozenset(
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    }
)
OPTIONAL_END = frozenset(
    {
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "option",
        "optgroup",
        "rp",
        "rt",
    }
)
"""Elements that the next one may close: old pages never close them, so they do not count."""

SILENT = frozenset(
    {
        "script",
        "style",
        "template",
        "noscript",
        "title",
        "svg",
        "math",
        "textarea",
        "select",
    }
)
"""Elements whose text is no part of the page a reader sees."""

HEADINGS = frozenset(f"h{level}" for level in range(1, 7))

BLOCKS = HEADINGS | frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    }
)
"""Elements that part the text around them."""

PARAGRAPHS = HEADINGS | frozenset(
    {
        "p",
        "ul",
        "ol",
        "dl",
        "blockquote",
        "pre",
        "figure",
        "table",
        "article",
        "section",
        "hr",
    }
)
"""Elements with space above and beneath them; dumps put a blank line there."""
