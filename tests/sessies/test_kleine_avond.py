"""A small evening without an editor: everything that was said stands in the files, and the program is content."""

from pathlib import Path

import pytest

from sonestra_cli.app import uitvoeren
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.traject import lees_traject
from tests.sessies.spelen import rondes, speel

ANTWOORDEN = Path(__file__).with_name("kleine_avond.txt")


@pytest.fixture(scope="module")
def map_(tmp_path_factory: pytest.TempPathFactory) -> Path:
    thuis = tmp_path_factory.mktemp("kleine-avond")
    with pytest.MonkeyPatch.context() as apen:
        apen.chdir(thuis)
        assert uitvoeren(["nieuw", "Het plan van Nadia", "--genoemd", "Nadia", "--op", "2026-01-13", "--stil"]) == 0
        for ronde in rondes(ANTWOORDEN.read_text(encoding="utf-8"), {}):
            assert speel(ronde, thuis / "het-plan-van-nadia", apen) == 0
    return thuis / "het-plan-van-nadia"


@pytest.fixture
def traject(map_: Path) -> Traject:
    return lees_traject(map_).traject


def test_het_programma_heeft_niets_aan_te_merken(map_: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = uitvoeren(["valideer", "-C", str(map_)])
    assert code == 0, capsys.readouterr().out


def test_wie_er_al_was_kreeg_er_iets_bij(traject: Traject) -> None:
    oma = traject.netwerk.personen[Sleutel("oma-griet")]
    assert (oma.band, oma.kring, str(oma.geboren)) == ("hecht", "hart", "1948")
    assert oma.contact is not None
    assert (oma.contact.hoe_vaak, oma.contact.hoe, oma.contact.initiatief) == ("elke_week", ("bezoek",), "de_ander")


def test_het_gezin_is_heel(traject: Traject) -> None:
    samen, alleen = traject.netwerk.gezinnen
    assert (samen.partners, [kind.wie for kind in samen.kinderen]) == (("bram", "lotte"), ["nadia"])
    assert (str(samen.sinds), str(samen.uit_elkaar), str(samen.gescheiden)) == ("2005", "2012", "2013")
    assert (alleen.partners, [kind.wie for kind in alleen.kinderen]) == (("oma-griet",), ["bram"])


def test_de_dag_en_het_plan_staan_er(traject: Traject) -> None:
    assert traject.beraad is not None
    assert traject.plan is not None
    assert {wie: gast.komt for wie, gast in traject.beraad.gasten.items()} == {
        "oma-griet": "ja",
        "bram": "ja",
        "lotte": "ja",
        "buurman-sjoerd": "misschien",
        "mevrouw-de-wit": "ja",
    }
    eerste = traject.plan.afspraken[AfspraakSleutel("a1")]
    assert (eerste.wie, eerste.vraag, eerste.woorden.strip()) == (
        ("bram", "nadia"),
        ("slapen",),
        "Papa haalt me. Oma kookt.",
    )
    (keer,) = traject.actieteam.values()
    assert keer.anders[AfspraakSleutel("a2")].wanneer == "zondagavond om zeven uur"


def test_een_antwoord_is_een_hele_entry() -> None:
    (ronde,) = rondes(ANTWOORDEN.read_text(encoding="utf-8"), {})
    assert len(ronde.antwoorden) <= 24
