"""The page of a map: title, what it shows, the drawing itself, the legend."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.soorten import IEDEREEN, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.legenda import LegendaRegel, dicht_opeen, onder_elkaar
from sonestra_cli.kaarten.delen.regels import loop_door
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Geometrie, Gewicht, Meet, Tekening, Tekst
from sonestra_cli.tekening.verschuiven import verschoven, verschuif

MARGE = 24.0
_BOVEN_LEGENDA, _TEKSTMARGE = 14.0, 6.0
LEGENDA_KEREN = (1.1, 1.0)
"""How much larger the legend may be where the paper has room: as large as the names, never louder than the people."""
_VEL = 1.43
"""Height over width of what a printer reaches on paper that stands."""


@dataclass(frozen=True, slots=True)
class Inhoud:
    """A drawing on its own ground from (0, 0) to (breedte, hoogte); ``marge``: white round its page."""

    delen: tuple[Deel, ...]
    breedte: float
    hoogte: float
    geometrie: Geometrie = Geometrie()
    marge: float = MARGE


def van_wie(traject: Traject) -> str:
    """``Kyra``, ``Samira, Yassin en Noor``: the hoofdpersonen, or the name of the traject, or nothing."""
    return opsomming(namen(traject, traject.kop.hoofdpersonen)) or (traject.kop.naam or "")


def bij_wie(traject: Traject) -> str:
    """``Kyra``, ``Ans en Piet``, or ``hen`` when there are more than two."""
    return "hen" if len(traject.kop.hoofdpersonen) > 2 else van_wie(traject)


def titel(wat: str, traject: Traject) -> str:
    """``Relatiekaart van Kyra``."""
    wie = van_wie(traject)
    return f"{wat} van {wie}" if wie else wat


def voor_wie(beeld: Beeld) -> tuple[str, ...]:
    """What must stand on the map when it does not show what everybody may see."""
    regels: list[str] = []
    if beeld.voor != (IEDEREEN,):
        lezers: Sleutels = tuple(Sleutel(lezer) for lezer in beeld.voor)
        regels.append(f"Gemaakt voor {opsomming(namen(beeld.traject, lezers))}.")
    if beeld.met_apart:
        wie = opsomming(namen(beeld.traject, beeld.met_apart))
        bewaart = "bewaart" if len(beeld.met_apart) == 1 else "bewaren"
        regels.append(f"Let op: hier staat ook bij wat {wie} apart {bewaart}. Geef deze kaart niet zomaar door.")
    return tuple(regels)


def zet_op_blad(
    kaart: str,
    opschrift: str,
    onder: Sequence[str],
    inhoud: Inhoud,
    legenda: Sequence[LegendaRegel],
    gesproken: Sequence[str],
    meet: Meet,
) -> Tekening:
    """The whole page: ``opschrift`` and the lines ``onder`` it, the drawing in the middle, the legend below.

    A drawing that is as high as wide leaves room on paper: then the letters below it become a little larger. Those
    above it never do: nobody on the map may move because the legend has a line more.
    """
    keren = LEGENDA_KEREN if inhoud.marge < MARGE and inhoud.hoogte > 0.9 * inhoud.breedte else (1.0,)
    for keer in keren:
        blad = _blad(kaart, opschrift, _kopregels(opschrift, onder), inhoud, legenda, keer, meet)
        if blad.hoogte <= _VEL * blad.breedte and blad.breedte <= _breedte(inhoud) + 0.1:
            break
    else:
        dicht = dicht_opeen(legenda, _breedte(inhoud) - 2 * max(inhoud.marge, _TEKSTMARGE), meet)
        dichter = _blad(kaart, opschrift, _kopregels(opschrift, onder), inhoud, dicht, 1.0, meet)
        blad = dichter if dichter.hoogte < blad.hoogte and len(keren) > 1 else blad
    return replace(blad, gesproken=tuple(gesproken))


def _breedte(inhoud: Inhoud) -> float:
    return max(inhoud.breedte, 420.0) + 2 * inhoud.marge


def _blad(
    kaart: str,
    opschrift: str,
    kopregels: Sequence[tuple[str, float, Gewicht]],
    inhoud: Inhoud,
    legenda: Sequence[LegendaRegel],
    keer: float,
    meet: Meet,
) -> Tekening:
    """The page with its legend so many times larger."""
    marge, breedte = inhoud.marge, _breedte(inhoud)
    links = max(marge, _TEKSTMARGE)
    kop: list[Deel] = []
    y = links
    for zin, pt, gewicht in kopregels:
        for tekst in loop_door(zin, breedte - 2 * links, pt, meet, gewicht):
            hoogte = pt * stijl.REGEL
            breed = meet(tekst, pt, gewicht)
            kop.append(
                Tekst(f"kop-{len(kop)}", "", tekst, links + breed / 2, y + hoogte / 2, breed, hoogte, pt, gewicht,
                      stijl.INKT if gewicht == "vet" else stijl.GRIJS, "titel")
            )  # fmt: skip
            y += hoogte + 2
    y += 12
    dx = (breedte - inhoud.breedte) / 2
    delen = [*kop, *(verschuif(deel, dx, y) for deel in inhoud.delen)]
    geometrie = verschoven(inhoud.geometrie, dx, y)
    y += inhoud.hoogte + (_BOVEN_LEGENDA if legenda else 0.0)
    uitleg, hoog = onder_elkaar(legenda, links, y, breedte - 2 * links, keer, meet)
    rechts = max((deel.x + deel.breedte / 2 for deel in uitleg if isinstance(deel, Tekst)), default=0.0)
    return Tekening(
        kaart, opschrift, round(max(breedte, rechts + links), 1), round(y + hoog + links, 1),
        (*delen, *uitleg), geometrie,
    )  # fmt: skip


def _kopregels(opschrift: str, onder: Sequence[str]) -> list[tuple[str, float, Gewicht]]:
    return [(opschrift, stijl.PT_TITEL, "vet"), *((zin, stijl.PT_NAAM, "gewoon") for zin in onder)]
