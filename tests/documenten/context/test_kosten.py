"""What it costs, in sentences: for a person who pays, and where words stand in the place of an amount or a person."""

import pytest

from sonestra_cli.documenten.context.kosten import kosten, kosten_van_mij
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Kosten, Plan
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import bekijk

JO, AN = Sleutel("jo"), Sleutel("an")
TRAJECT = Traject(netwerk=Netwerk(personen={JO: Persoon(), AN: Persoon()}))


def _regels(*posten: Kosten) -> tuple[str, ...]:
    return kosten(bekijk(TRAJECT), Plan(kosten=posten))


@pytest.mark.parametrize(
    ("post", "regel"),
    [
        (Kosten("bed", "€ 80", (JO,)), "Bed: € 80. Dat betaalt Jo."),
        (Kosten("bed", None, (JO, AN)), "Bed. Dat betalen Jo en An."),
        (Kosten("rijles", "we delen het"), "Rijles: we delen het."),
        (Kosten("fiets", None, (Sleutel("we delen het"),)), "Fiets. Betalen: we delen het."),
        (Kosten("kamer", None, (Sleutel("gemeente (gevraagd)"),)), "Kamer. Betalen: gemeente (gevraagd)."),
        (Kosten("eten", None, (JO, Sleutel("de rest"))), "Eten. Betalen: Jo en de rest."),
        (Kosten("soep", "niets", (JO,)), "Soep: niets."),
        (Kosten("niets", None, (JO,)), "Niets."),
    ],
)
def test_waar_een_woord_stond_voor_een_bedrag_of_een_mens_werd_het_een_foute_zin(post: Kosten, regel: str) -> None:
    """'Dat betaalt We delen het.' and 'Soep: niets. Dat betaalt Jo.'"""
    assert _regels(post) == (regel,)


def test_van_wat_niet_begrepen_is_stond_er_een_lege_regel() -> None:
    assert _regels(Kosten("")) == ()


def test_wie_betaalt_leest_met_wie() -> None:
    kaartje = kosten_van_mij(TRAJECT, Kosten("bed", "€ 80", (JO, AN)), JO)
    assert [(feit.label, feit.tekst) for feit in kaartje.feiten] == [("Hoeveel", "€ 80."), ("Samen met", "An.")]
