"""Help that ended and worries of before stand beside the plan, with their day."""

from sonestra_cli.domein.plan import Bijeenkomst, StemBij
from sonestra_cli.domein.soorten import Sleutel, Woorden
from sonestra_cli.domein.traject import Traject
from tests.documenten.bladen import maak, voorbeeld


def test_hulp_die_voorbij_is_staat_met_haar_laatste_dag_bij_eerst() -> None:
    nu, eerst = (maak(soort, voorbeeld("nelson")).markdown for soort in ("plan", "blad-eerder"))
    assert "Tijdelijke bijzondere bijstand" not in nu
    stuk = eerst.partition("## Deze hulp was er eerder")[2]
    assert "- Tijdelijke bijzondere bijstand" in stuk
    assert "*Tot: juni 2026.*" in stuk


def test_een_zorg_met_een_antwoord_was_na_de_volgende_keer_nergens_meer() -> None:
    eerst = maak("blad-eerder", voorbeeld("kyra")).markdown
    assert "- Tentamenweek kan ik niet heen en weer.\\\n   *Dit was er op 25 juni 2026, bij afspraak a1.*" in eerst


def test_bij_een_zorg_staat_geen_naam() -> None:
    zorg = StemBij((Sleutel("bo"),), Woorden("Het is vol."))
    keren = {"2026-05-07": Bijeenkomst(zorgen=(zorg,)), "2026-06-04": Bijeenkomst()}
    eerst = maak("blad-eerder", Traject(actieteam=keren)).markdown
    assert "- Het is vol.\\\n   *Dit was er op 7 mei 2026.*" in eerst
    assert "Bo" not in eerst
