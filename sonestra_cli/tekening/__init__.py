"""The Tekening that every map makes, its sizes and colours, and the geometry that all maps share."""
