"""Mending in rounds: each slip that can mean one thing becomes what was meant, and what can mean two is left alone."""

from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.bewerken.wegwijs import rondes
from sonestra_cli.bewerken.wegwijs.rondes import Uitkomst, herstel_in_rondes
from sonestra_cli.lezen.bron import pad_van
from tests.bewerken.wegwijs.proeven import NETWERK, TRAJECT, lees, zwaar

PLAN = "afspraken:\n  a1: {woorden: Soep op maandag, wie: [riet]}\n"


def hersteld(map_: Path, **teksten: str) -> tuple[dict[str, str], Uitkomst]:
    """The texts of the traject after mending, and how it went."""
    lees(map_, teksten)
    uit = herstel_in_rondes(map_, (), lambda _: None)
    return {"traject": TRAJECT, "netwerk": NETWERK} | teksten | uit.teksten, uit


PERSOON = "  ali: {wie: buurman, geslacht: man, kring: bekend, groep: buurt}\n"
GEVALLEN = {
    "een haak die open bleef": (
        NETWERK.replace("kring: hart}\n  bo", "kring: hart\n  bo"),
        NETWERK,
    ),
    "een plat aanhalingsteken te weinig": (
        NETWERK + PERSOON.replace("buurman", '"buurman'),
        NETWERK + PERSOON.replace("buurman", '"buurman"'),
    ),
    "geen spatie achter de dubbele punt": (
        NETWERK + PERSOON.replace("ali: {", "ali:{"),
        NETWERK + PERSOON,
    ),
    "een dubbele punt in de woorden": (
        NETWERK + "  ali:\n    wie: buurman: van de hoek\n    kring: bekend\n    groep: buurt\n",
        NETWERK + "  ali:\n    wie: 'buurman: van de hoek'\n    kring: bekend\n    groep: buurt\n",
    ),
    "een veld onder een ander woord": (
        NETWERK + PERSOON.replace("geslacht", "sekse"),
        NETWERK + PERSOON,
    ),
    "drie fouten van drie soorten in een bestand": (
        (NETWERK + PERSOON.replace("ali: {", "ali:{").replace("geslacht", "sekse")).replace(
            "kring: hart}\n  bo", "kring: hart\n  bo"
        ),
        NETWERK + PERSOON,
    ),
}


@pytest.mark.parametrize("naam", GEVALLEN)
def test_wat_een_ding_kan_betekenen_wordt_wat_bedoeld_was(naam: str, tmp_path: Path) -> None:
    getypt, bedoeld = GEVALLEN[naam]
    teksten, uit = hersteld(tmp_path, netwerk=getypt)
    assert teksten["netwerk"] == bedoeld
    assert uit.gedaan
    assert not zwaar(lees(tmp_path, teksten)[1])


def test_een_fout_in_elk_bestand_wordt_in_een_keer_hersteld(tmp_path: Path) -> None:
    teksten, uit = hersteld(
        tmp_path,
        netwerk=NETWERK.replace("kring: hart}\n  bo", "kring: hart\n  bo"),
        plan=PLAN.replace("[riet]}", "[riet]"),
    )
    assert (teksten["netwerk"], teksten["plan"]) == (NETWERK, PLAN)
    assert len(uit.gedaan) == 2


def test_wat_twee_dingen_kan_betekenen_blijft_staan_en_wordt_verteld(tmp_path: Path) -> None:
    netwerk = NETWERK + "  jan-neef: {naam: Jan, wie: neef, kring: bekend}\n"
    plan = PLAN.replace("[riet]", "[jan]")
    teksten, uit = hersteld(tmp_path, netwerk=netwerk, plan=plan)
    assert (teksten["netwerk"], teksten["plan"]) == (netwerk, plan)
    assert [len(keuze.bevinding.voorstellen) for keuze in uit.keuzes] == [2]
    assert not uit.gedaan


