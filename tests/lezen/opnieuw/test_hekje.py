"""What stands behind a ``#``: told where it was meant to be read, and left alone where it is a remark."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.bevinding import Zet
from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst
from sonestra_cli.omgeving.meegeleverd import meegeleverd

NIEUW = meegeleverd("templates") / "nieuw"


def codes(naam: str, tekst: str) -> list[tuple[str, int]]:
    vak = vak_van(naam)
    assert vak is not None
    return [(v.bevinding.code, tekst.count("\n", 0, v.begin) + 1) for v in lees_tekst(vak, tekst)[1]]


@pytest.mark.parametrize(
    ("naam", "tekst"),
    [
        ("beraad", "plek: Buurthuis #2 boven\n"),
        ("beraad", "eten: soep #glutenvrij\n"),
        ("plan", "afspraken:\n  a1:\n    woorden: |\n      Ria kookt.\n    waar: op flat #12\n"),
        ("gebeurtenissen", "gebeurtenissen:\n  - wanneer: 2013\n    wat: verhuisd naar flat #12 in Almelo\n"),
        ("netwerk", "personen:\n  ria:\n    sterk_in:\n      - koken #vegan\n"),
    ],
)
def test_een_hekje_dat_aan_een_woord_vastzit_kapte_stil_de_rest_af(naam: str, tekst: str) -> None:
    vak = vak_van(naam)
    assert vak is not None
    (vondst,) = lees_tekst(vak, tekst)[1]
    assert vondst.bevinding.code == "N010"
    assert tekst[vondst.begin] == "#"
    assert isinstance(vondst.bevinding.wijziging, Zet)
    assert "#" in vondst.bevinding.wijziging.tekst


@pytest.mark.parametrize(
    ("naam", "tekst", "hersteld"),
    [
        ("beraad", "eten: #glutenvrij\n", "eten: '#glutenvrij'\n"),
        ("beraad", 'plek: "Buurthuis" #2\n', "plek: 'Buurthuis #2'\n"),
        ("netwerk", "personen:\n  ria:\n    kring: hart\n    sterk_in:\n      - #10 voetbal\n      - koken\n",
         "personen:\n  ria:\n    kring: hart\n    sterk_in:\n      - '#10 voetbal'\n      - koken\n"),
        ("verhaal", "lukt_al:\n  - van: ria\n    woorden: #zingen\n",
         "lukt_al:\n  - van: ria\n    woorden: '#zingen'\n"),
        ("netwerk", "personen:\n  ria: {kring: hart, woonplaats: Zuid #3}\n  an: {kring: hart, woonplaats: Oost #4}\n",
         "personen:\n  ria: {kring: hart, woonplaats: 'Zuid #3'}\n  an: {kring: hart, woonplaats: 'Oost #4'}\n"),
    ],
)  # fmt: skip
def test_een_hekje_vooraan_achter_aanhalingstekens_of_op_twee_regels_naast_elkaar_bleef_stil_of_niet_te_herstellen(
    tmp_path: Path, naam: str, tekst: str, hersteld: str
) -> None:
    (tmp_path / "traject.yaml").write_text("naam: x\nhoofdpersonen: [ria]\n")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  ria: {kring: hart}\n")
    (tmp_path / f"{naam}.yaml").write_text(tekst)
    uitvoeren(["valideer", "--herstel", "-C", str(tmp_path), "-q"])
    assert (tmp_path / f"{naam}.yaml").read_text() == hersteld


def test_een_opmerking_bij_een_kring_werd_een_kring_die_er_niet_is(tmp_path: Path) -> None:
    tekst = "personen:\n  ria:\n    kring: hart #zeker\n"
    (tmp_path / "traject.yaml").write_text("naam: x\nhoofdpersonen: [ria]\n")
    (tmp_path / "netwerk.yaml").write_text(tekst)
    assert uitvoeren(["valideer", "--herstel", "-C", str(tmp_path), "-q"]) == 0
    assert (tmp_path / "netwerk.yaml").read_text() == tekst


@pytest.mark.parametrize("rest", ["# voor oma", "#", "## let op", "#- nog vragen"])
def test_een_opmerking_van_de_typist_blijft_een_opmerking(rest: str) -> None:
    assert codes("beraad", f"plek: Buurthuis   {rest}\n") == []


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: x\nhoofdpersonen: [ria]\n")
    (tmp_path / "netwerk.yaml").write_text("personen:\n  ria: {kring: hart}\n")
    (tmp_path / "beraad.yaml").write_text("plek: Buurthuis #2 boven\neten: soep # zonder noten\ngasten: {ria: }\n")
    return tmp_path


def test_herstel_zet_aanhalingstekens_en_laat_de_opmerking_staan(map_: Path) -> None:
    assert uitvoeren(["valideer", "--herstel", "-C", str(map_), "-q"]) == 0
    tekst = (map_ / "beraad.yaml").read_text()
    assert tekst == "plek: 'Buurthuis #2 boven'\neten: soep # zonder noten\ngasten: {ria: }\n"


def test_een_papier_zegt_wat_er_wegvalt(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (map_ / "plan.yaml").write_text("# afspraken:\n#   a1:\n#     woorden: Ria kookt.\n")
    assert uitvoeren(["plan", "-C", str(map_), "--formaat", "md", "--uit", "-"]) == 0
    fouten = capsys.readouterr().err
    assert "plan.yaml, regel 1: hoort dit erbij? Het staat achter een '#'" in fouten
    assert "beraad.yaml, regel 1: wat achter '#' staat" in fouten


@pytest.mark.parametrize("naam", ["traject", "verhaal", "vragen", "netwerk", "gebeurtenissen", "beraad", "plan"])
def test_het_voorbeeld_van_nieuw_is_niet_ingevuld(naam: str) -> None:
    tekst = (NIEUW / f"{naam}.yaml").read_text(encoding="utf-8").replace("$personen", "").replace("$", "")
    assert "N016" not in [code for code, _ in codes(naam, tekst)]


@pytest.mark.parametrize(
    ("naam", "tekst", "regel"),
    [
        ("netwerk", "# Een regel per mens.\n#\n# personen:\n#   ria: {wie: oma van Noa, kring: hart}\n", 3),
        ("beraad", "# datum: 2026-11-14\n# gasten:\n#   ria: {komt: ja}\n", 1),
        ("traject", "formaat: 1\n# naam: Het plan van Danielle\n", 2),
        ("gebeurtenissen", "#gebeurtenissen:\n#  - {wanneer: 2013, wat: verhuisd}\n", 1),
        ("beraad", "# datum: 2027-03-20\n# begint: 14:00\n# plek: bij Ria thuis\n", 3),
    ],
)
def test_wie_tussen_de_hekjes_typte_hoorde_daar_niets_van(naam: str, tekst: str, regel: int) -> None:
    assert codes(naam, tekst) == [("N016", regel)]


@pytest.mark.parametrize(
    ("naam", "tekst"),
    [
        ("netwerk", "# let op: Ria belt liever niet\n# Nog vragen: wie is Bo?\npersonen:\n  ria: {wie: oma}\n"),
        ("netwerk", "# personen: nog niet af\npersonen:\n  ria: {wie: oma}\n"),
        ("plan", "# Wij maken dit op zaterdag.\n"),
    ],
)
def test_gewone_zinnen_achter_een_hekje_zijn_opmerkingen(naam: str, tekst: str) -> None:
    assert codes(naam, tekst) == []


@pytest.fixture
def achter(map_: Path) -> Path:
    """The plan and the network were filled in behind the ``#`` of the example."""
    (map_ / "plan.yaml").write_text("# afspraken:\n#   a1:\n#     woorden: |\n#       Ria kookt.\n", encoding="utf-8")
    (map_ / "netwerk.yaml").write_text("# personen:\n#   ria: {wie: nicht}\n", encoding="utf-8")
    (map_ / "traject.yaml").write_text("formaat: 1\n# naam: Van Ria\n# hoofdpersonen: [ria]\n", encoding="utf-8")
    (map_ / "beraad.yaml").unlink()
    return map_


