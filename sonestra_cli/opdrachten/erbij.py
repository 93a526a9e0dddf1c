"""``sonestra erbij``: add something by answering questions, or in one line."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.gesprekken.alle import GEWOON, bedoel_je, soort_van
from sonestra_cli.gesprekken.kiezen import Gekozen, kies_soort
from sonestra_cli.gesprekken.losse import haal_los
from sonestra_cli.gesprekken.soort import Soort
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import MapOptie, StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.praten import EERSTE, HULP, Gestopt, praat, zeg
from sonestra_cli.opdrachten.delen.rondes import Rondes
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.verstaan.mensen import zoek_mensen

WAT_KAN = ", ".join(soort for groep in GEWOON.values() for soort in groep)


def opdracht(
    soort: Annotated[
        str | None, typer.Argument(metavar="[WAT]", help=f"Wat erbij komt: {WAT_KAN}. Zonder vraag ik het.")
    ] = None,
    woorden: Annotated[
        list[str] | None,
        typer.Argument(metavar="[REGEL]", help="Alles in één regel, zoals je het zegt. Zonder stel ik vragen."),
    ] = None,
    lijst: Annotated[
        str | None,
        typer.Option(
            "--lijst", metavar="BESTAND", help="Veel regels tegelijk, uit een tekstbestand. - leest van hier."
        ),
    ] = None,
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    toch: Annotated[
        bool, typer.Option("--toch", help="Schrijf ook als ik iets in de regel niet begreep. Dat laat ik dan weg.")
    ] = False,
    stil: StilOptie = False,
) -> None:
    """Zet iets in het traject door te antwoorden op vragen. Je hoeft niet te weten hoe de bestanden eruitzien.

    Heb je aantekeningen in een tekstbestand? Zet er op elke regel één ding in, met vooraan wat het is, zoals
    gast: Jo komt. Met --lijst komt alles erin, of niets.

    Voorbeeld: sonestra erbij, of in één regel: sonestra erbij persoon "Corrie, pleegoma, hart"
    """
    wortel = zoek_wortel(map_)
    regel = list(woorden or ())
    eigenaar = _eigenaar(wortel, regel.pop(0) if regel else "") if soort == "apart" else ""
    if eigenaar:
        soort = regel.pop(0) if regel else None
    begin = _Begin(wortel, Console(stil), vooraf, eigenaar)
    gekozen = begin.soort(soort) if soort else None
    if lijst is not None:
        if regel:
            raise Stop(2, "Kies er één: een regel, of --lijst.")
        _van_een_lijst(begin, lijst, gekozen, toch)
        return
    if gekozen and regel:
        begin.in_een_regel(gekozen, _in_een(regel), toch)
    else:
        begin.praat_mee(gekozen)


def _van_een_lijst(begin: "_Begin", lijst: str, vast: Soort | None, toch: bool) -> None:
    from sonestra_cli.opdrachten.delen.lijst.regels import Regellijst, lees_regels

    regels = lees_regels(lijst, vast, begin.groepen)
    Regellijst(begin.wortel, begin.scherm, begin.eigenaar).zet_erin(regels, toch, begin.vooraf)


def _in_een(woorden: Sequence[str]) -> str:
    """The line; a field that was typed as a word of its own goes first, so that it is not among somebody's words."""
    return " ".join(sorted(map(_als_woord, woorden), key=lambda woord: haal_los(woord)[0] != ""))


def _als_woord(woord: str) -> str:
    """A field with its value stays one word, as it was one argument."""
    veld, is_, waarde = woord.partition("=")
    return f'{veld}="{waarde}"' if is_ and " " in waarde and veld.replace("_", "").replace(".", "").isalpha() else woord


def _eigenaar(wortel: Path, woord: str) -> str:
    """Whose file in ``apart/`` it is."""
    traject = lees_traject(wortel).traject
    wie = zoek_mensen(woord, traject) if woord else ()
    if len(wie) != 1:
        welke = f" Bedoel je {opsomming(wie, 'of')}?" if wie else ""
        raise Stop(2, f"Van wie is het? Zet er een sleutel uit netwerk.yaml achter: sonestra erbij apart leen.{welke}")
    return wie[0]


class _Begin(Rondes):
    """What is to be added is chosen first, unless it was named."""

    def soort(self, woord: str) -> Soort:
        """The conversation that was asked for by name; stops with 2 when there is none."""
        soort = soort_van(woord, self.groepen)
        if soort is None:
            raise Stop(2, f"{bedoel_je(woord, self.groepen)} Wat er kan zie je met: sonestra erbij")
        return soort

    def praat_mee(self, vast: Soort | None) -> None:
        """One conversation after the other, until there is nothing more."""
        zeg(HULP)
        try:
            while True:
                gekozen = Gekozen(vast) if vast else praat(partial(kies_soort, self.groepen, self.erbij > 0))
                if gekozen.soort is None:
                    break
                gedaan = self.praat_over(gekozen.soort, gekozen.regel)
                if vast and not gedaan:
                    zeg(EERSTE)
                elif vast:
                    break
        except Gestopt as gestopt:
            raise self.hield_op(gestopt) from None
        except KeyboardInterrupt:
            if self.erbij:
                zeg(f"\n{self.gedaan()}")
            raise
        zeg(self.gedaan())
