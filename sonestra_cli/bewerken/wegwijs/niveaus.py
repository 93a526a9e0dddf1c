"""A field that stands a level too deep or too high."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from sonestra_cli.bewerken.erbij import voeg_toe_entry
from sonestra_cli.bewerken.invoer import Invoer
from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval, Weg
from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.veld import Blok, Lijst, Woordenboek, velden_van
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.verstaan.veldnamen import zoek_veld
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
    blokken = {naam: veld.vorm.klasse for naam, veld in velden_van(klasse).items() if isinstance(veld.vorm, Blok)}
    thuis = [(naam, geval.sleutel) for naam, binnen in blokken.items() if geval.sleutel in velden_van(binnen)]
    anders = [(naam, veld) for naam, binnen in blokken.items() for veld in zoek_veld(geval.sleutel, binnen)]
    thuis = thuis or anders
    if len(thuis) != 1:
        return None
    ((blok, veld),) = thuis
    mee = _gaat_mee(geval, klasse, blokken[blok])
    ook = f" met {opsomming([repr(een) for een in mee])}" if mee else ""
    zin = f"zet '{geval.sleutel}'{ook} bij '{blok}'"
    zin += f", en noem het daar '{veld}'" if veld != geval.sleutel else ""
    return Antwoord(f"{zin}: {blok}: {{{veld}: …}}", omlaag(geval, blok, veld, zin, mee))


def in_een_lijst(geval: Geval, klasse: type[Any], *, staat_er: bool = False) -> Antwoord | None:
    """``van_wie`` beside ``informatie_nodig``, ``kenmerken`` beside ``personen``: each that stands there has it.

    ``staat_er``: only where that list or those keys stand beside it.
    """
    thuis = {
        naam: (veld.vorm, binnen.klasse)
        for naam, veld in velden_van(klasse).items()
        if isinstance(binnen := _deel_van(veld.vorm), Blok) and geval.sleutel in velden_van(binnen.klasse)
    }
    daar = {naam: geval.knoop((*geval.stappen[:-1], naam)) for naam in thuis}
    if staat_er:
        thuis = {naam: waar for naam, waar in thuis.items() if daar[naam] is not None}
    if len(thuis) != 1:
        return None
    ((naam, (vorm, binnen_klasse)),) = thuis.items()
    if isinstance(vorm, Woordenboek):
        wie = geval.naam.removeprefix("apart/") if is_apart(geval.naam) else "…"
        zoals = f"{naam}: {{{wie}: {{{geval.sleutel}: …}}}}"
        return Antwoord(f"zet '{geval.sleutel}' bij '{naam}', onder de sleutel waar het bij hoort: {zoals}")
    kort = getattr(binnen_klasse, "KORT", "")
    ernaast = f"{kort}: …, " if kort and isinstance(daar[naam], TekstKnoop) else ""
    return Antwoord(f"zet '{geval.sleutel}' bij '{naam}': {naam}: {{{ernaast}{geval.sleutel}: …}}")


def _deel_van(vorm: Any) -> Any:
    """What stands again and again in a list or under keys; None for another form."""
    return vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud if isinstance(vorm, Woordenboek) else None


def _gaat_mee(geval: Geval, klasse: type[Any], binnen: type[Any]) -> tuple[str, ...]:
    """``sinds`` beside ``functie`` is of the work, where nothing says since when somebody is where on the map."""
    ouder = geval.knoop(geval.stappen[:-1])
    if klasse is not Persoon or not isinstance(ouder, Velden) or ouder.paar("kring") is not None:
        return ()
    return tuple(naam for naam in ("sinds", "tot") if naam in velden_van(binnen) and ouder.paar(naam) is not None)


def omlaag(geval: Geval, blok: str, veld: str, zin: str, mee: Sequence[str] = ()) -> tuple[Weg, ...]:
    """The way that puts what stands here under ``blok``, as its field ``veld``; none where that is there already.

    ``mee``: fields beside it that go along under their own name.
    """
    stuk, binnen = geval.stuk(), (*geval.stappen[:-1], blok)
    daar = geval.knoop(binnen)
    if stuk is None or (isinstance(daar, Velden) and daar.paar(veld) is not None):
        return ()

    def verplaatst(tekst: str) -> str:
        velden = [(geval.stappen, veld), *(((*geval.stappen[:-1], naam), naam) for naam in mee)]
        inhoud = [(naam, geval.knoop(stappen)) for stappen, naam in velden]
        for stappen, _ in velden:
            tekst = verwijder(tekst, stappen)
        for naam, knoop in inhoud:
            tekst = voeg_toe_entry(tekst, binnen, naam, als_invoer(knoop)) if knoop is not None else tekst
        return tekst

    return geval.weg(zin, verplaatst, geval.pad(*binnen))


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
