"""Who was drawn once, stands there the next time: on every ring map, and only who changes moves."""

import errno
import json
import math
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.kaarten.ringen import plaats as plaatsmodule
from sonestra_cli.opdrachten.delen.kaart import plekken as module

TRAJECT = "naam: Ons plan\nhoofdpersonen: [kim]\nbegonnen_op: 2026-01-01\n"
NETWERK = """\
personen:
  kim: {geboren: 2010}
  cor: {wie: tante, kring: hart, groep: familie, band: hecht}
  wim: {wie: buurman, kring: bekend, groep: buurt}
  juf: {wie: juf, kring: bekend, groep: werk_of_school}
  noor: {wie: vriendin, kring: dichtbij, groep: vrienden, band: goed}
  bep: {wie: iemand van vroeger}
  voogd: {professional: {functie: voogd}}
"""


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    (tmp_path / "traject.yaml").write_text(TRAJECT)
    (tmp_path / "netwerk.yaml").write_text(NETWERK)
    (tmp_path / "apart").mkdir()
    (tmp_path / "apart" / "kim.yaml").write_text(
        "personen:\n  geheim: {wie: iemand, kring: hart, groep: vrienden}\n  cor: {kring: dichtbij}\n"
    )
    return tmp_path


def teken(map_: Path, *meer: str, soorten: tuple[str, ...] = ("relatiekaart", "ecogram")) -> None:
    assert uitvoeren(["kaart", *soorten, "-C", str(map_), "--formaat", "json", *meer]) == 0


def bewaard(map_: Path) -> str:
    pad = map_ / "kaart" / "posities.yaml"
    return pad.read_bytes().decode() if pad.exists() else ""


def plekken(map_: Path, soort: str) -> dict[str, tuple[float, float]]:
    """Of everybody in a ring the angle, and how far out as a share of the last ring of the traject."""
    kaart = json.loads((map_ / "uitvoer" / "kaarten" / f"{soort}.json").read_text())
    (mx, my), (rand,) = kaart["midden"], (ring["straal"] for ring in kaart["ringen"] if ring["naam"] == "verder")
    uit = {}
    for mens in kaart["personen"]:
        if mens["ring"] not in ("midden", "nog te plaatsen"):
            dx, dy = mens["x"] - mx, mens["y"] - my
            uit[mens["id"]] = math.degrees(math.atan2(dx, -dy)) % 360, math.hypot(dx, dy) / rand
    return uit


def zelfde(een: tuple[float, float] | None, ander: tuple[float, float] | None) -> bool:
    return een == ander or (een is not None and ander is not None and een == pytest.approx(ander, abs=0.1))


def andere_regels(oud: str, nieuw: str) -> list[str]:
    regels = list(unified_diff(oud.splitlines(), nieuw.splitlines(), n=0, lineterm=""))[2:]
    return [regel for regel in regels if not regel.startswith("@@")]


def test_de_eerste_keer_wordt_bewaard_waar_iedereen_staat_en_daarna_verandert_er_niets(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    teken(map_)
    assert "Waar iedereen staat heb ik bewaard in kaart/posities.yaml: 6 erbij." in capsys.readouterr().err
    eerst, kaart = bewaard(map_), (map_ / "uitvoer/kaarten/relatiekaart.json").read_bytes()
    teken(map_)
    assert "kaart/posities.yaml" not in capsys.readouterr().err
    assert (bewaard(map_), (map_ / "uitvoer/kaarten/relatiekaart.json").read_bytes()) == (eerst, kaart)


def test_op_iedere_kaart_staat_iemand_op_dezelfde_plek(map_: Path) -> None:
    teken(map_)
    een, ander = plekken(map_, "relatiekaart"), plekken(map_, "ecogram")
    assert een.keys() == ander.keys() == {"cor", "wim", "juf", "noor", "voogd"}
    assert all(zelfde(plek, ander[wie]) for wie, plek in een.items())


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("  bep:", "  an: {wie: oma, kring: hart, groep: familie}\n  bep:"),
        ("  bep: {wie: iemand van vroeger}\n", ""),
        ("wie: buurman, kring: bekend", "wie: buurman, kring: hart"),
        ("wie: iemand van vroeger", "wie: iemand van vroeger, kring: verder, groep: familie"),
    ],
)
def test_wie_erbij_komt_weg_gaat_of_verandert_is_de_enige_die_verhuist(map_: Path, oud: str, nieuw: str) -> None:
    teken(map_)
    eerst, stonden = bewaard(map_), plekken(map_, "relatiekaart")
    (map_ / "netwerk.yaml").write_text(NETWERK.replace(oud, nieuw))
    teken(map_)
    regels = [regel[0] for regel in andere_regels(eerst, bewaard(map_))]
    assert 1 <= max(regels.count("-"), regels.count("+")) <= 3
    staan = plekken(map_, "relatiekaart")
    anders = {s for s in stonden.keys() | staan.keys() if not zelfde(stonden.get(s), staan.get(s))}
    assert len(anders) <= 1


