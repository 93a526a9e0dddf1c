"""Who has died stays on the map, and is not asked to come or to do something."""

from collections.abc import Iterator, Mapping
from dataclasses import fields

from sonestra_cli.controles import overal
from sonestra_cli.controles.regel import controle
from sonestra_cli.controles.tijd import zeker_voor
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.plan import Afspraak, Bijeenkomst, Bijstelling, Plan
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject

F011 = Regel(
    "F011",
    "fout",
    "Iemand die overleden is, staat hier als gast of bij een afspraak.",
    "Wie overleden is hoort bij het netwerk en blijft op de kaart. Komen of iets doen kan niet meer. "
    "Wie pas later overleed, mag gewoon blijven staan.",
    "Staat er een verkeerde naam? Of is de datum bij `overleden` niet goed?",
)
F012 = Regel(
    "F012",
    "vraag",
    "Iemand die overleden is staat hier als gast of bij een afspraak. Was dat daarvoor?",
    "Ik weet niet wanneer deze mens overleed, dus ik weet niet of dit klopt.",
    "Zet de datum of het jaar bij `overleden`.",
    vanaf="beraad",
)
_Plekken = Iterator[tuple[Pad, Sleutels]]


@controle(F011, F012)
def overleden_erbij(traject: Traject) -> Iterator[Bevinding]:
    """F011 and F012: guests, roles, doers and members who had died by then."""
    overleden = overal.overleden(traject)
    if not overleden:
        return
    beraad_op = traject.beraad.datum if traject.beraad else None
    if traject.beraad is not None:
        yield from _kijk(traject, overleden, _bij_beraad(traject.beraad), beraad_op)
    if traject.plan is not None:
        yield from _kijk(traject, overleden, _bij_plan(traject.plan), traject.plan.gemaakt_op or beraad_op)
    for dag, bijeenkomst in traject.actieteam.items():
        yield from _kijk(traject, overleden, _bij_bijeenkomst(bijeenkomst, f"actieteam/{dag}"), lees_datum(dag))


def _bij_beraad(beraad: Beraad) -> _Plekken:
    pad = Pad("beraad")
    for wie, gast in beraad.gasten.items():
        yield (pad / "gasten" / wie).als_sleutel, (wie,)
        yield pad / "gasten" / wie / "steunfiguur", gast.steunfiguur
    for rol in fields(beraad.rollen):
        yield pad / "rollen" / rol.name, getattr(beraad.rollen, rol.name)
    yield pad / "uitgenodigd_door", beraad.uitgenodigd_door
    yield pad / "waren_er", beraad.waren_er


def _bij_plan(plan: Plan) -> _Plekken:
    pad = Pad("plan")
    for sleutel, afspraak in plan.afspraken.items():
        yield from _bij_afspraak(afspraak, pad / "afspraken" / sleutel)
    for sleutel, vraag in plan.vragen_aan_professionals.items():
        yield pad / "vragen_aan_professionals" / sleutel / "aan_wie", vraag.aan_wie
    for nr, regel in enumerate(plan.als_het_anders_loopt):
        yield pad / "als_het_anders_loopt" / nr / "wie", regel.wie
    if plan.actieteam is not None:
        yield pad / "actieteam" / "leden", plan.actieteam.leden
        yield pad / "actieteam" / "belt_na_vier_weken", plan.actieteam.belt_na_vier_weken
        yield pad / "actieteam" / "aanspreekpunt", plan.actieteam.aanspreekpunt


def _bij_bijeenkomst(bijeenkomst: Bijeenkomst, bestand: str) -> _Plekken:
    pad = Pad(bestand)
    yield pad / "waren_er", bijeenkomst.waren_er
    yield pad / "wie_leidt", bijeenkomst.wie_leidt
    for sleutel, bijstelling in bijeenkomst.anders.items():
        yield from _bij_afspraak(bijstelling, pad / "anders" / sleutel)
    for sleutel, afspraak in bijeenkomst.nieuw.items():
        yield from _bij_afspraak(afspraak, pad / "nieuw" / sleutel)
    yield pad / "erbij", bijeenkomst.erbij


def _bij_afspraak(afspraak: Afspraak | Bijstelling, pad: Pad) -> _Plekken:
    for veld in ("wie", "nog_vragen", "hulp_van", "let_op"):
        yield pad / veld, getattr(afspraak, veld) or ()


def _kijk(
    traject: Traject, overleden: Mapping[Sleutel, Datum], plekken: _Plekken, op: Datum | None
) -> Iterator[Bevinding]:
    for pad, mensen in plekken:
        for nr, wie in enumerate(mensen):
            if wie not in overleden or zeker_voor(op, overleden[wie]):
                continue
            plek = pad if pad.deel == "sleutel" else pad / nr
            if zeker_voor(overleden[wie], op):
                zin = f"{naam(traject, wie)} is overleden ({overleden[wie]}) en staat hier nog bij"
                yield Bevinding(F011, zin, plek, tip="haal de naam weg, of kijk de datum bij `overleden` na")
            else:
                zin = f"{naam(traject, wie)} is overleden en staat hier bij. Was dit daarvoor?"
                yield Bevinding(F012, zin, plek, tip="zet de datum bij `overleden`, dan weet ik het")
