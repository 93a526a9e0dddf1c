"""Which entry of the one is which of the other, and who changed it. Pure: about nodes, not about text."""

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from sonestra_cli.yamltekst.bewerkbaar import Plat, plat
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden

Kant: TypeAlias = Literal["een", "ander"]
"""The two versions: ``een`` is the one at hand, whose order and layout stay; ``ander`` comes to it."""
_GENOEG = 0.5
"""How much of the fields of an item without a key must be the same for it to be the same item, changed."""


class Drietal(NamedTuple):
    """An entry as it stands in the base, in the one and in the other: its number there, None where it is not."""

    basis: int | None
    een: int | None
    ander: int | None


def leeg(knoop: Knoop | None) -> bool:
    """Nothing stands there, however that was written."""
    return plat(knoop) in ("", [])


def delen(knoop: Knoop | None) -> list[Knoop]:
    """The values of a block or list."""
    if isinstance(knoop, Velden):
        return [waarde for _, waarde in knoop.paren]
    return knoop.delen if isinstance(knoop, Rij) else []


def van_wie(basis: Knoop | None, een: Knoop | None, ander: Knoop | None) -> Kant | None:
    """Whose value counts; None where both changed it, each in another way."""
    wat = plat(een), plat(ander)
    if wat[0] == wat[1] or wat[1] == plat(basis):
        return "een"
    return "ander" if wat[0] == plat(basis) else None


def te_mengen(basis: Knoop | None, een: Knoop | None, ander: Knoop | None) -> bool:
    """Whether the three are blocks, or lists, of which the entries can be looked at one by one."""
    for soort in (Velden, Rij):
        if isinstance(een, soort) and isinstance(ander, soort) and (isinstance(basis, soort) or leeg(basis)):
            return True
    return False


def kiest_nieuw(een: Knoop | None, ander: Knoop | None) -> Kant | None:
    """Of one key that both made anew: who says all that the other says; None where they differ."""
    if plat(een) == plat(ander) or _zit_in(ander, een):
        return "een"
    return "ander" if _zit_in(een, ander) else None


def koppel(basis: Knoop | None, een: Knoop | None, ander: Knoop | None) -> list[Drietal]:
    """The entries in the order of ``een``; what only ``ander`` has stands behind the same neighbour as there."""
    naar_een, naar_ander = (_gelijke(basis, kant) for kant in (een, ander))
    van_een, van_ander = ({b: a for a, b in naar.items()} for naar in (naar_een, naar_ander))
    nieuw = _zelfde_nieuwe(een, ander, van_een, van_ander)
    andersom = {b: a for a, b in nieuw.items()}
    uit = []
    for nummer in range(len(delen(een))):
        oud = van_een.get(nummer)
        uit.append(Drietal(oud, nummer, naar_ander.get(oud) if oud is not None else nieuw.get(nummer)))
    for nummer in range(len(delen(ander))):
        oud = van_ander.get(nummer)
        if nummer not in andersom and (oud is None or oud not in naar_een):
            vorige = next((i for i, drie in enumerate(uit) if drie.ander == nummer - 1), -1) if nummer else -1
            plek = vorige + 1
            while plek < len(uit) and uit[plek].basis is None and uit[plek].ander is None:
                plek += 1  # behind what the one put there too
            uit.insert(plek, Drietal(oud, None, nummer))
    return uit


def _gelijke(basis: Knoop | None, kant: Knoop | None) -> dict[int, int]:
    """Number in the base -> number in a version of it."""
    if isinstance(basis, Velden) and isinstance(kant, Velden):
        waar = {sleutel.waarde: nummer for nummer, (sleutel, _) in enumerate(kant.paren)}
        return {i: waar[sleutel.waarde] for i, (sleutel, _) in enumerate(basis.paren) if sleutel.waarde in waar}
    oud, nieuw = [plat(deel) for deel in delen(basis)], [plat(deel) for deel in delen(kant)]
    uit = _precies(oud, nieuw)
    if len(uit) < min(len(oud), len(nieuw)):
        uit |= _lijkend(oud, nieuw, uit)
    return uit


def _zelfde_nieuwe(
    een: Knoop | None, ander: Knoop | None, van_een: dict[int, int], van_ander: dict[int, int]
) -> dict[int, int]:
    """What both made anew and is one thing: the same key, or an item that says the very same."""
    if isinstance(een, Velden) and isinstance(ander, Velden):
        paren = _gelijke(een, ander)
    else:
        paren = _precies(
            [None if i in van_een else plat(deel) for i, deel in enumerate(delen(een))],
            [None if i in van_ander else plat(deel) for i, deel in enumerate(delen(ander))],
        )
    return {a: b for a, b in paren.items() if a not in van_een and b not in van_ander}


def _precies(oud: Sequence["Plat | None"], nieuw: Sequence["Plat | None"]) -> dict[int, int]:
    """Items that say the same, the first with the first."""
    vrij: dict[str, list[int]] = {}
    for nummer, wat in enumerate(nieuw):
        if wat is not None:
            vrij.setdefault(repr(wat), []).append(nummer)
    uit = {}
    for nummer, wat in enumerate(oud):
        if wat is not None and (waar := vrij.get(repr(wat))):
            uit[nummer] = waar.pop(0)
    return uit


def _lijkend(oud: Sequence[Plat], nieuw: Sequence[Plat], al: dict[int, int]) -> dict[int, int]:
    """Items with fields that were changed: the most alike first."""
    over = [i for i in range(len(oud)) if i not in al]
    vrij = [j for j in range(len(nieuw)) if j not in al.values()]
    paren = sorted((-_lijkt(oud[i], nieuw[j]), i, j) for i in over for j in vrij)
    uit: dict[int, int] = {}
    for hoe, i, j in paren:
        if -hoe >= _GENOEG and i not in uit and j not in uit.values():
            uit[i] = j
    return uit


def _lijkt(een: Plat, ander: Plat) -> float:
    """Part of the fields of two items that is the same; of lists and bare words nothing."""
    velden, andere = _velden(een), _velden(ander)
    if not velden or not andere:
        return 0
    return sum(andere.get(naam) == wat for naam, wat in velden.items()) / max(len(velden), len(andere))


def _velden(wat: Plat) -> dict[str, Plat]:
    return dict(deel for deel in wat if isinstance(deel, tuple)) if isinstance(wat, list) else {}


def _zit_in(klein: Knoop | None, groot: Knoop | None) -> bool:
    """Whether every field of the one stands in the other too, with the same value."""
    if isinstance(klein, TekstKnoop) or isinstance(groot, TekstKnoop):
        return leeg(klein)
    hier, daar = _velden(plat(klein)), _velden(plat(groot))
    return bool(hier) and all(daar.get(naam) == wat for naam, wat in hier.items())
