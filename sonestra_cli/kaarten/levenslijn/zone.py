"""One side of a line: marks along it in rows, and the labels on their poles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.kaarten.levenslijn.kaartje import INSPRING, MERK, GebeurtenisKaartje
from sonestra_cli.kaarten.levenslijn.schaal import Schaal
from sonestra_cli.kaarten.levenslijn.stapelen import Vlag, VlagStand, stapel
from sonestra_cli.kaarten.levenslijn.tekens import DIK, KLEUR, merk, op_de_as, strook, vol_merk
from sonestra_cli.kaarten.levenslijn.tijd import Tijdspanne
from sonestra_cli.tekening.tekening import Deel, Pen, Punt, Streek, Symbool, Tekst

_VAN_RAND, _BAAN = 7.0, 10.0
"""From the edge of the axis to the middle of the marks; from one row of marks to the next. In points."""
_MEESTE = 12
"""Rows; where there are more marks at one time they lie on each other."""
_VRIJ = 5.0
"""White between the slanted lines and the labels."""
_SCHUIN, _WAAIER_MIN, _WAAIER_MAX = 0.16, 10.0, 44.0
"""Height of the slanted lines over how far they go aside; its bounds."""
_EIND = 2.6
"""The dot at the end of a line, in the band that it belongs to."""


@dataclass(frozen=True, slots=True)
class Zone:
    """Labels with a place in time by their place on the axis. ``voet`` is where the poles begin, from the edge;
    ``knik`` where their lines turn aside."""

    kaartjes: tuple[GebeurtenisKaartje, ...]
    vlaggen: tuple[Vlag, ...]
    banen: tuple[int, ...]
    stand: VlagStand
    knik: float
    voet: float

    @property
    def begin(self) -> float:
        """Where the lowest labels begin."""
        return self.voet + _VRIJ

    @property
    def rechts(self) -> float:
        """Where the last labels end."""
        return max(
            (paal + vlag.breedte for paal, vlag in zip(self.stand.palen, self.vlaggen, strict=True)), default=0.0
        )

    @property
    def hoogte(self) -> float:
        return self.begin + self.stand.hoogte(self.vlaggen) if self.kaartjes else 0.0


def maak_zone(
    kaartjes: Sequence[GebeurtenisKaartje], schaal: Schaal, links: float, rechts: float, ronden: int
) -> Zone | None:
    """Place the labels between ``links`` and ``rechts``; None when there is not enough room."""
    met_tijd = [(kaart, kaart.tijd) for kaart in kaartjes if kaart.tijd is not None]
    op_plek = sorted(met_tijd, key=lambda paar: _anker(paar[1], schaal))
    vlaggen = tuple(Vlag(_anker(tijd, schaal), kaart.breedte, kaart.hoogte) for kaart, tijd in op_plek)
    stand = stapel(vlaggen, links, rechts, ronden)
    if stand is None:
        return None
    banen = _banen([tijd for _, tijd in op_plek], schaal)
    waaier = min(max(stand.opzij(vlaggen) * _SCHUIN, _WAAIER_MIN), _WAAIER_MAX)
    knik = _VAN_RAND + DIK / 2 + max(banen, default=0) * _BAAN
    return Zone(tuple(kaart for kaart, _ in op_plek), vlaggen, banen, stand, knik, knik + waaier)


def _anker(tijd: Tijdspanne, schaal: Schaal) -> float:
    """Where its line starts: in the middle of where it may be, near the begin of what lasted or has an open end."""
    links, rechts = strook(tijd, schaal)
    if tijd.van is None:
        return rechts - 3.0
    return links + 4.0 if tijd.soort == "duur" or tijd.tot is None else (links + rechts) / 2


def _banen(tijden: Sequence[Tijdspanne], schaal: Schaal) -> tuple[int, ...]:
    """Row of each mark: the first that is free."""
    vrij_vanaf: list[float] = []
    uit = []
    for tijd in tijden:
        links, rechts = strook(tijd, schaal)
        baan = next((nr for nr, vrij in enumerate(vrij_vanaf) if vrij <= links), len(vrij_vanaf))
        if baan == _MEESTE:
            baan = min(range(_MEESTE), key=lambda nr: vrij_vanaf[nr])
        vrij_vanaf[baan : baan + 1] = [rechts]
        uit.append(baan)
    return tuple(uit)


def teken_zone(zone: Zone, schaal: Schaal, rand: float, kant: int, uitleg: Mapping[str, str]) -> tuple[Deel, ...]:
    """The parts; ``rand`` is the height of the edge of the axis, ``kant`` is -1 for above it and 1 for below."""
    delen: list[Deel] = []
    for kaart, vlag, baan, paal, onder in zip(
        zone.kaartjes, zone.vlaggen, zone.banen, zone.stand.palen, zone.stand.onder, strict=True
    ):
        assert kaart.tijd is not None
        hoogte = rand + kant * (_VAN_RAND + baan * _BAAN)
        delen += op_de_as(kaart.id, kaart.gevoel, kaart.tijd, schaal, hoogte, uitleg[kaart.id], kaart.later)
        dichtbij, ver = (rand + kant * (zone.begin + afstand) for afstand in (onder, onder + vlag.hoogte))
        knik, voet = rand + kant * zone.knik, rand + kant * zone.voet
        delen += _lijn(kaart, ((vlag.x, hoogte), (vlag.x, knik), (paal, voet), (paal, dichtbij)))
        delen += teken_gebeurtenis(kaart, paal, min(dichtbij, ver))
    return tuple(delen)


def _lijn(kaart: GebeurtenisKaartje, punten: tuple[Punt, ...]) -> tuple[Deel, ...]:
    """From the mark outwards, aside to the pole, and up to the label; a dot says in which band it ends."""
    zonder_dubbele = tuple(punt for nr, punt in enumerate(punten) if nr == 0 or punt != punten[nr - 1])
    kleur = KLEUR[kaart.gevoel]
    lijn = Streek(f"lijn-{kaart.id}", "lijn", zonder_dubbele, Pen(kleur, 0.8), laag="midden")
    if kaart.tijd is None or kaart.tijd.soort == "punt":
        return (lijn,)
    (x, y), pen = punten[0], Pen(kleur, 0.6)
    return lijn, Symbool(f"eind-{kaart.id}", "eind", "cirkel", x, y, _EIND, _EIND, pen, kleur, laag="boven")


def teken_gebeurtenis(kaart: GebeurtenisKaartje, links: float, boven: float) -> tuple[Deel, ...]:
    """The label with its top left at (links, boven)."""
    rug = Streek(
        f"rug-{kaart.id}", "rug", ((links, boven), (links, boven + kaart.hoogte)),
        Pen(KLEUR[kaart.gevoel], 2.4 if kaart.gevoel else 1.2, "stippel" if kaart.later else "vast"),
    )  # fmt: skip
    eerste = boven + kaart.regels[0].hoogte / 2
    merknaam, midden = f"merk-{kaart.id}", links + INSPRING + MERK / 2 - 2
    bundel = kaart.tijd is not None and kaart.tijd.soort == "bundel"
    delen: list[Deel] = [rug, *(vol_merk if bundel else merk)(merknaam, kaart.gevoel, midden, eerste)]
    y = boven
    for nr, regel in enumerate(kaart.regels):
        delen.append(
            Tekst(
                f"tekst-{kaart.id}-{nr}", kaart.id, regel.tekst, links + regel.dx + regel.breedte / 2,
                y + regel.hoogte / 2, regel.breedte, regel.hoogte, regel.pt, regel.gewicht, regel.kleur,
            )
        )  # fmt: skip
        y += regel.hoogte
    return tuple(delen)
