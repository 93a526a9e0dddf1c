"""A turn of phrase is made ready only for a line that has its words, and never misses one that it fits."""

import pytest

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.verstaan.zinnen.patroon import Patroon, _uitdrukking, vergelijk


@pytest.mark.parametrize(
    ("zin", "gezegd", "vult"),
    [
        ("(?:heeft )?een {wie}", "een buurman", "buurman"),
        ("(?:heeft )?een {wie}", "heeft EEN buurman", "buurman"),
        ("let(?:ten)? op {wie}", "letten op de tijd", "de tijd"),
        ("bewaa?kt {wie}", "bewakt de tijd", "de tijd"),
        ("(?:is )?[*°]? ?geb\\.? {wie}", "geb thuis", "thuis"),
        ("één {wie}|samen {wie}", "samen sterk", "sterk"),
        ("e-?mail:? {wie}", "email van Bo", "van Bo"),
        ("(?:al )*(?:sinds|vanaf) {wie}", "al al vanaf toen", "toen"),
    ],
)
def test_wat_weg_mag_blijven_hoeft_er_niet_te_staan(zin: str, gezegd: str, vult: str) -> None:
    gevuld = vergelijk(Patroon(zin), Persoon, gezegd, onbekenden=False)
    assert gevuld == [("wie", vult)]


def test_voor_een_zin_met_andere_woorden_wordt_geen_uitdrukking_gemaakt() -> None:
    _uitdrukking.cache_clear()
    assert vergelijk(Patroon("woont {wie} in de buurt"), Persoon, "houdt van soep", onbekenden=False) is None
    assert _uitdrukking.cache_info().misses == 0
