"""The basisposter (domein/5 §5.3): what goes well, what must stay, the questions, and who may think along."""

from collections.abc import Iterator
from dataclasses import replace

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Vragen
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.kaarten.delen.opmaak import titel, van_wie, voor_wie
from sonestra_cli.kaarten.delen.regels import breek
from sonestra_cli.kaarten.poster import ORIGINEEL
from sonestra_cli.kaarten.poster.vak import Vak, hoogte_van, kolom, vak
from sonestra_cli.kaarten.poster.velden import postervelden
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.tekening import Deel, Meet, Pen, Symbool, Tekening, Tekst
from sonestra_cli.tekening.verschuiven import verschuif

_BREED, _HOOG, _KOP, _TUSSEN = 1160.0, 812.0, 56.0, 16.0
"""Size of the poster in points (the shape of paper that lies), of its heading, and the white between its columns."""
_MIDDEN, _RAND = 150.0, 2.0
_PT_TITEL, _PT_KLEIN = 26.0, 12.0


def basisposter(beeld: Beeld, meet: Meet, *, leeg: bool = False) -> Tekening:
    """The poster with what is in ``vragen.yaml``, or ``leeg``: to be filled by hand. It hangs where everybody reads."""
    traject = rondgaand(beeld).traject
    traject = replace(traject, vragen=Vragen()) if leeg else traject
    links, midden, rechts = (tuple(map(vak, velden)) for velden in postervelden(traject))
    breed = (_BREED - 2 * _TUSSEN) / 3
    hoogten = (hoogte_van(links, breed, meet), _MIDDEN + _TUSSEN + hoogte_van(midden, breed, meet))
    hoog = max(_HOOG - _KOP, *hoogten, hoogte_van(rechts, breed, meet))
    x2, x3, onder_midden = breed + _TUSSEN, 2 * (breed + _TUSSEN), _KOP + _MIDDEN + _TUSSEN
    delen: list[Deel] = [
        *_kop(titel("Basisposter", traject), (*_makers(traject), *voor_wie(beeld)), meet),
        *_rond(van_wie(traject), x2 + breed / 2, _KOP + _MIDDEN / 2, meet),
        *kolom(links, (0.0, _KOP), (breed, hoog), stijl.TINTEN[:3], meet),
        *kolom(midden, (x2, onder_midden), (breed, hoog - _MIDDEN - _TUSSEN), stijl.TINTEN[8:], meet),
        *kolom(rechts, (x3, _KOP), (breed, hoog), stijl.TINTEN[3:6], meet),
    ]
    gesproken = tuple(zin for veld in (*links, *midden, *rechts) for zin in _zeg(veld))
    op_blad = tuple(verschuif(deel, _RAND, _RAND) for deel in delen)
    maat = (_BREED + 2 * _RAND, _KOP + hoog + 2 * _RAND)
    return Tekening("poster", titel("Basisposter", traject), *maat, op_blad, gesproken=gesproken)


def _makers(traject: Traject) -> tuple[str, ...]:
    makers = namen(traject, traject.vragen.gemaakt_door)
    return (f"Gemaakt door {opsomming(makers)}.",) if makers else ()


def _kop(opschrift: str, onder: tuple[str, ...], meet: Meet) -> Iterator[Deel]:
    breed, hoog = meet(opschrift, _PT_TITEL, "vet"), _PT_TITEL * stijl.REGEL
    yield Tekst("kop-0", "", opschrift, breed / 2, hoog / 2, breed, hoog, _PT_TITEL, "vet", klasse="titel")
    y = 4.0
    for nr, zin in enumerate((ORIGINEEL, *onder), start=1):
        breed, hoog = meet(zin, _PT_KLEIN), _PT_KLEIN * stijl.REGEL
        x = _BREED - breed / 2
        yield Tekst(f"kop-{nr}", "", zin, x, y + hoog / 2, breed, hoog, _PT_KLEIN, kleur=stijl.GRIJS, klasse="titel")
        y += hoog


def _rond(wie: str, x: float, y: float, meet: Meet) -> Iterator[Deel]:
    """The middle: room for a name and a photo."""
    yield Symbool("midden", "hoofdpersoon", "cirkel", x, y, _MIDDEN, _MIDDEN, Pen(stijl.INKT, 2.0), stijl.PAPIER, 2)
    regels = breek(wie, _MIDDEN * 0.7, stijl.PT_TITEL, meet, "vet", 5)
    hoog = stijl.PT_TITEL * stijl.REGEL
    for nr, regel in enumerate(regels):
        hier = y + (nr - (len(regels) - 1) / 2) * hoog
        yield Tekst(f"midden-{nr}", "", regel, x, hier, meet(regel, stijl.PT_TITEL, "vet"), hoog, stijl.PT_TITEL, "vet")


def _zeg(vak: Vak) -> Iterator[str]:
    yield f"{vak.kop.rstrip('…')}:"
    yield from vak.regels or ("Hier staat nog niets.",)
