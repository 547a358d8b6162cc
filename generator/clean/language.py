"""The language that a file states."""

import re

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


def language_tag(stated: str) -> str:
    """Return what a file states as its language if it has the form of a BCP 47 tag, else nothing.

    `en_US` counts as `en-US`. The tag goes to `lang` attributes, feeds and structured data, where
    anything else would be wrong; the language is then told by the text.
    """
    tag = stated.strip().replace("_", "-")
    return tag if _TAG.fullmatch(tag) else ""
