"""Where two people changed the same: both texts, with one sentence between the signs that every git tool knows."""

from difflib import SequenceMatcher

from sonestra_cli.yamltekst.bewerkbaar import regeleinde_van

UITLEG = "hier schreven twee mensen iets anders: kies wat blijft, en haal de regels met <<<<<<<, ======= en >>>>>>> weg"


def met_tekens(een: str, ander: str, namen: tuple[str, str]) -> str:
    """The lines that are the same once; of what differs first the one, then the other."""
    eind = regeleinde_van(een)
    links, rechts = (tekst.splitlines(keepends=True) for tekst in (een, ander))
    uit: list[str] = []
    for soort, a, b, c, d in SequenceMatcher(None, links, rechts, autojunk=False).get_opcodes():
        if soort == "equal":
            uit += links[a:b]
            continue
        uit += [f"<<<<<<< {namen[0]}{eind}", *_af(links[a:b], eind), f"======={eind}"]
        uit += [*_af(rechts[c:d], eind), f">>>>>>> {namen[1]}; {UITLEG}{eind}"]
    return "".join(uit)


def _af(regels: list[str], eind: str) -> list[str]:
    """Lines that all have an end."""
    return [regel if regel.endswith("\n") else regel + eind for regel in regels]
