"""How much work a tangle takes: counted in searches, never in seconds."""

import random

import pytest

from sonestra_cli.domein.netwerk import Beleving, Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.genogram import genogram
from sonestra_cli.kaarten.genogram.familie.stamboom import maak_familie
from sonestra_cli.kaarten.genogram.relaties import wegzoeker as lopers
from sonestra_cli.kaarten.genogram.rijen.indelen import mogelijke_rijen
from sonestra_cli.kaarten.genogram.volgorde import zoeken as volgorde
from tests.kaarten.genogram.genogram_families import meet


def wirwar(aantal: int) -> Netwerk:
    """Families drawn by lot: people are parents of their own grandparents."""
    lot = random.Random(1)
    wie = [Sleutel(f"p{nr:03d}") for nr in range(aantal)]
    gezinnen = tuple(
        Gezin(tuple(lot.sample(wie, lot.choice((1, 2, 2)))),
              kinderen=tuple(map(Kind, lot.sample(wie, lot.randint(1, 4)))))
        for _ in range(aantal // 2)
    )  # fmt: skip
    return Netwerk(personen={sleutel: Persoon() for sleutel in wie}, gezinnen=gezinnen)


def test_een_onmogelijke_familie_wordt_niet_eindeloos_bewezen(monkeypatch: pytest.MonkeyPatch) -> None:
    def nooit(*_: object) -> None:
        raise AssertionError("a proof of this order took minutes")

    monkeypatch.setattr(volgorde, "zoek_beste", nooit)
    kaart = genogram(Beeld(Traject(Kop(), netwerk=wirwar(40))), meet)
    assert kaart.geometrie.bewijs is not None
    assert kaart.geometrie.bewijs.volgorde == "heuristiek"


def test_waar_bijna_geen_paar_op_een_rij_kan_is_een_verdeling_genoeg() -> None:
    assert len(mogelijke_rijen(maak_familie(wirwar(80), ()))) == 1


def test_tachtig_banden_door_elkaar_zoeken_elk_maar_een_keer_een_omweg(monkeypatch: pytest.MonkeyPatch) -> None:
    keren = []
    eerst = lopers.omwegen

    def tel(*wat: object) -> object:
        keren.append(wat)
        return eerst(*wat)  # type: ignore[arg-type]

    monkeypatch.setattr(lopers, "omwegen", tel)
    lot = random.Random(2)
    wie = [Sleutel(f"p{nr:02d}") for nr in range(24)]
    gezinnen = tuple(Gezin((wie[nr], wie[nr + 1]), kinderen=(Kind(wie[nr + 12]),)) for nr in range(0, 12, 2))
    belevingen = tuple(Beleving(*lot.sample(wie, 2), is_="hecht") for _ in range(80))
    netwerk = Netwerk(personen={k: Persoon() for k in wie}, gezinnen=gezinnen, belevingen=belevingen)
    genogram(Beeld(Traject(Kop(), netwerk=netwerk)), meet)
    paren = {frozenset((b.van, b.met)) for b in belevingen}
    assert len(keren) <= len(paren)
