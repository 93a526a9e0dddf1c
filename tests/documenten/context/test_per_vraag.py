"""The agreements stand under the question that they answer."""

from dataclasses import replace
from difflib import ndiff

from sonestra_cli.domein.soorten import Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.verhaal import Vraag
from tests.documenten.bladen import maak, voorbeeld


def test_elke_afspraak_staat_een_keer_onder_haar_eigen_vraag() -> None:
    markdown = maak("plan", voorbeeld("samira")).markdown
    zelf = markdown.partition("## Wat wij zelf doen")[2]
    ochtend = zelf.partition("### Hoe zorgen wij dat er 's ochtends iemand is")[2].partition("###")[0]
    assert "> Adam doet de donderdag." in ochtend
    assert markdown.count("> Adam doet de donderdag.") == 1
    assert "### Hoe kan ik een jongen van 17 zijn?\n\nKijk ook bij afspraak a2.\n" in zelf


def test_een_afspraak_zonder_vraag_staat_onder_een_eigen_kop() -> None:
    zelf = maak("plan", voorbeeld("kyra")).markdown.partition("## Wat wij zelf doen")[2]
    assert "### Dit spraken wij ook af\n\n> Twee dagen bij Trudy werken.\n\n**Afspraak a5** ·" in zelf


def test_een_vraag_vooraan_erbij_verandert_geen_andere_regel() -> None:
    """Forty lines with the number of a question shifted when one came in front."""
    samira = voorbeeld("samira")
    erbij = {VraagSleutel("nieuw"): Vraag((Sleutel("mila"),), Woorden("Mag ik een poes?")), **samira.vragen.vragen}
    met = maak("plan", replace(samira, vragen=replace(samira.vragen, vragen=erbij))).markdown.splitlines()
    zonder = maak("plan", samira).markdown.splitlines()
    anders = [regel for regel in ndiff(zonder, met) if regel[0] in "+-"]
    assert len(anders) == 2 * 8 + 2
