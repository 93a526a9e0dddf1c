"""Small families to read signs from, and their lines."""

from dataclasses import replace
from typing import Any

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.keuzes import Verbinding
from sonestra_cli.domein.netwerk import Gezin, Kind
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.tekening.tekening import Streek, Symbool, Tekening
from tests.kaarten.genogram.genogram_families import beeld, meet
from tests.kijken import (
    mens,
    streken,
)


def paar(verbinding: Verbinding = "gehuwd", kinderen: tuple[Kind, ...] = (), **anders: Any) -> Tekening:
    een = Gezin((Sleutel("an"), Sleutel("bas")), verbinding, kinderen=kinderen or (Kind(Sleutel("kim")),), **anders)
    mensen = {"an": Persoon(geslacht="vrouw"), "bas": Persoon(geslacht="man")}
    return genogram(beeld([een], **mensen), meet)


def jaar(getal: int) -> Datum:
    return Datum("op", getal)


def ja(getal: int) -> DatumOfJa:
    return DatumOfJa(jaar(getal))


def partnerlijn(tekening: Tekening) -> Streek:
    (lijn,) = (d for d in streken(tekening, "partner") if d.id.startswith("lijn-"))
    return lijn


def naar(tekening: Tekening, kind: str) -> list[Streek]:
    """The lines that come down on somebody."""
    op = mens(tekening, kind)
    return [
        d for d in streken(tekening)
        if "kind" in d.klasse and abs(d.punten[-1][0] - op.x) < op.breedte / 2
        and abs(d.punten[-1][1] - (op.y - op.hoogte / 2)) < op.hoogte / 2
    ]  # fmt: skip


def kleiner(s: Symbool, deel: float) -> Symbool:
    return replace(s, breedte=s.breedte * deel, hoogte=s.hoogte * deel)


def fijn(streek: Streek) -> list[tuple[float, float]]:
    """Points along a line."""
    return [
        (p[0] + (q[0] - p[0]) * t / 10, p[1] + (q[1] - p[1]) * t / 10)
        for p, q in zip(streek.punten, streek.punten[1:], strict=False) for t in range(11)
    ]  # fmt: skip


def helt(streek: Streek) -> float:
    """Above nought for a line that rises to the right."""
    links, rechts = sorted((streek.punten[0], streek.punten[-1]))
    return links[1] - rechts[1]
