"""The day of the beraad in words: what the agenda for everybody and the draaiboek both need."""

from collections.abc import Mapping
from dataclasses import dataclass

from sonestra_cli.documenten.context.gasten import stelde_paaltjes
from sonestra_cli.documenten.context.mensen import Wie, mensen, naasten, professionals, wie_met_functie
from sonestra_cli.documenten.context.tijden import klok
from sonestra_cli.documenten.context.vragen import Vraagregel, te_weten, vraagregels
from sonestra_cli.domein.beraad import Beraad, Gast
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Informatie
from sonestra_cli.taal.datums import in_woorden
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.woordkeus import Woordkeuze, woorden
from sonestra_cli.taal.zeven_stappen import Dagstap, Stapnaam, zeven_stappen
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.stuurtekens import kaal

_KOMT = frozenset({"ja", "misschien", "belt_in", "stuurt_brief", None})
"""Who did not say no."""
_ONZEKER = frozenset({"misschien", None})
"""Who did not say yes either."""
_NOG_NIET = "nog niet zeker"


@dataclass(frozen=True, slots=True)
class Uitlegger:
    """Who comes and tells about what, for which question. Without ``wie`` it comes another way, perhaps of ``van``.

    ``nummers`` counts those questions from 0. ``regels``: who tells it set rules for the plan.
    """

    wie: str
    van: str
    waarover: str
    bij_vraag: str
    duur: str
    nummers: tuple[int, ...] = ()
    regels: bool = False


@dataclass(frozen=True, slots=True)
class DagWoorden:
    """The day, its place, its people and its questions; an empty text was not filled in yet."""

    het_beraad: str
    stappen: Mapping[Stapnaam, Dagstap]
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
    nog_niet_zeker: str


def dag(traject: Traject) -> DagWoorden:
    beraad = traject.beraad or Beraad()
    keus: Woordkeuze = woorden(traject.kop.woordkeus)
    rollen = beraad.rollen
    erbij = gastheren(traject)
    onzeker = nog_niet_zeker(traject)
    komt_uitleggen = tuple(s for s in professionals(traject, tuple(gasten_die_komen(beraad))) if s not in onzeker)
    return DagWoorden(
        het_beraad=keus.beraad.het,
        stappen=zeven_stappen(traject.kop.woordkeus),
        datum=in_woorden(beraad.datum) if beraad.datum else "",
        inloop=klok(beraad.inloop),
        begint=klok(beraad.begint),
        plek=kaal(beraad.plek or ""),
        eten=kaal(beraad.eten or ""),
        kinderplek=kaal(beraad.kinderplek or ""),
        toegankelijk=kaal(beraad.toegankelijk or ""),
        opener=_rol(traject, naasten(traject, rollen.opener)),
        vertelt_het_plan=_rol(traject, naasten(traject, rollen.vertelt_het_plan)),
        kinderen=_rol(traject, rollen.kinderen),
        tijd=_rol(traject, rollen.tijd),
        schrijver=_rol(traject, rollen.schrijver),
        kookt=_rol(traject, rollen.kookt),
        rijdt=_rol(traject, rollen.rijdt),
        tolk=_rol(traject, rollen.tolk),
        vragen=vraagregels(traject),
        uitleg=uitleg(traject, beraad),
        paaltjes=bool(beraad.piketpaaltjes),
        stelt_paaltjes=mensen(traject, tuple(s for p in beraad.piketpaaltjes.values() for s in p.gesteld_door)),
        komen=mensen(traject, naasten(traject, (*erbij, *_met(beraad, "ja")))),
        bellen_in=mensen(traject, naasten(traject, _met(beraad, "belt_in"))),
        sturen_brief=mensen(traject, naasten(traject, _met(beraad, "stuurt_brief"))),
        voor_de_uitleg=wie_met_functie(traject, komt_uitleggen),
        nog_niet_zeker=wie_met_functie(traject, onzeker),
    )


def gasten_die_komen(beraad: Beraad) -> dict[Sleutel, Gast]:
    """The guests who did not say no, in their order."""
    return {sleutel: gast for sleutel, gast in beraad.gasten.items() if gast.komt in _KOMT}


