"""A folder that is given away is whole, or it is not there."""

from pathlib import Path

import pytest

from sonestra_cli.opslaan.overdracht import Bezet, begin_te_wissen, lees_na, vingerafdruk, wis_alles, zet_klaar
from sonestra_cli.opslaan.schone_map import NietGelijk

INHOUD = {"traject.yaml": b"naam: Plan\n", "kaarten/genogram.svg": b"<svg/>"}


def test_wat_er_staat_is_precies_dit(tmp_path: Path) -> None:
    zet_klaar(tmp_path / "nieuw", INHOUD)
    assert vingerafdruk(tmp_path / "nieuw").keys() == INHOUD.keys()
    assert [pad.name for pad in tmp_path.iterdir()] == ["nieuw"]


def test_nog_een_keer_hetzelfde_mag(tmp_path: Path) -> None:
    zet_klaar(tmp_path / "nieuw", INHOUD)
    zet_klaar(tmp_path / "nieuw", INHOUD)


@pytest.mark.parametrize("pad", ["traject.yaml", "nieuw.txt"])
def test_over_iets_anders_schrijf_ik_niet(tmp_path: Path, pad: str) -> None:
    zet_klaar(tmp_path / "nieuw", INHOUD)
    (tmp_path / "nieuw" / pad).write_bytes(b"van iemand anders")
    with pytest.raises(Bezet):
        zet_klaar(tmp_path / "nieuw", INHOUD)
    assert (tmp_path / "nieuw" / pad).read_bytes() == b"van iemand anders"


def test_een_omgevallen_bit_wordt_gezien(tmp_path: Path) -> None:
    zet_klaar(tmp_path / "nieuw", INHOUD)
    (tmp_path / "nieuw" / "traject.yaml").write_bytes(b"naam: Plbn\n")
    with pytest.raises(NietGelijk):
        lees_na(tmp_path / "nieuw", INHOUD)


def test_een_schijf_die_anders_teruggeeft_laat_niets_achter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"iets anders")
    with pytest.raises(NietGelijk):
        zet_klaar(tmp_path / "nieuw", INHOUD)
    assert list(tmp_path.iterdir()) == []


def test_wat_gewist_wordt_heet_zo(tmp_path: Path) -> None:
    (tmp_path / "plan").mkdir()
    weg = begin_te_wissen(tmp_path / "plan")
    assert [pad.name for pad in tmp_path.iterdir()] == ["plan-wordt-gewist"]
    assert begin_te_wissen(weg) == weg


def test_ook_wat_op_alleen_lezen_staat_gaat_weg(tmp_path: Path) -> None:
    map_ = tmp_path / "plan" / ".git" / "objects"
    map_.mkdir(parents=True)
    (map_ / "a").write_bytes(b"a")
    (map_ / "a").chmod(0o400)
    map_.chmod(0o500)
    elders = tmp_path / "elders"
    elders.write_bytes(b"blijft")
    (tmp_path / "plan" / "link").symlink_to(elders)
    assert wis_alles(tmp_path / "plan", laatst="traject.yaml") == []
    assert [pad.name for pad in tmp_path.iterdir()] == ["elders"]
