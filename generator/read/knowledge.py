"""What is known before reading: register, tags, sources, redirects, corrections."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path

from generator.errors import InputError
from generator.model.problem import Problem
from generator.model.register import Knowledge, Register, Sources, Vocabulary
from generator.read.corrections import read_corrections
from generator.read.countries import read_countries
from generator.read.decoding import decode
from generator.read.entities import read_entities
from generator.read.loading import load_bytes
from generator.read.offices import complete, read_offices
from generator.read.options import Options
from generator.read.overlay import overlay_register, overlay_sources, overlay_tags
from generator.read.redirects import read_redirects
from generator.read.report import Report
from generator.read.roles import settle_roles
from generator.read.sources import read_sources
from generator.read.tags import read_tags, resolve_parents
from generator.read.yaml_tree import YamlError, YamlMap, parse_yaml

ENTITIES = "entities.yml"
TAGS = "tags.yml"
SOURCES = "sources.yml"
REDIRECTS = "redirects.yml"
CORRECTIONS = "corrections.yml"
FILES = (ENTITIES, TAGS, SOURCES, REDIRECTS, CORRECTIONS)

NOTHING = YamlMap(line=1, entries=())


def read_knowledge(content: Path, options: Options) -> tuple[Knowledge, tuple[Problem, ...]]:
    """Return the site's knowledge merged over what ships, and all that is wrong with its files.

    Each of the five files may be absent. A fault costs the entry it is in; a file that is not
    YAML costs the file.
    """
    reports = {name: Report(name) for name in FILES}
    nodes = {name: _load(content, name, reports[name]) for name in reports}
    register = read_entities(nodes[ENTITIES], reports[ENTITIES], ENTITIES)
    tags = read_tags(nodes[TAGS], reports[TAGS], TAGS)
    sources = read_sources(nodes[SOURCES], reports[SOURCES], SOURCES)
    register = _merge_register(register, _shipped_registers(options))
    knowledge = Knowledge(
        register=replace(register, entries=settle_roles(register.entries, reports[ENTITIES])),
        vocabulary=_merge_tags(tags, options, reports[TAGS]),
        sources=_merge_sources(sources, options),
        redirects=read_redirects(nodes[REDIRECTS], reports[REDIRECTS]),
        corrections=read_corrections(nodes[CORRECTIONS], reports[CORRECTIONS]),
    )
    return knowledge, tuple(fault for report in reports.values() for fault in report.problems())


def _load(content: Path, name: str, report: Report) -> YamlMap:
    path = content / name
    if not path.exists() and not path.is_symlink():
        return NOTHING
    try:
        decoded = decode(load_bytes(content, path, name, LARGEST), name)
        node = parse_yaml(decoded.text)
    except InputError as error:
        report.error(error.line, error.reason)
    except YamlError as error:
        report.error(error.line, error.reason)
    else:
        for warning in decoded.warnings:
            report.warn(None, warning)
        if isinstance(node, YamlMap):
            return node
        if node is not None:
            report.error(node.line, "must be a mapping (`key: value` lines) at the top")
    return NOTHING


LARGEST = 50_000_000
"""Bytes of a configuration file; a register of 100,000 entries has about 20 MB."""


@cache
def shipped(name: str) -> YamlMap:
    """Return a file of `generator/read/data`."""
    node = parse_yaml((files("generator.read") / "data" / name).read_text(encoding="utf-8"))
    return node if isinstance(node, YamlMap) else NOTHING


def _shipped_registers(options: Options) -> Iterator[Register]:
    if options.starter:
        yield _starter()
    if options.countries:
        entries = read_countries(shipped("countries.yml"), shipped("country_names.yml"))
        yield Register(entries=entries)


@cache
def _starter() -> Register:
    """Return the names that ship, those of office-holders with their terms."""
    names = read_entities(shipped(ENTITIES), Report(ENTITIES), "starter")
    entries = overlay_register(read_offices(shipped("offices.yml")), names.entries)
    return replace(
        names,
        entries=tuple(replace(complete(e) if e.roles else e, replaces="") for e in entries),
    )


def _merge_register(own: Register, others: Iterable[Register]) -> Register:
    entries, never = own.entries, own.never_link
    for other in others:
        entries = overlay_register(entries, other.entries)
        never |= other.never_link
    return Register(entries=entries, never_link=never, ignored=own.ignored)


def _merge_tags(own: Vocabulary, options: Options, report: Report) -> Vocabulary:
    entries = own.entries
    if options.starter:
        starter = read_tags(shipped(TAGS), Report(TAGS), "starter")
        entries = overlay_tags(entries, starter.entries)
    return Vocabulary(entries=resolve_parents(entries, report), listed_only=own.listed_only)


def _merge_sources(own: Sources, options: Options) -> Sources:
    if not options.starter:
        return own
    starter = read_sources(shipped(SOURCES), Report(SOURCES), "starter")
    return Sources(entries=overlay_sources(own.entries, starter.entries))
