"""Random edits one after another: the data is what was meant, every comment stays with its owner, the rest stays.

Few in daily use; ``SONESTRA_REEKSEN=10000 pytest -n 0 tests/bewerken/test_reeksen.py`` tries that many by hand.
"""

import os
import re
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sonestra_cli.bewerken.erbij import voeg_toe_entry
from sonestra_cli.bewerken.hernoemen import hernoem_in
from sonestra_cli.bewerken.invoer import netjes
from sonestra_cli.bewerken.samenvoegen import Keuzes, voeg_samen
from sonestra_cli.bewerken.veldwaarde import zet_veld
from sonestra_cli.bewerken.weg.weghalen import gevolgen, zonder
from sonestra_cli.yamltekst.bewerkbaar import knopen_van
from sonestra_cli.yamltekst.stukken import regels_van, vind
from tests.yamltekst.test_snede import REGELS, WOORDEN, data

HOEVEEL = int(os.environ.get("SONESTRA_REEKSEN", "60"))
VELDEN = ("naam", "wie", "woonplaats", "bereik", "herkomst")
_MERK = re.compile(r"#(p\d+)-\d")
_TEKSTEN = st.text("abc é,'\"#:-{}[]|", max_size=12) | WOORDEN | REGELS
Mensen = dict[str, dict[str, str]]


@st.composite
def netwerken(draw: st.DrawFn) -> str:
    """People in every style, each with comments that say whose they are, a family and experiences among them."""
    regels = ["# kop", *draw(st.sampled_from([[], ["gemaakt_door: [p0]"]])), "personen:  # allemaal"]
    aantal = draw(st.integers(1, 4))
    for nummer in range(aantal):
        regels += _mens(draw, nummer)
    regels += draw(st.sampled_from([[], [""], ["# tussen"]]))
    regels += ["gezinnen:"]
    streep = draw(st.sampled_from(["- ", "  - "]))
    regels.append(f"{streep}{{partners: [p0], kinderen: [{', '.join(f'p{nr}' for nr in range(1, aantal))}]}}  # gezin")
    regels += draw(st.sampled_from([["belevingen: []"], ["belevingen:", "  - van: x", "    met: p0", "    is: hecht"]]))
    tekst = "\n".join(regels) + draw(st.sampled_from(["", "\n", "\n# staart\n"]))
    return tekst.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


def _mens(draw: st.DrawFn, nummer: int) -> list[str]:
    wie, ja = f"p{nummer}", st.booleans()
    velden = draw(st.lists(st.sampled_from(VELDEN), unique=True, max_size=3))
    boven = [f"  #{wie}-1"] if draw(ja) else []
    naast = f"   #{wie}-2" if draw(ja) else ""
    soort = draw(st.sampled_from(["leeg", "vloei", "blok", "blok"])) if velden else "leeg"
    if soort == "vloei":
        binnen = ", ".join(f"{veld}: {draw(st.sampled_from(['x', repr('x, y'), 'x y']))}" for veld in velden)
        return [*boven, f"  {wie}: {{{binnen}}}{naast}", *draw(st.sampled_from([[], [""]]))]
    regels = [*boven, f"  {wie}:{naast}"]
    if soort == "blok":
        for plek, veld in enumerate(velden):
            waarde = draw(st.sampled_from(["x", "'x, y'", '"x"', "|\n      een\n      twee"]))
            regels += f"    {veld}: {waarde}".split("\n")
            if "\n" not in waarde and draw(ja):
                regels[-1] += f"  #{wie}-{plek + 3}"
        regels += [f"    #{wie}-9"] if draw(ja) else []
    return [*regels, *draw(st.sampled_from([[], [], [""]]))]


def mensen(tekst: str) -> Mensen:
    return {wie: gevuld(dict(velden or [])) for wie, velden in dict(data(tekst))["personen"] or []}


def van_wie(tekst: str) -> dict[str, set[str]]:
    """Person -> whose comments stand with them."""
    wortel = knopen_van(tekst)
    uit = {}
    for wie in mensen(tekst):
        begin, eind = regels_van(tekst, vind(wortel, ("personen", wie)))
        uit[wie] = set(_MERK.findall(tekst[begin:eind]))
    return uit


def verwijzingen_naar(tekst: str) -> str:
    return repr([deel for naam, deel in data(tekst) if naam != "personen"])


