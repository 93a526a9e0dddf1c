"""The network at another moment: who was there, by what the files say of when (``sinds``, ``tot``, birth, death)."""

from collections.abc import Iterator
from dataclasses import replace

from sonestra_cli.domein.afleiding.familie import in_een_gezin
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.datum import Datum, Moment, lees_datum
from sonestra_cli.domein.netwerk import Beleving, Huishouden
from sonestra_cli.domein.persoon import Kijk, Persoon
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gegeven import gegeven

TIJDVELDEN = frozenset({"sinds", "tot", "geboren", "overleden"})
"""Fields that say when: what could not be read of them leaves out a part of the answer."""


@gegeven
class Periode:
    """From when and until when, as far as somebody said so."""

    sinds: Datum | None = None
    tot: Datum | None = None


def op_moment(traject: Traject, dag: Datum) -> Traject:
    """The same traject with only whom and what may have been there at ``dag``; what ends later has no end in it.

    Of whom nothing says when, is there. A band that was told with dates counts at that moment, before one without.
    """
    personen = {
        wie: _toen(traject, wie, persoon, dag)
        for wie, persoon in traject.netwerk.personen.items()
        if all(_kan_er_zijn(periode, dag) for periode in _periodes(traject, wie))
    }
    belevingen = tuple(
        replace(een, sinds=None, tot=None)
        for een in traject.netwerk.belevingen
        if _duurt(een, dag) and een.met in personen
    )
    huizen = tuple(
        replace(huis, wie=tuple(wie for wie in huis.wie if wie in personen), sinds=None, tot=None)
        for huis in traject.netwerk.huishoudens
        if _duurt(huis, dag)
    )
    return replace(
        traject,
        kop=replace(traject.kop, hoofdpersonen=tuple(wie for wie in traject.kop.hoofdpersonen if wie in personen)),
        netwerk=replace(traject.netwerk, personen=personen, belevingen=belevingen, huishoudens=huizen),
    )


def is_gestopt(traject: Traject, wie: Sleutel, op: Datum | None = None) -> bool:
    """Whether a professional had gone at a day, the last one of the files where none is given: they are there for a
    time."""
    nu, persoon = op or peildatum(traject), traject.netwerk.personen[wie]
    if nu is None or persoon.professional is None:
        return False
    return any(_voorbij(periode.tot, nu) for periode in _periodes(traject, wie))


def einde_van(traject: Traject, wie: Sleutel) -> Datum | None:
    """The earliest day that was named as the end of somebody's time here."""
    dagen = [periode.tot for periode in _periodes(traject, wie, met_geboorte=False) if periode.tot]
    return min(dagen, key=lambda dag: dag.volgorde, default=None)


def eerste_datum(traject: Traject) -> Datum | None:
    """The earliest day that says since or until when somebody or something was there; None when nothing does."""
    net = traject.netwerk
    periodes = [periode for wie in net.personen for periode in _periodes(traject, wie, met_geboorte=False)]
    periodes += [Periode(een.sinds, een.tot) for een in net.belevingen]
    periodes += [Periode(huis.sinds, huis.tot) for huis in net.huishoudens]
    dagen = [dag for periode in periodes for dag in (periode.sinds, periode.tot) if dag is not None and dag.grenzen]
    return min(dagen, key=lambda dag: dag.volgorde, default=None)


def voor_alle_datums(traject: Traject, dag: Datum) -> bool:
    """Whether ``dag`` lies before all that was said of when: then nobody knows who was there."""
    eerste = eerste_datum(traject)
    return eerste is not None and eerste.grenzen is not None and dag.grenzen is not None and (
        dag.grenzen[1] < eerste.grenzen[0]
    )  # fmt: skip


