"""Pages, data and reports to files on disk."""
