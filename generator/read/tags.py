"""The file `tags.yml`: the tag vocabulary."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from generator.model.register import TagEntry, Vocabulary
from generator.model.slug import slugify
from generator.read.report import Report
from generator.read.schema import Record, Shape, check_map, not_a_slug, origin_of
from generator.read.yaml_tree import YamlMap

FILE_SHAPES: Mapping[str, Shape] = MappingProxyType(
    {"tags": Shape.RECORDS, "listed_only": Shape.FLAG}
)
TAG_SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "label": Shape.TEXT,
        "slug": Shape.TEXT,
        "synonyms": Shape.TEXTS,
        "parents": Shape.TEXTS,
        "terms": Shape.TEXTS,
        "hidden": Shape.FLAG,
        "code": Shape.TEXT,
    }
)


def read_tags(node: YamlMap, report: Report, origin: str) -> Vocabulary:
    """Return the vocabulary that a file holds; parents stand as they are written.

    The file is a mapping:

    - `tags`: a list of `label` and, all optional, `slug` (last part of the page's address),
      `synonyms` (other spellings of the keyword), `parents` (labels or slugs; an article with
      the tag has them too), `terms` (words or phrases that earn an article the tag), `hidden`
      (the tag is not shown, its parents are), `code` (IPTC Media Topics: `medtop:20000053`);
    - `listed_only`: whether keywords outside the vocabulary are dropped and reported.
    """
    record = check_map(node, FILE_SHAPES, report)
    entries: dict[str, tuple[TagEntry, int]] = {}
    for item in record.records.get("tags", ()):
        fields = check_map(item, TAG_SHAPES, report)
        entry = _entry(fields, report, origin)
        if entry is None:
            continue
        if (other := entries.get(entry.slug)) is not None:
            report.error(fields.line, f"tag `{entry.label}` stands in line {other[1]} already")
            continue
        entries[entry.slug] = (entry, fields.line)
    tags = tuple(entry for entry, _ in entries.values())
    return Vocabulary(entries=tags, listed_only=record.flag("listed_only"))


def _entry(fields: Record, report: Report, origin: str) -> TagEntry | None:
    label, slug, code = fields.text("label"), fields.text("slug"), fields.text("code")
    faults = tuple(_faults(label, slug, code))
    for fault in faults:
        report.error(fields.line, fault)
    if faults:
        return None
    return TagEntry(
        slug=slug or slugify(label),
        label=label,
        synonyms=fields.list("synonyms"),
        parents=fields.list("parents"),
        terms=fields.list("terms"),
        hidden=fields.flag("hidden"),
        code=code,
        origin=origin_of(origin, fields.line),
    )


def _faults(label: str, slug: str, code: str) -> Iterator[str]:
    if not label:
        yield "a tag needs a `label`"
    if slug and slug != slugify(slug):
        yield not_a_slug("slug", slug)
    if code and not re.fullmatch(r"medtop:\d{8}", code):
        yield f"code `{code}` is not `medtop:` and eight digits"


def resolve_parents(entries: Sequence[TagEntry], report: Report) -> tuple[TagEntry, ...]:
    """Return the tags with parents as slugs; unknown parents and circles are reported and cut."""
    slugs = {slugify(name): tag.slug for tag in entries for name in (*tag.synonyms, tag.label)}
    slugs |= {tag.slug: tag.slug for tag in entries}
    resolved: dict[str, TagEntry] = {}
    for tag in entries:
        parents = []
        for parent in tag.parents:
            if (slug := slugs.get(slugify(parent))) is None:
                labels = [entry.label for entry in entries]
                report.unknown(_line(tag), f"parent of `{tag.label}`:", parent, labels)
            else:
                parents.append(slug)
        resolved[tag.slug] = replace(tag, parents=tuple(parents))
    return tuple(_cut_circle(tag, resolved, report) for tag in resolved.values())


def _cut_circle(tag: TagEntry, tags: Mapping[str, TagEntry], report: Report) -> TagEntry:
    seen: set[str] = set()
    above = list(tag.parents)
    while above:
        slug = above.pop()
        if slug == tag.slug:
            report.error(_line(tag), f"tag `{tag.label}` is its own parent's parent")
            return replace(tag, parents=())
        if slug not in seen:
            seen.add(slug)
            above.extend(tags[slug].parents)
    return tag


def _line(tag: TagEntry) -> int:
    return int(tag.origin.rpartition(":")[2]) if ":" in tag.origin else 1
