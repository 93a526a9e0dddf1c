"""The last time that the actieteam came together, in words: what worked, what became otherwise, who came and went."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit, verschil
from sonestra_cli.documenten.context.berichtje import namen_van_anderen
from sonestra_cli.documenten.context.mensen import Wie, mensen, naasten, professionals, wie
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu, plan_nu
from sonestra_cli.domein.afleiding.toen import einde_van, is_gestopt
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.plan import Bijeenkomst, StemBij
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.weg import wie_er_nog_is, zoals_nu
from sonestra_cli.domein.voortgang.zorgen import antwoord_op, staat_open
from sonestra_cli.taal.datums import in_woorden, zonder_weekdag
from sonestra_cli.taal.woordkeus import woorden as woordkeus
from sonestra_cli.taal.zinnen import hoofdletter


@dataclass(frozen=True, slots=True)
class Verandering:
    """What an agreement was and what it is now, side by side; ``was`` is empty for a new one.

    ``zorgen``: those that it answers, in their own words, but for words in which somebody is named (domein/5 §5.9).
    """

    was: str
    wordt: str
    waarom: str
    zorgen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LaatsteKeer:
    """``dag`` is empty before the first time. Nobody's name stands beside a worry.

    ``uit_het_team`` are sentences about professionals who left it and are there for longer; ``bellen`` is whom they
    call now, where that became otherwise.
    """

    dag: str
    leidde: str
    successen: tuple[AfspraakKaartje, ...]
    zorgen: tuple[str, ...]
    anders: tuple[Verandering, ...]
    nieuw: tuple[AfspraakKaartje, ...]
    klaar: tuple[Verandering, ...]
    niet_meer_nodig: tuple[Verandering, ...]
    samenwerking: tuple[str, ...]
    van_niemand: tuple[str, ...]
    erbij: Wie
    gestopt: Wie
    gestopte_hulp: Wie
    uit_het_team: tuple[str, ...]
    bellen: str
    geleerd: tuple[AfspraakKaartje, ...]


@dataclass(frozen=True, slots=True)
class VolgendeKeerWoorden:
    """The next time: what was not agreed yet is empty."""

    dag: str
    plek: str
    regelt: Wie


def laatste_keer(traject: Traject) -> LaatsteKeer:
    """The words of the last meeting there was; everything empty when there was none."""
    laatste = max(traject.actieteam, default="")
    keer, dag = traject.actieteam.get(laatste, Bijeenkomst()), lees_datum(laatste) if laatste else None
    nu = plan_nu(traject).afspraken
    woorden, hulp = {een.sleutel: een.afspraak.woorden for een in nu}, professionals(traject, keer.stoppen)
    return LaatsteKeer(
        dag=zonder_weekdag(dag) if dag else "",
        leidde=wie(traject, keer.wie_leidt),
        successen=tuple(gezegd(traject, succes) for succes in keer.successen),
        zorgen=tuple(zorg.woorden for zorg in keer.zorgen if staat_open(zorg, keer)),
        anders=tuple(anders for een in nu for anders in _anders(traject, een, dag, keer)),
        nieuw=tuple(_nieuw(traject, een) for een in nu if dag and een.sinds == dag),
        klaar=tuple(_gesloten(traject, "klaar", dag, keer)),
        niet_meer_nodig=tuple(_gesloten(traject, "niet_meer_nodig", dag, keer)),
        samenwerking=_samenwerking(keer),
        van_niemand=_van_niemand(keer, woorden),
        erbij=mensen(traject, keer.erbij),
        gestopt=mensen(traject, naasten(traject, keer.stoppen)),
        gestopte_hulp=mensen(traject, tuple(s for s in hulp if not _er_nog_tot(traject, s))),
        uit_het_team=tuple(zin for s in hulp if (zin := _uit_het_team(traject, s))),
        bellen=_bellen(traject, dag),
        geleerd=tuple(AfspraakKaartje(stem.woorden, (Feit("", wie(traject, stem.van)),)) for stem in keer.geleerd),
    )


def gezegd(traject: Traject, succes: StemBij) -> AfspraakKaartje:
    """A success in the words of who told it, with the name below."""
    return AfspraakKaartje(succes.woorden, (Feit("", wie(traject, succes.van)),))


def volgende_keer(traject: Traject) -> VolgendeKeerWoorden:
    """When and where they come together next, as far as that was agreed."""
    keer = plan_nu(traject).volgende_keer
    if keer is None:
        return VolgendeKeerWoorden("", "", Wie())
    dag = in_woorden(keer.datum) if keer.datum else ""
    return VolgendeKeerWoorden(dag, keer.plek or "", mensen(traject, wie_er_nog_is(traject, keer.wie_regelt_het)))


def _bellen(traject: Traject, dag: Datum | None) -> str:
    nu = plan_nu(traject)
    return wie(traject, wie_er_nog_is(traject, nu.aanspreekpunt)) if dag and nu.bellen_sinds == dag else ""


def _uit_het_team(traject: Traject, sleutel: Sleutel) -> str:
    """Who stops in the team may have a mandate for months; the sentence is true on every day it is read."""
    eind = _er_nog_tot(traject, sleutel)
    ons_team = woordkeus(traject.kop.woordkeus).actieteam.ons
    naam = hoofdletter(wie(traject, (sleutel,)))
    return f"{naam} ging uit {ons_team}. Die is er tot {zonder_weekdag(eind)}." if eind else ""


def _er_nog_tot(traject: Traject, sleutel: Sleutel) -> Datum | None:
    return None if is_gestopt(traject, sleutel) else einde_van(traject, sleutel)


def _anders(traject: Traject, nu: AfspraakNu, dag: Datum | None, keer: Bijeenkomst) -> tuple[Verandering, ...]:
    if dag is None or not nu.eerst or nu.eerst[-1].tot != dag:
        return ()
    eerst = next(oud for oud in nu.eerst if oud.tot == dag)
    nu_zo = zoals_nu(traject, nu.afspraak)
    was, wordt = verschil(traject, eerst.afspraak, nu_zo), verschil(traject, nu_zo, eerst.afspraak)
    waarom, zorgen = nu.eerst[-1].waarom or "", _zorgen(traject, nu, keer)
    return (Verandering(was or eerst.afspraak.woorden, wordt or nu.afspraak.woorden, waarom, zorgen),)


def _zorgen(traject: Traject, nu: AfspraakNu, keer: Bijeenkomst) -> tuple[str, ...]:
    namen = namen_van_anderen(traject, Sleutel(""))
    return tuple(zorg.woorden.strip() for zorg in antwoord_op(keer, nu.sleutel) if not namen.search(zorg.woorden))


def _nieuw(traject: Traject, nu: AfspraakNu) -> AfspraakKaartje:
    namen = wie(traject, zoals_nu(traject, nu.afspraak).wie)
    return AfspraakKaartje(nu.afspraak.woorden, (Feit("", namen),) if namen else ())


def _gesloten(traject: Traject, stand: str, dag: Datum | None, keer: Bijeenkomst) -> Iterator[Verandering]:
    for een in plan_nu(traject).afspraken:
        if dag and een.stand == stand and een.stand_sinds == dag:
            yield Verandering(een.afspraak.woorden, "", "", _zorgen(traject, een, keer))


def _samenwerking(keer: Bijeenkomst) -> tuple[str, ...]:
    samen = keer.samenwerking
    delen = (samen.regie, samen.eigenaarschap, samen.verantwoordelijkheid) if samen else ()
    return tuple(deel.woorden for deel in delen if deel)


def _van_niemand(keer: Bijeenkomst, woorden: Mapping[AfspraakSleutel, Woorden]) -> tuple[str, ...]:
    losse = keer.samenwerking.van_niemand if keer.samenwerking else ()
    return tuple(woorden[sleutel] for sleutel in losse if sleutel in woorden)