def test_terug_geeft_precies_terug_wat_er_stond(map_: Path) -> None:
    teken(map_)
    eigen = bewaard(map_).replace("mensen:", "mensen:  # van ons").replace("\n", "\r\n")
    (map_ / "kaart/posities.yaml").write_bytes(eigen.encode())
    (map_ / "netwerk.yaml").write_text(NETWERK + "  an: {kring: hart, groep: familie}\n")
    teken(map_)
    assert "mensen:  # van ons\r\n" in bewaard(map_)
    assert "  an: {" in bewaard(map_)
    assert uitvoeren(["terug", "-C", str(map_)]) == 0
    assert bewaard(map_) == eigen


def test_wie_alleen_apart_staat_komt_nooit_in_het_bestand(map_: Path) -> None:
    teken(map_, "--met-apart", "kim")
    eerst = bewaard(map_)
    assert "geheim" not in eerst
    (map_ / "kaart/posities.yaml").unlink()
    teken(map_)
    assert bewaard(map_) == eerst


def test_wat_apart_hoort_laat_in_de_plekken_geen_spoor_na(map_: Path) -> None:
    zonder_lijnen = NETWERK.replace(", band: hecht", "").replace(", band: goed", "")
    (map_ / "netwerk.yaml").write_text(zonder_lijnen.replace("{wie: buurman,", "{wie: buurman, band: bang_voor,"))
    teken(map_)
    eerst = bewaard(map_)
    (map_ / "kaart/posities.yaml").unlink()
    (map_ / "netwerk.yaml").write_text(zonder_lijnen)
    teken(map_)
    assert bewaard(map_) == eerst


def test_voor_een_lezer_staat_iedereen_waar_hij_voor_allen_staat(map_: Path) -> None:
    (map_ / "netwerk.yaml").write_text(NETWERK.replace("{wie: tante,", "{zichtbaar: [kim], wie: tante,"))
    teken(map_, "--voor", "wim")
    eerst = bewaard(map_)
    assert "cor:" in eerst
    teken(map_)
    assert bewaard(map_) == eerst
    voor_wim, voor_allen = plekken(map_, "relatiekaart-voor-wim"), plekken(map_, "relatiekaart")
    assert "cor" not in voor_wim
    assert all(zelfde(plek, voor_allen[wie]) for wie, plek in voor_wim.items())


