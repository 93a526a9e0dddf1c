"""Places are written as one line for each person; what somebody wrote in the file stays."""

from dataclasses import replace
from difflib import unified_diff

import pytest

from sonestra_cli.bewerken.kaart.plekken import BOVENAAN, inhoud_van, met_plekken
from sonestra_cli.domein.bestanden import PLEKKEN
from sonestra_cli.domein.posities import Plek, Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken

BEP, COR, WIM = Sleutel("bep"), Sleutel("cor"), Sleutel("wim")
NU = Posities(
    straal=312,
    ringen={"heel dichtbij": 0.44, "ver": 1},
    sectoren={"gezin": 0, "familie": 61.5},
    mensen={WIM: Plek(bak=1), BEP: Plek(137, 0.52), COR: Plek(9.5, 0.8)},
)
MET_DE_HAND = """\
# van ons
straal: 312   # niet aankomen
ringen:
  heel dichtbij: 0,44
  ver: 1.0
sectoren: {gezin: 0, familie: 61.5}
mensen:
  # naast het raam
  bep: {hoek: 137.0, straal: 0.52}  # lief
  cor:
    hoek: 9.5
    # een beetje verder
    straal: 0.8
  wim: {bak: 1}
# einde
"""


def gelezen(tekst: str) -> Posities:
    vak = vak_van(PLEKKEN)
    assert vak is not None
    waarde, vondsten, heel = lees_tekst(vak, tekst)
    assert heel
    assert not vondsten
    assert isinstance(waarde, Posities)
    return waarde


def anders(oud: str, nieuw: str) -> list[str]:
    regels = list(unified_diff(oud.splitlines(), nieuw.splitlines(), n=0, lineterm=""))[2:]
    return [regel for regel in regels if not regel.startswith("@@")]


def test_een_ring_die_dikker_werd_is_een_regel_erbij_en_verder_verandert_er_niets() -> None:
    ruimer = met_plekken(MET_DE_HAND, replace(NU, ruimer={"heel dichtbij": 0.125}))
    assert anders(MET_DE_HAND, ruimer) == ["+ruimer: {heel dichtbij: 0.125}"]
    assert gelezen(ruimer).ruimer == {"heel dichtbij": 0.125}


def mensen(**wie: Plek | None) -> Posities:
    erbij = {Sleutel(sleutel): plek for sleutel, plek in wie.items()}
    return replace(NU, mensen={s: p for s, p in {**NU.mensen, **erbij}.items() if p is not None})


def test_een_nieuw_bestand_heeft_voor_iedereen_een_regel_op_volgorde_van_de_sleutels() -> None:
    tekst = met_plekken("", NU)
    assert tekst.splitlines() == [
        *BOVENAAN,
        "straal: 312",
        "ringen: {heel dichtbij: 0.44, ver: 1}",
        "sectoren: {gezin: 0, familie: 61.5}",
        "mensen:",
        "  bep: {hoek: 137, straal: 0.52}",
        "  cor: {hoek: 9.5, straal: 0.8}",
        "  wim: {bak: 1}",
    ]
    assert inhoud_van(gelezen(tekst)) == inhoud_van(NU)


def test_wat_er_al_zo_staat_verandert_niet_hoe_het_ook_geschreven_is() -> None:
    assert met_plekken(MET_DE_HAND, NU) == MET_DE_HAND


@pytest.mark.parametrize(
    ("nieuw", "verwacht"),
    [
        (mensen(an=Plek(1, 0.5)), ["+  an: {hoek: 1, straal: 0.5}"]),
        (mensen(bo=Plek(1, 0.5)), ["+  bo: {hoek: 1, straal: 0.5}"]),
        (mensen(zus=Plek(bak=2)), ["+  zus: {bak: 2}"]),
        (
            mensen(bep=Plek(138.4, 0.52)),
            ["-  bep: {hoek: 137.0, straal: 0.52}  # lief", "+  bep: {hoek: 138.4, straal: 0.52}  # lief"],
        ),
        (mensen(cor=Plek(9.5, 0.9)), ["-    straal: 0.8", "+    straal: 0.9"]),
        (mensen(wim=None), ["-  wim: {bak: 1}"]),
        (mensen(wim=Plek(3, 0.4)), ["-  wim: {bak: 1}", "+  wim: {hoek: 3, straal: 0.4}"]),
        (
            replace(NU, straal=340),
            ["-straal: 312   # niet aankomen", "+straal: 340   # niet aankomen"],
        ),
        (
            replace(NU, ringen={"ver": 1, "heel dichtbij": 0.4, "weg": 1.2}),
            ["-  heel dichtbij: 0,44", "+  heel dichtbij: 0.4", "+  weg: 1.2"],
        ),
        (
            replace(NU, sectoren={"gezin": 0, "buurt": 30.0, "familie": 61.5}),
            ["-sectoren: {gezin: 0, familie: 61.5}", "+sectoren: {gezin: 0, buurt: 30, familie: 61.5}"],
        ),
    ],
)
def test_alleen_de_regel_van_wie_verandert_verandert(nieuw: Posities, verwacht: list[str]) -> None:
    uit = met_plekken(MET_DE_HAND, nieuw)
    assert sorted(anders(MET_DE_HAND, uit)) == sorted(verwacht)
    assert inhoud_van(gelezen(uit)) == inhoud_van(nieuw)
    windows = met_plekken(MET_DE_HAND.replace("\n", "\r\n"), nieuw)
    assert windows == uit.replace("\n", "\r\n")


def test_wie_weg_is_neemt_zijn_commentaar_mee_en_niet_dat_van_een_ander() -> None:
    uit = met_plekken(MET_DE_HAND, mensen(bep=None))
    assert anders(MET_DE_HAND, uit) == ["-  # naast het raam", "-  bep: {hoek: 137.0, straal: 0.52}  # lief"]


def test_wie_op_meer_regels_staat_en_in_het_bakje_komt_krijgt_een_regel() -> None:
    uit = met_plekken(MET_DE_HAND, mensen(cor=Plek(bak=2)))
    assert "  cor: {bak: 2}\n  wim" in uit
    assert inhoud_van(gelezen(uit)) == inhoud_van(mensen(cor=Plek(bak=2)))


@pytest.mark.parametrize(
    "tekst",
    [
        "# alleen dit\n",
        "mensen:\n",
        "mensen: {}\n",
        "mensen:",
        "straal:\nmensen: {bep: {}, zus: {bak: 3}}\n",
        "",
    ],
)
def test_een_half_bestand_wordt_heel(tekst: str) -> None:
    uit = met_plekken(tekst, NU)
    assert inhoud_van(gelezen(uit)) == inhoud_van(NU)
    assert not tekst.startswith("#") or uit.startswith(tekst)


def test_niemand_meer_laat_de_rest_staan() -> None:
    uit = met_plekken(MET_DE_HAND, mensen(bep=None, cor=None, wim=None))
    assert not gelezen(uit).mensen
    assert "# niet aankomen" in uit


@pytest.mark.parametrize(
    "tekst", ["- bep\n", "{straal: 312}\n", "mensen:\n  bep: {hoek: 1}\n  bep: {hoek: 2}\n", "a: [\n"]
)
def test_wat_ik_niet_kan_volgen_blijft_zoals_het_is(tekst: str) -> None:
    with pytest.raises(NietTeBewerken):
        met_plekken(tekst, NU)
