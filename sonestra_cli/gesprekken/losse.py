"""Fields that were typed by name: ``kring=hart``. They say the same as the line, and go beside it."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from sonestra_cli.domein.veld import Blok, Lijst, velden_van
from sonestra_cli.gesprekken.erbij import PERSONEN, Stand
from sonestra_cli.gesprekken.soort import Soort, Veldvraag, veld_op
from sonestra_cli.gesprekken.velden import vraag_veld
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet

_LOS = zelden(r'(?<!\S)([a-z_]+(?:\.[a-z_]+)*)=("[^"]*"|(?:[^\s,;]|,(?=[^\s,;]))+)(?:,(?=\s))?')
_VOOR_VRAAG = zelden(r"[\s,;(]+(?:bij )?(?:vraag|bij):?$", re.IGNORECASE)


def haal_los(regel: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The line without the fields that stand in it by name, and these; somebody's own words are not looked into."""
    knip = _begin_van_woorden(regel)
    voor, pijl, woorden = regel[:knip], regel[knip : knip + 1], regel[knip + 1 :]
    paren = tuple((gevonden[1], gevonden[2].strip('"')) for gevonden in _LOS.finditer(voor))
    return f"{_LOS.sub('', voor).strip(' ,')} {pijl}{woorden}".strip() if paren else regel, paren


def haal_vraag_achteraan(regel: str, er_zijn: Collection[str]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """``Corrie kookt. v1``: the line without the question behind it, and that as a field.

    Only a key with a figure or a dash in it: a word of their own may be the end of what they said.
    """
    voor, _, woord = regel.rstrip().rpartition(" ")
    sleutel = woord.strip("()., ")
    if not voor or sleutel not in er_zijn or sleutel.isalpha():
        return regel, ()
    return _VOOR_VRAAG.sub("", voor).rstrip(" ,;("), (("vraag", sleutel),)


def _begin_van_woorden(regel: str) -> int:
    """Where the ``>`` before own words stands; one inside the value of a field is a sign like any other."""
    binnen = [gevonden.span() for gevonden in _LOS.finditer(regel)]
    pijlen = (nr for nr, teken in enumerate(regel) if teken == ">" and not any(a <= nr < b for a, b in binnen))
    return next(pijlen, len(regel))


def lees_los(soort: Soort, paren: tuple[tuple[str, str], ...], stand: Stand) -> Gesprek[tuple[dict[str, Any], Stand]]:
    """The values of these fields; a field or a value that is not understood is asked."""
    uit: dict[str, Any] = {}
    for naam, tekst in paren:
        pad = _pad(soort, naam)
        if pad is None:
            zin = f"Het veld '{naam}' ken ik hier niet. Wat er kan: {', '.join(velden_van(soort.klasse))}."
            yield Vraag(f"{zin} Met Enter laat ik het weg.", weg="", alleen=zin)
            continue
        waarde, stand = yield from vraag_veld(
            Veldvraag(pad, f"{pad}?"), veld_op(soort.klasse, pad).vorm, stand, antwoord=tekst
        )
        if waarde is not None:
            leg(soort, uit, pad, waarde)
    return uit, stand


def _pad(soort: Soort, naam: str) -> str | None:
    """The field that is meant, through blocks; None where it is none, or could be several."""
    from sonestra_cli.verstaan.veldnamen import zoek_veld  # many words, for who types a field by name

    kop, _, rest = naam.partition(".")
    velden = zoek_veld(kop, soort.klasse)
    if len(velden) != 1:
        return None
    try:
        pad = f"{velden[0]}.{rest}" if rest else velden[0]
        veld_op(soort.klasse, pad)
    except KeyError:
        return None
    return pad


def twee_keer(
    soort: Soort, velden: Mapping[str, Any], inzetten: tuple[Inzet, ...], stand: Stand
) -> Gesprek[tuple[dict[str, Any], Stand]]:
    """The same fields, after a question where the line said something else for one of them: that is not dropped."""
    uit = dict(velden)
    gezegd = next((een.waarde for een in inzetten if een.stappen == soort.stappen), None)
    if not isinstance(gezegd, Mapping):
        return uit, stand
    for veld in velden:
        oud, nieuw = gezegd.get(veld), velden[veld]
        if isinstance(oud, str) and isinstance(nieuw, str) and oud != nieuw:
            twee = f"Voor '{veld}' zei je twee dingen: '{oud}' en '{nieuw}'."
            vraag = Vraag(f"{twee} Wat moet het zijn?", f"Met Enter wordt het '{nieuw}'.", weg="")
            antwoord = (yield replace(vraag, alleen=f"{twee} Zeg er één in de regel.")).strip()
            uit[veld] = antwoord or nieuw
    return uit, stand


def leg_los(soort: Soort, velden: Mapping[str, Any], inzetten: tuple[Inzet, ...], al: str) -> tuple[Inzet, ...]:
    """The entries of the line with these fields in the one that it is about."""
    if not velden:
        return inzetten
    if al:
        return (*inzetten, *(Inzet(soort.bestand, (*PERSONEN, al), veld, w) for veld, w in velden.items()))
    if any(een.stappen == soort.stappen and isinstance(een.waarde, Mapping) for een in inzetten):
        return tuple(_met(een, velden) if een.stappen == soort.stappen else een for een in inzetten)
    if inzetten or soort.onder == "blok":
        waar = inzetten[0].stappen if inzetten else soort.stappen
        return (*inzetten, *(Inzet(soort.bestand, waar, veld, w) for veld, w in velden.items()))
    return (Inzet(soort.bestand, soort.stappen, None, dict(velden)),)


def _met(inzet: Inzet, velden: Mapping[str, Any]) -> Inzet:
    """The entry with these fields too; of a block, what the line said of it stays."""
    if not isinstance(inzet.waarde, Mapping):
        return inzet
    samen = {veld: _bij_elkaar(inzet.waarde.get(veld), waarde) for veld, waarde in velden.items()}
    return replace(inzet, waarde={**inzet.waarde, **samen})


def _bij_elkaar(er_is: Any, erbij: Any) -> Any:
    """Two that say something of the same block as one."""
    if isinstance(er_is, Mapping) and isinstance(erbij, Mapping):
        return {**er_is, **erbij}
    if isinstance(er_is, list) and isinstance(erbij, list) and len(er_is) == len(erbij) == 1:
        return [_bij_elkaar(er_is[0], erbij[0])]
    return erbij


def leg(soort: Soort, velden: dict[str, Any], pad: str, inhoud: Any) -> None:
    """Put a value in its field; one in a block goes with what else was said about that block."""
    kop, _, rest = pad.partition(".")
    if not rest:
        velden[kop] = inhoud
        return
    vorm = velden_van(soort.klasse)[kop].vorm
    binnen = velden.get(kop) or {}
    deel = binnen[0] if isinstance(binnen, list) else binnen
    nieuw = {**deel, rest: inhoud}
    velden[kop] = [nieuw] if isinstance(vorm, Lijst) and isinstance(vorm.deel, Blok) else nieuw
