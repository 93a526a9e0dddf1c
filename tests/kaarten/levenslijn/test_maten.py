"""Lives of every size: whatever there is to tell, no words touch, time runs one way, and all of it is there."""

import math
from collections.abc import Callable, Iterator

import pytest

from sonestra_cli.domein.afleiding.levensloop import alle_gebeurtenissen
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.keuzes import Gevoel
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.verhaal import Gebeurtenis, Gebeurtenissen
from sonestra_cli.domein.zien.zicht import Beeld, bekijk
from sonestra_cli.kaarten.levenslijn import gebeurtenissen, stapelen
from sonestra_cli.kaarten.levenslijn.banen import BaanKeus
from sonestra_cli.kaarten.levenslijn.tijd import wanneer
from sonestra_cli.tekening.doos import grenzen
from sonestra_cli.tekening.tekening import Streek, Symbool, Tekening, Vlak
from sonestra_cli.zetten.meten import meet

from .test_levenslijn import keur, raakt

GEVOEL: tuple[Gevoel | None, ...] = ("fijn", "zwaar", "allebei", "gewoon", None)
WIE = tuple(map(Sleutel, ("kyra", "tim", "noor", "oma")))
SOORT = ("geboren", "school", "ziek", "verhuizing", None, "dansen", "feest")
NU = Kop(hoofdpersonen=(Sleutel("kyra"),), begonnen_op=lees_datum("2026-03-01"))


def iets(nr: int, wanneer: str = "", van: str = "", tot: str = "") -> Gebeurtenis:
    """One of a kind by its number: every feeling, four people, seven kinds."""
    return Gebeurtenis(
        f"er gebeurde weer iets nieuws, nummer {nr}",
        *(lees_datum(dag) if dag else None for dag in (wanneer, van, tot)),
        gevoel=GEVOEL[nr % 5],
        wie=(WIE[nr * 7 % 4],),
        soort=SOORT[nr % 7],
    )


def verspreid(hoeveel: int) -> list[Gebeurtenis]:
    return [iets(nr, f"{1940 + nr * 86 // hoeveel}-{nr % 12 + 1:02d}") for nr in range(hoeveel)]


def volle_maand() -> list[Gebeurtenis]:
    return [iets(0, "1994"), *(iets(nr, f"2024-05-{nr:02d}") for nr in range(1, 29))]


def vaag() -> list[Gebeurtenis]:
    dagen = ("voor 1990", "na 2001", "ca 2010", "2013", "2014", "2014", "2014-03", "tussen 1996 en 2002", "zomer 2009")
    return [
        *(iets(nr, dag) for nr, dag in enumerate(dagen)),
        iets(9, van="1995"),
        iets(10, van="2020-03"),
        iets(11, tot="1999"),
        iets(12, van="1992-03-01", tot="1998-04-01"),
        iets(13, van="2003", tot="2009"),
        iets(14),
        iets(15),
    ]


def straks() -> list[Gebeurtenis]:
    return [*(iets(nr, dag) for nr, dag in enumerate(("1984", "2010", "2025-11", "2026-12-24", "2027", "2035"))),
            iets(6, van="2024-01-01"), iets(7, van="2027-09")]  # fmt: skip


def heel_vroeger() -> list[Gebeurtenis]:
    dagen = ("367 v.Chr.", "11 v.Chr.", "0001", "0094", "ca 0520", "na 0500", "tussen 0510 en 0530", "1500", "2020")
    return [*(iets(nr, dag) for nr, dag in enumerate(dagen)), iets(9, van="11 v.Chr.", tot="0002")]


LEVENS: dict[str, Callable[[], list[Gebeurtenis]]] = {
    "geen": list,
    "een": lambda: [iets(0, "2014-05")],
    "drie": lambda: [iets(0, "2004"), iets(1, "2011-06"), iets(2, "2020-03-04")],
    "twintig": lambda: verspreid(20),
    "zestig": lambda: verspreid(60),
    "honderdvijftig": lambda: verspreid(150),
    "volle maand": volle_maand,
    "alles op een dag": lambda: [iets(nr, "2024-05-03") for nr in range(12)],
    "alles in een jaar": lambda: [iets(nr, "2024") for nr in range(15)],
    "76 lege jaren": lambda: [iets(nr, dag) for nr, dag in enumerate(("1941", "1943", "2019", "2020-02", "2021"))],
    "zonder datum": lambda: [iets(nr) for nr in range(9)],
    "vaag": vaag,
    "straks": straks,
    "heel vroeger": heel_vroeger,
}


