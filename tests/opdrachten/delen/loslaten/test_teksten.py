"""The files themselves as some people may see them."""

from pathlib import Path

import pytest

from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.lezen.indeling import apart_sleutels
from sonestra_cli.lezen.traject import Gelezen, lees_traject
from sonestra_cli.opdrachten.delen.loslaten.teksten import in_geen_enkele, teksten_voor
from tests.domein.bouwen import wie

BESTANDEN = {
    "traject.yaml": "naam: Plan\nhoofdpersonen: [kim]\n",
    "netwerk.yaml": """\
personen:
  kim: {kring: hart}
  bo: {kring: hart}
  # Teun: nog niemand weet het
  teun: {wie: nieuwe vriend, zichtbaar: [kim]}
gezinnen:
  - {partners: [kim, teun], verbinding: latrelatie}
  - {partners: [bo], kinderen: [kim]}
belevingen:
  - {van: kim, met: bo, is: gespannen, zichtbaar: [kim]}   # zegt ze niet hardop
  - {van: bo, met: kim, is: hecht}
kennen_elkaar: [[bo, kim, teun]]
""",
    "verhaal.yaml": """\
perspectieven:
  - van: kim
    woorden: Dit is alleen van mij.
  - van: bo
    woorden: Ik hoop dat het lukt.
    mag_gelezen_door: iedereen
""",
    "plan.yaml": """\
afspraken:
  a1: {woorden: Kim belt., wie: kim}
  # Bo hoeft dit niet te weten
  a2: {woorden: Kim gaat naar Teun., wie: [kim, teun], niet_voor: bo}
  a3: {woorden: Samen eten., wie: [bo, kim], niet_voor: [teun]}
""",
    "actieteam/2026-05-07.yaml": """\
successen:
  - {van: bo, bij: a1, woorden: Ja.}
  - {van: kim, bij: a2, woorden: Fijn bij Teun.}
""",
    "apart/kim.yaml": "personen:\n  kim: {kring: verder}\n  geheim: {}\n",
}


@pytest.fixture
def gelezen(tmp_path: Path) -> Gelezen:
    for pad, tekst in BESTANDEN.items():
        (tmp_path / pad).parent.mkdir(exist_ok=True)
        (tmp_path / pad).write_text(tekst, encoding="utf-8")
    return lees_traject(tmp_path, apart_sleutels(tmp_path))


def test_wie_alles_mag_krijgt_de_bestanden_zoals_ze_zijn(gelezen: Gelezen) -> None:
    uit = teksten_voor(gelezen, wie("kim"))
    assert {f"{naam}.yaml": tekst for naam, tekst in uit.teksten.items()} == BESTANDEN
    assert uit.niet_mee == ()


def test_wat_iemand_niet_mag_zien_is_eruit_met_wat_erbij_stond(gelezen: Gelezen) -> None:
    uit = teksten_voor(gelezen, wie("bo"))
    assert uit.niet_mee == ()
    assert (
        uit.teksten["netwerk"]
        == """\
personen:
  kim: {kring: hart}
  bo: {kring: hart}
gezinnen:
  - {partners: [bo], kinderen: [kim]}
belevingen:
  - {van: bo, met: kim, is: hecht}
kennen_elkaar: [[bo, kim]]
"""
    )
    assert (
        uit.teksten["plan"]
        == """\
afspraken:
  a1: {woorden: Kim belt., wie: kim}
  a3: {woorden: Samen eten., wie: [bo, kim], niet_voor: [iemand]}
"""
    )
    assert uit.teksten["actieteam/2026-05-07"] == "successen:\n  - {van: bo, bij: a1, woorden: Ja.}\n"
    assert "alleen van mij" not in uit.teksten["verhaal"]
    assert "apart/kim" not in uit.teksten


def test_samen_in_een_huis_krijgen_ze_wat_elk_van_hen_mag_zien(gelezen: Gelezen) -> None:
    samen = teksten_voor(gelezen, wie("kim", "bo")).teksten
    assert samen["netwerk"] == teksten_voor(gelezen, wie("bo")).teksten["netwerk"]
    assert "apart/kim" not in samen


