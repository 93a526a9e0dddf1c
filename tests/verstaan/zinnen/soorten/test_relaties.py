"""How two people feel about each other, and who lives where."""

from tests.verstaan.zinnen.bouwen import enige, gezegd, velden_van


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
