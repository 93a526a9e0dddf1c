"""What the plan says no longer can still be read."""

from tests.documenten.bladen import maak, voorbeeld


def test_wat_aan_iemand_gevraagd_is_die_stopte_staat_bij_eerst() -> None:
    nu, _, eerst = maak("plan", voorbeeld("kyra")).markdown.partition("## Zo was het eerst")
    assert "Ga jij een keer mee naar het loket?" not in nu
    assert "Wat wij vragen van hulpverleners" not in nu
    assert "Ja, ik haal je op." in eerst


def test_wat_meer_dan_een_keer_veranderde_staat_er_met_alle_eerdere_woorden() -> None:
    eerst = maak("plan", voorbeeld("kyra")).markdown.partition("## Zo was het eerst")[2]
    assert "### Afspraak a1\n" in eerst
    assert "- Eerst slaap ik drie nachten per week bij Corrie. Dan zien we wel.\\\n   *Tot: 25 juni 2026.*" in eerst
    assert "- In tentamenweek slaap ik de hele week bij Corrie." in eerst


def test_wat_een_keer_veranderde_staat_naast_de_afspraak_en_niet_nog_eens() -> None:
    nu, _, eerst = maak("plan", voorbeeld("samira")).markdown.partition("## Zo was het eerst")
    assert "**Eerst was het (tot 18 juni 2026):** “Yassin brengt Mila alleen ma/wo/vr;" in nu
    assert "Yassin brengt Mila" not in eerst
