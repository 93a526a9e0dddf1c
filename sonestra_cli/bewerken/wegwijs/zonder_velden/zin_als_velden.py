"""A whole line where a block of fields belongs: read as somebody says it, so that where and who are not lost."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from sonestra_cli.bewerken.opmaak import in_haken
from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval
from sonestra_cli.domein.beschermd import noemt_beschermds
from sonestra_cli.domein.netwerk import Beleving, Gezin, Huishouden
from sonestra_cli.domein.plan import VolgendeKeer
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.verstaan.datums import versta_datum
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud, Verstaan
from sonestra_cli.yamltekst.knopen import TekstKnoop

_GEZEGD: Mapping[type[Any], str] = {
    VolgendeKeer: "volgende",
    Gezin: "gezin",
    Beleving: "beleving",
    Huishouden: "huis",
}
"""Kind of block -> how its line is said."""


def zin_als_velden(geval: Geval) -> Antwoord | None:
    """``11 juni in het clubhuis, stuur regelt het``: each part in its field, or which fields there are for the rest."""
    klasse, knoop = geval.klasse(geval.stappen), geval.knoop(geval.stappen)
    if (
        klasse is None
        or klasse not in _GEZEGD
        or not isinstance(knoop, TekstKnoop)
        or knoop.leeg
        or "\n" in knoop.waarde
    ):
        return None
    if geval.naam.startswith("apart/") or noemt_beschermds(knoop.waarde):
        return None
    from sonestra_cli.verstaan.zinnen.versta import versta  # all turns of phrase: only where a line stands

    gezegd = _met_jaar(knoop.waarde, geval.naam) if klasse is VolgendeKeer else knoop.waarde
    begrepen = versta(_GEZEGD[klasse], gezegd, geval.werk.gelezen.traject)
    velden = _velden(begrepen)
    if not velden:
        return None
    open_ = [naam for naam, veld in velden_van(klasse).items() if veld.nodig and naam not in velden]
    if open_ or begrepen.niet_begrepen or begrepen.vragen or begrepen.geen_plek:
        return _wat_er_mist(velden, klasse, open_)
    nieuw = in_haken(velden)
    maak = partial(_vervangen, begin=knoop.begin, eind=knoop.eind, nieuw=nieuw)
    zin = f"schrijf: {nieuw}"
    return Antwoord(zin, geval.weg(zin, maak, geval.pad(*geval.stappen), vervalt=knoop.waarde))


def _velden(begrepen: Verstaan) -> dict[str, Inhoud]:
    """What was understood, of the one entry that it is."""
    if len(begrepen.zetten) == 1 and isinstance(begrepen.zetten[0].waarde, Mapping):
        return dict(begrepen.zetten[0].waarde)
    if any(zet.sleutel is None or isinstance(zet.waarde, Mapping) for zet in begrepen.zetten):
        return {}
    return {str(zet.sleutel): zet.waarde for zet in begrepen.zetten}


def _wat_er_mist(velden: Mapping[str, Inhoud], klasse: type[Any], open_: Sequence[str]) -> Antwoord | None:
    """What is clear, and the fields that are open for the rest."""
    if klasse is VolgendeKeer:
        open_ = ("datum", "plek", "wie_regelt_het")
    if not open_:
        return None
    alle = {naam: velden.get(naam, "…") for naam in dict.fromkeys((*velden, *open_))}
    return Antwoord(f"zet elk deel bij zijn eigen veld: {in_haken(alle)}")


def _met_jaar(tekst: str, naam: Bestandsnaam) -> str:
    """The day with its year: the first one behind the day of this meeting."""
    try:
        vandaag = date.fromisoformat(naam.rpartition("/")[2])
    except ValueError:
        return tekst
    woorden = tekst.split()
    for tot in range(len(woorden), 0, -1):
        dag = " ".join(woorden[:tot]).rstrip(",;:").removeprefix("op ")
        if versta_datum(dag):
            return tekst
        for jaar in (vandaag.year, vandaag.year + 1):
            gelezen = versta_datum(f"{dag} {jaar}")
            if len(gelezen) == 1 and str(gelezen[0]) > vandaag.isoformat():
                return tekst.replace(dag, f"{dag} {jaar}", 1)
    return tekst


def _vervangen(tekst: str, begin: int, eind: int, nieuw: str) -> str:
    return tekst[:begin] + nieuw + tekst[eind:]
