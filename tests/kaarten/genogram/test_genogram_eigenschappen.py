"""What holds for every family, however tangled: the invariants of the drawing, by name."""

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations, product
from math import prod

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from sonestra_cli.domein.netwerk import Gezin, Kind
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.kaarten.genogram.familie.stamboom import maak_familie
from sonestra_cli.kaarten.genogram.plaats import verfijnen
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, maak_bouw
from sonestra_cli.kaarten.genogram.rijen.indelen import mogelijke_rijen
from sonestra_cli.kaarten.genogram.volgorde import exact as volgorde_exact
from sonestra_cli.kaarten.genogram.volgorde import slijpen
from sonestra_cli.kaarten.genogram.volgorde import zoeken as volgorde
from sonestra_cli.kaarten.genogram.volgorde.begin import begin_volgorde
from sonestra_cli.kaarten.genogram.volgorde.blokken import vaste_groepen
from sonestra_cli.kaarten.genogram.volgorde.exact import zoek_beste
from sonestra_cli.kaarten.genogram.volgorde.groot.heuristiek import heuristiek
from sonestra_cli.kaarten.genogram.volgorde.kosten import VolgordeKosten
from sonestra_cli.kaarten.genogram.volgorde.slijpen import Wensen
from sonestra_cli.kaarten.genogram.volgorde.wensen import maak_wensen
from sonestra_cli.kaarten.genogram.volgorde.zoeken import Geordend, orden, prijs
from sonestra_cli.tekening.tekening import Bewijs
from tests.kaarten.genogram.genogram_families import GEDEELD, als_familie, beeld, gezin, meet, tellingen
from tests.kaarten.genogram.genogram_klachten import klachten, mensen_op
from tests.kaarten.genogram.genogram_willekeurig import families

KEER = int(os.environ.get("SONESTRA_KEER", "1"))
"""For a longer hunt by hand: so many times the usual number of families."""


def kalm(aantal: int) -> settings:
    gezond = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
    return settings(max_examples=KEER * aantal, deadline=None, suppress_health_check=gezond)


def bouw_van(beeld: Beeld, vrij: bool = False) -> Bouw:
    familie = maak_familie(beeld.traject.netwerk, beeld.traject.kop.hoofdpersonen)
    return maak_bouw(familie, mogelijke_rijen(familie)[0], vrij)


@kalm(120)
@given(families())
def test_i1_to_i10(familie: Beeld) -> None:
    """Every complaint begins with the name of its invariant."""
    assert klachten(familie, genogram(familie, meet)) == []


@kalm(50)
@given(families(hoogstens=12, met_banden=True))
def test_relation_lines_and_households_spoil_nothing(familie: Beeld) -> None:
    assert klachten(familie, genogram(familie, meet)) == []


@kalm(15)
@given(families(hoogstens=18))
def test_free_order_keeps_all_but_the_order_of_birth(familie: Beeld) -> None:
    tekening = genogram(familie, meet, volgorde="vrij")
    assert [k for k in klachten(familie, tekening) if "from old to young" not in k] == []


@pytest.mark.skipif(not (GEDEELD / "meetlat").exists(), reason="the neutral ruler is not beside the repository")
@kalm(20)
@given(families(hoogstens=18))
def test_the_neutral_ruler_finds_no_fault(familie: Beeld) -> None:
    tekening = genogram(familie, meet)
    assume(all(iets.regel != "lijn naar een kind" for iets in tekening.geometrie.gebroken))  # its own child's partner
    r = tellingen(tekening, als_familie(familie))
    fout = ("missing", "dup", "overlaps", "touches", "overlapping_fam_lines", "lines_through_person", "loose",
            "text_overlaps", "symbol_text", "line_text", "fams_without_line")  # fmt: skip
    assert {k: r[k] for k in fout if r[k]} == {}


@kalm(15)
@given(families(hoogstens=12, met_banden=True), st.randoms(use_true_random=False))
def test_i11_the_order_of_the_file_has_no_say(familie: Beeld, kans: object) -> None:
    netwerk = familie.traject.netwerk
    sleutels, gezinnen = list(netwerk.personen), list(netwerk.gezinnen)
    kans.shuffle(sleutels)  # type: ignore[attr-defined]
    kans.shuffle(gezinnen)  # type: ignore[attr-defined]
    gezinnen = [replace(g, partners=g.partners[::-1]) for g in gezinnen]
    anders = replace(netwerk, personen={k: netwerk.personen[k] for k in sleutels}, gezinnen=tuple(gezinnen))
    assert genogram(familie, meet) == genogram(Beeld(replace(familie.traject, netwerk=anders)), meet)


