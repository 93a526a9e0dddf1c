"""Sliding on a huge map: every swap costs what the whole count says, and nobody gets worse from it."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.genogram.volgorde.begin import begin_volgorde
from sonestra_cli.kaarten.genogram.volgorde.blokken import vaste_groepen
from sonestra_cli.kaarten.genogram.volgorde.groot.schuiver import TWEELING, Schuiver
from sonestra_cli.kaarten.genogram.volgorde.groot.stukken_schuiven import schuif_stukken
from sonestra_cli.kaarten.genogram.volgorde.kosten import VolgordeKosten
from tests.kaarten.genogram.genogram_willekeurig import families
from tests.kaarten.genogram.test_genogram_eigenschappen import bouw_van

kalm = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def _tweelingen_gescheiden(s: Schuiver) -> int:
    paren = {paar for bij in s.tweeling.values() for paar in bij}
    return sum(s._gescheiden(*paar) for paar in paren)


@kalm
@given(familie=families(), data=st.data())
def test_a_swap_costs_what_the_whole_count_says(familie: Beeld, data: st.DataObject) -> None:
    bouw = bouw_van(familie)
    blokken = vaste_groepen(bouw)
    s, kosten = Schuiver(bouw, begin_volgorde(bouw, blokken, 0)), VolgordeKosten(bouw)
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
    blokken = vaste_groepen(bouw)
    begin = begin_volgorde(bouw, blokken, 0)
    na = schuif_stukken(bouw, blokken, begin, 2)
    assert [sorted(rij) for rij in na] == [sorted(rij) for rij in begin]
    assert VolgordeKosten(bouw).totaal(na) <= VolgordeKosten(bouw).totaal(begin)
    plaats = {k: i for rij in na for i, k in enumerate(rij)}
    assert all(plaats[een] < plaats[ander] for een, ander in bouw.voorrang)
