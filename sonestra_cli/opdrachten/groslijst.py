"""``sonestra groslijst``: many people at once, one per line."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.bewerken.personentekst import voeg_personen_toe
from sonestra_cli.domein.afleiding.groepen import ringnamen
from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.lezen.openen import MAX_BYTES
from sonestra_cli.lezen.teruglezen import GRENS
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving.console import Console, is_gesprek
from sonestra_cli.opdrachten.delen.openen import stop_bij_onleesbaar, zoek_wortel
from sonestra_cli.opdrachten.delen.opties import MapOptie, StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opslaan.schrijven import samen_bewerken
from sonestra_cli.taal.groslijst import GenoemdeMens, lees_regel
from sonestra_cli.techniek.sleutels import NIEMANDS, VrijeSleutels, sleutel_van

HULPZINNEN = """Zet er één mens per regel. Eerst de naam, dan wat je weet: Corrie, pleegoma, hart
Denk aan: familie, vrienden, buren, werk of school, sport, geloof, de winkel, online, wie er vroeger was.
Klaar? Een lege regel."""


def opdracht(
    bestand: Annotated[
        str | None,
        typer.Argument(metavar="[BESTAND]", help="Een lijstje in een tekstbestand. Zonder bestand typ je het hier."),
    ] = None,
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Zet veel mensen tegelijk in netwerk.yaml, één per regel. Wie er al staat blijft zoals die is.

    Voorbeeld: een regel als "Corrie, pleegoma, hart" in lijstje.txt, en dan: sonestra groslijst lijstje.txt
    """
    scherm = Console(stil)
    wortel = zoek_wortel(map_)
    gelezen = lees_traject(wortel)
    stop_bij_onleesbaar(gelezen, scherm)
    ringen = ringnamen(gelezen.traject.kop)
    regels = _regels(bestand)
    mensen = [mens for regel in regels if (mens := lees_regel(regel, ringen)) is not None]
    _noem_zonder_naam(regels, scherm)
    if not mensen:
        raise Stop(2, f"Er staat nog niemand op de lijst.\n{HULPZINNEN.splitlines()[0]}")
    nieuwe = _wie_er_nog_niet_is(mensen, gelezen.traject.netwerk, scherm)
    if vooraf:
        for sleutel, mens in nieuwe.items():
            scherm.resultaat(f"zou erbij komen: {sleutel}  {_toon(mens)}")
        return
    if nieuwe:
        erbij = [(sleutel, _velden(sleutel, mens)) for sleutel, mens in nieuwe.items()]
        with veranderen("netwerk.yaml"):
            samen_bewerken(wortel, {"netwerk.yaml": lambda tekst: voeg_personen_toe(tekst, erbij)}, _stap(nieuwe))
    for sleutel, mens in nieuwe.items():
        scherm.resultaat(f"erbij: {sleutel}  {_toon(mens)}")
    scherm.meld(f"{len(nieuwe)} erbij. Wie mist er nog?" if nieuwe else "Er is niets veranderd.")


def _wie_er_nog_niet_is(mensen: list[GenoemdeMens], netwerk: Netwerk, scherm: Console) -> dict[str, GenoemdeMens]:
    """Key -> who is new; who is there already, by key or by name, is told."""
    vrij = VrijeSleutels(netwerk.personen)
    bekend: dict[str, str] = {
        _herken(woord): sleutel for sleutel, wie in netwerk.personen.items() for woord in (wie.naam or "", sleutel)
    }
    nieuwe: dict[str, GenoemdeMens] = {}
    al = False
    for mens in mensen:
        herkend = _herken(mens.naam)
        if herkend in bekend:
            al = True
            scherm.meld(f"{mens.naam} staat er al ({bekend[herkend]}). Die blijft zoals die is.")
            continue
        sleutel = bekend[herkend] = vrij.voor(mens.naam)
        nieuwe[sleutel] = mens
    if al:
        scherm.meld("Is het iemand anders met dezelfde naam? Zet er iets bij, zoals: Ali van de hoek, buurman")
    return nieuwe


def _herken(naam: str) -> str:
    """What two ways to type one name have in common: the key, or the name itself where that makes no key."""
    sleutel = sleutel_van(naam)
    return " ".join(naam.split()) if sleutel == NIEMANDS else sleutel


def _noem_zonder_naam(regels: list[str], scherm: Console) -> None:
    """A line that begins with a comma has words but no name: say that it is skipped."""
    for nummer, regel in enumerate(regels, start=1):
        if regel.lstrip()[:1] in (",", ";") and regel.strip(" ,;\t"):
            scherm.meld(f"Regel {nummer} sla ik over, daar staat geen naam vooraan: {regel.strip()}")


def _regels(bestand: str | None) -> list[str]:
    if bestand is None and is_gesprek():
        print(HULPZINNEN, file=sys.stderr)
        return list(iter(lambda: sys.stdin.readline().rstrip("\n"), ""))
    try:
        with sys.stdin.buffer if bestand in (None, "-") else Path(str(bestand)).open("rb") as lijst:
            ruw = lijst.read(MAX_BYTES + 1)
        if len(ruw) > MAX_BYTES:
            raise Stop(2, f"{bestand or 'De lijst'} is te groot. In een traject past hoogstens {GRENS}.")
        return ruw.decode("utf-8-sig").splitlines()
    except OSError as fout:
        raise Stop(2, f"Het bestand {bestand} kan ik niet lezen. Klopt de naam?") from fout
    except UnicodeDecodeError as fout:
        raise Stop(
            2, f"{bestand or 'De lijst'} is geen gewone tekst (UTF-8). Bewaar het zo en probeer het nog eens."
        ) from fout


def _velden(sleutel: str, mens: GenoemdeMens) -> dict[str, str]:
    """The fields to write; the name only where the key does not say it already."""
    naam = {} if mens.naam == naam_uit_sleutel(sleutel) else {"naam": mens.naam}
    return {**naam, **dict(mens.velden)}


def _stap(nieuwe: dict[str, GenoemdeMens]) -> str:
    """What ``terug`` calls it."""
    namen = [mens.naam for mens in nieuwe.values()]
    return f"{namen[0]} erbij" if len(namen) == 1 else f"{len(namen)} mensen erbij"


def _toon(mens: GenoemdeMens) -> str:
    return ", ".join((mens.naam, *(waarde for _, waarde in mens.velden)))
