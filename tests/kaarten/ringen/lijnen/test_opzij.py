"""A line that runs along the bend of another keeps clear of it, where there is room."""

import math
from itertools import pairwise

from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.ringen.lijnen.opzij import ga_opzij
from sonestra_cli.tekening.langs import op
from sonestra_cli.tekening.tekening import Punt
from sonestra_cli.zetten.meten import meet
from tests.documenten.bladen import voorbeeld

BOCHT: list[Punt] = [(100.0, 0.0), (2.0, 80.0), (2.0, 140.0), (30.0, 200.0)]
RECHT: list[Punt] = [(0.0, 0.0), (0.0, 200.0)]


def na(recht: list[Punt], bocht: list[Punt], *, vrij: bool = True) -> list[Punt]:
    lijnen = {"recht": list(recht), "bocht": list(bocht)}
    ga_opzij(lijnen, lambda _naam, _p, _q: vrij)
    assert lijnen["bocht"] == bocht
    return lijnen["recht"]


def test_een_lijn_vlak_langs_de_bocht_van_een_ander_gaat_opzij() -> None:
    opzij = [(round(x, 1), round(y)) for x, y in na(RECHT, BOCHT)]
    assert opzij == [(0.0, 0), (-4.0, 80), (-4.0, 140), (0.0, 200)]


def test_waar_geen_plaats_is_blijft_een_lijn_waar_die_was() -> None:
    assert na(RECHT, BOCHT, vrij=False) == RECHT


def test_wie_ver_genoeg_weg_is_krijgt_geen_knik() -> None:
    assert na(RECHT, [(x + 10, y) for x, y in BOCHT]) == RECHT


def test_een_lijn_die_daar_kruist_blijft_kruisen_zonder_knik() -> None:
    assert na(RECHT, [(100.0, 0.0), (2.0, 80.0), (-60.0, 140.0)]) == RECHT


def test_de_steun_van_rachid_leek_van_dennis_te_komen() -> None:
    """Past oma Riet and oma Fatima the two ran less than two points apart, and only one arrow came out."""
    kaart = ecogram(Beeld(voorbeeld("samira")), meet)
    dennis, rachid = (
        next(lijn.punten for lijn in kaart.geometrie.lijnen if lijn.naar == wie) for wie in ("dennis", "rachid")
    )
    lang = sum(math.dist(p, q) for p, q in pairwise(rachid))
    ver = [min(_tot(op(rachid, langs)[0], p, q) for p, q in pairwise(dennis))
           for langs in range(12, int(lang))]  # fmt: skip
    assert min(ver) > 3.0


def _tot(punt: Punt, p: Punt, q: Punt) -> float:
    (x, y), (px, py), (qx, qy) = punt, p, q
    deel = ((x - px) * (qx - px) + (y - py) * (qy - py)) / (math.dist(p, q) ** 2 or 1.0)
    deel = min(max(deel, 0.0), 1.0)
    return math.dist(punt, (px + deel * (qx - px), py + deel * (qy - py)))
