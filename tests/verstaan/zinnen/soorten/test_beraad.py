"""The day: when, who comes, who does what."""

import pytest

from tests.verstaan.zinnen.bouwen import enige, gezegd, velden_van


def test_meer_gasten_tegelijk():
    assert velden_van("gast", "Bram, Lotte, Teun van Wil en oma Griet komen, gesproken op 2026-02-07") == {
        wie: {"komt": "ja", "gesproken_op": "2026-02-07"} for wie in ("bram", "lotte", "teun-van-wil", "oma-griet")
    }


def test_wat_een_gast_nodig_heeft():
    assert velden_van("gast", "oma Griet komt, nodig: een lift uit Goes, en een stoel") == {
        "oma-griet": {"komt": "ja", "nodig": "een lift uit Goes, en een stoel"}
    }


def test_ieder_komt_op_een_eigen_manier():
    for zin, komt in (
        ("Lotte belt in", "belt_in"),
        ("Lotte stuurt een brief", "stuurt_brief"),
        ("Lotte komt niet", "nee"),
        ("misschien Lotte", "misschien"),
        ("Komt niet: Lotte", "nee"),
    ):
        assert velden_van("gast", zin) == {"lotte": {"komt": komt}}


def test_wie_doet_wat():
    assert velden_van("rol", "Lotte opent, Bram rijdt en let op de kinderen, oma Griet en tante Wil koken") == {
        "opener": "lotte",
        "rijdt": "bram",
        "kinderen": "bram",
        "kookt": ["oma-griet", "wil"],
    }


def test_de_dag_zelf():
    zetten = gezegd(
        "beraad", "2026-03-14, inloop 13:30, in het buurthuis, Nadia koos de plek, eten: soep van Bram"
    ).zetten
    assert {zet.sleutel: zet.waarde for zet in zetten} == {
        "datum": "2026-03-14",
        "inloop": "13:30",
        "plek": "het buurthuis",
        "plek_gekozen_door": "nadia",
        "eten": "soep van Bram",
    }


def test_een_paaltje():
    zet = enige(
        "paaltje", "mevrouw De Wit, voogdij, vastgesteld 2026-02-19, op 2026-02-26 uitgelegd aan Nadia > Nee is nee."
    )
    assert zet.sleutel == "p1"
    assert zet.waarde == {
        "gesteld_door": "mevrouw-de-wit",
        "grondslag": "voogdij",
        "vastgesteld_op": "2026-02-19",
        "uitgelegd_op": "2026-02-26",
        "uitgelegd_aan": "nadia",
        "woorden": "Nee is nee.",
    }


def test_waar_iemand_ja_op_zei():
    waarde = enige("toestemming", "Nadia, 2026-01-27: mijn woorden opschrijven, duim omhoog").waarde
    assert waarde == {"wie": "nadia", "wanneer": "2026-01-27", "wat": "mijn woorden opschrijven", "hoe": "duim omhoog"}


@pytest.mark.parametrize(
    ("regel", "waarde"),
    [
        ("Nadia vindt goed dat ik bel", {"wie": "nadia", "wat": "dat ik bel"}),
        ("Nadia en Bram vinden het goed dat wij komen", {"wie": ["nadia", "bram"], "wat": "dat wij komen"}),
        ("Nadia zegt ja tegen een beraad", {"wie": "nadia", "wat": "een beraad"}),
        ("bellen mag van Nadia", {"wie": "nadia", "wat": "bellen"}),
        ("Nadia vindt het goed", {"wie": "nadia"}),
    ],
)
def test_wie_ja_zei_raakte_weg_in_een_gewone_zin(regel: str, waarde: dict[str, object]) -> None:
    assert enige("toestemming", regel).waarde == waarde


def test_wat_tussen_haakjes_staat_geldt_voor_wie_ervoor_staat():
    assert velden_van("gast", "Komt: Lotte, Bram (nodig: een lift), tante Wil, oma Griet (zit naast Lotte)") == {
        "lotte": {"komt": "ja"},
        "bram": {"komt": "ja", "nodig": "een lift"},
        "wil": {"komt": "ja"},
        "oma-griet": {"komt": "ja", "steunfiguur": "lotte"},
    }


def test_een_tekst_houdt_op_bij_de_punt():
    verstaan = gezegd("beraad", "eten: soep van Bram. Voor Lotte: een tafeltje")
    assert [(zet.sleutel, zet.waarde) for zet in verstaan.zetten] == [("eten", "soep van Bram")]
    assert verstaan.niet_begrepen == ("Voor Lotte: een tafeltje",)


