"""The pictures of a site: drawn once, kept until what they show changes."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from PIL import __version__ as drawn_by

from generator.model.masthead import Masthead
from generator.model.page import Page, PageKind
from generator.model.uri import page_url
from generator.publish.cards.card import Card, make_card
from generator.publish.cards.draw import DESIGN, draw_card
from generator.publish.cards.options import CardOptions
from generator.words import Words

CARD_FILE = "card.png"


def make_cards(
    pages: Iterable[Page],
    masthead: Masthead,
    words: Words,
    options: CardOptions,
    folder: Path | None,
) -> dict[str, bytes]:
    """Return the picture of every page that has one, by its file: `people/x/card.png`.

    Args:
        pages: all generated pages.
        masthead: of the site; without an address nobody could ask for a picture, and there is none.
        words: of the site's language.
        options: what the editor chose.
        folder: where pictures are kept from run to run; `None` draws all of them.
    """
    if not options.enabled or not masthead.address:
        return {}
    drawn: dict[str, bytes] = {}
    kept: set[str] = set()
    for page in _chosen(pages, options.most):
        card = make_card(page, masthead, words)
        if card.writable():
            name = f"{_key(card)}.png"
            drawn[page_url(page.uri) + CARD_FILE] = _read_or_draw(card, folder, name)
            kept.add(name)
    _forget_others(folder, kept)
    return drawn


def _chosen(pages: Iterable[Page], most: int) -> Iterator[Page]:
    by_kind: dict[PageKind, list[Page]] = {kind: [] for kind in PageKind}
    for page in pages:
        by_kind[page.kind].append(page)
    yield from by_kind[PageKind.HOME]
    newest = sorted(by_kind[PageKind.BRIEFING], key=lambda p: str(p.facts.get("date", "")))
    yield from islice(reversed(newest), most)
    yield from islice(sorted(by_kind[PageKind.ENTITY], key=_briefings, reverse=True), most)


def _briefings(page: Page) -> int:
    count = page.facts.get("briefings")
    return count if isinstance(count, int) else 0


def _key(card: Card) -> str:
    shown = repr((DESIGN, drawn_by, card))
    return hashlib.sha256(shown.encode("utf-8", "backslashreplace")).hexdigest()[:32]


def _read_or_draw(card: Card, folder: Path | None, name: str) -> bytes:
    if folder is None:
        return draw_card(card)
    path = folder / name
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        aside = path.with_suffix(".new")
        aside.write_bytes(draw_card(card))
        aside.replace(path)
    return path.read_bytes()


def _forget_others(folder: Path | None, kept: set[str]) -> None:
    if folder is not None and folder.is_dir():
        for path in folder.iterdir():
            if path.name not in kept:
                path.unlink(missing_ok=True)