@kalm(20)
@given(families(hoogstens=18), st.randoms(use_true_random=False))
def test_i12_an_order_costs_the_same_seen_in_a_mirror(familie: Beeld, kans: object) -> None:
    bouw = bouw_van(familie)
    volgorde = [list(rij) for rij in bouw.rijen]
    for rij in volgorde:
        kans.shuffle(rij)  # type: ignore[attr-defined]
    spiegel = [rij[::-1] for rij in volgorde]
    assert VolgordeKosten(bouw).totaal(volgorde)[0] == VolgordeKosten(bouw).totaal(spiegel)[0]


@kalm(20)
@given(families(hoogstens=18), st.booleans())
def test_i13_the_proven_order_is_never_worse_than_a_quick_one_nor_that_than_none(familie: Beeld, vrij: bool) -> None:
    bouw = bouw_van(familie, vrij)
    assume(bouw.rijen)
    kosten, blokken = VolgordeKosten(bouw), vaste_groepen(bouw)
    snel = kosten.totaal(heuristiek(bouw, blokken))
    geordend = orden(bouw, Wensen())
    assert kosten.totaal(geordend.volgorde) <= snel <= kosten.totaal(begin_volgorde(bouw, blokken, 0))
    assert (geordend.bewijs.volgorde == "optimaal") == (geordend.bewijs.kloof == 0.0)


@kalm(40)
@given(families(hoogstens=8), st.booleans())
def test_i14_no_order_at_all_beats_the_proven_one(familie: Beeld, vrij: bool) -> None:
    """Every order of every row of at most six, tried one by one."""
    bouw = bouw_van(familie, vrij)
    assume(bouw.rijen and max(map(len, bouw.rijen)) <= 6)
    rijen = [[list(p) for p in permutations(rij) if _mag(bouw, p)] for rij in bouw.rijen]
    keuzes = 1
    for rij in rijen:
        keuzes *= len(rij)
    assume(1 < keuzes <= 3000)
    kosten, blokken = VolgordeKosten(bouw), vaste_groepen(bouw)
    echt = min(kosten.totaal(list(volgorde)) for volgorde in product(*rijen))
    uit = zoek_beste(bouw, blokken, heuristiek(bouw, blokken), 4000)
    assert uit is not None
    assert kosten.totaal(uit.volgorde) == uit.grens == echt


def _mag(bouw: Bouw, rij: tuple[int, ...]) -> bool:
    """Birth order, and nobody between twins but their partners."""
    if any((ander, een) in bouw.voorrang for i, een in enumerate(rij) for ander in rij[i + 1 :]):
        return False
    for groep in (set(t) for t in bouw.tweelingen if t[0] in rij):
        erbij = groep | {k for p in bouw.koppels for k in (p.a, p.b) if p.echt and {p.a, p.b} & groep}
        plekken = [i for i, k in enumerate(rij) if k in groep]
        if not set(rij[plekken[0] : plekken[-1]]) <= erbij:
            return False
    return True


def test_i15_a_hundred_people_on_three_rows_are_drawn_without_a_proof_but_without_a_fault() -> None:
    gezinnen = [gezin("oma opa", " ".join(f"k{i:02d}" for i in range(16)))]
    gezinnen += [gezin(f"k{i:02d} a{i:02d}", f"x{i:02d} y{i:02d} z{i:02d}") for i in range(16)]
    gezinnen += [gezin(f"pa{i:02d} ma{i:02d}", f"a{i:02d}") for i in range(0, 16, 2)]
    groot = beeld([replace(g, herkomst=f"gedcom:F{nr}") for nr, g in enumerate(gezinnen)])
    assert klachten(groot, genogram(groot, meet)) == []


@kalm(20)
@given(families())
def test_i15_with_hardly_any_work_allowed_the_map_is_right_all_the_same(familie: Beeld) -> None:
    """Every search counts its steps; whatever the family, it ends, with what it has by then."""
    with pytest.MonkeyPatch.context() as beperkt:
        for module, grens in ((volgorde, "KNOPEN"), (volgorde_exact, "WERK"), (slijpen, "WERK"), (verfijnen, "WERK")):
            beperkt.setattr(module, grens, 1)
        tekening = genogram(familie, meet)
    assert klachten(familie, tekening) == []


