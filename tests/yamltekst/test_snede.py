"""Splices: only that value changes, whatever a hand wrote around it stays, and undo gives the same bytes."""

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sonestra_cli.bewerken.herstel import herstel
from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.lezen.bron import Bron
from sonestra_cli.lezen.indeling import VAST
from sonestra_cli.lezen.traject import lees_tekst
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, plat
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.ontleden import ontleed
from sonestra_cli.yamltekst.snede import zet

LETTERS = st.characters(
    codec="utf-8", exclude_categories=("Cs", "Cc", "Co", "Cn", "Zl", "Zp"), exclude_characters="\ufeff"
)
_LASTIG = """
ja;~;- a;-a;a: b;a:;: a;# a;a # b;a #;'s avonds;"Hoi" zei ze;a, b;[a];{a: b};*a*;&a;!a;%a;@a;`a`;|;>;?;Waar?;? a
---;...;<<;0612;12:30;a\\b;=;null;2014-05-12;\xa0a; a;a\t
"""
WOORDEN = st.text(LETTERS, max_size=25) | st.sampled_from(["", " ", *_LASTIG.strip("\n").replace("\n", ";").split(";")])
REGELS = st.lists(WOORDEN, min_size=1, max_size=4).map("\n".join)
STIJLEN = [" waarde", "   'x'", ' "x y"', " |\n      een\n      twee", "", " a\n      b"]
VELDEN = ("naam", "wie", "woonplaats", "bereik")


def data(tekst: str) -> Any:
    ontleding = ontleed("", tekst)
    assert ontleding.heel, ontleding.vondsten
    return plat(ontleding.wortel)


@st.composite
def netwerken(draw: st.DrawFn) -> str:
    """A netwerk.yaml as hands write them: blocks, one line each, quotes, comments, empty lines, both line ends."""
    regels = ["# kop", "personen:"]
    for nummer in range(draw(st.integers(1, 4))):
        regels.append(f"  # over p{nummer}: NIET bellen")
        velden = draw(st.lists(st.sampled_from(VELDEN), unique=True, max_size=4))
        if draw(st.booleans()):
            binnen = ", ".join(f"{veld}: {draw(st.sampled_from(['x', 'x y', repr('x'), ''])):}" for veld in velden)
            regels.append(f"  p{nummer}:   {{{binnen}}}" + draw(st.sampled_from(["", "  # 😀 let op"])))
            continue
        regels.append(f"  p{nummer}:" + draw(st.sampled_from(["", "  # nog eens"])))
        for veld in velden:
            stijl = draw(
                st.sampled_from([" waarde", "   'x'", ' "x y"', " |\n      een\n      twee", "", " a\n      b"])
            )
            achter = "" if "\n" in stijl else draw(st.sampled_from(["", "  # 😀"]))
            regels += [*f"    {veld}:{stijl}{achter}".split("\n")]
        if draw(st.booleans()):
            regels.append("")
    tekst = "\n".join([*regels, draw(st.sampled_from(["", "# staart", "belevingen: []"]))])
    tekst = tekst + draw(st.sampled_from(["", "\n"]))
    return tekst.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


def commentaar(tekst: str) -> list[str]:
    return [regel[regel.index("#") :].rstrip() for regel in tekst.splitlines() if "#" in regel]


@given(netwerken(), st.data(), REGELS)
def test_alleen_die_waarde_verandert(tekst: str, kies: st.DataObject, nieuw: str) -> None:
    oud = data(tekst)
    mensen = dict(oud)["personen"]
    mens = kies.draw(st.sampled_from([naam for naam, velden in mensen if velden] or [None]))
    assume(mens is not None)
    veld = kies.draw(st.sampled_from([naam for naam, _ in dict(mensen)[mens]]))
    pad = Pad("netwerk", ("personen", str(mens), veld))
    na = zet(tekst, pad, nieuw)
    verwacht = [
        (naam, [(n, [(v, nieuw.rstrip("\n") if (n, v) == (mens, veld) else w) for v, w in velden] if velden else velden)
                for n, velden in deel] if naam == "personen" else deel)
        for naam, deel in oud
    ]  # fmt: skip
    assert data(na) == verwacht
    if "#" not in nieuw:
        assert commentaar(na) == commentaar(tekst)
    if "\r\n" in tekst:
        assert "\n" not in na.replace("\r\n", "")


@given(netwerken(), st.data(), st.text("abc éü😀", min_size=1, max_size=9).map(str.strip).filter(bool))
def test_terugzetten_geeft_dezelfde_tekst(tekst: str, kies: st.DataObject, nieuw: str) -> None:
    plekken = [
        (Pad("netwerk", ("personen", mens, veld)), waarde)
        for mens, velden in dict(data(tekst))["personen"]
        for veld, waarde in velden or []
        if waarde and "\n" not in waarde and waarde != "a b"
    ]
    assume(plekken)
    pad, oud = kies.draw(st.sampled_from(plekken))
    assert zet(zet(tekst, pad, nieuw), pad, oud) == tekst


