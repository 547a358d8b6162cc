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
    (`Boeing Commercial Airplanes` is not `Boeing`), a team is called without its city, a
    place is never an organization, and a ministry of a country is meant where its article
    named it (`is_national`).
    """
    few, many = short.split(), full.split()
    if short in load_words("organization_heads") or len(few) >= len(many):
        return False
    if bare_words(full) in (few, bare_words(short)) or is_national(short, full):
        return True
    if full in load_words("teams") and full.endswith(" " + short):
        return True
    if many[: len(few)] != few or _is_place_or_given_name(short):
        return False
    rest = many[len(few) :]
    return len(few) == 1 and len(rest) == 1 and rest[0] not in load_words("organization_heads")


def called(full: str) -> str:
    """Return what an organization is called without legal form, and a team without its city.

    Empty where that would be no name of its own: `Bank Corp`, `Houston Co`.
    """
    few = bare_words(full)
    words = full.replace(",", " ").split()
    short = words[-1] if full in load_words("teams") else " ".join(few)
    plain = short in load_words("organization_heads") or short in load_words("not_names")
    same = short == full or (len(few) == len(words) and full not in load_words("teams"))
    return "" if same or plain or _is_place_or_given_name(short) else short


def is_national(short: str, full: str) -> bool:
    """Return whether the full name is the short one of a country: `Air Force`, `U.S. Air Force`.

    Such a short form means something else in the next article.
    """
    front = full.removesuffix(short).strip()
    nation = front in load_words("demonyms") or front in _NATIONS
    return front != full and " " in short and nation


_NATIONS = frozenset(
    {"U.S.", "US", "U.S", "United States", "UK", "U.K.", "EU", "Royal", "U.N.", "UN"}
)


def _is_place_or_given_name(short: str) -> bool:
    return (
        short in load_list("cities")
        or short in load_words("regions")
        or short in load_words("demonyms")
        or short.lower() in load_list("given_names")
    )
