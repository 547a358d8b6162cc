"""An article to its facts: names, quotes, dates, tags, summary."""
