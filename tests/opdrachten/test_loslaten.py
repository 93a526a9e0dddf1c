"""The folder goes to the people it is of, and nothing stays behind."""

import re
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.bewerken.kaart.plekken import BOVENAAN
from sonestra_cli.documenten.schrijvers.als_begin import Hier, KaartHier
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving import git
from sonestra_cli.opdrachten.delen.loslaten import bon, inhoud
from sonestra_cli.opslaan.schone_map import met_woorden
from tests.opdrachten.delen.loslaten.test_teksten import BESTANDEN
from tests.paginas.browser import AXE, CHROMIUM, browser

Maker = Callable[..., Iterator[Any]]


def _kaarten(*_: object) -> Iterator[tuple[KaartHier, dict[str, bytes]]]:
    yield KaartHier("kaart", "iets", "kaarten/a.svg", "kaarten/a.pdf", ""), {"kaarten/a.svg": b"<svg/>"}


def _papieren(*_: object) -> Iterator[tuple[str, Hier, bytes]]:
    yield "het plan", Hier("papieren/plan.pdf", "het hele plan"), b"%PDF-"


@pytest.fixture
def snel(monkeypatch: pytest.MonkeyPatch) -> None:
    """No maps and no papers: they are made in one test only."""
    monkeypatch.setattr(inhoud, "kaarten_voor", _kaarten)
    monkeypatch.setattr(inhoud, "papieren_voor", _papieren)


@pytest.fixture
def wortel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(bon, "kopieen_van", lambda _: [])
    map_ = tmp_path / "thuis" / "plan"
    for pad, tekst in BESTANDEN.items():
        (map_ / pad).parent.mkdir(parents=True, exist_ok=True)
        (map_ / pad).write_text(tekst, encoding="utf-8")
    if git.heeft_git():
        assert git.begin(map_)
    assert uitvoeren(["wijzig", "bo", "kring=dichtbij", "-C", str(map_), "-q"]) == 0
    assert uitvoeren(["wijzig", "bo", "kring=hart", "-C", str(map_), "-q"]) == 0
    return map_


def alles(map_: Path) -> dict[str, bytes]:
    return {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in sorted(map_.rglob("*")) if pad.is_file()}


def laat_los(wortel: Path, *meer: str) -> int:
    return uitvoeren(["loslaten", "-C", str(wortel), *meer])


def test_met_alle_kaarten_en_papieren_en_zonder_een_spoor_van_wat_niet_voor_bo_is(wortel: Path) -> None:
    assert laat_los(wortel, "--aan", "bo", "--ja") == 0
    assert [map_.name for map_ in wortel.parent.iterdir()] == ["plan-voor-bo"]
    naar = wortel.parent / "plan-voor-bo"
    er_is = alles(naar)
    assert {"BEGIN-HIER.html", "kaarten/genogram.svg", "kaarten/ecogram.pdf", "papieren/plan.pdf"} <= er_is.keys()
    assert not [pad for pad in er_is if pad.startswith((".", "apart/", "uitvoer/"))]
    niet = re.compile(r"\bteun\b|alleen van mij|geheim|hardop|gespannen|niet te weten", re.IGNORECASE)
    assert met_woorden(naar, list(er_is), niet) == []
    links = re.findall(r'(?:href|src)="([^"#]+)"', er_is["BEGIN-HIER.html"].decode())
    assert set(links) == er_is.keys() - {"BEGIN-HIER.html"}
    assert uitvoeren(["valideer", "-C", str(naar)]) == 0
    if CHROMIUM is not None:
        _bekijk(naar / "BEGIN-HIER.html")


def _bekijk(bladzij: Path) -> None:
    """On a phone, from disk: nothing is asked for elsewhere, nothing goes wrong, and who listens hears it all."""
    with browser() as blad:
        blad.open(bladzij, 360, 740)
        assert blad.fouten == []
        assert [weg for weg in blad.gevraagd if not weg.startswith(("file:", "about:"))] == []
        assert blad.doe("document.documentElement.scrollWidth") == 360
        if AXE:
            blad.doe(Path(AXE).read_text(encoding="utf-8") + ";0")
            assert blad.doe("axe.run(document).then(uit => uit.violations.map(een => een.id))") == []


