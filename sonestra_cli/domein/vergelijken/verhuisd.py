"""What is apart now may have stood in an ordinary file then: who did not ask for it does not see it as gone either."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from sonestra_cli.domein.traject import Apart, Traject
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.domein.vergelijken.paren import gevuld, koppel

_GEWOON: Final = ("netwerk", "gebeurtenissen", "verhaal", "vragen")
"""Fields of Traject that hold what can be kept apart too."""


def zonder_verhuisd(toen: Traject, nu: Traject, apart: Sequence[Apart]) -> Traject:
    """``toen`` in which is closed what is not there now and may be in ``apart``, which nobody asked for.

    It may have got another key or other words on the way: so all that went, of each kind of which something is apart.
    """
    houders: dict[str, Any] = {}
    for naam in _GEWOON:
        blok, later = getattr(toen, naam), getattr(nu, naam)
        anders = {}
        for veld in velden_van(Apart):
            ergens = [stuk for een in apart if (stuk := getattr(een, veld, None))]
            if ergens and hasattr(blok, veld):
                anders[veld] = _zonder(getattr(blok, veld), getattr(later, veld), ergens)
        houders[naam] = replace(blok, **anders)
    return replace(toen, **houders)


def heeft_iets(apart: Collection[Apart]) -> bool:
    """Whether anything in an ordinary file may have gone there."""
    return any(gevuld(een) for een in apart)


def _zonder(toen: Any, nu: Any, apart: Sequence[Any]) -> Any:
    if isinstance(toen, Mapping):
        return {
            sleutel: _zonder_velden(blok, nu[sleutel], [een[sleutel] for een in apart if sleutel in een])
            if sleutel in nu
            else _dicht(blok)
            for sleutel, blok in toen.items()
        }
    ergens = [blok for een in apart for blok in een]
    nog = {oud: nu[nieuw] for nieuw, oud in koppel(toen, nu).items()}
    return tuple(
        blok if blok == nog.get(nr) else _zonder_velden(blok, nog[nr], ergens) if nr in nog else _dicht(blok)
        for nr, blok in enumerate(toen)
    )


def _zonder_velden(toen: Any, nu: Any, apart: Sequence[Any]) -> Any:
    """The fields that went from an entry of which something is apart, or for which something else stands there now."""
    if not apart:
        return toen
    later, elders = gevuld(nu), {naam for een in apart for naam in gevuld(een)}
    velden = velden_van(type(toen)).items()
    weg = [veld.attribuut for naam, veld in velden if naam not in later or naam in elders]
    return replace(toen, **{attribuut: getattr(nu, attribuut) for attribuut in weg})


def _dicht(blok: Any) -> Any:
    return replace(blok, dicht="helemaal")
