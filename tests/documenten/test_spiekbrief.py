import pytest

from sonestra_cli.documenten.spiekbrief import als_markdown, spiekbrieven
from sonestra_cli.domein.bestanden import MAPPEN, VAST
from sonestra_cli.domein.keuzes import ALLEEN_APART

BRIEVEN = spiekbrieven()


def test_ieder_bestand_heeft_een_blad() -> None:
    assert len(BRIEVEN) == len(VAST) + len(MAPPEN)


@pytest.mark.parametrize("naam", BRIEVEN)
def test_ieder_veld_heeft_een_voorbeeld_en_een_uitleg(naam: str) -> None:
    for deel in BRIEVEN[naam].delen:
        for regel in deel.regels:
            assert regel.voorbeeld, (deel.kop, regel.veld)
            assert regel.uitleg


def test_wat_apart_hoort_staat_alleen_op_het_blad_van_apart() -> None:
    for naam, brief in BRIEVEN.items():
        keuzes = {woord for deel in brief.delen for regel in deel.regels for woord in regel.keuzes}
        assert bool(keuzes & ALLEEN_APART) is (naam == "apart")


def test_een_keuze_staat_er_helemaal_bij() -> None:
    assert "Kies: ja, nee, misschien, `stuurt_brief`, `belt_in`." in als_markdown(BRIEVEN["beraad"])


@pytest.mark.parametrize("naam", BRIEVEN)
def test_wie_de_markdown_zelf_leest_typte_een_schuine_streep_over(naam: str) -> None:
    assert "\\" not in als_markdown(BRIEVEN[naam]).replace("\\|", ""), "only a bar has one: it would part the cell"


def test_het_voorbeeld_van_wie_elkaar_kennen_had_haken_te_veel() -> None:
    (regel,) = (r for deel in BRIEVEN["netwerk"].delen for r in deel.regels if r.veld == "kennen_elkaar")
    assert regel.voorbeeld == "[[corrie, wim]]"


def test_what_an_entry_is_nothing_without_is_told_before_it_is_typed() -> None:
    """The sheet said that everything may stay empty; valideer then asked for what was left out."""
    (deel,) = (deel for deel in spiekbrieven()["netwerk"].delen if deel.kop == "belevingen")
    assert {regel.veld for regel in deel.regels if "Altijd nodig." in regel.uitleg} == {"van", "met", "is"}
    (vraag,) = (deel for deel in spiekbrieven()["vragen"].delen if deel.kop == "vragen")
    assert {regel.veld for regel in vraag.regels if "Altijd nodig." in regel.uitleg} == {"van", "vraag"}
