"""A ring as people call it is the ring of their own map."""

from pathlib import Path

import pytest

from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import Gelezen, lees_traject


def _lees(map_: Path, kop: str, kring: str) -> Gelezen:
    (map_ / "traject.yaml").write_text(f"naam: Ons plan\nhoofdpersonen: [an]\n{kop}")
    (map_ / "netwerk.yaml").write_text(f"personen:\n  an: {{}}\n  bo: {{wie: oom, kring: {kring}}}\n")
    return lees_traject(map_)


@pytest.mark.parametrize(
    ("gezegd", "ring"), [("Hart", "hart"), ("ver weg", "verder"), ("2e ring", "dichtbij"), ("hart", "hart")]
)
def test_een_kring_zoals_mensen_hem_noemen(tmp_path: Path, gezegd: str, ring: str) -> None:
    gelezen = _lees(tmp_path, "", gezegd)
    assert gelezen.traject.netwerk.personen["bo"].kring == ring  # type: ignore[index]
    assert [b for b in kijk_na(gelezen) if b.code == "V006"] == []


def test_eigen_ringen_gaan_voor(tmp_path: Path) -> None:
    gelezen = _lees(tmp_path, "ringen: [Binnen, Buiten]\n", "binnen")
    assert gelezen.traject.netwerk.personen["bo"].kring == "Binnen"  # type: ignore[index]
    gelezen = _lees(tmp_path, "ringen: [Binnen, Buiten]\n", "hart")
    assert gelezen.traject.netwerk.personen["bo"].kring == "hart"  # type: ignore[index]


def test_een_kring_die_er_twee_kan_zijn_wordt_gevraagd(tmp_path: Path) -> None:
    (bevinding,) = [b for b in kijk_na(_lees(tmp_path, "", "heel dichtbij")) if b.code == "V006"]
    assert bevinding.tip == "bedoel je 'hart' of 'dichtbij'?"
    assert len(bevinding.voorstellen) == 2
