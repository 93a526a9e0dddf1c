from tests.controles.vinden import Vind


def test_an_experience_with_oneself_is_seen_and_two_that_differ_are_not(vind: Vind) -> None:
    regels = "{van: a, met: b, is: goed}, {van: b, met: a, is: conflict}, {van: a, met: a, is: goed}"
    (gevonden,) = vind("V010", {"netwerk": f"personen: {{a: {{}}, b: {{}}}}\nbelevingen: [{regels}]"})
    assert gevonden.pad.stappen == ("belevingen", 2, "met")
