"""What somebody may not see now, they do not see as it was then either: each entry takes over how it is closed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sonestra_cli.domein.getypt import Dicht, Getypt
from sonestra_cli.domein.soorten import IEDEREEN, Lezers
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.domein.vergelijken.paren import koppel

T = TypeVar("T")
_LEZERS = ("zichtbaar", "mag_gelezen_door")
_DICHT: tuple[Dicht, ...] = ("nee", "op_naam", "helemaal")


def ook_dicht(toen: T, nu: T) -> T:
    """``toen``, in which what ``nu`` closes for somebody is closed for them too."""
    uit: Any = _samen(toen, nu)
    return uit  # type: ignore[no-any-return]


def _samen(toen: Any, nu: Any) -> Any:
    if toen is None or nu is None:
        return toen
    if isinstance(toen, Mapping):
        nieuw = [wat for sleutel, wat in nu.items() if sleutel not in toen and isinstance(wat, Getypt)]
        return {
            sleutel: _samen(wat, nu[sleutel] if sleutel in nu else _onder_een_andere_sleutel(wat, nieuw))
            for sleutel, wat in toen.items()
        }
    if isinstance(toen, tuple):
        if not any(isinstance(deel, Getypt) for deel in toen):
            return toen
        zelfde = {oud: nieuw for nieuw, oud in koppel(toen, nu).items()}
        return tuple(_samen(deel, nu[zelfde[nr]]) if nr in zelfde else deel for nr, deel in enumerate(toen))
    if not hasattr(toen, "__dataclass_fields__"):
        return toen
    return _blok(toen, nu)


def _onder_een_andere_sleutel(toen: Any, nieuw: Sequence[Any]) -> Any:
    """What is most likely the same entry, or somebody of the same name, among what has a key of now; else None."""
    naam = getattr(toen, "naam", None)
    return next(
        (een for een in nieuw if (naam and getattr(een, "naam", None) == naam) or koppel((toen,), (een,))), None
    )


def _blok(toen: Any, nu: Any) -> Any:
    anders: dict[str, Any] = {}
    for veld in velden_van(type(toen)).values():
        naam = veld.attribuut
        een, ander = getattr(toen, naam), getattr(nu, naam)
        if een == ander and not isinstance(een, (Getypt, Mapping, tuple)):
            continue
        if naam in _LEZERS:
            anders[naam] = _beide(een, ander)
        elif naam == "niet_voor":
            anders[naam] = tuple(dict.fromkeys((*(een or ()), *(ander or ())))) or een
        else:
            anders[naam] = _samen(een, ander)
    if isinstance(toen, Getypt):
        anders["dicht"] = max(toen.dicht, nu.dicht, key=_DICHT.index)
    return replace(toen, **anders)


def _beide(een: Lezers, ander: Lezers) -> Lezers:
    """Who is among both; of who may read nothing says nothing."""
    if IEDEREEN in een:
        return ander
    return een if IEDEREEN in ander else tuple(wie for wie in een if wie in ander)
