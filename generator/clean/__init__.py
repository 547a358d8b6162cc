"""A raw article to the article proper."""
