"""A day where somebody is meant leads to the field that holds a day."""

from pathlib import Path

import pytest

from tests.bewerken.wegwijs.proeven import NETWERK, eerste, gevolgd

GOED = f"{NETWERK}belevingen:\n  - {{van: bo, met: joost, is: conflict, sinds: 2018, tot: 2020}}\n"


DUBBEL = GOED.replace("sinds: 2018", "van: 2018")


@pytest.mark.parametrize("getypt", [DUBBEL, DUBBEL.replace("van: bo", "wie: bo")])
def test_van_2018_werd_een_mens_die_nog_bij_personen_moest(tmp_path: Path, getypt: str) -> None:
    assert gevolgd(tmp_path, netwerk=getypt)["netwerk"] == GOED


def test_alleen_een_jaar_bij_van_zegt_waar_het_jaar_hoort_en_laat_vragen_wie(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=f"{NETWERK}belevingen:\n  - {{van: 2018, met: bo, is: conflict, tot: 2020}}\n")
    assert (bevinding.code, bevinding.voorstellen) == ("V001", ())
    assert bevinding.tip == "bij 'van' staat wie het is. Is '2018' een dag of een jaar? Zet het bij 'sinds'"


def test_de_tot_van_een_gezin_is_uit_elkaar(tmp_path: Path) -> None:
    netwerk = f"{NETWERK}gezinnen:\n  - {{partners: [bo, joost], sinds: 2010, tot: 2016}}\n"
    assert gevolgd(tmp_path, netwerk=netwerk)["netwerk"] == netwerk.replace("tot", "uit_elkaar")
