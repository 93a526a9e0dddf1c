from pathlib import Path

from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from sonestra_cli.verslag.samenvatting import samenvatting, stand_van


def zeg(map_: Path, **bestanden: str) -> str:
    inhoud = {
        "traject": "naam: Ons plan\nhoofdpersonen: [kyra]\n",
        "netwerk": "personen: {kyra: {kring: hart}, rex: {soort: dier, kring: hart}}\n",
    }
    for naam, tekst in (inhoud | bestanden).items():
        (map_ / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    gelezen = lees_traject(map_)
    return samenvatting([stand_van(gelezen, met_bevindingen(gelezen, kijk_na(gelezen)))])


def test_wat_er_is_staat_er_in_mensen_en_vragen_en_niet_in_bestanden(tmp_path: Path) -> None:
    assert zeg(tmp_path) == "Ik lees: 1 mens, 1 dier, 0 vragen en 0 afspraken.\nAlles klopt."


def test_een_bestand_waarin_nog_niets_staat_wordt_genoemd(tmp_path: Path) -> None:
    zin = zeg(tmp_path, plan="# afspraken:\n#   a1: later\n")
    assert "Nog leeg: plan.yaml." in zin


def test_wat_apart_staat_en_niet_gelezen_is_maakt_het_niet_alles(tmp_path: Path) -> None:
    (tmp_path / "apart").mkdir()
    (tmp_path / "apart" / "kyra.yaml").write_text("belevingen: []\n", encoding="utf-8")
    regels = zeg(tmp_path).splitlines()
    assert regels[1] == "Wat apart staat las ik niet mee (1 bestand). Dat kan met: --met-apart kyra"
    assert regels[2] == "Wat ik las klopt."


def test_van_een_map_die_niet_te_lezen_is_staat_er_geen_telling(tmp_path: Path) -> None:
    zin = zeg(tmp_path, vragen="vragen: {a: {van: kyra, vraag: {\n")
    assert zin == "1 fout. Zodra ik alle bestanden kan lezen, kijk ik ook de rest na."