@given(REGELS)
def test_citeer_past_overal(waarde: str) -> None:
    kaal = citeer(waarde)
    verwacht = waarde.rstrip("\n")
    assert data(f"a: {kaal}\n") == [("a", verwacht)]
    assert data(f"a: {{b: {kaal}, c: d}}\n") == [("a", [("b", verwacht), ("c", "d")])]
    assert data(f"a: [{kaal}, c]\n") == [("a", [verwacht, "c"])]
    assert data(f"- {kaal}\n- c\n") == [verwacht, "c"]
    assert "\n" not in kaal


@given(st.text())
def test_citeer_maakt_van_elke_tekst_iets_leesbaars(waarde: str) -> None:
    assert ontleed("", f"a: {{b: {citeer(waarde)}}}\n").heel


@pytest.mark.parametrize(
    ("tekst", "stappen", "nieuw", "verwacht"),
    [
        ("a: oud  # k\n", ("a",), "nieuw", "a: nieuw  # k\n"),
        ("a: 'oud'\n", ("a",), "nieuw", "a: 'nieuw'\n"),
        ('a: "oud"\n', ("a",), "nieuw", 'a: "nieuw"\n'),
        ("a:\nb: c\n", ("a",), "x", "a: x\nb: c\n"),
        ("a: # k\n", ("a",), "x", "a: x # k\n"),
        ("p: {naam: }\n", ("p", "naam"), "x", "p: {naam: x }\n"),
        ("p: {naam: , wie: x}\n", ("p", "naam"), " ", "p: {naam: ' ' , wie: x}\n"),
        ("a: |\n  een\n  twee\n\n# k\nb: c\n", ("a",), "drie\nvier", "a: |\n  drie\n  vier\n\n# k\nb: c\n"),
        (
            "l:\n  - woorden: oud\n    van: k\n",
            ("l", 0, "woorden"),
            "a\nb",
            "l:\n  - woorden: |\n      a\n      b\n    van: k\n",
        ),
        ("l:\n- een\n- twee\n", ("l", 1), "drie", "l:\n- een\n- drie\n"),
        ("wie: kyra\n", ("wie", 0), "bo", "wie: bo\n"),
    ],
)
def test_zo_ziet_het_eruit(tekst: str, stappen: tuple[str | int, ...], nieuw: str, verwacht: str) -> None:
    assert zet(tekst, Pad("x", stappen), nieuw) == verwacht


def test_een_sleutel_krijgt_een_andere_naam() -> None:
    tekst = "personen:\n  Oma Riet:   {wie: oma}  # k\n"
    pad = Pad("netwerk", ("personen", "Oma Riet"), "sleutel")
    assert zet(tekst, pad, "oma-riet") == "personen:\n  oma-riet:   {wie: oma}  # k\n"


@pytest.mark.parametrize("tekst", ["a: [\n", "a: 1\na: 2\n", "b: 1\n", "", "a: {\n"])
def test_wat_niet_te_volgen_is_wordt_niet_bewerkt(tekst: str) -> None:
    with pytest.raises(NietTeBewerken):
        zet(tekst, Pad("x", ("a",)), "1")


@pytest.mark.parametrize(
    ("naam", "tekst", "verwacht"),
    [
        ("verhaal", "kern: {van: k, woorden: Ja}\ndromen:\n  - van: k\n    woorden: Ik wil weg # nu\n",
         "kern: {van: k, woorden: Ja}\ndromen:\n  - van: k\n    woorden: 'Ik wil weg # nu'\n"),
        ("verhaal", "kern:\n  van: k\n  woorden: Ik wil weg,\n    niet van jou.\n",
         "kern:\n  van: k\n  woorden: |\n    Ik wil weg,\n    niet van jou.\n"),
        ("beraad", "gasten:\n  tim: {zin: Ik kom, als het kan, komt: ja}  # k\n",
         "gasten:\n  tim: {zin: 'Ik kom, als het kan', komt: ja}  # k\n"),
        ("vragen", "vragen:\n  w:\n    van: k\n    vraag: Hoe?\n    informatie_nodig:\n      - loket: open?\n",
         "vragen:\n  w:\n    van: k\n    vraag: Hoe?\n    informatie_nodig:\n      - 'loket: open?'\n"),
    ],
)  # fmt: skip
def test_wat_de_lezer_voorstelt_herstelt_ook(naam: str, tekst: str, verwacht: str) -> None:
    vak = VAST[naam]
    _, vondsten, _ = lees_tekst(vak, tekst)
    bron = Bron(vak.naam, tekst)
    na = herstel({vak.naam: bron}, [vondst.bevinding for vondst in vondsten]).teksten[vak.naam]
    assert na == verwacht
    assert lees_tekst(vak, na)[1] == ()


def test_sleutel_van_past_bij_de_sleutels_die_de_lezer_vraagt() -> None:
    from sonestra_cli.techniek.sleutels import is_sleutel

    assert all(is_sleutel(sleutel_van(naam)) for naam in ("Oma Riet", "Zoë", "", "!!", "K. van 't Hof"))
