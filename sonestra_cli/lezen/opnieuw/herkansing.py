"""A text with something wrong in it gets another chance: which repairs make it readable, and what is told then."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from sonestra_cli.domein.bevinding import Bevinding, Knip, Voorstel
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.lezen.indeling import Bestandsvak
from sonestra_cli.lezen.opnieuw.hekje import zonder_hekje
from sonestra_cli.lezen.opnieuw.proefgelezen import OVER_WAARDEN, WEEGT, proefgelezen
from sonestra_cli.lezen.velden.bescherming import lijkt_op_bescherming
from sonestra_cli.lezen.veldnamen import draagt_tekst, draagt_woorden, is_veld, lijkt_op_veld
from sonestra_cli.verstaan.veldnamen import is_veldwoord
from sonestra_cli.yamltekst.bewerkbaar import regeleinde_van
from sonestra_cli.yamltekst.codes import B007
from sonestra_cli.yamltekst.hypothesen.blok import blok
from sonestra_cli.yamltekst.hypothesen.hekje import kop_achter_hekje
from sonestra_cli.yamltekst.hypothesen.inspringen import inspringen, onder_de_kop
from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, is_eigen_regel, is_paar_in_een_lijst
from sonestra_cli.yamltekst.hypothesen.lijst import (
    dubbel_streepje,
    streepje_achter_de_kop,
    streepje_tussen_sleutels,
    streepje_vergeten,
    streepje_voor_een_sleutel,
    streepjes,
)
from sonestra_cli.yamltekst.hypothesen.onder_sleutels import velden_onder_sleutels
from sonestra_cli.yamltekst.hypothesen.streep import streep_voor_punt
from sonestra_cli.yamltekst.hypothesen.tekens import tekens
from sonestra_cli.yamltekst.hypothesen.tussenstreep import antwoord_achter_gast, gelijktekens, tussenstreep
from sonestra_cli.yamltekst.hypothesen.venster import venster_tot
from sonestra_cli.yamltekst.hypothesen.vorm import BOUW, Hypothese, Snee, toegepast
from sonestra_cli.yamltekst.hypothesen.zoeken import ANDERS, Uitslag, Zoeker
from sonestra_cli.yamltekst.ontleden import Ontleed, ontleed
from sonestra_cli.yamltekst.stroom import Parser
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld
from sonestra_cli.yamltekst.vondst import Vondst


def _woordenblok(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """What begins with the name of a field, even with a slip in it, is none of the words above it."""
    return blok(tekst, lijn, lijkt_op_veld, draagt_tekst, draagt_woorden)


BRONNEN = (
    tekens, kop_achter_hekje, _woordenblok, inspringen, onder_de_kop, velden_onder_sleutels,
    streepje_achter_de_kop, dubbel_streepje, streepje_vergeten, streepje_voor_een_sleutel, streepje_tussen_sleutels,
    streepjes,
    tussenstreep, antwoord_achter_gast, gelijktekens, streep_voor_punt,
)  # fmt: skip
_EERDER_IN_EEN_LIJST = (streepje_vergeten, streepjes)
"""What a field that stands there twice can come from."""
_IN_DE_REGEL = OVER_WAARDEN | {"B017", "N009", "N010", "N012", "N013"}
"""Findings that come from what stands on one line."""
_NOTATIE = _IN_DE_REGEL | {"N001", "N002", "N005", "N011", "N022", "N024"}
"""Findings that can come from another notation than YAML has."""
_EIGEN_TIP = frozenset(("N022", "N024"))
"""Findings of which the tip says more than the way out."""
_WEGEN = 3
"""Ways out of one finding that are told."""
_NIET, _VERDER, _HEEL = range(3)
_WERK = 300_000
"""Signs of whole texts that are read again to explain what is wrong in one of them."""
_MEEST = 10
"""Findings of one file for which a way out is looked for."""
_FOUTEN = 10
"""Faults of notation that are told of one text."""


def uitgelegd(vak: Bestandsvak, tekst: str, fout: Ontleed, parser: Parser | None) -> Vondst:
    """What to tell of a text that cannot be followed: the fault, with each way out that was tried and found good."""
    (vondst,) = fout.vondsten
    if vondst.bevinding.regel is B007:  # which of two versions stays is for them, and no space mends it
        return vondst
    wegen = _wegen_uit(vak, tekst, fout, vondst, parser)
    te_doen = max(1, _WERK // max(1, len(tekst)))
    ver = [(_hoe_ver(vak, tekst, fout, weg, parser), weg, uitslag) for weg, uitslag in wegen[:te_doen]]
    verst = max((hoe_ver for hoe_ver, _, _ in ver), default=_NIET)
    if verst == _NIET:
        return vondst
    beste = _beste([(weg, uitslag) for hoe_ver, weg, uitslag in ver if hoe_ver == verst])
    oorzaak = beste[0].reparaties[0].oorzaak
    return _verteld(tekst, vondst, beste, anders=oorzaak is not None and oorzaak.regel is not vondst.bevinding.regel)


def _wegen_uit(
    vak: Bestandsvak, tekst: str, fout: Ontleed, vondst: Vondst, parser: Parser | None
) -> list[tuple[Hypothese, Uitslag]]:
    """Seen with all places the parser went along; else from where it began, since the next line can be wrong too.

    Else that line alone, for in what stands below it may be the next fault.
    """
    proef = partial(proefgelezen, vak, parser=parser)
    wegen = Zoeker(tekst, fout.sporen, proef, is_veld, BRONNEN, draagt_woorden).zoek()
    if not wegen and tekst.find("\n", vondst.begin, max(fout.sporen)) >= 0:
        wegen = Zoeker(tekst, (vondst.begin,), proef, is_veld, BRONNEN, draagt_woorden).zoek()
    return wegen or Zoeker(tekst, fout.sporen[:1], proef, is_veld, BRONNEN, draagt_woorden, om=venster_tot).zoek()


def alle_fouten(vak: Bestandsvak, tekst: str, fout: Ontleed, parser: Parser | None) -> tuple[Vondst, ...]:
    """What to tell of a text that cannot be followed: each fault that shows once those before it are mended as told.

    Stops at the first that has no way out or more than one, and at one that is no further than what was mended.
    """
    uit: list[Vondst] = []
    groei, verder = 0, 0
    while not fout.heel and len(uit) < _FOUTEN and len(tekst) * len(uit) <= _WERK:
        vondst = uitgelegd(vak, tekst, fout, parser)
        voorstellen = vondst.bevinding.voorstellen
        knippen = [knip for voorstel in voorstellen for knip in voorstel.wijzigingen if isinstance(knip, Knip)]
        if min(vondst.begin, fout.sporen[0], *(knip.begin for knip in knippen)) < verder:
            break
        uit.append(_terug(vondst, groei))
        if len(voorstellen) != 1:
            break
        tekst = toegepast(tekst, [Snee(knip.begin, knip.eind, knip.tekst) for knip in knippen])
        erbij = sum(len(knip.tekst) - knip.eind + knip.begin for knip in knippen)
        verder = max(knip.eind for knip in knippen) + erbij
        groei += erbij
        fout = ontleed(vak.naam, tekst, parser, is_veld)
    return tuple(uit)


def _terug(vondst: Vondst, groei: int) -> Vondst:
    """The finding with its places as they are in the text before earlier repairs."""
    voorstellen = tuple(
        Voorstel(voorstel.zin, tuple(
            replace(knip, begin=knip.begin - groei, eind=knip.eind - groei) if isinstance(knip, Knip) else knip
            for knip in voorstel.wijzigingen
        ))
        for voorstel in vondst.bevinding.voorstellen
    )  # fmt: skip
    bevinding = replace(vondst.bevinding, voorstellen=voorstellen)
    return Vondst(bevinding, vondst.begin - groei, vondst.eind - groei)


def zonder_hekje_te_lezen(vak: Bestandsvak, tekst: str, vondst: Vondst, parser: Parser | None) -> Vondst:
    """What was filled in behind ``#``, with the way to have it read, where it can be read then."""
    for knippen in zonder_hekje(vak.naam, tekst, vondst.begin, velden_van(vak.soort)):
        uitslag = proefgelezen(vak, toegepast(tekst, [Snee(k.begin, k.eind, k.tekst) for k in knippen]), parser)
        if uitslag.heel and not any(code in ANDERS for code, _ in uitslag.gevonden):
            voorstel = Voorstel("haal op de regels die zijn ingevuld het # weg, met de spatie erachter", knippen)
            return vondst._replace(bevinding=replace(vondst.bevinding, voorstellen=(voorstel,)))
    return vondst


