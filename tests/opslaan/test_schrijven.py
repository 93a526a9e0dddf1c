"""Writing loses nothing: not by a kill, not by two at once, not by a hand that was first."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sonestra_cli.lezen.bron import Hash, hash_van
from sonestra_cli.lezen.openen import BestandDicht
from sonestra_cli.opslaan import atomair
from sonestra_cli.opslaan.journaal import BuitenTraject, Tussentijds
from sonestra_cli.opslaan.schrijven import Nieuw, samen_bewerken, samen_schrijven, schrijf_uitvoer
from sonestra_cli.opslaan.slot import SlotBezet, op_slot, slotmap
from sonestra_cli.opslaan.versies import AANTAL, versies


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_bytes(b"naam: x\n")
    return tmp_path


def wortel_van(pad: Path) -> Path:
    return next(map_ for map_ in pad.parents if (map_ / "traject.yaml").exists())


def schrijf(pad: Path, inhoud: bytes, verwacht: Hash | None) -> None:
    wortel = wortel_van(pad)
    samen_schrijven(wortel, {pad.relative_to(wortel).as_posix(): Nieuw(inhoud, verwacht)}, "schrijven")


def bewerk(pad: Path, functie: Callable[[str], str | None]) -> None:
    wortel = wortel_van(pad)
    samen_bewerken(wortel, {pad.relative_to(wortel).as_posix(): functie}, "bewerken")


def inhoud(map_: Path) -> set[str]:
    return {pad.relative_to(map_).as_posix() for pad in map_.rglob("*") if pad.is_file()}


def test_schrijven_bewaart_wat_er_stond(map_: Path) -> None:
    plan = map_ / "plan.yaml"
    schrijf(plan, b"een", None)
    schrijf(plan, b"twee", hash_van(b"een"))
    schrijf(plan, b"drie", hash_van(b"twee"))
    assert plan.read_bytes() == b"drie"
    assert [versie.read_bytes() for versie in versies(map_, plan)] == [b"een", b"twee", b"drie"]
    stappen = {f".sonestra/versies/stappen/00000{nummer}.json" for nummer in (1, 2, 3)}
    assert inhoud(map_) - stappen == {
        "traject.yaml", "plan.yaml", *(f".sonestra/versies/plan.yaml/00000{nummer}.yaml" for nummer in (1, 2, 3)),
    }  # fmt: skip


def test_wat_apart_is_blijft_apart(map_: Path) -> None:
    pad = map_ / "apart" / "samira.yaml"
    schrijf(pad, b"een", None)
    schrijf(pad, b"twee", hash_van(b"een"))
    assert inhoud(map_) == {
        "traject.yaml", "apart/samira.yaml",
        *(f"apart/.vorige/samira.yaml/00000{nummer}.yaml" for nummer in (1, 2)),
        *(f"apart/.vorige/stappen/00000{nummer}.json" for nummer in (1, 2)),
    }  # fmt: skip
    if os.name == "posix":
        assert pad.stat().st_mode & 0o777 == 0o600
        assert versies(map_, pad)[0].stat().st_mode & 0o777 == 0o600


def test_van_elk_bestand_blijven_de_laatste_versies(map_: Path) -> None:
    plan = map_ / "plan.yaml"
    for nummer in range(AANTAL + 5):
        bewerk(plan, lambda _, nummer=nummer: f"versie {nummer}")  # type: ignore[misc]
    teksten = [versie.read_text() for versie in versies(map_, plan)]
    assert teksten == [f"versie {nummer}" for nummer in range(4, AANTAL + 5)], "wat er stond voor elk van de stappen"
    assert len([naam for naam in inhoud(map_) if "/stappen/" in naam]) == AANTAL


def test_wie_eerder_was_wordt_niet_overschreven(map_: Path) -> None:
    plan = map_ / "plan.yaml"
    plan.write_bytes(b"met de hand")
    for verwacht in (None, hash_van(b"zoals ik het las")):
        with pytest.raises(Tussentijds, match=r"plan\.yaml is intussen"):
            schrijf(plan, b"van mij", verwacht)
    plan.unlink()
    with pytest.raises(Tussentijds):
        schrijf(plan, b"van mij", hash_van(b"met de hand"))
    assert inhoud(map_) == {"traject.yaml"}


def test_een_hand_op_het_laatste_moment_wint(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = map_ / "plan.yaml"
    plan.write_bytes(b"oud")
    echt = atomair._zelfde_modus

    def intussen(oud: Path, nieuw: Path) -> None:
        oud.write_bytes(b"met de hand")
        echt(oud, nieuw)

    monkeypatch.setattr(atomair, "_zelfde_modus", intussen)
    with pytest.raises(Tussentijds):
        bewerk(plan, lambda tekst: tekst + " en nieuw")
    assert plan.read_bytes() == b"met de hand"
    assert not [naam for naam in inhoud(map_) if "~" in naam]


def test_nieuw_gaat_nergens_overheen(map_: Path) -> None:
    with pytest.raises(Tussentijds):
        schrijf(map_ / "traject.yaml", b"weg", None)
    assert (map_ / "traject.yaml").read_bytes() == b"naam: x\n"


def test_bewerken_houdt_bom_regeleinden_en_rechten(map_: Path) -> None:
    plan = map_ / "plan.yaml"
    plan.write_bytes(b"\xef\xbb\xbfa: 1\r\n")
    plan.chmod(0o640)
    bewerk(plan, lambda tekst: tekst.replace("1", "é"))
    assert plan.read_bytes() == b"\xef\xbb\xbfa: " + "é".encode() + b"\r\n"
    if os.name == "posix":
        assert plan.stat().st_mode & 0o777 == 0o640


def test_zonder_verandering_gebeurt_er_niets(map_: Path) -> None:
    plan = map_ / "plan.yaml"
    plan.write_bytes(b"a: 1\n")
    voor = plan.stat().st_mtime_ns
    bewerk(plan, lambda tekst: tekst)
    assert plan.stat().st_mtime_ns == voor
    assert versies(map_, plan) == ()


def test_een_fout_onder_het_bewerken_laat_alles_staan(map_: Path) -> None:
    plan = map_ / "plan.yaml"
    plan.write_bytes(b"a: 1\n")
    with pytest.raises(ZeroDivisionError):
        bewerk(plan, lambda tekst: tekst * (1 // 0))
    plan.write_bytes(b"\xff\xfea\x00")
    with pytest.raises(BestandDicht):
        bewerk(plan, str.upper)
    assert inhoud(map_) == {"traject.yaml", "plan.yaml"}


def _koppel(van: Path, naar: Path) -> None:
    try:
        van.symlink_to(naar)
    except OSError:
        pytest.skip("koppelingen maken mag hier niet")


def test_een_koppeling_naar_buiten_wordt_niet_beschreven(map_: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    buiten = tmp_path_factory.mktemp("buiten")
    (buiten / "plan.yaml").write_bytes(b"van een ander")
    _koppel(map_ / "plan.yaml", buiten / "plan.yaml")
    _koppel(map_ / "actieteam", buiten)
    for pad in (map_ / "plan.yaml", map_ / "actieteam" / "2026-05-07.yaml"):
        with pytest.raises(BuitenTraject):
            bewerk(pad, lambda _: "van mij")
    assert inhoud(buiten) == {"plan.yaml"}
    assert (buiten / "plan.yaml").read_bytes() == b"van een ander"


def test_versies_gaan_niet_naar_buiten(map_: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    buiten = tmp_path_factory.mktemp("buiten")
    _koppel(map_ / ".sonestra", buiten)
    (map_ / "plan.yaml").write_bytes(b"oud")
    with pytest.raises(OSError, match="buiten"):
        bewerk(map_ / "plan.yaml", lambda _: "nieuw")
    assert (map_ / "plan.yaml").read_bytes() == b"oud"
    assert inhoud(buiten) == set()


def test_een_koppeling_binnen_de_map_blijft_een_koppeling(map_: Path) -> None:
    (map_ / "echt.yaml").write_bytes(b"oud")
    _koppel(map_ / "plan.yaml", map_ / "echt.yaml")
    bewerk(map_ / "plan.yaml", lambda _: "nieuw")
    assert (map_ / "plan.yaml").is_symlink()
    assert (map_ / "echt.yaml").read_bytes() == b"nieuw"


def test_uitvoer_maakt_mappen_en_bewaart_geen_versies(map_: Path) -> None:
    doel = map_ / "uitvoer" / "kaarten" / "genogram.svg"
    schrijf_uitvoer(doel, b"een")
    schrijf_uitvoer(doel, b"twee")
    assert inhoud(map_) == {"traject.yaml", "uitvoer/kaarten/genogram.svg"}
    assert doel.read_bytes() == b"twee"


def test_het_slot_ligt_elders_en_geldt_voor_de_hele_map(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sonestra_cli.opslaan.slot.WACHT", 0.05)
    with op_slot(map_):
        assert inhoud(map_) == {"traject.yaml"}
        assert not slotmap().is_relative_to(map_)
        with pytest.raises(SlotBezet):
            schrijf(map_ / "plan.yaml", b"", None)


def test_zonder_thuismap_is_er_nog_een_slot(
    map_: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    tijdelijk = tmp_path_factory.mktemp("tijdelijk")
    for naam in ("HOME", "USERPROFILE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(naam, "nergens")
    monkeypatch.setattr("tempfile.tempdir", str(tijdelijk))
    schrijf(map_ / "plan.yaml", b"een", None)
    assert (map_ / "plan.yaml").read_bytes() == b"een"
    assert slotmap().is_relative_to(tijdelijk)


def test_uitvoer_gaat_niet_door_een_koppeling_naar_buiten(map_: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    buiten = tmp_path_factory.mktemp("buiten")
    _koppel(map_ / "uitvoer", buiten)
    with pytest.raises(BuitenTraject):
        schrijf_uitvoer(map_ / "uitvoer" / "kaarten" / "genogram.svg", b"een")
    assert inhoud(buiten) == set()


def test_een_koppeling_tussen_de_versies_wordt_niet_gevolgd(
    map_: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ander = tmp_path_factory.mktemp("buiten") / "van-een-ander"
    ander.write_bytes(b"blijft")
    (map_ / ".sonestra" / "versies" / "plan.yaml").mkdir(parents=True)
    for naam in ("nieuw", "000001.yaml"):
        _koppel(map_ / ".sonestra" / "versies" / "plan.yaml" / naam, ander)
    (map_ / "plan.yaml").write_bytes(b"oud")
    bewerk(map_ / "plan.yaml", lambda _: "nieuw")
    assert ander.read_bytes() == b"blijft"
