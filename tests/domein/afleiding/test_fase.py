import pytest

from sonestra_cli.domein.afleiding.fase import fase, fase_op
from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.domein.keuzes import FASEN
from sonestra_cli.domein.traject import Traject
from tests.controles.vinden import maak

GROEI: tuple[tuple[str, dict[str, str]], ...] = (
    ("begin", {"traject": "naam: Het plan van Kyra\nhoofdpersonen: [kyra]", "netwerk": "personen: {kyra: {}}"}),
    ("verhaal", {"verhaal": "lukt_al: [{van: kyra, woorden: Ik kook.}]"}),
    ("netwerk", {"netwerk": "personen: {kyra: {}, corrie: {}}"}),
    ("vragen", {"vragen": "vragen: {wonen: {van: kyra, vraag: Waar woon ik straks?}}"}),
    ("beraad", {"beraad": "datum: 2026-05-30"}),
    ("plan", {"plan": "afspraken: {eten: {woorden: Wij eten samen.}}"}),
    ("actieteam", {"actieteam/2026-07-01": "waren_er: [kyra]"}),
    (
        "losgelaten",
        {"traject": "naam: Het plan van Kyra\nhoofdpersonen: [kyra]\nlosgelaten_op: 2027-01-01"},
    ),
)


@pytest.mark.parametrize("hoever", range(len(GROEI)), ids=[naam for naam, _ in GROEI])
def test_een_traject_groeit_van_fase_naar_fase(hoever: int) -> None:
    bestanden: dict[str, str] = {}
    for _, erbij in GROEI[: hoever + 1]:
        bestanden |= erbij
    assert fase(maak(bestanden)) == GROEI[hoever][0]


def test_alle_fasen_zijn_er_en_in_deze_volgorde() -> None:
    assert tuple(naam for naam, _ in GROEI) == FASEN


def test_een_leeg_traject_begint() -> None:
    assert fase(Traject()) == "begin"


def test_een_gezin_dat_zelf_de_hoofdpersonen_is_heeft_daarmee_nog_geen_netwerk() -> None:
    kop = {"traject": "hoofdpersonen: [samira, noor]", "netwerk": "personen: {samira: {}, noor: {}}"}
    assert fase(maak(kop)) == "begin"


def test_wie_met_een_lijst_mensen_begint_is_bij_het_netwerk_ook_zonder_verhaal() -> None:
    assert fase(maak({"netwerk": "personen: {kyra: {}, corrie: {}, wim: {}}"})) == "netwerk"


def test_een_regel_telt_van_zijn_eerste_tot_en_met_zijn_laatste_fase() -> None:
    regel = Regel("X1", "vraag", "Kort.", "Waarom.", vanaf="vragen", tot="plan")
    assert [naam for naam in FASEN if regel.hoort_bij(naam)] == ["vragen", "beraad", "plan"]


@pytest.mark.parametrize(("vandaag", "nu"), [("2026-05-29", "beraad"), ("2026-05-31", "plan")])
def test_voor_de_dag_van_het_beraad_is_het_nog_niet_het_plan(vandaag: str, nu: str) -> None:
    bestanden = {naam: tekst for _, erbij in GROEI[:6] for naam, tekst in erbij.items()}
    assert fase_op(maak(bestanden), vandaag) == nu