def test_wie_iets_niet_mag_zien_wordt_niet_geraden(tmp_path: Path) -> None:
    """`oma` is Riet in what she does, and in what is kept from her only when somebody says so."""
    plan = "afspraken:\n  a1: {woorden: Soep, wie: [oma], niet_voor: [oma]}\n"
    teksten, _ = hersteld(tmp_path, plan=plan)
    assert teksten["plan"] == plan.replace("wie: [oma]", "wie: [riet]")


def test_woorden_die_op_een_veld_lijken_blijven_woorden(tmp_path: Path) -> None:
    plan = "afspraken:\n  a1:\n    woorden: |\n      Soep op maandag\n      hoe: met brood\n    wie: [riet]\n"
    teksten, _ = hersteld(tmp_path, plan=plan)
    assert teksten["plan"] == plan


def test_een_opmerking_en_de_regeleinden_van_windows_blijven(tmp_path: Path) -> None:
    bedoeld = ("# van mij\n" + NETWERK).replace("\n", "\r\n")
    getypt = bedoeld.replace("kring: hart}\r\n  bo", "kring: hart\r\n  bo")
    teksten, _ = hersteld(tmp_path, netwerk=getypt)
    assert teksten["netwerk"] == bedoeld


def test_hetzelfde_andere_woord_bij_twaalf_mensen_vraagt_geen_twaalf_keer_lezen(tmp_path: Path) -> None:
    mensen = "".join(f"  mens-{nr}: {{wie: buur, sekse: man, kring: bekend, groep: buurt}}\n" for nr in range(12))
    lees(tmp_path, {"netwerk": NETWERK + mensen})
    keren: list[int] = []
    uit = herstel_in_rondes(tmp_path, (), keren.append)
    assert uit.teksten == {"netwerk": NETWERK + mensen.replace("sekse", "geslacht")}
    assert len(keren) <= 3


def test_herstellen_is_een_stap_en_terug_geeft_dezelfde_bytes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    getypt = {"netwerk": GEVALLEN["drie fouten van drie soorten in een bestand"][0], "plan": PLAN.replace("}", "")}
    lees(tmp_path, getypt)
    assert uitvoeren(["valideer", "--herstel", "--vooraf", str(tmp_path)]) == 0
    gezien = capsys.readouterr().out
    assert "+   noor: {geslacht: vrouw, geboren: 2011, kring: hart}" in gezien
    for naam, tekst in getypt.items():
        assert (tmp_path / pad_van(naam)).read_text(encoding="utf-8") == tekst
    assert uitvoeren(["valideer", "--herstel", str(tmp_path)]) == 0
    assert "hersteld in plan.yaml:\n  regel 2: " in capsys.readouterr().out
    assert (tmp_path / "plan.yaml").read_text(encoding="utf-8") == PLAN
    assert uitvoeren(["terug", "-C", str(tmp_path)]) == 0
    for naam, tekst in getypt.items():
        assert (tmp_path / pad_van(naam)).read_text(encoding="utf-8") == tekst


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("informatie nodig: Riet: hoe je praat", "informatie_nodig: 'Riet: hoe je praat'"),
        ("informatie nodg: Riet: hoe je praat", "informatie_nodig: 'Riet: hoe je praat'"),
        ("Informatie  nodig: Riet: hoe je praat", "informatie_nodig: 'Riet: hoe je praat'"),
        ("wie denkt mee: Riet: en Bo", "wie_denkt_mee: [riet, bo]"),
    ],
)
def test_een_veld_met_een_spatie_in_zijn_naam_werd_een_regel_van_de_vraag(
    getypt: str, bedoeld: str, tmp_path: Path
) -> None:
    vraag = "vragen:\n  v1:\n    van: noor\n    vraag: Wie wil er wachten als ik zoek?\n    "
    assert hersteld(tmp_path, vragen=f"{vraag}{getypt}\n")[0]["vragen"] == f"{vraag}{bedoeld}\n"
    blok = vraag.replace("Wie wil", "|\n      Wie wil")
    assert hersteld(tmp_path, vragen=f"{blok}{getypt}\n")[0]["vragen"] == f"{blok}{bedoeld}\n"


