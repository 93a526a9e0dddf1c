"""Whatever is broken in a file: the way back from every value that was read leads to that value."""

from itertools import count
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from sonestra_cli.controles.gezinnen import F016
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.lopen import bladen
from sonestra_cli.domein.soorten import IEDEREEN, Tijd
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import VERWIJST, Blok, Keuze, Lijst, Vorm, Woordenboek, velden_van
from sonestra_cli.lezen.indeling import VAST, Bestandsvak, vak_van
from sonestra_cli.lezen.plaatsen import zoek
from sonestra_cli.lezen.traject import _lees
from sonestra_cli.yamltekst.ontleden import ontleed

SLEUTELS = frozenset(VERWIJST)
BIJZONDER = {"actieteam": "actieteam/2026-05-07", "apart": "apart/samira"}
VAKKEN: dict[str, Bestandsvak] = dict(VAST)
VAKKEN |= {veld: vak for veld, naam in BIJZONDER.items() if (vak := vak_van(naam)) is not None}
STUK = ("", "~", "{}", "[]", "[{}]", "{x: y}", "[[a], {}]", "ooit", "{van: {}}", "[~, ~]")


@st.composite
def teksten(draw: st.DrawFn, soort: type) -> str:
    """A file for ``soort`` in which every key that points at something is unique, and anything may be broken."""
    nummers = count()

    def maak(vorm: Vorm, diep: int) -> str:
        if draw(st.integers(0, 5)) == 0:
            return draw(st.sampled_from(STUK))
        match vorm:
            case Keuze(woorden=woorden):
                return draw(st.sampled_from(woorden))
            case Lijst(deel):
                delen = [maak(deel, diep + 1) for _ in range(draw(st.integers(1, 4)))]
                return delen[0] if len(delen) == 1 and draw(st.booleans()) else f"[{', '.join(delen)}]"
            case Woordenboek(inhoud=inhoud):
                paren = [f"{draw(st.sampled_from('abcd'))}: {maak(inhoud, diep + 1)}" for _ in range(2)]
                return f"{{{', '.join(paren)}}}"
            case Blok(klasse):
                return f"{{{', '.join(velden(klasse, diep + 1))}}}"
        if vorm.soort in VERWIJST:
            return f"s{next(nummers)}"
        return {Datum: "2014", DatumOfJa: "ja", Tijd: "13:30", int: "1"}.get(vorm.soort, "woord")

    def velden(blok: type, diep: int) -> list[str]:
        alle = velden_van(blok)
        nodig = [naam for naam, veld in alle.items() if veld.nodig]
        gekozen = draw(st.lists(st.sampled_from(sorted(alle)), max_size=4 if diep else 3)) if diep < 6 else []
        return [f"{naam}: {maak(alle[naam].vorm, diep)}" for naam in (*nodig, *gekozen)]

    return "".join(f"{veld}\n" for veld in velden(soort, 0))


GEVALLEN = st.sampled_from(sorted(VAKKEN)).flatmap(lambda veld: st.tuples(st.just(veld), teksten(VAKKEN[veld].soort)))


@settings(max_examples=120)
@given(GEVALLEN)
@example(("verhaal", "nog_horen: s1, s2\n"))
@example(("netwerk", "gezinnen: [{}, {partners: [{}, s1], kinderen: [~, {wie: s2, tweeling: [[], s3]}]}]\n"))
def test_elke_sleutel_is_terug_te_vinden_waar_hij_staat(geval: tuple[str, str]) -> None:
    veld, tekst = geval
    vak = VAKKEN[veld]
    gelezen = _lees(vak, tekst, None)
    if gelezen.waarde is None:
        return
    deel = {vak.naam.partition("/")[2]: gelezen.waarde} if veld in BIJZONDER else gelezen.waarde
    delen: dict[str, Any] = {veld: deel}
    traject = Traject(**delen)
    wortel = ontleed(vak.naam, tekst).wortel
    for blad in bladen(traject, SLEUTELS):
        if blad.waarde != IEDEREEN:  # nobody types what is meant without a word
            terug = gelezen.wegen.terug(Bevinding(F016, "zin", blad.pad))
            begin, eind = zoek(wortel, terug.pad)
            assert blad.waarde in tekst[begin:eind].split(", ")


def test_een_pad_dat_nergens_misgaat_blijft_zoals_het_is() -> None:
    wegen = _lees(VAKKEN["netwerk"], "belevingen: [{van: a, met: b, is: goed}]\n", None).wegen
    bevinding = Bevinding(F016, "zin", Pad("netwerk", ("belevingen", 0, "is")))
    assert wegen.terug(bevinding) == bevinding
