"""What a finding proposes is done in the text, or left to a hand: never half."""

import pytest

from sonestra_cli.bewerken.herstel import herstel
from sonestra_cli.bewerken.verhuizen import verhuis
from sonestra_cli.controles.gezinnen import F016
from sonestra_cli.domein.bevinding import Bevinding, Pad, Verhuis, Wijziging, Zet
from sonestra_cli.lezen.bron import Bron
from sonestra_cli.yamltekst import bewerkbaar, snede
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken
from sonestra_cli.yamltekst.ontleden import Ontleed, ontleed

NETWERK = """\
personen:
  # over riet: niet bellen
  riet:
    wie: oma
    # alleen voor haarzelf
    kenmerken:
      - wat: slaapt slecht   # sinds de verhuizing
        sinds: 2020
  an: {wie: zus, band: bang_voor, kring: hart}
gezinnen:
  - {partners: [an, riet], zwangerschappen: [{soort: miskraam, jaar: 2019}]}
belevingen:
  - {van: an, met: riet, is: goed}
  # dit doet pijn
  - van: an
    met: riet
    is: bang_voor
  - {van: riet, met: an, is: controle}
"""


@pytest.mark.parametrize(
    ("stappen", "doel", "verwacht"),
    [
        (("personen", "riet", "kenmerken"), "",
         "personen:\n  riet:\n    # alleen voor haarzelf\n    kenmerken:\n"
         "      - wat: slaapt slecht   # sinds de verhuizing\n        sinds: 2020\n"),
        (("personen", "an", "band"), "personen:\n  an:\n    kring: verder\n",
         "personen:\n  an:\n    kring: verder\n    band: bang_voor\n"),
        (("personen", "an", "band"), "# van an\npersonen:\n  riet:\n",
         "# van an\npersonen:\n  riet:\n  an:\n    band: bang_voor\n"),
        (("belevingen", 1), "belevingen:\n  - {van: an, met: bo, is: goed}\n",
         "belevingen:\n  - {van: an, met: bo, is: goed}\n  # dit doet pijn\n"
         "  - van: an\n    met: riet\n    is: bang_voor\n"),
        (("belevingen", 2), "", "belevingen:\n  - {van: riet, met: an, is: controle}\n"),
        (("gezinnen", 0, "zwangerschappen", 0), "",
         "gezinnen:\n  - partners: [an, riet]\n    zwangerschappen:\n      - {soort: miskraam, jaar: 2019}\n"),
    ],
)  # fmt: skip
def test_verhuizen_naar_apart(stappen: tuple[str | int, ...], doel: str, verwacht: str) -> None:
    bron, naar = verhuis(NETWERK, stappen, doel)
    assert naar == verwacht
    over = iter(NETWERK.splitlines())
    assert all(any(regel == ander or len(regel) < len(ander) for ander in over) for regel in bron.splitlines())
    assert len(bron) < len(NETWERK)


@pytest.mark.parametrize(
    ("stappen", "doel"),
    [
        (("personen", "an", "band"), "personen: {an: {kring: hart}}\n"),
        (("personen", "an", "band"), "personen:\n  an:\n    band: controle\n"),
        (("personen", "an", "geboren"), ""),
        (("belevingen", 0, "is"), ""),
        (("belevingen", 0), "belevingen: [{van: a, met: b, is: goed}]\n"),
    ],
)
def test_wat_niet_vanzelf_kan_is_handwerk(stappen: tuple[str | int, ...], doel: str) -> None:
    with pytest.raises(NietTeBewerken):
        verhuis(NETWERK, stappen, doel)


def bevinding(wijziging: Wijziging) -> Bevinding:
    return Bevinding(F016, "zin", wijziging.pad, wijziging=wijziging)


def bron(naam: str, tekst: str) -> Bron:
    return Bron(naam, tekst)


def test_alles_in_een_keer_in_welke_volgorde_ook() -> None:
    belevingen = ("belevingen",)
    wensen = [
        bevinding(Verhuis(Pad("netwerk", (*belevingen, 1)), "apart/an")),
        bevinding(Verhuis(Pad("netwerk", (*belevingen, 2)), "apart/riet")),
        bevinding(Zet(Pad("netwerk", ("personen", "riet", "wie")), "oma Riet")),
        bevinding(Zet(Pad("netwerk", ("personen", "riet", "wat")), "x")),
        Bevinding(F016, "niets te herstellen", Pad("netwerk")),
    ]
    bronnen = {"netwerk": bron("netwerk", NETWERK)}
    uit = herstel(bronnen, wensen)
    assert herstel(bronnen, wensen[::-1]) == uit
    assert set(uit.teksten) == {"netwerk", "apart/an", "apart/riet"}
    assert "bang_voor" in uit.teksten["apart/an"]
    assert "controle" in uit.teksten["apart/riet"]
    assert "controle" not in uit.teksten["netwerk"]
    assert "wie: oma Riet" in uit.teksten["netwerk"]
    assert [b.wijziging for b in uit.over] == [wensen[3].wijziging]
    assert len(uit.gedaan) == 3


def test_zonder_wijziging_verandert_er_niets() -> None:
    assert herstel({"netwerk": bron("netwerk", NETWERK)}, []) == ({}, (), ())


def test_vierhonderd_datums_kosten_niet_vierhonderd_keer_lezen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every change read the whole text again, before and after: 400 dates took eleven seconds."""
    aantal = 400
    tekst = "personen:\n" + "".join(
        f"  p{n}: {{geboren: 12-05-{1900 + n % 99}, wie: neef}}   # blad {n}\n" for n in range(aantal)
    )
    wensen = [
        bevinding(Zet(Pad("netwerk", ("personen", f"p{n}", "geboren")), f"{1900 + n % 99}-05-12"))
        for n in range(aantal)
    ]
    wensen[7] = bevinding(Zet(Pad("netwerk", ("personen", "p7", "wie")), "neef # zeven"))
    gelezen = 0

    def tel(naam: str, deel: str) -> Ontleed:
        nonlocal gelezen
        gelezen += len(deel)
        return ontleed(naam, deel)

    monkeypatch.setattr(snede, "ontleed", tel)
    monkeypatch.setattr(bewerkbaar, "ontleed", tel)
    uit = herstel({"netwerk": bron("netwerk", tekst)}, wensen)
    assert len(uit.gedaan) == aantal
    assert uit.teksten["netwerk"].count("-05-12,") == aantal - 1
    assert "p7: {geboren: 12-05-1907, wie: 'neef # zeven'}   # blad 7\n" in uit.teksten["netwerk"]
    assert gelezen < 4 * len(tekst)


def test_wat_niet_kan_houdt_de_rest_niet_tegen() -> None:
    wensen = [bevinding(Zet(Pad("netwerk", ("personen", wie), "sleutel"), naar)) for wie, naar in
              (("riet", "an"), ("an", "ans"), ("riet", "rita"))]  # fmt: skip
    uit = herstel({"netwerk": bron("netwerk", "personen:\n  riet: {wie: oma}\n  an: {wie: zus}\n")}, wensen[:1])
    assert uit.over == (wensen[0],)
    uit = herstel({"netwerk": bron("netwerk", "personen:\n  riet: {wie: oma}\n  an: {wie: zus}\n")}, wensen[1:])
    assert uit.teksten["netwerk"] == "personen:\n  rita: {wie: oma}\n  ans: {wie: zus}\n"
