"""Years in which nothing happened are folded."""

from sonestra_cli.domein.traject import Kop
from sonestra_cli.kaarten.levenslijn import gebeurtenissen
from sonestra_cli.kaarten.levenslijn.tijd import Tijdspanne
from sonestra_cli.kaarten.levenslijn.vouwen import vouw
from sonestra_cli.tekening.tekening import Vlak
from sonestra_cli.zetten.meten import meet

from .test_maten import LEVENS, beeld


def jaar(begin: int, eind: int | None = None) -> Tijdspanne:
    return Tijdspanne("duur", begin, begin, eind or begin + 1)


def test_lege_jaren_zijn_gevouwen_met_hoeveel_het_er_zijn() -> None:
    """76 empty years took 94 % of the axis."""
    tekening = gebeurtenissen(beeld(LEVENS["76 lege jaren"](), Kop()), meet)
    assert [t.tekst for t in tekening.teksten if t.klasse == "breuk"] == ["76 jaar later"]
    assert [t.tekst for t in tekening.teksten if t.klasse == "jaar"] == ["1941", "1942", "1943", "2019", "2020", "2021"]
    as_ = [d for d in tekening.delen if isinstance(d, Vlak) and d.klasse == "as"]
    assert len(as_) == 2
    assert max(x for x, _ in as_[0].punten) < min(x for x, _ in as_[1].punten)


def test_een_gewoon_leven_wordt_niet_gevouwen() -> None:
    """Three events in twenty years need no room of the years between."""
    assert vouw([jaar(2004), jaar(2011), jaar(2020)]) == ((2004, 2021),)
    assert vouw([jaar(1942 + nr * 7) for nr in range(13)]) == ((1942, 2027),)


def test_zestienhonderd_en_dan_een_eeuw_van_ons() -> None:
    """1600 and 17 events from 1900 on: three quarters of the axis were empty."""
    assert vouw([jaar(1600), *(jaar(1900 + nr * 7) for nr in range(17))]) == ((1600, 1601), (1900, 2013))


def test_wat_duurde_vult_zijn_jaren_en_wat_doorgaat_niet() -> None:
    assert vouw([jaar(1940, 2020), jaar(2021)]) == ((1940, 2022),)
    door = Tijdspanne("duur", 1940.0, 1940.0, None)
    assert vouw([door, jaar(2020), jaar(2021)]) == ((1940, 1941), (2020, 2022))


def test_de_dag_van_de_kaart_staat_op_de_as() -> None:
    assert vouw([jaar(1950), jaar(1952)], 2026.2) == ((1950, 1953), (2026, 2027))
