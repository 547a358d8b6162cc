"""The index of the edition that is read from disk: one script that puts everything in a variable.

A page opened as a file may load scripts but fetch nothing. The script holds
`briefings`  title, page, date, outlet and summary of each, newest first
`names`      name, page, kind, whether registered, number of briefings, other forms
`words`      every word of the briefings, to a string of places in `briefings`: each as the
             distance to the one before, in base 36; `!` after it where the word is in the title
Words are folded as `fold_word` does; the script that searches folds what is typed likewise.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping

from generator.model.article import newest_first
from generator.model.corpus import Corpus
from generator.model.page import Json, Page, PageUri
from generator.model.site import Links
from generator.model.uri import page_url
from generator.model.visible import visible

OFFLINE_INDEX = "search/offline-index.js"
_WORD = re.compile(r"\w+")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_SAFE = str.maketrans({"\u2028": "\\u2028", "\u2029": "\\u2029"})


def print_offline_index(corpus: Corpus, links: Links, pages: Iterable[Page]) -> str:
    """Return the script."""
    by_uri = {page.uri: page for page in pages}
    keys = [article.id for article in newest_first(corpus.articles[k] for k in links.briefings)]
    content: dict[str, Json] = {
        "briefings": [_briefing(by_uri[links.briefings[key]]) for key in keys],
        "names": _names(corpus, links, by_uri),
        "words": _words(corpus, keys),
    }
    printed = json.dumps(content, ensure_ascii=False, separators=(",", ":")).translate(_SAFE)
    return f"globalThis.wirebriefIndex={printed};\n"


def fold_word(text: str) -> str:
    """Return text without case and accents."""
    folded = unicodedata.normalize("NFKD", text).lower()
    return "".join(letter for letter in folded if not unicodedata.category(letter).startswith("M"))


def _briefing(page: Page) -> Json:
    facts = page.facts
    source = facts.get("outlet") or facts.get("agency") or ""
    text = (visible(page.title), page_url(page.uri), facts.get("date", ""), source)
    return [*text, visible(page.description)]


def _names(corpus: Corpus, links: Links, pages: Mapping[PageUri, Page]) -> Json:
    rows: list[Json] = []
    for key, uri in links.entities.items():
        entity = corpus.entities[key]
        forms: list[Json] = [visible(form) for form, _ in entity.names if form != entity.name]
        count = len(links.appearances[key])
        place = page_url(pages[uri].uri)
        rows.append([visible(entity.name), place, str(key.kind), entity.registered, count, forms])
    return rows


def _words(corpus: Corpus, keys: list[str]) -> Json:
    places: dict[str, list[str]] = {}
    last: dict[str, int] = {}
    for number, key in enumerate(keys):
        article = corpus.articles[key]
        title = set(_WORD.findall(fold_word(article.title.value)))
        for word in title | set(_WORD.findall(fold_word(article.text))):
            step = _base36(number - last.get(word, 0))
            places.setdefault(word, []).append(step + "!" * (word in title))
            last[word] = number
    return {word: ",".join(places[word]) for word in sorted(places)}


def _base36(number: int) -> str:
    digits = ""
    while number or not digits:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return digits
