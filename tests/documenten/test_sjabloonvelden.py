"""Templates are read in every branch: what is not reached today is wrong as well."""

import pytest

from sonestra_cli.documenten.sjabloonvelden import klachten
from sonestra_cli.documenten.zandbak import Onbruikbaar
from tests.documenten.bladen import sjablonen


def gezegd(**eigen: str) -> list[str]:
    return [str(fout) for fout in klachten({**sjablonen(), **eigen}, list(eigen))]


def test_de_meegekomen_sjablonen_vragen_alleen_wat_er_is() -> None:
    assert gezegd(**sjablonen()) == []


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("{{ titl }}", "'titl' ken ik niet. Bedoel je 'titel'?"),
        ("{% if leeg %}{% if not leeg %}{{ titl }}{% endif %}{% endif %}", "'titl' ken ik niet. Bedoel je 'titel'?"),
        ("{% for v in vragen %}{{ v.vrag }}{% endfor %}", "'vrag' ken ik niet. Bedoel je 'vraag'?"),
        ("{% for v in vragen %}{{ loop.indx }}{% endfor %}", "'indx' ken ik niet. Bedoel je 'index'?"),
        ("{% for v in vragen %}{% else %}{{ v.vraag }}{% endfor %}", "'v' ken ik niet."),
        ("{{ kern.woordn }}", "'woordn' ken ik niet. Bedoel je 'woorden'?"),
        ("{{ titel.lang }}", "'lang' ken ik niet."),
        ("{% with stuk = team %}{{ stuk.ledn }}{% endwith %}", "'ledn' ken ik niet. Bedoel je 'leden'?"),
        ("{% for x in titel %}{% endfor %}", "'titel' is geen rij. Een lus gaat door een rij."),
        ("{{ team }}", "'team' is geen tekst. Zet er een veld van neer, of ga erdoorheen met {% for %}."),
        ("{% include '_kot' %}", "het sjabloon '_kot' vind ik niet. Bedoel je '_kort'?"),
    ],
)
def test_een_veld_dat_er_niet_is_wordt_gezegd_ook_waar_nu_niemand_komt(tekst: str, zin: str) -> None:
    assert gezegd(plan=f"# Plan\n{tekst}\n") == [f"sjablonen/plan.md, regel 2: {zin}"]


def test_alles_wat_er_mis_is_in_een_keer() -> None:
    assert gezegd(plan="{{ titl }}\n{{ titel|zinn }}\n{{ vooet }}", stukje="{{ naan|begin }}") == [
        "sjablonen/plan.md, regel 1: 'titl' ken ik niet. Bedoel je 'titel'?",
        "sjablonen/plan.md, regel 2: het filter 'zinn' ken ik niet. Bedoel je 'zin'?",
        "sjablonen/plan.md, regel 3: 'vooet' ken ik niet. Bedoel je 'voet'?",
        "sjablonen/stukje.md, regel 1: 'naan' ken ik niet. Bedoel je 'naam'?",
    ]


def test_een_stuk_van_een_ander_sjabloon_kent_wat_er_op_die_plek_is() -> None:
    assert gezegd(_kort="{{ kaartje.woorden }}") == []
    assert gezegd(plan="{% include 'kop' %}", kop="{{ titel }}{{ titl }}") == [
        "sjablonen/kop.md, regel 1: 'titl' ken ik niet. Bedoel je 'titel'?"
    ]


def test_wat_misschien_niet_bestaat_mag_gevraagd_worden() -> None:
    assert gezegd(plan="{% if iets is defined %}{% endif %}{% include 'iets' ignore missing %}") == []


def test_een_sjabloon_dat_zichzelf_opneemt_of_niet_te_lezen_is_houdt_het_nakijken_niet_op() -> None:
    assert gezegd(plan="{% include 'plan' %}") == []
    assert gezegd(plan=Onbruikbaar("dit sjabloon kan ik niet lezen")) == [
        "sjablonen/plan.md: dit sjabloon kan ik niet lezen."
    ]
