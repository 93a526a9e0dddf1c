"""On which day the actieteam meets: as it was typed, as it was agreed, or else asked."""

from dataclasses import replace
from functools import partial

from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.omgeving.console import is_gesprek
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.taal.datums import in_woorden
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.verstaan.datums import versta_datum

ZO = "Noem de hele dag, met het jaar: 14 januari 2027."


def kies_dag(getypt: str, traject: Traject) -> Datum:
    """The day; stops with 2 for what is no day, and where nobody can be asked for one."""
    if getypt:
        if (dag := _hele_dag(getypt)) is None:
            raise Stop(2, f"'{getypt}' begrijp ik niet als dag. {ZO}")
        return dag
    afgesproken = plan_nu(traject).volgende_keer
    if afgesproken and afgesproken.datum and (dag := _hele_dag(str(afgesproken.datum))):
        return dag
    if not is_gesprek():
        raise Stop(2, f"Van welke dag is de bijeenkomst? {ZO} Typ die dag achter actieteam.")
    from sonestra_cli.opdrachten.delen.praten import Gestopt, praat

    try:
        return praat(partial(_vraag, traject))
    except Gestopt as gestopt:
        raise Stop(1, f"{gestopt} Er is niets veranderd.") from None


def anders_dan_afgesproken(keer: Datum, traject: Traject) -> str:
    """Both days, where the time before this one agreed on another; empty where this one was written down already."""
    if keer.iso in traject.actieteam:
        return ""
    eerder = {dag: een for dag, een in traject.actieteam.items() if dag < keer.iso}
    afgesproken = plan_nu(replace(traject, actieteam=eerder)).volgende_keer
    toen = afgesproken and afgesproken.datum and _hele_dag(str(afgesproken.datum))
    if not toen or toen == keer:
        return ""
    return (
        f"Afgesproken was {in_woorden(toen)}. Dit is {in_woorden(keer)}. "
        "Wat is afgesproken laat ik staan zoals het er staat. Klopt de dag niet? Typ dan de goede."
    )


def _vraag(traject: Traject) -> Gesprek[Datum]:
    zin = "Op welke dag komt het team bij elkaar, of kwam het bij elkaar?"
    vooraf = ""
    while True:
        tekst = (yield Vraag(zin, ZO, vooraf, moet=True, opnieuw=bool(vooraf))).strip()
        if (dag := _hele_dag(tekst)) is not None:
            return dag
        niet = f"'{kort(tekst)}' begrijp ik niet als dag. " if tekst else ""
        vooraf = f"{niet}{ZO} Ctrl-C stopt."


def _hele_dag(tekst: str) -> Datum | None:
    """One day that these words mean, of our own era."""
    dagen = {datum.iso for datum in versta_datum(tekst) if datum.volledig and (datum.jaar or 0) > 0}
    return lees_datum(dagen.pop()) if len(dagen) == 1 else None
