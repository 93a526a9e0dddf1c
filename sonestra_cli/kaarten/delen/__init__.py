"""What maps share: the sheet, the legend, lines of text, relation lines by their quality."""
