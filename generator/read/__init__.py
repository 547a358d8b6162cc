"""Files to raw articles, and what the editor wrote down to values."""
