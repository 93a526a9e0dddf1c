"""What the sheet shows of a netwerk.yaml: for each person the text of every column, as it was typed."""

from collections.abc import Mapping

from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.traject import Kop
from sonestra_cli.domein.veld import Blok
from sonestra_cli.uitwisseling.werkblad.kolommen import KOLOMMEN, Kolom, gezegd
from sonestra_cli.yamltekst.bewerkbaar import knopen_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden

TE_VEEL = "(staat in netwerk.yaml)"
"""Shown for what one cell cannot hold; never written back."""
Inhoud = Mapping[str, Mapping[str, str]]
"""Key of a person -> field -> text of the cell."""


def inhoud_van(tekst: str, kop: Kop) -> Inhoud:
    """Everybody in ``personen``, in the order of the file. Raises NietTeBewerken for a text that cannot be followed."""
    wortel = knopen_van(tekst)
    paar = wortel.paar("personen") if isinstance(wortel, Velden) else None
    if paar is None or not isinstance(paar[1], Velden):
        return {}
    return {sleutel.waarde: _rij(sleutel.waarde, waarde, kop) for sleutel, waarde in paar[1].paren}


def cel(tekst: str) -> str:
    """A text as a sheet gives it back: without space around it."""
    return tekst.replace("\r\n", "\n").strip()


def _rij(sleutel: str, persoon: Knoop, kop: Kop) -> Mapping[str, str]:
    rij = {kolom.veld: cel(_tekst(kolom, persoon, kop)) for kolom in KOLOMMEN}
    return {**rij, "naam": rij["naam"] or naam_uit_sleutel(sleutel)}


def _tekst(kolom: Kolom, persoon: Knoop, kop: Kop) -> str:
    knoop: Knoop | None = persoon
    for diep, stap in enumerate(kolom.stappen):
        if isinstance(knoop, Velden):
            paar = knoop.paar(stap)
            knoop = paar[1] if paar is not None else None
        elif diep and not _is_leeg(knoop):
            return gezegd(kolom, knoop.waarde, kop) if _kort(kolom) and isinstance(knoop, TekstKnoop) else ""
        else:
            return ""
    return _waarde(kolom, knoop, kop)


def _waarde(kolom: Kolom, knoop: Knoop | None, kop: Kop) -> str:
    if knoop is None or _is_leeg(knoop):
        return ""
    if isinstance(knoop, TekstKnoop):
        return gezegd(kolom, knoop.waarde, kop)
    if isinstance(knoop, Rij) and kolom.is_lijst and all(isinstance(deel, TekstKnoop) for deel in knoop.delen):
        delen = [gezegd(kolom, deel.waarde, kop) for deel in knoop.delen if isinstance(deel, TekstKnoop)]
        return TE_VEEL if any("," in deel for deel in delen) else ", ".join(delen)
    return TE_VEEL if not (isinstance(knoop, Velden) and "." not in kolom.veld and kolom.veld == "contact") else ""


def _kort(kolom: Kolom) -> bool:
    """Whether a bare word in the place of the block means this field: ``contact: elke_week``."""
    boven = Kolom(kolom.stappen[0], "", 0).vorm
    return isinstance(boven, Blok) and boven.kort == kolom.stappen[-1]


def _is_leeg(knoop: Knoop | None) -> bool:
    return knoop is None or (isinstance(knoop, TekstKnoop) and knoop.leeg)
