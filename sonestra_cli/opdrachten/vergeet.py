"""``sonestra vergeet``: throw away the earlier versions of files, in which words stand that were taken out."""

from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import JaOptie, MapOptie, StilOptie, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import maken
from sonestra_cli.opdrachten.delen.stap import vraag_of_het_mag
from sonestra_cli.opslaan.stappen import STAPPEN
from sonestra_cli.opslaan.versies import alle_versies
from sonestra_cli.taal.zinnen import aantal

GIT = "Wat git bewaart staat daar nog. Moet het daar ook weg? Vraag iemand die git goed kent (met git filter-repo)."
_WOORD = ("eerdere versie", "eerdere versies")


def opdracht(ja: JaOptie = False, map_: MapOptie = None, vooraf: VoorafOptie = False, stil: StilOptie = False) -> None:
    """Gooi de eerdere versies van de bestanden weg. Daarin staat nog wat iemand er later uit haalde.

    Van elk bestand bewaar ik de laatste twintig versies, in .sonestra/versies en in apart/.vorige. De bestanden zelf
    blijven zoals ze zijn. Terug kan daarna niet meer: kijk eerst met --vooraf. Ik vraag of
    het mag; in een script typ je --ja.

    Voorbeeld: sonestra vergeet --vooraf
    """
    scherm = Console(stil)
    wortel = zoek_wortel(map_)
    alles = alle_versies(wortel)
    versies = [pad for pad in alles if pad.parent.name != STAPPEN]
    mappen = dict.fromkeys(versie.parent for versie in versies)
    if vooraf:
        for plek in mappen:
            hoeveel = sum(versie.parent == plek for versie in versies)
            scherm.resultaat(f"zou weggaan: {plek.relative_to(wortel).as_posix()} ({aantal(hoeveel, *_WOORD)})")
    elif alles:
        vraag_of_het_mag(f"Zal ik {aantal(len(versies), *_WOORD)} weggooien? Terughalen kan niet meer.", ja)
        for versie in alles:
            with maken(versie):
                versie.unlink(missing_ok=True)
    if not alles:
        scherm.meld("Er zijn geen eerdere versies.")
    elif not vooraf:
        scherm.meld(f"Weg: {aantal(len(versies), *_WOORD)}. De bestanden zelf zijn niet veranderd.")
    if (wortel / ".git").exists():
        scherm.meld(GIT)
