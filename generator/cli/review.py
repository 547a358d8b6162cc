"""`wirebrief review`: what the editor should look at, and his answers."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence

from generator import hosts, link, pipeline, relate
from generator.cli.interview import Interview
from generator.cli.listing import as_json, list_proposals
from generator.cli.naming import Directory, UnknownNameError
from generator.cli.progress import end_progress, make_progress
from generator.publish import Answers
from generator.relate import Proposal

LISTED = 20
"""Proposals in a list, where `--most` says nothing."""


def review(options: Namespace) -> int:
    """List the proposals, ask about them, or apply the answers given; return the exit status."""
    site = hosts.read_settings(options.config_file, options.content)
    known = pipeline.understand(
        site.content,
        site.settings,
        site.build / "cache" if site.settings.cache else None,
        make_progress(quiet=options.quiet),
    )
    end_progress(quiet=options.quiet)
    corpus = known.corpus
    links = link.link_corpus(corpus, site.settings.entities)
    answers = Answers(site.content, corpus, links)
    proposals = relate.propose(corpus, site.settings.relate.proposals)
    if _has_answers(options):
        return _apply(options, answers, Directory(corpus, proposals), proposals)
    most = LISTED if options.most is None else options.most
    if options.json:
        listed = [as_json(p, corpus.articles) for p in proposals[:most]]
        print(json.dumps(listed, ensure_ascii=False, indent=2))
    elif options.list or not (sys.stdin.isatty() and sys.stdout.isatty()):
        print("\n".join(list_proposals(proposals, corpus.articles, most)))
    else:
        Interview(corpus.articles, answers).run(proposals[: options.most])
    return 0


def _has_answers(options: Namespace) -> bool:
    given = (options.accept, options.merge, options.rename, options.split, options.ignore)
    return any(given)


def _apply(
    options: Namespace, answers: Answers, directory: Directory, proposals: Sequence[Proposal]
) -> int:
    """Apply the answers in order of their kind; nothing is written if a name is unknown."""
    try:
        accepted = [directory.find(name) for name in options.accept]
        merged = [(directory.find(into), directory.find(gone)) for into, gone in options.merge]
        renamed = [(directory.find(name), new) for name, new in options.rename]
        parted = [(directory.find(name), other) for name, other in options.split]
        ignored = [key for name in options.ignore for key in _keys(name, directory, proposals)]
    except UnknownNameError as error:
        print(f"wirebrief: {error}", file=sys.stderr)
        return 2
    for entity in accepted:
        print(answers.accept(entity))
    for into, gone in merged:
        print(answers.merge(into, gone))
    for entity, name in renamed:
        print(answers.rename(entity, name))
    for entity, other in parted:
        print(answers.keep_apart(entity, other))
    if ignored:
        print(answers.ignore(ignored))
    return 0


def _keys(wanted: str, directory: Directory, proposals: Sequence[Proposal]) -> Iterator[str]:
    """Yield the keys of the proposals meant: that one, or all about an entity."""
    if any(proposal.key == wanted for proposal in proposals):
        yield wanted
        return
    address = relate.address_of(directory.find(wanted))
    found = [p.key for p in proposals if any(side.address == address for side in p.sides)]
    if not found:
        reason = f"nothing is proposed about {address}"
        raise UnknownNameError(reason)
    yield from found
