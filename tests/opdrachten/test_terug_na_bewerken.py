"""After every command that edits, ``terug`` gives the very bytes, and ``terug`` again those of the edit."""

import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from tests.opdrachten.test_hernoem import VOORBEELDEN, inhoud


@pytest.mark.parametrize(
    ("map_", "opdracht"),
    [
        ("samira", ["wijzig", "tooske", "kring=hart", "sterk_in+=zingen", "woonplaats="]),
        ("samira", ["wijzig", "gast:noor", "zin=Fijn dat je komt, Noor"]),
        ("nelson", ["hernoem", "nelson", "nelson-d"]),
        ("kyra", ["weg", "tim", "--ja"]),
        ("arie", ["samen", "bennie", "alie", "--houd", "alie", "--ja"]),
    ],
)
@pytest.mark.parametrize("windows", [False, True])
def test_terug_en_weer_vooruit(tmp_path: Path, map_: str, opdracht: list[str], windows: bool) -> None:
    kopie = Path(shutil.copytree(VOORBEELDEN / map_, tmp_path / map_))
    if windows:
        for pad in kopie.rglob("*.yaml"):
            pad.write_bytes(b"\xef\xbb\xbf" + pad.read_bytes().replace(b"\n", b"\r\n"))
    voor = inhoud(kopie)
    assert uitvoeren([*opdracht, "-q", "-C", str(kopie)]) == 0
    daarna = inhoud(kopie)
    assert daarna != voor
    assert (
        all(ruw.count(b"\n") == ruw.count(b"\r\n") and ruw[:3] == b"\xef\xbb\xbf" for ruw in daarna.values()) is windows
    )
    assert uitvoeren(["terug", "-q", "-C", str(kopie)]) == 0
    assert inhoud(kopie) == voor
    assert uitvoeren(["terug", "-q", "-C", str(kopie)]) == 0
    assert inhoud(kopie) == daarna
