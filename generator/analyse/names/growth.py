"""Names that the model took too little of, made whole with the words beside them."""

import re
from collections.abc import Iterator, Sequence

from generator.analyse.names.lists import load_list, load_words
from generator.analyse.names.model import Named
from generator.analyse.names.taken import Taken
from generator.analyse.names.titles import is_title

_WORD_BEFORE = re.compile(r"(?<![\w'.&-])([A-Z][\w'-]*[\w])[ ]$")
_WORDS_AFTER = re.compile(r" ((?:al-|el-|Al-|El-|bin |van |von |de )?[A-Z][a-z][\w'-]*)")
_CAPITALISED = re.compile(r"(?<![\w'.&-])[A-Z][\w'-]+")
_FULL_NAME = re.compile(
    r"[A-Z][\w'-]+ (?:[A-Z]\. |(?:van|von|de|der|del|bin|al|el) ){0,2}"
    r"[A-Z](?:'[A-Z]|c[A-Z])?[a-z][\w-]+(?![\w'])"
)
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Cmdr|Adm|Sen|Rep|Gov"
    r"|General|Colonel|Major|Captain|Sergeant|Senator|Judge|President|Minister|Governor|Mayor"
    r"|Ambassador|Sheikh|spokesman|spokeswoman|lawyer|analyst|professor)\.? "
    r"([A-Z][a-z'-]+(?: (?:[A-Z]\. )?[A-Z][a-z'-]+){1,2})(?![\w'-])(?! [A-Z])"
)
_HEAD_AFTER = re.compile(
    r"(?: [A-Z][\w'-]+){0,2} (?:Commission|Association|Assn|Federation|Newsroom|Newsdesk|Desk"
    r"|Bureau|Authority|University|Exchange|Institute|Corporation|Corp|Inc|Ltd|Plc|Confederation|Metro"
    r"|Airlines|Airways|Railways|Bank|Chamber|Agency|Board|Club|Orchestra|Museum|Editorial)"
    r"(?![\w-]| [A-Z])"
)
_REACH = 30
"""Characters; no given name is longer."""

_KINDS = frozenset({"PERSON", "ORG", "GPE", "NORP", "PRODUCT", "LOC", "FAC"})


def grow(text: str, names: Sequence[Named]) -> list[Named]:
    """Return the names, with the given names left of them and the surnames right of them.

    `thanked Ilya Marenko`, where the model saw only `Marenko`, gives the whole; names that begin
    with a given name and that the model overlooked are added, with no label.
    """
    ordered = sorted(names)
    taken = Taken(ordered)
    grown = [_with_surname(text, _with_given(text, name, taken), taken) for name in ordered]
    grown = [_with_head(text, name, taken) for name in grown]
    grown += _overlooked(text, Taken(grown))
    return [*grown, *_titled(text, Taken(grown))]


def is_given_name(word: str) -> bool:
    """Return whether a word is a given name and hardly anything else."""
    low = word.lower()
    if "-" in word:
        return all(part[:1].isupper() and is_given_name(part) for part in word.split("-"))
    return (
        low in load_list("given_names")
        and low not in load_words("not_given")
        and word not in load_words("not_names")
        and word not in load_words("demonyms")
        and word not in load_words("regions")
        and word not in load_words("organizations")
        and (word not in load_list("cities") or low in load_words("given_cities"))
    )


def _with_given(text: str, name: Named, taken: Taken) -> Named:
    one_word = " " not in text[name.start : name.end]
    if name.label != "PERSON" and not (one_word and name.label in _KINDS):
        return name
    while before := _WORD_BEFORE.search(text[max(0, name.start - _REACH) : name.start]):
        start = name.start - len(before[1]) - 1
        if not is_given_name(before[1]) or is_title(before[1]) or taken.meets(start, name.start):
            break
        if _is_no_surname(text[name.start : name.end].split(maxsplit=1)[0]):
            break
        name = name._replace(start=start)
    return name


def _with_surname(text: str, name: Named, taken: Taken) -> Named:
    """Return a person's name with the one capitalised word that follows it."""
    words = text[name.start : name.end].split()
    after = _WORDS_AFTER.match(text, name.end)
    if name.label != "PERSON" or not after or taken.meets(name.end, after.end()):
        return name
    if not all(is_given_name(word) for word in words) or _is_no_surname(after[1]):
        return name
    return name._replace(end=after.end() - 2 * after[1].endswith("'s"))


def _with_head(text: str, name: Named, taken: Taken) -> Named:
    """Return a place with the rest of the body named after it: `Cyprus Grain Commission`."""
    after = _HEAD_AFTER.match(text, name.end)
    if name.label != "GPE" or not after or taken.meets(name.end + 1, after.end()):
        return name
    return name._replace(end=after.end(), label="ORG")


def _overlooked(text: str, taken: Taken) -> Iterator[Named]:
    for first in _CAPITALISED.finditer(text):
        match = is_given_name(first[0]) and _FULL_NAME.match(text, first.start())
        if (
            match
            and not is_title(first[0])
            and not _is_no_surname(match[0].rsplit(" ", 1)[1])
            and not taken.meets(*match.span())
            and not _is_inside_longer(text, *match.span())
        ):
            yield Named(match.start(), match.end(), "")


def _titled(text: str, taken: Taken) -> Iterator[Named]:
    """Yield the full names right after a title that the model overlooked: `Col Suvit Maenmuan`."""
    for match in _TITLED.finditer(text):
        name = match[1]
        words = name.split()
        if not (
            taken.meets(*match.span(1))
            or any(_is_no_surname(word) for word in words)
            or any(word in load_words("officers") for word in words)
        ):
            yield Named(match.start(1), match.end(1), "")


def _is_inside_longer(text: str, start: int, end: int) -> bool:
    """Return whether capitalised words go on at either side: `Dow Jones Industrial Average`."""
    before = _WORD_BEFORE.search(text[max(0, start - _REACH) : start])
    described = before and (before[1] in load_words("demonyms") or is_title(before[1]))
    return bool(_WORDS_AFTER.match(text, end)) or bool(before and not described)


def _is_no_surname(word: str) -> bool:
    bare = word.removesuffix("'s").rstrip(".,")
    return (
        bare in load_words("not_names")
        or bare in load_words("demonyms")
        or bare in load_words("organization_heads")
        or bare in load_words("place_heads")
        or bare in load_words("event_heads")
        or is_title(bare)
    )