@settings(max_examples=HOEVEEL, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no wrong edit
@given(netwerken(), st.data())
def test_reeksen_van_bewerkingen(tekst: str, kies: st.DataObject) -> None:
    eigen = {wie: {wie} for wie in mensen(tekst)}  # person -> whose comments belong there now
    los = [regel for regel in ("# kop", "# allemaal", "# tussen", "# gezin", "# staart") if regel in tekst]
    for ronde in range(kies.draw(st.integers(1, 7))):
        model, merken = mensen(tekst), set(_MERK.findall(tekst))
        if not model:
            break
        wie = kies.draw(st.sampled_from(sorted(model)))
        stap = kies.draw(st.sampled_from([_erbij, _zet, _zet, _veld_weg, _hernoem, _weg, _samen]))
        tekst, verwacht, heet = stap(tekst, model, wie, f"q{ronde}", kies)
        assert mensen(tekst) == {mens: gevuld(velden) for mens, velden in verwacht.items()}
        for oud, nu in heet.items():
            eigen[nu] = eigen.get(nu, set()) | eigen.pop(oud, set())
        for mens, gevonden in van_wie(tekst).items():
            assert gevonden <= eigen.get(mens, set()), tekst
        if stap not in (_veld_weg, _weg):
            assert set(_MERK.findall(tekst)) == merken, tekst
        los = [regel for regel in los if regel != "# gezin" or stap is not _weg]
        for regel in los:
            assert tekst.count(regel) == 1, tekst
        if "\r\n" in tekst:
            assert "\n" not in tekst.replace("\r\n", "")


def gevuld(velden: dict[str, str]) -> dict[str, str]:
    """What was said; an empty value says nothing."""
    return {veld: waarde for veld, waarde in velden.items() if waarde}


Uitkomst = tuple[str, Mensen, dict[str, str]]
Bewerking = Callable[[str, Mensen, str, str, st.DataObject], Uitkomst]


def _erbij(tekst: str, model: Mensen, wie: str, nieuw: str, kies: st.DataObject) -> Uitkomst:
    velden: Any = kies.draw(st.dictionaries(st.sampled_from(VELDEN), _TEKSTEN, max_size=3))
    na = voeg_toe_entry(tekst, ("personen",), nieuw, velden)
    return na, {**model, nieuw: {veld: str(netjes(inhoud)) for veld, inhoud in velden.items()}}, {}


def _zet(tekst: str, model: Mensen, wie: str, nieuw: str, kies: st.DataObject) -> Uitkomst:
    veld, waarde = kies.draw(st.sampled_from(VELDEN)), kies.draw(_TEKSTEN)
    na = zet_veld(tekst, ("personen", wie, veld), waarde)
    return na, {**model, wie: {**model[wie], veld: str(netjes(waarde))}}, {}


def _veld_weg(tekst: str, model: Mensen, wie: str, nieuw: str, kies: st.DataObject) -> Uitkomst:
    veld = kies.draw(st.sampled_from(VELDEN))
    na = zet_veld(tekst, ("personen", wie, veld), None)
    return na, {**model, wie: {v: w for v, w in model[wie].items() if v != veld}}, {}


def _hernoem(tekst: str, model: Mensen, wie: str, nieuw: str, kies: st.DataObject) -> Uitkomst:
    na = hernoem_in("netwerk", tekst, "mens", wie, nieuw)
    assert f"'{wie}'" not in verwijzingen_naar(na)
    assert (f"'{wie}'" in verwijzingen_naar(tekst)) is (f"'{nieuw}'" in verwijzingen_naar(na))
    return na, {nieuw if mens == wie else mens: velden for mens, velden in model.items()}, {wie: nieuw}


def _weg(tekst: str, model: Mensen, wie: str, nieuw: str, kies: st.DataObject) -> Uitkomst:
    na = zonder(tekst, gevolgen("netwerk", tekst, "mens", wie))
    assert f"'{wie}'" not in verwijzingen_naar(na)
    return na, {mens: velden for mens, velden in model.items() if mens != wie}, {wie: ""}


def _samen(tekst: str, model: Mensen, wie: str, nieuw: str, kies: st.DataObject) -> Uitkomst:
    ander = kies.draw(st.sampled_from(sorted(model)))
    if ander == wie:
        return tekst, model, {}
    na = voeg_samen("netwerk", tekst, wie, ander, Keuzes())
    samen = {**model[ander], **{veld: w for veld, w in model[wie].items() if w and not model[ander].get(veld)}}
    over = {mens: samen if mens == ander else velden for mens, velden in model.items() if mens != wie}
    return na, over, {wie: ander}
