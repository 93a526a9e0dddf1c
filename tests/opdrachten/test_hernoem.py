"""A key gets another name everywhere at once, apart included, and back again gives the same bytes."""

import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"


def inhoud(map_: Path) -> dict[str, bytes]:
    return {p.relative_to(map_).as_posix(): p.read_bytes() for p in map_.rglob("*.yaml") if "/." not in p.as_posix()}


@pytest.fixture
def nelson(tmp_path: Path) -> Path:
    return Path(shutil.copytree(VOORBEELDEN / "nelson", tmp_path / "nelson"))


def test_heen_en_terug_geeft_dezelfde_bestanden(nelson: Path) -> None:
    voor = inhoud(nelson)
    assert uitvoeren(["hernoem", "nelson", "nelson-d", "-q", "-C", str(nelson)]) == 0
    tussen = inhoud(nelson)
    assert "apart/nelson.yaml" not in tussen
    assert "apart/nelson-d.yaml" in tussen
    assert uitvoeren(["valideer", "-q", "--met-apart", "nelson-d", str(nelson)]) == 0
    assert uitvoeren(["hernoem", "nelson-d", "nelson", "-q", "-C", str(nelson)]) == 0
    assert inhoud(nelson) == voor


def test_een_afspraak_ook_in_de_bijeenkomsten(nelson: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["hernoem", "a1", "eerste", "-C", str(nelson)]) == 0
    assert "a1 heet nu eerste, in drie bestanden." in capsys.readouterr().out
    assert uitvoeren(["valideer", "-q", str(nelson)]) == 0


def test_eigen_woorden_blijven_en_worden_geteld(nelson: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["hernoem", "denise", "d", "-C", str(nelson)]) == 0
    assert "teksten van mensen staat 'denise' nog" in capsys.readouterr().err
    assert "Denise" in (nelson / "plan.yaml").read_text(encoding="utf-8")


def test_van_apart_komt_niets_op_het_scherm(nelson: Path, capsys: pytest.CaptureFixture[str]) -> None:
    woorden = {
        r.strip() for r in (nelson / "apart/nelson.yaml").read_text(encoding="utf-8").splitlines() if len(r) > 12
    }
    gewoon = "".join(p.read_text(encoding="utf-8") for p in nelson.glob("*.yaml"))
    assert uitvoeren(["hernoem", "nelson", "nelson-d", "--vooraf", "-C", str(nelson)]) == 0
    scherm = "".join(capsys.readouterr())
    assert not [woord for woord in woorden if woord in scherm and woord not in gewoon]
    assert "apart/nelson-d.yaml" in scherm


@pytest.mark.parametrize(
    ("oud", "nieuw", "zin"),
    [
        ("nelson", "lena", "Typ: sonestra samen nelson lena"),
        ("a1", "a2", "Er is al een afspraak 'a2'."),
        ("nelson", "Nel Son", "Typ: sonestra hernoem nelson nel-son"),
        ("nelson", "iedereen", "heeft hier al een betekenis"),
        ("neslon", "x", "Bedoel je nelson?"),
        ("gast:lena", "x", "Typ: sonestra hernoem lena x"),
    ],
)
def test_wat_niet_kan_verandert_niets(
    nelson: Path, oud: str, nieuw: str, zin: str, capsys: pytest.CaptureFixture[str]
) -> None:
    voor = inhoud(nelson)
    assert uitvoeren(["hernoem", oud, nieuw, "-C", str(nelson)]) == 2
    assert zin in capsys.readouterr().err
    assert inhoud(nelson) == voor


