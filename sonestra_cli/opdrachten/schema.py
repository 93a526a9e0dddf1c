"""``sonestra schema``: JSON Schemas, so that an editor can help while typing."""

from pathlib import Path

from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import MapOptie, StilOptie, Stop, UitOptie, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import maken
from sonestra_cli.opslaan.aanmaken import schemabestanden
from sonestra_cli.opslaan.schrijven import schrijf_uitvoer


def opdracht(map_: MapOptie = None, uit: UitOptie = None, vooraf: VoorafOptie = False, stil: StilOptie = False) -> None:
    """Schrijf de hulpbestanden waarmee je tekstprogramma meekijkt terwijl je typt. Er gaat niets het internet op.

    Voorbeeld: sonestra schema
    """
    scherm = Console(stil)
    bestanden = schemabestanden()
    if uit == "-":
        raise Stop(2, f"Bij --uit -: dit worden {len(bestanden)} bestanden. Noem een map.")
    if uit is not None and Path(uit).exists() and not Path(uit).is_dir():
        raise Stop(2, f"Bij --uit: {uit} is een bestand, en dit worden er {len(bestanden)}. Noem een map.")
    wortel = zoek_wortel(map_) if uit is None else None
    for plek, tekst in bestanden.items():
        doel = wortel / plek if wortel is not None else Path(str(uit)) / Path(plek).name
        if vooraf:
            scherm.resultaat(f"zou komen: {doel}")
        else:
            with maken(doel):
                schrijf_uitvoer(doel, tekst.encode("utf-8"))
    if not vooraf:
        scherm.meld(f"{len(bestanden)} hulpbestanden staan klaar in {doel.parent}.")
