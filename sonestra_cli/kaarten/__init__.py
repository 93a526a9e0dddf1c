"""Where everything stands on a map: from the field to a Tekening. Pure: no files, no clock, no Graphviz."""
