"""A reference that names more than one, or says more than the key."""

import re

from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval
from sonestra_cli.bewerken.wegwijs.velden import peiljaar
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.veld import Lijst
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, kolom_van, regeleinde_van, vervangen
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop
from sonestra_cli.yamltekst.snede import zet

_MET_LEEFTIJD = re.compile(r"(?P<wie>[^(,\d]+?)\s*[(,]?\s*(?P<jaren>\d{1,3})\s*(?:jaar|jr\.?)?\s*(?:oud)?\s*\)?")


def met_leeftijd(geval: Geval) -> Antwoord | None:
    """``sven (15)``: the age belongs with the person, and follows from the year of birth."""
    knoop = geval.knoop(geval.stappen)
    gevonden = _MET_LEEFTIJD.fullmatch(knoop.waarde) if isinstance(knoop, TekstKnoop) else None
    if gevonden is None or (wie := geval.mens(gevonden["wie"])) is None:
        return None
    pad = geval.pad(*geval.stappen)
    persoon = geval.werk.gelezen.traject.netwerk.personen.get(Sleutel(wie), Persoon())
    peil = peiljaar(geval.werk.gelezen.traject)
    zin = f"schrijf: {wie}. Hoe oud iemand is ({gevonden['jaren']}) volgt uit `geboren`"
    if persoon.geboren is None and peil is not None and geval.naam == "netwerk":
        geboren = f"ca {peil - int(gevonden['jaren'])}"
        zin = f"schrijf: {wie}, en bij {wie}: geboren: {geboren} ({gevonden['jaren']} jaar in {peil})"
        return Antwoord(zin, geval.weg(zin, lambda tekst: _met_geboren(zet(tekst, pad, wie), wie, geboren)))
    return Antwoord(zin, geval.weg(zin, lambda tekst: zet(tekst, pad, wie)))


def _met_geboren(tekst: str, wie: str, geboren: str) -> str:
    from sonestra_cli.bewerken.erbij import voeg_toe_entry

    return voeg_toe_entry(tekst, ("personen", wie), "geboren", geboren)


def meer_in_een(geval: Geval) -> Antwoord | None:
    """``oma en opa`` and ``wim, cor`` where a list may stand."""
    knoop, vorm = geval.knoop(geval.stappen), geval.vorm(geval.stappen)
    ouder = geval.knoop(geval.stappen[:-1])
    lijst = isinstance(geval.vorm(geval.stappen[:-1]), Lijst) or isinstance(vorm, Lijst)
    if geval.bevinding.pad.deel == "sleutel" or not isinstance(knoop, TekstKnoop) or not lijst:
        return None
    delen = geval.werk.kandidaten.mensen_uit(geval.naam, knoop.waarde)
    if not delen:
        return None
    namen = [geval.mens(deel) for deel in delen]
    if None in namen or len(set(namen)) < len(namen):
        return None
    wie = [naam for naam in namen if naam]
    zin = f"schrijf: [{', '.join(wie)}]"
    return Antwoord(zin, geval.weg(zin, lambda tekst: _als_lijst(tekst, knoop, ouder, wie), vervalt=knoop.waarde))


def _als_lijst(tekst: str, knoop: Knoop, ouder: Knoop | None, wie: list[str]) -> str:
    nieuw = ", ".join(wie)
    if not isinstance(ouder, Rij) or not any(deel is knoop for deel in ouder.delen):
        nieuw = f"[{nieuw}]"
    elif not ouder.vloei:
        streepje = tekst.rfind("-", 0, knoop.begin)
        if tekst[streepje + 1 : knoop.begin].strip():
            raise NietTeBewerken("dit streepje staat te ver weg")
        nieuw = (regeleinde_van(tekst) + " " * kolom_van(tekst, streepje) + "- ").join(wie)
    return vervangen(tekst, knoop, nieuw)
