"""Rings and groups are the traject's own, names and number: on every ring map alike."""

from collections.abc import Callable

import pytest

from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Kijk, Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.ecogram import ecogram
from sonestra_cli.kaarten.relatiekaart import relatiekaart
from sonestra_cli.kaarten.sociogram import sociogram
from sonestra_cli.tekening.tekening import Meet, Tekening
from tests.kaarten.ringen.ring_gevallen import meet

KAARTEN = (relatiekaart, ecogram, sociogram)
RINGEN, SECTOREN = ("heel dichtbij", "dichtbij", "ver weg"), ("thuis", "school", "voetbal", "rest")
KIM, CAS, JUF, WIM, JAN, BEP = map(Sleutel, ("kim", "cas", "juf", "wim", "jan", "bep"))
MENSEN = {
    KIM: Persoon(),
    CAS: Persoon(kring="heel dichtbij", groep="thuis", band="goed"),
    JUF: Persoon(kring="ver weg", groep="werk_of_school"),
    WIM: Persoon(kring="dichtbij", groep="voetbal"),
    JAN: Persoon(kring="ver weg", groep="buurt", kijk_van={CAS: Kijk(kring="dichtbij")}),
    BEP: Persoon(kring="hart"),
}
HIER = {
    "cas": ("heel dichtbij", "thuis"),
    "juf": ("ver weg", "school"),
    "wim": ("dichtbij", "voetbal"),
    "jan": ("ver weg", "rest"),
    "bep": ("nog te plaatsen", "nog te plaatsen"),
}


@pytest.mark.parametrize("kaart", KAARTEN)
def test_iedereen_staat_in_de_eigen_ring_en_de_eigen_hoek(kaart: Callable[[Beeld, Meet], Tekening]) -> None:
    kop = Kop(hoofdpersonen=(KIM,), ringen=RINGEN, sectoren=SECTOREN)
    tekening = kaart(Beeld(Traject(kop, netwerk=Netwerk(personen=MENSEN))), meet)
    assert {p.id: (p.ring, p.sector) for p in tekening.geometrie.personen if p.id != "kim"} == HIER
    assert [ring.naam for ring in tekening.geometrie.ringen] == [*RINGEN, "nog te plaatsen"]
    assert [sector.naam for sector in tekening.geometrie.sectoren] == [*SECTOREN, "nog te plaatsen"]
    staat_er = {tekst.tekst for tekst in tekening.teksten}
    assert {*RINGEN, *SECTOREN} <= staat_er


@pytest.mark.parametrize("kaart", KAARTEN)
@pytest.mark.parametrize(("ringen", "sectoren"), [(1, 1), (7, 9), (2, 6)])
def test_het_aantal_is_aan_hen(kaart: Callable[[Beeld, Meet], Tekening], ringen: int, sectoren: int) -> None:
    kop = Kop(
        hoofdpersonen=(KIM,),
        ringen=tuple(f"ring {nr}" for nr in range(ringen)),
        sectoren=tuple(f"hoek {nr}" for nr in range(sectoren)),
    )
    mensen = {
        Sleutel(f"p{nr:02d}"): Persoon(kring=kop.ringen[nr % ringen], groep=kop.sectoren[nr % sectoren], band="goed")
        for nr in range(20)
    }
    tekening = kaart(Beeld(Traject(kop, netwerk=Netwerk(personen={KIM: Persoon(), **mensen}))), meet)
    for mens in tekening.geometrie.personen:
        if mens.id != "kim":
            assert (mens.ring, mens.sector) == (mensen[Sleutel(mens.id)].kring, mensen[Sleutel(mens.id)].groep)


def test_familie_zonder_eigen_hoek_staat_bij_de_rest_en_gezin_thuis() -> None:
    kop = Kop(hoofdpersonen=(KIM,), sectoren=("thuis", "alle anderen", "anderen"))
    gezin = Gezin(partners=(CAS,), kinderen=(Kind(KIM),))
    mensen = {KIM: Persoon(), CAS: Persoon(kring="hart")}
    tekening = relatiekaart(Beeld(Traject(kop, netwerk=Netwerk(personen=mensen, gezinnen=(gezin,)))), meet)
    assert next(p.sector for p in tekening.geometrie.personen if p.id == "cas") == "anderen"
