"""A card on a sheet: its head above its name, and its name beside that of its neighbour."""

import pytest

from sonestra_cli.documenten.blokken import PapierBlad
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.schrijvers.als_pdf import bundel_pdf

from ..test_als_pdf import bladzijden

SAMEN = "Dit is jouw stukje. Het hoort bij het plan."


def kaart(naam: str, zin: str = SAMEN, rest: str = "Soep koken.") -> PapierBlad:
    kop = f"# Het stukje van {naam}\n\n{zin}\n\n## Dit spraken we af\n\n> {rest}\n"
    return ontleed_markdown(f"{kop}\n---\n\nDit blad is van Kyra.\n", naam)


def op_een_vel(*kaarten: PapierBlad) -> str:
    ((_, tekst),) = bladzijden(bundel_pdf([(een, "kaart", 1) for een in kaarten], "Stukjes"))
    return tekst


def test_wat_op_elk_kaartje_hetzelfde_is_staat_boven_de_naam_en_raakt_niet_weg() -> None:
    tekst = op_een_vel(*map(kaart, ("Wim", "Jo", "Sem")))
    assert tekst.count(SAMEN) == 3
    assert tekst.index(SAMEN) < tekst.index("Het stukje van Wim")


@pytest.mark.parametrize("zinnen", [("Een.", "Twee.", "Drie."), (SAMEN, SAMEN, "Jij bent de steunfiguur.")])
def test_een_zin_van_een_mens_alleen_blijft_onder_zijn_naam(zinnen: tuple[str, ...]) -> None:
    tekst = op_een_vel(*(kaart(f"Wim {nr}", zin) for nr, zin in enumerate(zinnen)))
    for nr, zin in enumerate(zinnen):
        assert f"Het stukje van Wim {nr} {zin} Dit spraken we af" in tekst
