"""What was said at a meeting: asked part by part, or told in one line for scripts."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from sonestra_cli.documenten.context.laatste_keer import laatste_keer
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.plan import Bijeenkomst
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.bijeenkomst import begin_van
from sonestra_cli.gesprekken.erbij import Klaar
from sonestra_cli.gesprekken.soort import Soort
from sonestra_cli.gesprekken.tabel.keer import DE_KEER, JIJ, KLAAR, WIE_WAREN_ER
from sonestra_cli.gesprekken.tabel.team import BIJEENKOMST
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.praten import EERSTE, HULP, Gestopt, zeg
from sonestra_cli.opdrachten.delen.rondes import Rondes
from sonestra_cli.taal.datums import in_woorden

VOLGENDE = "volgende_keer"


def vraag_alles(wortel: Path, scherm: Console, vooraf: bool, keer: Datum) -> None:
    """Ask all of it, in the order of the paper; what was said yes to is written at once."""
    rondes = Rondes(wortel, scherm, vooraf, dag=keer.iso)
    zeg(f"De bijeenkomst van {in_woorden(keer)}. {HULP}")
    try:
        nr, klaar = 0, Klaar()
        while nr < len(DE_KEER):
            for zin in _eerst_lezen(DE_KEER[nr].naam, rondes.stand().traject, keer):
                zeg(zin)
            klaar = _dit_deel(rondes, DE_KEER[nr], klaar.volgende)
            if klaar.terug and nr == 0:
                zeg(EERSTE)
                continue
            nr = _deel_na(nr, -1 if klaar.terug else 1, not klaar.volgende and _weet_van_jou(rondes, keer))
    except Gestopt as gestopt:
        raise rondes.hield_op(gestopt) from None
    except KeyboardInterrupt:
        if rondes.erbij:
            zeg(f"\n{rondes.gedaan()}")
        raise
    zeg(rondes.gedaan())
    if rondes.erbij:
        zeg("Het plan zoals het nu is: sonestra plan. Voor wie er niet bij was: sonestra blad voortgang")


def _deel_na(nr: int, stap: int, over_jou_bekend: bool) -> int:
    """The next part, or the one before; the one about who leads the traject only where that is not known yet."""
    nr += stap
    return nr + stap if over_jou_bekend and DE_KEER[nr : nr + 1] == (JIJ,) else nr


def _weet_van_jou(rondes: Rondes, keer: Datum) -> bool:
    return rondes.stand().traject.actieteam.get(keer.iso, Bijeenkomst()).procesbegeleider is not None


def _dit_deel(rondes: Rondes, soort: Soort, regel: str) -> Klaar:
    """This part, as often as there is more of it. What was typed instead of a yes begins the next one, or goes on to
    the next part where there is one of this kind only."""
    if soort.onder != "blok":
        return Klaar(terug=not rondes.praat_over(soort, regel))
    return rondes.een_gesprek(soort, regel)


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
