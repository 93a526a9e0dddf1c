"""One description per field: every field of every file has a vorm, and its key is what people type."""

from typing import Any

import pytest

from sonestra_cli.domein.netwerk import Beleving, Gezin, Kind
from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import AfspraakSleutel, Lezer, Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, Waarde, Woordenboek, soorten_in, velden_van, vorm_van


def _blokken(vorm: Any, gezien: dict[type, None]) -> None:
    match vorm:
        case Lijst(deel):
            _blokken(deel, gezien)
        case Woordenboek(inhoud=inhoud):
            _blokken(inhoud, gezien)
        case Blok(klasse) if klasse not in gezien:
            gezien[klasse] = None
            for veld in velden_van(klasse).values():
                _blokken(veld.vorm, gezien)


def test_een_veld_heet_zoals_mensen_het_typen() -> None:
    assert velden_van(Beleving)["is"].attribuut == "is_"
    assert "is_" not in velden_van(Beleving)


def test_een_los_woord_vult_het_veld_dat_ervoor_bedoeld_is() -> None:
    kinderen = velden_van(Gezin)["kinderen"].vorm
    assert kinderen == Lijst(Blok(Kind))
    assert Blok(Kind).kort == "wie"
    assert Blok(Gezin).kort is None


def test_wat_er_moet_staan_en_wat_leeg_mag_zijn() -> None:
    velden = velden_van(Beleving)
    assert [naam for naam, veld in velden.items() if veld.nodig] == ["van", "met", "is"]
    assert velden["woorden"].mag_leeg
    assert not velden["zichtbaar"].mag_leeg


def test_van_ieder_veld_is_bekend_waarnaar_het_kan_verwijzen() -> None:
    gezien: dict[type, None] = {}
    _blokken(Blok(Traject), gezien)
    assert len(gezien) > 30
    assert {Sleutel, Lezer, VraagSleutel, AfspraakSleutel, Woorden} <= soorten_in(Blok(Traject))
    assert VraagSleutel in soorten_in(Blok(Afspraak))
    assert VraagSleutel not in soorten_in(Blok(Gezin))


def test_wat_geen_bestand_kan_bevatten_wordt_geen_veld() -> None:
    with pytest.raises(TypeError):
        vorm_van(set)


def test_een_keuze_kent_haar_woorden() -> None:
    vorm = velden_van(Gezin)["verbinding"].vorm
    assert isinstance(vorm, Keuze)
    assert "gehuwd" in vorm.woorden
    assert velden_van(Gezin)["sinds"].vorm != Waarde(str)
