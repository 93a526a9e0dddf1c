"""A name in words of somebody whom the readers may not see is told before the folder is given away."""

from pathlib import Path
from zipfile import ZipFile

from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.opdrachten.delen.loslaten.genoemd import nog_genoemd
from sonestra_cli.opdrachten.delen.loslaten.inhoud import pakket
from sonestra_cli.opdrachten.delen.loslaten.teksten import teksten_voor
from tests.domein.bouwen import wie

NETWERK = """\
personen:
  kim: {kring: hart}
  bo: {kring: hart}
  teun: {naam: Teun de Wit, zichtbaar: [kim]}
  wim: {naam: Wim de Wit, zichtbaar: [kim]}
huishoudens:
  - {naam: bij Teun, wie: [kim, teun]}
"""


def test_een_verborgen_mens_stond_met_naam_in_de_map_van_een_ander(tmp_path: Path) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Plan\nhoofdpersonen: [kim, bo]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(NETWERK, encoding="utf-8")
    gelezen = lees_traject(tmp_path)
    voor = {
        een: nog_genoemd(gelezen, pakket(gelezen, wie(een), teksten_voor(gelezen, wie(een)), ()))
        for een in ("bo", "kim")
    }
    assert voor["bo"] == {"Teun de Wit": ["netwerk.yaml"]}
    assert voor["kim"] == {}


def test_een_eigen_papier_noemde_een_verborgen_mens(tmp_path: Path) -> None:
    (tmp_path / "traject.yaml").write_text("naam: Plan\nhoofdpersonen: [kim, bo]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(NETWERK.replace("bij Teun", "thuis"), encoding="utf-8")
    (tmp_path / "sjablonen").mkdir()
    (tmp_path / "sjablonen" / "plan.md").write_text("Met dank aan Teun.\n", encoding="utf-8")
    (tmp_path / "foto").mkdir()
    (tmp_path / "foto" / "wim.jpg").write_bytes(b"\xff\xd8")
    gelezen = lees_traject(tmp_path)
    voor_bo = pakket(gelezen, wie("bo"), teksten_voor(gelezen, wie("bo")), ("foto/wim.jpg",))
    assert nog_genoemd(gelezen, voor_bo) == {"Teun de Wit": ["sjablonen/plan.md"], "Wim de Wit": ["foto/wim.jpg"]}


def test_een_brief_in_word_die_meegaat_noemde_een_verborgen_mens(tmp_path: Path) -> None:
    """Only files of plain text were read."""
    (tmp_path / "traject.yaml").write_text("naam: Plan\nhoofdpersonen: [kim, bo]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_text(NETWERK.replace("bij Teun", "thuis"), encoding="utf-8")
    with ZipFile(tmp_path / "brief.docx", "w") as brief:
        brief.writestr("word/document.xml", "<w:t>Met dank aan Teun.</w:t>")
    gelezen = lees_traject(tmp_path)
    voor_bo = pakket(gelezen, wie("bo"), teksten_voor(gelezen, wie("bo")), ("brief.docx",))
    assert nog_genoemd(gelezen, voor_bo) == {"Teun de Wit": ["brief.docx"]}
