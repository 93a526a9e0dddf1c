"""The seven phases of a genogram, each from what the ones before it found; none changes what it was given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.gemis import als_gebroken, gemist_in, niet_gelezen
from sonestra_cli.kaarten.delen.opmaak import voor_wie, zet_op_blad
from sonestra_cli.kaarten.delen.wie_met_wie import Relatie, relaties_van
from sonestra_cli.kaarten.genogram.blad.gebroken import gebroken_regels
from sonestra_cli.kaarten.genogram.blad.gesproken import vertel_banden, vertel_genogram
from sonestra_cli.kaarten.genogram.blad.huishouden import teken_huishoudens
from sonestra_cli.kaarten.genogram.blad.inhoud import lijnen_van, plekken_van, ruimte_voor, teken_alles, zet_op_plaats
from sonestra_cli.kaarten.genogram.blad.kader import kader
from sonestra_cli.kaarten.genogram.blad.legenda_regels import band_regels, kruising_regels, maak_regels
from sonestra_cli.kaarten.genogram.blad.legendaplek import met_legenda
from sonestra_cli.kaarten.genogram.blad.opschrift import maak_titel, onder_titel
from sonestra_cli.kaarten.genogram.blad.weggelaten import VELDEN, niet_op_het_genogram
from sonestra_cli.kaarten.genogram.familie.rondom import wie_rond
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie, maak_familie
from sonestra_cli.kaarten.genogram.relaties.getekend import Relatielijnen
from sonestra_cli.kaarten.genogram.rijen.bouwplan import Bouw, maak_bouw
from sonestra_cli.kaarten.genogram.rijen.indelen import mogelijke_rijen
from sonestra_cli.kaarten.genogram.stamlijnen.punten import Lijnwerk
from sonestra_cli.kaarten.genogram.volgorde.wensen import maak_wensen
from sonestra_cli.kaarten.genogram.volgorde.zoeken import Geordend, orden, prijs
from sonestra_cli.tekening.tekening import Deel, Gebroken, Geometrie, Meet, Tekening

Kindvolgorde = Literal["geboorte", "vrij"]


@dataclass(frozen=True, slots=True)
class Vraag:
    """What is asked: a map for these readers, of ``traject`` as it is now; who, in what order, and near which map."""

    beeld: Beeld
    traject: Traject
    meet: Meet
    volgorde: Kindvolgorde
    vorige: Mapping[str, float]
    rond: Sleutel | None
    stappen: int | None
    """Of parent and child around ``rond``."""


@dataclass(frozen=True, slots=True)
class Stamlijnen:
    """The family as drawn: people and the lines between them (``stam``), and the households around them."""

    stam: tuple[Deel, ...]
    huizen: tuple[Deel, ...]
    gebroken: tuple[Gebroken, ...]


def zoek_familie(vraag: Vraag) -> Familie:
    """Needs the network of the traject; promises everybody on the map, and whose child and partner they are."""
    traject, rond, stappen = vraag.traject, vraag.rond, vraag.stappen
    alleen = None if rond is None or stappen is None else wie_rond(traject.netwerk.gezinnen, rond, stappen)
    hoofdpersonen = tuple(k for k in traject.kop.hoofdpersonen if alleen is None or k in alleen)
    return maak_familie(traject.netwerk, hoofdpersonen or ((rond,) if rond is not None else ()), alleen)


def zoek_relaties(vraag: Vraag, familie: Familie) -> tuple[Relatie, ...]:
    """All relations between two people on the map, also those that are only told in words."""
    op_kaart = (k for k in familie.personen if k not in familie.zwangerschappen)
    return relaties_van(vraag.traject.netwerk, vraag.traject.kop.hoofdpersonen, op_kaart)


def verdeel_in_rijen(vraag: Vraag, familie: Familie) -> tuple[Bouw, ...]:
    """Needs the family; promises one plan per division in rows worth trying: parents above their children in each."""
    verdelingen = mogelijke_rijen(familie, vraag.traject.netwerk.huishoudens)
    return tuple(maak_bouw(familie, rijen, vrij=vraag.volgorde == "vrij") for rijen in verdelingen)


def kies_volgorde(vraag: Vraag, familie: Familie, plannen: Sequence[Bouw]) -> tuple[Bouw, Geordend]:
    """Needs the plans; promises the one that costs least, with who stands left of whom and what is proven of that."""
    huishoudens = vraag.traject.netwerk.huishoudens
    keuzes = [(bouw, orden(bouw, maak_wensen(familie, bouw, huishoudens, vraag.vorige))) for bouw in plannen]
    return min(keuzes, key=lambda keus: prijs(*keus))


def geef_plaats(
    vraag: Vraag, familie: Familie, bouw: Bouw, geordend: Geordend, relaties: Sequence[Relatie]
) -> Lijnwerk:
    """Needs the order, and how many relations want room; promises a place for everybody, their texts and their bars."""
    ruimte = ruimte_voor(relaties)
    return zet_op_plaats(vraag.traject, familie, bouw, geordend.volgorde, vraag.meet, ruimte, vraag.vorige)


def trek_stamlijnen(vraag: Vraag, familie: Familie, werk: Lijnwerk) -> Stamlijnen:
    """Needs the places; promises people, couple lines and lines to children, each crossing bridged, and households."""
    stam = tuple(teken_alles(vraag.traject, familie, werk, vraag.meet))
    return Stamlijnen(stam, *teken_huishoudens(vraag.traject.netwerk.huishoudens, werk, stam, vraag.meet))


def trek_relaties(
    vraag: Vraag, familie: Familie, werk: Lijnwerk, lijnen: Stamlijnen, relaties: tuple[Relatie, ...]
) -> Relatielijnen:
    """Needs all that is drawn; promises a way through the free room for each relation, or tells that there is none."""
    if not relaties:  # only else the search for ways is loaded: 0.05 s less for a large family from a family tree
        return Relatielijnen()
    from sonestra_cli.kaarten.genogram.relaties.lijnen import teken_relaties

    plekken = {Sleutel(p.id): p for p in plekken_van(familie, werk)}
    return teken_relaties(relaties, plekken, (*lijnen.stam, *lijnen.huizen), namen_van(vraag, familie), vraag.meet)


def maak_blad(
    vraag: Vraag,
    familie: Familie,
    geordend: Geordend,
    werk: Lijnwerk,
    lijnen: Stamlijnen,
    relaties: tuple[Relatie, ...],
    banden: Relatielijnen,
) -> Tekening:
    """Needs everything; promises the sheet with title, legend and geometry, and all of it in sentences."""
    traject, rond, meet = vraag.traject, vraag.rond, vraag.meet
    gemist = gemist_in(vraag.beeld.traject.netwerk, VELDEN)
    geometrie = Geometrie(
        plekken_van(familie, werk), (*lijnen_van(familie, werk), *banden.lijnen), bewijs=geordend.bewijs,
        gebroken=(*gebroken_regels(familie, werk, namen_van(vraag, familie)), *lijnen.gebroken, *banden.gebroken,
                  *als_gebroken(gemist),
                  *(niet_op_het_genogram(traject, familie) if rond is None else ())),
    )  # fmt: skip
    inhoud = kader((*lijnen.huizen, *lijnen.stam, *banden.delen), geometrie)
    opschrift = maak_titel(traject, rond)
    onder = (*onder_titel(traject, familie, vraag.stappen), *voor_wie(vraag.beeld), *niet_gelezen(gemist))
    gesproken = (*vertel_genogram(traject, familie, opschrift), *_vertel_relaties(vraag, familie, relaties), *onder)
    mensen = maak_regels(familie, peildatum(traject))
    legenda = (*mensen, *kruising_regels(lijnen.stam), *band_regels(banden.getekend, bool(lijnen.huizen)))
    return zet_op_blad("genogram", opschrift, onder, met_legenda(inhoud, legenda, meet), (), gesproken, meet)


def namen_van(vraag: Vraag, familie: Familie) -> dict[Sleutel, str]:
    """What everybody on the map is called there."""
    return {k: naam(vraag.traject, k) for k in familie.personen}


def _vertel_relaties(vraag: Vraag, familie: Familie, relaties: tuple[Relatie, ...]) -> tuple[str, ...]:
    """Relations and households in sentences; of the whole family also those at home with them who are not drawn."""
    namen, huishoudens = namen_van(vraag, familie), vraag.traject.netwerk.huishoudens
    thuis = [h.wie for h in huishoudens if {*h.wie} & {*namen}] if vraag.rond is None else []
    bewoners = {k: naam(vraag.traject, k) for wie in thuis for k in wie}
    return tuple(vertel_banden({**bewoners, **namen}, relaties, huishoudens))
