"""In files that people really wrote: each edit touches its own lines, and every comment is still there."""

from collections import Counter
from pathlib import Path

import pytest

from sonestra_cli.bewerken.eruit import haal_eruit
from sonestra_cli.bewerken.veldwaarde import knoop_op, zet_veld
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, knopen_van
from sonestra_cli.yamltekst.knopen import TekstKnoop
from tests.bewerken.bestanden import VOORBEELDEN
from tests.bewerken.test_eruit import Stappen, _plekken
from tests.yamltekst.test_snede import commentaar, data


def verdwenen(voor: str, na: str) -> int:
    """How many lines are not there any more as they were."""
    return (Counter(voor.splitlines()) - Counter(na.splitlines())).total()


def gekozen(plekken: list[Stappen]) -> list[Stappen]:
    """Some from everywhere in the file, the same on every machine."""
    return plekken[:: max(1, len(plekken) // 15)]


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=str)
def test_een_veld_verandert_alleen_zijn_eigen_regels(pad: Path) -> None:
    tekst = pad.read_text(encoding="utf-8")
    wortel = knopen_van(tekst)
    for plek in gekozen([p for p in _plekken(data(tekst)) if isinstance(knoop_op(wortel, p), TekstKnoop)]):
        knoop = knoop_op(wortel, plek)
        assert isinstance(knoop, TekstKnoop)
        na = zet_veld(tekst, plek, "Iets nieuws, op één regel")
        regels = tekst.count("\n", knoop.begin, knoop.eind) + 1
        assert verdwenen(tekst, na) <= regels
        assert commentaar(na) == commentaar(tekst)


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=str)
def test_wat_eruit_gaat_neemt_alleen_zijn_eigen_commentaar_mee(pad: Path) -> None:
    tekst = pad.read_text(encoding="utf-8")
    wortel = knopen_van(tekst)
    for plek in gekozen(_plekken(data(tekst))):
        knoop = knoop_op(wortel, plek)
        assert knoop is not None
        try:
            na = haal_eruit(tekst, [plek])
        except NietTeBewerken:
            continue
        regels = tekst.count("\n", knoop.begin, knoop.eind) + 1
        weg = Counter(commentaar(tekst)) - Counter(commentaar(na))
        erboven = tekst[: knoop.begin].splitlines()[-8:]
        eigen = [*erboven, *tekst[knoop.begin :].splitlines()[: regels + 3]]
        assert all(any(opmerking in regel for regel in eigen) for opmerking in weg), plek
        assert verdwenen(tekst, na) <= regels + 2 + weg.total()