def test_wat_in_geen_enkele_map_komt_heeft_een_regel(gelezen: Gelezen) -> None:
    assert in_geen_enkele(gelezen, [teksten_voor(gelezen, wie(een)) for een in ("kim", "bo")]) == []
    nergens = in_geen_enkele(gelezen, [teksten_voor(gelezen, wie("kim", "bo"))])
    assert ("verhaal.yaml", 2) in nergens
    assert ("netwerk.yaml", 5) in nergens
    assert ("plan.yaml", 4) in nergens


def test_wat_nog_in_apart_hoort_geef_ik_aan_geen_ander(tmp_path: Path, gelezen: Gelezen) -> None:
    (tmp_path / "netwerk.yaml").write_text(
        BESTANDEN["netwerk.yaml"].replace("is: hecht", "is: bang_voor"), encoding="utf-8"
    )
    opnieuw = lees_traject(tmp_path, apart_sleutels(tmp_path))
    assert "bang" in teksten_voor(opnieuw, wie("bo")).teksten["netwerk"]
    assert "bang" not in teksten_voor(opnieuw, wie("kim")).teksten.get("netwerk", "")


def test_wat_er_niet_uit_te_halen_is_gaat_niet_mee(tmp_path: Path, gelezen: Gelezen) -> None:
    (tmp_path / "plan.yaml").write_text(
        "afspraken:\n  a1:\n    woorden: Kim belt.\n    wie: kim, teun\n", encoding="utf-8"
    )
    opnieuw = lees_traject(tmp_path, apart_sleutels(tmp_path))
    uit = teksten_voor(opnieuw, wie("bo"))
    assert uit.niet_mee == ("plan",)
    assert "plan" not in uit.teksten
    assert uit.teksten["netwerk"] == teksten_voor(gelezen, wie("bo")).teksten["netwerk"]


@pytest.mark.parametrize("voorbeeld", ["samira", "nelson", "kyra", "arie"])
def test_van_elk_voorbeeld_gaat_alles_mee_wat_ieder_mag_zien(voorbeeld: str) -> None:
    wortel = Path(__file__).parents[4] / "voorbeelden" / voorbeeld
    gelezen = lees_traject(wortel, apart_sleutels(wortel))
    mensen = tuple(gelezen.traject.netwerk.personen)[:6]
    groepen: list[Sleutels] = [(een,) for een in mensen] + [mensen[nr : nr + 2] for nr in range(5)]
    assert [teksten_voor(gelezen, groep).niet_mee for groep in groepen] == [()] * len(groepen)


@pytest.mark.parametrize(
    ("bestand", "tekst", "over"),
    [
        ("plan", "afspraken:\n  a1: {woorden: Eten., wie: [bo], hulp_van: teun, let_op: teun}\n",
         "afspraken:\n  a1: {woorden: Eten., wie: [bo]}\n"),
        ("plan", "afspraken:\n  a1:\n    woorden: Eten.\n    wie: bo\n    vraag: v1\n",
         "afspraken:\n  a1:\n    woorden: Eten.\n    wie: bo\n"),
        ("beraad", "datum: 2026-04-11\nuitgenodigd_door: teun\n", "datum: 2026-04-11\n"),
        ("verhaal", "nog_horen: teun\nkern: {van: bo, woorden: Samen.}\n", "kern: {van: bo, woorden: Samen.}\n"),
    ],
)  # fmt: skip
def test_een_verborgen_sleutel_zonder_lijst_erom_hield_het_hele_bestand_tegen(
    bestand: str, tekst: str, over: str, tmp_path: Path
) -> None:
    vragen = "vragen:\n  v1: {van: kim, vraag: Wie?, niet_voor: bo}\n"
    netwerk = "personen:\n  kim: {}\n  bo: {}\n  teun: {zichtbaar: [kim]}\n"
    alle = {"traject": BESTANDEN["traject.yaml"], "netwerk": netwerk, "vragen": vragen, bestand: tekst}
    for naam, inhoud in alle.items():
        (tmp_path / f"{naam}.yaml").write_text(inhoud, encoding="utf-8")
    voor_bo = teksten_voor(lees_traject(tmp_path), wie("bo"))
    assert not voor_bo.niet_mee
    assert voor_bo.teksten[bestand] == over
