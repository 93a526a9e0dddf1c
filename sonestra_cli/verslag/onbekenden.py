"""Names that nobody knows yet, told at once: seven of them in one list are one thing to mend."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from sonestra_cli.domein.bevinding import Zet
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.patroon import patroon
from sonestra_cli.techniek.sleutels import sleutel_van

Soort = Literal["geschreven als naam", "nog nergens"]
"""A key with capitals in it, or somebody who stands nowhere."""
_ZIN = patroon(r"'(.+)' ken ik nog niet")
_NERGENS = "zet deze mens bij "
_MEEST = 8
"""Names in one sentence."""


def soort_onbekend(melding: Melding) -> Soort | None:
    """What is wrong with a name, where more of them can be told together."""
    bevinding = melding.bevinding
    if bevinding.code != "V001" or (gevonden := _ZIN.fullmatch(bevinding.zin)) is None:
        return None
    if not bevinding.voorstellen:
        return "nog nergens" if bevinding.tip.startswith(_NERGENS) else None
    zetten = [wijziging for voorstel in bevinding.voorstellen for wijziging in voorstel.wijzigingen]
    een = zetten[0] if len(zetten) == 1 else None
    return "geschreven als naam" if isinstance(een, Zet) and een.tekst == sleutel_van(gevonden[1]) else None


def samen(meldingen: Iterable[Melding], soort: Soort) -> Melding:
    """The first, with all their names in its sentence; one name alone is told as it is."""
    alle = list(meldingen)
    woorden = list(dict.fromkeys(gevonden[1] for m in alle if (gevonden := _ZIN.fullmatch(m.bevinding.zin))))
    if len(woorden) < 2:
        return alle[0]
    zin = f"{_opgesomd([repr(woord) for woord in woorden])} ken ik nog niet"
    tip = "zet deze mensen bij 'personen' in netwerk.yaml"
    if soort == "geschreven als naam":
        sleutels = _opgesomd([sleutel_van(woord) for woord in woorden])
        tip = f"een sleutel schrijf je met kleine letters: {sleutels}. Bedoel je iemand anders? Dan: {tip}"
    return replace(alle[0], bevinding=replace(alle[0].bevinding, zin=zin, tip=tip))


def _opgesomd(namen: list[str]) -> str:
    rest = len(namen) - _MEEST
    return opsomming(namen if rest < 2 else [*namen[:_MEEST], f"nog {rest}"])
