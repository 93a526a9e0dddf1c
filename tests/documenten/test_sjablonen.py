from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.documenten.maken import FORMATEN, Papier, PapierFormaat, in_formaat, papier
from sonestra_cli.documenten.sjablonen import SjabloonFout, lees_sjablonen, vul
from sonestra_cli.domein.zien.zicht import bekijk

from .bladen import voorbeeld


@dataclass(frozen=True)
class Ding:
    naam: str
    delen: tuple[str, ...] = ("een", "twee")

    def roep(self) -> str:
        return "geroepen"


def maak(tekst: str, **meer: str) -> str:
    return vul({"t": tekst, **meer}, "t", {"ding": Ding("*Kyra*"), "rij": (Ding("a"), Ding("b"))})


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


def test_een_fout_noemt_bestand_en_regel_in_gewoon_nederlands() -> None:
    with pytest.raises(SjabloonFout, match=r"In het sjabloon t, regel 2, begrijp ik iets niet"):
        maak("goed\n{% set x = 1 %}")
    with pytest.raises(SjabloonFout, match=r"vraagt om 'weet_ik_niet'\. Dat ken ik niet"):
        maak("{{ weet_ik_niet }}")


def test_een_eigen_sjabloon_komt_in_de_plaats(tmp_path: Path) -> None:
    (tmp_path / "sjablonen").mkdir()
    (tmp_path / "sjablonen" / "stukje.md").write_text('# {{ naam }}\n{% include "_voet" %}', "utf-8")
    sjablonen = lees_sjablonen(tmp_path)
    beeld = bekijk(voorbeeld("samira"), ("wim",))  # type: ignore[arg-type]
    assert papier("stukje", beeld, sjablonen).markdown.startswith("# Wim\n\n---\n\nDit blad is van Samira")
    assert sjablonen["plan"] == lees_sjablonen(None)["plan"]


def test_een_eigen_sjabloon_is_een_gewoon_bestand_met_gewone_tekst(tmp_path: Path) -> None:
    (tmp_path / "sjablonen").mkdir()
    (tmp_path / "sjablonen" / "plan.md").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SjabloonFout, match=r"sjablonen/plan\.md kan ik niet lezen"):
        lees_sjablonen(tmp_path)
    (tmp_path / "sjablonen" / "plan.md").write_text("x" * 100_001)
    with pytest.raises(SjabloonFout, match="te lang"):
        lees_sjablonen(tmp_path)


def test_een_sjabloon_van_buiten_de_map_wordt_niet_gelezen(tmp_path: Path) -> None:
    (tmp_path / "buiten").mkdir()
    (tmp_path / "buiten" / "plan.md").write_text("geheim", "utf-8")
    traject = tmp_path / "traject"
    traject.mkdir()
    try:
        (traject / "sjablonen").symlink_to(tmp_path / "buiten", target_is_directory=True)
    except OSError:
        pytest.skip("koppelingen maken mag hier niet")
    with pytest.raises(SjabloonFout, match="buiten deze map"):
        lees_sjablonen(traject)


@pytest.mark.parametrize("formaat", FORMATEN)
def test_een_stuurteken_in_een_eigen_sjabloon_komt_nergens_in(formaat: PapierFormaat) -> None:
    sjablonen = {**lees_sjablonen(None), "plan": "# Kop\a b\f c\ufffe\n\nhallo \x1b[31m\n"}
    gemaakt = papier("plan", bekijk(voorbeeld("samira")), sjablonen)
    assert gemaakt.markdown == "# Kop b c\n\nhallo [31m\n"
    assert in_formaat(gemaakt, formaat)


BLOKKEN = st.sampled_from(
    ["# A", "## B", "#### D", "#", "> citaat", "> # kop", "> - y", "- punt", "- # kop", "1. een", "***", "___", "---",
     "| a | b |\n|---|---|\n| 1 | 2 |", "| a |\n|---|", "*schuin*", "- ***", "- ___", "☐", "- > x\n  - y", "==="]
)  # fmt: skip


@settings(max_examples=25)
@given(st.lists(BLOKKEN, max_size=6), st.sampled_from(["\n\n", "\n"]))
def test_welke_markdown_er_ook_in_een_eigen_sjabloon_staat_het_wordt_een_papier(blokken: list[str], wit: str) -> None:
    gemaakt = Papier("plan", "Plan", wit.join(blokken) + "\n")
    for formaat in FORMATEN:
        assert in_formaat(gemaakt, formaat)
