"""What a list knows more of somebody who is there: what can come in beside what stands there, and what differs."""

from collections.abc import Iterator, Mapping
from dataclasses import field

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.verstaan.lijst.soorten import Velden, Waarde

_STIL = frozenset({"naam", "geslacht", "soort"})
"""Where a list says otherwise without meaning to."""


@gegeven
class Aanvulling:
    """``erbij``: fields that are empty now. ``anders``: field, what stands there, what the list says."""

    erbij: Velden = field(default_factory=dict)
    anders: tuple[tuple[str, str, str], ...] = ()


def vul_aan(velden: Velden, persoon: Persoon, groep: str | None = None) -> Aanvulling:
    """Compare field by field. ``groep``: where somebody stands already without having it typed."""
    erbij: dict[str, Waarde] = {}
    anders: list[tuple[str, str, str]] = []
    for veld, waarde in velden.items():
        vorm = velden_van(Persoon).get(veld)
        if vorm is None or (veld == "groep" and groep is not None):
            continue
        nu = getattr(persoon, vorm.attribuut)
        if nu == getattr(_LEEG, vorm.attribuut):
            erbij[veld] = waarde
        elif veld not in _STIL and not _zegt_hetzelfde(waarde, nu):
            anders.append((veld, in_woorden(nu), in_woorden(waarde)))
    return Aanvulling(erbij, tuple(anders))


def _zegt_hetzelfde(waarde: Waarde, nu: object) -> bool:
    """What stands there says all that the list says."""
    if isinstance(waarde, Mapping):
        return all(
            (ander := getattr(nu, veld, None)) not in (None, ()) and _zegt_hetzelfde(deel, ander)
            for veld, deel in waarde.items()
        )
    hier, daar = in_woorden(waarde).casefold(), in_woorden(nu).casefold()
    return hier in daar or (not isinstance(nu, str) and set(hier.split(", ")) <= set(daar.split(", ")))


def in_woorden(waarde: object) -> str:
    """A value as one piece of text."""
    return ", ".join(deel for deel in _delen(waarde) if deel)


def _delen(waarde: object) -> Iterator[str]:
    if isinstance(waarde, Mapping):
        for deel in waarde.values():
            yield from _delen(deel)
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from _delen(deel)
    elif hasattr(waarde, "__dataclass_fields__") and type(waarde).__name__ != "Datum":
        for veld in velden_van(type(waarde)).values():
            yield from _delen(getattr(waarde, veld.attribuut))
    elif waarde is not None:
        yield str(waarde)


_LEEG = Persoon()
