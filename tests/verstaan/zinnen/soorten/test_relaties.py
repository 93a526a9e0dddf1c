"""How two people feel about each other, and who lives where."""

from dataclasses import replace

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel
from tests.verstaan.zinnen.bouwen import TRAJECT, enige, gezegd, velden_van


def test_de_een_over_de_ander():
    assert enige("beleving", "Lotte heeft Bram in 2024 op afstand gezet").waarde == {
        "van": "lotte",
        "met": "bram",
        "is": "op_afstand_gezet",
        "sinds": "2024",
    }


def test_zegt_het_met_iemand():
    waarde = enige("beleving", "Bram zegt: met Lotte verbroken, sinds 2024").waarde
    assert waarde == {"van": "bram", "met": "lotte", "is": "verbroken", "sinds": "2024"}


def test_zonder_met_gaat_het_over_wie_het_plan_heeft():
    waarde = enige(
        "beleving", "Lotte noemt het hecht én ruzie. Dat mogen alleen Lotte en Nadia lezen > Altijd wat."
    ).waarde
    assert waarde == {
        "van": "lotte",
        "met": "nadia",
        "is": "hecht_en_conflict",
        "zichtbaar": ["lotte", "nadia"],
        "woorden": "Altijd wat.",
    }


def test_wat_de_hoofdpersoon_ervaart_staat_bij_de_ander():
    assert velden_van("beleving", "Nadia vindt het met Bram gespannen") == {"bram.band": "gespannen"}


def test_met_een_tijd_erbij_staat_het_los():
    waarde = enige("beleving", "Van 2018 tot 2020 was het voor Nadia ruzie met Lotte").waarde
    assert waarde == {"van": "nadia", "met": "lotte", "is": "conflict", "sinds": "2018", "tot": "2020"}


def test_wat_apart_hoort_wordt_niet_iets_anders():
    verstaan = gezegd("beleving", "Lotte is bang voor Bram")
    assert all("is" not in dict(zet.waarde) for zet in verstaan.zetten)
    assert verstaan.niet_begrepen


def test_wie_waar_woont():
    assert enige("huis", "Nadia woont sinds 2019 in de flat, met Lotte").waarde == {
        "naam": "de flat",
        "wie": ["nadia", "lotte"],
        "sinds": "2019",
    }
    assert enige("huis", "Bram woont bij oma Griet").waarde == {"naam": "bij oma Griet", "wie": ["bram", "oma-griet"]}
    assert enige("huis", "Bram en Lotte op de boot, van 1989 tot 1992").waarde == {
        "naam": "op de boot",
        "wie": ["bram", "lotte"],
        "sinds": "1989",
        "tot": "1992",
    }


def test_twee_zinnen_zijn_twee_belevingen():
    zetten = gezegd("beleving", "Lotte heeft Bram in 2024 op afstand gezet. Bram zegt: verbroken, sinds 2024").zetten
    assert [zet.waarde for zet in zetten] == [
        {"van": "lotte", "met": "bram", "is": "op_afstand_gezet", "sinds": "2024"},
        {"van": "bram", "met": "lotte", "is": "verbroken", "sinds": "2024"},
    ]


def test_wie_elkaar_kennen():
    assert enige("kennen", "Bram, Lotte en Nadia kennen elkaar").waarde == ["bram", "lotte", "nadia"]
    assert enige("kennen", "oma Griet en Lotte").waarde == ["oma-griet", "lotte"]
    alleen = enige("kennen", "Bram en Lotte, alleen voor Nadia")
    assert alleen.waarde == {"wie": ["bram", "lotte"], "zichtbaar": "nadia"}


def test_wie_er_twee_kent_brengt_die_twee_niet_bij_elkaar():
    twee = gezegd("kennen", "Bram kent Lotte en Nadia").zetten
    assert [een.waarde for een in twee] == [["bram", "lotte"], ["bram", "nadia"]]


def test_een_naam_met_en_erin_maakt_van_twee_anderen_geen_raadsel():
    """Once somebody was called consulent werk en inkomen, every pair with ``en`` between them was asked about."""
    consulent = Persoon(naam="consulent werk en inkomen", professional=Professional(functie="consulent"))
    mensen = {**TRAJECT.netwerk.personen, Sleutel("consulent-werk-en-inkomen"): consulent}
    traject = replace(TRAJECT, netwerk=Netwerk(personen=mensen))
    assert enige("kennen", "Bram en Lotte", traject).waarde == ["bram", "lotte"]
    assert enige("kennen", "Bram en consulent werk en inkomen", traject).waarde == ["bram", "consulent-werk-en-inkomen"]
