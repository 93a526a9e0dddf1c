"""Who an answer names."""

import pytest

from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.gesprekken.erbij import Stand
from sonestra_cli.gesprekken.wie import genoemden, wie
from sonestra_cli.verstaan.mensen import zoek_mensen

_TRAJECT = Traject(
    netwerk=Netwerk(
        personen={
            Sleutel("corrie"): Persoon(naam="Corrie"),
            Sleutel("sanne"): Persoon(naam="Sanne"),
            Sleutel("wim-en-truus"): Persoon(naam="Wim en Truus"),
            Sleutel("bep"): Persoon(naam="Bep", wie="buurvrouw met de hond"),
        }
    )
)


@pytest.mark.parametrize(
    ("antwoord", "mensen"),
    [
        ("Corrie met Sanne", ("Corrie", "Sanne")),
        ("Corrie samen met Sanne en Bep", ("Corrie", "Sanne", "Bep")),
        ("Wim en Truus", ("Wim en Truus",)),
        ("Corrie, buurvrouw met de hond", ("Corrie", "buurvrouw met de hond")),
    ],
)
def test_wie_achter_met_staat_is_ook_genoemd(antwoord: str, mensen: tuple[str, ...]) -> None:
    assert genoemden(antwoord, _TRAJECT) == mensen


def test_corrie_met_iemand_die_ik_niet_ken_werd_alleen_corrie() -> None:
    vraag = next(wie("Corrie met Ilse", Stand(_TRAJECT)))
    assert "Ilse ken ik nog niet" in vraag.zin


def test_achter_een_komma_en_en_heette_iemand_en_sanne() -> None:
    assert genoemden("Corrie, en Sanne", _TRAJECT) == ("Corrie", "Sanne")


@pytest.mark.parametrize("antwoord", ["iedereen", "wij allemaal", "We", "heel erg"])
def test_iedereen_zou_erbij_komen_als_een_mens(antwoord: str) -> None:
    gesprek = wie(antwoord, Stand(_TRAJECT))
    with pytest.raises(StopIteration) as einde:
        next(gesprek)
    assert einde.value.value[0] is None


def test_ik_werd_het_koor_omdat_daar_stond_daar_zing_ik() -> None:
    mensen = {
        Sleutel("riet"): Persoon(),
        Sleutel("het-koor"): Persoon(soort="groep", wie="daar zing ik elke donderdag"),
    }
    traject = Traject(kop=Kop(hoofdpersonen=(Sleutel("riet"),)), netwerk=Netwerk(personen=mensen))
    assert not any(zoek_mensen(woord, traject) for woord in ("ik", "daar", "zing", "elke", "mezelf"))
    gesprek = wie("ik", Stand(traject))
    vraag = next(gesprek)
    assert "Wie bedoel je met ik?" in vraag.zin
    assert "1. Riet (riet)" in vraag.zin
    with pytest.raises(StopIteration) as einde:
        gesprek.send("1")
    assert einde.value.value[0] == ["riet"]
