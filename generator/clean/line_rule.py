"""What a line rule is: a name, and the wording by which it knows its lines."""

import re
from dataclasses import dataclass

from generator.clean.lines import Line

_TRIM = " \t:;.,!?…|»«>›<‹→+-–—*•()[]\"'“”‘’×"


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRule:
    """A named reason why a line, seen alone, is not part of an article."""

    name: str
    """What `explain` prints: `share`, `comments`, `copyright`."""
    phrases: frozenset[str] = frozenset()
    """Whole lines, case folded, without outer punctuation."""
    pattern: re.Pattern[str] | None = None
    """Searched in the case-folded line without its bullet."""
    vocabulary: frozenset[str] = frozenset()
    """A line of two words or more that are all among these (or numbers) is this rule's."""
    cased: re.Pattern[str] | None = None
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
        if self.cased is not None and self.cased.search(line.text):
            return True
        return self.pattern is not None and self.pattern.search(line.bare[:400]) is not None


def trim(line: Line) -> str:
    """Return the line as phrases are written: case folded, without outer punctuation."""
    return line.bare.strip(_TRIM)


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a text in which they are parted by `;`."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


def either(*patterns: str) -> re.Pattern[str]:
    """Return one pattern that matches where one of these does."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _all_among(bare: str, vocabulary: frozenset[str]) -> bool:
    words = [word.strip(_TRIM) for word in bare.split()]
    named = [word for word in words if word and not word[0].isdigit()]
    return len(named) > 1 and all(word in vocabulary for word in named)
