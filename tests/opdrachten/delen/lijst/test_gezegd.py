"""A list of lines: what each is about, and where own words end."""

from sonestra_cli.gesprekken.alle import GEWOON
from sonestra_cli.opdrachten.delen.lijst.gezegd import gezegde_regels


def _gezegd(tekst: str, vast: str = "") -> list[tuple[int, str, str]]:
    soort = next((groep[vast] for groep in GEWOON.values() if vast in groep), None)
    return [
        (r.nummer, r.soort.naam if r.soort else "", r.tekst) for r in gezegde_regels(tekst, soort, GEWOON) if not r.kop
    ]


def test_een_woord_vooraan_geldt_tot_het_volgende() -> None:
    tekst = "# Wie komt\ngast: Jo komt\nNel komt niet\n\nrol:\nJo kookt\n"
    assert _gezegd(tekst) == [(2, "gast", "Jo komt"), (3, "gast", "Nel komt niet"), (6, "rol", "Jo kookt")]


def test_wat_achter_erbij_stond_geldt_vanaf_het_begin() -> None:
    assert _gezegd("Jo komt\nrol: Jo kookt", "gast") == [(1, "gast", "Jo komt"), (2, "rol", "Jo kookt")]
    assert _gezegd("Jo komt") == [(1, "", "Jo komt")]


def test_eigen_woorden_gaan_door_tot_een_lege_regel() -> None:
    tekst = "droom: Leen >\nVaren.\nEn thuiskomen.\n\nIris > Slapen."
    assert _gezegd(tekst) == [(1, "droom", "Leen > Varen. > En thuiskomen."), (5, "droom", "Iris > Slapen.")]


def test_een_kop_boven_de_eerste_regel_hield_de_hele_lijst_tegen() -> None:
    assert _gezegd("Avond bij Leen, 12 maart\n\npersoon: Jo, oma") == [(3, "persoon", "Jo, oma")]
    assert _gezegd("Jo, oma\npersoon: Pim") == [(1, "", "Jo, oma"), (2, "persoon", "Pim")]


def test_een_kop_boven_mensen_werd_iemand() -> None:
    assert _gezegd("persoon: Jo, oma\nVRIENDEN\nPim\nVan de boot:\nPam") == [
        (1, "persoon", "Jo, oma"), (3, "persoon", "Pim"), (5, "persoon", "Pam"),
    ]  # fmt: skip
    assert _gezegd("afspraak: We eten samen\nSport") == [(1, "afspraak", "We eten samen"), (2, "afspraak", "Sport")]
