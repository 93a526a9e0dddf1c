"""One card on a sheet: the head and foot that it shares with others, and what it says itself."""

from collections import Counter
from collections.abc import Container, Iterable
from collections.abc import Set as Verzameling
from dataclasses import replace
from typing import TypeAlias

from sonestra_cli.documenten.blokken import Alinea, Kopje, PapierBlad, Tekstregel
from sonestra_cli.documenten.schrijvers.als_typst import als_rand, opening, reeks
from sonestra_cli.documenten.schrijvers.zetsel.maten import KaartMaat

VEEL = 3
"""So many times the same is a running head or foot, or a copy: read out once."""
_KLEIN = '#set text(m.voetletter, fill: rgb("#3c474f"))\n#set par(leading: 0.5em, spacing: 0.6em)\n'
Hoofden: TypeAlias = Verzameling[Alinea]
"""Opening sentences that many cards share: on a sheet they stand above the name, as a head that runs along."""
GEEN_HOOFD: Hoofden = frozenset()


def gedeeld(kaarten: Iterable[PapierBlad]) -> Hoofden:
    """The sentences below the name that are the same on many of these cards."""
    hoe_vaak = Counter(zin for kaart in kaarten if (zin := _eerste_zin(kaart)))
    return frozenset(zin for zin, keer in hoe_vaak.items() if keer >= VEEL)


def randen(kaart: PapierBlad, hoofden: Hoofden) -> tuple[tuple[Alinea, ...], tuple[Alinea, ...]]:
    """Its head, where it shares one, and its foot."""
    zin = _eerste_zin(kaart)
    return (zin,) if zin in hoofden and zin else (), kaart.voet


def als_kaartje(
    kaart: PapierBlad,
    maat: KaartMaat,
    hoofden: Hoofden = GEEN_HOOFD,
    al_gezegd: Container[Tekstregel] = (),
    los: bool = False,
) -> str:
    """Typst markup of one card; lines of its head and foot that are ``al_gezegd`` are printed only.

    ``los`` is for measuring: then it is as high as what stands on it, else its foot stands at the bottom.
    """
    hoofd, voet = randen(kaart, hoofden)
    delen = (
        _bovenaan(als_rand(hoofd, al_gezegd), maat) if hoofd else "",
        reeks((kaart.blokken[0], *kaart.blokken[2:]) if hoofd else kaart.blokken),
        "" if los else "#v(1fr)",
        _aan_de_rand(f"[{_KLEIN}{als_rand(voet, al_gezegd)}]", "above: 1em", "bottom", maat) if voet else "",
    )
    return f"{opening(kaart, maat.maat, maat.regel)}" + "\n".join(deel for deel in delen if deel)


def _eerste_zin(kaart: PapierBlad) -> Alinea | None:
    match kaart.blokken[:2]:
        case (Kopje(niveau=1), Alinea(plaatje="") as zin):
            return replace(zin, plakt=False)
    return None


def _bovenaan(markup: str, maat: KaartMaat) -> str:
    """As high on every card of the sheet, so that the names stand beside each other."""
    vorm = f"grid(columns: (0pt, 1fr), box(height: {maat.hoofd}mm), [{_KLEIN}{markup}])"
    return _aan_de_rand(vorm, "below: 0.6em", "top", maat)


def _aan_de_rand(markup: str, wit: str, kant: str, maat: KaartMaat) -> str:
    mm = maat.inspring
    return f"#block({wit}, width: 100%, inset: (x: {mm}mm, {kant}: {mm}mm), {markup})"
