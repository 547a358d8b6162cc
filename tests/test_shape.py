"""What there is, is documented."""

import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

from generator.cli.parser import make_parser
from generator.cli.run import COMMANDS
from generator.settings import Settings

ROOT = Path(__file__).resolve().parents[1]


def keys_of(kind: type, prefix: str = "") -> Iterator[str]:
    hints = typing.get_type_hints(kind)
    for one in fields(kind):
        name = f"{prefix}{one.name}"
        if is_dataclass(hints[one.name]):
            yield from keys_of(hints[one.name], f"{name}.")
        else:
            yield name


def test_every_setting_is_documented_and_nothing_else() -> None:
    text = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    rows = {line.split("`")[1] for line in text.splitlines() if line.startswith("| `")}
    assert set(keys_of(Settings)) == rows


def test_every_command_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"wirebrief {name}" not in readme] == []


def test_every_command_says_what_it_does() -> None:
    assert all(name in make_parser().format_help() for name in COMMANDS)
