"""What a command wrote can go back, and forward again, in all its files at once; what a hand did since stays."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.omgeving import klok
from sonestra_cli.opdrachten import terug as terug_
from sonestra_cli.opslaan import schrijven

NETWERK = "\ufeffpersonen:\r\n  kyra: {naam: Kyra}   # dat ben ik\r\n"


@pytest.fixture
def traject(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "traject.yaml").write_text("naam: Kyra\nhoofdpersonen: [kyra]\n", encoding="utf-8")
    (tmp_path / "netwerk.yaml").write_bytes(NETWERK.encode())
    for waar in (schrijven, terug_, klok):
        monkeypatch.setattr(waar, "nu", lambda: "2026-11-28T21:40:05")
    return tmp_path


def erbij(traject: Path, *namen: str) -> None:
    (traject / "lijst.txt").write_text("".join(f"{naam}\n" for naam in namen), encoding="utf-8")
    assert uitvoeren(["groslijst", str(traject / "lijst.txt"), "-q", "-C", str(traject)]) == 0
    (traject / "lijst.txt").unlink()


def terug(traject: Path, *woorden: str) -> int:
    return uitvoeren(["terug", "-C", str(traject), *woorden])


def staat(traject: Path) -> dict[str, bytes]:
    alle = (pad for pad in traject.rglob("*.yaml") if ".sonestra" not in pad.parts and ".vorige" not in pad.parts)
    return {pad.relative_to(traject).as_posix(): pad.read_bytes() for pad in alle}


def test_terug_en_weer_vooruit(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    voor = staat(traject)
    erbij(traject, "Tante Ria")
    na = staat(traject)
    capsys.readouterr()
    assert terug(traject) == 0
    assert staat(traject) == voor
    assert capsys.readouterr().err.splitlines() == [
        "Terug: 'Tante Ria erbij' van 21:40.",
        "netwerk.yaml is weer zoals daarvoor.",
        "Toch niet? Nog eens: sonestra terug",
    ]
    assert terug(traject) == 0
    assert staat(traject) == na
    assert "Weer vooruit: 'Tante Ria erbij' van 21:40.\nnetwerk.yaml is weer zoals daarna." in capsys.readouterr().err
    assert terug(traject) == 0
    assert staat(traject) == voor


def test_meer_stappen_terug_en_alle_weer_vooruit(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    standen = [staat(traject)]
    for naam in ("An", "Ben", "Cor"):
        erbij(traject, naam)
        standen.append(staat(traject))
    capsys.readouterr()
    for hoeveel in (1, 2, 3):
        assert terug(traject, "--stappen", str(hoeveel)) == 0
        assert staat(traject) == standen[3 - hoeveel]
    assert terug(traject, "--stappen", "3", "-q") == 0
    assert staat(traject) == standen[0]
    capsys.readouterr()
    assert terug(traject, "--lijst") == 0
    assert [regel.split() for regel in capsys.readouterr().out.splitlines()] == [
        [nummer, "21:40", f"'{naam}", "erbij'", "(teruggedraaid)"]
        for nummer, naam in (("1", "Cor"), ("2", "Ben"), ("3", "An"))
    ]
    assert terug(traject) == 0
    assert staat(traject) == standen[3]
    assert terug(traject, "--stappen", "4") == 2
    assert "Er zijn drie stappen bewaard." in capsys.readouterr().err
    assert terug(traject, "--stappen", "0") == 2


def test_na_een_nieuwe_stap_kan_de_oude_niet_meer_vooruit(traject: Path) -> None:
    erbij(traject, "An")
    voor = staat(traject)
    erbij(traject, "Ben")
    assert terug(traject) == 0
    erbij(traject, "Cor")
    assert terug(traject, "--stappen", "1") == 0
    assert staat(traject) == voor
    assert terug(traject, "--stappen", "2") == 0
    assert staat(traject)["netwerk.yaml"] == NETWERK.encode()
    assert terug(traject) == 0
    assert staat(traject)["netwerk.yaml"] == NETWERK.encode() + b"  an:\r\n  cor:\r\n"


def test_wat_daarna_met_de_hand_kwam_blijft(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    erbij(traject, "Tante Ria")
    netwerk = traject / "netwerk.yaml"
    met_hand = netwerk.read_bytes().replace(b"dat ben ik", b"dat ben ik zelf")
    netwerk.write_bytes(met_hand)
    assert terug(traject) == 0
    assert netwerk.read_bytes() == NETWERK.replace("dat ben ik", "dat ben ik zelf").encode()
    assert "Wat er met de hand veranderd is in netwerk.yaml, is gebleven." in capsys.readouterr().err
    assert terug(traject) == 0
    assert netwerk.read_bytes() == met_hand


def test_met_de_hand_op_dezelfde_plek_blijft_alles_en_is_te_zien_wat(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    erbij(traject, "Tante Ria, tante")
    netwerk = traject / "netwerk.yaml"
    netwerk.write_bytes(netwerk.read_bytes().rstrip() + b"   # uit Almelo\r\n")
    met_hand = netwerk.read_bytes()
    assert terug(traject) == 1
    uit = capsys.readouterr()
    assert netwerk.read_bytes() == met_hand
    assert "# uit Almelo" in uit.out
    assert "laat ik staan: daarna is op dezelfde plek met de hand iets veranderd in netwerk.yaml" in uit.err
    assert terug(traject, "--vooraf") == 1


def test_vooraf_laat_zien_en_schrijft_niets(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    erbij(traject, "Tante Ria")
    na = staat(traject)
    assert terug(traject, "--vooraf") == 0
    uit = capsys.readouterr()
    assert staat(traject) == na
    assert "-   tante-ria:" in uit.out
    assert "Zou terug gaan: 'Tante Ria erbij' van 21:40." in uit.err


def test_herstellen_gaat_terug_in_alle_bestanden_en_wat_apart_hoort_blijft_op_de_schijf_apart(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tekst = NETWERK + "belevingen:\r\n  - {van: kyra, met: kyra, is: bang_voor}\r\n"
    (traject / "netwerk.yaml").write_bytes(tekst.encode())
    erbij(traject, "An")
    voor = staat(traject)
    assert uitvoeren(["valideer", "--herstel", "-q", str(traject)]) == 0
    na = staat(traject)
    assert set(na) - set(voor) == {"apart/kyra.yaml"}

    def leesbaar() -> set[str]:
        alle = (pad for pad in traject.rglob("*") if pad.is_file() and b"bang_voor" in pad.read_bytes())
        return {pad.relative_to(traject).parts[0] for pad in alle}

    assert leesbaar() == {"apart"}
    capsys.readouterr()
    assert terug(traject) == 0
    assert "Terug: een wijziging in apart/kyra.yaml en netwerk.yaml van 21:40." in capsys.readouterr().err
    assert staat(traject) == voor
    assert terug(traject) == 0
    assert staat(traject) == na
    assert leesbaar() == {"apart"}
    assert terug(traject, "--stappen", "2") == 0
    assert staat(traject)["netwerk.yaml"] == tekst.encode()


def test_wie_genoemd_is_ziet_wat_er_in_apart_terugging(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schrijven.samen_bewerken(traject, {"apart/kyra.yaml": lambda _: "gebeurtenissen: []\n"}, "Geheim erbij")
    assert terug(traject, "--met-apart", "kyra", "--vooraf") == 0
    assert "'Geheim erbij'" in capsys.readouterr().err
    assert terug(traject) == 0
    assert "Geheim" not in capsys.readouterr().err
    assert not (traject / "apart/kyra.yaml").exists()


def test_zonder_stappen_gebeurt_er_niets(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert terug(traject) == 0
    assert "Er is niets om terug te draaien" in capsys.readouterr().err


def test_na_vergeten_is_er_niets_meer_om_terug_te_draaien(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    erbij(traject, "Tante Ria")
    assert uitvoeren(["vergeet", "--ja", "-C", str(traject)]) == 0
    assert terug(traject) == 0
    assert "Er is niets om terug te draaien" in capsys.readouterr().err


def test_een_versie_die_weg_is_laat_alles_staan(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    erbij(traject, "Tante Ria")
    na = staat(traject)
    (traject / ".sonestra/versies/netwerk.yaml/000001.yaml").write_text("anders", encoding="utf-8")
    assert terug(traject) == 1
    assert staat(traject) == na
    assert "Dit kan niet meer" in capsys.readouterr().err


def test_een_andere_dag_wordt_genoemd(traject: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert terug_._wanneer("2026-11-27T08:05:00") == "27 november, 08:05"
    assert terug_._wanneer("2025-01-02T08:05:00") == "2 januari 2025, 08:05"


@pytest.mark.parametrize(
    ("waar", "nummer", "zin"),
    [("fsync", errno.ENOSPC, "de schijf is vol"), ("open", errno.EROFS, "hier kan niets bij")],
)
def test_een_volle_schijf_of_een_map_op_slot_laat_alles_zoals_het_was(
    waar: str, nummer: int, zin: str, traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It goes wrong at the first write, at the second, … until it does not."""
    erbij(traject, "Tante Ria")
    echt = getattr(os, waar)
    for keer in range(40):
        voor, over = staat(traject), iter(range(keer))

        def weiger(wat: object, *rest: int, over: Iterator[int] = over) -> object:
            schrijft = waar == "fsync" or bool(rest and rest[0] & os.O_CREAT)
            if schrijft and not str(wat).endswith(".lock") and next(over, None) is None:
                raise OSError(nummer, os.strerror(nummer))
            return echt(wat, *rest)

        with monkeypatch.context() as even:
            even.setattr(os, waar, weiger)
            code = terug(traject)
        fout = capsys.readouterr().err
        if code == 0:
            break
        assert (code, staat(traject)) == (1, voor)
        assert fout == f"Het traject heb ik niet veranderd: {zin}.\n"
        assert not [pad for pad in traject.rglob("*") if "~" in pad.name or pad.name == "onderweg.json"]
    assert keer >= 3
    assert staat(traject)["netwerk.yaml"] == NETWERK.encode()
