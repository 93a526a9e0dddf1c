"""A folder to a traject: what is there, what is not, and what should not be touched."""

import os
import pickle
import time
from pathlib import Path

import pytest

from sonestra_cli.controles.gezinnen import F016
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.indeling import apart_sleutels
from sonestra_cli.lezen.traject import Gelezen, lees_traject, met_bevindingen

KYRA = Path(__file__).parents[3] / "shared" / "domein" / "voorbeeld-kyra"


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Het plan van Kyra\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    return tmp_path


def codes(gelezen: Gelezen) -> list[str]:
    return [f"{m.plek.bestand}:{m.plek.regel}:{m.plek.kolom} {m.bevinding.code}" for m in gelezen.meldingen]


@pytest.mark.skipif(not KYRA.is_dir(), reason="het voorbeeld van het domeinmodel ligt niet naast deze map")
def test_het_voorbeeld_van_het_domeinmodel() -> None:
    gelezen = lees_traject(KYRA)
    assert codes(gelezen) == ["plan.yaml:35:5 N023"]  # an empty niet_voor is asked after
    traject = gelezen.traject
    assert len(traject.netwerk.personen) == 19
    kyra, sjoerd = traject.netwerk.personen[Sleutel("kyra")], traject.netwerk.personen[Sleutel("sjoerd")]
    assert kyra.geboren == Datum("op", 2008)
    assert sjoerd.professional is not None
    assert sjoerd.professional.sinds == Datum("op", 2025, 9)
    assert traject.kop.procesbegeleider.telefoon == "06 12345678"
    assert traject.beraad is not None
    assert traject.beraad.inloop == "13:30"
    assert traject.verhaal.kern is not None
    assert traject.verhaal.kern.woorden == "Ik wil weg bij het ruzie maken, niet weg bij mijn moeder."
    assert [k.wie for k in traject.netwerk.gezinnen[1].kinderen] == ["finn", "jop"]
    assert traject.netwerk.belevingen[2].is_ == "verbroken"
    assert list(traject.actieteam) == ["2026-06-25"]


def test_lege_map_en_lege_bestanden_zijn_een_begin(tmp_path: Path) -> None:
    assert lees_traject(tmp_path).traject == Traject()
    for naam in ("traject", "verhaal", "vragen", "netwerk", "gebeurtenissen", "beraad", "plan"):
        (tmp_path / f"{naam}.yaml").write_text("# nog niets\n", encoding="utf-8")
    gelezen = lees_traject(tmp_path)
    assert gelezen.traject == Traject()
    assert gelezen.meldingen == ()


def test_leeg_gelaten_velden_zijn_er_niet(map_: Path) -> None:
    (map_ / "netwerk.yaml").write_text("personen:\n  kyra:\n    naam:\n    geboren:\n    steun: []\n  bo:\n")
    gelezen = lees_traject(map_)
    assert codes(gelezen) == []
    assert list(gelezen.traject.netwerk.personen) == ["kyra", "bo"]


def test_van_apart_gaat_alleen_open_wat_gevraagd_is(map_: Path) -> None:
    apart = map_ / "apart"
    apart.mkdir()
    (apart / "samira.yaml").write_text("personen: {dennis: {wie: ex}}\n")
    os.mkfifo(apart / "noor.yaml") if hasattr(os, "mkfifo") else (apart / "noor.yaml").write_text("[")
    assert lees_traject(map_).traject.apart == {}
    gelezen = lees_traject(map_, (Sleutel("samira"),))
    assert list(gelezen.traject.apart) == ["samira"]
    assert codes(gelezen) == []
    assert apart_sleutels(map_) == ("noor", "samira")


@pytest.mark.parametrize("eigenaar", ["../geheim", "..", "/etc/passwd", "a/b", "Samira"])
def test_een_eigenaar_is_geen_pad(map_: Path, eigenaar: str) -> None:
    (map_.parent / "geheim.yaml").write_text("personen: {x: {}}\n")
    (map_ / "apart").mkdir()
    assert lees_traject(map_, (Sleutel(eigenaar),)).traject.apart == {}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="dit systeem kent geen fifo")
def test_een_fifo_houdt_niets_op(map_: Path) -> None:
    os.mkfifo(map_ / "plan.yaml")
    assert codes(lees_traject(map_)) == ["plan.yaml:1:1 B002"]


def _koppel(van: Path, naar: Path) -> None:
    try:
        van.symlink_to(naar)
    except OSError:
        pytest.skip("koppelingen maken mag hier niet")


