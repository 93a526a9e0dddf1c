"""A copy for somebody else: nothing that is apart, nothing of what was, and with --anoniem nobody."""

import os
import re
import shutil
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.verstaan.rolwoorden import GRENS, ROLLEN, VULSEL

VOORBEELDEN = sorted(map_.parent for map_ in (Path(__file__).parents[2] / "voorbeelden").glob("*/traject.yaml"))


@pytest.mark.parametrize("voorbeeld", VOORBEELDEN, ids=lambda map_: map_.name)
def test_anoniem_staat_er_niemand_in_en_klopt_het_nog(voorbeeld: Path, tmp_path: Path) -> None:
    naar = tmp_path / "kopie"
    assert uitvoeren(["kopie", str(naar), "--anoniem", "-C", str(voorbeeld), "-q"]) == 0
    assert uitvoeren(["valideer", "-C", str(naar), "-q"]) == 0
    echt, kopie = lees_traject(voorbeeld).traject, lees_traject(naar).traject
    assert len(kopie.netwerk.personen) == len(echt.netwerk.personen)
    assert [len(gezin.kinderen) for gezin in kopie.netwerk.gezinnen] == [len(g.kinderen) for g in echt.netwerk.gezinnen]
    alles = "\n".join(pad.read_text(encoding="utf-8") + pad.name for pad in sorted(naar.rglob("*.yaml")))
    geen = {*ROLLEN, *VULSEL, *GRENS, "onze", "oud"}
    for wie, persoon in echt.netwerk.personen.items():
        vak = persoon.professional.functie if persoon.professional is not None else None
        gewoon = {
            *geen,
            *re.findall(r"\w+", f"{persoon.wie or ''} {vak or ''}".casefold()),
            *(persoon.naam or "").split(),
        }
        gewoon -= {woord for woord in gewoon if woord[0].isupper()}
        for naam in (wie, *re.findall(r"\b[A-Z][^\W\d_]{2,}", persoon.naam or "")):
            if naam.casefold() not in gewoon and "-" not in naam:
                over = re.findall(rf"(?<![\w-]){re.escape(naam)}(?![\w-])", alles, re.IGNORECASE)
                assert not over, (wie, naam)


def test_een_gewone_kopie_laat_apart_en_eerder_achter(tmp_path: Path) -> None:
    wortel = tmp_path / "plan"
    shutil.copytree(next(map_ for map_ in VOORBEELDEN if map_.name == "kyra"), wortel)
    (wortel / "apart").mkdir(exist_ok=True)
    (wortel / "apart" / "kyra.yaml").write_text("personen: {}\n", encoding="utf-8")
    assert uitvoeren(["wijzig", "corrie", "kring=hart", "-C", str(wortel), "-q"]) == 0
    assert uitvoeren(["kopie", str(tmp_path / "kopie"), "-C", str(wortel), "-q"]) == 0
    mee = {pad.relative_to(tmp_path / "kopie").as_posix() for pad in (tmp_path / "kopie").rglob("*") if pad.is_file()}
    assert "netwerk.yaml" in mee
    assert not [pad for pad in mee if pad.endswith("apart/kyra.yaml") or ".vorige" in pad or "versies" in pad]


@pytest.mark.skipif(os.name == "nt", reason="a link asks for more rights there")
def test_een_map_met_fotos_die_elders_staat_ging_stil_niet_mee(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wortel = tmp_path / "plan"
    wortel.mkdir()
    (wortel / "traject.yaml").write_text("naam: Plan\n", encoding="utf-8")
    (tmp_path / "elders").mkdir()
    (wortel / "foto").symlink_to(tmp_path / "elders")
    assert uitvoeren(["kopie", str(tmp_path / "kopie"), "-C", str(wortel)]) == 0
    assert "foto ging niet mee" in capsys.readouterr().err


@pytest.mark.parametrize("naar", ["bestaat", "plan/binnen", "weg/kopie"])
def test_een_plek_die_niet_kan_krijgt_een_zin(naar: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wortel = tmp_path / "plan"
    wortel.mkdir()
    (wortel / "traject.yaml").write_text("naam: Plan\n", encoding="utf-8")
    (tmp_path / "bestaat").mkdir()
    assert uitvoeren(["kopie", str(tmp_path / naar), "--anoniem", "-C", str(wortel)]) == 2
    assert capsys.readouterr().err.strip()


def test_vooraf_laat_het_zien_en_maakt_niets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["kopie", str(tmp_path / "kopie"), "--anoniem", "--vooraf", "-C", str(VOORBEELDEN[0])]) == 0
    assert "zou komen: netwerk.yaml" in capsys.readouterr().out
    assert not (tmp_path / "kopie").exists()


def test_een_gewone_kopie_nam_alles_mee_en_zei_alleen_klaar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wortel = tmp_path / "plan"
    (wortel / "apart").mkdir(parents=True)
    (wortel / "traject.yaml").write_text("naam: Plan\nhoofdpersonen: [riet]\n", encoding="utf-8")
    (wortel / "netwerk.yaml").write_text("personen:\n  riet:\n  kees: {zichtbaar: [riet]}\n", encoding="utf-8")
    (wortel / "plan.yaml").write_text(
        "afspraken:\n  a1: {woorden: Ja, wie: riet, niet_voor: [kees]}\n  a2: {woorden: Nee, wie: riet}\n",
        encoding="utf-8",
    )
    (wortel / "apart" / "riet.yaml").write_text("personen: {}\n", encoding="utf-8")
    assert uitvoeren(["kopie", str(tmp_path / "kopie"), "-C", str(wortel)]) == 0
    gezegd = " ".join(capsys.readouterr().err.split())
    assert "Dit is alles uit de gewone bestanden, ook twee stukken die niet voor iedereen zijn." in gezegd
    assert "Wat in apart/ staat ging niet mee: één bestand." in gezegd
    assert "sonestra loslaten --aan" in gezegd
