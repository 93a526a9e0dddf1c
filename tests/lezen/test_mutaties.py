"""Example files with something broken in them: never a bug of ours, and every finding points at what it is about.

A few by itself; many by hand: ``SONESTRA_MUTATIES=10000 pytest -n 0 tests/lezen/test_mutaties.py``.
"""

import os
import random
import re
import shutil
import unicodedata
from pathlib import Path

import pytest

from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.lezen.plaatsen import Melding, TekstPlek
from sonestra_cli.opdrachten.delen.nakijken.een import nagekeken

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
HOEVEEL = int(os.environ.get("SONESTRA_MUTATIES", "120"))
REEKSEN = 20
ROMMEL = (
    *("", "~", "'", '"', "[", "{", "}", "- ", ": ", "#", "&x", "*x", "!!map", "|", ">", "%", "@", "`", "\t", "\u00a0"),
    *("9" * 400, "-1", "1e999", "0x1F", "2026-13-45", "ja", "null", "Ğü\u0301", "\u202e", "𝄞", "\x00", "\u2028", "\r"),
)


def verander(tekst: str, kans: random.Random) -> str:
    """One thing is different, as it can go wrong at a keyboard or on a disk."""
    plek = kans.randrange(len(tekst) + 1)
    lang = kans.choice((1, 1, 2, 8, 40))
    regels = tekst.splitlines(keepends=True)
    welke, andere = kans.randrange(len(regels)), kans.randrange(len(regels))
    match kans.randrange(9):
        case 0:
            return tekst[:plek] + tekst[plek + lang :]
        case 1:
            return tekst[:plek] + tekst[plek : plek + lang] + tekst[plek:]
        case 2:
            return tekst[:plek] + kans.choice(ROMMEL) + tekst[plek:]
        case 3:
            del regels[welke]
        case 4:
            regels.insert(andere, regels[welke])
        case 5:
            regels[welke], regels[andere] = regels[andere], regels[welke]
        case 6:
            regels[welke] = " " * kans.randrange(9) + regels[welke].lstrip(" ")
        case 7:
            veld, punt, _ = regels[welke].partition(": ")
            regels[welke] = f"{veld}{punt}{kans.choice(ROMMEL)}\n"
        case _:
            return tekst[:plek]
    return "".join(regels)


def staat_ergens(melding: Melding, teksten: dict[str, str]) -> bool:
    """Whether its carets are under something that is there, or just behind the end of a line."""
    plek = melding.plek
    regels = (teksten.get(plek.bestand, "").removeprefix("\ufeff") + "\n").split("\n")
    return (
        1 <= plek.regel <= len(regels)
        and 1 <= plek.kolom <= len(regels[plek.regel - 1]) + 1
        and (plek.eind_regel, plek.eind_kolom) >= (plek.regel, plek.kolom)
    )


_GENOEMD = re.compile(r"(?<![\w'])'([^']*\w[^']*)'(?!\w)")
_TEKEN = re.compile(r"'[^'\w]+'")
_ERNAAST = re.compile(r"\b(?:achter|voor) '")
_ELDERS = re.compile(r"\b(?:meer bij|ontbreekt) '")
"""Where a sentence names what is not there at all, or what stands before the comma."""


def wijst_aan(melding: Melding, teksten: dict[str, str]) -> bool:
    """Whether a word that the sentence says back is what the carets are under.

    What belongs beside them is on that line (``achter 'wie' hoort een dubbele punt``); brackets need not be anywhere.
    """
    zin = _TEKEN.sub("", melding.bevinding.zin)
    genoemd = _GENOEMD.findall(zin)
    if not genoemd or _ELDERS.search(zin):
        return True
    if _ERNAAST.search(zin):
        return any(woord in melding.uittreksel for woord in genoemd)
    plek = melding.plek
    regels = (teksten.get(plek.bestand, "").removeprefix("\ufeff") + "\n").split("\n")[plek.regel - 1 : plek.eind_regel]
    regels[-1] = regels[-1][: plek.eind_kolom - 1]
    regels[0] = regels[0][plek.kolom - 1 :]
    eronder = _vlak("\n".join(regels))
    return any(_vlak(woord.removesuffix("…")) in eronder for woord in genoemd)


def _vlak(tekst: str) -> str:
    """As a sentence says it: on one line, with the same letters and dashes, a quote once."""
    return " ".join(unicodedata.normalize("NFC", tekst).replace("–", "-").replace("''", "'").split())


def test_een_streep_onder_iets_anders_dan_wat_er_genoemd_wordt_valt_op() -> None:
    regel = Regel("N003", "fout", "Kort.", "Waarom.")
    plek = TekstPlek("netwerk.yaml", 1, 7, 1, 11)
    for zin, goed in (("'hrat' ken ik niet", True), ("'oma' ken ik niet", False), ("hier ontbreekt 'wie'", True)):
        melding = Melding(Bevinding(regel, zin, Pad("netwerk")), plek, "oma: {hrat}")
        assert wijst_aan(melding, {"netwerk.yaml": "oma: {hrat}\n"}) is goed, zin


@pytest.mark.parametrize("reeks", range(REEKSEN))
def test_wat_er_ook_stuk_is_het_wordt_gezegd_op_zijn_plek(reeks: int, tmp_path: Path) -> None:
    kans = random.Random(reeks)
    hier = shutil.copytree(VOORBEELDEN, tmp_path / "voorbeelden")
    for _ in range(HOEVEEL // REEKSEN):
        wortel = kans.choice(("kyra", "arie", "nelson", "samira"))
        naam = kans.choice(("traject", "verhaal", "vragen", "netwerk", "gebeurtenissen", "plan", "beraad"))
        pad = hier / wortel / f"{naam}.yaml"
        stuk = verander(pad.read_text(encoding="utf-8"), kans)
        gelezen, meldingen = nagekeken(hier / wortel, (), {naam: stuk})
        teksten = {bron.bestand: bron.tekst for bron in gelezen.bronnen.values()} | {pad.name: stuk}
        mis = [m for m in meldingen if not (m.bevinding.zin and staat_ergens(m, teksten) and wijst_aan(m, teksten))]
        assert mis == [], (wortel, naam, stuk)
