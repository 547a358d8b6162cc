"""Which other briefings are worth reading, and why."""

from generator.relate.related.find import find_related
from generator.relate.related.options import RelatedOptions

__all__ = ["RelatedOptions", "find_related"]
