"""Text to nodes with places, and splices back into it. Knows YAML and how a finding looks, nothing of the field."""