def test_een_plan_achter_een_hekje_heet_niet_leeg(achter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["plan", "-C", str(achter), "--formaat", "md", "--uit", "-"]) == 0
    papier, gezegd = capsys.readouterr()
    assert "nog leeg" not in papier
    assert "regel 1. Wat daar staat, staat hier nog niet." in papier
    assert "plan.yaml, regel 1: hoort dit erbij?" in gezegd
    assert "nog geen afspraken" not in gezegd


def test_een_netwerk_achter_een_hekje_is_geen_lege_kaart(achter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["kaart", "genogram", "-C", str(achter), "--formaat", "tekst", "--uit", "-"]) == 0
    kaart = capsys.readouterr().out
    assert "nog niemand" not in kaart
    assert "Hier is iets niet gelezen: netwerk.yaml, regel 1." in kaart


def test_wat_achter_een_hekje_staat_wordt_niet_ook_gevraagd(achter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["valideer", "-C", str(achter)]) == 0
    gevraagd, samenvatting = capsys.readouterr()
    assert gevraagd.count("N016") == 2 * 3  # once as its code, once behind leg-uit
    assert "K00" not in gevraagd
    assert "Alles klopt" not in samenvatting


PLAN = "afspraken:\n  a1:\n    woorden: |\n      Bo kookt.\n    wie: [bo]"