@pytest.mark.parametrize("getypt", ["wie denken er mee: Riet: en Bo", "voor wie ook: Riet: en Bo"])
def test_een_veld_dat_niemand_kent_werd_een_regel_van_de_vraag(getypt: str, tmp_path: Path) -> None:
    vraag = "vragen:\n  v1:\n    van: noor\n    vraag: Wie wil er wachten als ik zoek?\n"
    over = hersteld(tmp_path, vragen=f"{vraag}    {getypt}\n")[0]["vragen"]
    assert over.startswith(f"{vraag}    {getypt[:8]}")


@pytest.mark.parametrize("getypt", ["hulp van: Bo: van Marja", "nog vragen: Riet: en Bo"])
def test_een_veld_met_een_spatie_in_zijn_naam_werd_een_regel_van_de_afspraak(getypt: str, tmp_path: Path) -> None:
    plan = f"afspraken:\n  a1:\n    wie: [riet]\n    woorden: Soep op maandag.\n    {getypt}\n"
    over = hersteld(tmp_path, plan=plan)[0]["plan"]
    assert "    woorden: Soep op maandag.\n" in over
    assert getypt.partition(":")[0].replace(" ", "_") in over.replace(" ", "_")


def test_een_onbekend_veld_bovenaan_maakte_woorden_van_een_keuze_met_een_scheve_regel_eronder(tmp_path: Path) -> None:
    steun = "    steun:\n      - soort: gezelschap\n"
    getypt = f"gemaakt door: Riet en Bo\n{NETWERK}  iris:\n{steun}         richting: over en weer\n"
    over = hersteld(tmp_path, netwerk=getypt)[0]["netwerk"]
    assert "      - soort: gezelschap\n        richting: " in over


@pytest.mark.parametrize("woorden", ["en: wie weet", "Dit is nodig: dat ik slaap"])
def test_een_zin_met_een_dubbele_punt_blijft_een_zin(woorden: str, tmp_path: Path) -> None:
    vraag = "vragen:\n  v1:\n    van: noor\n    vraag: Wie wil er wachten\n      "
    over = hersteld(tmp_path, vragen=f"{vraag}{woorden}\n")[0]["vragen"]
    assert f"vraag: |\n      Wie wil er wachten\n      {woorden}\n" in over


MET_VRAGEN = (
    "afspraken:\n  {een}: {{woorden: Soep op maandag, wie: [riet]}}\n  {twee}: {{woorden: Brood, wie: [bo]}}\n"
    "vragen_aan_professionals:\n  b1: {{vraag: Mag dat?, bij: {bij}}}\n  b2: {{vraag: En dit?}}\n"
)


@pytest.mark.parametrize(("een", "twee", "bij"), [("1", "2", "1"), ("a1", "a2", "a1")])
def test_afspraak_1_werd_de_vraag_b1(een: str, twee: str, bij: str, tmp_path: Path) -> None:
    plan = MET_VRAGEN.format(een=een, twee=twee, bij="afspraak 1")
    assert f"vraag: Mag dat?, bij: {bij}}}" in hersteld(tmp_path, plan=plan)[0]["plan"]


@pytest.mark.parametrize("getypt", ["afspraak 1", "nr 1", "afspraak 2"])
def test_een_afspraak_die_er_niet_is_werd_een_vraag_aan_een_professional(getypt: str, tmp_path: Path) -> None:
    plan = MET_VRAGEN.format(een="soep", twee="brood", bij=getypt)
    assert f"vraag: Mag dat?, bij: {getypt}}}" in hersteld(tmp_path, plan=plan)[0]["plan"]


