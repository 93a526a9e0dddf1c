"""The rules around the plan: what is the same for all is said once."""

from dataclasses import replace

from sonestra_cli.domein.datum import lees_datum
from tests.documenten.bladen import maak, voorbeeld


def test_wat_voor_alle_paaltjes_hetzelfde_is_staat_er_een_keer_en_wat_verschilt_bij_elk() -> None:
    samira = voorbeeld("samira")
    assert samira.beraad is not None
    assert samira.plan is not None
    p1 = next(iter(samira.beraad.piketpaaltjes))
    langer = replace(samira.beraad.piketpaaltjes[p1], geldt_tot=lees_datum("2027-01-01"))
    anders = replace(samira.beraad, piketpaaltjes={**samira.beraad.piketpaaltjes, p1: langer})
    markdown = maak("plan", replace(samira, beraad=anders)).markdown
    assert markdown.count("(jeugdbeschermer)") == 1
    assert markdown.count("Dit geldt tot 1 januari 2027.") == 1
    assert markdown.count("Dit geldt tot 17 november 2026.") == 3


def test_een_paaltje_dat_voorbij_is_wordt_niet_meer_geeist() -> None:
    samira = voorbeeld("samira")
    later = replace(samira, kop=replace(samira.kop, losgelaten_op=lees_datum("2026-12-01")))
    deel = maak("plan", later).markdown.partition("(piketpaaltjes)")[2].partition("## ")[0]
    assert deel.count("*Dit gold tot 17 november 2026.*") == 4
    assert "Ze gelden" not in deel
    assert "Dit geldt" not in deel


def test_na_de_laatste_dag_vond_de_rechter_nog_dat_er_iemand_moet_meekijken() -> None:
    """Papers know no day of today: what a court decided is told as what happened, with until when it holds."""
    for papier in (maak("plan", voorbeeld("samira")), maak("stukje", voorbeeld("samira"), ("tom",))):
        assert "moet meekijken" not in papier.markdown
        assert "De rechter besloot dat een jeugdbeschermer meekijkt" in papier.markdown
        assert "Ze gelden tot 17 november 2026." in papier.markdown
    assert "Je bent er tot 17 november 2026." in maak("stukje", voorbeeld("samira"), ("tom",)).markdown
