"""Short forms of people's names, tied to the full name the article gives."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.analyse.names.decided import Decided, Forms
from generator.analyse.names.person_names import extends, surnames_of, words_of
from generator.analyse.names.variants import Variants
from generator.model.analysis import EntityKind
from generator.model.enumeration import joined
from generator.model.spelling import is_variant

SURE, LIKELY, DOUBTFUL = 0.95, 0.80, 0.50
"""Confidence of a surname, of a first name or variant, and of one that fits two people."""


TOLD = 4
"""Names that a form fits, of which a reader is told."""

LARGEST_FAMILY = 50
"""Full names of one surname in an article, above which none is taken for another's short form:
results and lists of voters, where all are different people."""


def chain_persons(forms: Forms) -> dict[str, Decided]:
    """Return the forms with people's short names resolved as far as they are unambiguous.

    Time is nearly linear in the number of forms.
    """
    people = _People(_fullest_names(forms), forms)
    return {
        form: _chained(decided, people) if decided.kind is EntityKind.PERSON else decided
        for form, decided in forms.items()
    }


class _People:
    """Those named in full, by every way to call them."""

    def __init__(self, fullest: Mapping[str, str], forms: Forms) -> None:
        self.fullest = fullest
        self._forms = forms
        self._by_surname: dict[str, set[str]] = defaultdict(set)
        self._by_first_name: dict[str, set[str]] = defaultdict(set)
        self._by_last_word: dict[str, set[str]] = defaultdict(set)
        for name, respelled in fullest.items():
            for surname in surnames_of(name) | surnames_of(respelled):
                self._by_surname[surname].add(name)
        for name in set(fullest.values()):
            words = words_of(name)
            self._by_last_word[words[-1]].add(name)
            for first in {words[0], " ".join(words[:-1])}:
                self._by_first_name[first].add(name)
        self._variants = Variants(self._by_last_word)

    def called(self, form: str) -> Iterator[tuple[str, set[str], float, str]]:
        """Yield rule, names, confidence and words for each way to read a short form."""
        yield "surname", self._by_surname.get(form, set()), SURE, "surname of {}"
        yield "short-form", self._by_first_name.get(form, set()), LIKELY, "first name of {}"
        spelt = {name for word in self._variants.of(form) for name in self._by_last_word[word]}
        yield "variant", spelt, LIKELY, "another spelling of {}"

    def is_another(self, short: Decided, name: str) -> bool:
        """Return whether a surname is somebody's who is known without being named in full.

        `President Obama`, before the article comes to `First Lady Michelle Obama`: who is
        introduced with another title, and later, is not the one meant.
        """
        full = self._forms.get(name)
        if full is None or not short.rule == full.rule == "title":
            return False
        return short.detail != full.detail and min(short.places) < min(full.places)


def _fullest_names(forms: Forms) -> dict[str, str]:
    """Return for each full name the fullest one that extends it, or the better spelling."""
    full = [f for f, d in forms.items() if d.kind is EntityKind.PERSON and len(words_of(f)) > 1]
    families: dict[str, list[str]] = defaultdict(list)
    for form in full:
        families[words_of(form)[-1].casefold()].append(form)
    found = {}
    for family in families.values():
        for form in family:
            small = len(family) <= LARGEST_FAMILY
            longer = [other for other in family if extends(other, form)] if small else []
            found[form] = max(longer, key=lambda f: (len(f), f)) if _agree(longer) else form
    spellings = _Spellings(forms, full)
    return {form: spellings.best(found[form]) for form in full}


def _agree(longer: list[str]) -> bool:
    """Return whether the longer names can all be one person's."""
    top = max(longer, key=len, default="")
    return bool(longer) and all(
        n == top or extends(top, n) or words_of(n)[0] == words_of(top)[0] for n in longer
    )


class _Spellings:
    """How often the article has each spelling of a surname."""

    def __init__(self, forms: Forms, full: Iterable[str]) -> None:
        self._forms = forms
        self._lasts: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for name in full:
            *first, last = words_of(name)
            self._lasts[tuple(first)].add(last)
        persons = (f for f, d in forms.items() if d.kind is EntityKind.PERSON)
        self._alone = Variants(form for form in persons if " " not in form)

    def best(self, name: str) -> str:
        """Return the name with the surname spelling that the article uses most."""
        *first, last = words_of(name)
        counts = Counter({last: self._count(last) + self._count(name)})
        others = self._lasts[tuple(first)]
        for other in others if len(others) <= LARGEST_FAMILY else ():
            if is_variant(last, other):
                counts[other] += self._count(" ".join([*first, other]))
        for form in self._alone.of(last):
            counts[form] += self._count(form)
        best = max(counts, key=lambda spelling: (counts[spelling], spelling))
        return " ".join([*first, best]) if counts[best] > counts[last] else name

    def _count(self, form: str) -> int:
        return len(self._forms[form].places) if form in self._forms else 0


def _chained(decided: Decided, people: _People) -> Decided:
    if decided.form in people.fullest:
        return _full(decided, people.fullest[decided.form])
    for rule, found, confidence, words in people.called(decided.form):
        names = sorted({people.fullest.get(name, name) for name in found})
        if len(names) == 1 and people.is_another(decided, names[0]):
            return decided
        if len(names) == 1:
            return _tied(decided, names[0], rule, confidence, words.format(names[0]))
        if names:
            told = names if len(names) <= TOLD else [*names[:TOLD], f"{len(names) - TOLD} others"]
            detail = f"fits {joined(told)}"
            return replace(decided, confidence=min(decided.confidence, DOUBTFUL), detail=detail)
    return decided


def _full(decided: Decided, name: str) -> Decided:
    if name == decided.form:
        return replace(decided, rule="full-name" if decided.rule == "model" else decided.rule)
    same = words_of(name)[-1].casefold() == words_of(decided.form)[-1].casefold()
    rule = "short-form" if same else "variant"
    words = "shorter form of" if same else "another spelling of"
    return _tied(decided, name, rule, SURE if same else LIKELY, f"{words} {name}")


def _tied(decided: Decided, name: str, rule: str, confidence: float, detail: str) -> Decided:
    return replace(decided, name=name, rule=rule, confidence=confidence, detail=detail)
