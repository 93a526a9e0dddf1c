"""The head of a traject: what it is called and whose it is."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import controle
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.traject import Traject

K001 = Regel(
    "K001",
    "vraag",
    "Dit traject heeft nog geen naam.",
    "De naam staat op ieder papier. Mensen kiezen hem zelf.",
    'Vraag hoe zij het noemen, en zet het in traject.yaml: `naam: "Het plan van Kyra"`.',
)
K002 = Regel(
    "K002",
    "vraag",
    "Hier staat nog niet om wie het gaat.",
    "De eerste hoofdpersoon staat in het midden van de kaart. `kring`, `band` en `contact` zijn zoals die het ziet.",
    "Zet in traject.yaml bij `hoofdpersonen` de sleutel van wie het gaat. Een heel gezin mag ook.",
)
K003 = Regel(
    "K003",
    "let op",
    "Zoveel ringen of groepen passen niet leesbaar op een kaart.",
    "Op een kaart met meer dan 7 ringen of 9 groepen wordt elk vak zo smal dat niemand er nog iets in leest. "
    "De kaart wordt wel getekend.",
    "Neem groepen samen die bij elkaar horen, zoals voetbal en judo: sport.",
)
MEEST = {"ringen": 7, "sectoren": 9}


@controle(K001)
def naam(traject: Traject) -> Iterator[Bevinding]:
    """K001: no name."""
    if not (traject.kop.naam or "").strip():
        zin = "hoe noemen zij dit traject zelf?"
        yield Bevinding(K001, zin, Pad("traject", ("naam",)), tip="zet `naam` in traject.yaml")


@controle(K002)
def hoofdpersonen(traject: Traject) -> Iterator[Bevinding]:
    """K002: nobody in the middle."""
    if not traject.kop.hoofdpersonen:
        pad = Pad("traject", ("hoofdpersonen",))
        yield Bevinding(K002, "om wie gaat het hier?", pad, tip="zet `hoofdpersonen` in traject.yaml")


@controle(K003)
def ruimte(traject: Traject) -> Iterator[Bevinding]:
    """K003: more rings or groups of their own than a map has room for."""
    for veld, wat, namen in (("ringen", "ringen", traject.kop.ringen), ("sectoren", "groepen", traject.kop.sectoren)):
        if len(namen) > MEEST[veld]:
            zin = f"dit zijn {len(namen)} {wat}, en op een kaart zijn er {MEEST[veld]} nog te lezen"
            yield Bevinding(K003, zin, Pad("traject", (veld,)), tip="neem samen wat bij elkaar hoort")
