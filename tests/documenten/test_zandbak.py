"""The sandbox holds: a template places words, and nothing else."""

import pytest

from sonestra_cli.documenten.sjabloonfout import SjabloonFout
from tests.documenten.sjabloonproef import maak


def test_een_sjabloon_zet_woorden_en_elk_woord_is_veilig() -> None:
    assert maak("{% for d in rij %}{{ loop.index }} {{ d.naam }};{% endfor %}{{ ding.naam }}") == r"1 a;2 b;\*Kyra\*"


@pytest.mark.parametrize(
    "vals",
    [
        "{{ ding.__class__ }}",
        "{{ ding.roep() }}",
        "{{ ding.roep }}",
        "{{ ding['naam'] }}",
        "{{ ding|attr('__class__') }}",
        "{{ ding.naam.upper() }}",
        "{{ ding.naam.__class__.__mro__ }}",
        "{{ loop.__init__ }}",
        "{{ self }}",
        "{{ range(9) }}",
        "{{ lipsum() }}",
        "{{ cycler }}",
        "{{ 9**9**9 }}",
        "{{ 'a' * 999999999 }}",
        "{{ ding.naam ~ ding.naam }}",
        "{{ ding.naam|safe }}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% set x = ding %}{{ x }}",
        "{% import 't' as t %}",
        "{% extends 't' %}",
        "{% include '../../../etc/passwd' %}",
        "{% include '/etc/passwd' %}",
        "{% include 't' %}",
        "{% for x in rij recursive %}{{ loop(rij) }}{% endfor %}",
        "{{ weet_ik_niet }}",
        "{{ ding.weet_ik_niet }}",
        "{% for x in ding.naam %}x{% endfor %}",
        "{% if %}",
        "{{ ding.naam",
    ],
)
def test_de_zandbak_houdt(vals: str) -> None:
    with pytest.raises(SjabloonFout) as fout:
        maak(vals)
    assert "etc/passwd is" not in str(fout.value)


def test_lussen_zonder_einde_houden_op() -> None:
    for diepte in (16, 30):
        with pytest.raises(SjabloonFout):
            maak("{% for a in rij %}" * diepte + "x" + "{% endfor %}" * diepte)
    with pytest.raises(SjabloonFout):
        maak("{% for a in rij %}{% include 'u' %}{% endfor %}", u="{% for a in rij %}{% include 't' %}{% endfor %}")


def test_een_lus_van_lussen_houdt_op_na_een_aantal_rondes_en_niet_na_een_tijd() -> None:
    with pytest.raises(SjabloonFout, match=r"sjablonen/t\.md: dit sjabloon houdt niet op\. Kijk de lussen na\."):
        maak("{% for a in rij %}" * 16 + "x" + "{% endfor %}" * 16)


def test_wat_uit_delen_bestaat_komt_niet_als_code_op_papier() -> None:
    for iets in ("ding", "rij"):
        with pytest.raises(SjabloonFout, match="dit is geen tekst"):
            maak(f"{{{{ {iets} }}}}")
