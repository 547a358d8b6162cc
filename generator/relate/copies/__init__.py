"""Which articles are another one reprinted: whole, cut or lightly edited."""

from generator.relate.copies.find import find_copies
from generator.relate.copies.options import CopyOptions

__all__ = ["CopyOptions", "find_copies"]
