"""``python -m sonestra_cli``."""

from sonestra_cli.app import main

main()
