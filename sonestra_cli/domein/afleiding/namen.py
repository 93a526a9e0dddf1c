"""What somebody is called on maps and papers."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.hoofdletter import hoofdletter
from sonestra_cli.techniek.onthouden import onthoud

KLEINE_WOORDEN = frozenset({"van", "de", "der", "den", "het", "en", "ten", "ter", "op", "in", "uit", "te"})
"""Words inside a name that keep their small letter: ``buurman-van-nel`` is Buurman van Nel."""


def naam(traject: Traject, sleutel: Sleutel) -> str:
    """The name on every map and paper. Where two people are called the same, who this is stands behind it:
    ``Jan, buurman`` and ``Jan, voetbaltrainer``."""
    erbij = _onderscheid(traject).get(sleutel)
    return f"{kale_naam(traject, sleutel)}, {erbij}" if erbij else kale_naam(traject, sleutel)


def naam_bij_jaren(traject: Traject, sleutel: Sleutel) -> str:
    """As ``naam``, for where the year of birth stands beside it and tells the two apart by itself."""
    return naam(traject, sleutel).removesuffix(f", {_geboren(traject, sleutel)}")


def kale_naam(traject: Traject, sleutel: Sleutel) -> str:
    """The typed ``naam``, else the key with capitals: ``oma-riet`` is Oma Riet. Unknown keys get a name too."""
    persoon = traject.netwerk.personen.get(sleutel)
    return (persoon.naam.strip() if persoon and persoon.naam else "") or naam_uit_sleutel(sleutel)


@onthoud()
def _onderscheid(traject: Traject) -> dict[Sleutel, str]:
    """What tells apart those who share a name; nothing for everybody else."""
    gelijk: dict[str, list[Sleutel]] = {}
    for sleutel in traject.netwerk.personen:
        gelijk.setdefault(kale_naam(traject, sleutel).casefold(), []).append(sleutel)
    uit: dict[Sleutel, str] = {}
    for sleutels in gelijk.values():
        if len(sleutels) > 1:
            uit |= _onderscheid_tussen(traject, sleutels)
    return uit


def _onderscheid_tussen(traject: Traject, sleutels: Sequence[Sleutel]) -> dict[Sleutel, str]:
    """For each the first of these that nobody else of them has: their own words, the task, nothing for the only
    hoofdpersoon, the year of birth; else the key."""
    hoofd = [sleutel for sleutel in sleutels if sleutel in traject.kop.hoofdpersonen]
    uit = {sleutel: str(sleutel) for sleutel in sleutels}
    uit |= _eigen(traject, sleutels, _geboren)
    uit |= dict.fromkeys(hoofd, "") if len(hoofd) == 1 else {}
    return uit | _eigen(traject, sleutels, _functie) | _eigen(traject, sleutels, _wie)


def _eigen(traject: Traject, sleutels: Sequence[Sleutel], zeg: Callable[[Traject, Sleutel], str]) -> dict[Sleutel, str]:
    """What ``zeg`` says of each, where it says so of one of them only."""
    gezegd = {sleutel: zeg(traject, sleutel) for sleutel in sleutels}
    hoe_vaak = Counter(tekst.casefold() for tekst in gezegd.values())
    return {sleutel: tekst for sleutel, tekst in gezegd.items() if tekst and hoe_vaak[tekst.casefold()] == 1}


def _wie(traject: Traject, sleutel: Sleutel) -> str:
    return " ".join((traject.netwerk.personen[sleutel].wie or "").split())


def _functie(traject: Traject, sleutel: Sleutel) -> str:
    vak = traject.netwerk.personen[sleutel].professional
    return (vak.functie or "").strip() if vak else ""


def _geboren(traject: Traject, sleutel: Sleutel) -> str:
    persoon = traject.netwerk.personen.get(sleutel)
    return f"geboren {persoon.geboren}" if persoon and persoon.geboren and persoon.geboren.jaar is not None else ""


def namen(traject: Traject, sleutels: Iterable[Sleutel]) -> tuple[str, ...]:
    """The names of several people, in the same order."""
    return tuple(naam(traject, sleutel) for sleutel in sleutels)


def naam_uit_sleutel(sleutel: str) -> str:
    """A readable name from a key alone."""
    woorden = [woord for woord in sleutel.split("-") if woord]
    return " ".join(woord if nr and woord in KLEINE_WOORDEN else hoofdletter(woord) for nr, woord in enumerate(woorden))
