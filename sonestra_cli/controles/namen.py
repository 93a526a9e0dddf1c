"""Who is who: two people who are called the same, and somebody whose sign cannot be drawn yet."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import controle
from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import opsomming

V011 = Regel(
    "V011",
    "vraag",
    "Twee mensen heten hetzelfde.",
    "Op een kaart en op papier moet je zien wie er bedoeld is. Zonder iets erbij staat daar de sleutel of het "
    "geboortejaar achter de naam, en zo noemt niemand hen.",
    "Zet bij ieder een paar woorden bij `wie`, zoals jullie hen uit elkaar houden: buurman, of neef met de auto.",
    vanaf="netwerk",
)
F018 = Regel(
    "F018",
    "vraag",
    "Van iemand uit de familie is nog niet gezegd: man, vrouw of anders.",
    "Op de familiekaart krijgt een man een vierkant en een vrouw een rondje. Van wie dat niet gezegd is, komt er een "
    "ruit met een vraagteken.",
    "Zet `geslacht: man`, `vrouw` of `anders` erbij, zoals die mens het zelf zegt.",
    vanaf="netwerk",
)
_ERVOOR = ("", "stief", "bonus", "pleeg", "half", "schoon", "groot", "klein", "peet", "oud")
_VERWANT = {
    **dict.fromkeys(("opa", "vader", "broer", "broertje", "zoon", "oom", "neef"), "man"),
    **dict.fromkeys(("oma", "moeder", "zus", "zusje", "dochter", "tante", "nicht"), "vrouw"),
}
_ZEGT_HET: dict[str, str] = {
    **{f"{ervoor}{woord}": wat for ervoor in _ERVOOR for woord, wat in _VERWANT.items()},
    **dict.fromkeys(("pa", "papa", "man"), "man"),
    **dict.fromkeys(("ma", "mama", "vrouw"), "vrouw"),
}
"""A word in the key or in ``wie`` -> what it says of somebody."""


@controle(V011)
def gelijke_namen(traject: Traject) -> Iterator[Bevinding]:
    """V011: two or more with one shown name, of whom somebody has no ``wie`` of their own."""
    gelijk: dict[str, list[Sleutel]] = {}
    for sleutel in traject.netwerk.personen:
        gelijk.setdefault(kale_naam(traject, sleutel).casefold(), []).append(sleutel)
    for sleutels in gelijk.values():
        zonder = [sleutel for sleutel in sleutels if not traject.netwerk.personen[sleutel].wie]
        if len(sleutels) > 1 and len(zonder) > 1:
            zin = f"{opsomming(sleutels)} heten allebei {kale_naam(traject, sleutels[0])}: hoe houd je hen uit elkaar?"
            zin = zin if len(sleutels) == 2 else zin.replace("allebei", "allemaal")
            pad = Pad("netwerk", ("personen", zonder[0])).als_sleutel
            yield Bevinding(V011, zin, pad, tip="zet bij ieder iets bij `wie`, zoals jullie het zelf zeggen")


@controle(F018)
def ruiten(traject: Traject) -> Iterator[Bevinding]:
    """F018: somebody in a family whose key or ``wie`` says man or woman, and whose ``geslacht`` does not."""
    in_gezin = {
        wie for gezin in traject.netwerk.gezinnen for wie in (*gezin.partners, *(k.wie for k in gezin.kinderen))
    }
    for sleutel, persoon in traject.netwerk.personen.items():
        if sleutel not in in_gezin or persoon.soort != "mens" or persoon.geslacht != "onbekend":
            continue
        woorden = (f"{sleutel} {persoon.wie or ''}").lower().replace("-", " ").replace(",", " ").split()
        gezegd = {_ZEGT_HET[woord] for woord in woorden if woord in _ZEGT_HET}
        if len(gezegd) == 1:
            zin = f"{kale_naam(traject, sleutel)} komt als ruit met een vraagteken op de familiekaart"
            if gezegd & {_ZEGT_HET.get(woord) for woord in (persoon.wie or "").lower().split()}:
                zin = (
                    f"bij {kale_naam(traject, sleutel)} staat '{persoon.wie}', en op de familiekaart komt nog een ruit"
                )
            tip = f"weet je het wel? Zet dan erbij: geslacht: {gezegd.pop()}"
            yield Bevinding(F018, zin, Pad("netwerk", ("personen", sleutel)).als_sleutel, tip=tip)
