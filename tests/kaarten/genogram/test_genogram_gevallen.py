"""The hard cases, as a family would judge them."""

import pytest

from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.tekening.tekening import Lijn, Streek, Symbool, Tekening, Vlak
from sonestra_cli.zetten.meten import meet
from tests.kaarten.genogram.genogram_gevallen import GEVALLEN
from tests.kaarten.genogram.genogram_klachten import familie_van, klachten, mensen_op, tussen, verteld, wijs

TEKENINGEN: dict[str, Tekening] = {}


def kaart(naam: str) -> Tekening:
    """Drawn once."""
    if naam not in TEKENINGEN:
        TEKENINGEN[naam] = genogram(GEVALLEN[naam], meet)
    return TEKENINGEN[naam]


def kinds(naam: str, kind: str) -> dict[str, Lijn]:
    """Lines to a child by family."""
    return {lijn.van: lijn for lijn in kaart(naam).geometrie.lijnen if lijn.soort == "kind" and lijn.naar == kind}


def patronen(naam: str, kind: str) -> set[str]:
    return {d.pen.patroon for d in kaart(naam).delen if isinstance(d, Streek) and d.id.split("-")[-1] == kind}


def kruisingen(naam: str) -> int:
    """Places where lines of two families cross."""
    lijnen = [lijn for lijn in kaart(naam).geometrie.lijnen if lijn.soort in ("partner", "kind")]
    stukken = {(lijn.id if lijn.soort == "partner" else lijn.van, p, q)
               for lijn in lijnen for p, q in zip(lijn.punten, lijn.punten[1:], strict=False)}  # fmt: skip
    som = 0
    for een, (x1, y1), (x2, y2) in stukken:
        for ander, (v1, w1), (v2, w2) in stukken:
            vlak, recht = y1 == y2, v1 == v2
            som += (een != ander and vlak and recht and min(x1, x2) + 0.1 < v1 < max(x1, x2) - 0.1
                    and min(w1, w2) + 0.1 < y1 < max(w1, w2) - 0.1)  # fmt: skip
    return som


@pytest.mark.parametrize("naam", GEVALLEN)
def test_nobody_has_a_complaint(naam: str) -> None:
    assert klachten(GEVALLEN[naam], kaart(naam)) == []


@pytest.mark.parametrize(
    ("naam", "hoogstens"),
    [("hertrouwketen", 0), ("drie_nesten", 1), ("neef_nicht", 0), ("twee_broers_twee_zussen", 1), ("vader_dochter", 0),
     ("tante_neef", 0), ("tweeling_beide_gehuwd", 1), ("pleegkind_tweede_huishouden", 1), ("adoptie_binnen_familie", 0),
     ("moeders_donor", 1), ("onbekende_ouders", 0), ("hertrouwd_met_zelfde", 1), ("middelste_kind_gehuwd", 0),
     ("acht_partners", 13)],
)  # fmt: skip
def test_no_more_crossings_than_the_family_needs(naam: str, hoogstens: int) -> None:
    assert kruisingen(naam) <= hoogstens


def test_remarriage_chain_runs_from_left_to_right_with_every_child_under_its_parents() -> None:
    tekening = kaart("hertrouwketen")
    rij = wijs(tekening, *"abcde")
    assert rij in (list("abcde"), list("edcba"))
    assert wijs(tekening, "ab", "bc", "cd", "de") == ["ab", "bc", "cd", "de"]


def test_half_siblings_of_three_families_stand_from_old_to_young() -> None:
    tekening = kaart("drie_nesten")
    assert wijs(tekening, "bram", "cato", "anna", "cas", "arie") == ["anna", "arie", "bram", "cato", "cas"]
    assert wijs(tekening, "cor", "bea", "ans") == ["ans", "bea", "cor"]


def test_a_child_of_cousins_hangs_under_both_of_them() -> None:
    tekening = kaart("neef_nicht")
    op = mensen_op(tekening)
    assert not tussen(tekening, "tom", "lies")
    assert min(op["tom"].x, op["lies"].x) < op["kind"].x < max(op["tom"].x, op["lies"].x)


def test_father_and_daughter_are_both_named_as_the_couple_on_two_rows() -> None:
    assert verteld(kaart("vader_dochter"), "partners op één rij") == [{"dochter", "vader"}]


