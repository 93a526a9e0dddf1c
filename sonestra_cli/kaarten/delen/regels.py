"""Breaking a text into lines without losing a letter."""

from itertools import combinations

from sonestra_cli.tekening.tekening import Gewicht, Meet


def breek(
    tekst: str, breedte: float, pt: float, meet: Meet, gewicht: Gewicht = "gewoon", hoogstens: int = 2
) -> tuple[str, ...]:
    """As few lines as fit within ``breedte`` points; never more than ``hoogstens``, then the widest line sticks out."""
    woorden = tekst.split()
    regels: tuple[str, ...] = (" ".join(woorden),) if woorden else ()
    for aantal in range(1, min(hoogstens, len(woorden)) + 1):
        regels = _evenwichtig(woorden, aantal, pt, meet, gewicht)
        if max(meet(regel, pt, gewicht) for regel in regels) <= breedte:
            break
    return regels


def loop_door(tekst: str, breedte: float, pt: float, meet: Meet, gewicht: Gewicht = "gewoon") -> tuple[str, ...]:
    """Line after line, each as full as it can be; a word that is too wide stands alone."""
    regels: list[str] = []
    for woord in tekst.split():
        langer = f"{regels[-1]} {woord}" if regels else woord
        if regels and meet(langer, pt, gewicht) <= breedte:
            regels[-1] = langer
        else:
            regels.append(woord)
    return tuple(regels)


def _evenwichtig(woorden: list[str], aantal: int, pt: float, meet: Meet, gewicht: Gewicht) -> tuple[str, ...]:
    if len(woorden) > 14:
        totaal = meet(" ".join(woorden), pt, gewicht)
        breedte = totaal / aantal
        while len(regels := loop_door(" ".join(woorden), breedte, pt, meet, gewicht)) > aantal:
            breedte *= 1.05
        return regels
    keuzes = (
        tuple(" ".join(woorden[van:tot]) for van, tot in zip((0, *snede), (*snede, len(woorden)), strict=True))
        for snede in combinations(range(1, len(woorden)), aantal - 1)
    )
    return min(keuzes, key=lambda regels: max(meet(regel, pt, gewicht) for regel in regels))
