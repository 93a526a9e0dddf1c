"""People, questions or agreements that stand beside the block where they belong, because its line is lost or misspelt.

That is one finding, at the lost line. Their keys are known all the same, so that not everything that names them is
unknown too. They are not read: what was meant with an unknown line is for people to say.
"""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from sonestra_cli.domein.veld import Blok, Lijst, VeldVorm, Woordenboek, velden_van
from sonestra_cli.lezen.velden.opname import Opname, Verdwaald
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.yamltekst.codes import N001, N002
from sonestra_cli.yamltekst.knopen import Knoop, TekstKnoop, Velden, is_leeg
from sonestra_cli.yamltekst.vondst import Stappen


class Thuis(NamedTuple):
    """Where entries belong: the name of the block, and the fields that one of them can have."""

    naam: str
    velden: Collection[str]


def _thuizen(velden: Mapping[str, VeldVorm]) -> tuple[Thuis, ...]:
    """The blocks among ``velden`` in which entries stand under keys of their own."""
    vormen = ((naam, veld.vorm) for naam, veld in velden.items())
    return tuple(
        Thuis(naam, velden_van(vorm.inhoud.klasse))
        for naam, vorm in vormen
        if isinstance(vorm, Woordenboek) and isinstance(vorm.inhoud, Blok)
    )


def zoek_verdwaald(knoop: Velden, soort: type[Any], stappen: Stappen, opname: Opname) -> Verdwaald:
    """Look beside the blocks of a ``soort``; the keys of what stands there go to ``opname.verdwaald``."""
    velden = velden_van(soort)
    huizen = _thuizen(velden)
    verteld: set[int] = set()
    bedoeld: dict[str, str] = {}
    los: dict[str, list[int]] = {}
    regels: list[tuple[int, str]] = []
    gezien: set[str] = set()
    for nummer, (sleutel, deel) in enumerate(knoop.paren):
        naam = sleutel.waarde
        if naam in gezien or naam not in velden or isinstance(velden[naam].vorm, Lijst):
            thuis = _thuis_van_alle(naam, deel, huizen)
            if thuis and isinstance(deel, Velden):
                opname.verdwaald.update(binnen.waarde for binnen, _ in deel.paren)
                bedoeld[naam] = thuis.naam
                regels.append((sleutel.begin, thuis.naam))
                if naam in velden and thuis.naam != naam:
                    _meld_onder_een_ander(sleutel, deel, thuis, stappen, opname)
                    verteld.add(nummer)
            elif naam not in velden and (thuis := _thuis_van(deel, huizen)):
                opname.verdwaald.add(naam)
                if not _is_een_veld(naam, deel, soort, opname):
                    los.setdefault(thuis.naam, []).append(nummer)
        gezien.add(naam)
    for thuisnaam, nummers in los.items():
        _meld_los(knoop, nummers, thuisnaam, stappen, opname)
        regels.append((knoop.paren[nummers[0]][0].begin, thuisnaam))
        verteld.update(nummers)
    return Verdwaald(frozenset(verteld), bedoeld, tuple(regels))


def _thuis_van_alle(naam: str, deel: Knoop, huizen: tuple[Thuis, ...]) -> Thuis | None:
    """Where everything in this block belongs: of several the one of that name, else the one that fits best."""
    if not isinstance(deel, Velden):
        return None
    inhoud = [waarde for _, waarde in deel.paren if not is_leeg(waarde)]
    passend = [(sum(_past(waarde, thuis) for waarde in inhoud), thuis) for thuis in huizen]
    beste = max((aantal for aantal, _ in passend), default=0)
    if not beste or 2 * beste < len(inhoud):
        return None
    return max((t for aantal, t in passend if aantal == beste), key=lambda t: _begin(t.naam, naam))


def _thuis_van(deel: Knoop, huizen: tuple[Thuis, ...]) -> Thuis | None:
    return next((thuis for thuis in huizen if _past(deel, thuis)), None)


def _is_een_veld(naam: str, deel: Knoop, soort: type[Any], opname: Opname) -> bool:
    """True where a field of the block itself was meant: ``huishouden: {wie: [bo], naam: thuis}``."""
    from sonestra_cli.lezen.velden.zoekveld import tip_bij  # only where somebody erred

    velden = velden_van(soort)
    if tip_bij(naam, tuple(velden)):
        return True
    vormen = (velden[veld].vorm for veld in opname.raad_veld(naam, soort))
    inhoud = (vorm.deel for vorm in vormen if isinstance(vorm, Lijst) and isinstance(vorm.deel, Blok))
    return any(_past(deel, Thuis("", velden_van(blok.klasse))) for blok in inhoud)


def _past(deel: Knoop, thuis: Thuis) -> bool:
    """True for a block of which most fields are those of an entry."""
    if not isinstance(deel, Velden):
        return False
    bekend = sum(sleutel.waarde in thuis.velden for sleutel, _ in deel.paren)
    return 0 < len(deel.paren) < 2 * bekend


def _begin(een: str, ander: str) -> int:
    """How many letters they begin with alike."""
    return next((nr for nr, (a, b) in enumerate(zip(een, ander.lower(), strict=False)) if a != b), len(een))


def _meld_los(knoop: Velden, nummers: list[int], thuis: str, stappen: Stappen, opname: Opname) -> None:
    eerste = knoop.paren[nummers[0]][0]
    wie = f"'{kort(eerste.waarde)}'"
    staan = f"{wie} staat" if len(nummers) == 1 else f"{wie} en nog {len(nummers) - 1} staan"
    opname.meld(
        N001,
        f"{staan} hier los, niet onder `{thuis}`",
        eerste,
        (*stappen, eerste.waarde),
        tip=_tip(knoop, thuis),
        deel="sleutel",
    )


def _tip(knoop: Velden, thuis: str) -> str:
    if any(sleutel.waarde == thuis for sleutel, _ in knoop.paren):
        return f"zet dit onder `{thuis}:`, met twee spaties meer ervoor"
    return f"typ er een regel `{thuis}:` boven, en twee spaties meer voor elke regel die eronder hoort"


def _meld_onder_een_ander(sleutel: TekstKnoop, deel: Velden, thuis: Thuis, stappen: Stappen, opname: Opname) -> None:
    eerste = deel.paren[0][0]
    opname.meld(
        N002,
        f"'{kort(eerste.waarde)}' staat hier onder `{sleutel.waarde}`, en lijkt te horen bij `{thuis.naam}`",
        eerste,
        (*stappen, sleutel.waarde),
        tip=f"typ er een regel `{thuis.naam}:` boven, net zo ver ingesprongen als `{sleutel.waarde}:`",
    )
