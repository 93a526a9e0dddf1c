"""What people call a choice leads to the choice; what it may not lead to stays away."""

from typing import get_args

import pytest

from sonestra_cli.domein import keuzes
from sonestra_cli.domein.keuzes import Band, Geslacht
from sonestra_cli.lezen.indeling import VAST
from sonestra_cli.lezen.traject import lees_tekst
from sonestra_cli.lezen.velden.volksmond import _ZO_HEET_HET, keuze_voor
from sonestra_cli.taal.keuzewoorden import in_woorden


@pytest.mark.parametrize(
    ("woord", "keuze"),
    [("meisje", "vrouw"), ("jongen", "man"), ("v", "vrouw"), ("M", "man"), ("Vrouw", "vrouw"), ("kikker", None)],
)
def test_geslacht_zoals_mensen_het_zeggen(woord: str, keuze: str | None) -> None:
    assert keuze_voor(woord, get_args(Geslacht)) == keuze


@pytest.mark.parametrize("band", get_args(Band))
def test_wat_op_de_kaart_staat_mag_je_overtypen(band: str) -> None:
    assert keuze_voor(in_woorden(band).capitalize(), get_args(Band)) == band


def test_elk_woord_leidt_naar_een_keuze_die_er_is() -> None:
    alle = {woord for soort in vars(keuzes).values() for woord in get_args(soort)}
    assert set(_ZO_HEET_HET.values()) <= alle


def test_de_tip_leidt_niet_naar_wat_alleen_apart_staat() -> None:
    _, vondsten, _ = lees_tekst(VAST["netwerk"], "belevingen: [{van: a, met: b, is: slaan}]")
    assert vondsten[0].bevinding.tip == ""
