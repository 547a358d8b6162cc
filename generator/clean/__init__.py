"""RawArticle -> Article: the body without its page, and what the text says of itself."""

from generator.clean.clean import clean_article
from generator.clean.distinct import distinct_ids
from generator.clean.furniture import Furniture, find_furniture
from generator.clean.options import Options

__all__ = ["Furniture", "Options", "clean_article", "distinct_ids", "find_furniture"]
