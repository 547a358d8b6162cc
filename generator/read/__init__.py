"""Files to raw articles, and the editor's YAML files to knowledge."""

from generator.read.article_file import read_file
from generator.read.articles import keep_ids_unique, read_articles
from generator.read.inputs import find_inputs
from generator.read.knowledge import read_knowledge
from generator.read.options import Options

__all__ = [
    "Options",
    "find_inputs",
    "keep_ids_unique",
    "read_articles",
    "read_file",
    "read_knowledge",
]
