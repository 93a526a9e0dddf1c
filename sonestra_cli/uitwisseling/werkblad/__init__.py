"""The people of netwerk.yaml as a worksheet, and what somebody changed in it back as wishes for the text."""
