"""A real browser to look at a page with: Chromium over its own pipe (the DevTools protocol), nothing to install."""

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_NAMEN = () if sys.platform == "win32" else ("chromium", "chromium-browser", "google-chrome")  # pipes by number
CHROMIUM = next(filter(None, map(shutil.which, _NAMEN)), None)
_PAKKET = find_spec("axe_core_python")
AXE = os.environ.get("SONESTRA_AXE") or (_PAKKET and str(Path(_PAKKET.origin or "").with_name("axe.min.js")))
"""Path of axe.min.js: that of the package that brings it along, or where somebody says that it is."""
_TOETSEN = {"Enter": 13, "Escape": 27, "Tab": 9, "PageDown": 34, "PageUp": 33, "Home": 36, "End": 35}
_TOETSEN |= {"ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40}


_ZO = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
       "--hide-scrollbars", "--remote-debugging-pipe")  # fmt: skip
_BEGIN = """
import fcntl, os, sys
lees, schrijf = (fcntl.fcntl(int(nummer), fcntl.F_DUPFD, 10) for nummer in sys.argv[1:3])
os.dup2(lees, 3)
os.dup2(schrijf, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Chromium reads commands from 3 and answers at 4."""


class Bladzij:
    """One open page. ``fouten``: what went wrong in it; ``gevraagd``: every address that it asked for."""

    def __init__(self, naar: int, van: int) -> None:
        self._naar, self._van = naar, van
        self._rest, self._nummer, self._sessie = b"", 0, ""
        self.fouten: list[str] = []
        self.gevraagd: list[str] = []
        doel = self.zeg("Target.createTarget", url="about:blank")["targetId"]
        self._sessie = self.zeg("Target.attachToTarget", targetId=doel, flatten=True)["sessionId"]
        for kamer in ("Page", "Runtime", "Network", "Log"):
            self.zeg(f"{kamer}.enable")

    def zeg(self, wat: str, **waarden: Any) -> dict[str, Any]:
        """One command, and its answer."""
        self._nummer += 1
        bericht = {"id": self._nummer, "method": wat, "params": waarden}
        if self._sessie:
            bericht["sessionId"] = self._sessie
        os.write(self._naar, json.dumps(bericht).encode() + b"\0")
        while True:
            antwoord = self._lees()
            if antwoord.get("id") == self._nummer:
                assert "error" not in antwoord, antwoord
                return dict(antwoord["result"])

    def _lees(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            stuk = os.read(self._van, 1 << 20)
            assert stuk, "the browser is gone"
            self._rest += stuk
        ruw, _, self._rest = self._rest.partition(b"\0")
        bericht: dict[str, Any] = json.loads(ruw)
        wat, waarden = bericht.get("method"), bericht.get("params", {})
        if wat == "Network.requestWillBeSent":
            self.gevraagd.append(waarden["request"]["url"])
        elif wat == "Runtime.exceptionThrown":
            self.fouten.append(str(waarden["exceptionDetails"].get("exception", waarden)))
        elif wat == "Log.entryAdded" and waarden["entry"]["level"] == "error":
            self.fouten.append(waarden["entry"]["text"])
        return bericht

    def open(self, pad: Path, breed: int = 1280, hoog: int = 800, mobiel: bool = False) -> None:
        self.fouten, self.gevraagd = [], []
        self.zeg("Emulation.setDeviceMetricsOverride", width=breed, height=hoog, deviceScaleFactor=1, mobile=mobiel)
        self.zeg("Page.navigate", url=pad.resolve().as_uri())
        self.doe(
            "new Promise(klaar => { const kijk = () => document.readyState === 'complete' && "
            "document.fonts.status === 'loaded' ? requestAnimationFrame(klaar) : setTimeout(kijk, 20); kijk(); })"
        )

    def doe(self, script: str) -> Any:
        """The value of an expression in the page; of a promise what it becomes."""
        uit = self.zeg("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in uit, uit["exceptionDetails"]
        return uit["result"].get("value")

    def toets(self, *toetsen: str) -> None:
        for toets in toetsen:
            tekst = {"text": {"Enter": "\r"}.get(toets, toets)} if len(toets) == 1 or toets == "Enter" else {}
            code = _TOETSEN.get(toets, ord(toets[0].upper()))
            for soort in ("keyDown", "keyUp"):
                erbij = tekst if soort == "keyDown" else {}
                self.zeg("Input.dispatchKeyEvent", type=soort, key=toets, windowsVirtualKeyCode=code, **erbij)

    def klik(self, x: float, y: float) -> None:
        for soort in ("mousePressed", "mouseReleased"):
            self.zeg("Input.dispatchMouseEvent", type=soort, x=x, y=y, button="left", clickCount=1)

    def foto(self, pad: Path, heel: bool = False) -> None:
        beeld = self.zeg("Page.captureScreenshot", format="png", captureBeyondViewport=heel)
        pad.write_bytes(base64.b64decode(beeld["data"]))

    def pdf(self) -> bytes:
        uit = self.zeg("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        return base64.b64decode(uit["data"])


@contextmanager
def browser() -> Iterator[Bladzij]:
    """Chromium without a screen and without the internet, gone afterwards."""
    assert CHROMIUM is not None
    onze_lees, zijn_schrijf = os.pipe()
    zijn_lees, onze_schrijf = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profiel:
        proces = subprocess.Popen(
            [sys.executable, "-c", _BEGIN, str(zijn_lees), str(zijn_schrijf), CHROMIUM, *_ZO,
             f"--user-data-dir={profiel}", "about:blank"],
            pass_fds=(zijn_lees, zijn_schrijf),
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(zijn_lees)
        os.close(zijn_schrijf)
        try:
            yield Bladzij(onze_schrijf, onze_lees)
        finally:
            proces.terminate()
            proces.wait(timeout=30)
            os.close(onze_schrijf)
            os.close(onze_lees)
