"""States and territories under the names that other languages give them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from babel import Locale, UnknownLocaleError

from generator.analyse.names.lists import load_list
from generator.model.register import Register, RegisterEntry

COUNTRIES = "countries"
"""The origin of the entries that the package's table of states makes."""

_SCRIPTS = {"zh": ("zh_Hans", "zh_Hant")}
"""Languages that write names in two scripts."""


def with_translations(register: Register, language: str) -> Register:
    """Return the register with the states' names in a language as further aliases.

    The names are those of Unicode's CLDR, in the nominative. A form that the register has
    already, or that is a person's name too (French `Maurice`), stays out. For a language of which
    nothing is known it is the register itself.
    """
    translated = dict(_translations(language))
    if not translated:
        return register
    taken = {form.casefold() for e in register.entries for form in (e.name, *e.aliases)}
    usable = {
        english: tuple(form for form in forms if _is_usable(form, taken))
        for english, forms in translated.items()
    }
    return replace(register, entries=tuple(_extended(entry, usable) for entry in register.entries))


def _translations(language: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    english = Locale("en").territories
    found: dict[str, list[str]] = {}
    for tag in _SCRIPTS.get(language, (language,)):
        for code, name in _territories(tag).items():
            # numbers stand for continents and other groups
            if code.isalpha() and code in english:
                found.setdefault(english[code], []).append(name)
    return ((name, tuple(dict.fromkeys(forms))) for name, forms in found.items())


def _territories(tag: str) -> Mapping[str, str]:
    try:
        return Locale.parse(tag).territories
    except (UnknownLocaleError, ValueError):
        return {}


def _is_usable(form: str, taken: set[str]) -> bool:
    name = form.casefold()
    return not (name in taken or name in load_list("given_names") or "(" in form)


def _extended(entry: RegisterEntry, usable: Mapping[str, tuple[str, ...]]) -> RegisterEntry:
    if entry.origin != COUNTRIES:
        return entry
    forms = next((usable[n] for n in (entry.name, *entry.aliases) if n in usable), ())
    return replace(entry, aliases=(*entry.aliases, *forms))
