"""Whose experience a relation line is, from whom to whom, and which relations are drawn at all."""

import math
from dataclasses import replace

import pytest

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Band
from sonestra_cli.domein.netwerk import Beleving
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.tekening.tekening import Tekening
from tests.kaarten.genogram.genogram_families import meet
from tests.kaarten.genogram.genogram_kort import geval
from tests.kijken import binnen_symbool, lang, mens, op_de_kaart, pijlpunten, streken, uitleg_bij

GEZIN = geval("oma v 1950 | kim v 2008 | bas m 1975 | an v 1977", "oma: an | bas an: kim", "kim")


def met(*banden: Beleving, **mensen: Persoon) -> Tekening:
    netwerk = GEZIN.traject.netwerk
    personen = {**netwerk.personen, **{Sleutel(k): p for k, p in mensen.items()}}
    return genogram(Beeld(replace(GEZIN.traject, netwerk=replace(netwerk, belevingen=banden, personen=personen))), meet)


def ziet(van: str, wie: str, is_: Band, woorden: str | None = None) -> Beleving:
    return Beleving(Sleutel(van), Sleutel(wie), is_, woorden=woorden)  # type: ignore[arg-type]


def bij(tekening: Tekening, punt: tuple[float, float]) -> str:
    """Whose symbol a point touches."""
    return next(k for k in ("oma", "kim", "bas", "an") if binnen_symbool(punt, mens(tekening, k), 4.0))


@pytest.mark.parametrize("soort", ["zorgt_voor", "bang_voor", "gericht_op", "controle", "geweld_lichamelijk"])
@pytest.mark.parametrize(("van", "naar"), [("kim", "oma"), ("oma", "kim")])
def test_de_pijl_staat_bij_wie_het_om_gaat_en_niet_bij_wie_het_doet(soort: Band, van: str, naar: str) -> None:
    tekening = met(ziet(van, naar, soort))
    delen = [d for d in op_de_kaart(tekening) if d.klasse == f"relatie {soort}"]
    tippen = [tip for tip, _, _ in pijlpunten(delen)]
    assert bij(tekening, min(tippen, key=lambda t: math.dist(t, _midden(tekening, naar)))) == naar
    assert all(math.dist(t, _midden(tekening, naar)) < math.dist(t, _midden(tekening, van)) for t in tippen)


def test_de_streep_van_op_afstand_gezet_staat_bij_wie_dat_deed() -> None:
    for van, naar in (("kim", "oma"), ("oma", "kim")):
        tekening = met(ziet(van, naar, "op_afstand_gezet"))
        _, streep = streken(tekening, "relatie op_afstand_gezet")
        assert math.dist(streep.punten[0], _midden(tekening, van)) < 40


def test_het_gat_staat_in_het_midden_van_een_lijn_waar_niets_in_de_weg_is() -> None:
    for van, naar in (("kim", "oma"), ("bas", "an")):
        tekening = met(ziet(van, naar, "verbroken"))
        (lijn,) = (r for r in tekening.geometrie.lijnen if r.soort == "relatie")
        een, _, ander, _ = (d.punten for d in streken(tekening, "relatie verbroken"))
        assert 0.3 < lang(een) / lang(lijn.punten) < 0.7
        assert 0.3 < lang(ander) / lang(lijn.punten) < 0.7


def test_een_band_bij_een_mens_is_zoals_de_hoofdpersoon_dat_ziet() -> None:
    """Of who cares for, the line comes from that person; of who is feared, it goes to that person."""
    zorgt = met(oma=Persoon(band="zorgt_voor"))
    assert _wie(zorgt) == [("oma", "kim")]
    bang = met(oma=Persoon(band="bang_voor"))
    assert _wie(bang) == [("kim", "oma")]


def test_wat_voorbij_is_staat_er_niet_meer() -> None:
    voorbij = replace(ziet("kim", "oma", "conflict"), tot=Datum("op", 2020))
    assert _wie(met(voorbij, ziet("kim", "bas", "hecht"))) == [("bas", "kim")]


def test_de_woorden_zijn_van_wie_ze_zei() -> None:
    tekening = met(ziet("kim", "oma", "hecht", "altijd thee"), ziet("oma", "kim", "conflict", "ze luistert niet"))
    assert "Kim zegt daarover: “altijd thee”" in tekening.gesproken
    assert "Oma zegt daarover: “ze luistert niet”" in tekening.gesproken
    assert "Kim en Oma: hecht, volgens Kim." in tekening.gesproken
    assert "Kim en Oma: ruzie, volgens Oma." in tekening.gesproken


def test_wie_voor_wie_zorgt_staat_ook_in_de_tekst_met_een_pijl() -> None:
    assert "Oma → Kim: zorgt voor." in met(ziet("oma", "kim", "zorgt_voor")).gesproken


def test_een_gewone_band_staat_in_de_tekst_en_niet_op_de_kaart() -> None:
    tekening = met(ziet("kim", "oma", "gewoon"))
    assert _wie(tekening) == []
    assert "Kim en Oma: gewoon." in tekening.gesproken


def test_de_legenda_heeft_van_elke_band_die_er_is_hetzelfde_teken() -> None:
    soorten: tuple[Band, ...] = ("zorgt_voor", "verbroken", "zeer_hecht")
    tekening = met(*(ziet("kim", k, s) for k, s in zip(("oma", "bas", "an"), soorten, strict=True)))
    uitleg = uitleg_bij(tekening)
    for woorden, soort in (
        ("Zorgt voor", "zorgt_voor"),
        ("Contact verbroken", "verbroken"),
        ("Zeer hecht", "zeer_hecht"),
    ):
        op_kaart = [d for d in op_de_kaart(tekening) if d.klasse == f"relatie {soort}"]
        assert [type(d) for d in uitleg[woorden]] == [type(d) for d in op_kaart]
        assert [d.klasse for d in uitleg[woorden]] == [d.klasse for d in op_kaart]
    assert "Ruzie" not in uitleg


def _midden(tekening: Tekening, wie: str) -> tuple[float, float]:
    return mens(tekening, wie).x, mens(tekening, wie).y


def _wie(tekening: Tekening) -> list[tuple[str, str]]:
    return [(r.van, r.naar) for r in tekening.geometrie.lijnen if r.soort == "relatie"]
