from pathlib import Path

from sonestra_cli.lezen.sjabloonnamen import ongebruikte_sjablonen


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
