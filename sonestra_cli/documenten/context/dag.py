"""The day of the beraad in words: what the agenda for everybody and the draaiboek both need."""

from dataclasses import dataclass

from sonestra_cli.documenten.context.mensen import Wie, mensen, naasten, professionals, wie_met_functie
from sonestra_cli.documenten.context.vragen import Vraagregel, vraagregels
from sonestra_cli.domein.beraad import Beraad, Gast
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Informatie
from sonestra_cli.taal.datums import in_woorden
from sonestra_cli.taal.woordkeus import Woordkeuze, woorden
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.stuurtekens import kaal

_KOMT = frozenset({"ja", "misschien", "belt_in", "stuurt_brief", None})
"""Who did not say no."""


@dataclass(frozen=True, slots=True)
class Uitlegger:
    """Who comes and tells about what, for which question. Without ``wie`` it comes another way, perhaps of ``van``."""

    wie: str
    van: str
    waarover: str
    bij_vraag: str
    duur: str


@dataclass(frozen=True, slots=True)
class Dag:
    """The day, its place, its people and its questions; an empty text was not filled in yet."""

    het_beraad: str
    actieteam: str
    het_actieteam: str
    datum: str
    inloop: str
    begint: str
    plek: str
    eten: str
    kinderplek: str
    toegankelijk: str
    opener: Wie
    vertelt_het_plan: Wie
    kinderen: Wie
    tijd: Wie
    schrijver: Wie
    kookt: Wie
    rijdt: Wie
    tolk: Wie
    vragen: tuple[Vraagregel, ...]
    uitleg: tuple[Uitlegger, ...]
    paaltjes: bool
    stelt_paaltjes: Wie
    komen: Wie
    bellen_in: Wie
    sturen_brief: Wie
    voor_de_uitleg: str


def dag(traject: Traject) -> Dag:
    beraad = traject.beraad or Beraad()
    keus: Woordkeuze = woorden(traject.kop.woordkeus)
    rollen = beraad.rollen
    erbij = (*beraad.uitgenodigd_door, *traject.kop.hoofdpersonen)
    return Dag(
        het_beraad=keus.beraad.het,
        actieteam=str(keus.actieteam),
        het_actieteam=keus.actieteam.het,
        datum=in_woorden(beraad.datum) if beraad.datum else "",
        inloop=_tijd(beraad.inloop),
        begint=_tijd(beraad.begint),
        plek=kaal(beraad.plek or ""),
        eten=kaal(beraad.eten or ""),
        kinderplek=kaal(beraad.kinderplek or ""),
        toegankelijk=kaal(beraad.toegankelijk or ""),
        opener=mensen(traject, naasten(traject, rollen.opener)),
        vertelt_het_plan=mensen(traject, naasten(traject, rollen.vertelt_het_plan)),
        kinderen=mensen(traject, rollen.kinderen),
        tijd=mensen(traject, rollen.tijd),
        schrijver=mensen(traject, rollen.schrijver),
        kookt=mensen(traject, rollen.kookt),
        rijdt=mensen(traject, rollen.rijdt),
        tolk=mensen(traject, rollen.tolk),
        vragen=vraagregels(traject),
        uitleg=uitleg(traject, beraad),
        paaltjes=bool(beraad.piketpaaltjes),
        stelt_paaltjes=mensen(traject, tuple(s for p in beraad.piketpaaltjes.values() for s in p.gesteld_door)),
        komen=mensen(traject, naasten(traject, (*erbij, *_met(beraad, "ja")))),
        bellen_in=mensen(traject, naasten(traject, _met(beraad, "belt_in"))),
        sturen_brief=mensen(traject, naasten(traject, _met(beraad, "stuurt_brief"))),
        voor_de_uitleg=wie_met_functie(traject, professionals(traject, tuple(gasten_die_komen(beraad)))),
    )


def gasten_die_komen(beraad: Beraad) -> dict[Sleutel, Gast]:
    """The guests who did not say no, in their order."""
    return {sleutel: gast for sleutel, gast in beraad.gasten.items() if gast.komt in _KOMT}


def uitleg(traject: Traject, beraad: Beraad) -> tuple[Uitlegger, ...]:
    """First who tells, in the order of the guests; then what they want to know and nobody tells yet."""
    vertellers = {s: gast for s, gast in gasten_die_komen(beraad).items() if gast.vertelt_over}
    gevraagd = [
        (str(nr), informatie)
        for nr, vraag in enumerate(traject.vragen.vragen.values(), start=1)
        for informatie in vraag.informatie_nodig
    ]
    uit = []
    verteld: set[Informatie] = set()
    for sleutel, gast in vertellers.items():
        horen = [(nr, i) for nr, i in gevraagd if sleutel in i.van_wie or i.wat == gast.vertelt_over]
        verteld |= {informatie for _, informatie in horen}
        nummers = opsomming(list(dict.fromkeys(nr for nr, _ in horen)))
        uit.append(
            Uitlegger(wie_met_functie(traject, (sleutel,)), "", gast.vertelt_over or "", nummers, gast.duur or "")
        )
    for nr, informatie in gevraagd:
        if informatie not in verteld:
            waarover = f"{informatie.wat} ({informatie.vorm})" if informatie.vorm else informatie.wat
            uit.append(Uitlegger("", wie_met_functie(traject, informatie.van_wie), waarover, nr, ""))
    return tuple(uit)


def _met(beraad: Beraad, komt: str) -> Sleutels:
    return tuple(sleutel for sleutel, gast in beraad.gasten.items() if gast.komt == komt)


def _tijd(tijd: str | None) -> str:
    return f"{tijd.replace(':', '.')} uur" if tijd else ""