def _toen(traject: Traject, wie: Sleutel, persoon: Persoon, dag: Datum) -> Persoon:
    """As somebody was at that moment: not dead yet, not somebody of before while they were there, and with what the
    hoofdpersonen had with them then."""
    hoofd = traject.kop.hoofdpersonen
    gedateerd = {
        een.van: een.is_
        for een in traject.netwerk.belevingen
        if een.met == wie and een.van in hoofd and (een.sinds or een.tot) and _duurt(een, dag)
    }
    kijk_van = {van: replace(persoon.kijk_van.get(van, Kijk()), band=band) for van, band in gedateerd.items()}
    dood = persoon.overleden
    was_er = _nog_niet(persoon.tot, dag)
    return replace(
        persoon,
        rol_in_tijd=tuple(rol for rol in persoon.rol_in_tijd if not (was_er and rol == "speelde")),
        overleden=None if dood is not None and _nog_niet(dood, dag) else dood,
        bij=persoon.bij or (hoofd[0] if hoofd else None),
        kijk_van={**persoon.kijk_van, **kijk_van},
    )


def _periodes(traject: Traject, wie: Sleutel, met_geboorte: bool = True) -> Iterator[Periode]:
    """All that says of one person from when until when."""
    persoon = traject.netwerk.personen[wie]
    yield Periode(persoon.sinds, persoon.tot)
    if met_geboorte:
        yield Periode(persoon.geboren)
    vak = persoon.professional
    if vak is not None:
        yield Periode(vak.sinds, vak.tot)
    gehoord = _in_het_actieteam(traject, wie)
    if gehoord.sinds is not None and persoon.sinds is None and not (vak and vak.sinds) and not _was_er_al(traject, wie):
        yield Periode(gehoord.sinds)
    if gehoord.tot is not None and vak is not None and persoon.tot is None and vak.tot is None:
        yield Periode(tot=gehoord.tot)


def _in_het_actieteam(traject: Traject, wie: Sleutel) -> Periode:
    """The first meeting at which somebody joined, and the last at which they stopped and did not come back."""
    erbij = [dag for dag, keer in traject.actieteam.items() if wie in keer.erbij]
    gestopt = [dag for dag, keer in traject.actieteam.items() if wie in keer.stoppen]
    weg = max(gestopt, default="")
    return Periode(
        lees_datum(min(erbij)) if erbij else None, lees_datum(weg) if weg and weg >= max(erbij, default="") else None
    )


def _was_er_al(traject: Traject, wie: Sleutel) -> bool:
    """Whether who joined the actieteam was among them before: a sister who joins in autumn was a sister in spring."""
    persoon, beraad, plan = traject.netwerk.personen[wie], traject.beraad, traject.plan
    eerder: Sleutels = tuple(beraad.gasten) if beraad else ()
    if plan is not None and plan.actieteam is not None:
        eerder += plan.actieteam.leden
    return wie in eerder or wie in in_een_gezin(traject.netwerk) or "speelde" in persoon.rol_in_tijd


def _duurt(een: Beleving | Huishouden, dag: Datum) -> bool:
    """Half a period is none: when it ended, or began, was typed and not understood."""
    return not een.mist("sinds", "tot") and _kan_er_zijn(Periode(een.sinds, een.tot), dag)


def _kan_er_zijn(periode: Periode, dag: Datum) -> bool:
    return not (_nog_niet(periode.sinds, dag) or _voorbij(periode.tot, dag))


def _nog_niet(begin: Datum | None, dag: Datum) -> bool:
    """Whether even the earliest day of ``begin`` lies after ``dag``; *voor 1990* may have been at any time before."""
    eerst: Moment | None = begin.grenzen[0] if begin and begin.grenzen and begin.soort != "voor" else None
    return eerst is not None and dag.grenzen is not None and eerst > dag.grenzen[1]


def _voorbij(eind: Datum | None, dag: Datum) -> bool:
    """Whether even the latest day of ``eind`` had come; *na 2001* may be at any time after."""
    laatst: Moment | None = eind.grenzen[1] if eind and eind.grenzen and eind.soort != "na" else None
    return laatst is not None and dag.grenzen is not None and laatst <= dag.grenzen[0]