def test_door_de_ogen_van_een_ander_wordt_niets_bewaard(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (map_ / "traject.yaml").write_text(TRAJECT.replace("[kim]", "[kim, noor]"))
    (map_ / "netwerk.yaml").write_text(
        NETWERK.replace("kring: bekend, groep: buurt", "kring: bekend, groep: buurt, kijk_van: {noor: {kring: hart}}")
    )
    teken(map_, "--van", "noor")
    assert not (map_ / "kaart").exists()
    teken(map_)
    eerst = bewaard(map_)
    teken(map_, "--van", "noor", "--vooraf")
    assert "posities" not in capsys.readouterr().out
    teken(map_, "--van", "noor")
    assert bewaard(map_) == eerst
    van_noor, van_kim = plekken(map_, "relatiekaart-van-noor"), plekken(map_, "relatiekaart")
    anders = {wie for wie, plek in van_noor.items() if not zelfde(plek, van_kim[wie])}
    assert anders == {"wim"}
    assert uitvoeren(["kaart", "relatiekaart", "--van", "noor", "--herschik", "-C", str(map_)]) == 2


def test_vooraf_laat_zien_en_schrijft_niets(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    teken(map_, "--vooraf")
    assert "kaart/posities.yaml: nieuw bestand" in capsys.readouterr().out
    assert not (map_ / "kaart").exists()


def test_op_het_scherm_komt_alleen_de_kaart(map_: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    teken(map_, "--uit", "-", soorten=("ecogram",))
    assert json.loads(capfdbinary.readouterr().out)["personen"]
    assert bewaard(map_)


def test_een_map_waar_niets_in_kan_krijgt_toch_haar_kaart(
    map_: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def kan_niet(*_: Any) -> None:
        raise OSError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(module, "samen_bewerken", kan_niet)
    teken(map_)
    assert (
        "kaart/posities.yaml heb ik niet veranderd: dat mag hier niet. De kaart klopt wel." in capsys.readouterr().err
    )
    assert (map_ / "uitvoer/kaarten/ecogram.json").exists()


def test_een_bestand_dat_niet_te_lezen_is_houdt_geen_kaart_tegen_en_blijft_zo(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (map_ / "kaart").mkdir()
    (map_ / "kaart/posities.yaml").write_text("mensen: [\n")
    teken(map_)
    assert "kaart/posities.yaml heb ik niet veranderd" in capsys.readouterr().err
    assert bewaard(map_) == "mensen: [\n"


def test_wat_iemand_tijdens_het_tekenen_veranderde_blijft_staan(
    map_: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = module.samen_bewerken

    def intussen(wortel: Path, *meer: Any) -> Any:
        (map_ / "kaart").mkdir(exist_ok=True)
        (map_ / "kaart/posities.yaml").write_text("mensen:\n  wim: {hoek: 1, straal: 0.7}\n")
        return echt(wortel, *meer)

    monkeypatch.setattr(module, "samen_bewerken", intussen)
    teken(map_)
    assert "het veranderde intussen. Teken nog een keer." in capsys.readouterr().err
    assert bewaard(map_) == "mensen:\n  wim: {hoek: 1, straal: 0.7}\n"


def test_herschik_zegt_wie_verhuist_en_laat_het_eerst_zien(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    teken(map_)
    goed = bewaard(map_)
    wim = next(regel for regel in goed.splitlines() if regel.startswith("  wim"))
    hoek = float(wim.split("hoek: ")[1].split(",")[0])
    scheef = goed.replace(wim, wim.replace(f"hoek: {hoek:g}", f"hoek: {hoek + 4:g}"))
    (map_ / "kaart/posities.yaml").write_text(scheef)
    capsys.readouterr()
    teken(map_)
    assert bewaard(map_) == scheef
    teken(map_, "--herschik", "--vooraf")
    gezegd = capsys.readouterr()
    assert "Een andere plek voor Wim." in gezegd.err
    assert f"+{wim}" in gezegd.out.replace("+ ", "+")
    assert bewaard(map_) == scheef
    teken(map_, "--herschik")
    assert "1 verplaatst" in capsys.readouterr().err
    assert bewaard(map_) == goed


def test_herschik_zonder_kaart_met_ringen_zegt_dat_het_niet_kan(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert uitvoeren(["kaart", "genogram", "--herschik", "-C", str(map_)]) == 2
    assert "alleen voor de kaarten met ringen" in capsys.readouterr().err


def test_alle_kaarten_van_een_keer_worden_samen_geplaatst(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    geplaatst: list[int] = []
    echt = plaatsmodule._plaats

    def tel(traject: Any, vraag: Any) -> Any:
        geplaatst.append(len(vraag.leden))
        return echt(traject, vraag)

    monkeypatch.setattr(plaatsmodule, "_plaats", tel)
    teken(map_)
    assert len(geplaatst) <= 2


def test_weg_hernoem_en_samen_houden_de_plekken_bij_in_dezelfde_stap(map_: Path) -> None:
    teken(map_)
    eerst = bewaard(map_)
    assert uitvoeren(["hernoem", "wim", "willem", "-C", str(map_)]) == 0
    assert bewaard(map_) == eerst.replace("  wim:", "  willem:")
    assert uitvoeren(["weg", "juf", "--ja", "-C", str(map_)]) == 0
    assert "juf" not in bewaard(map_)
    assert uitvoeren(["terug", "--stappen", "2", "-C", str(map_)]) == 0
    assert bewaard(map_) == eerst
    assert "wim:" in (map_ / "netwerk.yaml").read_text()


@pytest.mark.parametrize(
    "kapot",
    [
        "straal: 0.001\n",
        "ringen: {hart: 0.9, dichtbij: 0.5, bekend: -1, verder: 1}\n",
        "sectoren: {gezin: 300, familie: 20, vrienden: 20, buurt: 720}\n",
        "mensen: {cor: {hoek: 10, straal: 4}, wim: {hoek: 400}, juf: {bak: 999}, noor: {hoek: 3}}\n",
        "mensen: {cor: {hoek: 3, straal: 0.4}, wim: {hoek: 3, straal: 0.4}, juf: {hoek: 3, straal: 0.4}}\n",
        "mensen: {cor: rechts, wim: [1, 2], juf: {hoek: .5, straal: ,7}}\nkleur: rood\n",
    ],
)
def test_rare_getallen_geven_een_hele_kaart_en_daarna_rust(map_: Path, kapot: str) -> None:
    (map_ / "kaart").mkdir()
    (map_ / "kaart/posities.yaml").write_text(kapot)
    teken(map_)
    eerst = bewaard(map_)
    assert {"cor", "wim", "juf", "noor", "voogd"} == plekken(map_, "relatiekaart").keys()
    teken(map_)
    assert bewaard(map_) == eerst
