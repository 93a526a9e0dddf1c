"""One ring thicker: who is in it stays, who is outside it lies as whole in their own ring as before."""

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.kaarten.ringen.plaats import plaats
from sonestra_cli.kaarten.ringen.plaats.plaatsing import posities_van
from sonestra_cli.kaarten.ringen.plaats.ruimer.dikker import met_dikkere_ring
from sonestra_cli.kaarten.ringen.plaats.vraag import vraag
from sonestra_cli.kaarten.ringen.plaats.vullen import op
from tests.kaarten.ringen.ring_gevallen import GROEPEN, meet, traject

BREED = "iemand met een lange uitleg"


def test_een_breed_kaartje_boven_het_midden_lag_over_de_lijn_van_de_ring_die_dikker_werd() -> None:
    personen = [Persoon(naam=f"Jo {nr}", wie=BREED, groep=GROEPEN[1 + nr % 6], kring="dichtbij") for nr in range(12)]
    geheel = traject([*personen, Persoon(naam="Bo", kring="hart", groep="buurt")]).traject
    stand, wat = plaats(geheel, meet), vraag(geheel, meet)
    nu = met_dikkere_ring(wat, posities_van(stand), "hart", 0.2, stand.straal)
    rand = nu.ringen["hart"] * stand.straal
    naaste = [
        op(lid, plek.hoek, plek.straal * stand.straal).doos.naaste
        for lid in wat.in_ring("dichtbij")
        for wie, plek in nu.mensen.items()
        if wie == lid.sleutel
    ]
    assert len(naaste) == len(personen)
    assert min(naaste) >= rand
    bo = next(wie for wie in nu.mensen if wie == "p012")
    assert nu.mensen[bo] == posities_van(stand).mensen[bo]
    assert stand.ringen[0].straal < rand <= stand.ringen[0].straal + 0.2 * stand.straal
