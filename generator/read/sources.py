"""The file `sources.yml`: outlets and agencies."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from generator.model.register import Source, Sources
from generator.model.slug import slugify
from generator.read.addresses import plain_address
from generator.read.report import Report
from generator.read.schema import Record, Shape, check_map, not_a_slug, origin_of
from generator.read.yaml_tree import YamlMap

FILE_SHAPES: Mapping[str, Shape] = MappingProxyType({"sources": Shape.RECORDS})
SOURCE_SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "name": Shape.TEXT,
        "slug": Shape.TEXT,
        "aliases": Shape.TEXTS,
        "agency": Shape.FLAG,
        "country": Shape.TEXT,
        "home": Shape.TEXT,
        "rights": Shape.TEXT,
        "fictitious": Shape.FLAG,
    }
)


def read_sources(node: YamlMap, report: Report, origin: str) -> Sources:
    """Return the outlets and agencies that a file holds.

    The file is a mapping with `sources`: a list of `name` and, all optional, `slug` (last part
    of the page's address), `aliases`, `agency` (whether it is a news agency), `country`, `home`
    (address of its home page; articles with this host are the outlet's), `rights` (shown with
    its articles), `fictitious`.
    """
    record = check_map(node, FILE_SHAPES, report)
    entries: dict[str, tuple[Source, int]] = {}
    for item in record.records.get("sources", ()):
        fields = check_map(item, SOURCE_SHAPES, report)
        entry = _entry(fields, report, origin)
        if entry is None:
            continue
        if (other := entries.get(entry.slug)) is not None:
            report.error(fields.line, f"source `{entry.name}` stands in line {other[1]} already")
            continue
        entries[entry.slug] = (entry, fields.line)
    return Sources(entries=tuple(entry for entry, _ in entries.values()))


def _entry(fields: Record, report: Report, origin: str) -> Source | None:
    name, slug, home = fields.text("name"), fields.text("slug"), fields.text("home")
    faults = tuple(_faults(name, slug, home))
    for fault in faults:
        report.error(fields.line, fault)
    if faults:
        return None
    return Source(
        slug=slug or slugify(name),
        name=name,
        aliases=fields.list("aliases"),
        agency=fields.flag("agency"),
        country=fields.text("country"),
        home=plain_address(home),
        rights=fields.text("rights"),
        fictitious=fields.flag("fictitious"),
        origin=origin_of(origin, fields.line),
    )


def _faults(name: str, slug: str, home: str) -> Iterator[str]:
    if not name:
        yield "a source needs a `name`"
    if slug and slug != slugify(slug):
        yield not_a_slug("slug", slug)
    if home and not plain_address(home):
        yield f"home `{home}` is not a plain web address"
