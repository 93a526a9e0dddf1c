"""What the next step of a traject is, in a sentence, and the command that helps."""

from collections.abc import Mapping
from typing import NamedTuple

from sonestra_cli.domein.afleiding.stand import Stand, Stap
from sonestra_cli.taal.datums import in_woorden


class Zet(NamedTuple):
    """A sentence, in which ``{dag}`` is a day in words, and what can be typed: empty where it is not up to us."""

    zin: str
    opdracht: str


ZETTEN: Mapping[Stap, Zet] = {
    "hoofdpersoon": Zet("Om wie gaat het? Dat staat nog niet bij `hoofdpersonen` in traject.yaml.", "erbij persoon"),
    "mensen": Zet("Nu de mensen eromheen: wie horen erbij?", "groslijst"),
    "familie": Zet("Wie hoort bij wie? De gezinnen staan er nog niet in.", "erbij gezin"),
    "verhaal": Zet("Het verhaal staat er nog niet in. Begin met wat al lukt.", "erbij lukt"),
    "vragen": Zet("Welke vragen hebben zij zelf? Die komen op de poster.", "erbij vraag"),
    "beraad": Zet("Wanneer en waar komen ze bij elkaar? Dat staat nog niet in beraad.yaml.", "erbij beraad"),
    "gasten": Zet("Wie komen er op {dag}? De gasten staan er nog niet in.", "erbij gast"),
    "uitnodigen": Zet("Op {dag} is het beraad. Maak de agenda en het draaiboek.", "agenda beraad"),
    "plan": Zet("Het beraad van {dag} is geweest. Schrijf het plan over, woord voor woord.", "erbij afspraak"),
    "eerste_keer": Zet("Het plan staat erin. Wanneer komt het actieteam voor het eerst bij elkaar?", "actieteam"),
    "actieteam": Zet("Het actieteam kwam op {dag} bij elkaar. Wat zeiden ze?", "actieteam"),
    "wachten": Zet("Op {dag} komt het actieteam bij elkaar. Tot dan is het van hen.", ""),
    "kijken": Zet("Wanneer komt het actieteam weer bij elkaar? Dat staat er nog niet bij.", "actieteam"),
    "laat_los": Zet("Op {dag} laat je los. Lees met hen wat er dan gebeurt.", "loslaten --vooraf"),
    "los": Zet("Je hebt losgelaten. De map is van hen.", ""),
}


def volgende_stap(waar: Stand) -> Zet:
    """The next step in words."""
    zin, opdracht = ZETTEN[waar.stap]
    return Zet(zin.format(dag=in_woorden(waar.dag) if waar.dag else "die dag"), opdracht)