def _beste(wegen: Sequence[tuple[Hypothese, Uitslag]]) -> list[Hypothese]:
    """Of all that is as good the likeliest: one, or more where each means something else."""
    zwaarte = min(uitslag.zwaarte for _, uitslag in wegen)
    rang = min(weg.rang for weg, uitslag in wegen if uitslag.zwaarte == zwaarte)
    uit: list[Hypothese] = []
    gelezen: list[object] = []
    for weg, uitslag in wegen:
        if (uitslag.zwaarte, weg.rang) == (zwaarte, rang) and uitslag.inhoud not in gelezen:
            gelezen.append(uitslag.inhoud)
            uit.append(weg)
    return uit[:_WEGEN]


def _hoe_ver(vak: Bestandsvak, tekst: str, fout: Ontleed, weg: Hypothese, parser: Parser | None) -> int:
    """Whether the whole file can be followed with this repair, or at least further than without, or not."""
    nieuw = ontleed(vak.naam, toegepast(tekst, weg.sneden), parser, is_veld)
    groei = sum(len(snee.tekst) - snee.eind + snee.begin for snee in weg.sneden)
    if nieuw.heel:
        return _HEEL
    return _VERDER if nieuw.sporen[0] > fout.sporen[0] + min(groei, 0) else _NIET