@kalm(60)
@given(families(hoogstens=12), st.data())
def test_one_more_child_leaves_the_others_where_they_were(familie: Beeld, data: st.DataObject) -> None:
    """With ``vorige``, unless another order became better."""
    netwerk = familie.traject.netwerk
    assume(netwerk.gezinnen)
    keus = data.draw(st.integers(0, len(netwerk.gezinnen) - 1))
    voor = genogram(familie, meet)
    nieuw = Sleutel("zz")
    erbij = replace(netwerk.gezinnen[keus], kinderen=(*netwerk.gezinnen[keus].kinderen, Kind(nieuw)))
    gezinnen = (*netwerk.gezinnen[:keus], erbij, *netwerk.gezinnen[keus + 1 :])
    meer = replace(netwerk, personen={**netwerk.personen, nieuw: Persoon()}, gezinnen=gezinnen)
    groter = Beeld(replace(familie.traject, netwerk=meer))
    na = genogram(groter, meet, vorige=_x(voor))
    if _omgewisseld(voor, na):
        geordend, gebleven = zip(*_prijzen(groter, _x(voor)), strict=True)
        assert min(geordend)[:2] < min(gebleven)[:2], "another order became better"


def _x(tekening: object) -> dict[str, float]:
    return {p.id: p.x for p in tekening.geometrie.personen}  # type: ignore[attr-defined]


def _prijzen(beeld: Beeld, vorige: dict[str, float]) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Per division in rows: the price of the order to draw, and the lowest with everybody in the order of before."""
    familie = maak_familie(beeld.traject.netwerk, beeld.traject.kop.hoofdpersonen)
    for rijen in mogelijke_rijen(familie):
        bouw = maak_bouw(familie, rijen)
        mogelijk = [[rij for rij in _ingevoegd(bouw, nr, vorige) if _mag(bouw, rij)] for nr in range(len(bouw.rijen))]
        assume(prod(map(len, mogelijk)) <= 5000)
        gebleven = (prijs(bouw, Geordend([list(rij) for rij in rijen_], Bewijs("heuristiek")))
                    for rijen_ in product(*mogelijk))  # fmt: skip
        geordend = orden(bouw, maak_wensen(familie, bouw, (), vorige))
        yield prijs(bouw, geordend), min(gebleven, default=(10**9,))


def _ingevoegd(bouw: Bouw, nr: int, vorige: dict[str, float]) -> Iterator[tuple[int, ...]]:
    """The row in the order of before, with what is new anywhere."""
    nieuw = [k for k in bouw.rijen[nr] if bouw.wie[k] not in vorige]
    rijen = [tuple(sorted(set(bouw.rijen[nr]) - set(nieuw), key=lambda k: vorige[bouw.wie[k] or ""]))]
    for k in nieuw:
        rijen = [(*rij[:i], k, *rij[i:]) for rij in rijen for i in range(len(rij) + 1)]
    yield from rijen


def _omgewisseld(voor: object, na: object) -> list[tuple[str, str]]:
    """Pairs that share a row in both drawings and stand the other way round."""
    een, ander = mensen_op(voor), mensen_op(na)  # type: ignore[arg-type]
    return [
        (a, b) for a, b in product(een, een)
        if een[a].y == een[b].y and ander[a].y == ander[b].y and een[a].x < een[b].x and ander[a].x > ander[b].x
    ]  # fmt: skip


@kalm(15)
@given(families(hoogstens=18), st.integers(0, 3), st.data())
def test_only_who_is_that_near_when_asked(familie: Beeld, stappen: int, data: st.DataObject) -> None:
    netwerk = familie.traject.netwerk
    assume(netwerk.personen)
    midden = data.draw(st.sampled_from(sorted(netwerk.personen)))
    tekening = genogram(familie, meet, rond=midden, generaties=stappen)
    nabij = {midden}
    for _ in range(stappen):
        nabij |= {kind.wie for g in netwerk.gezinnen for kind in g.kinderen if nabij & set(g.partners)} | {
            p for g in netwerk.gezinnen for p in g.partners if nabij & {kind.wie for kind in g.kinderen}}  # fmt: skip
    nabij |= {p for g in netwerk.gezinnen for p in g.partners if nabij & set(g.partners)}
    assert set(mensen_op(tekening)) <= nabij
    assert midden in mensen_op(tekening)
    buren = {p for g in netwerk.gezinnen if midden in g.partners for p in g.partners}
    assert buren <= set(mensen_op(tekening))


@kalm(60)
@given(families(hoogstens=10), st.data())
def test_somebody_who_is_their_own_ancestor_is_drawn_once_all_the_same(familie: Beeld, data: st.DataObject) -> None:
    netwerk = familie.traject.netwerk
    namen = sorted(netwerk.personen)
    assume(len(namen) > 2)
    wie = data.draw(st.lists(st.sampled_from(namen), min_size=3, max_size=3, unique=True))
    terug = Gezin((wie[0], wie[1]), kinderen=(Kind(wie[2]),), herkomst="gedcom:terug")
    rond = Beeld(replace(familie.traject, netwerk=replace(netwerk, gezinnen=(*netwerk.gezinnen, terug))))
    mag = ("parents above", "family line is there")
    assert [k for k in klachten(rond, genogram(rond, meet)) if not any(m in k for m in mag)] == []
