"""From a function to a command of click: its parameters say what can be typed."""

import inspect
from collections.abc import Callable, Mapping
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, get_args, get_origin

import click

from sonestra_cli.omgeving import hulp
from sonestra_cli.omgeving.opdrachtregel import Deel

_SOORTEN: Mapping[type, Any] = {str: click.STRING, int: click.INT, Path: click.Path(path_type=Path)}


def als_opdracht(naam: str, functie: Callable[..., None]) -> click.Command:
    """The command that calls ``functie``; its docstring is the help."""
    delen = [_deel(parameter) for parameter in inspect.signature(functie).parameters.values()]

    def roep(**getypt: Any) -> None:
        functie(**{wat: _als_lijst(waarde) for wat, waarde in getypt.items()})

    return hulp.Opdracht(
        naam, callback=roep, params=delen, help=inspect.getdoc(functie), context_settings=hulp.HULP_HEET
    )


def _als_lijst(waarde: Any) -> Any:
    """What may be typed more than once is a list, and None when it was not typed at all."""
    return (list(waarde) or None) if isinstance(waarde, tuple) else waarde


def _deel(parameter: inspect.Parameter) -> click.Parameter:
    assert get_origin(parameter.annotation) is Annotated, f"{parameter.name}: how is it typed?"
    soort, deel = get_args(parameter.annotation)
    if isinstance(soort, UnionType):
        soort = next(een for een in get_args(soort) if een is not type(None))
    moet = parameter.default is parameter.empty
    alles: dict[str, Any] = {"required": moet, "metavar": deel.metavar}
    if not moet:
        alles["default"] = parameter.default
    return _optie(parameter.name, soort, deel, alles) if deel.namen else _argument(parameter.name, soort, deel, alles)


def _optie(naam: str, soort: Any, deel: Deel, alles: dict[str, Any]) -> click.Option:
    if soort is bool:
        alles["is_flag"] = True
    elif deel.telt:
        alles["count"] = True
    else:
        alles["type"] = _SOORTEN[soort] if deel.minstens is None else click.IntRange(min=deel.minstens)
    toon = deel.toon_gewoonlijk and alles.get("default") != ""
    return click.Option([naam, *deel.namen], help=deel.help, show_default=toon, **alles)


def _argument(naam: str, soort: Any, deel: Deel, alles: dict[str, Any]) -> click.Argument:
    veel = get_origin(soort) is list
    if veel:
        (soort,) = get_args(soort)
        alles.pop("default", None)
    gewoonlijk = alles.get("default")
    erbij = f" [gewoonlijk: {gewoonlijk}]" if gewoonlijk is not None and deel.toon_gewoonlijk else ""
    return hulp.Erachter([naam], uitleg=deel.help + erbij, type=_SOORTEN[soort], nargs=-1 if veel else 1, **alles)
