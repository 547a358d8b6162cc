"""In which language a briefing is written, and who read it."""

import re
from collections.abc import Mapping

from generator.model.article import Article
from generator.model.page import Block, Json
from generator.render.blocks import paragraph
from generator.render.edition import Edition

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
"""A BCP 47 tag, as far as a browser cares; articles state all sorts of things."""

_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my", "bo"})
"""Languages that put no space between words."""


def language_of(edition: Edition, article: Article) -> str:
    """Return the BCP 47 tag of a briefing's text, empty if it cannot be told."""
    tag = edition.corpus.analyses[article.id].language or article.language
    return tag if _TAG.fullmatch(tag) else ""


def is_foreign(edition: Edition, article: Article) -> bool:
    """Return whether a briefing is known to be in another language than the site."""
    tag = language_of(edition, article)
    return bool(tag) and _plain(tag) != _plain(edition.words.language)


def language_facts(edition: Edition, article: Article) -> Mapping[str, Json]:
    """Return `language`, and `direction` (`ltr`, `rtl`) where it is not the site's language."""
    tag = language_of(edition, article)
    direction = edition.words.direction(tag) if is_foreign(edition, article) else ""
    return {"language": tag, "direction": direction}


def length(edition: Edition, article: Article) -> str:
    """Return the length of the text in words, in characters where no space parts them."""
    if _plain(language_of(edition, article)) in _UNSPACED:
        number = sum(character.isalnum() for character in article.text)
        return edition.words.count("{n} characters", number)
    return edition.words.count("{n} words", count_words(edition, article))


def count_words(edition: Edition, article: Article) -> int:
    """Return the number of words, 0 where no space parts them."""
    unspaced = _plain(language_of(edition, article)) in _UNSPACED
    return 0 if unspaced else len(article.text.split())


def unread(edition: Edition, article: Article) -> tuple[Block, ...]:
    """Return a notice where no model reads the briefing's language."""
    tag = language_of(edition, article)
    if not tag or edition.corpus.analyses[article.id].model:
        return ()
    notice = edition.words.say(
        "Names in this briefing come from the register and lists only: no language model reads "
        "{language} here.",
        language=edition.words.language_name(tag),
    )
    return (paragraph(notice),)


def _plain(tag: str) -> str:
    return tag.lower().partition("-")[0]