def test_aunt_stands_beside_her_nephew_and_it_is_told() -> None:
    tekening = kaart("tante_neef")
    op = mensen_op(tekening)
    assert op["tante"].y == op["neef"].y > op["broer"].y
    assert verteld(tekening, "broers en zussen op één rij") == [{"broer", "tante"}]


def test_married_twins_stay_together_with_their_partners_outside() -> None:
    tekening = kaart("tweeling_beide_gehuwd")
    assert wijs(tekening, "tim", "tom", "lia", "mia") == ["lia", "tim", "tom", "mia"]
    voet = [next(iter(kinds("tweeling_beide_gehuwd", k).values())).punten[-3][0] for k in ("tim", "tom")]
    assert voet[0] == voet[1], "twins start from one point"


def test_foster_child_in_a_second_household_is_inside_one_outline_and_dashed_to_one_family() -> None:
    naam = "pleegkind_tweede_huishouden"
    assert set(kinds(naam, "yassin")) == {"gezin-karim-samira", "gezin-gerda-wim"}
    assert patronen(naam, "yassin") == {"vast", "streep"}
    op = mensen_op(kaart(naam))
    omtrek = [d for d in kaart(naam).delen if isinstance(d, Vlak) and d.klasse == "huishouden"]
    wie = [{k for k, s in op.items() if _binnen((s.x, s.y), d.punten)} for d in omtrek]
    assert sorted(wie, key=len) == [{"samira", "noor"}, {"gerda", "wim", "yassin", "boef"}]
    banden = {frozenset((b.van, b.naar)) for b in kaart(naam).geometrie.lijnen if b.soort == "relatie"}
    assert banden == {frozenset(("yassin", "samira")), frozenset(("yassin", "gerda"))}


def _binnen(punt: tuple[float, float], omtrek: tuple[tuple[float, float], ...]) -> bool:
    x, y = punt
    zijden = zip(omtrek, (*omtrek[1:], omtrek[0]), strict=True)
    return sum(p[0] == q[0] > x and min(p[1], q[1]) < y < max(p[1], q[1]) for p, q in zijden) % 2 == 1


def test_grandchild_adopted_by_its_grandparents_stands_below_its_mother_on_a_double_line() -> None:
    naam = "adoptie_binnen_familie"
    op = mensen_op(kaart(naam))
    assert op["opa"].y < op["dochter"].y < op["kleinkind"].y
    van_opa = [d for d in kaart(naam).delen if isinstance(d, Streek) and d.klasse == "kind adoptie"]
    boven, onder = min(p[1] for d in van_opa for p in d.punten), max(p[1] for d in van_opa for p in d.punten)
    for patroon in ("streep", "vast"):
        dekt = sum(abs(d.punten[-1][1] - d.punten[0][1]) for d in van_opa if d.pen.patroon == patroon)
        assert dekt > 0.6 * (onder - boven), f"the {patroon} line runs the whole way"
    assert patronen(naam, "kleinkind") >= {"stippel"}, "thin dots to the mother who gave birth"


def test_a_foster_grandchild_older_than_the_youngest_child_keeps_its_place_among_them() -> None:
    """Its line passes between children of whom nothing else is drawn."""
    tekening = kaart("kleinkind_tussen_de_kinderen")
    assert wijs(tekening, "y", "k", "x") == ["x", "k", "y"]
    assert mensen_op(tekening)["k"].y > mensen_op(tekening)["dochter"].y


def test_two_mothers_have_the_children_and_the_donor_keeps_his_own_family() -> None:
    naam = "moeders_donor"
    assert patronen(naam, "kind") == {"vast", "stippel"}
    assert not tussen(kaart(naam), "eva", "lot")
    assert not tussen(kaart(naam), "daan", "fem")
    assert mensen_op(kaart(naam))["kind"].y == mensen_op(kaart(naam))["sam"].y


def test_children_of_two_unknown_fathers_hang_on_two_lines() -> None:
    assert kinds("onbekende_ouders", "oud").keys().isdisjoint(kinds("onbekende_ouders", "jong"))
    onbekend = [d for d in kaart("onbekende_ouders").delen if isinstance(d, Symbool) and d.klasse == "ouders-onbekend"]
    assert [d.pen.patroon for d in onbekend] == ["stippel"]


