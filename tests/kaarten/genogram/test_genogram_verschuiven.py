"""Sliding on a huge map: every swap costs what the whole count says, and nobody gets worse from it."""

from genogram_willekeurig import families
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_genogram_eigenschappen import bouw_van

from sonestra_cli.domein.zicht import Beeld
from sonestra_cli.kaarten.genogram.begin import begin_volgorde
from sonestra_cli.kaarten.genogram.blokken import maak_blokken
from sonestra_cli.kaarten.genogram.kosten import Kosten
from sonestra_cli.kaarten.genogram.schuiver import TWEELING, Schuiver
from sonestra_cli.kaarten.genogram.verschuiven import verschuif

kalm = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def _tweelingen_gescheiden(s: Schuiver) -> int:
    paren = {paar for bij in s.tweeling.values() for paar in bij}
    return sum(s._gescheiden(*paar) for paar in paren)


@kalm
@given(familie=families(), data=st.data())
def test_a_swap_costs_what_the_whole_count_says(familie: Beeld, data: st.DataObject) -> None:
    bouw = bouw_van(familie)
    blokken = maak_blokken(bouw)
    s, kosten = Schuiver(bouw, begin_volgorde(bouw, blokken, 0)), Kosten(bouw)
    bekend: dict[tuple[int, int], int] = {}
    for _ in range(6):
        breed = [nr for nr, rij in enumerate(s.rijen) if len(rij) > 1]
        if not breed:
            return
        nr = data.draw(st.sampled_from(breed))
        begin = data.draw(st.integers(0, len(s.rijen[nr]) - 2))
        midden = data.draw(st.integers(begin + 1, len(s.rijen[nr]) - 1))
        eind = data.draw(st.integers(midden + 1, len(s.rijen[nr])))
        voor = kosten.totaal(s.rijen)[0] + TWEELING * _tweelingen_gescheiden(s)
        verschil = s.wissel(nr, begin, s.rijen[nr][begin:midden], s.rijen[nr][midden:eind], bekend)
        assert kosten.totaal(s.rijen)[0] + TWEELING * _tweelingen_gescheiden(s) - voor == verschil


@kalm
@given(familie=families())
def test_sliding_keeps_everybody_and_birth_order_and_never_costs_more(familie: Beeld) -> None:
    bouw = bouw_van(familie)
    blokken = maak_blokken(bouw)
    begin = begin_volgorde(bouw, blokken, 0)
    na = verschuif(bouw, blokken, begin, 2)
    assert [sorted(rij) for rij in na] == [sorted(rij) for rij in begin]
    assert Kosten(bouw).totaal(na) <= Kosten(bouw).totaal(begin)
    plaats = {k: i for rij in na for i, k in enumerate(rij)}
    assert all(plaats[een] < plaats[ander] for een, ander in bouw.voorrang)
