"""What holds for every family, however tangled."""

from dataclasses import replace
from itertools import permutations, product

import pytest
from genogram_families import GEDEELD, als_familie, families, meet, tellingen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.zicht import Beeld
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.kaarten.genogram.blokken import maak_blokken
from sonestra_cli.kaarten.genogram.bouw import Bouw, maak_bouw
from sonestra_cli.kaarten.genogram.kosten import Kosten
from sonestra_cli.kaarten.genogram.model import maak_familie
from sonestra_cli.kaarten.genogram.rijen import maak_rijen
from sonestra_cli.kaarten.genogram.slijpen import Wensen
from sonestra_cli.kaarten.genogram.volgorde import orden
from sonestra_cli.kaarten.genogram.volgorde_exact import zoek_beste
from sonestra_cli.kaarten.genogram.volgorde_heuristiek import heuristiek

KALM = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def bouw_van(beeld: Beeld, vrij: bool = False) -> Bouw:
    familie = maak_familie(beeld.traject.netwerk, ())
    return maak_bouw(familie, maak_rijen(familie), vrij)


@pytest.mark.skipif(not (GEDEELD / "meetlat").exists(), reason="the neutral ruler is not beside the repository")
@KALM
@given(families())
def test_everybody_once_and_every_line_on_its_own(beeld: Beeld) -> None:
    tekening = genogram(beeld, meet)
    r = tellingen(tekening, als_familie(beeld))
    fout = ("missing", "dup", "overlaps", "touches", "overlapping_fam_lines", "lines_through_person", "loose",
            "child_not_below_parent", "text_overlaps", "symbol_text", "line_text", "fams_without_line")  # fmt: skip
    assert {k: r[k] for k in fout if r[k]} == {}


@KALM
@given(families(), st.randoms(use_true_random=False))
def test_the_order_of_the_file_has_no_say(beeld: Beeld, kans: object) -> None:
    netwerk = beeld.traject.netwerk
    sleutels, gezinnen = list(netwerk.personen), list(netwerk.gezinnen)
    kans.shuffle(sleutels)  # type: ignore[attr-defined]
    kans.shuffle(gezinnen)  # type: ignore[attr-defined]
    anders = replace(netwerk, personen={k: netwerk.personen[k] for k in sleutels}, gezinnen=tuple(gezinnen))
    assert genogram(beeld, meet) == genogram(Beeld(replace(beeld.traject, netwerk=anders)), meet)


@KALM
@given(families())
def test_the_proven_order_is_never_worse_than_a_quick_one(beeld: Beeld) -> None:
    bouw = bouw_van(beeld)
    blokken = maak_blokken(bouw)
    snel = heuristiek(bouw, blokken)
    beste = orden(bouw, Wensen())
    assert Kosten(bouw).totaal(beste.volgorde) <= Kosten(bouw).totaal(snel)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(families(hoogstens=8))
def test_no_order_at_all_beats_the_proven_one(beeld: Beeld) -> None:
    """Every order of every row, tried one by one."""
    bouw = bouw_van(beeld)
    blokken = maak_blokken(bouw)
    rijen = [[list(p) for p in permutations(rij) if _mag(bouw, p)] for rij in bouw.rijen]
    keuzes = 1
    for rij in rijen:
        keuzes *= len(rij)
    if keuzes > 3000:
        return
    kosten = Kosten(bouw)
    echt = min(kosten.totaal(list(volgorde)) for volgorde in product(*rijen))
    uit = zoek_beste(bouw, blokken, heuristiek(bouw, blokken), 4000)
    assert uit is not None
    assert kosten.totaal(uit.volgorde) == uit.grens == echt


def _mag(bouw: Bouw, rij: tuple[int, ...]) -> bool:
    return not any((ander, een) in bouw.voorrang for i, een in enumerate(rij) for ander in rij[i + 1 :])


@KALM
@given(families())
def test_partners_share_a_row_or_it_is_told(beeld: Beeld) -> None:
    tekening = genogram(beeld, meet)
    hoogte = {p.id: p.y for p in tekening.geometrie.personen}
    verteld = {frozenset(g.wie) for g in tekening.geometrie.gebroken if g.regel == "partners op één rij"}
    for gezin in beeld.traject.netwerk.gezinnen:
        if len(gezin.partners) == 2:
            samen = hoogte[gezin.partners[0]] == hoogte[gezin.partners[1]]
            assert samen or any(set(w) & set(gezin.partners) for w in verteld)
