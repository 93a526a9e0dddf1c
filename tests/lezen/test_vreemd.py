"""A file under a name that is nearly right is told and counts as unreadable; what nobody meant is left in peace."""

import sys
from pathlib import Path

import pytest

from sonestra_cli.lezen.traject import Gelezen, lees_traject


def traject(map_: Path, *bestanden: str) -> Gelezen:
    for naam in ("traject.yaml", *bestanden):
        (map_ / naam).parent.mkdir(parents=True, exist_ok=True)
        (map_ / naam).write_text("", encoding="utf-8")
    return lees_traject(map_)


@pytest.mark.parametrize(
    ("bestand", "tip"),
    [
        ("plan.yml", "noem het plan.yaml"),
        ("plan.yaml.txt", "noem het plan.yaml"),
        ("Plan.yml", "noem het plan.yaml"),
        ("netwerken.yaml", "noem het netwerk.yaml"),
        ("2026-05-07.yaml", "zet het in de map actieteam, als 2026-05-07.yaml"),
        ("actieteam/2026-6-7.yaml", "noem het 2026-06-07.yaml"),
        ("actieteam/7-6-2026.yaml", "noem het 2026-06-07.yaml"),
        ("actieteam/2026-06-07.yml", "noem het 2026-06-07.yaml"),
        ("actieteam/eerste keer.yaml", "noem het naar de dag van de bijeenkomst, zoals 2026-05-07.yaml"),
    ],
)
def test_een_bijna_goede_naam_telt_als_onleesbaar(bestand: str, tip: str, tmp_path: Path) -> None:
    gelezen = traject(tmp_path, bestand)
    (melding,) = gelezen.meldingen
    assert (melding.plek.bestand, melding.bevinding.niveau, melding.bevinding.tip) == (bestand, "fout", tip)
    assert gelezen.onleesbaar == (bestand,)


def test_twee_keer_hetzelfde_bestand_is_een_keuze(tmp_path: Path) -> None:
    gelezen = traject(tmp_path, "plan.yaml", "plan.yaml.txt", "actieteam/2026-06-07.yaml", "actieteam/2026-6-7.yaml")
    assert gelezen.onleesbaar == ("plan.yaml.txt", "actieteam/2026-6-7.yaml")
    assert [m.bevinding.tip for m in gelezen.meldingen] == [
        "actieteam/2026-06-07.yaml is er ook: zet daarin wat klopt, en haal dit bestand weg",
        "plan.yaml is er ook: zet daarin wat klopt, en haal dit bestand weg",
    ]


@pytest.mark.parametrize(
    "bestanden",
    [
        ("boodschappen.yaml",),
        ("planning.yaml",),
        ("netwerk.yaml", "netwerken.yaml"),
        ("plan.yaml", "plan-oud.yaml"),
        ("notities.txt", "plan.docx", "actieteam/notities.txt"),
        ("foto/plan.yml", "sjablonen/plan.yml"),
    ],
)
def test_wat_niemand_bedoelde_houdt_niets_tegen(bestanden: tuple[str, ...], tmp_path: Path) -> None:
    gelezen = traject(tmp_path, *bestanden)
    assert gelezen.onleesbaar == ()
    assert all(m.bevinding.niveau != "fout" for m in gelezen.meldingen)


@pytest.mark.parametrize("bestand", ["apart/Samira.yaml", "apart/samira.yml"])
def test_apart_is_het_een_fout_die_de_kaart_van_een_ander_niet_tegenhoudt(bestand: str, tmp_path: Path) -> None:
    gelezen = traject(tmp_path, bestand)
    assert [m.bevinding.tip for m in gelezen.meldingen] == ["noem het samira.yaml"]
    assert gelezen.onleesbaar == ()


@pytest.mark.parametrize(
    ("bestand", "tip"),
    [
        ("posities.yaml", "zet het in de map kaart, als posities.yaml"),
        ("kaart/posities.yml", "noem het posities.yaml"),
        ("kaart/positie.yaml", "noem het posities.yaml"),
    ],
)
def test_plekken_onder_een_andere_naam_houden_geen_kaart_tegen(bestand: str, tip: str, tmp_path: Path) -> None:
    gelezen = traject(tmp_path, bestand)
    assert [m.bevinding.tip for m in gelezen.meldingen] == [tip]
    assert gelezen.onleesbaar == ()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="hier zijn Plan.yaml en plan.yaml hetzelfde bestand")
def test_een_hoofdletter_te_veel(tmp_path: Path) -> None:
    gelezen = traject(tmp_path, "Plan.yaml", "Actieteam/2026-05-07.yaml", "Apart/kyra.yaml")
    assert set(gelezen.onleesbaar) == {"Plan.yaml", "Actieteam"}
    assert {m.bevinding.tip for m in gelezen.meldingen} == {
        "noem het plan.yaml", "noem de map actieteam", "noem de map apart",
    }  # fmt: skip


def test_een_koppeling_naar_niets_is_geen_andere_naam(tmp_path: Path) -> None:
    traject(tmp_path)
    try:
        (tmp_path / "plan.yaml").symlink_to(tmp_path / "weg.yaml")
    except OSError:
        pytest.skip("koppelingen maken mag hier niet")
    assert [m.bevinding.code for m in lees_traject(tmp_path).meldingen] == ["B001"]
