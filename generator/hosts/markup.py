"""What Material's own frame writes that the standard of HTML does not allow."""

TOGGLES = ("drawer", "search")


def mend_markup(html: str) -> str:
    """Take `autocomplete` from the two check boxes of Material's frame, which may not have it."""
    for name in TOGGLES:
        box = f'data-md-toggle="{name}" type="checkbox" id="__{name}"'
        html = html.replace(f'{box} autocomplete="off"', box, 1)
    return html
