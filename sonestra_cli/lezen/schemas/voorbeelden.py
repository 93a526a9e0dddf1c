"""An example of every field, as somebody would type it: for the spiekbrief. One invented family runs through them."""

from collections.abc import Mapping
from typing import Any

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.soorten import (
    AfspraakSleutel,
    Lezer,
    PaaltjeSleutel,
    PadTekst,
    Rust,
    Sleutel,
    Tijd,
    VraagSleutel,
    Woorden,
)
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, VeldVorm, Vorm, Woordenboek, velden_van
from sonestra_cli.lezen.velden.keuzes.alleen_apart import aangeboden

_SOORT: Mapping[Any, str] = {
    int: "1", Datum: "2026-04-09", DatumOfJa: "2011", Tijd: "13:30", Sleutel: "oma-riet", Lezer: "oma-riet",
    VraagSleutel: "eten", AfspraakSleutel: "a1", PaaltjeSleutel: "p1", PadTekst: "foto/poster.jpg", Rust: "R13",
    Woorden: "Zoals het gezegd is.", float: "0.5",
}  # fmt: skip
"""Kind of value -> an example; a text has none, for that depends on the field."""

_VELD: Mapping[str, str] = {
    "bereik": "via oma Riet", "duur": "een kwartier", "email": "hilde@voorbeeld.nl", "eten": "soep van oma Riet",
    "functie": "wijkverpleegkundige", "geboren": "1948", "herkomst": "familie.ged I12", "hoe": "hardop",
    "hoeveel": "20 euro", "in_woorden": "toen Noor naar groep 3 ging", "jaar": "2012", "kan_meebrengen": "soep",
    "kinderplek": "een tafel met verf", "kring": "hart", "mandaat": "bewind", "Afspraak.hoe": "met de auto",
    "Bijstelling.hoe": "met de fiets", "Informatie.wat": "wat bewind is",
    "Informatie.vorm": "een verhaal van een kwartier", "Kenmerk.wat": "ik hoor slecht",
    "Kosten.wat": "huur van de zaal", "Gebeurtenis.wat": "verhuisd naar de stad", "Gebeurtenis.soort": "verhuizing",
    "Gebeurtenis.van": "2014", "Gebeurtenis.tot": "2016", "Akkoord.wat": "mijn woorden opschrijven",
    "Afspraak.wat": "samen eten", "Bijstelling.wat": "samen eten", "Aanbod.wat": "een lift naar het beraad",
    "Afspraak.wanneer": "op zondag", "Bijstelling.wanneer": "om de week", "naam": "Riet",
    "Kop.naam": "Het plan van Kyra", "Procesbegeleider.naam": "Hilde Smit", "Zwangerschap.naam": "Sterre",
    "Huishouden.naam": "bij oma", "nodig": "een lift", "organisatie": "de gemeente", "overleden": "2019",
    "plek": "buurthuis", "hoek": "137.5", "Posities.straal": "312", "Posities.ringen": "{hart: 0.44}",
    "Posities.sectoren": "{familie: 61.5}", "Posities.ruimer": "{hart: 0.12}", "kennen_elkaar": "corrie, wim",
    "ringen": "dichtbij ons", "sectoren": "thuis", "regels": "{R13: uit}", "sterk_in": "koken",
    "taal": "Pools", "talen": "Pools", "telefoon": "06 12345678", "toegankelijk": "er is een lift", "variant": "kind",
    "vertelt_over": "wat bewind is", "waar": "bij oma", "woonplaats": "Almelo", "aanvullend": "ja",
    "Persoon.wie": "oma",
}  # fmt: skip
"""``Klasse.veld``, or a field wherever it stands -> its example."""


def voorbeeld_van(klasse: type[Any], veld: VeldVorm, bestand: str) -> str:
    """One line as it can be typed behind ``veld:`` in the file ``bestand``; a block shows its own first fields."""
    return _van(veld.vorm, bestand, _VELD.get(f"{klasse.__name__}.{veld.sleutel}") or _VELD.get(veld.sleutel))


def _van(vorm: Vorm, bestand: str, eigen: str | None) -> str:
    match vorm:
        case Keuze(woorden=woorden):
            keuzes = aangeboden(bestand, woorden)
            return eigen if eigen in keuzes else keuzes[0]
        case Lijst(Blok(kort=None)):
            return "[{…}]"
        case Lijst(deel):
            return f"[{_van(deel, bestand, eigen)}]"
        case Woordenboek() if eigen:
            return eigen
        case Woordenboek(sleutel=soort):
            return f"{{{_SOORT[soort]}: {{…}}}}"
        case Blok(kort=None):
            return "{…}"
        case Blok():
            kort = vorm.kort or ""
            return _van(velden_van(vorm.klasse)[kort].vorm, bestand, eigen)
        case _:
            return eigen or _SOORT.get(vorm.soort, "")