def test_een_koppeling_naar_buiten_wordt_niet_gevolgd(map_: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    buiten = tmp_path_factory.mktemp("buiten")
    (buiten / "netwerk.yaml").write_text("personen: {geheim: {}}\n")
    (buiten / "2026-05-07.yaml").write_text("waren_er: [geheim]\n")
    _koppel(map_ / "netwerk.yaml", buiten / "netwerk.yaml")
    _koppel(map_ / "actieteam", buiten)
    gelezen = lees_traject(map_)
    assert codes(gelezen) == ["actieteam:1:1 B003", "netwerk.yaml:1:1 B003"]
    assert gelezen.traject.netwerk.personen == {}
    assert gelezen.traject.actieteam == {}


def test_een_koppeling_naar_niets_of_zichzelf(map_: Path) -> None:
    _koppel(map_ / "plan.yaml", map_ / "weg.yaml")
    _koppel(map_ / "beraad.yaml", map_ / "beraad.yaml")
    assert codes(lees_traject(map_)) == ["beraad.yaml:1:1 B001", "plan.yaml:1:1 B001"]


def test_een_koppeling_binnen_de_map_mag(map_: Path) -> None:
    (map_ / "oud").mkdir()
    (map_ / "oud" / "n.yaml").write_text("personen: {kyra: {}}\n")
    _koppel(map_ / "netwerk.yaml", map_ / "oud" / "n.yaml")
    assert list(lees_traject(map_).traject.netwerk.personen) == ["kyra"]


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="de beheerder mag alles lezen")
def test_een_bestand_waar_je_niet_bij_mag(map_: Path) -> None:
    (map_ / "plan.yaml").write_text("")
    (map_ / "plan.yaml").chmod(0)
    assert codes(lees_traject(map_)) == ["plan.yaml:1:1 B001"]


def test_een_map_op_de_plek_van_traject(tmp_path: Path) -> None:
    (tmp_path / "traject.yaml").mkdir()
    assert codes(lees_traject(tmp_path)) == ["traject.yaml:1:1 B002"]


def test_een_enorm_bestand_wordt_niet_ingelezen(map_: Path) -> None:
    with (map_ / "netwerk.yaml").open("wb") as bestand:
        bestand.truncate(50_000_000)
    begin = time.process_time()
    assert codes(lees_traject(map_)) == ["netwerk.yaml:1:1 B004"]
    assert time.process_time() - begin < 2


def test_kolommen_achter_bom_en_losse_accenten(map_: Path) -> None:
    tekst = "personen:\r\n  kyra: {naam: Zoe\u0308 👩‍👧, geslacht: vrw}\r\n"
    (map_ / "netwerk.yaml").write_bytes(b"\xef\xbb\xbf" + tekst.encode())
    (map_ / "plan.yaml").write_bytes(b"\xef\xbb\xbfafsprken: {}\n")
    gelezen = lees_traject(map_)
    assert codes(gelezen) == ["netwerk.yaml:2:36 N003", "plan.yaml:1:1 N001"]
    plek = gelezen.meldingen[0].plek
    assert (plek.eind_regel, plek.eind_kolom) == (2, 39)
    assert gelezen.meldingen[0].uittreksel == "  kyra: {naam: Zoe\u0308 👩‍👧, geslacht: vrw}"


def test_alle_fouten_tegelijk_en_de_rest_blijft(map_: Path) -> None:
    (map_ / "netwerk.yaml").write_text(
        "personen:\n  kyra: {geslacht: vrw, geboren: ooit, wie: dochter}\n  bo: {wie: nicht}\n"
        "belevingen:\n  - {van: kyra, met: bo, is: top}\n  - {van: bo, met: kyra, is: goed}\n"
    )
    gelezen = lees_traject(map_)
    assert [m.bevinding.code for m in gelezen.meldingen] == ["N003", "N006", "N003"]
    netwerk = gelezen.traject.netwerk
    assert netwerk.personen[Sleutel("kyra")].wie == "dochter"
    assert [b.van for b in netwerk.belevingen] == ["bo"]


def test_een_onleesbaar_bestand_laat_de_andere_staan(map_: Path) -> None:
    (map_ / "netwerk.yaml").write_text("personen: [\n")
    (map_ / "plan.yaml").write_text("afspraken: {a1: {woorden: Samen eten}}\n")
    gelezen = lees_traject(map_)
    assert gelezen.onleesbaar == ("netwerk",)
    assert gelezen.traject.plan is not None


def test_het_resultaat_kan_een_ander_proces_in(map_: Path) -> None:
    (map_ / "netwerk.yaml").write_text("personen: {kyra: {geslacht: kikker}}\n")
    gelezen = lees_traject(map_)
    assert pickle.loads(pickle.dumps(gelezen)) == gelezen


def test_bevindingen_van_controles_krijgen_hun_plek_en_volgorde(map_: Path) -> None:
    (map_ / "netwerk.yaml").write_text("personen:\n  kyra: {geslacht: kikker}\n")
    van_controle = Bevinding(F016, "wie is dit?", Pad("netwerk", ("personen", "kyra")))
    meldingen = met_bevindingen(lees_traject(map_), [van_controle])
    assert [(m.bevinding.code, m.plek.kolom) for m in meldingen] == [("F016", 3), ("N003", 20)]
