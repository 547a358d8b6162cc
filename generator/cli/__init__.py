"""The command line: parse, call, print."""

from generator.cli.run import run

__all__ = ["run"]
