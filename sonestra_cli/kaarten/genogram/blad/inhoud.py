"""From an order to a drawing: places, tracks, heights, strokes and texts of one genogram, and its geometry."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.delen.wie_met_wie import Relatie
from sonestra_cli.kaarten.genogram.familie.eigen_woorden import tekens
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie
from sonestra_cli.kaarten.genogram.plaats.gaten import kies_gaten
from sonestra_cli.kaarten.genogram.plaats.hoogten import HoogteGegevens
from sonestra_cli.kaarten.genogram.plaats.jarenplek import jaren_kanten
from sonestra_cli.kaarten.genogram.plaats.langs_de_rij import Plaatser, Rand
from sonestra_cli.kaarten.genogram.plaats.losse_families import families_op_volgorde, losse_families, tussenruimte
from sonestra_cli.kaarten.genogram.plaats.maten import PersoonMaat, maak_maten, uitersten
from sonestra_cli.kaarten.genogram.plaats.naamplaats import NaamPlek, lange_koppels, naam_plekken
from sonestra_cli.kaarten.genogram.plaats.poorten import Poorten, maak_poorten
from sonestra_cli.kaarten.genogram.plaats.ruimte import maak_ruim
from sonestra_cli.kaarten.genogram.plaats.stapelen import maak_hoogten
from sonestra_cli.kaarten.genogram.plaats.verfijnen import verfijn
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, Knoop
from sonestra_cli.kaarten.genogram.stamlijnen.bruggen import overbrug
from sonestra_cli.kaarten.genogram.stamlijnen.punten import Lijnwerk, koppel_lijn, takken
from sonestra_cli.kaarten.genogram.stamlijnen.streken import bijschrift_breed, maak_label, teken_kinderen, teken_koppel
from sonestra_cli.kaarten.genogram.symbolen.mensen import onbekende_ouders, teken_jaren, teken_naam, teken_persoon
from sonestra_cli.kaarten.genogram.symbolen.zwangerschappen import teken_zwangerschap
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Lijn, Meet, PlekPersoon

RUIMER = 4
"""Times at most that the places are looked for, each with more room for words than the one before."""
LEEG: Rand = {"symbool": (0.0, 0.0), "boven": (0.0, 0.0), "naam": (0.0, 0.0)}


@dataclass(frozen=True, slots=True)
class Ruimte:
    """Extra room for relation lines: beside every symbol, between two rows, and from centre to centre of neighbours."""

    opzij: float = 0.0
    tussen: float = 0.0
    buren: Mapping[frozenset[Sleutel], float] = field(default_factory=dict)


def ruimte_voor(relaties: Sequence[Relatie]) -> Ruimte:
    """Nothing where no relation line comes; more between two who have words on their line."""
    buren: dict[frozenset[Sleutel], float] = {}
    for r in relaties:
        ruim = max(buren.get(r.paar, 0.0), stijl.S + 56.0)
        buren[r.paar] = ruim + (30.0 if r.verschilt else 14.0 if r.woorden else 0.0)
    if not relaties:
        return Ruimte()
    return Ruimte(min(10.0, 3.0 + 0.7 * len(relaties)), min(44.0, 16.0 + 3.0 * len(relaties)), buren)


def zet_op_plaats(
    traject: Traject,
    familie: Familie,
    bouw: Bouw,
    volgorde: Sequence[Sequence[Knoop]],
    meet: Meet,
    ruimte: Ruimte,
    vorige: Mapping[str, float],
) -> Lijnwerk:
    """Everything in its place; ``vorige``: x per person of the drawing before."""
    per_wie = maak_maten(traject, familie, meet)
    maten = {nr: per_wie[wie] for nr, wie in bouw.per_knoop() if wie is not None}
    families = losse_families(bouw, traject.netwerk.huishoudens, familie.hoofdpersonen, vorige)
    volgorde = families_op_volgorde(volgorde, families)
    plaats = [0] * len(bouw.wie)
    for rij in volgorde:
        for i, knoop in enumerate(rij):
            plaats[knoop] = i
    poorten = maak_poorten(bouw, plaats)
    lang = lange_koppels(bouw, plaats)
    namen = naam_plekken(bouw, plaats, poorten, lang)
    randen = [_rand(bouw, nr, maten, poorten, namen, ruimte.opzij) for nr, _ in bouw.per_knoop()]
    gezinnen = {nr: familie.unies[k.unie].gezin for nr, k in bouw.per_koppel()}
    breed = {nr: bijschrift_breed(g, meet) for nr, g in gezinnen.items()}
    plaatser = Plaatser(bouw, volgorde, randen, poorten, kies_gaten(bouw, volgorde), breed)
    for een, ander in (paar for rij in volgorde for paar in itertools.pairwise(rij)):
        nodig = ruimte.buren.get(frozenset(w for w in (bouw.wie[een], bouw.wie[ander]) if w))
        if nodig is not None:
            plaatser.programma.afstand(een, ander, nodig)
    for afstand in tussenruimte(volgorde, families, randen):
        plaatser.programma.afstand(*afstand)
    labels = {nr: maak_label(g, meet) for nr, g in gezinnen.items()}
    for _ in range(RUIMER):
        plekken = verfijn(plaatser)
        hoogten = maak_hoogten(HoogteGegevens(bouw, plekken, poorten, maten, namen, lang, labels, ruimte.tussen))
        if not hoogten.krap or not maak_ruim(plaatser, plekken, hoogten.krap):
            break
    return Lijnwerk(bouw, plekken, poorten, hoogten, maten, namen, lang)


def _rand(
    bouw: Bouw,
    nr: Knoop,
    maten: Mapping[Knoop, PersoonMaat],
    poorten: Poorten,
    namen: Mapping[Knoop, NaamPlek],
    ruim: float,
) -> Rand:
    if bouw.wie[nr] is None:
        return {**LEEG, "symbool": (12.0, 12.0)} if nr not in poorten.boven else LEEG
    return uitersten(maten[nr], poorten.boven.get(nr, -1.0), namen[nr], ruim)


def teken_alles(traject: Traject, familie: Familie, werk: Lijnwerk, meet: Meet) -> Iterator[Deel]:
    """Lines first, then people, then what stands over them."""
    bouw = werk.bouw
    namen, nu = {k: naam(traject, k) for k in familie.personen}, peildatum(traject)
    kanten = jaren_kanten(bouw, werk.plekken.x, werk.maten, werk.poorten)
    yield from overbrug(tuple(_familielijnen(familie, werk, meet, namen)))
    for bundel in bouw.bundels:
        if bundel.koppel is None and bouw.wie[bundel.bron[0]] is None and bundel.bron[0] not in werk.poorten.boven:
            midden = (werk.plekken.x[bundel.bron[0]], werk.hoogten.rij[bundel.rij])
            yield from onbekende_ouders(familie.unies[bundel.unie].id, midden, meet)
    for nr, wie in bouw.per_knoop():
        if wie is None:
            continue
        midden = (werk.plekken.x[nr], werk.hoogten.rij[bouw.rij[nr]])
        persoon, maat = familie.personen[wie], werk.maten[nr]
        if wie in familie.zwangerschappen:
            yield from teken_zwangerschap(f"persoon-{wie}", familie.zwangerschappen[wie], maat, midden)
        else:
            hoofd = wie in familie.hoofdpersonen
            gekozen = tekens(persoon.kenmerken, nu)
            yield from teken_persoon(wie, persoon, maat, midden, meet, hoofd=hoofd, uitleg=namen[wie], tekens=gekozen)
        inkomend, half = werk.poorten.boven.get(nr, -1.0), werk.hoogten.half[bouw.rij[nr]]
        yield from teken_jaren(wie, maat, midden, inkomend, half, kanten.get(nr))
        yield from teken_naam(wie, maat, midden[0], werk.hoogten.naam[nr], werk.namen[nr], meet)


def _familielijnen(
    familie: Familie, werk: Lijnwerk, meet: Meet, namen: Mapping[Sleutel, str]
) -> Iterator[tuple[str, Deel]]:
    """Everything between people, with the union that it belongs to."""
    for nr, koppel in werk.bouw.per_koppel():
        unie = familie.unies[koppel.unie]
        wie = " en ".join(namen[p] for p in unie.partners)
        yield from ((unie.id, deel) for deel in teken_koppel(werk, nr, unie, meet, wie))
    for bundel_nr, bundel in werk.bouw.per_bundel():
        unie = familie.unies[bundel.unie]
        yield from ((unie.id, deel) for deel in teken_kinderen(werk, bundel_nr, unie, familie))


def plekken_van(familie: Familie, werk: Lijnwerk) -> tuple[PlekPersoon, ...]:
    uit = []
    for nr, wie in werk.bouw.per_knoop():
        if wie is None or wie in familie.zwangerschappen:
            continue
        x, y = werk.plekken.x[nr], werk.hoogten.rij[werk.bouw.rij[nr]]
        zijde = werk.maten[nr].zijde
        uit.append(PlekPersoon(wie, x, y, zijde, zijde, familie.personen[wie].herkomst))
    return tuple(uit)


def lijnen_van(familie: Familie, werk: Lijnwerk) -> tuple[Lijn, ...]:
    """Couple lines from left to right; per child its own share of the line from its parents."""
    bouw = werk.bouw
    uit = []
    for nr, koppel in bouw.per_koppel():
        unie = familie.unies[koppel.unie]
        een, ander = sorted((koppel.a, koppel.b), key=lambda k: werk.plekken.x[k])
        van, naar = (bouw.wie[k] or _overkant(unie.partners, bouw.wie[a]) for k, a in ((een, ander), (ander, een)))
        uit.append(Lijn("partner", unie.id, van, naar, koppel_lijn(werk, nr), unie.gezin.herkomst))
    for bundel_nr, bundel in bouw.per_bundel():
        unie = familie.unies[bundel.unie]
        for tak in takken(werk, bundel_nr):
            doel = bouw.wie[tak.knoop]
            naar_partner = any(k.a == tak.knoop and not k.echt for k in bouw.koppels if k.unie == bundel.unie)
            naar = doel or (unie.partners[-1] if naar_partner or not unie.kinderen else unie.kinderen[0])
            naam = f"{unie.id}-{doel or tak.knoop}"
            soort = "partner" if naar_partner else "kind"
            uit.append(Lijn(soort, naam, unie.id, naar, tak.lijn, unie.gezin.herkomst))  # type: ignore[arg-type]
    return tuple(uit)


def _overkant(partners: Sequence[Sleutel], een: Sleutel | None) -> Sleutel:
    return next(p for p in partners if p != een)
