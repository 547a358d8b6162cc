"""The facts of all articles to what holds between them: entities, copies, related briefings."""

from generator.relate.assemble import relate
from generator.relate.options import RelateOptions

__all__ = ["RelateOptions", "relate"]
