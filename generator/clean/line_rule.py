"""What a line rule is: a name, and the wording by which it knows its lines."""

import re
from dataclasses import dataclass

from generator.clean.lines import Line, unmarked

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|.", re.DOTALL)
"""An escape, a set of characters, or one character of a pattern."""
_TRIM = " \t:;.,!?…|»«>›<‹→+-–—*•()[]\"'“”‘’×"


@dataclass(frozen=True, slots=True)
class Wording:
    """Patterns of which one must match. Those that begin with `^` are tried at the start only.

    A search over the whole alternation would try each of them at every letter of the line.
    """

    opening: re.Pattern[str] | None
    anywhere: re.Pattern[str] | None

    def found_in(self, text: str) -> bool:
        """Tell whether one of the patterns matches."""
        if self.opening is not None and self.opening.match(text) is not None:
            return True
        return self.anywhere is not None and self.anywhere.search(text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRule:
    """A named reason why a line, seen alone, is not part of an article."""

    name: str
    """What `explain` prints: `share`, `comments`, `copyright`."""
    phrases: frozenset[str] = frozenset()
    """Whole lines, case folded, without outer punctuation."""
    pattern: Wording | None = None
    """Searched in the case-folded line without its bullet."""
    vocabulary: frozenset[str] = frozenset()
    """A line of two words or more that are all among these (or numbers) is this rule's."""
    cased: Wording | None = None
    """Searched in the line as it stands."""
    open_ended: bool = False
    """Whether lines that end as a sentence does are left alone."""
    most_words: int = 40
    """The pattern is not tried on longer lines, which may quote such words."""
    most_common: int = 999
    """Nor on lines with more of the most frequent words, which are sentences."""
    ends_body: bool = False
    """Whether what follows such a line is rarely the article any more."""

    def matches(self, line: Line, trimmed: str) -> bool:
        """Tell whether the line is one of this rule's."""
        if trimmed in self.phrases:
            return True
        if line.common > self.most_common:
            return False
        if line.words > self.most_words or (self.open_ended and line.ends):
            return False
        if self.vocabulary and _all_among(line.bare, self.vocabulary):
            return True
        if self.cased is not None and self.cased.found_in(unmarked(line)):
            return True
        return self.pattern is not None and self.pattern.found_in(line.bare[:400])


def trim(line: Line) -> str:
    """Return the line as phrases are written: case folded, without outer punctuation."""
    return line.bare.strip(_TRIM)


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a text in which they are parted by `;`."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


def either(*patterns: str) -> Wording:
    """Return what matches where one of these patterns does."""
    single = [one for pattern in patterns for one in _alternatives(pattern)]
    return Wording(
        opening=_compile([one for one in single if one.startswith("^")]),
        anywhere=_compile([one for one in single if not one.startswith("^")]),
    )


def _compile(patterns: list[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(f"(?:{one})" for one in patterns)) if patterns else None


def _alternatives(pattern: str) -> list[str]:
    """Return the parts of a pattern between the bars that stand in no brackets."""
    parts, depth = [""], 0
    for piece in _TOKEN.findall(pattern):
        depth += {"(": 1, ")": -1}.get(piece, 0)
        if piece == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _all_among(bare: str, vocabulary: frozenset[str]) -> bool:
    words = [word.strip(_TRIM) for word in bare.split()]
    named = [word for word in words if word and not word[0].isdigit()]
    return len(named) > 1 and all(word in vocabulary for word in named)
