"""What is to be added: the menu, and the conversation itself."""

from sonestra_cli.gesprekken.alle import Groepen, bedoel_je, soort_van
from sonestra_cli.gesprekken.erbij import Klaar, Stand
from sonestra_cli.gesprekken.gewoon import gesprek
from sonestra_cli.gesprekken.soort import Soort
from sonestra_cli.gesprekken.tabel.netwerk import GEZIN
from sonestra_cli.gesprekken.velden import LaatMaar
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Gekozen:
    """A conversation, and the line that was typed right behind its name; None: nothing more is to come."""

    soort: Soort | None
    regel: str = ""


def kies_soort(groepen: Groepen, nog: bool) -> Gesprek[Gekozen]:
    """Ask what is to be added; Enter: nothing."""
    alle = [soort for groep in groepen.values() for soort in groep.values()]
    uitleg = "\n".join(f"  {soort.naam}: {soort.wat}" for soort in alle)
    kort = "\n".join(f"  {groep}: {', '.join(soorten)}" for groep, soorten in groepen.items())
    vooraf, opnieuw = ("" if nog else f"Dit kan erbij. Met ? zie je wat het is.\n{kort}"), False
    zin = "Wat komt er nog bij? Enter is klaar." if nog else "Wat komt erbij? Typ een woord uit de lijst."
    while True:
        tekst = (yield Vraag(zin, uitleg, vooraf, opnieuw=opnieuw, einde="")).strip()
        if not tekst or tekst.strip(" .!").casefold() in ("nee", "stop"):
            return Gekozen(None)
        if soort := soort_van(tekst, groepen):
            return Gekozen(soort)
        woord, _, rest = tekst.partition(" ")
        if soort := soort_van(woord, groepen):
            return Gekozen(soort, rest.strip())
        vooraf, opnieuw = f"{bedoel_je(woord, groepen)} Typ ? voor de lijst.", True


def gesprek_over(soort: Soort, stand: Stand, regel: str = "", nog: bool = False) -> Gesprek[Klaar]:
    """The conversation about one entry of this kind."""
    if soort.naam == GEZIN.naam:
        from sonestra_cli.gesprekken.gezin import gesprek_gezin

        return (yield from gesprek_gezin(soort, stand, regel, nog))
    try:
        return (yield from gesprek(soort, stand, regel, nog))
    except LaatMaar:
        return Klaar(weg=True)