def gastheren(traject: Traject) -> Sleutels:
    """Who invites, and whom it is about: they are there."""
    beraad = traject.beraad or Beraad()
    return (*beraad.uitgenodigd_door, *traject.kop.hoofdpersonen)


def nog_niet_zeker(traject: Traject) -> Sleutels:
    """The guests of whom nobody wrote that they come or not, in their order."""
    gasten, zeker = (traject.beraad or Beraad()).gasten, gastheren(traject)
    return tuple(sleutel for sleutel, gast in gasten.items() if gast.komt in _ONZEKER and sleutel not in zeker)


def _rol(traject: Traject, sleutels: Sleutels) -> Wie:
    """Only who comes is promised; a guest who said no stands in the list alone."""
    gasten, zeker = (traject.beraad or Beraad()).gasten, gastheren(traject)
    onzeker = [sleutel for sleutel in dict.fromkeys(sleutels) if sleutel in nog_niet_zeker(traject)]
    niet = [s for s in dict.fromkeys(sleutels) if s in gasten and gasten[s].komt == "nee" and s not in zeker]
    achter = {**dict.fromkeys(onzeker, _NOG_NIET), **dict.fromkeys(niet, "komt niet")}
    komt = mensen(traject, tuple(sleutel for sleutel in sleutels if sleutel not in achter))
    lijst = [in_een_zin(traject, s) + (f" ({achter[s]})" if s in achter else "") for s in dict.fromkeys(sleutels)]
    return Wie(komt.namen, komt.meer, mensen(traject, tuple(onzeker)), opsomming(lijst))


def uitleg(traject: Traject, beraad: Beraad) -> tuple[Uitlegger, ...]:
    """First who tells, in the order of the guests; then what they want to know and nobody tells yet."""
    vertellers = {s: gast for s, gast in gasten_die_komen(beraad).items() if gast.vertelt_over}
    gevraagd = te_weten(traject)
    uit, onzeker = [], nog_niet_zeker(traject)
    verteld: set[Informatie] = set()
    for sleutel, gast in vertellers.items():
        horen = [(nr, i) for nr, i in gevraagd if _legt_uit(i, sleutel, gast)]
        verteld |= {informatie for _, informatie in horen}
        nummers = tuple(dict.fromkeys(nr for nr, _ in horen))
        regels = stelde_paaltjes(traject, sleutel)
        wie = wie_met_functie(traject, (sleutel,)) + (f" ({_NOG_NIET})" if sleutel in onzeker else "")
        uit.append(Uitlegger(wie, "", gast.vertelt_over or "", _genoemd(nummers), gast.duur or "", nummers, regels))
    for nr, informatie in gevraagd:
        if informatie not in verteld:
            waarover = f"{informatie.wat} ({informatie.vorm})" if informatie.vorm else informatie.wat
            van = wie_met_functie(traject, informatie.van_wie)
            uit.append(Uitlegger("", van, waarover, _genoemd((nr,)), "", (nr,)))
    return tuple(uit)


def _genoemd(nummers: tuple[int, ...]) -> str:
    """``1 en 3``: the numbers that questions have on paper."""
    return opsomming([str(nr + 1) for nr in nummers])


def bij_vragen(traject: Traject, sleutel: Sleutel, gast: Gast) -> tuple[Vraagregel, ...]:
    """The questions of which this guest tells what is asked."""
    nummers = {nr for nr, informatie in te_weten(traject) if _legt_uit(informatie, sleutel, gast)}
    return tuple(regel for nr, regel in enumerate(vraagregels(traject)) if nr in nummers)


def _legt_uit(informatie: Informatie, sleutel: Sleutel, gast: Gast) -> bool:
    return sleutel in informatie.van_wie or informatie.wat == gast.vertelt_over


def _met(beraad: Beraad, komt: str) -> Sleutels:
    return tuple(sleutel for sleutel, gast in beraad.gasten.items() if gast.komt == komt)
