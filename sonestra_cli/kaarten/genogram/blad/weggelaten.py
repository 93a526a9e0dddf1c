"""Who and what was typed and is not on a genogram: told by name, so that nothing is left out in silence."""

from collections.abc import Iterator

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.genogram.familie.stamboom import Familie
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming
from sonestra_cli.tekening.tekening import Gebroken

VELDEN = frozenset(
    {"geboren", "overleden", "geslacht", "soort", "band", "partners", "kinderen", "verbinding", "sinds", "tot",
     "uit_elkaar", "gescheiden", "weer_samen", "wie", "van", "met", "is"}
)  # fmt: skip
"""What a genogram shows of people, families, households and experiences."""


def niet_op_het_genogram(traject: Traject, familie: Familie) -> Iterator[Gebroken]:
    """People without a family tie, households that cannot be drawn (whole), relations with somebody else."""
    yield from _mensen(traject, familie)
    yield from _huishoudens(traject, familie)
    yield from _lijnen(traject, familie)


def _mensen(traject: Traject, familie: Familie) -> Iterator[Gebroken]:
    """Everybody of the network who is not in the family that is drawn."""
    wie = tuple(k for k in sorted(traject.netwerk.personen) if k not in familie.personen)
    if wie:
        wat = aantal(len(wie), "mens zonder familieband", "mensen zonder familieband")
        waar = "Op de relatiekaart staan ze wel." if len(wie) > 1 else "Op de relatiekaart wel."
        yield Gebroken(wat, f"{opsomming(namen(traject, wie))}. {waar}", wie, weg=True)


def _huishoudens(traject: Traject, familie: Familie) -> Iterator[Gebroken]:
    for huis in traject.netwerk.huishoudens:
        wie: tuple[Sleutel, ...] = tuple(dict.fromkeys(huis.wie))
        hier = [k for k in wie if k in familie.personen]
        daar = [k for k in wie if k not in familie.personen]
        if len(hier) > 1 and not daar:
            continue
        wat = f"huishouden {huis.naam}" if huis.naam else "een huishouden"
        if daar:
            staat = "staat" if len(daar) == 1 else "staan"
            woont = "woont daar" if len(wie) == 1 else "wonen samen"
            zin = f"{opsomming(namen(traject, wie))} {woont}; {opsomming(namen(traject, daar))} {staat} er niet op."
        else:
            zin = f"Alleen van {opsomming(namen(traject, hier))} is bekend dat die er woont."
        yield Gebroken(wat, zin, wie, weg=True)


def _lijnen(traject: Traject, familie: Familie) -> Iterator[Gebroken]:
    """What somebody experiences with somebody else, where one of them or both are not on the map."""
    half = [b for b in traject.netwerk.belevingen if not {b.van, b.met} <= set(familie.personen)]
    if half:
        paren = tuple(dict.fromkeys(tuple(sorted((b.van, b.met))) for b in half))
        wat = aantal(len(paren), "lijn", "lijnen")
        met = "; ".join(f"{een} en {ander}" for een, ander in (namen(traject, paar) for paar in paren))
        wie = tuple(sorted({k for paar in paren for k in paar}))
        yield Gebroken(wat, f"{hoofdletter(met)}: ze staan er niet allebei op.", wie, weg=True)
