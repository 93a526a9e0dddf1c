"""Own words that YAML would lose without a sound when they do not stand in a block (domein/3 §3.0)."""

from sonestra_cli.bestanden.knopen import Tekst
from sonestra_cli.bestanden.vondst import Opname, Stappen
from sonestra_cli.domein.bevinding import Bevinding, Pad, Zet

BLOK = "zet '|' achter het veld en de woorden op de regels eronder"


def meld_stil_verlies(knoop: Tekst, stappen: Stappen, opname: Opname) -> None:
    """Report a ``#`` behind words (it makes a comment of the rest) and a second line that is glued to the first."""
    if knoop.stijl in ("|", ">") or knoop.leeg:
        return
    pad = Pad(opname.naam, stappen)
    bron = opname.tekst[knoop.begin : knoop.eind]
    if "\n" in bron:
        regels = "\n".join(regel.strip() for regel in bron.strip("'\"").splitlines())
        wijziging = Zet(pad, regels) if not knoop.stijl else None
        opname.meld(
            "N011",
            "deze woorden staan op meer regels zonder blok: de regels plakken aan elkaar",
            knoop,
            stappen,
            niveau="let op",
            tip=BLOK,
            wijziging=wijziging,
        )
    if not knoop.stijl and (rest := _achter(opname.tekst, knoop.eind)):
        begin = opname.tekst.index("#", knoop.eind)
        wijziging = None if "\n" in bron else Zet(pad, opname.tekst[knoop.begin : knoop.eind] + rest)
        bevinding = Bevinding(
            "N010",
            "let op",
            "wat achter '#' staat hoort nu niet bij de woorden",
            pad,
            onder="dit leest niemand meer",
            tip=BLOK,
            wijziging=wijziging,
        )
        opname.voeg_toe(bevinding, begin, knoop.eind + len(rest))


def _achter(tekst: str, eind: int) -> str:
    """The comment right behind a value, with the space before it."""
    regel_eind = tekst.find("\n", eind)
    rest = tekst[eind : regel_eind if regel_eind >= 0 else len(tekst)].rstrip()
    return rest if rest.lstrip().startswith("#") else ""
