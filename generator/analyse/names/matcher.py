"""Names and aliases of the register, found in any text at once."""

import re
from collections import defaultdict
from collections.abc import Mapping

from generator.analyse.names.candidate import Candidate
from generator.analyse.names.occurrences import FormFinder
from generator.analyse.names.plain import CURRENCY, plain_text
from generator.analyse.names.titles import leading_title
from generator.model.analysis import EntityKind
from generator.model.register import Register, RegisterEntry

_INDEFINITE = re.compile(r"\b[Aa]n? $")
"""`an Islamic state` is any state of the kind."""

_DOTTED = re.compile(r"(?:[A-Z]\.){2,}")

_SHOUT = 0.6
"""Share of capitals among the letters of a line above which capitals tell nothing:
headlines in capitals reach 0.9, a line dense with acronyms 0.4 (counted on the Wikinews set)."""


SHORTEST_SHOUTED = 4
"""Letters of a name that is also known in capitals, as in datelines; shorter ones are acronyms."""

LONGEST_ACRONYM = 6
"""Letters; longer words in capitals are names shouted, not short forms that are also words,
unless the register says that they count letter for letter."""

LONGEST_LINE = 200
"""Characters of a line looked at on either side: some texts are one line of a megabyte."""

FEW_LETTERS = 8
"""A line of fewer other letters is no line of text."""


class RegisterMatcher:
    """Finds register names; built once for a register, in time linear in its size."""

    def __init__(self, register: Register) -> None:
        self._entries = _entries_by_form(register)
        self._never = frozenset(plain_text(form) for form in register.never_link)
        self._exact = frozenset(
            _bare(plain_text(form), entry.kind)
            for entry in register.entries
            for form in entry.exact
        )
        self._finder = FormFinder({*self._entries, *self._never})
        self._lowered = _lowered_forms(self._entries)
        self._lowered_finder = FormFinder(self._lowered)

    def find(self, text: str) -> list[Candidate]:
        """Return the longest matches from the left, whole words only; `text` is plain.

        `Islamic state` counts as well, in a text that also has `Islamic State` or `ISIS`.
        """
        found = self._proper(text)
        keys = {candidate.key for candidate in found}
        lowered = [
            self._candidate(start, end, self._lowered[form])
            for start, end, form in self._lowered_finder.find(text)
            if self._entries[self._lowered[form]].key in keys
            and not _INDEFINITE.search(text[max(0, start - 3) : start])
        ]
        return sorted(found + lowered, key=lambda c: c.start) if lowered else found

    def _proper(self, text: str) -> list[Candidate]:
        return [
            self._candidate(start, end, form)
            for start, end, form in self._finder.find(text)
            if form not in self._never
            and text[end : end + 1] not in CURRENCY
            and not (self._is_telling(form) and _is_shouted(text, start, end))
        ]

    def entry_of(self, form: str) -> RegisterEntry | None:
        """Return the entry that a form names, `None` if none or more than one does."""
        return self._entries.get(form)

    def find_never(self, text: str) -> list[tuple[int, int]]:
        """Return where the phrases stand that hold a name and mean something else."""
        return [(a, b) for a, b, form in self._finder.find(text) if form in self._never]

    def is_never(self, form: str) -> bool:
        """Return whether the editor said that this form is never a mention."""
        return form in self._never

    def _is_telling(self, form: str) -> bool:
        """Return whether capitals are what tells a form from a word: `IS`, `WHO`, `MOSCOW`."""
        return form.isupper() and (len(form) <= LONGEST_ACRONYM or form in self._exact)

    def _candidate(self, start: int, end: int, form: str) -> Candidate:
        entry = self._entries[form]
        rule = "country" if entry.origin == "countries" else "register"
        return Candidate(
            start=start, end=end, text=form, kind=entry.kind,
            key=entry.key, name=entry.name, rule=rule,
        )  # fmt: skip


def _entries_by_form(register: Register) -> dict[str, RegisterEntry]:
    """Return what each form means; a form that two entries claim means neither."""
    claims: dict[str, list[RegisterEntry]] = defaultdict(list)
    for entry in register.entries:
        for form in {form for name in (entry.name, *entry.aliases) for form in _forms(name, entry)}:
            claims[form].append(entry)
    return {form: found[0] for form, found in claims.items() if len(found) == 1}


def _lowered_forms(entries: Mapping[str, RegisterEntry]) -> dict[str, str]:
    """Return the names of organizations with their last word in small letters, and what for."""
    return {
        lowered: form
        for form, entry in sorted(entries.items())
        if entry.kind is EntityKind.ORGANIZATION and not form.isupper() and " " in form
        for lowered in [form.rpartition(" ")[0] + " " + form.rpartition(" ")[2].lower()]
        if lowered not in entries
    }


def _forms(name: str, entry: RegisterEntry) -> set[str]:
    """Return a name as it is found in print: `U.S.` also as `U.S`, `Moscow` as `MOSCOW`.

    Names that count letter for letter are never shouted.
    """
    form = _bare(plain_text(name).strip(), entry.kind)
    if form.endswith(".") and _DOTTED.fullmatch(form):
        return {form, form[:-1]}
    shouted = len(form) >= SHORTEST_SHOUTED and name not in entry.exact
    return {form, form.upper() if shouted else form} - {""}


def _bare(form: str, kind: EntityKind) -> str:
    """Return a form as mentions have it, without article and title, where it stays a name."""
    cut = 0
    if kind is EntityKind.ORGANIZATION and form.startswith("The ") and " " in form[4:]:
        cut = 4
    if kind is EntityKind.PERSON and " " in form[leading_title(form) :]:
        cut = leading_title(form)
    return form[cut:]


def _is_shouted(text: str, start: int, end: int) -> bool:
    """Return whether a form stands in a line that is all capitals."""
    line = _line_around(text, start, end)
    letters = re.sub(r"[^A-Za-z]", "", line)
    others = letters.replace(re.sub(r"[^A-Za-z]", "", text[start:end]), "", 1)
    return len(others) > FEW_LETTERS and sum(map(str.isupper, others)) / len(others) > _SHOUT


def _line_around(text: str, start: int, end: int) -> str:
    before = text[max(0, start - LONGEST_LINE) : start].rpartition("\n")[2]
    after = text[end : end + LONGEST_LINE].partition("\n")[0]
    return before + text[start:end] + after
