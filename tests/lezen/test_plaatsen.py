"""From a Pad to the letters that somebody should look at."""

import pytest

from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.lezen.bron import Bron, hash_van
from sonestra_cli.lezen.plaatsen import op_volgorde, plaats

TEKST = """\
personen:
  kyra: {wie: dochter, contact: elke_dag}
  oma-riet:
    naam: Riet
    steun: [praktisch]
belevingen:
  - van: kyra
    is: goed
  - {van: riet, met: kyra}
lukt_al: {van: kyra}
leeg:
lijst:
  - een
"""
BRONNEN = {"netwerk": Bron("netwerk", TEKST, hash_van(TEKST.encode()))}


def _regel(code: str) -> Regel:
    return Regel(code, "fout", "kort", "waarom")


def aangewezen(*stappen: str | int, deel: str = "waarde") -> str:
    """The letters that are underlined."""
    pad = Pad("netwerk", stappen, deel)  # type: ignore[arg-type]
    (melding,) = plaats(BRONNEN, [Bevinding(_regel("X1"), "zin", pad)])
    plek = melding.plek
    eind = plek.eind_kolom - 1 if plek.eind_regel == plek.regel else None
    return melding.uittreksel[plek.kolom - 1 : eind]


@pytest.mark.parametrize(
    ("stappen", "letters"),
    [
        (("personen", "oma-riet", "naam"), "Riet"),
        (("personen", "oma-riet"), "oma-riet"),
        (("personen", "kyra"), "kyra"),
        (("personen",), "personen"),
        (("personen", "kyra", "contact"), "elke_dag"),
        (("personen", "kyra", "contact", "hoe_vaak"), "elke_dag"),
        (("personen", "oma-riet", "geboren"), "oma-riet"),
        (("personen", "weg", "geboren"), "personen"),
        (("personen", "oma-riet", "steun"), "[praktisch]"),
        (("personen", "oma-riet", "steun", 0), "praktisch"),
        (("personen", "oma-riet", "steun", 0, "soort"), "praktisch"),
        (("belevingen", 0, "is_"), "goed"),
        (("belevingen", 0), "van"),
        (("belevingen", 1), "{van: riet, met: kyra}"),
        (("belevingen", 7), "belevingen"),
        (("lukt_al", 0, "van", 0), "kyra"),
        (("lijst",), "lijst"),
        (("leeg",), "leeg"),
        ((), "personen"),
    ],
)
def test_wat_er_onderstreept_wordt(stappen: tuple[str | int, ...], letters: str) -> None:
    assert aangewezen(*stappen) == letters


def test_de_sleutel_zelf() -> None:
    assert aangewezen("personen", "oma-riet", "naam", deel="sleutel") == "naam"


def test_een_bestand_dat_er_niet_is_staat_op_de_eerste_regel() -> None:
    (melding,) = plaats({}, [Bevinding(_regel("X1"), "zin", Pad("beraad", ("gasten",)))])
    assert (melding.plek.bestand, melding.plek.regel, melding.plek.kolom) == ("beraad.yaml", 1, 1)
    assert melding.uittreksel == ""


def test_volgorde_hangt_niet_af_van_wie_eerst_was() -> None:
    bevindingen = [
        Bevinding(_regel(code), zin, Pad("netwerk", stappen))
        for code, zin, stappen in [
            ("X2", "b", ("belevingen", 0)), ("X1", "z", ("belevingen", 0)), ("X1", "a", ("belevingen", 0)),
            ("X9", "c", ("personen",)),
        ]
    ]  # fmt: skip
    heen, terug = plaats(BRONNEN, bevindingen), plaats(BRONNEN, bevindingen[::-1])
    assert heen == terug == op_volgorde(terug[::-1])
    assert [(m.bevinding.code, m.bevinding.zin) for m in heen] == [("X9", "c"), ("X1", "a"), ("X1", "z"), ("X2", "b")]
