"""Who may see what. Every map and every paper is made from a Beeld, and only this module makes one."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.soorten import IEDEREEN, Lezer, Lezers, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Perspectief
from sonestra_cli.domein.volgorde import op_inhoud, op_tijd
from sonestra_cli.domein.zien.dicht import is_dicht_voor, wie_er_is
from sonestra_cli.domein.zien.onbeschermd import zonder_beschermd
from sonestra_cli.domein.zien.samenvoegen import met_apart as voeg_apart
from sonestra_cli.domein.zien.zeef import mens, zeef, zeefsel
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Beeld:
    """What all of ``voor`` may see, with what the owners in ``met_apart`` keep apart; entries in a fixed order.

    ``traject.apart`` is always empty here: what was to be seen has joined the entries with the same key.
    """

    traject: Traject
    voor: Lezers = (IEDEREEN,)
    met_apart: Sleutels = ()


def bekijk(traject: Traject, voor: Lezers = (IEDEREEN,), met_apart: Sleutels = ()) -> Beeld:
    """The traject as every one of ``voor`` may see it: zichtbaar, mag_gelezen_door, niet_voor and apart applied.

    What belongs in ``apart/`` counts as standing there. A protection that is not understood hides from everybody.
    The order of personen, gezinnen, huishoudens, belevingen, kennen_elkaar and gebeurtenissen in the files, and that
    of ``met_apart``, leaves no trace.
    """
    lezers = tuple(dict.fromkeys(voor)) or (IEDEREEN,)
    eigenaren = tuple(sorted(set(met_apart)))
    verborgen = _verborgen_voor(traject, lezers)
    alleen_apart = {wie for apart in traject.apart.values() for wie in apart.personen}
    samen = replace(zonder_beschermd(traject, eigenaren), apart={})
    for eigenaar in eigenaren:
        if eigenaar in traject.apart:
            samen = voeg_apart(samen, traject.apart[eigenaar], verborgen)
    weg = mens(alleen_apart - samen.netwerk.personen.keys())
    return Beeld(_op_volgorde(zeef(samen, verborgen, weg)), lezers, eigenaren)


def buiten_beeld(
    traject: Traject, voor: Lezers, met_apart: Sleutels = ()
) -> Mapping[tuple[Stap, ...], Sleutels | None]:
    """Where in the ordinary files stands what ``bekijk`` leaves out; who stand there instead, where that is told.

    What belongs in ``apart/`` is to be taken out first.
    """
    apart = {wie for deel in traject.apart.values() for wie in deel.personen}
    eigen = {wie for een in met_apart if een in traject.apart for wie in traject.apart[een].personen}
    weg = mens(apart - eigen - traject.netwerk.personen.keys())
    return zeefsel(replace(traject, apart={}), _verborgen_voor(traject, voor), weg)


def _verborgen_voor(traject: Traject, lezers: Lezers) -> Callable[[Getypt], bool]:
    bekend = wie_er_is(traject)

    def verborgen(regel: Getypt) -> bool:
        return not all(mag_zien(regel, lezer) and not is_dicht_voor(regel, lezer, bekend) for lezer in lezers)

    return verborgen


def rondgaand(beeld: Beeld) -> Beeld:
    """The same for paper that goes round: every line that is not for somebody is left out, without a trace."""

    def niet_voor_ieder(regel: Getypt) -> bool:
        return regel.dicht != "nee" or bool(getattr(regel, "niet_voor", ()))

    return replace(beeld, traject=zeef(beeld.traject, niet_voor_ieder))


def mag_zien(regel: object, lezer: Lezer) -> bool:
    """Whether one reader may see one entry; an entry that says nothing of readers is for all.

    For ``iedereen`` the plan is whole: a ``niet_voor`` counts for who reads by name.
    """
    if isinstance(regel, Perspectief):
        return Sleutel(lezer) in regel.van or _in(regel.mag_gelezen_door, lezer)
    return _in(getattr(regel, "zichtbaar", (IEDEREEN,)), lezer) and lezer not in (getattr(regel, "niet_voor", ()) or ())


def _in(lezers: Lezers, lezer: Lezer) -> bool:
    return IEDEREEN in lezers or lezer in lezers


def _op_volgorde(traject: Traject) -> Traject:
    netwerk = traject.netwerk
    gebeurd = traject.gebeurtenissen
    return replace(
        traject,
        netwerk=replace(
            netwerk,
            personen=dict(sorted(netwerk.personen.items())),
            gezinnen=op_inhoud(netwerk.gezinnen),
            huishoudens=op_inhoud(netwerk.huishoudens),
            belevingen=op_inhoud(netwerk.belevingen),
            kennen_elkaar=op_inhoud(netwerk.kennen_elkaar),
        ),
        gebeurtenissen=replace(gebeurd, gebeurtenissen=tuple(sorted(gebeurd.gebeurtenissen, key=op_tijd))),
        actieteam=dict(sorted(traject.actieteam.items())),
    )
