"""Values in the field beside theirs, one word for a block, more words for one."""

from pathlib import Path

import pytest

from sonestra_cli.bewerken.wegwijs.wijzer import wijs_de_weg
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from tests.bewerken.wegwijs.proeven import NETWERK, eerste, gevolgd, lees, zwaar

JAN = "wie: buurman, kring: bekend, groep: buurt"


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("wie: buurman, kring: buurt", "wie: buurman, groep: buurt"),
        ("wie: buurman, groep: dichtbij", "wie: buurman, kring: dichtbij"),
        ("wie: buurman, kring: buurt, groep: bekend", "wie: buurman, kring: bekend, groep: buurt"),
        ("wie: buurman, groep: [buurt]", "wie: buurman, groep: buurt"),
        ("functie: wijkcoach", "professional: {functie: wijkcoach}"),
        ("professional: wijkcoach", "professional: {functie: wijkcoach}"),
        (
            "professional: {functie: wijkcoach}, organisatie: De Kade",
            "professional: {functie: wijkcoach, organisatie: De Kade}",
        ),
    ],
)
def test_een_mens(getypt: str, bedoeld: str, tmp_path: Path) -> None:
    assert gevolgd(tmp_path, netwerk=NETWERK.replace(JAN, getypt))["netwerk"] == NETWERK.replace(JAN, bedoeld)


def test_twee_groepen_worden_gevraagd(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=NETWERK.replace(JAN, "groep: [buurt, vrienden]"))
    assert "'buurt' of 'vrienden'" in bevinding.tip
    assert len(bevinding.voorstellen) == 2


def test_een_kring_en_een_groep_op_dezelfde_plek_worden_niet_gekozen(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=NETWERK.replace(JAN, "kring: buurt, groep: vrienden"))
    assert "kies er één" in bevinding.tip
    assert not bevinding.voorstellen


def test_professional_ja_vraagt_wat_iemand_doet(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=NETWERK.replace(JAN, "professional: ja"))
    assert "{functie: wijkcoach}" in bevinding.tip
    assert not bevinding.voorstellen


@pytest.mark.parametrize(
    ("naam", "getypt", "bedoeld"),
    [
        ("plan", "actieteam: [bo, oma]\n", "actieteam: {leden: [bo, riet]}\n"),
        ("plan", "aanbod:\n  - taxi\n", "aanbod:\n  - {wat: taxi}\n"),
        ("plan", "afspraken:\n  a1: Eten bij oma\n", "afspraken:\n  a1: {woorden: Eten bij oma}\n"),
        ("plan", "afspraken: {a1: {woorden: x, wie: oma en Bo}}\n", "afspraken: {a1: {woorden: x, wie: [riet, bo]}}\n"),
        ("plan", "exemplaren:\n  - oma en Bo\n  - joost\n", "exemplaren:\n  - riet\n  - bo\n  - joost\n"),
        ("actieteam__2026-06-06", "volgende_keer: 2026-07-11 bij oma\n",
         "volgende_keer: {datum: 2026-07-11, plek: bij oma}\n"),
        ("gebeurtenissen", "gebeurtenissen:\n  - 2019 verhuisd\n",
         "gebeurtenissen:\n  - {wanneer: 2019, wat: verhuisd}\n"),
        ("traject", "naam: P\nhoofdpersonen: [noor]\nprocesbegeleider: Wieke\n",
         "naam: P\nhoofdpersonen: [noor]\nprocesbegeleider: {naam: Wieke}\n"),
        ("netwerk", NETWERK + "huishoudens:\n  - [bo, noor]\n", NETWERK + "huishoudens:\n  - {wie: [bo, noor]}\n"),
    ],
)  # fmt: skip
def test_een_woord_of_lijst_waar_velden_horen(naam: str, getypt: str, bedoeld: str, tmp_path: Path) -> None:
    assert gevolgd(tmp_path, **{naam: getypt})[naam.replace("__", "/")] == bedoeld


