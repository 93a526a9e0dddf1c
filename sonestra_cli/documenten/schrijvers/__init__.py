"""The tree of a paper to HTML, typst and Word; each writer escapes for its own language and for nothing else."""
