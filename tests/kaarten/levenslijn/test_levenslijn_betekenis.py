"""What a sign on the life line means: which side, which way it points, from when to when, and which words with it."""

from dataclasses import replace
from typing import Any

import pytest

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.keuzes import Gevoel
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.verhaal import Gebeurtenis, Gebeurtenissen
from sonestra_cli.domein.zien.zicht import Beeld, bekijk
from sonestra_cli.kaarten.levenslijn import gebeurtenissen
from sonestra_cli.tekening.tekening import Deel, Streek, Symbool, Tekening, Tekst, Vlak
from sonestra_cli.zetten.meten import meet
from tests.kijken import doos_van, op_de_kaart, streken, uitleg_bij

EERST, LAATST = Gebeurtenis("eerste", lees_datum("2000-01-01")), Gebeurtenis("laatste", lees_datum("2026-06-01"))
TUSSEN = tuple(Gebeurtenis(f"in {jaar}", lees_datum(f"{jaar}-07")) for jaar in (2003, 2006, 2017, 2020, 2023))


def beeld(*wat: Gebeurtenis) -> Beeld:
    return bekijk(Traject(kop=Kop(hoofdpersonen=(Sleutel("kyra"),)), gebeurtenissen=Gebeurtenissen(wat)))


def kaart(*wat: Gebeurtenis) -> Tekening:
    """With a first and a last event, so that the axis is the same for all, and others, so that it is not folded."""
    return gebeurtenissen(beeld(EERST, *TUSSEN, *wat, LAATST), meet)


def iets(wanneer: str = "", gevoel: Gevoel | None = None, **anders: Any) -> Gebeurtenis:
    datums = {k: lees_datum(v) for k, v in anders.items()}
    return replace(Gebeurtenis("iets", lees_datum(wanneer) if wanneer else None, gevoel=gevoel), **datums)  # type: ignore[arg-type]


def as_(tekening: Tekening) -> tuple[float, float]:
    """Top and bottom of the strip with the years."""
    _, boven, _, onder = doos_van([d for d in tekening.delen if isinstance(d, Vlak) and d.klasse == "as"])
    return boven, onder


def bij(tekening: Tekening, wat: str) -> str:
    """The id of the event with these words."""
    return next(t.bij for t in tekening.teksten if t.tekst == wat)


def teken(tekening: Tekening, wat: str = "iets") -> list[Deel]:
    """What lies along the axis for an event."""
    merk = bij(tekening, wat)
    return [d for d in op_de_kaart(tekening) if d.id == merk or d.id == f"{merk}-kern"]


def x_van(tekening: Tekening, jaar: float) -> float:
    """Where a moment lies, by the two events whose day is known."""
    links, rechts = (next(d for d in teken(tekening, w) if isinstance(d, Symbool)) for w in ("eerste", "laatste"))
    return links.x + (rechts.x - links.x) * (jaar - 2000) / (2026 + 5 / 12 - 2000)


@pytest.mark.parametrize(("gevoel", "kant"), [("fijn", -1), ("zwaar", 1)])
def test_fijn_staat_boven_de_lijn_en_zwaar_eronder_met_teken_en_woorden(gevoel: Gevoel, kant: int) -> None:
    tekening = kaart(iets("2010", gevoel))
    boven, onder = as_(tekening)
    merk = bij(tekening, "iets")
    delen = [d for d in op_de_kaart(tekening) if merk in (d.id, getattr(d, "bij", "")) or d.id.endswith(f"-{merk}")]
    assert len(delen) > 3
    vak = doos_van(delen)
    assert vak[3] <= boven if kant < 0 else vak[1] >= onder
    (woord,) = (t for t in tekening.teksten if t.klasse == "woord" and t.tekst == gevoel)
    assert (woord.y - (boven + onder) / 2) * kant > 0, "and so does the word beside the axis"


@pytest.mark.parametrize("gevoel", ["gewoon", "allebei", None])
def test_wat_niet_alleen_fijn_of_zwaar_was_staat_op_de_lijn(gevoel: Gevoel | None) -> None:
    tekening = kaart(iets("2010", gevoel), iets("2012", "fijn"), iets("2014", "zwaar"))
    (lijntje,) = (d.punten[0][1] for d in streken(tekening, "lijntje"))
    tekst = next(t for t in tekening.teksten if t.tekst == "iets" and as_(tekening)[1] < t.y < lijntje)
    assert tekst
    assert "op de lijn" in {t.tekst for t in tekening.teksten if t.klasse == "woord"}


