"""The corpus to addresses, links and backlinks."""
