"""What people tell of themselves is shown in their words; a sign only where they chose one."""

from itertools import pairwise
from typing import get_args

import pytest

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Kenmerkteken
from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Kenmerk, Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.kaarten.genogram.plaats.maten import PersoonMaat
from sonestra_cli.kaarten.genogram.symbolen.kenmerken import teken_kenmerken
from sonestra_cli.tekening.tekening import Tekening
from sonestra_cli.zetten.meten import meet

KIM, MA = Sleutel("kim"), Sleutel("ma")


def kaart(*kenmerken: Kenmerk) -> Tekening:
    personen = {MA: Persoon(geslacht="vrouw"), KIM: Persoon(geslacht="vrouw", kenmerken=kenmerken)}
    netwerk = Netwerk(personen=personen, gezinnen=(Gezin((MA,), kinderen=(Kind(KIM),)),))
    kop = Kop(hoofdpersonen=(KIM,), begonnen_op=Datum("op", 2026, 3, 1))
    return genogram(Beeld(Traject(kop, netwerk=netwerk)), meet)


def onder(tekening: Tekening) -> str:
    return " ".join(tekst.tekst for tekst in tekening.teksten if tekst.klasse == "eigen-woorden" and tekst.bij == KIM)


def signs(tekening: Tekening) -> list[str]:
    return [deel.id for deel in tekening.delen if deel.id.startswith("kenmerk-kim")]


@pytest.mark.parametrize(
    "woorden",
    ["woorden zoeken", "hardlopen tegen de stress", "gamen met mijn broer", "drank op de markt verkopen",
     "heb een beperking", "drukte in mijn hoofd"],
)  # fmt: skip
def test_het_programma_stelt_geen_diagnose(woorden: str) -> None:
    tekening = kaart(Kenmerk(woorden, volgens=(KIM,)))
    assert onder(tekening) == f"“{woorden}”"
    assert f"Kim zegt over zichzelf: “{woorden}”." in tekening.gesproken
    assert signs(tekening) == []
    alles = " ".join((*(tekst.tekst for tekst in tekening.teksten), *tekening.gesproken)).lower()
    assert not any(woord in alles for woord in ("ziek", "drank, drugs", "teken"))


@pytest.mark.parametrize(
    ("teken", "legenda"),
    [("verslaving", "Drank, drugs of gokken"), ("ziekte", "Ernstig ziek"), ("beperking", "Beperking"),
     ("ziekte_herstel", "Ernstig ziek, aan het herstellen")],
)  # fmt: skip
def test_een_teken_staat_er_alleen_als_de_mens_zelf_het_koos(teken: Kenmerkteken, legenda: str) -> None:
    tekening = kaart(Kenmerk("mijn ding", teken, volgens=(KIM,)))
    assert signs(tekening) != []
    assert legenda in [tekst.tekst for tekst in tekening.teksten]
    assert onder(tekening) == "“mijn ding”"


def test_een_nieuw_teken_staat_niet_stil_als_het_teken_van_iets_anders_op_de_kaart() -> None:
    maat = PersoonMaat("cirkel", 40.0, (), 9.0, 0.0, ("", ""), (0.0, 0.0))
    for teken in get_args(Kenmerkteken):
        assert list(teken_kenmerken(KIM, (teken,), maat, (0.0, 0.0))), f"teken {teken} in symbolen/kenmerken.py"
    assert not list(teken_kenmerken(KIM, ("nog niet getekend",), maat, (0.0, 0.0)))  # type: ignore[arg-type]


def test_wat_een_einde_heeft_is_voorbij() -> None:
    tekening = kaart(Kenmerk("hooikoorts", "ziekte", Datum("op", 2015), Datum("op", 2019), (KIM,)))
    assert signs(tekening) == []
    assert onder(tekening) == "“hooikoorts” (2015 tot 2019)"
    assert "Kim zei over zichzelf: “hooikoorts” (2015 tot 2019)." in tekening.gesproken
    assert "Ernstig ziek" not in [tekst.tekst for tekst in tekening.teksten]
    assert signs(kaart(Kenmerk("hooikoorts", "ziekte", tot=Datum("op", 2030)))) != []


def test_wat_een_ouder_over_een_kind_vertelt_blijft_van_die_ouder() -> None:
    assert "Ma zegt over Kim: “wil niet slapen”." in kaart(Kenmerk("wil niet slapen", volgens=(MA,))).gesproken


def test_lange_eigen_woorden_eindigen_zichtbaar_en_dat_wordt_gezegd() -> None:
    lang = "ik heb het er niet graag over maar als het moet dan zeg ik dat het soms te veel is " * 4
    tekening = kaart(Kenmerk(lang.strip(), volgens=(KIM,)))
    assert onder(tekening).endswith("…")
    assert ("alle eigen woorden", (KIM,)) in [(g.regel, g.wie) for g in tekening.geometrie.gebroken]
    assert any(lang.strip() in zin for zin in tekening.gesproken)


def test_eigen_woorden_staan_onder_de_naam_en_niet_door_de_buren() -> None:
    tekening = kaart(Kenmerk("drukte in mijn hoofd"), Kenmerk("slecht slapen"))
    regels = [t for t in tekening.teksten if t.bij == KIM and t.klasse in ("naam", "eigen-woorden")]
    assert all(een.y + een.hoogte / 2 <= ander.y - ander.hoogte / 2 + 0.5 for een, ander in pairwise(regels))
