"""Each command: what it calls and what it prints."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from generator import hosts, pipeline, publish
from generator.cli.explain import explain, find_article
from generator.cli.parser import make_parser
from generator.cli.progress import end_progress, make_progress
from generator.cli.redirect import redirect
from generator.cli.review import review
from generator.cli.summary import print_problems, print_summary, status
from generator.errors import InputError, SettingsError, WirebriefError
from generator.pipeline import Understanding

FINE, PROBLEMS, USAGE = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Run one command; return its exit status."""
    options = make_parser().parse_args(arguments)
    try:
        return COMMANDS[options.command](options)
    except SettingsError as error:
        print(f"wirebrief: the settings cannot be used\n{error}", file=sys.stderr)
        return USAGE
    except WirebriefError as error:
        print(f"wirebrief: {error}", file=sys.stderr)
        return PROBLEMS
    except KeyboardInterrupt:
        print("\nwirebrief: stopped", file=sys.stderr)
        return PROBLEMS
    except BrokenPipeError:
        # the reader of our output has gone; nothing is left to say
        sys.stderr.close()
        return FINE


def _build(options: Namespace) -> int:
    progress = make_progress(quiet=options.quiet)
    build = hosts.build_offline_site if options.offline else hosts.build_site
    outcome = build(
        options.config_file,
        strict=options.strict,
        content=options.content,
        published=options.published,
        progress=progress,
    )
    end_progress(quiet=options.quiet)
    return _close(outcome, options)


def _pages(options: Namespace) -> int:
    site = hosts.read_settings(options.config_file, options.content, options.published)
    outcome = pipeline.generate(
        site.content,
        options.out or site.build,
        site.settings,
        make_progress(quiet=options.quiet),
        site.masthead,
    )
    end_progress(quiet=options.quiet)
    return _close(outcome, options)


def _close(outcome: pipeline.Outcome, options: Namespace) -> int:
    print_problems(outcome.problems)
    if not options.quiet:
        print_summary(outcome.understanding, outcome.pages)
    return status(outcome.problems, strict=options.strict)


def _serve(options: Namespace) -> int:
    hosts.serve_site(options.config_file, content=options.content, address=options.address)
    return FINE


def _check(options: Namespace) -> int:
    known = _understand(options)
    print_problems(known.problems)
    if not options.quiet:
        print_summary(known)
    return status(known.problems, strict=options.strict)


def _explain(options: Namespace) -> int:
    wanted = Path(options.article)
    if options.content is None and wanted.is_file() and not _inside_content(wanted, options):
        options.content = wanted.parent
        options.article = wanted.name
    known = _understand(options, cached=True)
    found = find_article(known, options.article)
    if len(found) != 1:
        listing = "\n".join(f"  {a.path}" for a in (found or known.articles)[:20])
        what = "several articles match" if found else "no article matches"
        print(f"wirebrief: {what} {options.article!r}; for instance\n{listing}", file=sys.stderr)
        return USAGE
    if options.json:
        records = (r for r in publish.export_records(known.corpus) if r["id"] == found[0].id)
        print(json.dumps(next(records, None), ensure_ascii=False, indent=2))
    else:
        settings = hosts.read_settings(options.config_file, options.content).settings
        print("\n".join(explain(known, found[0], settings.relate.entities.threshold)))
    return FINE


def _inside_content(path: Path, options: Namespace) -> bool:
    site = hosts.read_settings(options.config_file, None)
    return path.resolve().is_relative_to(site.content.resolve())


def _export(options: Namespace) -> int:
    known = _understand(options, cached=True)
    lines = (
        json.dumps(record, ensure_ascii=False) for record in publish.export_records(known.corpus)
    )
    if options.output is None:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a text stream, whatever stands in for it
        for line in lines:
            print(line)
    else:
        options.output.parent.mkdir(parents=True, exist_ok=True)
        options.output.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print_problems(known.problems)
    if not options.quiet:
        print_summary(known)
    return status(known.problems, strict=False)


def _diff(options: Namespace) -> int:
    old, new = (_read_export(path) for path in (options.old, options.new))
    print("\n".join(publish.describe_changes(publish.compare_links(old, new))).rstrip())
    return FINE


def _read_export(path: Path) -> list[dict[str, object]]:
    records = []
    try:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            record = json.loads(line)
            if not isinstance(record, dict) or "id" not in record:
                raise InputError(str(path), number, "is no record of `wirebrief export`")
            records.append(record)
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(str(path), None, f"cannot be read: {error}") from error
    return records


def _understand(options: Namespace, *, cached: bool = False) -> Understanding:
    """Return what is known of the site, by the cache of an earlier build where that will do."""
    site = hosts.read_settings(options.config_file, options.content)
    cache = site.build / "cache"
    usable = cached and site.settings.cache and cache.is_dir()
    known = pipeline.understand(
        site.content,
        site.settings,
        cache if usable else None,
        make_progress(quiet=options.quiet),
    )
    end_progress(quiet=options.quiet)
    return known


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "build": _build,
    "pages": _pages,
    "serve": _serve,
    "check": _check,
    "explain": _explain,
    "export": _export,
    "review": review,
    "redirect": redirect,
    "diff": _diff,
}