def test_een_bestand_dat_niet_te_volgen_is_houdt_alles_tegen(nelson: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (nelson / "verhaal.yaml").write_text("lukt_al: [nelson\n", encoding="utf-8")
    voor = inhoud(nelson)
    assert uitvoeren(["hernoem", "nelson", "x", "-C", str(nelson)]) == 1
    assert "verhaal.yaml" in capsys.readouterr().err
    assert inhoud(nelson) == voor


def test_een_sleutel_met_een_hoofdletter_en_een_spatie_bleef_zonder_een_woord_zoals_hij_was(nelson: Path) -> None:
    netwerk, vragen = nelson / "netwerk.yaml", nelson / "vragen.yaml"
    netwerk.write_text(netwerk.read_text().replace("denise", "ma Jo"))
    vragen.write_text(vragen.read_text().replace("denise", "ma Jo"))
    assert uitvoeren(["hernoem", "ma Jo", "ma-jo", "-q", "-C", str(nelson)]) == 0
    assert "ma Jo" not in netwerk.read_text() + vragen.read_text()
    assert "  ma-jo:" in netwerk.read_text()


def test_een_sleutel_die_niet_te_vinden_is_in_de_tekst_wordt_gezegd(
    nelson: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    netwerk = nelson / "netwerk.yaml"
    netwerk.write_text(netwerk.read_text().replace("personen:\n", "personen:\n  'ma ''t': {}\n", 1))
    voor = inhoud(nelson)
    assert uitvoeren(["hernoem", "ma 't", "ma-t", "-C", str(nelson)]) == 2
    assert "met de hand" in capsys.readouterr().err
    assert inhoud(nelson) == voor


@pytest.fixture
def bakx(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Kim\nhoofdpersonen: [kim]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(
        "personen:\n  kim: {}\n  bakx: {naam: dhr. Bakx, wie: buurman}\n  an: {naam: An de Wit}\n"
        "  els: {naam: Els de Wit}\n",
        encoding="utf-8",
    )
    return tmp_path


@pytest.mark.parametrize(
    ("woorden", "zegt"),
    [
        (["hernoem", "dhr.Bakx", "bakx"], "De sleutel is al 'bakx'."),
        (["hernoem", "bakx", "bakx"], 'Wil je een andere naam? Typ dan: sonestra wijzig bakx "naam=…"'),
        (["hernoem", "bakx", "Meneer Bakx"], 'Typ dan: sonestra wijzig bakx "naam=Meneer Bakx"'),
        (["hernoem", "buurman", "meneer-bakx"], "Typ dan: sonestra hernoem bakx meneer-bakx"),
        (["hernoem", "buurman", "bakx"], "Bedoel je bakx? Zo is de sleutel al."),
        (["hernoem", "de Wit", "wit"], "Bedoel je an of els?"),
        (["weg", "buurman"], "Typ dan: sonestra weg bakx"),
        (["wijzig", "buurman", "wie=oude buurman", "kring=hart"],
         'Typ dan: sonestra wijzig bakx "wie=oude buurman" kring=hart'),
    ],
)  # fmt: skip
def test_wie_een_naam_typte_in_plaats_van_een_sleutel_hoorde_niet_hoe_het_wel_moet(
    bakx: Path, capsys: pytest.CaptureFixture[str], woorden: list[str], zegt: str
) -> None:
    voor = inhoud(bakx)
    assert uitvoeren([*woorden, "-C", str(bakx)]) == 2
    assert zegt in capsys.readouterr().err
    assert inhoud(bakx) == voor


def test_een_naam_zonder_spatie_achter_de_punt_is_dezelfde_mens(bakx: Path) -> None:
    assert uitvoeren(["hernoem", "dhr.Bakx", "meneer-bakx", "-C", str(bakx)]) == 0
    assert b"meneer-bakx: {naam: dhr. Bakx, wie: buurman}" in inhoud(bakx)["netwerk.yaml"]


def test_wie_alleen_in_de_sleutel_jo_mulder_heette_verloor_haar_achternaam(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Riet\nhoofdpersonen: [riet]\n", encoding="utf-8")
    netwerk = tmp_path / "netwerk.yaml"
    netwerk.write_text("personen:\n  riet: {}\n  jo-mulder: {wie: zus}\n", encoding="utf-8")
    assert uitvoeren(["hernoem", "jo-mulder", "jo", "-C", str(tmp_path)]) == 0
    assert "naam: Jo Mulder" in netwerk.read_text(encoding="utf-8")
    assert "Op de kaart blijft staan: Jo Mulder." in capsys.readouterr().err


def test_wie_een_andere_sleutel_kreeg_zou_opeens_meer_zien(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Kyra, whose own words these are, was told to see them now and not before."""
    kyra = Path(shutil.copytree(VOORBEELDEN / "kyra", tmp_path / "kyra"))
    assert uitvoeren(["hernoem", "kyra", "kiki", "-C", str(kyra)]) == 0
    assert "ziet nu ook" not in capsys.readouterr().err