def test_woorden_onder_een_streep_waar_velden_horen_kregen_een_tip_met_een_gat(tmp_path: Path) -> None:
    """``schrijf: {woorden: …}`` was all there was to say."""
    keer = "waren_er: [bo]\nsamenwerking:\n  eigenaarschap: |\n    Wij doen het.\n\n    Echt.\n"
    tekst = gevolgd(tmp_path, **{"actieteam__2026-06-25": keer})["actieteam/2026-06-25"]
    assert tekst == (
        "waren_er: [bo]\nsamenwerking:\n  eigenaarschap:\n    woorden: |\n      Wij doen het.\n\n      Echt.\n"
    )


BELT = "wie: buurman, kring: bekend, groep: buurt, contact: {{hoe_vaak: elke_week, initiatief: {}}}"


@pytest.mark.parametrize(
    ("getypt", "tip"),
    [
        ("Noor belt haar", "schrijf hier alleen: ik. Wat je zelf schreef mag achter een #"),
        ("Jan komt langs", "schrijf hier alleen: de_ander. Wat je zelf schreef mag achter een #"),
        ("Bo", "van wie gaat het uit? Schrijf 'ik' voor Noor, 'de_ander' voor Jan"),
    ],
)
def test_van_wie_het_uitgaat_werd_geraden_uit_een_los_woord(getypt: str, tip: str, tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=NETWERK.replace(JAN, BELT.format(getypt)))
    assert bevinding.tip.startswith(tip)
    assert not bevinding.voorstellen


def test_de_naam_van_wie_begint_is_ik_of_de_ander(tmp_path: Path) -> None:
    for getypt, bedoeld in (("Noor", "ik"), ("Jan", "de_ander")):
        gelezen = gevolgd(tmp_path, netwerk=NETWERK.replace(JAN, BELT.format(getypt)))["netwerk"]
        assert gelezen == NETWERK.replace(JAN, BELT.format(bedoeld))


def test_een_telefoonnummer_werd_een_stuk_van_de_naam_van_de_procesbegeleider(tmp_path: Path) -> None:
    kop = "naam: Het plan van Noor\nhoofdpersonen: [noor]\nprocesbegeleider: {}\n"
    na = gevolgd(tmp_path, traject=kop.format("Marloes Brink, 06 12345678"))["traject"]
    assert na == kop.format("{naam: Marloes Brink, telefoon: 06 12345678}")


def test_een_tip_om_over_te_typen_hield_midden_in_de_woorden_op(tmp_path: Path) -> None:
    woorden = "De ergotherapeut is klaar met wat er in de keuken moest gebeuren. De keuken is nu van Noor."
    keer = "waren_er: [bo]\nsamenwerking:\n  regie: {}\n"
    assert woorden in eerste(tmp_path, **{"actieteam__2026-06-06": keer.format(woorden)}).tip
    lang = eerste(tmp_path, **{"actieteam__2026-06-06": keer.format(" ".join([woorden] * 5))}).tip
    assert lang == "zet dit ervoor: {woorden: en dit erachter: }"


def test_een_kale_zin_vroeg_eerst_om_woorden_en_daarna_pas_om_van(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, verhaal="dromen:\n  - Rust in huis.\n")
    assert "{van: …, woorden: Rust in huis.}" in bevinding.tip


def test_wat_iemand_niet_wil_bespreken_kreeg_een_veld_zonder_van(tmp_path: Path) -> None:
    lees(tmp_path, {"apart/noor": "niet_bespreken:\n  - De nacht in april.\n"})
    gelezen = lees_traject(tmp_path, (Sleutel("noor"),))
    (bevinding,) = zwaar(wijs_de_weg(gelezen, met_bevindingen(gelezen, kijk_na(gelezen))))
    assert "{van: noor, woorden: De nacht in april.}" in bevinding.tip
