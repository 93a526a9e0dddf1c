"""On which day the actieteam meets: as it was typed, as it was agreed, or else asked."""

from functools import partial

from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.omgeving.console import is_gesprek
from sonestra_cli.opdrachten.delen.opties import Stop
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
    except Gestopt:
        raise Stop(1, "De antwoorden hielden op. Er is niets veranderd.") from None


def _vraag(traject: Traject) -> Gesprek[Datum]:
    zin = "Op welke dag komt het team bij elkaar, of kwam het bij elkaar?"
    vooraf = ""
    while True:
        tekst = (yield Vraag(zin, ZO, vooraf, moet=True, opnieuw=bool(vooraf))).strip()
        if (dag := _hele_dag(tekst)) is not None:
            return dag
        vooraf = f"{f'{tekst!r} begrijp ik niet als dag. ' if tekst else ''}{ZO}"


def _hele_dag(tekst: str) -> Datum | None:
    """One day that these words mean, of our own era."""
    dagen = {datum.iso for datum in versta_datum(tekst) if datum.volledig and (datum.jaar or 0) > 0}
    return lees_datum(dagen.pop()) if len(dagen) == 1 else None
