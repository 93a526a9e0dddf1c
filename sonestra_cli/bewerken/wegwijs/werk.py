"""What somebody does for work: of a professional it stands in ``professional``, of anybody else in ``wie``."""

from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval, Weg, als_velden, woorden_van
from sonestra_cli.bewerken.wegwijs.niveaus import omlaag
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.verstaan.veldnamen import zoek_veld
from sonestra_cli.yamltekst.snede import zet
from sonestra_cli.yamltekst.stukken import verwijder

_BLOK = "professional"
_WERK = frozenset(("beroep", "werk", "baan", "vak", "werkt als", "functietitel"))


def werk(geval: Geval) -> Antwoord | None:
    """``beroep: wijkagent``: with ``organisatie`` beside it a professional, else it may be a neighbour who paints."""
    if kaal(geval.sleutel) not in _WERK:
        return None
    beroep = woorden_van(geval.knoop(geval.stappen))
    als_prof = f"zet het bij '{_BLOK}': {_BLOK}: {{functie: {beroep}}}"
    wegen = omlaag(geval, _BLOK, "functie", als_prof)
    if _is_professional(geval):
        return Antwoord(als_prof, wegen)
    tip = f"is dit iemand die er voor het werk is? {als_prof[0].upper()}{als_prof[1:]}. Zo niet: zet het bij 'wie'"
    hier = _bij_wie(geval, beroep)
    return Antwoord(tip, (*hier, *wegen) if hier and wegen else ())


def _is_professional(geval: Geval) -> bool:
    """True where the block itself, or a field beside this one, says that they are there for their work."""
    mens = als_velden(geval.knoop(geval.stappen[:-1]))
    eigen = velden_van(Persoon)
    namen = [sleutel.waarde for sleutel, _ in mens.paren] if mens else []
    return _BLOK in namen or any(
        naam not in eigen and zoek_veld(naam, Professional) in (("organisatie",), ("mandaat",)) for naam in namen
    )


def _bij_wie(geval: Geval, beroep: str) -> tuple[Weg, ...]:
    """In the field that says who it is, behind what stands there."""
    mens = als_velden(geval.knoop(geval.stappen[:-1]))
    paar = mens.paar("wie") if mens else None
    naar = geval.pad(*geval.stappen[:-1], "wie")
    if paar is None:
        sleutel = geval.bevinding.pad
        return geval.weg("noem dit veld 'wie'", lambda tekst: zet(tekst, sleutel, "wie"), naar)
    samen = f"{woorden_van(paar[1])}, {beroep}"
    return geval.weg(
        f"schrijf: wie: {samen}", lambda tekst: zet(verwijder(tekst, geval.stappen), naar, samen), naar, geval.sleutel
    )
