"""A choice that belongs in ``apart/``, misspelt in a file that the whole family reads."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren


@pytest.mark.parametrize("woord", ["Bang_voor", "bang voor", "Geweld_lichamelijk", "huiselijk geweld"])
def test_wie_bang_is_krijgt_niet_de_raad_zorgt_voor(
    woord: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The tip said "bedoel je 'zorgt_voor'?": who followed it drew fear as care, on the map of everybody."""
    (tmp_path / "traject.yaml").write_text("naam: Ons plan\nhoofdpersonen: [an]\n", "utf-8")
    netwerk = (
        f"personen:\n  an: {{wie: ik}}\n  mark: {{wie: vader}}\nbelevingen:\n  - {{van: an, met: mark, is: {woord}}}\n"
    )
    (tmp_path / "netwerk.yaml").write_text(netwerk, "utf-8")
    assert uitvoeren(["valideer", "-C", str(tmp_path)]) == 1
    gezegd = " ".join("".join(capsys.readouterr()).split())
    assert "bedoel je" not in gezegd
    assert "Dan hoort het in apart/, van wie het vertelde" in gezegd