@pytest.mark.parametrize(
    "regel",
    [
        "zaterdag 24 januari 2026 van 10 tot 4 uur",
        "24 januari 2026, 10.00 - 16.00 uur",
        "24 januari 2026, begint van 10 tot 16 uur",
        "24 januari 2026, begint 10.00, tot 4 uur",
    ],
)
def test_tot_wanneer_het_duurt_hield_de_hele_regel_tegen(regel: str) -> None:
    gehoord = gezegd("beraad", regel)
    assert {een.sleutel: een.waarde for een in gehoord.zetten}["begint"] == "10:00"
    assert gehoord.geen_plek == ("Tot 16:00 schrijf ik niet op: hier is alleen plek voor wanneer het begint.",)
    assert (gehoord.niet_begrepen, gehoord.vragen) == ((), ())


def test_een_dag_zonder_jaar_las_het_uur_erachter_als_jaar() -> None:
    gehoord = gezegd("beraad", "zaterdag 24 januari van 10 tot 4 uur")
    assert {een.sleutel: een.waarde for een in gehoord.zetten} == {"begint": "10:00"}
    assert (gehoord.niet_begrepen, gehoord.vragen) == (("zaterdag 24 januari",), ())


@pytest.mark.parametrize(
    "regel",
    ["om 14.00 uur", "14.00 uur", "14:00", "14 uur", "om 14 uur", "vanaf half drie", "om 2 uur 's middags"],
)
def test_wanneer_het_begint_werd_gelezen_als_tot_wanneer(regel: str) -> None:
    begint = "14:30" if "half" in regel else "14:00"
    kaal = gezegd("beraad", f"zaterdag 12 december 2026 {regel}")
    thuis = gezegd("beraad", f"zaterdag 12 december 2026 {regel} bij Gül thuis")
    dag = {"datum": "zaterdag 12 december 2026", "begint": begint}
    assert {een.sleutel: een.waarde for een in kaal.zetten} == dag
    assert {een.sleutel: een.waarde for een in thuis.zetten} == {**dag, "plek": "bij Gül thuis"}
    assert (kaal.geen_plek, kaal.niet_begrepen, thuis.geen_plek, thuis.niet_begrepen) == ((), (), (), ())


@pytest.mark.parametrize("regel", ["tot 17.00 uur", "duurt tot 17.00", "eindigt om 17.00", "is klaar om 17.00"])
def test_tot_wanneer_blijft_tot_wanneer(regel: str) -> None:
    gehoord = gezegd("beraad", f"12 december 2026 om 14.00 uur, {regel}")
    assert {een.sleutel: een.waarde for een in gehoord.zetten}["begint"] == "14:00"
    assert gehoord.geen_plek == ("Tot 17:00 schrijf ik niet op: hier is alleen plek voor wanneer het begint.",)


@pytest.mark.parametrize("regel", ["om 14:00 bij Gül thuis", "bij Gül thuis om 14:00", "van 2 tot 4 bij Gül thuis"])
def test_met_een_dag_zonder_jaar_raakten_ook_uur_en_plek_kwijt(regel: str) -> None:
    gehoord = gezegd("beraad", f"zaterdag 12 december {regel}")
    assert {een.sleutel: een.waarde for een in gehoord.zetten} == {"begint": "14:00", "plek": "bij Gül thuis"}
    assert gehoord.niet_begrepen == ("zaterdag 12 december",)


def test_een_plek_met_om_erin_blijft_een_plek() -> None:
    (_, plek) = gezegd("beraad", "12 december 2026, in het huis om de hoek").zetten
    assert (plek.sleutel, plek.waarde) == ("plek", "het huis om de hoek")


def test_van_zeven_tot_negen_kan_twee_keer_op_een_dag() -> None:
    (vraag,) = gezegd("beraad", "24 januari 2026, van 7 tot 9").vragen
    assert vraag.kandidaten == ("19:00", "07:00")


def test_wie_een_gast_uitnodigde_werd_niet_begrepen() -> None:
    zetten = gezegd("gast", "tante Wil komt, uitgenodigd door Lotte").zetten
    assert {(een.stappen, een.sleutel): een.waarde for een in zetten} == {
        ((), "uitgenodigd_door"): "lotte",
        (("gasten",), "wil"): {"komt": "ja"},
    }
