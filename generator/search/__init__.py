"""What readers can search: an index in shards, facets, and the names that lead to pages."""

from generator.search.documents import make_documents
from generator.search.index import write_index
from generator.search.options import Engine, Options

__all__ = ["Engine", "Options", "make_documents", "write_index"]
