"""A text with something wrong in it gets another chance: which repairs make it readable, and what is told then."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from sonestra_cli.domein.bevinding import Bevinding, Knip, Voorstel
from sonestra_cli.lezen.indeling import Bestandsvak
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.lezen.velden.vormen import inlezer_voor
from sonestra_cli.lezen.veldnamen import is_veld
from sonestra_cli.yamltekst.bewerkbaar import plat
from sonestra_cli.yamltekst.hypothesen.blok import blok
from sonestra_cli.yamltekst.hypothesen.inspringen import inspringen
from sonestra_cli.yamltekst.hypothesen.vorm import Hypothese, toegepast
from sonestra_cli.yamltekst.hypothesen.zoeken import Uitslag, Zoeker
from sonestra_cli.yamltekst.ontleden import Ontleed, ontleed
from sonestra_cli.yamltekst.stroom import Parser
from sonestra_cli.yamltekst.vondst import Vondst

BRONNEN = (blok, inspringen)
_NOTATIE = frozenset(("B017", "N001", "N002", "N004", "N005", "N009", "N010", "N011", "N012", "N013", "N022", "N024"))
"""Findings that can come from another notation than YAML has."""
_MEEST = 10
"""Findings of one file for which a way out is looked for."""
_ZWAARTE = {"fout": 3, "let op": 2}
"""What a finding counts for when two ways to read a text are compared."""


def uitgelegd(vak: Bestandsvak, tekst: str, fout: Ontleed, parser: Parser | None) -> Vondst:
    """What to tell of a text that cannot be followed: the fault, with each way out that was tried and found good."""
    (vondst,) = fout.vondsten
    wegen = Zoeker(tekst, fout.sporen, lambda deel: _proef(vak, deel, parser), is_veld, BRONNEN).zoek()
    goed = [weg for weg in wegen if _komt_verder(vak, tekst, fout, weg, parser)]
    return _verteld(vondst, goed) if goed else vondst


def _proef(vak: Bestandsvak, tekst: str, parser: Parser | None) -> Uitslag:
    """How a stretch of a file reads."""
    ontleding = ontleed(vak.naam, tekst, parser, is_veld)
    if not ontleding.heel or ontleding.wortel is None:
        return Uitslag(ontleding.heel)
    opname = Opname(vak.naam, tekst, ontleding.wortel, list(ontleding.vondsten))
    inlezer_voor(vak.soort)(ontleding.wortel, (), opname)
    zwaarte = sum(_ZWAARTE.get(vondst.bevinding.niveau, 0) for vondst in opname.vondsten)
    gevonden = [(vondst.bevinding.code, vondst.bevinding.zin) for vondst in opname.vondsten]
    return Uitslag(True, zwaarte, plat(ontleding.wortel), gevonden)


def _komt_verder(vak: Bestandsvak, tekst: str, fout: Ontleed, weg: Hypothese, parser: Parser | None) -> bool:
    """True when the whole file can be followed with this repair, or at least further than without."""
    nieuw = ontleed(vak.naam, toegepast(tekst, weg.sneden), parser, is_veld)
    groei = sum(len(snee.tekst) - snee.eind + snee.begin for snee in weg.sneden)
    return nieuw.heel or nieuw.sporen[0] > fout.sporen[0] + min(groei, 0)


def met_uitwegen(vak: Bestandsvak, tekst: str, vondsten: Sequence[Vondst], parser: Parser | None) -> list[Vondst]:
    """The findings of a text that can be followed, of some with ways out; those that go with another are left out.

    What somebody wrote in another notation is often told as what it looks like: three unknown fields for three times
    ``=``. One change that mends them all is one finding.
    """
    uit = list(vondsten)
    heel: Uitslag | None = None
    for vondst in [een for een in vondsten if _is_notatie(een)][:_MEEST]:
        if vondst not in uit:
            continue
        weg = (vondst.bevinding.code, vondst.bevinding.zin)

        def proef(deel: str) -> Uitslag:
            return _proef(vak, deel, parser)

        wegen = Zoeker(tekst, (vondst.begin,), proef, is_veld, BRONNEN, weg).zoek()
        if not wegen:
            continue
        heel = heel or proef(tekst)
        uitslagen = [(een, proef(toegepast(tekst, een.sneden))) for een in wegen]
        goed = [(een, uitslag) for een, uitslag in uitslagen if uitslag.heel and uitslag.zwaarte < heel.zwaarte]
        if goed:
            over = Counter(goed[0][1].gevonden)
            plek = uit.index(vondst)
            uit = _zonder_gevolgen(uit, over, vondst)
            plek = min(plek, len(uit))
            uit.insert(plek, _verteld(vondst, [een for een, _ in goed]))
    return uit


def _is_notatie(vondst: Vondst) -> bool:
    """True for what can come from another notation, and has no way out of its own."""
    bevinding = vondst.bevinding
    kaal = not bevinding.voorstellen and bevinding.wijziging is None
    return kaal and bevinding.code in _NOTATIE and bevinding.niveau in _ZWAARTE


def _zonder_gevolgen(vondsten: Sequence[Vondst], over: Counter[tuple[str, str]], zelf: Vondst) -> list[Vondst]:
    """What is still found after the repair."""
    uit = []
    for vondst in vondsten:
        wat = (vondst.bevinding.code, vondst.bevinding.zin)
        if vondst is not zelf and (over[wat] or vondst.bevinding.niveau not in _ZWAARTE):
            over[wat] -= 1
            uit.append(vondst)
    return uit


def _verteld(vondst: Vondst, wegen: Sequence[Hypothese]) -> Vondst:
    bevinding = vondst.bevinding
    voorstellen = tuple(als_voorstel(bevinding, weg) for weg in wegen)
    tip = " Of: ".join(voorstel.zin for voorstel in voorstellen)
    begin, eind = vondst.begin, vondst.eind
    oorzaak = wegen[0].reparaties[0].oorzaak if len(wegen) == 1 else None
    if oorzaak is not None:
        bevinding = replace(bevinding, regel=oorzaak.regel, zin=oorzaak.zin, onder="")
        eerste = wegen[0].reparaties[0].sneden[0]
        begin, eind = eerste.begin, max(eerste.eind, eerste.begin + 1)
    return Vondst(replace(bevinding, tip=tip, voorstellen=voorstellen), begin, eind)


def als_voorstel(bevinding: Bevinding, weg: Hypothese) -> Voorstel:
    """The repair as a Voorstel for the file of the finding."""
    bestand = bevinding.pad.bestand
    zin = "; ".join(dict.fromkeys(reparatie.zin for reparatie in weg.reparaties))
    return Voorstel(zin, tuple(Knip(bestand, *snee) for snee in weg.sneden))
