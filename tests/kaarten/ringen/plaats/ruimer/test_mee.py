"""A place is kept without what rings became thicker, and stands as far out as it is with it."""

from dataclasses import replace

from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.posities import Plek, Posities
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.plaatsing import posities_van
from sonestra_cli.kaarten.ringen.plaats.ruimer.mee import echt, verder_naar_buiten
from sonestra_cli.kaarten.ringen.plaats.vraag import vraag
from tests.kaarten.ringen.ring_gevallen import meet, traject

MENSEN = [
    Persoon(naam="Ans", kring="hart"),
    Persoon(naam="Bep", kring="bekend"),
    Persoon(naam="Cor", professional=Professional(functie="huisarts")),
    Persoon(naam="Dirk"),
]


def test_hoe_ver_naar_buiten_is_wat_alle_ringen_ervoor_dikker_werden() -> None:
    verder = verder_naar_buiten(("hart", "dichtbij", "bekend"), {"hart": 0.1, "bekend": 0.05})
    assert verder == {"hart": 0.0, "dichtbij": 0.1, "bekend": 0.1, "professional": 0.15}


def test_wie_buiten_een_dikkere_ring_staat_gaat_mee_en_wie_in_het_bakje_ligt_niet() -> None:
    mensen = {Sleutel(f"p{nr:03d}"): Plek(10.0 * nr, 0.3 * (nr + 1)) for nr in range(3)} | {
        Sleutel("p003"): Plek(bak=0)
    }
    posities = Posities(mensen=mensen, ruimer={"hart": 0.1, "van vroeger": 0.4})
    nu = echt(posities, vraag(traject(MENSEN).traject, meet))
    assert [nu.mensen[wie].straal for wie in mensen] == [0.3, 0.7, 1.0, 0.0]
    assert nu.ruimer == {"hart": 0.1}


def test_een_dikkere_ring_die_iemand_zelf_opschrijft_verandert_niets_aan_de_bewaarde_plekken() -> None:
    geheel = traject(MENSEN).traject
    toen = posities_van(plaats(geheel, meet))
    dikker = replace(
        toen,
        ruimer={"hart": 0.2},
        ringen={naam: round(deel + 0.2, 4) for naam, deel in toen.ringen.items()},
    )
    stand = plaats(replace(geheel, posities=dikker), meet)
    assert posities_van(stand) == dikker
    assert stand.straal == round(1.2 * (toen.straal or 0.0), 2)
