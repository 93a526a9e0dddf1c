"""``leen: pleeg`` where an entry belongs: who it is, and what is said of it, each in its field."""

from functools import partial
from typing import Any

from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval
from sonestra_cli.domein.netwerk import Kind
from sonestra_cli.domein.veld import Keuze, velden_van
from sonestra_cli.lezen.velden.keuzes.verdeeld import verdeeld
from sonestra_cli.verstaan.keuzes import versta_keuze
from sonestra_cli.yamltekst.bewerkbaar import vervangen
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import Knoop, TekstKnoop, Velden


def wie_en_wat(geval: Geval) -> Antwoord | None:
    """Pairs of a word that the block may be written as, and a word of one of its other fields."""
    stappen = geval.stappen[:-1]
    klasse, blok = geval.klasse(stappen), geval.knoop(stappen)
    kort = getattr(klasse, "KORT", None)
    if klasse is None or kort is None or not isinstance(blok, Velden) or geval.bevinding.pad.deel != "sleutel":
        return None
    stukken = [_als_blok(geval, klasse, kort, sleutel, waarde) for sleutel, waarde in blok.paren]
    if "" in stukken:
        return None
    in_een_lijst = bool(stappen) and isinstance(stappen[-1], int)
    nieuw = stukken[0] if in_een_lijst and len(stukken) == 1 else f"[{', '.join(stukken)}]"
    if in_een_lijst and len(stukken) > 1:
        return None
    zin = f"schrijf: {nieuw}"
    return Antwoord(zin, geval.weg(zin, partial(vervangen, knoop=blok, nieuw=nieuw), geval.pad(*stappen)))


def _als_blok(geval: Geval, klasse: type[Any], kort: str, sleutel: TekstKnoop, waarde: Knoop) -> str:
    """One pair with its fields; nothing where one of both is no word for them."""
    vorm = velden_van(klasse)[kort].vorm
    wie: str | None = sleutel.waarde
    if isinstance(vorm, Keuze):
        wie = wie if len(versta_keuze(sleutel.waarde, vorm.woorden)) == 1 else None
    else:
        wie = geval.mens(sleutel.waarde) if klasse is Kind else None
    if wie is None or not isinstance(waarde, TekstKnoop) or waarde.leeg:
        return ""
    velden = verdeeld(waarde.waarde, klasse, (kort,))
    return f"{{{kort}: {citeer(wie)}, {', '.join(f'{v}: {w}' for v, w in velden.items())}}}" if velden else ""
