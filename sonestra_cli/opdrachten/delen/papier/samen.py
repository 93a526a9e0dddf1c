"""What is made of all readers together: their cards on sheets to cut, and messages to paste."""

from collections.abc import Sequence
from functools import partial

from sonestra_cli.documenten.context.berichtje import berichtje
from sonestra_cli.documenten.maken import Papier, papier, samen_in_pdf
from sonestra_cli.documenten.sjablonen import lees_sjablonen
from sonestra_cli.documenten.sjabloonfout import SjabloonFout
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.openen import achtervoegsel
from sonestra_cli.opdrachten.delen.papier.per_mens import eigen_beeld
from sonestra_cli.opdrachten.delen.papier.stukken import vakjes_in
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk
from sonestra_cli.taal.zinnen import opsomming


def op_vellen(soort: str, naam_bestand: str, wie: Sleutels, gelezen: Gelezen, beeld: Beeld) -> Uitvoerstuk:
    """One PDF with the card of each of ``wie``, several on a sheet; each card only what its reader may see.

    Whose card cannot be made is told; the others lie on the sheets.
    """
    sjablonen, bestand = lees_sjablonen(gelezen.wortel), f"{naam_bestand}{achtervoegsel(beeld)}.pdf"
    kaarten: list[Papier] = []
    zonder: dict[str, list[str]] = {}
    for sleutel in wie:
        try:
            kaarten.append(papier(soort, eigen_beeld(sleutel, gelezen, beeld), sjablonen))
        except SjabloonFout as fout:
            zonder.setdefault(str(fout), []).append(naam(gelezen.traject, sleutel))
    mist = tuple(f"{fout} Niet in {bestand}: {opsomming(namen)}." for fout, namen in zonder.items())
    maak = partial(samen_in_pdf, kaarten, "Onze kaartjes") if kaarten else None
    return Uitvoerstuk(bestand, maak, mist, vakjes_in(*(kaart.markdown for kaart in kaarten)))


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
