"""How people are addressed belongs to their name, in every line."""

import pytest

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.verstaan.mensen import zoek_mensen
from sonestra_cli.verstaan.zinnen.versta import versta

MENSEN = {
    "bakx": Persoon(wie="buurman"),
    "wit": Persoon(naam="mevr. de Wit"),
    "zuster-agnes": Persoon(naam="zuster Agnes"),
}
TRAJECT = Traject(netwerk=Netwerk(personen={Sleutel(sleutel): wie for sleutel, wie in MENSEN.items()}))


@pytest.mark.parametrize(
    "naam",
    [
        *("Dhr. Smit", "dhr Smit", "mevr. van Dam", "mw. Van Dam", "meneer de Boer", "ds. Terpstra", "Dr. van 't Hof"),
        *("de heer Smit", "zuster Clara", "pater Jan", "juf Anja", "oom Piet", "tante Bep"),
    ],
)
def test_van_een_nieuwe_gast_werd_gevraagd_wie_dhr_is(naam: str) -> None:
    assert versta("gast", f"{naam} komt", TRAJECT).vragen[0].zin == f"'{naam}' staat er nog niet bij. Wie is dat?"


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Dhr. Bakx komt", ["bakx"]),
        ("de heer Bakx komt", ["bakx"]),
        ("mw. De Wit komt", ["wit"]),
        ("mevrouw de Wit en meneer Bakx komen", ["wit", "bakx"]),
        ("Zuster Agnes en dhr. Bakx komen", ["zuster-agnes", "bakx"]),
    ],
)
def test_wie_er_is_wordt_ook_zo_gevonden(regel: str, wie: list[str]) -> None:
    verstaan = versta("gast", regel, TRAJECT)
    assert [zet.sleutel for zet in verstaan.zetten] == wie
    assert not verstaan.vragen
    assert not verstaan.niet_begrepen


def test_een_meneer_is_geen_mevrouw() -> None:
    assert zoek_mensen("mw. de Wit", TRAJECT) == ("wit",)
    assert zoek_mensen("meneer de Wit", TRAJECT) == ()


def test_een_punt_achter_een_gewoon_woord_blijft_het_einde_van_een_zin() -> None:
    verstaan = versta("gast", "dhr. Bakx komt. mevr. de Wit komt niet.", TRAJECT)
    assert {zet.sleutel: zet.waarde for zet in verstaan.zetten} == {"bakx": {"komt": "ja"}, "wit": {"komt": "nee"}}
