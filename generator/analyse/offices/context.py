"""The words around an office that say that somebody else, or nobody yet, is meant."""

import re

from generator.analyse.offices.phrases import Phrase
from generator.analyse.offices.scene import Scene
from generator.model.article import BlockKind
from generator.model.role import Role

_LONGEST = 60
"""Characters looked at on either side."""

_OTHER_TIME = re.compile(
    r"\b(?:former|formerly|ex|then|late|acting|interim|caretaker|outgoing|incoming|next|new|future|"
    r"deputy|vice|assistant|self-proclaimed|rival|presumptive|onetime|one-time)[\s-]+(?:the\s)?$",
    re.IGNORECASE,
)
_BECOMING = re.compile(
    r"\b(?:is|was|are|were|be|been|being|become|becomes|became|becoming|as|like|elect(?:ed|ing)?|"
    r"re-?elected|appoint\w*|nam(?:ed|ing)|remain\w*|called|not|(?:office|post|position|job|role|"
    r"title|powers?|duties|election|candidate|candidates|candidacy|choice|seat|term|inauguration|"
    r"successor|predecessor|run|running|race|bid|vying)\s(?:of|for|to|as))\s$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[-\s](?:elect|designate|in[-\s]waiting|in[-\s]exile)\b|-|"
    r"\s(?:of|who|at\sthe\stime|between|during|emeritus|pro\stempore)\b|"
    r"\s(?:is|was|are|were|be|been|to\sbe|will\sbe|should\sbe|gets?)\s(?:re-?)?(?:elected|chosen|"
    r"appointed|sworn|inaugurated|named|picked|selected)\b|"
    r"\sand\s(?:CEO|chief|chair|founder|co-founder|managing|general)|\s\(|"
    r",?\s[A-Z\u00c0-\u00de]"
)
_OWNED = re.compile(r"['\u2019]|-|\s[A-Z\u00c0-\u00de]")


def speaks_of_another(scene: Scene, phrase: Phrase) -> bool:
    """Return whether the words right beside a phrase keep it from meaning the one in office."""
    before = scene.text[max(0, phrase.start - _LONGEST) : phrase.start]
    after = scene.text[phrase.end : phrase.end + _LONGEST]
    return (
        _OTHER_TIME.search(before) is not None
        or _BECOMING.search(before) is not None
        or _follows(phrase, after)
    )


def formerly(scene: Scene, phrase: Phrase) -> bool:
    """Return whether a phrase is of somebody out of office, or not yet in it."""
    before = scene.text[max(0, phrase.start - _LONGEST) : phrase.start]
    after = scene.text[phrase.end : phrase.end + _LONGEST]
    return _OTHER_TIME.search(before) is not None or bool(re.match(r"[-\s](?:elect|des)", after))


def speaks_of_another_time(scene: Scene, phrase: Phrase, role: Role) -> bool:
    """Return whether the text around a phrase tells of times outside a term, or of all times."""
    block = scene.block(phrase.start)
    if block is None or block.kind is BlockKind.HEADING:
        return True
    since, until = role.possible()
    years = scene.years(block.start, block.end)
    outside = any(decade or not since.year <= year <= until.year for year, decade in years)
    return outside or scene.tells_of_the_past(phrase.start)


def _follows(phrase: Phrase, after: str) -> bool:
    if phrase.shown[1] < phrase.end:
        # the state stands last: what follows may make a longer name of it
        return _OWNED.match(after) is not None or _AFTER.match(after) is not None
    return _AFTER.match(after) is not None
