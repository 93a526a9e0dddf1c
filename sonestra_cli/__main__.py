"""``sonestra``, and ``python -m sonestra_cli``."""

import gc
import os
import signal
import sys
from typing import Any, NoReturn

_GESTOPT = 130


def main() -> NoReturn:
    """Begin. Much is loaded and read, little thrown away: from the first import on, nobody need look for that often.

    Ctrl-C before anything listens for it, while the program itself is loaded, ends it with the same words as later.
    """
    luistert = signal.getsignal(signal.SIGINT)
    if luistert is signal.default_int_handler:  # who runs it in the background may have it ignored
        signal.signal(signal.SIGINT, _gestopt)
    gc.set_threshold(500_000, 50, 50)
    from sonestra_cli.app import main as begin

    signal.signal(signal.SIGINT, luistert)
    begin()


def _gestopt(*_: Any) -> NoReturn:
    """Nothing was opened yet, so nothing has to be closed: an exception in the middle of an import would be told in
    English."""
    sys.stderr.write("\nGestopt. Er is niets half opgeslagen.\n")
    sys.stderr.flush()
    os._exit(_GESTOPT)


if __name__ == "__main__":
    main()
