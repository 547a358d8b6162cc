"""When a short form can stand for an organization named in full."""

from generator.analyse.names.lists import load_list, load_words


def bare_words(name: str) -> list[str]:
    """Return the words without legal forms at the end: `Apple Inc.` gives `Apple`."""
    words = name.replace(",", " ").split()
    while len(words) > 1 and words[-1].rstrip(".") in load_words("legal_forms"):
        words.pop()
    return words


def shortens(short: str, full: str) -> bool:
    """Return whether a short form can stand for the full name.

    Legal forms may go (`Apple`, `Apple Inc.`), and the second of two names
    (`Lockheed`, `Lockheed Martin`); a division keeps its own name
    (`Boeing Commercial Airplanes` is not `Boeing`), and a place is never an organization.
    """
    few, many = short.split(), full.split()
    if len(few) >= len(many) or many[: len(few)] != few or _is_place_or_common(short):
        return False
    if bare_words(full) == few:
        return True
    rest = many[len(few) :]
    return len(few) == 1 and len(rest) == 1 and rest[0] not in load_words("organization_heads")


def _is_place_or_common(short: str) -> bool:
    return (
        short in load_list("cities")
        or short in load_words("regions")
        or short in load_words("demonyms")
        or short in load_words("organization_heads")
        or short.lower() in load_list("given_names")
    )
