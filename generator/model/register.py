"""What the editor wrote down: entities, tags, sources."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.analysis import EntityKind
from generator.model.correction import Correction
from generator.model.role import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEntry:
    """A thing the editor (or the starter register, or the country table) vouches for."""

    key: str
    """Slug; unique in the register; the last part of the page's address."""
    name: str
    kind: EntityKind
    aliases: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    """Those of the name and aliases that also are words (`IS`, `US`, `WHO`): a mention only
    where the text has them letter for letter, and never in a line that is all capitals."""
    description: str = ""
    wikidata: str = ""
    """`Q` and digits, or empty."""
    not_same_as: tuple[str, ...] = ()
    """Keys or names that must stay apart from this one."""
    roles: tuple[Role, ...] = ()
    """Of a person: the offices held, in the order written."""
    replaces: str = ""
    """Key of the shipped entry that this one of the editor's stands for, or empty."""
    origin: str
    """`entities.yml:12`, `starter` or `countries`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """All entries known before reading an article; keys are unique."""

    entries: tuple[RegisterEntry, ...] = ()
    never_link: frozenset[str] = frozenset()
    """Surface forms, case-sensitive, that are never a mention."""
    ignored: frozenset[str] = frozenset()
    """Keys of proposals that `review` shall not make again, such as `new people/zamir-kabulov`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TagEntry:
    """One tag of the vocabulary."""

    slug: str
    label: str
    synonyms: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    """Slugs."""
    terms: tuple[str, ...] = ()
    """Words or phrases that earn an article the tag."""
    hidden: bool = False
    code: str = ""
    """An IPTC Media Topics code such as `medtop:20000053`, or empty."""
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The tags."""

    entries: tuple[TagEntry, ...] = ()
    listed_only: bool = False
    """Whether keywords outside the vocabulary are dropped (and reported)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An outlet or agency."""

    slug: str
    name: str
    aliases: tuple[str, ...] = ()
    agency: bool = False
    country: str = ""
    home: str = ""
    """Address of its home page; its host names the outlet of an article's address."""
    rights: str = ""
    fictitious: bool = False
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The outlets and agencies known before reading."""

    entries: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """Everything the editor wrote down, and what ships in the package."""

    register: Register = Register()
    vocabulary: Vocabulary = Vocabulary()
    sources: Sources = Sources()
    redirects: Mapping[str, str] = field(default_factory=dict)
    """Old page address to new, both without a leading slash."""
    corrections: tuple[Correction, ...] = ()
    """In the order of the file."""
