"""Articles and links to pages, and pages to Markdown, HTML and text."""
