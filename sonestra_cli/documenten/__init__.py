"""Papers: domain -> context -> Jinja -> Markdown -> HTML, Word and PDF."""
