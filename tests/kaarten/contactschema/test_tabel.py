"""The contactschema on paper: every cell is read or written on, nothing touches, nothing is counted."""

import re
from pathlib import Path

import pytest

from sonestra_cli.domein.persoon import Contact, Persoon
from sonestra_cli.domein.soorten import Lezer, Woorden
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.kaarten.contactschema import contactbladen, contactschema
from sonestra_cli.kaarten.contactschema.rijen import KOPPEN
from sonestra_cli.tekening.tekening import Streek, Tekening
from sonestra_cli.zetten.meten import meet
from sonestra_cli.zetten.vellen import kies_vel

from ...domein.bouwen import netwerk, traject

VOORBEELDEN = Path(__file__).parents[3] / "voorbeelden"
_HOE_VAAK = ("elke_dag", "elke_week", "bijna_nooit", None)


def kaart(mensen: dict[str, Persoon]) -> Tekening:
    return contactschema(bekijk(traject("kyra", netwerk(kyra=Persoon(), **mensen))), meet)


def veel(hoeveel: int) -> dict[str, Persoon]:
    return {
        f"m{nr:03d}": Persoon(wie="iemand van ver weg" * (nr % 3), contact=Contact(_HOE_VAAK[nr % 4]))  # type: ignore[arg-type]
        for nr in range(hoeveel)
    }


def keur(tekening: Tekening) -> None:
    vakken = [
        (t.x - t.breedte / 2, t.y - t.hoogte / 2, t.x + t.breedte / 2, t.y + t.hoogte / 2) for t in tekening.teksten
    ]
    for nr, een in enumerate(vakken):
        assert een[0] >= 0
        assert een[2] <= tekening.breedte
        assert een[3] <= tekening.hoogte
        for ander in vakken[nr + 1 :]:
            raakt = een[0] < ander[2] - 0.5 and ander[0] < een[2] - 0.5
            assert not (raakt and een[1] < ander[3] - 0.5 and ander[1] < een[3] - 0.5)


@pytest.mark.parametrize("hoeveel", [0, 1, 5, 20, 60, 150])
def test_niets_raakt_elkaar_en_elk_vak_heeft_woorden_of_een_lijn(hoeveel: int) -> None:
    tekening = kaart(veel(hoeveel))
    keur(tekening)
    lijnen = [d for d in tekening.delen if isinstance(d, Streek) and d.klasse == "schrijflijn"]
    vol = {re.sub(r"-\d+$", "", t.id) for t in tekening.teksten if t.id.startswith("cel-")}
    assert len(lijnen) + len(vol) == (hoeveel + 3) * len(KOPPEN)
    assert sum(f"m{nr:03d}".capitalize() in {t.tekst for t in tekening.teksten} for nr in range(hoeveel)) == hoeveel


@pytest.mark.parametrize("hoeveel", [0, 5, 28, 150])
def test_een_lange_tabel_gaat_over_bladen_a4_met_de_koppen_erboven(hoeveel: int) -> None:
    bladen = contactbladen(bekijk(traject("kyra", netwerk(kyra=Persoon(), **veel(hoeveel)))), meet)
    assert (len(bladen) > 1) == (hoeveel > 11)
    for blad in bladen:
        keur(blad)
        assert set(KOPPEN) <= {tekst.tekst for tekst in blad.teksten}
        vel, letters = kies_vel(blad)
        assert vel.papier == "a4"
        assert letters >= 8
    namen = [t.tekst for blad in bladen for t in blad.teksten if re.fullmatch(r"M\d{3}", t.tekst)]
    assert namen == [t.tekst for t in kaart(veel(hoeveel)).teksten if re.fullmatch(r"M\d{3}", t.tekst)]
    assert len({blad.titel for blad in bladen}) == len(bladen)


def test_op_elk_blad_wordt_gezegd_wie_erop_staat_en_voor_wie_het_is() -> None:
    bladen = contactbladen(bekijk(traject("kyra", netwerk(kyra=Persoon(), **veel(28))), (Lezer("kyra"),)), meet)
    for blad in bladen:
        assert "Gemaakt voor Kyra." in blad.gesproken
        op_dit_blad = {t.tekst for t in blad.teksten if re.fullmatch(r"M\d{3}", t.tekst)}
        assert op_dit_blad == set(re.findall(r"M\d{3}", " ".join(blad.gesproken)))


def test_een_heel_lang_woord_blijft_in_zijn_vak() -> None:
    een = Persoon(naam="Wolfeschlegelsteinhausenbergerdorff" * 2, contact=Contact(wens=Woorden("meer " * 60)))
    keur(kaart({"lang": een, "kort": Persoon()}))


def test_geschud_getypt_is_hetzelfde_schema() -> None:
    mensen = veel(12)
    assert kaart(mensen) == kaart(dict(reversed(mensen.items())))