def test_de_naam_van_de_een_die_de_sleutel_van_de_ander_is_werd_stil_die_ander(tmp_path: Path) -> None:
    mensen = "  kees: {naam: Kees van Marja, kring: bekend}\n  buurman-kees: {naam: Kees, kring: bekend}\n"
    plan = PLAN.replace("[riet]", "Kees")
    teksten, _ = hersteld(tmp_path, netwerk=NETWERK + mensen, plan=plan)
    assert teksten["plan"] == plan
    (bevinding,) = (b for b in zwaar(lees(tmp_path, teksten)[1]) if b.code == "V001")
    assert [voorstel.zin for voorstel in bevinding.voorstellen] == ["schrijf: kees", "schrijf: buurman-kees"]


def test_een_gast_bij_de_naam_van_de_een_en_de_sleutel_van_de_ander_werd_stil_die_ander(tmp_path: Path) -> None:
    mensen = "  kees: {naam: Kees van Marja, kring: bekend}\n  buurman-kees: {naam: Kees, kring: bekend}\n"
    beraad = "gasten:\n  Kees: {komt: ja}\n"
    teksten, _ = hersteld(tmp_path, netwerk=NETWERK + mensen, beraad=beraad)
    assert teksten["beraad"] == beraad
    (bevinding,) = (b for b in zwaar(lees(tmp_path, teksten)[1]) if b.code == "N009")
    assert [voorstel.zin for voorstel in bevinding.voorstellen] == ["noem dit 'kees'", "noem dit 'buurman-kees'"]


KEZEN = NETWERK + "  kees van marja: {naam: Kees, kring: bekend}\n  buurman-kees: {naam: buurman Kees, kring: bekend}\n"


def test_een_geweigerde_sleutel_wordt_overal_hersteld_en_een_van_twee_kezen_wordt_gevraagd(tmp_path: Path) -> None:
    """The one Kees was no candidate while his key was refused, so the other was chosen for both."""
    plan = "afspraken:\n  a1: {woorden: Soep, wie: [kees van marja, Kees van Marja, riet]}\n"
    huis = "huishoudens:\n  - {wie: [kees, riet]}\n"
    teksten, uit = hersteld(tmp_path, netwerk=KEZEN + huis, plan=plan.replace("kees van marja, ", ""))
    assert teksten["netwerk"] == KEZEN.replace("kees van marja:", "kees-van-marja:") + huis
    assert teksten["plan"] == plan.replace("kees van marja, Kees van Marja", "kees-van-marja")
    assert [len(keuze.bevinding.voorstellen) for keuze in uit.keuzes] == [2]


def test_wat_naast_een_naam_getypt_is_blijft_staan(tmp_path: Path) -> None:
    plan = "afspraken:\n  a1: {woorden: Soep, wie: [riet], hulp_van: Joost helpt, nog_vragen: niet Bo}\n"
    teksten, uit = hersteld(tmp_path, plan=plan)
    assert teksten["plan"] == plan
    assert not uit.gedaan


def test_veertig_verschillende_fouten_vroegen_veertig_keer_alles_lezen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of these lists brings its own people to light; one that cannot be mended stands among them."""
    gelezen: list[Path] = []
    echt = rondes.lees_traject

    def tel(wortel: Path, *rest: Any) -> Any:
        gelezen.append(wortel)
        return echt(wortel, *rest)

    monkeypatch.setattr(rondes, "lees_traject", tel)
    namen = "".join(f"  a{nr}: {{woorden: Soep {nr}, wie: 'Riet, Bo', nog vragen: Joost}}\n" for nr in range(20))
    teksten, uit = hersteld(tmp_path, plan=f"afspraken:\n{namen}  b: {{woorden: Brood, wie: [Xander]}}\n")
    assert teksten["plan"].count("wie: [riet, bo], nog_vragen: joost") == 20
    assert len(uit.gedaan) >= 40
    assert len(gelezen) < 25
