"""A line that stands askew while something else is wrong in it, or in what stands below it."""

import pytest

from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst

PLAN = "afspraken:\n  a1:\n    woorden: |\n      Op zondag eten we.\n    wie: [leen, iris]\n{}"


def _tips(bestand: str, tekst: str) -> list[tuple[str, str]]:
    return [(vondst.bevinding.code, vondst.bevinding.tip) for vondst in lees_tekst(vak_van(bestand), tekst)[1]]


def test_een_tweede_fout_eronder_nam_de_weg_uit_van_de_regel_die_scheef_staat_weg() -> None:
    blok = " a2:\n   woorden: |\n     We bellen.\n   wie: [leen, iris\n"
    assert _tips("plan", PLAN.format(blok)) == [
        ("B016", "zet één spatie meer voor deze regel"),
        ("B013", "zet ']' erachter"),
    ]


def test_een_tweede_fout_op_de_regel_zelf_wordt_mee_verteld() -> None:
    tekst = "gezinnen:\n  - partners: [leen, petra]\n   kinderen: [iris\n   verbinding: gehuwd\n"
    assert _tips("netwerk", tekst) == [("B016", "zet één spatie meer voor deze 2 regels; zet ']' erachter")]


@pytest.mark.parametrize(
    ("bestand", "tekst"),
    [
        ("plan", PLAN.format(" a2:\n   woorden: |\n     We bellen.\n   wanneer zondag\n")),
        ("verhaal", "lukt_al:\n  - van: leen\n    woorden: |\n      Zingen.\n - van: kuba\n   woorden: Ik zei: nee.\n"),
    ],
)
def test_het_volgende_stuk_werd_iemands_woorden(bestand: str, tekst: str) -> None:
    """Five spaces more made it read: as words of whoever came before."""
    eerste, *_ = _tips(bestand, tekst)
    assert eerste == ("B016", "zet één spatie meer voor deze regel")


@pytest.mark.parametrize(
    ("bestand", "tekst", "kop", "regels"),
    [
        ("plan", "afspraken:\n  a1:\n  woorden: Eten.\n  wie: [jo]\n  a2:\n  woorden: Bellen.\n", "a1", 3),
        ("netwerk", "personen:\n  leen: {kring: hart}\n  iris:\n  wie: dochter\n  jo:\n  wie: ma\n", "iris", 2),
        (
            "vragen",
            "vragen:\n  praten:\n  van: jo\n  vraag: |\n    Wie eet er?\n  geld:\n  van: jo\n  vraag: Hoe?\n",
            "praten",
            5,
        ),
    ],
)
def test_velden_even_ver_als_hun_sleutel_nam_de_eerste_allemaal_mee(
    bestand: str, tekst: str, kop: str, regels: int
) -> None:
    """The second agreement became a field of the first, and its words stood there twice."""
    (vondst, *_) = lees_tekst(vak_van(bestand), tekst)[1]
    assert vondst.bevinding.zin == f"wat bij '{kop}:' hoort springt verder in"
    assert vondst.bevinding.tip.endswith(f"voor deze {regels} regels")
