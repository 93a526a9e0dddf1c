"""The genogram (familiekaart): every person once, partners together, children by birth, no needless crossing."""

from collections.abc import Mapping
from typing import Literal

from sonestra_cli.domein.afleiding.groepen import van_nu
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.gemis import als_gebroken, gemist_in, niet_gelezen
from sonestra_cli.kaarten.delen.opmaak import voor_wie, zet_op_blad
from sonestra_cli.kaarten.genogram.blad.gebroken import gebroken_regels
from sonestra_cli.kaarten.genogram.blad.gesproken import vertel_banden, vertel_genogram
from sonestra_cli.kaarten.genogram.blad.huishouden import teken_huishoudens
from sonestra_cli.kaarten.genogram.blad.inhoud import lijnen_van, plekken_van, ruimte_voor, teken_alles, zet_op_plaats
from sonestra_cli.kaarten.genogram.blad.kader import kader
from sonestra_cli.kaarten.genogram.blad.legenda_regels import band_regels, kruising_regels, maak_regels
from sonestra_cli.kaarten.genogram.blad.legendaplek import met_legenda
from sonestra_cli.kaarten.genogram.blad.opschrift import maak_titel, onder_titel
from sonestra_cli.kaarten.genogram.blad.weggelaten import VELDEN, niet_op_het_genogram
from sonestra_cli.kaarten.genogram.familie.rondom import GENERATIES, wie_rond
from sonestra_cli.kaarten.genogram.familie.stamboom import maak_familie
from sonestra_cli.kaarten.genogram.relaties.wie_met_wie import Relatielijnen, met_een_lijn, relaties_van
from sonestra_cli.kaarten.genogram.rijen.bouwplan import maak_bouw
from sonestra_cli.kaarten.genogram.rijen.indelen import mogelijke_rijen
from sonestra_cli.kaarten.genogram.volgorde.wensen import maak_wensen
from sonestra_cli.kaarten.genogram.volgorde.zoeken import orden, prijs
from sonestra_cli.tekening.tekening import Geometrie, Meet, Tekening

Kindvolgorde = Literal["geboorte", "vrij"]


def genogram(
    beeld: Beeld,
    meet: Meet,
    *,
    volgorde: Kindvolgorde = "geboorte",
    vorige: Mapping[str, float] | None = None,
    rond: Sleutel | None = None,
    generaties: int | None = None,
) -> Tekening:
    """The family of ``beeld`` as a drawing, with proof of its order and the rules that could not be kept.

    ``volgorde`` "vrij" gives up birth order where that saves crossings; ``vorige``: x per person of the drawing before
    this one, to stay near; ``rond`` and ``generaties``: only who is that many steps of parent and child away.
    """
    traject = van_nu(beeld.traject)
    stappen = None if rond is None else generaties if generaties is not None else GENERATIES
    alleen = None if rond is None or stappen is None else wie_rond(traject.netwerk.gezinnen, rond, stappen)
    hoofdpersonen = tuple(k for k in traject.kop.hoofdpersonen if alleen is None or k in alleen)
    hoofdpersonen = hoofdpersonen or ((rond,) if rond is not None else ())
    familie = maak_familie(traject.netwerk, hoofdpersonen, alleen)
    huishoudens = traject.netwerk.huishoudens
    keuzes = []
    for rijen in mogelijke_rijen(familie, huishoudens):
        bouw = maak_bouw(familie, rijen, vrij=volgorde == "vrij")
        keuzes.append((bouw, orden(bouw, maak_wensen(familie, bouw, huishoudens, vorige or {}))))
    bouw, geordend = min(keuzes, key=lambda keus: prijs(*keus))
    op_kaart = (k for k in familie.personen if k not in familie.zwangerschappen)
    alle_relaties = relaties_van(traject.netwerk, traject.kop.hoofdpersonen, op_kaart)
    relaties = met_een_lijn(alle_relaties)
    werk = zet_op_plaats(traject, familie, bouw, geordend.volgorde, meet, ruimte_voor(relaties), vorige or {})
    opschrift = maak_titel(traject, rond)
    stam = tuple(teken_alles(traject, familie, werk, meet))
    plekken = plekken_van(familie, werk)
    huis_delen, huis_gebroken = teken_huishoudens(huishoudens, werk, stam, meet)
    namen = {k: naam(traject, k) for k in familie.personen}
    gemist = gemist_in(beeld.traject.netwerk, VELDEN)
    banden = Relatielijnen()
    if relaties:  # only then the search for ways is loaded: 0.05 s less for a large family from a family tree
        from sonestra_cli.kaarten.genogram.relaties.lijnen import teken_relaties

        banden = teken_relaties(relaties, {Sleutel(p.id): p for p in plekken}, (*stam, *huis_delen), namen, meet)
    geometrie = Geometrie(
        plekken, (*lijnen_van(familie, werk), *banden.lijnen), bewijs=geordend.bewijs,
        gebroken=(*gebroken_regels(familie, werk), *huis_gebroken, *banden.gebroken, *als_gebroken(gemist),
                  *(niet_op_het_genogram(traject, familie) if rond is None else ())),
    )  # fmt: skip
    inhoud = kader((*huis_delen, *stam, *banden.delen), geometrie)
    onder = (*onder_titel(traject, familie, stappen), *voor_wie(beeld), *niet_gelezen(gemist))
    bewoners = {k: naam(traject, k) for h in huishoudens if {*h.wie} & {*namen} for k in h.wie if rond is None}
    banden_gesproken = vertel_banden({**bewoners, **namen}, alle_relaties, huishoudens)
    gesproken = (*vertel_genogram(traject, familie, opschrift), *banden_gesproken, *onder)
    mensen = maak_regels(familie, peildatum(traject))
    legenda = (*mensen, *kruising_regels(stam), *band_regels(banden.getekend, bool(huis_delen)))
    return zet_op_blad("genogram", opschrift, onder, met_legenda(inhoud, legenda, meet), (), gesproken, meet)
