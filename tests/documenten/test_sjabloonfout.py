"""What is wrong with a template, told to who wrote it: file, line, and what may have been meant."""

import pytest

from sonestra_cli.documenten.sjabloonfout import SjabloonFout
from tests.documenten.sjabloonproef import maak


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("a\n\n{{ dng.naam }}", "sjablonen/t.md, regel 3: 'dng' ken ik niet. Bedoel je 'ding'?"),
        ("a\n{{ ding.naan }}", "sjablonen/t.md, regel 2: 'naan' ken ik niet. Bedoel je 'naam'?"),
        ("{{ iets_anders }}", "sjablonen/t.md, regel 1: 'iets_anders' ken ik niet."),
        ("a\n{% include 'u' %}", "sjablonen/u.md, regel 2: 'deln' ken ik niet. Bedoel je 'delen'?"),
        ("\n{% include 'uu' %}", "sjablonen/t.md, regel 2: het sjabloon 'uu' vind ik niet. Een sjabloon vindt alleen "
         "andere sjablonen. Bedoel je 'u'?"),
        ("{{ ding.naam|word }}", "sjablonen/t.md, regel 1: het filter 'word' ken ik niet. Bedoel je 'woorden'?"),
        ("{{ ding.naam|_geteld }}", "sjablonen/t.md, regel 1: het filter '_geteld' ken ik niet."),
        ("{{ ding is nonee }}", "sjablonen/t.md, regel 1: de toets 'nonee' ken ik niet. Bedoel je 'none'?"),
        ("goed\n{% set x = 1 %}", "sjablonen/t.md, regel 2: {% set %} kan in een sjabloon niet. Kies uit velden, "
         "filters, if, for, with en include."),
        ("{% fi ding %}", "sjablonen/t.md, regel 1: 'fi' ken ik niet. Kies uit if, for, with en include."),
        ("{% fro d in rij %}", "sjablonen/t.md, regel 1: 'fro' ken ik niet. Bedoel je 'for'?"),
        ("a\n{% for d in rij %}", "sjablonen/t.md, regel 2: hier mist {% endfor %}. Bij elke {% for %} hoort er een."),
        ("a\n{{ ding.naam", "sjablonen/t.md, regel 2: hier begrijp ik iets niet. Kijk de accolades en de woorden "
         "tussen {% en %} na."),
        ("\n{% for x in ding.naam %}x{% endfor %}", "sjablonen/t.md, regel 2: dit is geen rij. Een lus gaat door een "
         "rij."),
        ("\n{{ 'dinges'|uitleg }}", "sjablonen/t.md, regel 2: dit kan ik zo niet invullen. Kijk de lussen en de "
         "filters na."),
    ],
)  # fmt: skip
def test_wat_verschreven_is_wordt_gezegd_met_bestand_regel_en_wat_je_bedoelt(tekst: str, zin: str) -> None:
    with pytest.raises(SjabloonFout) as fout:
        maak(tekst, u="b\n{{ ding.deln }}")
    assert str(fout.value) == zin
