"""Pages, data and reports to files on disk."""

from generator.publish.tree import TreeChange, write_tree

__all__ = ["TreeChange", "write_tree"]
