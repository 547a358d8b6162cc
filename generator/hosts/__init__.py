"""The builders that turn the page tree into HTML; the only room that knows MkDocs."""
