"""Gives findings their ways out: for each code who knows what may have been meant, and what of it holds."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from sonestra_cli.bewerken.voorstellen import MEEST, verschil
from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval, Weg, Werk
from sonestra_cli.bewerken.wegwijs.proef import Proef
from sonestra_cli.domein.bevinding import Bevinding, Voorstel
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import Geheugen, Gelezen

Kenner = Callable[[Geval], Antwoord | None]
VEEL = 60
"""Findings of one traject after which nobody is asked any more: the first ones are mended first."""


def wijs_de_weg(gelezen: Gelezen, meldingen: Sequence[Melding], geheugen: Geheugen | None = None) -> list[Melding]:
    """The same findings, with tried ways out where these are known."""
    kenners = _kenners()
    werk, proef = Werk(gelezen), Proef(gelezen, meldingen, geheugen)
    uit, gevraagd = [], 0
    for melding in meldingen:
        bevinding = melding.bevinding
        zonder = not bevinding.wijziging and not bevinding.voorstellen
        if zonder and bevinding.code in kenners and gevraagd < VEEL and not proef.op:
            gevraagd += 1
            bevinding = _met_wegen(Geval(werk, bevinding), kenners[bevinding.code], proef)
        uit.append(replace(melding, bevinding=bevinding) if bevinding is not melding.bevinding else melding)
    return uit


def _met_wegen(geval: Geval, kenners: Sequence[Kenner], proef: Proef) -> Bevinding:
    bevinding = geval.bevinding
    antwoord = next((antwoord for kenner in kenners if (antwoord := kenner(geval)) is not None), None)
    if antwoord is None:
        return bevinding
    meer = len(antwoord.wegen) > 1
    wegen = [weg for weg in antwoord.wegen if proef.houdt(weg, bevinding)]
    if meer and antwoord.kies:
        wegen = [weg for weg in wegen if proef.houdt(replace(weg, opent=None), bevinding)] or wegen
    if len(wegen) > MEEST or (meer and not antwoord.kies and len(wegen) < len(antwoord.wegen)):
        wegen = []
    tip = wegen[0].zin if meer and len(wegen) == 1 else antwoord.tip
    voorstellen = tuple(_voorstel(geval, weg) for weg in wegen)
    return replace(bevinding, tip=tip or bevinding.tip, voorstellen=voorstellen)


def _voorstel(geval: Geval, weg: Weg) -> Voorstel:
    knippen = (verschil(naam, geval.werk.tekst(naam), tekst) for naam, tekst in weg.teksten.items())
    return Voorstel(weg.zin, tuple(knippen))


@cache
def _kenners() -> Mapping[str, tuple[Kenner, ...]]:
    """Code -> who may know what was meant, the surest first."""
    from sonestra_cli.bewerken.wegwijs import (
        bekeken,
        dubbel,
        familie,
        gezin,
        jaar_als_mens,
        naam_als_veld,
        plekken,
        sleutels,
        velden,
        verwijzingen,
        waarden,
    )
    from sonestra_cli.bewerken.wegwijs.zonder_velden import korte_vorm, lijsten, wie_en_wat, zin_als_velden

    return {
        "N001": (
            bekeken.bekeken,
            wie_en_wat.wie_en_wat,
            jaar_als_mens.wie_en_sinds,
            familie.familieveld,
            gezin.gezinsveld,
            naam_als_veld.naam_als_veld,
            velden.onbekend_veld,
        ),
        "N002": (
            lijsten.gasten_per_antwoord,
            lijsten.sleutels_als_lijst,
            waarden.meer_keuzes,
            zin_als_velden.zin_als_velden,
            korte_vorm.woord_voor_velden,
        ),
        "N003": (waarden.ring_of_groep, naam_als_veld.wie_begint),
        "N005": (jaar_als_mens.twee_keer_van, dubbel.onder_een_eigen_sleutel, dubbel.bij_elkaar, dubbel.twee_mensen),
        "N009": (lijsten.gasten_per_antwoord, sleutels.geen_sleutel),
        "V001": (
            lijsten.gasten_per_antwoord,
            jaar_als_mens.jaar_als_mens,
            verwijzingen.met_leeftijd,
            verwijzingen.meer_in_een,
        ),
        "V006": (waarden.ring_of_groep,),
        "V012": (plekken.regel_weg,),
    }
