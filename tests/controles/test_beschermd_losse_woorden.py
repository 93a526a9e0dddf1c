"""What was typed freely and belongs apart is told; what only looks so is not."""

from pathlib import Path

import pytest

from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.traject import lees_traject

NETWERK = "personen:\n  noor: {kring: hart}\n  karim: {kring: bekend, wie: {}}\n"


def gevonden(map_: Path, netwerk: str, **anders: str) -> list[str]:
    for naam, tekst in {"netwerk": netwerk, **anders}.items():
        (map_ / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    return [str(b.pad) for b in kijk_na(lees_traject(map_)) if b.code == "A009"]


@pytest.mark.parametrize("wie", ["geweld", "bang voor haar", "ex, controle"])
def test_losse_woorden_bij_wie(tmp_path: Path, wie: str) -> None:
    assert gevonden(tmp_path, NETWERK.replace("{}", f"'{wie}'")) == ["netwerk: personen.karim.wie"]


def test_iemands_eigen_woorden_worden_nooit_nagekeken(tmp_path: Path) -> None:
    verhaal = "kern:\n  van: noor\n  woorden: |\n    Ik was bang voor hem. Het was geweld.\n"
    vragen = "vragen:\n  v1:\n    van: noor\n    vraag: |\n      Hoe stopt het geweld?\n"
    assert gevonden(tmp_path, NETWERK.replace("{}", "broer"), verhaal=verhaal, vragen=vragen) == []


def test_wie_er_voor_het_werk_is_mag_eraan_werken(tmp_path: Path) -> None:
    netwerk = NETWERK.replace("wie: {}", "professional: {functie: huiselijk geweld, organisatie: Huis tegen geweld}")
    assert gevonden(tmp_path, netwerk) == []


def test_wat_al_verteld_is_staat_er_niet_nog_eens(tmp_path: Path) -> None:
    gebeurd = "gebeurtenissen:\n  - {wat: geweld thuis, soort: geweld, wie: [noor]}\n"
    assert gevonden(tmp_path, NETWERK.replace("{}", "broer"), gebeurtenissen=gebeurd) == []


@pytest.mark.parametrize(
    "wie", ["Noor sloeg Karim", "in elkaar geslagen", "verslaafd aan gokken", "aan de drank", "durfde niet naar huis"]
)
def test_ook_zo_gezegd_hoort_het_in_apart(tmp_path: Path, wie: str) -> None:
    assert gevonden(tmp_path, NETWERK.replace("{}", f"'{wie}'")) == ["netwerk: personen.karim.wie"]


@pytest.mark.parametrize(
    "wie",
    [
        "sloeg Noor over",
        "verslaafd aan puzzels",
        "werkt in de verslavingszorg",
        "durft niet te zwemmen",
        "in elkaar gezet",
    ],
)
def test_wat_er_alleen_op_lijkt_blijft_staan(tmp_path: Path, wie: str) -> None:
    assert gevonden(tmp_path, NETWERK.replace("{}", f"'{wie}'")) == []
