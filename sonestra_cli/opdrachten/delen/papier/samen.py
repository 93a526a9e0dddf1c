"""What is made of all readers together: their cards on sheets to cut, and messages to paste."""

from collections.abc import Sequence
from functools import partial

from sonestra_cli.documenten.context.berichtje import berichtje
from sonestra_cli.documenten.maken import papier, samen_in_pdf
from sonestra_cli.documenten.sjablonen import SjabloonFout, lees_sjablonen
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.openen import achtervoegsel
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.papier.per_mens import eigen_beeld
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk


def op_vellen(soort: str, naam_bestand: str, wie: Sleutels, gelezen: Gelezen, beeld: Beeld) -> Uitvoerstuk:
    """One PDF with the card of each of ``wie``, several on a sheet; each card only what its reader may see."""
    try:
        sjablonen = lees_sjablonen(gelezen.wortel)
        kaarten = [papier(soort, eigen_beeld(sleutel, gelezen, beeld), sjablonen) for sleutel in wie]
    except SjabloonFout as fout:
        raise Stop(2, str(fout)) from fout
    return Uitvoerstuk(f"{naam_bestand}{achtervoegsel(beeld)}.pdf", partial(samen_in_pdf, kaarten, "Onze kaartjes"))


def berichtjes(wie: Sleutels, gelezen: Gelezen, beeld: Beeld, scherm: Console) -> Sequence[Uitvoerstuk]:
    """A text for each; says of whom something could not go along because others are named in it."""
    werk = []
    for sleutel in wie:
        bericht = berichtje(eigen_beeld(sleutel, gelezen, beeld))
        if bericht.met_namen:
            een = bericht.met_namen == 1
            scherm.meld(
                f"Bericht voor {naam(gelezen.traject, sleutel)}: in {bericht.met_namen} "
                f"{'regel' if een else 'regels'} staat de naam van een ander. "
                f"{'Die staat' if een else 'Die staan'} er niet in, wel op het kaartje: "
                f"sonestra plan --stukje {sleutel}"
            )
        inhoud = bericht.tekst.encode()
        werk.append(Uitvoerstuk(f"berichtje-{sleutel}{achtervoegsel(beeld)}.txt", partial(bytes, inhoud)))
    return werk
