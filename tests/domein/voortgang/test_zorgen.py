"""A worry that was answered, or is of longer ago, is not lost; one that is open begins the next meeting."""

from sonestra_cli.domein.plan import Bijeenkomst, Bijstelling, StemBij
from sonestra_cli.domein.soorten import AfspraakSleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.zorgen import antwoord_op, zorgen_van_eerder

from ..bouwen import datum, wie

A1, A2 = AfspraakSleutel("a1"), AfspraakSleutel("a2")
DRUK, LAAT, STIL = (
    StemBij(wie("bo"), Woorden(woorden), bij) for woorden, bij in (("druk", (A1,)), ("laat", (A2,)), ("stil", ()))
)


def _traject() -> Traject:
    keren = {
        "2026-05-07": Bijeenkomst(zorgen=(DRUK, STIL)),
        "2026-06-04": Bijeenkomst(zorgen=(LAAT, DRUK), anders={A2: Bijstelling(Woorden("Vroeger."))}),
    }
    return Traject(actieteam=keren)


def test_alleen_wat_nog_open_is_van_de_laatste_keer_hoort_bij_de_volgende() -> None:
    """After a second meeting the worry that was answered stood on no paper."""
    mei, juni = datum("2026-05-07"), datum("2026-06-04")
    assert list(zorgen_van_eerder(_traject())) == [(mei, DRUK), (mei, STIL), (juni, LAAT)]


def test_een_verandering_antwoordt_op_de_zorg_van_die_keer() -> None:
    keer = _traject().actieteam["2026-06-04"]
    assert antwoord_op(keer, A2) == (LAAT,)
    assert antwoord_op(keer, A1) == ()
