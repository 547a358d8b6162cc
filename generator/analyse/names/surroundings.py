"""What stands around a name: the words beside it that tell what it is."""

import re

from generator.analyse.names.lists import load_words
from generator.analyse.names.titles import lower_title_before, title_before

_PLACE_PREPOSITION = re.compile(
    r"\b(?:in|at|near|across|outside|around|throughout|toward|via)\s+(?:the\s+)?$"
)
_DIRECTION = re.compile(
    r"\b(?:from|to|into|through|visit|visited|leave|left|between)\s+(?:the\s+)?$"
)
_BY = re.compile(r"\b(?:by|with|against|for)\s+(?:the\s+)?$")
_OF = re.compile(r"\bof\s+(?:the\s+)?$")
_THE = re.compile(r"\b[Tt]he\s+$")
_SENTENCE_START = re.compile(r"(?:^|[.!?\n]\s*[\"')]*\s*|[\"]\s*)$")
_SPEECH = re.compile(
    r"\s*,?\s*(?:said|says|told|added|adds|asked|replied|noted|warned|argued|continued|recalled|explained|tweeted|wrote|stated|described|insisted|acknowledged|admitted|denied|declined|predicted|testified|commented|concluded|complained|joked|vowed|pledged|urged|hopes|hoped|thinks|thought|believes|believed)\b"
)
_SPEECH_LATER = re.compile(r",[^,.;\"]{4,90},\s+(?:said|says|told|added|noted|warned)\b")
_BUSINESS = re.compile(
    r"(?:'s|'|,)?\s+(?:Inc|Corp|Co|Ltd|shares?|stock|officials?|employees|customers|executives?|spokes\w+"
    r"|chief|CEO|announced|reported|plans|acquired|militants|fighters|lawmakers|agreed|offered)\b"
)
_ALSO_COMPANIES = frozenset(
    {"by", "called", "named", "leader", "rival", "owner", "member", "champion", "counterpart"}
)
"""What companies are called after a comma as well."""
_APPOSITION = re.compile(
    r",\s+(?:the\s+|an?\s+|[A-Z][\w.-]+(?:'s)?\s+){0,3}(?:[a-z-]+\s+){0,3}?(?:"
    + "|".join(sorted(load_words("lower_titles") - _ALSO_COMPANIES))
    + r")\b"
)
_LIFE = re.compile(
    r",\s+(?:\d\d,|who\b|an?\s+\w+|the\s+[a-z]+\b)|\s+(?:was born|died|resigned|himself|herself)\b"
)
_PRODUCT = re.compile(
    r"\s+(?:\d[\w.]*|users?|owners|app|software|series|models?|phones?|version)\b"
)
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_AFTER_DATELINE = re.compile(
    rf"(?:,[^:;\n]{{1,24}}?)?,? (?:\(|[-\u2013\u2014]|:|\d{{4}}-\d\d|(?:{_MONTHS})[a-z]*\.? \d)|: "
)
_COMMA_PLACE = re.compile(r",\s+([A-Z][\w.]+(?: [A-Z][\w.]+)?)")
_PLACES = "|".join(sorted(load_words("place_words")))
_BODIES = "|".join(sorted(load_words("organization_words")))
_STORM = re.compile(r"\b(?:Hurricane|Typhoon|Cyclone|Storm|hurricane|typhoon|cyclone) $")
_PLACE_AFTER = re.compile(rf" (?:{_PLACES})\b(?! of\b)")
_PLACE_BEFORE = re.compile(rf"\b(?:{_PLACES})(?: of)?(?: the)? $")
_PLACE_APPOSITION = re.compile(
    rf",? (?:an?|the|its) (?:[a-z]+[ -]){{0,4}}?(?:{_PLACES})\b"
    r"|,? (?:about|some|just)? ?\d+ (?:km|kms|miles|kilomet)"
)
_DISTANCE = re.compile(
    r"\b(?:north|south|east|west|northeast|northwest|southeast|southwest|outside) of $"
)
_BODY_AFTER = re.compile(rf"(?:'s)? (?:[a-z]+ )?(?:{_BODIES})\b")
_BODY_BEFORE = re.compile(rf"\b(?:{_BODIES})(?: called| named)?,? \"?$")
_BODY_APPOSITION = re.compile(rf", (?:an?|the|its) (?:[\w-]+ ){{0,5}}?(?:{_BODIES})\b")


def surroundings(text: str, start: int, end: int) -> set[str]:
    """Return what one occurrence of a name shows, by the names that the weights have."""
    before, after = text[max(0, start - 30) : start], text[end : end + 40]
    tests = {
        "in": _PLACE_PREPOSITION.search(before),
        "direction": _DIRECTION.search(before),
        "by": _BY.search(before),
        "of": _OF.search(before),
        "the": _THE.search(before),
        "start": _SENTENCE_START.search(before),
        "speech": _SPEECH.match(after) or _SPEECH_LATER.match(text[end : end + 120]),
        "business": _BUSINESS.match(after),
        "apposition": _APPOSITION.match(text[end : end + 80]),
        "dateline": is_dateline(text, start, end),
        "life": _LIFE.match(after),
        "product": _PRODUCT.match(after),
        "possessive": after.startswith(("'s", "' ")),
        "hyphen": after.startswith("-"),
        "comma-place": _is_before_place(after),
        "bracket": before.endswith("("),
        "title": title_before(text, start),
        "role": lower_title_before(text, start),
        "storm": _STORM.search(before),
        "place-word": _PLACE_AFTER.match(after) or _PLACE_BEFORE.search(before),
        "place-apposition": _PLACE_APPOSITION.match(text[end : end + 80]),
        "distance": _DISTANCE.search(before),
        "body-after": _BODY_AFTER.match(after),
        "body-before": _BODY_BEFORE.search(before),
        "body-apposition": _BODY_APPOSITION.match(text[end : end + 80]),
    }
    return {name for name, hit in tests.items() if hit}


def is_dateline(text: str, start: int, end: int) -> bool:
    """Return whether capitals at the beginning of a line say where a report was written."""
    opens = not start or text[start - 1] == "\n"
    return opens and text[start:end].isupper() and bool(_AFTER_DATELINE.match(text, end))


def _is_before_place(after: str) -> bool:
    match = _COMMA_PLACE.match(after)
    return bool(match) and match is not None and (
        match[1] in load_words("regions") or match[1].rstrip(".") in load_words("states")
    )  # fmt: skip