@pytest.mark.parametrize(
    ("gevoel", "punten"), [("fijn", [-1]), ("zwaar", [1]), ("allebei", [-1, 1]), ("gewoon", []), (None, [])]
)
def test_een_driehoek_omhoog_is_fijn_omlaag_is_zwaar_en_allebei_is_allebei(
    gevoel: Gevoel | None, punten: list[int]
) -> None:
    tekening = kaart(iets("2010", gevoel))
    merk = [d for d in op_de_kaart(tekening) if d.id.startswith(f"merk-{bij(tekening, 'iets')}")]
    wijst = [-1 if d.punten[2][1] < d.punten[0][1] else 1 for d in merk if isinstance(d, Vlak)]
    assert sorted(wijst) == punten
    assert [d.vorm for d in merk if isinstance(d, Symbool)] == ([] if punten else ["rechthoek" if gevoel else "cirkel"])
    monster = uitleg_bij(tekening)
    zin = next(
        z
        for z in monster
        if z.endswith({"allebei": "fijn en zwaar tegelijk", None: "niet gezegd"}.get(gevoel, f": {gevoel}"))
    )
    assert [type(d) for d in monster[zin]] == [type(d) for d in merk]
    assert [d.punten[2][1] > d.punten[0][1] for d in monster[zin] if isinstance(d, Vlak)] == [p > 0 for p in wijst]


def test_het_merk_staat_voor_de_datum() -> None:
    tekening = kaart(iets("2010", "fijn"))
    merk = next(d for d in op_de_kaart(tekening) if d.id == f"merk-{bij(tekening, 'iets')}")
    datum = next(t for t in tekening.teksten if t.bij == bij(tekening, "iets") and t.tekst == "2010")
    assert doos_van([merk])[2] < datum.x - datum.breedte / 2
    assert abs(sum(doos_van([merk])[1::2]) / 2 - datum.y) < 4


def test_een_jaartal_staat_midden_in_zijn_jaar_en_het_streepje_waar_het_begint() -> None:
    tekening = kaart()
    per_jaar = x_van(tekening, 2001) - x_van(tekening, 2000)
    jaren = [t for t in tekening.teksten if t.klasse == "jaar" and t.tekst not in ("2000", "2026")]
    assert len(jaren) > 2
    for t in jaren:
        assert t.x == pytest.approx(x_van(tekening, int(t.tekst) + 0.5), abs=0.05 * per_jaar + 0.5), t.tekst
    streepjes = sorted({round(d.punten[0][0], 2) for d in streken(tekening, "streepje")})
    assert min(abs(x - x_van(tekening, 2010)) for x in streepjes) < 0.5


def test_een_dag_is_een_stip_op_die_dag() -> None:
    tekening = kaart(iets("2013-07-01"))
    (stip,) = teken(tekening)
    assert isinstance(stip, Symbool)
    assert stip.vorm == "cirkel"
    assert stip.x == pytest.approx(x_van(tekening, 2013.5), abs=0.5)


@pytest.mark.parametrize(
    ("gezegd", "van", "tot"),
    [({"wanneer": "2010"}, 2010, 2011), ({"wanneer": "ca 2010"}, 2009, 2012),
     ({"wanneer": "tussen 2008 en 2012"}, 2008, 2013),
     ({"van": "2008-01-01", "tot": "2012-01-01"}, 2008, 2012)],
)  # fmt: skip
def test_een_strook_ligt_over_de_jaren_waarin_het_was_of_kan_zijn(
    gezegd: dict[str, str], van: float, tot: float
) -> None:
    tekening = kaart(iets(**gezegd))
    strook = next(d for d in teken(tekening) if isinstance(d, Symbool))
    assert strook.x - strook.breedte / 2 == pytest.approx(x_van(tekening, van), abs=1.6)
    assert strook.x + strook.breedte / 2 == pytest.approx(x_van(tekening, tot), abs=1.6)


