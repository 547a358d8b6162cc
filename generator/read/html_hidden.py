"""Elements that a page hides from its readers."""

from lxml.html import HtmlElement

MOST = 0.5
"""Share of a page's letters from which hidden text is left alone: such pages hide everything
until a script has run, and what they hide is the article."""


def is_hidden(element: HtmlElement) -> bool:
    """Tell whether markup alone hides an element; style sheets are not read."""
    style = (element.get("style") or "").replace(" ", "").lower()
    gone = "display:none" in style or "visibility:hidden" in style
    return gone or element.get("hidden") is not None or element.get("aria-hidden") == "true"


def drop_hidden(tree: HtmlElement) -> None:
    """Remove hidden elements from the tree, unless they hold most of the page."""
    hidden = [node for node in tree.iter() if isinstance(node.tag, str) and is_hidden(node)]
    outer = [node for node in hidden if not any(is_hidden(box) for box in node.iterancestors())]
    letters = sum(len(node.text_content()) for node in outer)
    if letters > MOST * len(tree.text_content()):
        return
    for node in outer:
        if node.getparent() is not None:
            node.drop_tree()
