"""The band of the professionals: a ground and its edge above and below, no wider than the map."""

import math

from sonestra_cli.kaarten.ringen.blad.vakband import teken_band
from sonestra_cli.tekening.doos import grenzen
from sonestra_cli.tekening.tekening import Pen, Ring, Streek


def test_de_band_steekt_boven_en_onder_uit_en_niet_opzij() -> None:
    delen = tuple(teken_band(Ring("professional", 360.0), 320.0, Pen(), "#f2f2f2"))
    assert [round(een) for een in grenzen(delen)] == [-320, -360, 320, 360]
    randen = [een for een in delen if isinstance(een, Streek)]
    assert [een.punten[0][1] < 0 for een in randen] == [True, False]
    assert all(math.isclose(math.hypot(*punt), 360.0) for een in randen for punt in een.punten)


def test_staat_er_iemand_naast_de_cirkel_dan_gaat_de_band_helemaal_rond() -> None:
    delen = tuple(teken_band(Ring("professional", 360.0), 360.0, Pen(), "#f2f2f2"))
    assert [round(een) for een in grenzen(delen)] == [-360, -360, 360, 360]
