from pathlib import Path

from sonestra_cli.lezen.sjabloonnamen import ongebruikte_sjablonen
from sonestra_cli.lezen.vreemd import vreemde_bestanden


def test_een_sjabloon_dat_niets_doet_wordt_gezegd_en_een_stuk_van_een_ander_niet(tmp_path: Path) -> None:
    (tmp_path / "sjablonen").mkdir()
    inhoud = {
        "plan.md": "{% include 'kop' %}",
        "kop.md": "Dag",
        "draaiboek.md": "Hallo",
        "foto.png": "",
        "plan.md.txt": "",
    }
    for naam, tekst in inhoud.items():
        (tmp_path / "sjablonen" / naam).write_text(tekst, encoding="utf-8")
    gezegd = [bestand for _, bestand in ongebruikte_sjablonen(tmp_path)]
    assert gezegd == ["sjablonen/draaiboek.md", "sjablonen/plan.md.txt"]


def test_een_vertaling_die_niemand_leest_wordt_gezegd_met_de_naam_die_wel_telt(tmp_path: Path) -> None:
    (tmp_path / "sjablonen/vertaling").mkdir(parents=True)
    (tmp_path / "sjablonen/vertalingen").mkdir()
    for naam in ("ar.yaml", "pools.yaml", "turks.yml", "pl.yml", "nl.yaml", "lijstje.txt"):
        (tmp_path / "sjablonen/vertaling" / naam).write_text("", encoding="utf-8")
    gezegd = {bestand.removeprefix("sjablonen/"): b.tip for b, bestand in ongebruikte_sjablonen(tmp_path)}
    assert gezegd == {
        "vertaling/pools.yaml": "bedoel je 'pl.yaml'?",
        "vertaling/turks.yml": "bedoel je 'tr.yaml'?",
        "vertaling/pl.yml": "bedoel je 'pl.yaml'?",
        "vertaling/nl.yaml": "de papieren zijn al in het Nederlands: wil je andere zinnen, maak dan een eigen sjabloon",
        "vertaling/lijstje.txt": "een vertaling heet zoals de taal in het kort: ar.yaml, pl.yaml, tr.yaml",
        "vertalingen": "bedoel je 'vertaling'?",
    }


def test_een_map_met_sjablonen_onder_een_andere_naam_wordt_gezegd(tmp_path: Path) -> None:
    (tmp_path / "sjabloon").mkdir()
    (tmp_path / "sjabloon" / "plan.md").write_text("# Plan\n", encoding="utf-8")
    (gevonden,) = [een for een in vreemde_bestanden(tmp_path) if een.bestand == "sjabloon"]
    assert (gevonden.bevinding.code, gevonden.bevinding.tip) == ("B027", "bedoel je 'sjablonen'?")
