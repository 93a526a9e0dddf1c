"""``sonestra erbij``: add something by answering questions, or in one line."""

from functools import partial
from pathlib import Path
from textwrap import wrap
from typing import Annotated

import typer

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.gesprekken.alle import APART, GEWOON, bedoel_je, met_naam_vooraan, soort_van
from sonestra_cli.gesprekken.erbij import Klaar, Stand
from sonestra_cli.gesprekken.kiezen import Gekozen, gesprek_over, kies_soort
from sonestra_cli.gesprekken.soort import Soort
from sonestra_cli.gesprekken.tonen import kop_van, per_entry
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.eenregelig import NietBegrepen, in_een_keer
from sonestra_cli.opdrachten.delen.inzetten import kijk, schrijf_inzetten, toon_inzetten
from sonestra_cli.opdrachten.delen.openen import stop_bij_onleesbaar, zoek_wortel
from sonestra_cli.opdrachten.delen.opties import MapOptie, StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.praten import BREED, HULP, Gestopt, praat, zeg
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming
from sonestra_cli.verstaan.mensen import zoek_mensen


def opdracht(
    soort: Annotated[
        str | None, typer.Argument(metavar="[WAT]", help="Wat erbij komt, zoals persoon. Zonder vraag ik het.")
    ] = None,
    woorden: Annotated[
        list[str] | None,
        typer.Argument(metavar="[REGEL]", help="Alles in één regel, zoals je het zegt. Zonder stel ik vragen."),
    ] = None,
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    toch: Annotated[
        bool, typer.Option("--toch", help="Schrijf ook als ik iets in de regel niet begreep. Dat laat ik dan weg.")
    ] = False,
    stil: StilOptie = False,
) -> None:
    """Zet iets in het traject door te antwoorden op vragen. Je hoeft niet te weten hoe de bestanden eruitzien.

    Voorbeeld: sonestra erbij, of in één regel: sonestra erbij persoon "Corrie, pleegoma, hart"
    """
    wortel = zoek_wortel(map_)
    regel = list(woorden or ())
    eigenaar = _eigenaar(wortel, regel.pop(0) if regel else "") if soort == "apart" else ""
    if eigenaar:
        soort = regel.pop(0) if regel else None
    begin = _Begin(wortel, Console(stil), vooraf, eigenaar)
    gekozen = begin.soort(soort) if soort else None
    if gekozen and regel:
        begin.in_een_regel(gekozen, " ".join(map(_als_woord, regel)), toch)
    else:
        begin.praat_mee(gekozen)


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


class _Begin:
    """Where this run works, and how often something came in."""

    def __init__(self, wortel: Path, scherm: Console, vooraf: bool, eigenaar: str) -> None:
        self.wortel, self.scherm, self.vooraf, self.eigenaar = wortel, scherm, vooraf, eigenaar
        self.groepen = APART if eigenaar else GEWOON
        self.dag = ""
        self.erbij = self.keren = 0

    def soort(self, woord: str) -> Soort:
        """The conversation that was asked for by name; stops with 2 when there is none."""
        soort = soort_van(woord, self.groepen)
        if soort is None:
            raise Stop(2, f"{bedoel_je(woord, self.groepen)} Wat er kan zie je met: sonestra erbij")
        return soort

    def in_een_regel(self, soort: Soort, regel: str, toch: bool) -> None:
        """All in one line, and nobody to ask."""
        stand = self._stand()
        try:
            klaar, weg = in_een_keer(partial(gesprek_over, soort, stand, regel), toch)
        except NietBegrepen as fout:
            raise Stop(1, f"{fout}\nEr is niets geschreven. Met --toch laat ik weg wat ik niet begrijp.") from fout
        for zin in weg:
            self.scherm.meld(f"Weggelaten. {zin}")
        if not klaar.inzetten:
            self.scherm.meld("Hier komt niets nieuws uit. Er is niets veranderd.")
            raise Stop(1 if weg else 0)
        self._leg_neer(klaar, stand)

    def praat_mee(self, vast: Soort | None) -> None:
        """One conversation after the other, until there is nothing more."""
        zeg(HULP)
        try:
            while True:
                gekozen = Gekozen(vast) if vast else praat(partial(kies_soort, self.groepen, self.erbij > 0))
                if gekozen.soort is None:
                    break
                self._praat_over(gekozen.soort, gekozen.regel)
                if vast:
                    break
        except Gestopt:
            raise Stop(
                1, f"\nDe antwoorden hielden op. Wat nog niet af was, schrijf ik niet op. {self._gedaan()}"
            ) from None
        except KeyboardInterrupt:
            if self.erbij:
                zeg(f"\n{self._gedaan()}")
            raise
        zeg(self._gedaan())

    def _praat_over(self, soort: Soort, regel: str) -> None:
        nog = False
        while True:
            stand = self._stand()
            klaar = praat(partial(gesprek_over, soort, stand, regel, nog))
            self.dag = klaar.dag or self.dag
            self._leg_neer(klaar, stand)
            if klaar.stop:
                return
            nog, regel = True, klaar.volgende
            if regel and (anders := met_naam_vooraan(regel, self.groepen)):
                (soort, regel), nog = anders, False

    def _stand(self) -> Stand:
        gelezen = lees_traject(self.wortel, (Sleutel(self.eigenaar),) if self.eigenaar else ())
        stop_bij_onleesbaar(gelezen, self.scherm)
        return Stand(gelezen.traject, kijk=partial(kijk, gelezen), dag=self.dag, eigenaar=self.eigenaar)

    def _leg_neer(self, klaar: Klaar, stand: Stand) -> None:
        """Write what was said yes to, and tell it in a line; under ``--vooraf`` only show it."""
        inzetten = klaar.inzetten
        if not inzetten:
            return
        if self.vooraf:
            toon_inzetten(self.wortel, inzetten, klaar.vervang, self.scherm)
            return
        entries = per_entry(inzetten)
        traject = stand.met(inzetten).traject
        wie = opsomming(list(dict.fromkeys(kop_van(een, traject) for een in entries)))
        schrijf_inzetten(self.wortel, inzetten, klaar.vervang, f"{hoofdletter(wie)} erbij")
        self.erbij += len(entries)
        self.keren += 1
        self.scherm.resultaat("\n".join(wrap(f"erbij: {wie}", BREED - 1, subsequent_indent="  ")))

    def _gedaan(self) -> str:
        """What this run did, in a sentence."""
        if not self.erbij:
            return "Er is niets veranderd."
        toch_niet = "Het laatste toch niet?" if self.keren > 1 else "Toch niet?"
        return f"{hoofdletter(aantal(self.erbij, 'ding', 'dingen'))} erbij. {toch_niet} Typ: sonestra terug"
