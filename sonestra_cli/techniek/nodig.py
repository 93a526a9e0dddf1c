"""Which letters a text must hold for a regular expression to be found in it: looking is far less than compiling."""

import re
from typing import Final

Keus = tuple[str, ...]
Nodig = tuple[Keus, ...]
"""Of each of these at least one."""
_STUK: Final = re.compile(
    r"([^\\[(){.^$|?*+]+)|(\((?:\?(?:p<\w+>|[aimsu-]*:|<?[=!])|(?!\?)))|(\))|(\|)|((?:[?*+]|\{\d*,?\d*\})\??)"
    r"|(\\(?:x..|u.{4}|\d+|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|[.^$])|.",
    re.DOTALL,
)
"""Letters, what opens, what closes, or, how often, what stands for a sign; else there is no telling."""
_NERGENS: Final = ("(?!", "(?<!")


def nodig(uitdrukking: str) -> Nodig:
    """What is in every text that fits, in small letters or capitals; nothing where that cannot be told."""
    if "\\U" in uitdrukking:
        return ()
    nu: list[Keus] = []
    takken = [nu]
    buiten: list[tuple[str, list[list[Keus]]]] = []
    los = 0  # how many the last piece brought, which go where it may be absent; below 0 it was letters
    for letters, open_, dicht, of, maal, teken in _STUK.findall(effen(uitdrukking)):
        eerder, los = los, 0
        if letters:
            nu.append((letters,))
            los = -1
        elif open_:
            buiten.append((open_, takken))
            nu = []
            takken = [nu]
        elif dicht and buiten:
            binnen = _samen(takken)
            begin, takken = buiten.pop()
            nu = takken[-1]
            if begin not in _NERGENS:
                nu += binnen
                los = len(binnen)
        elif of:
            nu = []
            takken.append(nu)
        elif maal:
            if eerder < 0:
                kort = nu.pop()[0][:-1]
                nu += [(kort,)] if kort else []
            elif eerder and (maal[0] in "?*" or maal[1:2] in ("0", ",")):
                del nu[-eerder:]
        elif not teken:
            return ()
    return () if buiten else tuple(_samen(takken))


def _samen(takken: list[list[Keus]]) -> list[Keus]:
    """What all of it needs: of more branches the best of each, and nothing where one of them needs nothing."""
    if len(takken) == 1:
        return takken[0]
    if not all(takken):
        return []
    return [tuple({woord: 0 for tak in takken for woord in min(tak, key=_hoeveel)})]


def _hoeveel(keus: Keus) -> tuple[int, int]:
    return len(keus), -len(keus[0])


def heeft(laag: str, wat: Nodig) -> bool:
    """Whether this text, made ``effen``, holds it."""
    for keus in wat:
        for woord in keus:
            if woord in laag:
                break
        else:
            return False
    return True


def effen(tekst: str) -> str:
    """As ``re.IGNORECASE`` compares, where an i with and without a dot are one."""
    return tekst.casefold().replace("ı", "i").replace("\u0307", "")
