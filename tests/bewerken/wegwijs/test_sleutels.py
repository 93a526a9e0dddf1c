"""Keys that cannot be one."""

from pathlib import Path

import pytest

from tests.bewerken.wegwijs.proeven import NETWERK, eerste, gevolgd, lees, zwaar


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("  Oma Ans: {wie: oma}\n", "  oma-ans: {wie: oma}\n"),
        ("  Noëlle: {wie: zus}\n", "  noëlle: {wie: zus}\n"),
        ("  oma_ans: {wie: oma}\n", "  oma-ans: {wie: oma}\n"),
        ("  Daniëlle van 't Hoff: {wie: juf}\n", "  danielle-van-t-hoff: {naam: Daniëlle van 't Hoff, wie: juf}\n"),
        ("  het veer: {wie: pont}\n", "  het-veer: {naam: het veer, wie: pont}\n"),
        ("  mevrouw De Wit:\n    wie: juf\n", "  mevrouw-de-wit:\n    naam: mevrouw De Wit\n    wie: juf\n"),
        ("  de bakker: # op de hoek\n", "  de-bakker: {naam: de bakker} # op de hoek\n"),
        ("  ma Jo: {}\n", "  ma-jo: {naam: ma Jo}\n"),
        ("  de bakker: {naam: Ali}\n", "  de-bakker: {naam: Ali}\n"),
        ("  wim en truus: {wie: buren} # hiernaast\n", "  wim: {wie: buren} # hiernaast\n  truus: {wie: buren}\n"),
        ("  wim & truus:\n    wie: buren\n", "  wim:\n    wie: buren\n  truus:\n    wie: buren\n"),
        ("  noa, sem:\n", "  noa:\n  sem:\n"),
    ],
)
def test_een_naam_als_sleutel(getypt: str, bedoeld: str, tmp_path: Path) -> None:
    assert gevolgd(tmp_path, netwerk=NETWERK + getypt)["netwerk"] == NETWERK + bedoeld


def test_een_sleutel_die_elders_zonder_accent_genoemd_wordt(tmp_path: Path) -> None:
    netwerk = NETWERK + "  Noëlle: {wie: zus}\nhuishoudens:\n  - {wie: [noelle, bo]}\n"
    assert "  noelle: {naam: Noëlle, wie: zus}" in gevolgd(tmp_path, netwerk=netwerk)["netwerk"]


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("gasten:\n  bo en oma: {komt: ja}\n", "gasten:\n  bo: {komt: ja}\n  riet: {komt: ja}\n"),
        ("gasten:\n  Oma: {komt: ja}\n", "gasten:\n  riet: {komt: ja}\n"),
        ("gasten:\n  Buurman Jan: {komt: ja}\n", "gasten:\n  jan-buurman: {komt: ja}\n"),
        ("gasten: {bo en joost: {komt: ja}}\n", "gasten: {bo: {komt: ja}, joost: {komt: ja}}\n"),
    ],
)
def test_een_gast_bij_zijn_naam(getypt: str, bedoeld: str, tmp_path: Path) -> None:
    assert gevolgd(tmp_path, beraad=getypt)["beraad"] == bedoeld


def test_wie_er_al_staat_komt_er_geen_tweede_keer(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, beraad="gasten:\n  riet: {komt: ja}\n  Oma: {komt: nee}\n")
    assert "staat hier al" in bevinding.tip
    assert not bevinding.voorstellen


def test_van_een_gast_werd_gevraagd_of_hij_zo_heet_als_hij_getypt_is(tmp_path: Path) -> None:
    """``bedoel je 'Kuba B'? Die staat hier al``, of a key that was wrong in both files."""
    netwerk, beraad = f"{NETWERK}  Kuba B: {{kring: hart}}\n", "uitgenodigd_door: noor\ngasten:\n  Kuba B: {komt: ja}\n"
    tips = [b.tip for b in zwaar(lees(tmp_path, {"netwerk": netwerk, "beraad": beraad})[1]) if b.code == "N009"]
    assert tips == ["bedoel je 'kuba-b'?"] * 2
