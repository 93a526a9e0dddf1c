"""A place on the map of somebody who is not there, and places that are none."""

from sonestra_cli.controles.plekken import bestaat_niet_meer, kan_niet, van_niemand
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.posities import Plek, Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Apart, Kop, Traject

BEP, COR = Sleutel("bep"), Sleutel("cor")


def traject(posities: Posities, *ringen: str, **apart: Apart) -> Traject:
    netwerk = Netwerk(personen={BEP: Persoon()})
    return Traject(
        kop=Kop(ringen=ringen), netwerk=netwerk, posities=posities, apart={Sleutel(k): a for k, a in apart.items()}
    )


def test_een_plek_van_niemand_wordt_gemeld_en_die_van_een_ander_niet() -> None:
    gevonden = list(van_niemand(traject(Posities(mensen={BEP: Plek(1, 0.5), COR: Plek(2, 0.5)}))))
    assert [een.pad.stappen for een in gevonden] == [("mensen", "cor")]


def test_wie_apart_staat_heet_hier_geen_niemand() -> None:
    apart = Apart(personen={COR: Persoon()})
    assert not list(van_niemand(traject(Posities(mensen={COR: Plek(2, 0.5)}), bep=apart)))


def test_randen_van_wat_kan() -> None:
    goed = Posities(1.0, {"hart": 1}, {"gezin": 0, "familie": 360}, {BEP: Plek(0, 0.01), COR: Plek(360, 1)})
    assert not list(kan_niet(traject(goed)))
    fout = Posities(0, {"hart": 0}, {"gezin": -1}, {BEP: Plek(0, 0), COR: Plek(360.5, 1)}, {"hart": -0.1})
    assert len(list(kan_niet(traject(fout)))) == 6


def test_een_kring_van_vroeger_is_een_tip_en_de_namen_van_de_kaart_zelf_niet() -> None:
    posities = Posities(
        ringen={"warm": 0.5, "hart": 1, "professional": 1.1},
        sectoren={"overig": 0, "thuis": 9, "vereniging en geloof": 3},
        ruimer={"warm": 0.1, "koud": 0.1},
    )
    gevonden = [een.zin for een in bestaat_niet_meer(traject(posities, "warm", "ver"))]
    assert gevonden == [
        "de kring 'hart' staat niet meer op jullie kaart",
        "de kring 'koud' staat niet meer op jullie kaart",
        "de groep 'thuis' staat niet meer op jullie kaart",
    ]
