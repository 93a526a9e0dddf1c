import pytest

from sonestra_cli.controles.verboden import verboden_veld
from sonestra_cli.domein.bevinding import Pad


@pytest.mark.parametrize(
    ("sleutel", "code"),
    [
        ("hulpvraag", "R3"),
        ("Hulp_vraag", "R3"),
        ("diagnoses", "R3"),
        ("diagnoze", "R3"),
        ("hulpvrag", "R3"),
        ("ondersteuningsvraag", "R3"),
        ("reden van aanmelding", "R3"),
        ("sofi-nr", "R3"),
        ("casus", "R3"),
        ("notitie", "R5"),
        ("Opmerkingen", "R5"),
        ("inzet", "R29"),
        ("ervaren_belasting", "R29"),
        ("akkoord gemeente", "R23"),
        ("besloten-gesprek", "R25"),
        ("goedkeurng", "R23"),
        ("DSM-diagnose", "R3"),
        ("indicatie", "R3"),
        ("probleemscore", "R3"),
        ("score", "R3"),
        ("bsn", "R3"),
        ("BSN-nummer", "R3"),
        ("cliëntnummer", "R3"),
        ("casusnr", "R3"),
        ("privétijd", "R25"),
        ("prive_tijd_notities", "R25"),
        ("goedkeuring", "R23"),
        ("goedgekeurd_door", "R23"),
        ("oordeel", "R29"),
        ("beoordeling", "R29"),
        ("kwaliteit", "R29"),
        ("niet_bespreken", "A006"),
        ("bang voor", "A001"),
        ("haalbaarheid", "R29"),
        ("realistisch", "R29"),
    ],
)
def test_a_key_that_has_no_place_is_explained(sleutel: str, code: str) -> None:
    gevonden = verboden_veld(sleutel, Pad("verhaal", (sleutel,)))
    assert gevonden is not None
    assert (gevonden.code, gevonden.niveau) == (code, "fout")
    assert sleutel in gevonden.zin
    assert gevonden.tip
    assert gevonden.pad == Pad("verhaal", (sleutel,), "sleutel")


def test_elke_soort_heeft_een_eigen_uitleg() -> None:
    soorten = ("hulpvraag", "aanmelding", "diagnose", "indicatie", "score", "bsn", "dossiernummer", "goedkeuring")
    soorten += ("inzetbaarheid", "oordeel", "privetijd", "notitie")
    gezegd = [verboden_veld(soort, Pad("plan", (soort,))) for soort in soorten]
    assert len({een.tip for een in gezegd if een}) >= len(soorten) - 1  # a BSN and a diagnosis are not the same thing
    assert len({een.zin.partition(": ")[2] for een in gezegd if een}) == len(soorten)


def test_a_hulpvraag_is_answered_with_the_place_where_a_question_does_belong() -> None:
    gevonden = verboden_veld("hulpvraag", Pad("verhaal", ("hulpvraag",)))
    assert gevonden is not None
    assert gevonden.tip == "een vraag mag. Alleen niet door jou bedacht: zet hem bij `vragen`, van wie hem stelt"


@pytest.mark.parametrize("pad", [Pad("netwerk", ("personen", "riet", "notitie")), Pad("beraad", ("notities",))])
def test_notes_about_a_person_or_the_meeting_have_no_place(pad: Pad) -> None:
    assert verboden_veld(str(pad.stappen[-1]), pad) is not None


@pytest.mark.parametrize(
    "sleutel",
    ["gebortedatum", "vraagen", "hulp_vann", "voordelen", "medewerkers", "adres", "privé", "tekening", "medicatie"],
)
def test_an_ordinary_mistake_is_left_to_the_reader(sleutel: str) -> None:
    assert verboden_veld(sleutel, Pad("verhaal", (sleutel,))) is None
