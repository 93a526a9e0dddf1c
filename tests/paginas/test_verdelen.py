from sonestra_cli.paginas.verdelen import verdeel
from sonestra_cli.tekening.tekening import Geometrie, Lijn, PlekPersoon, Streek, Symbool, Tekst, Vlak

JAN = PlekPersoon("jan", 100, 0, 40, 20)
JAN_2 = PlekPersoon("jan-2", 0, 100, 40, 20)
NAAR_JAN = Lijn("relatie", "band-jan", "ik", "jan", ((0, 0), (80, 0)))
STEUN = Lijn("steun", "steun-jan", "ik", "jan", ((0, 0), (80, 0)))
NAAR_JAN_2 = Lijn("relatie", "band-jan-2", "ik", "jan-2", ((0, 0), (0, 90)))
KAART = Geometrie((JAN, JAN_2), (NAAR_JAN, STEUN, NAAR_JAN_2))


def streek(merk: str, *punten: tuple[float, float]) -> Streek:
    return Streek(merk, "band", punten)


def test_lijnen_over_dezelfde_weg_zijn_samen_een_band() -> None:
    assert [[lijn.id for lijn in band.lijnen] for band in verdeel((), KAART).banden] == [
        ["band-jan", "steun-jan"],
        ["band-jan-2"],
    ]


def test_de_lijn_naar_jan_2_is_niet_het_tweede_stuk_van_de_lijn_naar_jan() -> None:
    delen = (
        (streek("lijn-jan-0", (0, 0), (30, 0)), "a"),
        (streek("lijn-jan-2", (50, 0), (80, 0)), "b"),
        (streek("lijn-jan-2-0", (0, 0), (0, 90)), "c"),
    )
    jan, jan_2 = verdeel(delen, KAART).banden
    assert (jan.delen, jan_2.delen) == (["a", "b"], ["c"])


def test_een_teken_met_een_andere_naam_hoort_bij_de_lijn_waar_het_op_ligt() -> None:
    dwars, legenda = streek("dwars-9", (40, -5), (40, 5)), streek("uitleg-3", (300, 300), (340, 300))
    verdeeld = verdeel(((dwars, "streepje"), (legenda, "monster")), KAART)
    assert verdeeld.banden[0].delen == ["streepje"]
    assert verdeeld.rest == ["monster"]


def test_een_doos_haar_merk_en_haar_naam_zijn_van_de_mens_die_er_staat() -> None:
    delen = (
        (Symbool("persoon-jan", "persoon mens", "afgerond", 100, 0, 40, 20), "doos"),
        (Symbool("merk-jan", "merk", "cirkel", 88, 0, 9, 9, laag="boven"), "merk"),
        (Tekst("tekst-jan-0", "jan", "Jan", 100, 0, 20, 12), "naam"),
        (Tekst("bij-de-lijn", "jan", "ruzie", 40, 0, 20, 12), "woord"),
    )
    verdeeld = verdeel(delen, KAART)
    assert verdeeld.mensen == {"jan": ["doos", "merk"]}
    assert verdeeld.namen == {"jan": ["naam"]}
    assert verdeeld.rest == ["woord"]


def test_woorden_bij_een_lijn_gaan_met_die_lijn_mee() -> None:
    verdeeld = verdeel(((Tekst("woorden-0", "band-jan", "Jan: fijn", 40, -8, 40, 12), "woorden"),), KAART)
    assert verdeeld.banden[0].woorden == ["woorden"]


def test_het_papier_onder_de_woorden_bij_een_lijn_ligt_niet_over_die_woorden() -> None:
    papier = Vlak(
        "woorden-band-jan", "woorden", ((20, -14), (60, -14), (60, -2), (20, -2)), None, "#ffffff", laag="onder"
    )
    woorden = Tekst("woorden-band-jan-0", "band-jan", "Jan: fijn", 40, -8, 40, 12)
    verdeeld = verdeel(((papier, "papier"), (woorden, "woorden")), KAART)
    assert verdeeld.banden[0].woorden == ["papier", "woorden"]
    assert verdeeld.rest == []


def test_de_grond_onder_de_naam_van_een_groep_hoort_niet_bij_een_lijn_met_hetzelfde_nummer() -> None:
    kaart = Geometrie((JAN,), (Lijn("relatie", "beleving-0", "ik", "jan", ((0, 0), (100, 0))),))
    grond = Symbool("sectorgrond-0", "sectorgrond", "afgerond", 50, 2, 20, 10)
    verdeeld = verdeel(((grond, "grond"),), kaart)
    assert (verdeeld.banden[0].delen, verdeeld.rest) == ([], ["grond"])
