"""``sonestra``, and ``python -m sonestra_cli``."""

import gc
from typing import NoReturn


def main() -> NoReturn:
    """Begin. Much is loaded and read, little thrown away: from the first import on, nobody need look for that often."""
    gc.set_threshold(500_000, 50, 50)
    from sonestra_cli.app import main as begin

    begin()


if __name__ == "__main__":
    main()