@pytest.mark.usefixtures("snel")
def test_wie_niet_in_een_huis_wonen_krijgen_elk_een_eigen_map(wortel: Path) -> None:
    assert laat_los(wortel, "--aan", "kim,bo", "--ja") == 0
    assert sorted(map_.name for map_ in wortel.parent.iterdir()) == ["plan-voor-bo", "plan-voor-kim"]
    assert (wortel.parent / "plan-voor-kim" / "netwerk.yaml").read_text(encoding="utf-8") == BESTANDEN["netwerk.yaml"]
    assert (wortel.parent / "plan-voor-kim" / "apart" / "kim.yaml").exists()


@pytest.mark.usefixtures("snel")
def test_in_een_huis_is_het_een_map_met_wat_ieder_daar_mag_zien(
    wortel: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (wortel / "netwerk.yaml").open("a", encoding="utf-8") as bestand:
        bestand.write("huishoudens:\n  - {wie: [kim, bo]}\n")
    assert laat_los(wortel, "--aan", "kim,bo", "--ja") == 0
    assert [map_.name for map_ in wortel.parent.iterdir()] == ["plan-voor-bo+kim"]
    gezegd = capsys.readouterr().err
    assert "verhaal.yaml, regel 2: mag niet iedereen in die map lezen" in gezegd
    assert "apart/kim.yaml: is van een mens die geen eigen map krijgt" in gezegd
    assert "alleen van mij" not in gezegd


@pytest.mark.usefixtures("snel")
@pytest.mark.parametrize("aan", ["kim,bo", "bo"])
def test_wie_al_ieder_een_map_krijgt_werd_weer_ieder_geraden(
    wortel: Path, aan: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (wortel / "netwerk.yaml").write_text(f"{BESTANDEN['netwerk.yaml']}huishoudens:\n  - {{wie: [kim, bo]}}\n")
    assert laat_los(wortel, "--aan", aan, "--vooraf") == 0
    assert ("--ieder" in capsys.readouterr().err) == (aan == "kim,bo")
    assert laat_los(wortel, "--aan", aan, "--ieder", "--vooraf") + capsys.readouterr().err.count("--ieder") == 0


@pytest.mark.usefixtures("snel")
def test_elk_hekje_dat_zij_ook_lezen_wordt_gezegd(wortel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert laat_los(wortel, "--aan", "kim", "--vooraf") == 0
    gezegd = capsys.readouterr().err
    for hekje in ("# Teun: nog niemand weet het", "# zegt ze niet hardop", "# Bo hoeft dit niet te weten"):
        assert hekje in gezegd
    assert laat_los(wortel, "--aan", "bo", "--vooraf") == 0
    assert "hardop" not in capsys.readouterr().err


@pytest.mark.usefixtures("snel")
def test_vooraf_laat_de_bon_zien_en_schrijft_niets(wortel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (wortel / "plan.yaml~").write_text("kopie", encoding="utf-8")
    voor = alles(wortel.parent)
    assert laat_los(wortel, "--aan", "kim", "--vooraf") == 0
    gezegd = capsys.readouterr().err
    assert "eerdere versies die ik bewaarde" in gezegd
    assert "één kopie die een tekstprogramma in de map liet" in gezegd
    assert "Dit kan ik niet wissen" in gezegd
    assert alles(wortel.parent) == voor


@pytest.mark.usefixtures("snel")
def test_zonder_ja_wordt_er_niets_gewist(wortel: Path) -> None:
    voor = alles(wortel)
    assert laat_los(wortel, "--aan", "bo") == 2
    assert alles(wortel) == voor


@pytest.mark.usefixtures("snel")
def test_de_kopie_van_een_editor_gaat_ook_weg(wortel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kopie = wortel.parent.parent / "editor" / "1"
    kopie.mkdir(parents=True)
    (kopie / "abc.yaml").write_text(BESTANDEN["netwerk.yaml"], encoding="utf-8")
    monkeypatch.setattr(bon, "kopieen_van", lambda _: [kopie])
    assert laat_los(wortel, "--aan", "bo", "--ja") == 0
    assert not kopie.exists()


@pytest.mark.usefixtures("snel")
def test_een_los_bestand_gaat_alleen_mee_als_iemand_het_zegt(wortel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (wortel / "brief.txt").write_text("Dag allemaal", encoding="utf-8")
    assert laat_los(wortel, "--aan", "bo", "--vooraf") == 0
    assert "brief.txt: een los bestand" in capsys.readouterr().err
    assert laat_los(wortel, "--aan", "bo", "--ook", "brief.txt", "--ja") == 0
    assert (wortel.parent / "plan-voor-bo" / "brief.txt").read_text(encoding="utf-8") == "Dag allemaal"


@pytest.mark.usefixtures("snel")
def test_wat_intussen_verandert_houdt_het_wissen_tegen(wortel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def typt_nog_iets(*_: object) -> Iterator[tuple[str, Hier, bytes]]:
        (wortel / "plan.yaml").write_text("afspraken: {}\n", encoding="utf-8")
        return _papieren()

    monkeypatch.setattr(inhoud, "papieren_voor", typt_nog_iets)
    assert laat_los(wortel, "--aan", "bo", "--ja") == 1
    assert (wortel / "plan.yaml").exists()


@pytest.mark.usefixtures("snel")
def test_wat_op_een_kaart_of_papier_een_vakje_is_wordt_gezegd(
    wortel: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def met_een_naam(_: object, __: object, ___: object, vakjes: set[str]) -> Iterator[tuple[str, Hier, bytes]]:
        vakjes.add("日")
        yield from _papieren()

    monkeypatch.setattr(inhoud, "papieren_voor", met_een_naam)
    assert laat_los(wortel, "--aan", "bo", "--ja") == 0
    assert "in de pdf zijn het vakjes: 日." in " ".join(capsys.readouterr().err.split())


@pytest.mark.usefixtures("snel")
def test_staat_er_al_iets_anders_dan_stopt_het(wortel: Path) -> None:
    (wortel.parent / "plan-voor-bo").mkdir()
    (wortel.parent / "plan-voor-bo" / "foto.jpg").write_bytes(b"mijn")
    voor = alles(wortel.parent)
    assert laat_los(wortel, "--aan", "bo", "--ja") == 2
    assert alles(wortel.parent) == voor


@pytest.mark.usefixtures("snel")
def test_na_een_nee_kan_het_later_alsnog(wortel: Path) -> None:
    (wortel / "verhaal.yaml").unlink()
    assert laat_los(wortel, "--aan", "bo") == 2
    assert laat_los(wortel, "--aan", "bo", "--ja") == 0
    assert laat_los(wortel.parent / "plan-voor-bo", "--aan", "bo", "--vooraf") == 0


@pytest.mark.usefixtures("snel")
def test_wat_half_gewist_was_kan_worden_afgemaakt(wortel: Path) -> None:
    half = wortel.rename(wortel.with_name("plan-wordt-gewist"))
    assert laat_los(half) == 2
    assert laat_los(half, "--ja") == 0
    assert list(half.parent.iterdir()) == []


@pytest.mark.usefixtures("snel")
def test_wat_ik_niet_begrijp_geef_ik_niet_weg(wortel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (wortel / "verhaal.yaml").open("a", encoding="utf-8") as bestand:
        bestand.write("  - {van: kim, woorden: Niet voor bo., mag_gelezen: [kim]}\n")
    voor = alles(wortel)
    assert laat_los(wortel, "--aan", "bo", "--ja") == 1
    assert "Hier begrijp ik iets niet" in capsys.readouterr().err
    assert alles(wortel) == voor


@pytest.mark.usefixtures("snel")
@pytest.mark.parametrize("aan", ["", "bob", "bo,niemand"])
def test_aan_wie_moet_iemand_zijn(wortel: Path, aan: str) -> None:
    assert laat_los(wortel, "--aan", aan, "--ja") == 2
    assert lees_traject(wortel).traject.netwerk.personen


@pytest.mark.usefixtures("snel")
def test_niet_in_de_map_die_gewist_wordt(wortel: Path) -> None:
    assert laat_los(wortel, "--aan", "bo", "--naar", str(wortel / "apart"), "--ja") == 2


@pytest.mark.usefixtures("snel")
def test_op_slot_is_het_een_bestand_dat_alleen_met_hun_zin_opengaat(
    wortel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyrage", reason="the extra [slot] is not installed")
    monkeypatch.setattr("sys.stdin", StringIO("kort\n"))
    assert laat_los(wortel, "--aan", "bo", "--op-slot", "--ja") == 2
    monkeypatch.setattr("sys.stdin", StringIO("onder de grote linde\n"))
    assert laat_los(wortel, "--aan", "bo", "--op-slot", "--ja") == 0
    assert [map_.name for map_ in wortel.parent.iterdir()] == ["plan-voor-bo.zip.age"]
    monkeypatch.setattr("sys.stdin", StringIO("onder de grote linde\n"))
    assert uitvoeren(["loslaten", "--van-slot", str(wortel.parent / "plan-voor-bo.zip.age")]) == 0
    assert (wortel.parent / "plan-voor-bo" / "BEGIN-HIER.html").exists()


@pytest.mark.parametrize(
    ("wie", "zin"),
    [
        ("minoes: {soort: dier}", "is geen mens"),
        ("opa-wout: {overleden: 2021}", "is overleden"),
        ("sjoerd: {professional: {functie: coach}}", "staat hier als professional"),
    ],
)
def test_de_map_ging_naar_een_kat_een_dode_of_een_professional(
    wie: str, zin: str, wortel: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    netwerk = wortel / "netwerk.yaml"
    tekst = netwerk.read_text(encoding="utf-8")
    netwerk.write_text(tekst.replace("personen:\n", f"personen:\n  {wie}\n", 1), encoding="utf-8")
    assert laat_los(wortel, "--aan", wie.split(":")[0], "--vooraf") == 2
    assert zin in capsys.readouterr().err


@pytest.mark.usefixtures("snel")
def test_wat_het_programma_zelf_achter_een_hekje_zet_wordt_niet_gevraagd(
    wortel: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What stands above the places on the map was read out as if somebody had written it, and empty ones too."""
    (wortel / "kaart").mkdir(exist_ok=True)
    (wortel / "kaart" / "posities.yaml").write_text("\n".join((*BOVENAAN, "straal: 400", "")), encoding="utf-8")
    (wortel / "vragen.yaml").write_text("# eerst\n#\n# dan\n#\n# eerst\nvragen: {}\n", encoding="utf-8")
    assert laat_los(wortel, "--aan", "kim", "--vooraf") == 0
    gezegd = capsys.readouterr().err
    assert "achter een # in kaart/posities.yaml" not in gezegd
    assert "  Ook te lezen, achter een # in vragen.yaml:\n    # eerst\n    # dan\n" in gezegd


@pytest.mark.usefixtures("snel")
def test_wat_iemand_zelf_schreef_verdronk_in_de_voorbeelden(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["nieuw", "plan", "--genoemd", "Kim", "--op", "2026-03-02", "--toch", "-C", str(tmp_path)]) == 0
    plan = tmp_path / "plan" / "plan.yaml"
    tekst = plan.read_text(encoding="utf-8")
    plan.write_text(f"# bel Wim nog\n{tekst}", encoding="utf-8")
    capsys.readouterr()
    assert laat_los(tmp_path / "plan", "--aan", "kim", "--vooraf") == 0
    gezegd = capsys.readouterr().err
    _, kop, rest = gezegd.partition("  Ook te lezen, achter een # in plan.yaml:\n")
    assert kop
    assert rest.startswith("    # bel Wim nog\n  De uitleg en de voorbeelden van een nieuwe map")
    assert gezegd.count("Ook te lezen") == 1
