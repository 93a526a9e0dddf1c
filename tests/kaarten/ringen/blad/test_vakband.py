"""The band of the professionals: a ground and its edge, no wider than the map."""

import math
from itertools import pairwise

from sonestra_cli.kaarten.ringen.blad.vakband import teken_band
from sonestra_cli.tekening.doos import grenzen
from sonestra_cli.tekening.tekening import Pen, Ring, Streek


def test_de_band_steekt_boven_en_onder_uit_en_niet_opzij() -> None:
    delen = tuple(teken_band(Ring("professional", 360.0), 320.0, Pen(), "#f2f2f2"))
    assert [round(een) for een in grenzen(delen)] == [-320, -360, 320, 360]
    (rand,) = [een for een in delen if isinstance(een, Streek)]
    assert all(math.isclose(math.hypot(*punt), 360.0) for punt in rand.punten)


def test_de_band_zonder_zijkanten_leek_afgesneden_door_het_blad() -> None:
    (rand,) = [een for een in teken_band(Ring("professional", 360.0), 320.0, Pen(), "") if isinstance(een, Streek)]
    assert rand.punten[0] == rand.punten[-1]
    opzij = [(a, b) for a, b in pairwise(rand.punten) if math.isclose(a[0], b[0]) and math.isclose(abs(a[0]), 320.0)]
    assert len(opzij) == 2


def test_staat_er_iemand_naast_de_cirkel_dan_gaat_de_band_helemaal_rond() -> None:
    delen = tuple(teken_band(Ring("professional", 360.0), 360.0, Pen(), "#f2f2f2"))
    assert [round(een) for een in grenzen(delen)] == [-360, -360, 360, 360]
