"""What an article is about: its own keywords and the vocabulary's terms."""

from generator.analyse.tags.assign import TagAssigner
from generator.analyse.tags.options import TagOptions

__all__ = ["TagAssigner", "TagOptions"]