def met_uitwegen(vak: Bestandsvak, tekst: str, vondsten: Sequence[Vondst], parser: Parser | None) -> list[Vondst]:
    """The findings of a text that can be followed, of some with ways out; those that go with another are left out.

    What somebody wrote in another notation is often told as what it looks like: three unknown fields for three times
    ``=``. One change that mends them all is one finding.
    """
    uit = list(vondsten)
    over = _WERK
    for vondst in [een for een in vondsten if _is_notatie(een, tekst)][:_MEEST]:
        if not any(vondst is een for een in uit):
            continue
        code = vondst.bevinding.code
        proef = partial(proefgelezen, vak, parser=parser, telt_niet=() if code in OVER_WAARDEN else OVER_WAARDEN)
        bronnen = (tekens,) if code in _IN_DE_REGEL else _EERDER_IN_EEN_LIJST if code == "N005" else BRONNEN
        wegen = Zoeker(tekst, (vondst.begin,), proef, is_veld, bronnen, draagt_woorden, code).zoek()
        over -= len(tekst) * (len(wegen) + 1)
        if over < 0:
            break
        heel = proef(tekst) if wegen else Uitslag(heel=False)
        uitslagen = [(weg, proef(toegepast(tekst, weg.sneden))) for weg, _ in wegen]
        goed = [(weg, uitslag) for weg, uitslag in uitslagen if uitslag.heel and uitslag.zwaarte < heel.zwaarte]
        if goed:
            uit = _met_uitweg(tekst, uit, vondst, goed)
    return uit


