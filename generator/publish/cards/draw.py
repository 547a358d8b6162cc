"""Drawing a card: 1200 by 630 pixels, in the type and colours of the site."""

from functools import cache
from io import BytesIO
from pathlib import Path

import font_source_sans_pro
import font_source_serif_pro
from PIL import Image, ImageDraw, ImageFont

from generator.publish.cards.card import Card

DESIGN = 1
"""Part of the key under which a picture is kept: raise it when the drawing changes."""

SIZE = (1200, 630)
LEFT, RIGHT, FOOT = 80, 1120, 554
GROUND, INK, INK_2, INK_3 = "#ffffff", "#15191d", "#4a535b", "#5c666f"
BAR, NOW = "#858f98", "#b3261e"
MARKS = {"person": "#7a3e8e", "organization": "#1f5f99", "place": "#3f6b1f"}
TITLES = (72, 64, 56, 48)
"""Sizes of the title in pixels; the first in which it has at most three lines."""
TITLE_LINES = 3
COLOURS = 48
"""Of the picture: enough for four colours with smooth edges, and half the bytes of true colour."""


def draw_card(card: Card) -> bytes:
    """Return the picture as a PNG file."""
    image = Image.new("RGB", SIZE, GROUND)
    pen = ImageDraw.Draw(image)
    _draw_brand(image, card)
    _draw_kicker(image, card)
    below = _draw_title(pen, card)
    _draw_text(pen, card, below)
    _draw_months(pen, card)
    file = BytesIO()
    image.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
        file, "PNG"
    )
    return file.getvalue()


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    package = font_source_serif_pro if "Serif" in name else font_source_sans_pro
    return ImageFont.truetype(Path(package.__file__).parent / "files" / f"{name}.ttf", size)


def _serif(size: int) -> ImageFont.FreeTypeFont:
    return _font("SourceSerifPro-Semibold", size)


def _sans(size: int) -> ImageFont.FreeTypeFont:
    return _font("SourceSansPro-Regular", size)


def _draw_brand(image: Image.Image, card: Card) -> None:
    """Draw the mark of the site, three kinds of names on a line, and its name."""
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, SIZE[0], 12), fill=INK)
    y = 84
    pen.line((LEFT + 10, y, LEFT + 92, y), fill=BAR, width=3)
    for kind, x in (("person", LEFT + 12), ("organization", LEFT + 50), ("place", LEFT + 90)):
        _draw_mark(image, _mark(kind, 12), (x, y))
    pen.text((LEFT + 122, y + 11), card.site, INK, _serif(34), anchor="ls")


def _draw_mark(image: Image.Image, mark: Image.Image, centre: tuple[int, int]) -> None:
    x, y = (place - size // 2 for place, size in zip(centre, mark.size, strict=True))
    image.paste(mark, (x, y), mark)


@cache
def _mark(kind: str, radius: int, *, hollow: bool = False) -> Image.Image:
    """Return the mark of a kind of name, drawn four times as large to get smooth edges."""
    reach = radius * 5 // 4 + 1
    large = Image.new("RGBA", (reach * 8, reach * 8), "#ffffff00")
    pen = ImageDraw.Draw(large)
    fill, line, middle, far = GROUND if hollow else MARKS[kind], MARKS[kind], reach * 4, radius * 4
    box = (middle - far, middle - far, middle + far, middle + far)
    match kind:
        case "person":
            pen.ellipse(box, fill, line, 12)
        case "organization":
            pen.rectangle(box, fill, line, 12)
        case _:
            tip = far * 5 // 4
            corners = ((middle, middle - tip), (middle + tip, middle))
            pen.polygon((*corners, (middle, middle + tip), (middle - tip, middle)), fill, line, 12)
    return large.resize((reach * 2, reach * 2), Image.Resampling.LANCZOS)


def _draw_kicker(image: Image.Image, card: Card) -> None:
    x, y = LEFT, 186
    if card.mark in MARKS:
        _draw_mark(image, _mark(card.mark, 11, hollow=card.hollow), (x + 12, y - 9))
        x += 40
    ImageDraw.Draw(image).text((x, y), card.kicker, INK_2, _sans(30), anchor="ls")


def _draw_title(pen: ImageDraw.ImageDraw, card: Card) -> int:
    """Draw the title as large as it fits; return where it ends."""
    size, lines = TITLES[-1], [""]
    for size in TITLES:
        lines = wrap(card.title, _serif(size), RIGHT - LEFT)
        if len(lines) <= TITLE_LINES:
            break
    step = size * 7 // 6
    y = 198
    for line in ended(lines, TITLE_LINES):
        y += step
        pen.text((LEFT, y - step // 6), line, INK, _serif(size), anchor="ls")
    return y


def _draw_text(pen: ImageDraw.ImageDraw, card: Card, below: int) -> None:
    font = _font("SourceSerifPro-Regular", 30)
    room = (FOOT - (70 if card.months else 0) - below - 14) // 42
    lines = wrap(card.text, font, RIGHT - LEFT)
    for number, line in enumerate(ended(lines, room), 1):
        pen.text((LEFT, below + 10 + number * 42), line, INK_2, font, anchor="ls")


def _draw_months(pen: ImageDraw.ImageDraw, card: Card) -> None:
    """Draw the briefings of each month as bars on the line at the foot, the last one red."""
    if not card.months:
        return
    pen.line((LEFT, FOOT, RIGHT, FOOT), fill=BAR, width=2)
    counts = {_number(month): count for month, count in card.months}
    first, last = min(counts) // 12 * 12, max(counts)
    step, most = (RIGHT - LEFT) / (last - first + 1), max(counts.values())
    for month, count in counts.items():
        x, height = LEFT + (month - first) * step, max(64 * count / most, 4)
        box = (x, FOOT - height, x + max(min(step * 0.88, 40), 2), FOOT - 1)
        pen.rectangle(box, NOW if month == last else BAR)
    pen.text((LEFT, FOOT + 34), str(first // 12), INK_3, _sans(24), anchor="ls")
    pen.text((RIGHT, FOOT + 34), str(last // 12), INK_3, _sans(24), anchor="rs")


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def wrap(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """Return the text in lines that are no wider than so many pixels, words whole."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def ended(lines: list[str], most: int) -> list[str]:
    """Return at most so many lines; the last one tells that there would be more."""
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], lines[most - 1].rstrip(",.;:") + " …"] if most > 0 else []
