"""What is wrong in their own templates and translations has a place in the file."""

from pathlib import Path

from sonestra_cli.documenten.nakijken import kijk_sjablonen_na


def zet(map_: Path, **bestanden: str) -> list[tuple[str, str, int, int, str]]:
    (map_ / "sjablonen/vertaling").mkdir(parents=True)
    for naam, tekst in bestanden.items():
        plek = f"vertaling/{naam}.yaml" if len(naam) == 2 else f"{naam}.md"
        (map_ / "sjablonen" / plek).write_text(tekst, encoding="utf-8", newline="")
    return [
        (m.plek.bestand, m.bevinding.code, m.plek.regel, m.plek.kolom, m.bevinding.tip) for m in kijk_sjablonen_na(map_)
    ]


def test_het_woord_zelf_wordt_aangewezen_ook_achter_een_windows_regeleinde(tmp_path: Path) -> None:
    assert zet(tmp_path, plan="# Plan\r\n\r\nDag {{ titl }}\r\n") == [
        ("sjablonen/plan.md", "B028", 3, 8, "bedoel je 'titel'?")
    ]


def test_van_een_halve_vertaling_worden_de_zinnen_genoemd_die_nog_nederlands_zijn(tmp_path: Path) -> None:
    (tmp_path / "sjablonen/vertaling").mkdir(parents=True)
    (tmp_path / "sjablonen/vertaling/pl.yaml").write_text("zinnen:\n  Ik kom.: Przyjdę.\n", encoding="utf-8")
    (melding,) = kijk_sjablonen_na(tmp_path)
    assert (melding.bevinding.code, melding.bevinding.niveau) == ("B030", "let op")
    assert "zinnen hebben nog geen vertaling: 'Alleen als iemand in gevaar is" in melding.bevinding.zin
    assert "Ik kom." not in melding.bevinding.zin


def test_een_vertaling_die_niet_te_lezen_is_mist_niet_ook_nog_elke_zin(tmp_path: Path) -> None:
    assert [code for _, code, *_ in zet(tmp_path, tr="zinnen: {\n")] == ["B013"]


def test_een_eigen_zin_in_een_meegekomen_taal_is_heel(tmp_path: Path) -> None:
    assert zet(tmp_path, ar='zinnen:\n  "Ik kom.": "نعم"\n') == []
