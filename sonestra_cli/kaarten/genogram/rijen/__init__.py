"""Who stands at one height, and the plan to lay out: nodes, couples and bundles of lines."""
