"""What the command line understands."""

import argparse
from pathlib import Path

from generator import __version__

STATUS = "Exit status: 0 fine, 1 problems (the report says which), 2 wrong usage or settings."


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of `wirebrief`; every command sets `command`."""
    parser = argparse.ArgumentParser(
        prog="wirebrief",
        description="Turns a folder of news articles into a linked, searchable briefing site.",
        epilog=STATUS,
    )
    parser.add_argument("--version", action="version", version=f"wirebrief {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    build = _add(commands, "build", "articles to pages to site")
    build.add_argument("--strict", action="store_true", help="fail on warnings too")
    build.add_argument(
        "--offline", action="store_true", help="an edition to read from disk, search included"
    )
    _add_published(build)
    pages = _add(commands, "pages", "only the Markdown tree, the data and the report")
    pages.add_argument("--out", type=Path, metavar="DIR", help="instead of the build folder")
    pages.add_argument("--strict", action="store_true", help="fail on warnings too")
    _add_published(pages)
    serve = _add(commands, "serve", "preview with live reload")
    serve.add_argument(
        "-a",
        "--address",
        default="127.0.0.1:8000",
        metavar="HOST:PORT",
        help="default: %(default)s",
    )
    check = _add(commands, "check", "read and analyse everything, report problems, write nothing")
    check.add_argument("--strict", action="store_true", help="fail on warnings too")
    explain = _add(
        commands, "explain", "what was removed, which date and why, each name and its evidence"
    )
    explain.add_argument("article", metavar="ARTICLE", help="path, id or part of the file's name")
    explain.add_argument("--json", action="store_true", help="one JSON object, as `export` has it")
    export = _add(commands, "export", "one JSON line per article, everything the pipeline knows")
    export.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="default: standard output"
    )
    _add_review(commands)
    _add_redirect(commands)
    diff = commands.add_parser(
        "diff",
        help="which links a change of register or rules makes appear, vanish or move",
        description="Compare the links of two exports; prints Markdown.",
        epilog=STATUS,
    )
    for name in ("old", "new"):
        diff.add_argument(name, type=Path, metavar=name.upper(), help="a file of `export`")
    return parser


def _add_published(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--published",
        type=Path,
        metavar="FILE",
        help="the data/addresses.json of the site to be replaced: none of its addresses may die",
    )


def _add_redirect(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    redirect = _add(commands, "redirect", "write the redirects that published addresses need")
    redirect.add_argument(
        "--all", action="store_true", help="also those that lead to the nearest page only"
    )
    _add_published(redirect)


def _add_review(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    review = _add(commands, "review", "names to confirm, merge or keep apart; writes the register")
    review.add_argument(
        "--most",
        type=int,
        metavar="N",
        help="proposals shown; default: 20 in a list, all of them where it asks",
    )
    review.add_argument("--list", action="store_true", help="only list, also in a terminal")
    review.add_argument("--json", action="store_true", help="list as JSON")
    for flag, names, text in (
        ("--accept", ("NAME",), "write a discovered name into the register"),
        ("--merge", ("A", "B"), "B is A: B becomes an alias, its address leads to A's"),
        ("--rename", ("NAME", "NEW"), "NAME is called NEW; its address leads to the new one"),
        ("--split", ("NAME", "OTHER"), "OTHER is not NAME"),
        ("--ignore", ("NAME",), "do not propose this again; or the key of one proposal"),
    ):
        review.add_argument(
            flag, action="append", default=[], metavar=names if len(names) > 1 else names[0],
            nargs=len(names) if len(names) > 1 else None, help=text,
        )  # fmt: skip


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, text: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name, help=text, description=text.capitalize() + ".", epilog=STATUS
    )
    command.add_argument(
        "-f", "--config-file", type=Path, default=None, metavar="FILE", help="default: mkdocs.yml"
    )
    command.add_argument(
        "--content", type=Path, metavar="DIR", help="instead of the content folder"
    )
    command.add_argument("-q", "--quiet", action="store_true", help="no progress, no summary")
    return command