def test_both_index_persons_have_the_thick_border() -> None:
    dik = {k for k, d in mensen_op(kaart("twee_indexpersonen")).items() if d.pen.dikte == 3.0}
    assert dik == {"an", "kyra"}


def test_families_tied_by_friendship_only_are_both_drawn_without_the_friend_of_nobody() -> None:
    assert set(mensen_op(kaart("los_gekoppeld"))) == {"an", "bas", "cor", "dirk", "els", "fien"}
    assert mensen_op(kaart("los_gekoppeld"))["cor"].y == mensen_op(kaart("los_gekoppeld"))["fien"].y


def test_married_again_to_the_same_the_second_line_runs_around_the_first() -> None:
    lijnen = [lijn.punten for lijn in kaart("hertrouwd_met_zelfde").geometrie.lijnen if lijn.soort == "partner"]
    binnen, buiten = sorted(lijnen, key=lambda p: p[1][1])
    assert buiten[0][0] < binnen[0][0] < binnen[-1][0] < buiten[-1][0]
    assert wijs(kaart("hertrouwd_met_zelfde"), "dirk", "cor") == ["cor", "dirk"]


def test_middle_children_keep_their_place_and_the_couple_apart_is_told() -> None:
    tekening = kaart("middelste_kind_gehuwd")
    assert wijs(tekening, "drie", "een", "twee") == ["een", "twee", "drie"]
    assert verteld(tekening, "partners naast elkaar") == [{"twee", "qtwee"}]


def test_eight_partners_on_both_sides_in_the_order_of_their_weddings() -> None:
    tekening = kaart("acht_partners")
    rij = wijs(tekening, "zeus", *(f"p{c}" for c in "abcdefgh"))
    assert [k for k in rij if k != "zeus"] == [f"p{c}" for c in "abcdefgh"]
    assert 2 <= rij.index("zeus") <= 6
    assert len(verteld(tekening, "partners naast elkaar")) == 6


def test_losses_have_the_signs_people_know() -> None:
    delen = [d for d in kaart("verlies_en_zwanger").delen if not d.id.startswith("legenda")]
    gevuld = [d for d in delen if isinstance(d, Symbool) and d.vulling not in ("#ffffff", None)]
    assert [(d.vorm, d.breedte) for d in gevuld] == [("cirkel", 8.0)], "miscarriage: a filled dot"
    assert len([d for d in delen if isinstance(d, Streek) and d.klasse == "overleden"]) == 2, "stillborn: a cross"
    schuin = [d for d in delen if isinstance(d, Streek) and d.klasse == "zwangerschap afgebroken"]
    assert len([d for d in schuin if d.punten[0][0] != d.punten[1][0]]) == 2
    assert any(isinstance(d, Symbool) and d.vorm == "driehoek" for d in delen)


def test_index_persons_without_a_tie_stand_in_the_order_they_were_named() -> None:
    assert wijs(kaart("geen_familie_van_elkaar"), "c", "b", "a") == ["a", "b", "c"]


def test_a_name_too_long_is_visibly_cut_but_whole_in_the_description() -> None:
    namen = [t.tekst for t in kaart("lange_naam").teksten if t.bij == "an" and t.klasse == "naam"]
    assert all(t.endswith("…") for t in namen)
    assert "Nieuwenhuizen" in mensen_op(kaart("lange_naam"))["an"].uitleg
    assert any("Nieuwenhuizen" in regel for regel in kaart("lange_naam").gesproken)


def test_years_before_christ_count_on_and_the_older_stands_left() -> None:
    tekening = kaart("voor_christus")
    assert wijs(tekening, "pto", "ars") == ["ars", "pto"]
    assert any("v.Chr." in t.tekst for t in tekening.teksten)


@pytest.mark.parametrize(("naam", "aantal"), [("niemand", 0), ("een_mens", 1), ("alleen_met_kind", 2)])
def test_small_maps_have_no_superfluous_sign(naam: str, aantal: int) -> None:
    assert len(familie_van(GEVALLEN[naam]).personen) == aantal == len(mensen_op(kaart(naam)))
    assert not verteld(kaart(naam), "partners naast elkaar")