def _met_uitweg(
    tekst: str, vondsten: Sequence[Vondst], vondst: Vondst, goed: Sequence[tuple[Hypothese, Uitslag]]
) -> list[Vondst]:
    """This finding with its ways out, and what is still found after the first of them."""
    beste = _beste(goed)
    over = next(uitslag for weg, uitslag in goed if weg is beste[0])
    rest = _zonder_gevolgen(vondsten, Counter(code for code, _ in over.gevonden), vondst)
    sneden = beste[0].sneden
    eerder = beste[0].rang < BOUW and len(sneden) > 1 and sneden[0].begin < vondst.begin
    return [*rest, _verteld(tekst, vondst, beste, anders=eerder or len(rest) < len(vondsten) - 1)]


def _is_notatie(vondst: Vondst, tekst: str) -> bool:
    """True for what can come from another notation, and has no way out of its own.

    A field under another name, or in another place, is a field: never words of the block above it.
    """
    bevinding = vondst.bevinding
    begin, eind = vondst.begin, vondst.eind
    if bevinding.code == "N001" and (_is_bekend_woord(tekst[begin:eind]) or is_eigen_regel(tekst, begin, eind)):
        return False
    if bevinding.code == "N001" and is_paar_in_een_lijst(tekst, begin):
        return False  # an entry of its own too: [leen: pleeg]
    if bevinding.code == "N024" and tekst[:begin].rstrip(" ").endswith("-"):
        return False  # the next entry, and whose words those are is for who typed them
    kaal = not bevinding.voorstellen and bevinding.wijziging is None
    return kaal and bevinding.code in _NOTATIE and bevinding.niveau in WEEGT


def _is_bekend_woord(woord: str) -> bool:
    return is_veldwoord(woord) or lijkt_op_bescherming(woord, ())


def _zonder_gevolgen(vondsten: Sequence[Vondst], over: Counter[str], zelf: Vondst) -> list[Vondst]:
    """What is still found after the repair; of several of one code on its line the repair took the nearest."""
    blijft: set[int] = set()
    for nummer, vondst in sorted(enumerate(vondsten), key=lambda een: -abs(een[1].begin - zelf.begin)):
        code = vondst.bevinding.code
        if vondst is not zelf and (over[code] > 0 or vondst.bevinding.niveau not in WEEGT):
            over[code] -= 1
            blijft.add(nummer)
    return [vondst for nummer, vondst in enumerate(vondsten) if nummer in blijft]


def _verteld(tekst: str, vondst: Vondst, wegen: Sequence[Hypothese], *, anders: bool) -> Vondst:
    """The finding with its ways out; with ``anders`` it says what is wrong when the first of these is right."""
    bevinding = vondst.bevinding
    voorstellen = tuple(_als_voorstel(bevinding, weg, regeleinde_van(tekst)) for weg in wegen)
    tip = ". Of: ".join(voorstel.zin for voorstel in voorstellen)
    houd = bevinding.tip and bevinding.code in _EIGEN_TIP
    bevinding = replace(bevinding, tip=bevinding.tip if houd else tip, voorstellen=voorstellen)
    eerste = wegen[0].reparaties[0]
    if eerste.oorzaak is None or not anders or len(wegen) > 1:
        return Vondst(bevinding, vondst.begin, vondst.eind)
    begin, eind = eerste.sneden[0][:2]
    bevinding = replace(bevinding, regel=eerste.oorzaak.regel, zin=eerste.oorzaak.zin, onder="")
    return Vondst(bevinding, begin, max(eind, begin + 1))


def _als_voorstel(bevinding: Bevinding, weg: Hypothese, regeleinde: str) -> Voorstel:
    """The repair as a Voorstel for the file of the finding, with the line ends of that file."""
    bestand = bevinding.pad.bestand
    zin = "; ".join(dict.fromkeys(reparatie.zin for reparatie in weg.reparaties))
    knippen = (Knip(bestand, snee.begin, snee.eind, snee.tekst.replace("\n", regeleinde)) for snee in weg.sneden)
    return Voorstel(zin, tuple(knippen))
