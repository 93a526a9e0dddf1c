"""Who may not read it, said in own words of something new: that hides nothing, so it stops there."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from tests.opdrachten.leen import alles, maak_leen


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    return maak_leen(tmp_path)


@pytest.mark.parametrize(
    ("soort", "regel"),
    [
        ("beraad", "24 januari 2026 | plek=niet voor Kees"),
        ("vraag", "Leen vraagt: met wie eet ik, niet voor Kees"),
        ("vraag", "Leen vraagt: met wie eet ik (niet voor Kees)"),
        ("vraag", "Leen: wie past op mij? Ma Jo mag dit niet weten"),
        ("vraag", "Leen: wie past op mij? Dit mag ma Jo niet lezen."),
        ("vraag", "Leen: kan mama nog wel alleen wonen, niet voor mama"),
        ("afspraak", "Leen belt als Ma Jo niet opstaat. Niet voor Kees"),
        ("perspectief", "Leen, voor iedereen > Ik wil niet. Niet voor Ma Jo"),
        ("gebeurtenis", "2019 brand in huis, niet voor Kees"),
        ("gebeurtenis", "2019, brand in huis, zichtbaar voor Leen"),
    ],
)
def test_niet_voor_iemand_in_gewone_woorden_werd_gedrukt_voor_die_mens(
    traject: Path, capsys: pytest.CaptureFixture[str], soort: str, regel: str
) -> None:
    voor = alles(traject)
    assert uitvoeren(["erbij", soort, *regel.split(" | "), "-C", str(traject)]) == 1
    gezegd = " ".join(capsys.readouterr().err.split())
    assert "zou gewone tekst worden, die iedereen leest" in gezegd
    assert "Zeg het zo: niet voor Kim" not in gezegd
    assert alles(traject) == voor


@pytest.mark.parametrize(
    "regel",
    [
        "Leen, niet voor kees-van-marja > Ik kook. Kees mag dit niet weten",
        "Leen > Ik doe het niet voor niets",
        "Leen > Ik kom, niet voor twee uur",
        "Leen > Koken is niet voor mij",
    ],
)
def test_wat_al_een_veld_is_of_niemand_noemt_mag_erin(traject: Path, regel: str) -> None:
    assert uitvoeren(["erbij", "afspraak", regel, "-C", str(traject)]) == 0
