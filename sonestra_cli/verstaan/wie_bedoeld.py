"""Who may be meant by a word that is nobody's key: by what they are in this family, or by all that they are called."""

from collections.abc import Mapping

from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.afleiding.verwantschap import verwantschap
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.traject import Kop
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.verstaan.mensen import Mensengids
from sonestra_cli.verstaan.rolwoorden import ROLLEN, VULSEL

_OOK: Mapping[str, str] = {"moeder": "ouder", "vader": "ouder", "oma": "grootouder", "opa": "grootouder"}
"""What somebody is called of whom it is not told whether it is a man or a woman."""


def wie_bedoeld(woord: str, netwerk: Netwerk, kop: Kop | None) -> list[str]:
    """Their keys; behind a word for what somebody is, with what they are."""
    rollen = ROLLEN.get(woord.casefold(), frozenset())
    if rollen and kop is not None and (familie := _in_de_familie(rollen, netwerk, kop)):
        return familie
    gids = Mensengids(netwerk.personen)
    kaal = " ".join(deel for deel in sleutel_van(woord).split("-") if deel not in VULSEL)
    wie = gids.zoek(woord) or (gids.zoek(kaal) if kaal else ())
    return [_met_wat(een, netwerk.personen[een].wie or "", woord) if rollen else str(een) for een in wie]


def _met_wat(sleutel: str, wat: str, woord: str) -> str:
    """With what somebody is, where that says more than the word that was typed."""
    zegt_meer = wat and wat.casefold() != woord.casefold() and woord not in sleutel.split("-")
    return f"{sleutel} ({kort(wat)})" if zegt_meer else str(sleutel)


def _in_de_familie(rollen: frozenset[str], netwerk: Netwerk, kop: Kop) -> list[str]:
    """``mama`` is the moeder of whom it is about, not of somebody else."""
    zo, misschien = [], []
    for van in kop.hoofdpersonen:
        naam = (netwerk.personen[van].naam if van in netwerk.personen else None) or naam_uit_sleutel(van)
        for wie in netwerk.personen:
            wat = verwantschap(netwerk, van, wie) or ""
            if rollen & set(wat.split(" of ")):
                zo.append(f"{wie} ({wat} van {naam})")
            elif wat and wat in {_OOK.get(rol) for rol in rollen}:
                misschien.append(f"{wie} ({wat} van {naam})")
    return zo or misschien
