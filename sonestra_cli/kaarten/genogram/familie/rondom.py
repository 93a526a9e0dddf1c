"""A part of a large family: everybody within so many steps of parent and child, with their partners."""

from collections.abc import Iterable

from sonestra_cli.domein.netwerk import Gezin
from sonestra_cli.domein.soorten import Sleutel

GENERATIES = 3
"""Steps where only the person is given: great-grandparents, aunts and uncles, grandchildren and nieces."""


def wie_rond(gezinnen: Iterable[Gezin], midden: Sleutel, stappen: int) -> frozenset[Sleutel]:
    """``midden``, who is at most ``stappen`` times parent or child away, and the partners of all of them."""
    buren: dict[Sleutel, list[Sleutel]] = {}
    partners: dict[Sleutel, list[Sleutel]] = {}
    for gezin in gezinnen:
        for een in gezin.partners:
            partners.setdefault(een, []).extend(p for p in gezin.partners if p != een)
            for kind in gezin.kinderen:
                buren.setdefault(een, []).append(kind.wie)
                buren.setdefault(kind.wie, []).append(een)
    binnen = {midden}
    rand = [midden]
    while rand and stappen > 0:
        rand = list(dict.fromkeys(b for k in rand for b in buren.get(k, ()) if b not in binnen))
        binnen |= set(rand)
        stappen -= 1
    return frozenset(binnen | {p for k in binnen for p in partners.get(k, ())})