def beeld(wat: list[Gebeurtenis], kop: Kop = NU) -> Beeld:
    return bekijk(Traject(kop=kop, gebeurtenissen=Gebeurtenissen(tuple(wat))))


def woorden(tekening: Tekening) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    for t in tekening.teksten:
        b, h = t.breedte / 2, t.hoogte / 2
        yield t.tekst, (t.x - b, t.y - h, t.x + b, t.y + h)


@pytest.mark.parametrize("banen", ["gevoel", "wie", "soort"])
@pytest.mark.parametrize("naam", LEVENS)
def test_geen_woord_raakt_een_ander_en_alles_staat_er(naam: str, banen: BaanKeus) -> None:
    wat = LEVENS[naam]()
    tekening = gebeurtenissen(beeld(wat), meet, banen)
    keur(tekening, len(wat))
    vakken = list(woorden(tekening))
    for nr, (een, vak) in enumerate(vakken):
        assert not [ander for ander, buur in vakken[nr + 1 :] if raakt(vak, buur)], een
    gezegd = " ".join(tekening.gesproken)
    assert all(een.wat in gezegd for een in wat)


@pytest.mark.parametrize("banen", ["gevoel", "wie", "soort"])
@pytest.mark.parametrize("naam", LEVENS)
def test_ook_de_onderste_regel_van_de_legenda_heeft_wit_om_zich_heen(naam: str, banen: BaanKeus) -> None:
    tekening = gebeurtenissen(beeld(LEVENS[naam]()), meet, banen)
    links, boven, rechts, onder = grenzen(tekening.delen)
    assert min(links, boven, tekening.breedte - rechts, tekening.hoogte - onder) >= 15


@pytest.mark.parametrize("banen", ["gevoel", "wie", "soort"])
@pytest.mark.parametrize("naam", LEVENS)
def test_wat_eerder_was_staat_meer_naar_links(naam: str, banen: BaanKeus) -> None:
    """Of what surely came first, in each lane: its mark, and the pole of its words."""
    kijk = beeld(LEVENS[naam]())
    tekening = gebeurtenissen(kijk, meet, banen)
    bekend = {
        f"gebeurtenis-{nr}": tijd.bekend
        for nr, een in enumerate(alle_gebeurtenissen(kijk.traject), start=1)
        if (tijd := wanneer(een)) is not None
    }
    lijnen = {d.id.removeprefix("lijn-"): d for d in tekening.delen if isinstance(d, Streek) and d.klasse == "lijn"}
    lijntjes = [d.punten[0][1] for d in tekening.delen if isinstance(d, Streek) and d.klasse == "lijntje"]
    as_ = [y for d in tekening.delen if isinstance(d, Vlak) and d.klasse == "as" for _, y in d.punten]
    hoogten = (*lijntjes, *as_)

    def baan(naam: str) -> int:
        return sum(hoogte < lijnen[naam].punten[0][1] for hoogte in hoogten)

    for een in lijnen.keys() & bekend.keys():
        for ander in lijnen.keys() & bekend.keys():
            if bekend[een][1] <= bekend[ander][0] and bekend[een] != bekend[ander] and baan(een) == baan(ander):
                assert lijnen[een].punten[0][0] <= lijnen[ander].punten[0][0] + 1e-6, (een, ander)
                assert lijnen[een].punten[-1][0] <= lijnen[ander].punten[-1][0] + 1e-6, (een, ander)


@pytest.mark.parametrize("naam", LEVENS)
def test_wat_een_open_eind_heeft_is_geen_doos(naam: str) -> None:
    kijk = beeld(LEVENS[naam]())
    tekening = gebeurtenissen(kijk, meet)
    delen = {d.id: d for d in tekening.delen}
    for nr, een in enumerate(alle_gebeurtenissen(kijk.traject), start=1):
        tijd = wanneer(een)
        if tijd is not None and None in (tijd.van, tijd.tot):
            pijl = delen[f"gebeurtenis-{nr}"]
            assert isinstance(pijl, Streek)
            assert pijl.pijl == "eind"


