"""Which meeting of the actieteam a conversation is about."""

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.bijzonder.dagen import dag_dichtbij
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.taal.datums import in_woorden
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.inkorten import kort


def kies_dag(traject: Traject, vandaag: str = "") -> Gesprek[str]:
    """Which meeting of the actieteam it is about, as its file is named; Enter is the last one."""
    from sonestra_cli.verstaan.datums import versta_datum

    er_zijn = list(traject.actieteam)
    zin = "Van welke dag is deze bijeenkomst van het actieteam?"
    uitleg = "Noem de hele dag, met het jaar: 16 april 2026."
    al = [in_woorden(datum) if (datum := lees_datum(dag)) else dag for dag in er_zijn]
    er_is_al = f"Er is al: {opsomming(al)}." if al else ""
    alleen = f"{zin} {er_is_al} Zet de dag vooraan in de regel, met het jaar: 16 april 2026, …".replace("  ", " ")
    vooraf = f"{er_is_al} Enter is {'de laatste' if len(al) > 1 else 'die dag'}." if al else ""
    weg = "" if er_zijn else None
    opnieuw = False
    while True:
        tekst = (yield Vraag(zin, uitleg, vooraf, moet=not er_zijn, opnieuw=opnieuw, weg=weg, alleen=alleen)).strip()
        if not tekst and er_zijn:
            return er_zijn[-1]
        gelezen = (datum for datum in versta_datum(dag_dichtbij(tekst, vandaag)) if datum.volledig)
        dagen = {dag.iso for dag in gelezen if not vandaag or dag.iso <= vandaag or dag.iso[:4] in tekst}
        if len(dagen) == 1:
            return dagen.pop()
        niet = f"'{kort(tekst)}' begrijp ik niet als dag. " if tekst else ""
        vooraf, opnieuw = f"{niet}{uitleg}", True
