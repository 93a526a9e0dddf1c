"""A line, or what stands together with it, that springs in too far or too little."""

import re
from collections.abc import Iterator, Sequence

from sonestra_cli.yamltekst.codes import B011, B016
from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, eronder, hoeveel_meer, omhoog, omlaag
from sonestra_cli.yamltekst.hypothesen.vorm import BOUW, Hypothese, Oorzaak, Reparatie, Snee
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

SCHEEF = Oorzaak(B016, "deze regel staat niet recht onder de regels waar hij bij hoort")
_TAB = Oorzaak(B011, "hier staat een tab, en inspringen gaat met spaties")
_DIEPTEN = 6
_VEEL = 2000
_KOP = re.compile(r"(?:- +)?([\w-]+)\s*:\s*$")
_SLEUTEL = re.compile(r"([\w-]+)\s*:(?:\s|$)")


def inspringen(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """The line with what is below it, or with all that stands as deep, under each of the depths around it."""
    met = [lijn, *eronder(tekst, lijn)]
    kop = _KOP.match(lijn.inhoud)
    if kop is not None and not lijn.diepte and is_veld(kop[1]) and len(met) > 1:
        return  # a head of the file with what belongs to it is at home
    rij = _rij(tekst, lijn)
    for diepte in _diepten(tekst, lijn):
        rang = BOUW + int(abs(diepte - lijn.diepte) > 1)
        if len(rij) <= len(met):
            yield verschoven(met, diepte - lijn.diepte, rang)
        else:
            yield verschoven(met, diepte - lijn.diepte, rang)
            yield verschoven(rij, diepte - lijn.diepte, rang + 1)
        if len(met) > 1:
            yield verschoven([lijn], diepte - lijn.diepte, rang)


def onder_de_kop(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """All that stands beside a head without anything under it, further in: people at the margin below ``personen:``."""
    for kop in (lijn, *omhoog(tekst, lijn, 3)):
        gevonden = _KOP.match(kop.inhoud)
        if gevonden is None or not is_veld(gevonden[1]):
            continue
        eerste = next(omlaag(tekst, kop, _VEEL), None)
        if eerste is None or eerste.diepte != kop.diepte:
            continue
        eronder = []
        for volgende in omlaag(tekst, kop, _VEEL):
            sleutel = _SLEUTEL.match(volgende.inhoud)
            if volgende.diepte < kop.diepte or (
                volgende.diepte == kop.diepte and sleutel is not None and is_veld(sleutel[1])
            ):
                break
            eronder.append(volgende)
        if eronder:
            oorzaak = Oorzaak(B016, f"wat bij '{gevonden[1]}:' hoort springt verder in")
            yield verschoven(eronder, 2, BOUW + 1, oorzaak)


def verschoven(lijnen: Sequence[Lijn], verschil: int, rang: int, oorzaak: Oorzaak = SCHEEF) -> Hypothese:
    """These lines so many spaces further in."""
    sneden = tuple(Snee(een.begin, een.begin + een.diepte, " " * max(0, een.diepte + verschil)) for een in lijnen)
    voor = "deze regel" if len(lijnen) == 1 else f"deze {len(lijnen)} regels"
    zin = f"zet {hoeveel_meer(verschil)} voor {voor}"
    if any("\t" in een.tekst[: een.diepte] for een in lijnen):  # how wide a tab looks nobody can count
        ver = lijnen[0].diepte + verschil
        zin = f"haal de tab weg voor {voor}" + (
            f", en typ daar {hoeveel_meer(ver).removesuffix(' meer')}" if ver else ""
        )
        oorzaak = _TAB
    return Hypothese((Reparatie(sneden, zin, oorzaak),), rang)


def _rij(tekst: str, lijn: Lijn) -> list[Lijn]:
    """The line and all below that are at least as deep."""
    uit = [lijn]
    for volgende in omlaag(tekst, lijn, 60):
        if volgende.diepte < lijn.diepte:
            break
        uit.append(volgende)
    return uit


def _diepten(tekst: str, lijn: Lijn) -> list[int]:
    """Depths at which the line can stand, the nearest first."""
    boven = list(omhoog(tekst, lijn, 12))
    gezien = {een.diepte for een in boven} | {een.diepte for een in omlaag(tekst, lijn, 3)}
    gezien |= {een.diepte + 2 for een in boven[:1] if een.inhoud.endswith(":")}
    gezien |= {een.diepte + 2 for een in boven if een.inhoud.startswith("- ")}
    anders = sorted(gezien - {lijn.diepte}, key=lambda diepte: (abs(diepte - lijn.diepte), diepte))
    return anders[:_DIEPTEN]