@pytest.mark.parametrize(
    "erachter",
    [
        "\n    # niet_voor: [tim]\n",
        "\n    #niet_voor: [tim]\n",
        "\n#    niet_voor: [tim]\n",
        "\n    # niet voor: tim\n",
        "\n    #niet_voor tim\n",
        "\n    # zichtbaar: [bo]\n",
        "  # niet_voor: [tim]\n",
        " #niet_voor: tim\n",
        "\n    # van oma gehoord\n    # niet_voor: [tim]\n",
    ],
)
def test_een_bescherming_achter_een_hekje_verborg_niets_en_niemand_zei_het(erachter: str) -> None:
    assert [code for code, _ in codes("plan", PLAN + erachter)] == ["N016"]


def test_achter_iemands_woorden_was_het_een_opmerking_om_aan_te_halen() -> None:
    """The way out made words of it, that hid the line for everybody."""
    assert codes("plan", "afspraken:\n  a1:\n    woorden: Bo kookt. # niet_voor: [tim]\n") == [("N016", 3)]


def test_wat_te_doen_past_bij_waar_het_staat() -> None:
    def tip(tekst: str) -> str:
        vak = vak_van("plan")
        assert vak is not None
        return lees_tekst(vak, tekst)[1][0].bevinding.tip.split(". ")[0]

    assert tip(f"{PLAN}\n    # niet_voor: [tim]\n") == "haal het # weg, met de spatie erachter"
    assert tip(f"{PLAN}\n#    niet_voor: [tim]\n") == "haal het # weg"
    assert tip(f"{PLAN}  # niet_voor: [tim]\n").startswith("zet het zonder # op de regel eronder")
    assert "voor de }" in tip("afspraken:\n  a1: {woorden: Bo kookt} # niet_voor: [tim]\n")
    assert "niet_voor: [tim]" in tip(f"{PLAN}\n    # niet voor: tim\n")


def test_een_veld_achter_een_hekje_dat_zo_zou_passen_wordt_gezegd() -> None:
    assert [code for code, _ in codes("plan", f"{PLAN}\n    # waar: bij oma\n")] == ["N016"]
    assert [code for code, _ in codes("beraad", "gasten:\n  an: {komt: ja} # nodig: stoel\n")] == ["N016"]


@pytest.mark.parametrize(
    "erachter",
    [
        "\n    # Tim niet gevraagd: dat wilde Bo niet\n",
        "\n    # wie: Corrie belt nog\n",
        "\n    # komt: ja\n",
        "\n    # Niet voor vrijdag bellen: dan werkt ze\n",
        "  # niet voor de gemeente bedoeld\n",
        "\n  # a2:\n  #   woorden: |\n  #     Tim kookt.\n  #   niet_voor: [kyra]\n",
        "\n    waar: 'kamer # wanneer: nu'\n",
    ],
)
def test_een_gewone_opmerking_en_een_hele_afspraak_achter_hekjes_blijven_stil(erachter: str) -> None:
    assert codes("plan", PLAN + erachter) == []


def test_wat_nieuw_en_de_voorbeelden_achter_een_hekje_hebben_blijft_stil() -> None:
    for pad in [*NIEUW.glob("*.yaml"), *(Path(__file__).parents[3] / "voorbeelden").glob("*/*.yaml")]:
        if vak_van(pad.stem) is not None:
            assert not [code for code, _ in codes(pad.stem, pad.read_text("utf-8")) if code == "N016"], pad
