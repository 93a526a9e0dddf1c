"""One change of a traject by text: looked at beforehand, read again in memory, written as one step or not at all."""

import sys
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from sonestra_cli.controles.beschermd import A009, A010, A011
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutel, Sleutels
from sonestra_cli.domein.vergelijken.meer_zien import NIEMAND
from sonestra_cli.lezen.bron import Bron, naar_bytes, pad_van
from sonestra_cli.lezen.indeling import VAST, actieteam_bestanden, apart_bestanden
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.openen import open_bron
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from sonestra_cli.omgeving.console import Console, breedte_van, is_gesprek
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opdrachten.delen.toen.geopend import zinnen_geopend
from sonestra_cli.opdrachten.delen.verschil import toon_verschil
from sonestra_cli.opslaan.schrijven import Nieuw, samen_schrijven
from sonestra_cli.techniek.opsomming import opsomming

APART = "apart/"
Teksten: TypeAlias = Mapping[Bestandsnaam, str | None]
"""Files that change -> their new text; None for one that goes away."""


def open_bronnen(wortel: Path, eigenaren: Sleutels = ()) -> dict[Bestandsnaam, Bron]:
    """The texts of all files that are there, of ``apart/`` those of ``eigenaren``; stops with 1 at one that is shut."""
    vakken = [*VAST.values(), *actieteam_bestanden(wortel), *(vak for _, vak in apart_bestanden(eigenaren))]
    bronnen = {}
    for vak in vakken:
        bron = open_bron(wortel, vak.naam)
        if isinstance(bron, tuple):
            raise Stop(1, f"{pad_van(vak.naam)} kan ik niet lezen: {bron[1].bevinding.zin}. Er is niets veranderd.")
        if bron is not None:
            bronnen[vak.naam] = bron
    return bronnen


def stop_bij_nieuwe_fouten(
    wortel: Path,
    apart: Sleutels,
    teksten: Teksten,
    zelfde: Callable[[str], str],
    scherm: Console,
) -> list[Melding]:
    """Stop with 1, and show it, when a change would bring a *fout* that was not there before.

    What may not be for everybody to read is shown too, and stops nothing: it is given back.

    ``zelfde`` makes one sentence of how a finding was said before and after, such as under another name.
    """
    nieuw = nieuwe_fouten(wortel, apart, teksten, zelfde)
    if nieuw:
        from sonestra_cli.verslag.kleur import in_kleur
        from sonestra_cli.verslag.tekst import als_tekst

        open_ = [melding for melding in nieuw if not melding.plek.bestand.startswith(APART)]
        if open_:
            scherm.toon(als_tekst(open_, breedte_van(sys.stderr)).rstrip("\n"), sys.stderr, in_kleur)
        for bestand in sorted({m.plek.bestand for m in nieuw if m.plek.bestand.startswith(APART)}):
            Console().meld(f"In {bestand} zou iets niet meer kloppen.")
        if any(melding.bevinding.niveau == "fout" for melding in nieuw):
            raise Stop(1, "Zo zou er iets niet kloppen. Er is niets veranderd.")
    return nieuw


def nieuwe_fouten(wortel: Path, apart: Sleutels, teksten: Teksten, zelfde: Callable[[str], str]) -> list[Melding]:
    """What would be found with these texts that is not found now, as ``stop_bij_nieuwe_fouten`` tells it."""
    erbij = (Sleutel(naam.removeprefix(APART)) for naam in teksten if naam.startswith(APART))
    na = _fouten(wortel, (*apart, *erbij), teksten)
    if not na:
        return []
    voor = Counter((m.bevinding.code, zelfde(m.bevinding.zin)) for m in _fouten(wortel, apart, {}))
    nieuw = []
    for melding in na:
        kenmerk = melding.bevinding.code, zelfde(melding.bevinding.zin)
        voor[kenmerk] -= 1
        if voor[kenmerk] < 0:
            nieuw.append(melding)
    return nieuw


def _fouten(wortel: Path, apart: Sleutels, teksten: Teksten) -> list[Melding]:
    gelezen = lees_traject(wortel, apart, teksten)
    return [
        m
        for m in met_bevindingen(gelezen, kijk_na(gelezen))
        if m.bevinding.niveau == "fout" or m.bevinding.regel in (A009, A010, A011)
    ]


def vraag_of_het_mag(zin: str, ja: bool) -> None:
    """Ask before something goes; stops with 2 when the answer is no, or when nobody can give one."""
    if ja:
        return
    if not is_gesprek():
        raise Stop(2, f"{zin} Dat doe ik niet zonder dat iemand ja zegt. Kijk met --vooraf, of typ --ja erbij.")
    from sonestra_cli.opdrachten.delen.praten import zegt_ja  # only where there is somebody to ask

    if not zegt_ja(zin):
        raise Stop(2, "Goed. Er is niets veranderd.")


def doe(
    wortel: Path,
    bronnen: Mapping[Bestandsnaam, Bron],
    teksten: Teksten,
    wat: str,
    vooraf: bool,
    scherm: Console,
    heette: Mapping[str, str] = NIEMAND,
) -> bool:
    """Write the texts as the step ``wat``, or with ``vooraf`` show what would change; False when nothing does.

    ``heette``: key -> the key this same person had, where the step gives one another.
    """
    anders = {naam: tekst for naam, tekst in teksten.items() if naam not in bronnen or tekst != bronnen[naam].tekst}
    paden = {pad_van(naam): (bronnen[naam].tekst if naam in bronnen else "", anders[naam] or "") for naam in anders}
    meer = zinnen_geopend(wortel, anders, heette) if anders else []
    if vooraf or not anders:
        toon_verschil(paden, (), scherm)
        for zin in meer:
            scherm.meld(zin)
        return bool(anders)
    weg = [bronnen[naam] for naam, tekst in anders.items() if tekst is None]  # a file that gets another name
    nieuw = {}
    for naam, tekst in anders.items():
        bron = bronnen.get(naam)
        bom = any(een.bom for een in ([bron] if bron is not None else weg))
        inhoud = None if tekst is None else naar_bytes(tekst, bom)
        nieuw[pad_van(naam)] = Nieuw(inhoud, None if bron is None else bron.hash)
    with veranderen(opsomming(sorted(nieuw))):
        samen_schrijven(wortel, nieuw, wat)
    for zin in meer:
        scherm.meld(f"{zin} Niet de bedoeling? Typ: sonestra terug")
    return True
