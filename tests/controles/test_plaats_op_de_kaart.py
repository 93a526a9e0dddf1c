from tests.controles.vinden import Vind


def test_people_without_line_or_ring_are_one_question_together(vind: Vind) -> None:
    netwerk = "personen: {kyra: {}, gerda: {}, wim: {wie: buurman}, corrie: {kring: hart}}"
    (gevonden,) = vind("F010", {"traject": "hoofdpersonen: kyra", "netwerk": netwerk})
    assert gevonden.niveau == "vraag"
    assert gevonden.zin == "waar horen Gerda en Wim op de kaart?"
    assert gevonden.pad.stappen == ("personen", "gerda")


def test_a_long_list_stays_one_sentence(vind: Vind) -> None:
    mensen = ", ".join(f"{naam}: {{}}" for naam in ("an", "bo", "cor", "dirk", "els", "fien", "gijs"))
    (gevonden,) = vind("F010", {"netwerk": f"personen: {{{mensen}}}"})
    assert gevonden.zin == "waar horen An, Bo, Cor, Dirk, Els en nog 2 anderen op de kaart?"


def test_krijgt_er_een_een_kring_dan_werden_de_anderen_weer_gevraagd(vind: Vind) -> None:
    namen = ("an", "bo", "cor", "dirk", "els", "fien", "gijs")
    mensen = ", ".join(f"{naam}: {{{'kring: hart' if naam == 'an' else ''}}}" for naam in namen)
    for rust in ("F010 bij An Bo Cor Dirk Els Fien en Gijs", "F010 bij An Bo Cor Dirk Els en nog 2 anderen"):
        assert vind("F010", {"netwerk": f"gevraagd: [{rust}]\npersonen: {{{mensen}}}"}) == []
    (gevonden,) = vind("F010", {"netwerk": f"gevraagd: [F010 bij An en Bo]\npersonen: {{{mensen}}}"})
    assert gevonden.zin == "waar horen Cor, Dirk, Els, Fien en Gijs op de kaart?"


def test_a_line_a_ring_or_a_passing_professional_is_enough(vind: Vind) -> None:
    netwerk = (
        "personen: {kyra: {}, a: {kring: hart}, b: {band: goed}, c: {}, d: {}, e: {kijk_van: {kyra: {kring: hart}}}, "
        "f: {professional: {functie: coach}}}\ngezinnen: [{partners: [c], kinderen: [kyra]}]\n"
        "belevingen: [{van: c, met: d, is: gespannen}]"
    )
    assert vind("F010", {"traject": "hoofdpersonen: [kyra]", "netwerk": netwerk}) == []


def test_bij_wie_overleden_is_werd_een_kring_gevraagd(vind: Vind) -> None:
    netwerk = "personen: {kyra: {}, henk: {wie: opa, overleden: 2019}, an: {overleden: ja}, gerda: {}}"
    (gevonden,) = vind("F010", {"traject": "hoofdpersonen: kyra", "netwerk": netwerk})
    assert gevonden.zin == "waar hoort Gerda op de kaart?"
