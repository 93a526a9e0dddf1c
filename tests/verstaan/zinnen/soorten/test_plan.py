"""Agreements, said in one line."""

from tests.verstaan.zinnen.bouwen import enige, gezegd

HOE = "Hoe staat het op het vel? Typ het woord voor woord over."


def test_een_afspraak_zoals_iemand_haar_zegt():
    zet = enige(
        "afspraak",
        "Bram en Lotte, dinsdag om half negen, op de manege, nog vragen tante Wil, vraag: paard > Bram rijdt, wij ook.",
    )
    assert (zet.bestand, zet.stappen, zet.sleutel) == ("plan", ("afspraken",), "a1")
    assert zet.waarde == {
        "wie": ["bram", "lotte"],
        "wanneer": "dinsdag om half negen",
        "waar": "op de manege",
        "nog_vragen": "wil",
        "vraag": "paard",
        "woorden": "Bram rijdt, wij ook.",
    }


def test_wanneer_mag_in_stukken():
    waarde = enige("afspraak", "Bram, om de week, van vrijdag op zaterdag > Ik kom.").waarde
    assert waarde == {"wie": "bram", "wanneer": "om de week, van vrijdag op zaterdag", "woorden": "Ik kom."}


def test_zonder_eigen_woorden_wordt_daarnaar_gevraagd():
    verstaan = gezegd("afspraak", "Lotte, zondag")
    assert [vraag.zin for vraag in verstaan.vragen] == [HOE]


def test_het_antwoord_vult_wat_gevraagd_werd():
    (zet,) = gezegd("afspraak", "Lotte, zondag", **{HOE: "Lotte belt."}).zetten
    assert zet.waarde == {"wie": "lotte", "wanneer": "zondag", "woorden": "Lotte belt."}
