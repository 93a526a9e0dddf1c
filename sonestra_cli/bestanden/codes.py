"""What ``leg-uit`` tells about the codes of the reader: B… for a file as such, N… for how something is written."""

from collections.abc import Mapping

from sonestra_cli.domein.bevinding import Uitleg

UITLEG: Mapping[str, Uitleg] = {}
