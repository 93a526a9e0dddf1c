"""What could not be read stays half: the entry knows its field and line."""

from sonestra_cli.domein.getypt import Ongelezen
from sonestra_cli.domein.zien.ongelezen import ongelezen_in
from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst
from tests.lezen.velden.uit_een_bestand import lees, persoon


def test_wat_niet_te_lezen_was_weet_het_deel_zelf() -> None:
    netwerk, codes = lees("netwerk", "huishoudens:\n  - wie: [kyra, bo]\n    tot: toen\n    sinds: 2010\n")
    (huis,) = netwerk.huishoudens
    assert huis.ongelezen == (Ongelezen("netwerk.yaml", 3, "tot"),)
    assert huis.mist("sinds", "tot")
    assert not huis.mist("sinds")
    assert codes == ["3:10 N006"]
    assert ongelezen_in(netwerk) == huis.ongelezen


def test_wat_leeg_is_of_klopt_is_niet_half() -> None:
    een, _ = persoon("geboren: 1984, overleden:")
    assert een.ongelezen == ()


def test_woorden_van_een_lege_lijst_zijn_woorden_van_niemand() -> None:
    """``van: []`` said nothing where a missing ``van`` is R5."""
    vak = vak_van("verhaal")
    assert vak is not None
    (vondst,) = lees_tekst(vak, "lukt_al:\n  - van: []\n    woorden: |\n      Wij eten samen.\n")[1]
    assert vondst.bevinding.code == "R5"
