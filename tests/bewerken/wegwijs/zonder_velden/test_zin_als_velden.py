"""A line as somebody says it, where fields belong: every part of it comes in its own field."""

from pathlib import Path

import pytest

from tests.bewerken.wegwijs.proeven import NETWERK, eerste, gevolgd


@pytest.mark.parametrize(
    ("getypt", "wordt"),
    [
        ("11 juni bij oma, riet regelt het", "{datum: 11 juni 2026, plek: bij oma, wie_regelt_het: riet}"),
        ("op 12 januari bij oma, Bo regelt het", "{datum: 12 januari 2027, plek: bij oma, wie_regelt_het: bo}"),
        ("11 juni 2026", "{datum: 11 juni 2026}"),
    ],
)  # fmt: skip
def test_waar_en_wie_van_de_volgende_keer_werden_deel_van_de_datum(tmp_path: Path, getypt: str, wordt: str) -> None:
    keer = "waren_er: [noor, bo]\nvolgende_keer: {}\n"
    nieuw = gevolgd(tmp_path, **{"actieteam__2026-04-16": keer.format(getypt)})
    assert nieuw["actieteam/2026-04-16"] == keer.format(wordt)


def test_wat_geen_veld_zegt_te_zijn_blijft_staan_met_de_velden_erbij(tmp_path: Path) -> None:
    keer = "waren_er: [noor, bo]\nvolgende_keer: 10 september, buurthuis, riet\n"
    bevinding = eerste(tmp_path, **{"actieteam__2026-04-16": keer})
    assert bevinding.voorstellen == ()
    assert "datum: 10 september 2026, plek: …, wie_regelt_het: …" in bevinding.tip


@pytest.mark.parametrize(
    ("blok", "getypt", "wordt"),
    [
        ("gezinnen", "Bo en Joost, getrouwd in 2008", "{partners: [bo, joost], verbinding: gehuwd, sinds: 2008}"),
        ("belevingen", "bo vindt het met joost goed, sinds 2018", "{van: bo, met: joost, is: goed, sinds: 2018}"),
    ],
)
def test_een_gezin_in_een_zin_werd_een_partner_met_een_komma(
    tmp_path: Path, blok: str, getypt: str, wordt: str
) -> None:
    nieuw = gevolgd(tmp_path, netwerk=f"{NETWERK}{blok}:\n  - {getypt}\n")
    assert nieuw["netwerk"] == f"{NETWERK}{blok}:\n  - {wordt}\n"


def test_wat_apart_hoort_krijgt_geen_andere_naam(tmp_path: Path) -> None:
    bevinding = eerste(tmp_path, netwerk=f"{NETWERK}belevingen:\n  - bo is bang voor joost\n")
    assert bevinding.voorstellen == ()


def test_sinds_wanneer_werd_deel_van_de_naam_van_een_huis(tmp_path: Path) -> None:
    huizen = f"{NETWERK}huishoudens:\n  - {{}}\n"
    nieuw = gevolgd(tmp_path, netwerk=huizen.replace("{}", "bo en noor in de flat sinds 2019"))
    assert nieuw["netwerk"] == huizen.replace("{}", "{naam: de flat, wie: [bo, noor], sinds: 2019}")


def test_wat_er_nog_niet_staat_blijft_open(tmp_path: Path) -> None:
    netwerk = f"{NETWERK}belevingen:\n  - Bo vindt het hecht én ruzie\n"
    bevinding = eerste(tmp_path, traject="naam: Het plan\n", netwerk=netwerk)
    assert bevinding.voorstellen == ()
    assert bevinding.tip.endswith("{van: bo, is: hecht_en_conflict, met: …}")


@pytest.mark.parametrize(
    ("getypt", "wordt"),
    [
        ("bewindvoerder sinds sept. 2025", "{functie: bewindvoerder, sinds: sept. 2025}"),
        ("'logopedist, vanaf juni 2025 t/m dec 2026'", "{functie: logopedist, sinds: juni 2025, tot: dec 2026}"),
        ("logopedist gevraagd door bo", "{functie: logopedist, gevraagd_door: bo}"),
        ("begeleider thuis", "{functie: begeleider thuis}"),
    ],
)
def test_sinds_wanneer_werd_deel_van_de_functie(tmp_path: Path, getypt: str, wordt: str) -> None:
    netwerk = f"{NETWERK}  suze:\n    professional: {{}}\n"
    assert gevolgd(tmp_path, netwerk=netwerk.replace("{}", getypt))["netwerk"] == netwerk.replace("{}", wordt)