@pytest.mark.parametrize(
    ("gezegd", "patroon", "kern"),
    [({"wanneer": "2010"}, "streep", False), ({"wanneer": "ca 2010"}, "streep", False),
     ({"van": "2008-01-01", "tot": "2012-01-01"}, "vast", True), ({"van": "2008", "tot": "2012"}, "streep", True)],
)  # fmt: skip
def test_wat_niet_precies_is_heeft_een_gestreepte_rand(gezegd: dict[str, str], patroon: str, kern: bool) -> None:
    tekening = kaart(iets(**gezegd))
    delen = teken(tekening)
    assert [d.pen.patroon for d in delen if isinstance(d, Symbool)] == [patroon]
    assert any(isinstance(d, Streek) for d in delen) is kern, "a line within says that it lasted"


def test_wat_doorgaat_is_een_pijl_voorbij_het_eind_en_geen_doos() -> None:
    tekening = kaart(iets(van="2008-01-01"))
    delen = teken(tekening)
    (pijl,) = (d for d in delen if isinstance(d, Streek))
    assert len(delen) == 1, "no box round it"
    assert pijl.punten[0][0] == pytest.approx(x_van(tekening, 2008), abs=0.6)
    assert pijl.punten[-1][0] > x_van(tekening, 2027)
    assert pijl.pijl == "eind"
    assert pijl.pen.patroon == "vast"
    assert not any(d.pijl != "geen" for d in teken(kaart(iets(van="2008", tot="2012"))) if isinstance(d, Streek))
    assert {"vanaf toen, en het gaat door"} <= uitleg_bij(tekening).keys()


@pytest.mark.parametrize(
    ("gezegd", "voet", "kant", "woorden"),
    [({"wanneer": "voor 2010"}, 2010, -1, "ergens voor dit moment"),
     ({"wanneer": "na 2010"}, 2011, 1, "ergens na dit moment"),
     ({"tot": "2010-01-01"}, 2010, -1, "tot toen; het begin weten we niet")],
)  # fmt: skip
def test_een_eind_dat_niemand_zei_is_een_pijl_en_geen_doos(
    gezegd: dict[str, str], voet: float, kant: int, woorden: str
) -> None:
    """``voor 1990`` was drawn as a box over 1988 and 1989."""
    tekening = kaart(iets(**gezegd))
    (pijl,) = teken(tekening)
    assert isinstance(pijl, Streek)
    assert pijl.pijl == "eind"
    assert pijl.punten[0][0] == pytest.approx(x_van(tekening, voet), abs=0.6)
    assert (pijl.punten[-1][0] - pijl.punten[0][0]) * kant > 10
    assert woorden in uitleg_bij(tekening)


def test_de_as_loopt_van_vroeger_naar_later_met_een_punt_naar_rechts() -> None:
    tekening = kaart()
    jaren = sorted((t for t in tekening.teksten if t.klasse == "jaar"), key=lambda t: t.x)
    assert [int(t.tekst) for t in jaren] == sorted(int(t.tekst) for t in jaren)
    later = next(d for d in tekening.delen if isinstance(d, Vlak) and d.klasse == "as later")
    assert max(later.punten)[1] == pytest.approx(sum(doos_van([later])[1::2]) / 2), "the tip is in the middle"


@pytest.mark.parametrize(
    ("gezegd", "woorden"),
    [({"van": "2008"}, "sinds 2008"), ({"tot": "2012"}, "tot 2012"), ({"van": "2008", "tot": "2012"}, "2008 – 2012")],
)
def test_in_woorden_staat_sinds_wanneer_of_tot_wanneer(gezegd: dict[str, str], woorden: str) -> None:
    tekening = kaart(iets(**gezegd))
    assert woorden in [t.tekst for t in tekening.teksten if t.bij == bij(tekening, "iets")]


def test_de_lijn_gaat_van_het_teken_naar_de_eigen_woorden() -> None:
    tekening = kaart(iets("2013-07-01", "fijn"))
    merk = bij(tekening, "iets")
    (lijn,) = (d for d in streken(tekening, "lijn") if d.id == f"lijn-{merk}")
    (stip,) = teken(tekening)
    assert isinstance(stip, Symbool)
    assert lijn.punten[0] == pytest.approx((stip.x, stip.y))
    eigen = [t for t in tekening.teksten if isinstance(t, Tekst) and t.bij == merk]
    links, boven, _, onder = doos_van(eigen)
    assert 0 < links - lijn.punten[-1][0] < 25
    assert boven - 2 < lijn.punten[-1][1] < onder + 2
