"""Many partners of one person: who are alike to the drawing stand in the order in which they came."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.kaarten.genogram.volgorde.gelijken import gelijken
from sonestra_cli.kaarten.genogram.volgorde.kosten import VolgordeKosten
from sonestra_cli.zetten.meten import meet
from tests.kaarten.genogram.genogram_families import beeld, gezin
from tests.kaarten.genogram.genogram_klachten import klachten, wijs
from tests.kaarten.genogram.genogram_kort import geval
from tests.kaarten.genogram.test_genogram_eigenschappen import bouw_van

MENSEN = "zeus m | " + " | ".join(f"p{c} v | k{c} o | l{c} o" for c in "abcdefgh")


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 2), min_size=2, max_size=5), st.booleans(), st.randoms(use_true_random=False))
def test_who_are_alike_change_places_for_nothing(kinderen: list[int], met_ouders: bool, kans: object) -> None:
    gezinnen = [
        gezin(f"zeus p{nr}", " ".join(f"k{nr}{k}" for k in range(aantal))) for nr, aantal in enumerate(kinderen)
    ]
    bouw = bouw_van(beeld(gezinnen + ([gezin("opa oma", "zeus broer")] if met_ouders else [])))
    volgorde = [list(rij) for rij in bouw.rijen]
    for rij in volgorde:
        kans.shuffle(rij)  # type: ignore[attr-defined]
    for groep in gelijken(bouw):
        een, ander = dict(zip(groep[0], groep[1], strict=True)), dict(zip(groep[1], groep[0], strict=True))
        geruild = [[een.get(k, ander.get(k, k)) for k in rij] for rij in volgorde]
        assert VolgordeKosten(bouw).totaal(geruild) == VolgordeKosten(bouw).totaal(volgorde)
    aantallen = sorted(kinderen.count(n) for n in set(kinderen) if kinderen.count(n) > 1)
    assert sorted(map(len, gelijken(bouw))) == aantallen


def test_eight_partners_stand_in_the_order_of_their_weddings_whatever_their_names() -> None:
    familie = geval(MENSEN, " | ".join(f"zeus p{c} gehuwd {1970 - nr}: k{c}" for nr, c in enumerate("abcdefgh")))
    tekening = genogram(familie, meet)
    assert klachten(familie, tekening) == []
    assert wijs(tekening, *(f"p{c}" for c in "abcdefgh")) == [f"p{c}" for c in "hgfedcba"]
    assert wijs(tekening, *(f"k{c}" for c in "abcdefgh")) == [f"k{c}" for c in "hgfedcba"]
    assert tekening.geometrie.bewijs is not None
    assert tekening.geometrie.bewijs.volgorde == "optimaal"


def test_partners_with_more_and_fewer_children_too() -> None:
    gezinnen = (f"zeus p{c} gehuwd {1960 + nr * 5 % 8}: k{c}{f', l{c}' if nr % 2 else ''}"
                for nr, c in enumerate("abcdefgh"))  # fmt: skip
    tekening = genogram(geval(MENSEN, " | ".join(gezinnen)), meet)
    assert wijs(tekening, *(f"p{c}" for c in "abcdefgh")) == [f"p{c}" for c in "afchebgd"]
