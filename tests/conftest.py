"""Settings for all tests: the properties try the same examples on every machine, so that red is red everywhere.

`SONESTRA_ZOEK=1` tries new examples on every run, to look for what nobody thought of; with `--hypothesis-seed=N` a
find can be repeated.
"""

import os
import signal
import sys

import pytest
from hypothesis import settings

settings.register_profile("steeds hetzelfde", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("zoeken", deadline=None, print_blob=True)
settings.load_profile("zoeken" if os.environ.get("SONESTRA_ZOEK") else "steeds hetzelfde")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
"""Behind ``&`` a shell has everything ignore Ctrl-C, what a test starts as well: and some tests are about Ctrl-C."""


@pytest.fixture
def zonder_vork(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a Mac and Windows: a process does not split but begins anew, and knows only what is sent to it."""
    monkeypatch.setattr("sonestra_cli.omgeving.werkers._VORK", False)
    monkeypatch.setattr(sys.modules["__main__"], "__file__", None, raising=False)  # never pytest itself once more


@pytest.fixture(autouse=True)
def staat_in_de_map(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test names its folder so as not to go there; what is suggested to it is read as if it stood in that folder.

    Marked ``elders`` it does not stand there: then each suggestion has to name the folder as well.
    """
    if request.node.get_closest_marker("elders") is None:
        monkeypatch.setattr("sonestra_cli.opdrachten.delen.openen._elders", lambda _: False)
