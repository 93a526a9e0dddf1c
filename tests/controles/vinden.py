"""Tiny trajects from texts, and the type of the fixture that looks through them."""

from collections.abc import Callable, Mapping
from textwrap import dedent

from sonestra_cli.domein.bevinding import Bevinding
from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.indeling import VAST, vak_van
from sonestra_cli.lezen.traject import lees_tekst

Vind = Callable[[str, Mapping[str, str]], list[Bevinding]]


def maak(bestanden: Mapping[str, str]) -> Traject:
    """A traject from texts by name of the file, as the reader makes it."""
    delen: dict[str, object] = {}
    velden = {vak.naam: veld for veld, vak in VAST.items()}
    for naam, tekst in bestanden.items():
        vak = vak_van(naam)
        assert vak is not None
        waarde, vondsten, _ = lees_tekst(vak, dedent(tekst))
        assert not [v.bevinding.zin for v in vondsten if v.bevinding.niveau == "fout"]
        map_, _, stam = naam.rpartition("/")
        if map_:
            delen.setdefault(map_, {})[stam] = waarde  # type: ignore[index]
        else:
            delen[velden[naam]] = waarde
    return Traject(**delen)  # type: ignore[arg-type]
