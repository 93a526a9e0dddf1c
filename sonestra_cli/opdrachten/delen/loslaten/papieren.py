"""Every map and every paper for some people together, as files in the folder that they get."""

from collections.abc import Iterator
from functools import partial

from sonestra_cli.documenten.gebruik import GEBRUIK
from sonestra_cli.documenten.maken import Papier, papier, samen_in_pdf
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.documenten.schrijvers.als_begin import Hier, KaartHier
from sonestra_cli.documenten.sjablonen import lees_sjablonen
from sonestra_cli.documenten.sjabloonfout import SjabloonFout
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen import kaarten
from sonestra_cli.opdrachten.delen.fotos import fotos_bij
from sonestra_cli.opdrachten.delen.kaart.plekken import Plekken
from sonestra_cli.opdrachten.delen.openen import achtervoegsel
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.papier.per_mens import eigen_beeld
from sonestra_cli.opdrachten.delen.papier.stukken import vakjes_in, vertaald
from sonestra_cli.opdrachten.delen.schrijffouten import gelukt
from sonestra_cli.tekenen.uitvoer import UitvoerKeuzes

_TOONT = {
    "genogram": ("familiekaart", "wie bij wie hoort"),
    "relatiekaart": ("relatiekaart", "hoe dichtbij iedereen staat"),
    "ecogram": ("ecogram", "hoe de band is, en wie wie steunt"),
    "sociogram": ("sociogram", "wie wie kent"),
    "gebeurtenissen": ("gebeurtenissen", "wat er gebeurde, en hoe dat was"),
    "contactschema": ("contactschema", "wie je hoe vaak spreekt"),
}
"""Map -> what it is called on the page, and what it shows."""
KAARTEN, PAPIEREN = "kaarten", "papieren"
_MEER = {
    "uitnodiging": "uitnodigingen",
    "stukje": "stukjes",
    "blad-kind": "blad-kinderen",
    "blad-steunfiguur": "blad-steunfiguren",
}
"""Papers of one reader -> what they are called together."""
VOOR_MIJ = "voor wie het begeleidde"


def kaarten_voor(gelezen: Gelezen, beeld: Beeld, plekken: Plekken) -> Iterator[tuple[KaartHier, dict[str, bytes]]]:
    """Each map with its files, by path in the folder."""
    zwijg = Console(stil=True)
    fotos = partial(fotos_bij, gelezen.wortel, gelezen.traject, beeld, zwijg.meld)
    for soort in kaarten.SOORTEN:
        stukken = kaarten.kaartstukken(
            (soort,), ("svg", "pdf", "tekst"), beeld, UitvoerKeuzes(), zwijg, fotos=fotos, op_hun_plek=plekken.in_beeld
        )
        gemaakt = {}
        for stuk in stukken:
            naam = f"{KAARTEN}/{stuk.naam.replace(achtervoegsel(beeld), '')}"
            with gelukt(naam):
                assert stuk.maak is not None
                gemaakt[naam] = stuk.maak()
        woorden = gemaakt.pop(f"{KAARTEN}/{soort}.txt").decode()
        yield KaartHier(*_TOONT[soort], f"{KAARTEN}/{soort}.svg", f"{KAARTEN}/{soort}.pdf", woorden), gemaakt


def papieren_voor(
    gelezen: Gelezen, beeld: Beeld, plekken: Plekken, vakjes: set[str]
) -> Iterator[tuple[str, Hier, bytes]]:
    """Heading, what it is, and the PDF of each paper, in the order of use. Stops with 1 at one that cannot be made.

    ``vakjes`` grows with the signs that no letter of ours has.
    """
    for gebruik in GEBRUIK:
        if not gebruik.papier:
            continue
        gemaakt = _papieren(gebruik.papier, gelezen, beeld, plekken)
        if not gemaakt:
            continue
        vakjes |= vakjes_in(*(een.markdown for een in gemaakt))
        naam = f"{PAPIEREN}/{_MEER.get(gebruik.papier, gebruik.papier)}.pdf"
        with gelukt(naam):
            pdf = samen_in_pdf(gemaakt, gemaakt[0].titel)
        yield VOOR_MIJ if gebruik.voor == "jou" else gebruik.wanneer, Hier(naam, gebruik.wat), pdf


def _papieren(soort: str, gelezen: Gelezen, beeld: Beeld, plekken: Plekken) -> list[Papier]:
    """The one paper of this kind, or that of each reader, as far as these people may see it."""
    wat = papiersoorten()[soort]
    if wat.voor is None:
        beelden = [] if wat.waarom_niet(beeld) else [beeld]
    else:
        beelden = [eigen_beeld(wie, gelezen, beeld) for wie in wat.voor.alle(beeld.traject)]
    sjablonen = lees_sjablonen(gelezen.wortel)
    taal = partial(vertaald, gelezen.wortel, sjablonen)
    try:
        return [papier(soort, een, sjablonen, taal, plekken.in_beeld) for een in beelden]
    except SjabloonFout as fout:
        raise Stop(1, f"{fout} Er is nog niets weggegeven, en niets gewist.") from fout
