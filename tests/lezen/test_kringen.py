"""A ring or a group as people call it is that of their own map."""

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


EIGEN = "sectoren: [thuis, school, voetbal, Werk of school]\n"


def _groep(map_: Path, kop: str, groep: str) -> tuple[str | None, list[str]]:
    gelezen = _lees(map_, kop, f"hart, groep: {groep}")
    tips = [f"{m.bevinding.zin}; {m.bevinding.tip}" for m in gelezen.meldingen]
    return gelezen.traject.netwerk.personen["bo"].groep, tips  # type: ignore[index]


@pytest.mark.parametrize(
    ("gezegd", "groep"),
    [
        ("voetbal", "voetbal"),
        ("Voetbal", "voetbal"),
        ("de school", "school"),
        ("buren", "buurt"),
        ("werk_of_school", "werk_of_school"),
        ("gezin", "gezin"),
    ],
)
def test_eigen_groepen_gaan_voor_en_de_gewone_blijven_begrepen(tmp_path: Path, gezegd: str, groep: str) -> None:
    assert _groep(tmp_path, EIGEN, gezegd) == (groep, [])


def test_een_groep_die_er_niet_is_wordt_gevraagd(tmp_path: Path) -> None:
    groep, (tip,) = _groep(tmp_path, EIGEN, "voetbla")
    assert (groep, tip) == (None, "'voetbla' ken ik hier niet; bedoel je 'voetbal'?")
    assert _groep(tmp_path, "", "voetbal") == ("vereniging_geloof", [])


def test_een_gewone_groep_tussen_de_eigen_heet_zoals_altijd(tmp_path: Path) -> None:
    sectoren = _lees(tmp_path, EIGEN, "hart").traject.kop.sectoren
    assert sectoren == ("thuis", "school", "voetbal", "werk_of_school")


def test_teveel_ringen_of_groepen_wordt_vriendelijk_gezegd(tmp_path: Path) -> None:
    veel = ", ".join(f"groep {nr}" for nr in range(10))
    gevonden = [b.zin for b in kijk_na(_lees(tmp_path, f"sectoren: [{veel}]\n", "hart")) if b.code == "K003"]
    assert gevonden == ["dit zijn 10 groepen, en op een kaart zijn er 9 nog te lezen"]
