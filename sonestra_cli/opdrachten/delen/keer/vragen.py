"""What was said at a meeting: asked part by part, or told in one line for scripts."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from sonestra_cli.documenten.context.laatste_keer import laatste_keer
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.plan import Bijeenkomst
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.bijeenkomst import begin_van
from sonestra_cli.gesprekken.soort import Soort
from sonestra_cli.gesprekken.tabel.keer import DE_KEER, JIJ, KLAAR, WIE_WAREN_ER
from sonestra_cli.gesprekken.tabel.team import BIJEENKOMST
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.praten import HULP, Gestopt, zeg
from sonestra_cli.opdrachten.delen.rondes import Rondes
from sonestra_cli.taal.datums import in_woorden

VOLGENDE = "volgende_keer"


def vraag_alles(wortel: Path, scherm: Console, vooraf: bool, keer: Datum) -> None:
    """Ask all of it, in the order of the paper; what was said yes to is written at once."""
    rondes = Rondes(wortel, scherm, vooraf, dag=keer.iso)
    zeg(f"De bijeenkomst van {in_woorden(keer)}. {HULP}")
    try:
        regel = ""
        for soort in DE_KEER:
            traject = rondes.stand().traject
            if soort is JIJ and not regel and traject.actieteam.get(keer.iso, Bijeenkomst()).procesbegeleider:
                continue
            for zin in _eerst_lezen(soort.naam, traject, keer):
                zeg(zin)
            regel = _dit_deel(rondes, soort, regel)
    except Gestopt:
        zin = f"\nDe antwoorden hielden op. Wat nog niet af was, schrijf ik niet op. {rondes.gedaan()}"
        raise Stop(1, zin) from None
    except KeyboardInterrupt:
        if rondes.erbij:
            zeg(f"\n{rondes.gedaan()}")
        raise
    zeg(rondes.gedaan())
    if rondes.erbij:
        zeg("Het plan zoals het nu is: sonestra plan. Voor wie er niet bij was: sonestra blad voortgang")


def _dit_deel(rondes: Rondes, soort: Soort, regel: str) -> str:
    """This part, as often as there is more of it. What was typed instead of a yes begins the next one, or goes on to
    the next part where there is one of this kind only."""
    if soort.onder != "blok":
        rondes.praat_over(soort, regel)
        return ""
    return rondes.een_gesprek(soort, regel).volgende


def zet_erin(wortel: Path, scherm: Console, vooraf: bool, keer: Datum, gezegd: Mapping[str, str], toch: bool) -> None:
    """What was told by options, with nobody to ask; what is not understood stops it, or is left out under ``toch``."""
    velden = " ".join(f'{veld}="{_zonder(tekst)}"' for veld, tekst in gezegd.items() if veld != VOLGENDE)
    regels = [(WIE_WAREN_ER, velden)] if velden else []
    regels += [(BIJEENKOMST["volgende"], gezegd[VOLGENDE])] if VOLGENDE in gezegd else []
    Rondes(wortel, scherm, vooraf, dag=keer.iso).in_regels(regels, toch)


def _zonder(tekst: str) -> str:
    """Without the sign in which values are wrapped."""
    return tekst.replace('"', "'")


def _eerst_lezen(naam: str, traject: Traject, keer: Datum) -> list[str]:
    """What people want to have before their eyes when this is asked: the worries of last time, the agreements."""
    eerder = replace(traject, actieteam={dag: een for dag, een in traject.actieteam.items() if dag < keer.iso})
    if naam == "zorg" and (zorgen := laatste_keer(eerder).zorgen):
        return ["", "Dit waren de zorgen van de vorige keer:", *(f"  {' '.join(zorg.split())}" for zorg in zorgen)]
    if naam == KLAAR.naam and (lopend := begin_van(traject).lopend):
        regels = (f"  {een.sleutel}  {' '.join(een.afspraak.woorden.split())}" for een in lopend)
        return ["", "Deze afspraken zijn er nu:", *regels]
    return []
