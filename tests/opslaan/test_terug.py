"""Whatever was written, in any order and over how many files: as many times back gives the bytes that were there."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonestra_cli.lezen.openen import MAX_BYTES
from sonestra_cli.opslaan.schrijven import samen_bewerken
from sonestra_cli.opslaan.stappen import bereikbaar
from sonestra_cli.opslaan.terug import ga
from sonestra_cli.opslaan.versies import AANTAL, alle_versies

BESTANDEN = ("netwerk.yaml", "plan.yaml", "apart/kyra.yaml", "actieteam/2026-05-07.yaml")
REGELS = st.lists(st.sampled_from(["a: 1\n", "b: 2\r\n", "  c: é\n", "# woord\n", "- d\n", "zonder einde"]), max_size=6)
TEKSTEN = st.one_of(st.none(), REGELS.map("".join))
STAPPEN = st.lists(st.dictionaries(st.sampled_from(BESTANDEN), TEKSTEN, min_size=1), min_size=1, max_size=6)
BEGIN = st.dictionaries(st.sampled_from(BESTANDEN), st.tuples(st.booleans(), REGELS.map("".join)))
ZOVEEL = int(os.environ.get("SONESTRA_TERUG", "25"))


@contextmanager
def een_traject(begin: dict[str, tuple[bool, str]]) -> Iterator[Path]:
    with (
        tempfile.TemporaryDirectory() as naam,
        patch("sonestra_cli.opslaan.slot.cachemap", lambda: Path(naam, "slot")),
        patch("os.fsync", lambda _: None),
    ):
        map_ = Path(naam, "traject")
        for sub in ("apart", "actieteam"):
            (map_ / sub).mkdir(parents=True)
        (map_ / "traject.yaml").write_bytes(b"naam: x\n")
        for plek, (bom, tekst) in begin.items():
            (map_ / plek).write_bytes((b"\xef\xbb\xbf" if bom else b"") + tekst.encode())
            if plek.startswith("apart"):
                (map_ / plek).chmod(0o600)
        yield map_


def staat(map_: Path) -> dict[str, tuple[bytes, int]]:
    return {n: ((map_ / n).read_bytes(), (map_ / n).stat().st_mode) for n in BESTANDEN if (map_ / n).exists()}


def schrijf(map_: Path, stap: dict[str, str | None]) -> bool:
    functies = {naam: (lambda _, tekst=tekst: tekst) for naam, tekst in stap.items()}
    return bool(samen_bewerken(map_, functies, "een stap"))  # type: ignore[arg-type]


@settings(max_examples=ZOVEEL)
@given(BEGIN, STAPPEN, st.lists(st.one_of(st.none(), st.integers(1, 6)), max_size=8))
def test_heen_en_weer_over_alle_stappen(
    begin: dict[str, tuple[bool, str]], stappen: list[dict[str, str | None]], gangen: list[int | None]
) -> None:
    with een_traject(begin) as map_:
        standen = [staat(map_)]
        for stap in stappen:
            if schrijf(map_, stap):
                standen.append(staat(map_))
        laatste = nu = len(standen) - 1
        for hoeveel in gangen:
            ga(map_, hoeveel, vooraf=False)
            nu = laatste if hoeveel is None and nu < laatste else max(0, min(nu, laatste - (hoeveel or 1)))
            assert staat(map_) == standen[nu]
        ga(map_, laatste + 1, vooraf=False)
        assert staat(map_) == standen[0]
        assert not [pad for pad in alle_versies(map_) if "~" in pad.name or pad.name == "onderweg.json"]


@settings(max_examples=ZOVEEL)
@given(st.lists(st.tuples(st.integers(0, 9), st.booleans()), min_size=1, max_size=5), st.lists(st.integers(0, 9)))
def test_een_hand_ertussen_overleeft(stappen: list[tuple[int, bool]], hand: list[int]) -> None:
    """Steps add or take lines behind each heading, a hand writes under another: both can be told apart for ever."""
    kop = [f"k{nr}:\n  - begin\n  - eind\n" for nr in range(10)]
    with een_traject({"plan.yaml": (False, "".join(kop))}) as map_:
        plan = map_ / "plan.yaml"
        for nummer, (waar, weg) in enumerate(stappen):
            oud = f"k{waar}:\n  - begin\n"
            nieuw = f"k{waar}:\n" if weg else f"{oud}  - stap {nummer}\n"
            schrijf(map_, {"plan.yaml": plan.read_text().replace(oud, nieuw)})
        for nummer, waar in enumerate(hand):
            tekst = plan.read_text()
            if waar not in {stap for stap, _ in stappen} and f"k{waar}:\n" in tekst:
                plan.write_text(tekst.replace(f"k{waar}:\n", f"k{waar}:\n  - hand {nummer}\n"))
        met_hand = [regel for regel in plan.read_text().splitlines() if "hand" in regel]
        ga(map_, len(stappen), vooraf=False)
        regels = plan.read_text().splitlines()
        assert [regel for regel in regels if "hand" in regel] == met_hand
        assert [f"{regel}\n" for regel in regels if "hand" not in regel] == "".join(kop).splitlines(keepends=True)


def test_er_blijven_twintig_stappen_en_niet_meer_versies_dan_die_nodig_hebben() -> None:
    with een_traject({"plan.yaml": (False, "begin")}) as map_:
        for nummer in range(AANTAL + 15):
            schrijf(map_, {"plan.yaml": f"stand {nummer}"})
        assert len(bereikbaar(map_)) == AANTAL
        assert len(list((map_ / ".sonestra/versies/plan.yaml").iterdir())) == AANTAL + 1
        ga(map_, AANTAL, vooraf=False)
        assert (map_ / "plan.yaml").read_text() == f"stand {14}"


def test_een_groot_bestand_dat_er_met_de_hand_kwam_wordt_niet_half_teruggezet() -> None:
    with een_traject({"plan.yaml": (False, "a: 1\n")}) as map_:
        schrijf(map_, {"plan.yaml": "a: 2\n"})
        (map_ / "plan.yaml").write_bytes(b"x" * (MAX_BYTES + 1))
        for vooraf in (True, False):
            with pytest.raises(OSError, match="MB"):
                ga(map_, None, vooraf=vooraf)
        assert (map_ / "plan.yaml").stat().st_size == MAX_BYTES + 1


@pytest.mark.skipif(os.name != "posix", reason="rechten zijn hier anders")
def test_wat_wegging_komt_terug_met_zijn_rechten() -> None:
    with een_traject({"plan.yaml": (True, "a: 1\r\n")}) as map_:
        (map_ / "plan.yaml").chmod(0o640)
        voor = staat(map_)
        schrijf(map_, {"plan.yaml": None})
        ga(map_, None, vooraf=False)
        assert staat(map_) == voor
