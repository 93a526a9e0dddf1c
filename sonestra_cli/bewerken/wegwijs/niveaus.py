"""A field that stands a level too deep or too high."""

from functools import partial
from typing import Any

from sonestra_cli.bewerken.erbij import voeg_toe_entry
from sonestra_cli.bewerken.invoer import Invoer
from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval
from sonestra_cli.domein.veld import Blok, velden_van
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, kolom_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.stukken import regels_van, verwijder, vind, voeg_toe


def hoger(geval: Geval) -> Antwoord | None:
    """``volgende_keer`` below the last success: one of the blocks around it has that field."""
    for diepte in range(len(geval.stappen) - 2, -1, -1):
        boven = geval.stappen[:diepte]
        ouder, klasse = geval.knoop(boven), geval.klasse(boven)
        if not isinstance(ouder, Velden) or klasse is None or geval.sleutel not in velden_van(klasse):
            continue
        waar = f"bij '{boven[-1]}'" if boven else "niet ingesprongen, aan het begin van een regel"
        zin = f"zet '{geval.sleutel}' {waar}"
        if ouder.paar(geval.sleutel) is not None:
            return Antwoord(f"{zin}. Daar staat het nu ook al")
        maak = partial(_omhoog, geval=geval, boven=boven)
        return Antwoord(zin, geval.weg(zin, maak, geval.pad(*boven, geval.sleutel)))
    return None


def _omhoog(tekst: str, geval: Geval, boven: tuple[Any, ...]) -> str:
    wortel = geval.werk.wortel(geval.naam)
    stuk = vind(wortel, geval.stappen)
    if stuk.ouder.vloei:
        return voeg_toe_entry(verwijder(tekst, geval.stappen), boven, geval.sleutel, als_invoer(stuk.waarde))
    begin, eind = regels_van(tekst, stuk)
    kolom = kolom_van(tekst, stuk.ouder.begin)
    regels = [
        regel[kolom:] if not regel[:kolom].strip() else regel for regel in tekst[begin:eind].rstrip().splitlines()
    ]
    return voeg_toe(verwijder(tekst, geval.stappen), boven, regels)


def lager(geval: Geval, klasse: type[Any]) -> Antwoord | None:
    """``organisatie`` beside ``professional``: a block that belongs in this one has that field."""
    thuis = [
        naam
        for naam, veld in velden_van(klasse).items()
        if isinstance(veld.vorm, Blok) and geval.sleutel in velden_van(veld.vorm.klasse)
    ]
    stuk = geval.stuk()
    if len(thuis) != 1 or stuk is None:
        return None
    zin = f"zet '{geval.sleutel}' bij '{thuis[0]}'"
    binnen = (*geval.stappen[:-1], thuis[0])

    def omlaag(tekst: str) -> str:
        kaal = verwijder(tekst, geval.stappen)
        return voeg_toe_entry(kaal, binnen, geval.sleutel, als_invoer(stuk.waarde))

    return Antwoord(f"{zin}: {thuis[0]}: {{{geval.sleutel}: …}}", geval.weg(zin, omlaag, geval.pad(*binnen)))


def als_invoer(knoop: Knoop) -> Invoer:
    """What stands there, as data to write elsewhere; raises NietTeBewerken for a key that stands there twice."""
    if isinstance(knoop, TekstKnoop):
        return "" if knoop.leeg else knoop.waarde
    if isinstance(knoop, Rij):
        return [als_invoer(deel) for deel in knoop.delen]
    velden = {sleutel.waarde: als_invoer(waarde) for sleutel, waarde in knoop.paren}
    if len(velden) < len(knoop.paren):
        raise NietTeBewerken("een veld staat er twee keer")
    return velden
