"""The facts of all articles to what holds between them: entities, copies, related briefings."""