def test_het_laatste_jaar_staat_op_de_as() -> None:
    """The last number was 2010 on an axis until 2021."""
    for leven in ("twintig", "zestig", "honderdvijftig"):
        tekening = gebeurtenissen(beeld(LEVENS[leven](), Kop()), meet)
        jaren = [t.tekst for t in sorted(tekening.teksten, key=lambda t: t.x) if t.klasse == "jaar"]
        laatste = max(een.wanneer.jaar or 0 for een in LEVENS[leven]() if een.wanneer)
        assert jaren[-1] == str(laatste)


def test_wat_nog_komt_is_niet_gevuld_en_de_dag_van_de_kaart_heeft_een_merk() -> None:
    """2027 and 2035 were drawn as if they had been."""
    tekening = gebeurtenissen(beeld(straks()), meet)
    (merk,) = (d for d in tekening.delen if isinstance(d, Streek) and d.id == "as-dag")
    stippen = {t.tekst: d for t in tekening.teksten for d in tekening.delen if d.id == t.bij and isinstance(d, Symbool)}
    assert stippen["november 2025"].x < merk.punten[0][0] < stippen["24 december 2026"].x < stippen["2035"].x
    assert stippen["november 2025"].vulling != stippen["24 december 2026"].vulling
    assert stippen["24 december 2026"].vulling == stippen["2035"].vulling == "#ffffff"
    assert "de dag van deze kaart: 1 maart 2026" in {t.tekst for t in tekening.teksten if t.klasse == "legenda"}
    kop = tekening.gesproken.index("Na de dag van deze kaart, 1 maart 2026:")
    assert ["2027" in zin or "2035" in zin or "2026" in zin for zin in tekening.gesproken[kop + 1 :]] == [True] * 4


def test_zonder_dag_is_er_geen_merk_en_is_niets_later() -> None:
    tekening = gebeurtenissen(beeld(straks(), Kop()), meet)
    assert "as-dag" not in {d.id for d in tekening.delen}
    assert not any("dag van deze kaart" in t.tekst for t in tekening.teksten)


def test_de_dag_kan_worden_meegegeven() -> None:
    dag: Datum | None = lees_datum("2030-01-01")
    tekening = gebeurtenissen(beeld(straks()), meet, op=dag)
    assert "Na de dag van deze kaart, 1 januari 2030:" in tekening.gesproken
    assert tekening.gesproken[-1].startswith("2035")


def test_een_lange_tekst_wordt_geen_smalle_kolom() -> None:
    """900 letters became 24 lines on a sheet that was empty."""
    wat = "de dag waarop alles anders werd en niemand wist waarom " * 16
    tekening = gebeurtenissen(beeld([Gebeurtenis(wat.strip(), lees_datum("2011")), iets(0, "2014")]), meet)
    regels = [t for t in tekening.teksten if t.bij == "gebeurtenis-1"]
    assert len(regels) <= 12


def test_twee_stroken_naast_elkaar_blijven_er_twee() -> None:
    """Neighbours became one dashed strip, and their lines ended somewhere in it."""
    tekening = gebeurtenissen(beeld([iets(4, dag) for dag in ("2013", "2014", "2014", "2014-03", "2015")], Kop()), meet)
    stroken = [d for d in tekening.delen if isinstance(d, Symbool) and d.id.startswith("gebeurtenis-")]
    for nr, een in enumerate(stroken):
        for ander in stroken[nr + 1 :]:
            naast = abs(een.x - ander.x) >= (een.breedte + ander.breedte) / 2 + 1
            assert naast or abs(een.y - ander.y) >= (een.hoogte + ander.hoogte) / 2
    for lijn in (d for d in tekening.delen if isinstance(d, Streek) and d.klasse == "lijn"):
        eigen = next(d for d in stroken if lijn.id == f"lijn-{d.id}")
        x, y = lijn.punten[0]
        assert abs(x - eigen.x) <= eigen.breedte / 2
        assert math.isclose(y, eigen.y)


def test_honderdvijftig_gebeurtenissen_zijn_gauw_gelegd(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty thousand stands of flags were tried: seconds."""
    aantal = 0
    palen = stapelen._palen

    def tel(*wat: object) -> object:
        nonlocal aantal
        aantal += 1
        return palen(*wat)  # type: ignore[arg-type]

    monkeypatch.setattr(stapelen, "_palen", tel)
    gebeurtenissen(beeld(verspreid(150)), meet)
    assert 0 < aantal < 10_000
