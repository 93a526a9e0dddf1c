"""Seven names in one list are one thing to mend."""

from dataclasses import replace
from pathlib import Path

from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import lees_traject, met_bevindingen
from sonestra_cli.verslag.groepen import Groep, gegroepeerd
from sonestra_cli.verslag.tekst import op_het_scherm


def _meldingen(map_: Path, namen: str) -> list[Melding]:
    (map_ / "actieteam").mkdir()
    (map_ / "traject.yaml").write_text("naam: Het plan\nhoofdpersonen: [leen]\n")
    (map_ / "netwerk.yaml").write_text("personen:\n  leen: {}\n  iris: {}\n  marja: {}\n")
    (map_ / "plan.yaml").write_text(f"actieteam: {{leden: [{namen}]}}\n")
    (map_ / "actieteam/2026-04-16.yaml").write_text(f"waren_er: [{namen}]\n")
    gelezen = lees_traject(map_)
    return [m for m in met_bevindingen(gelezen, kijk_na(gelezen)) if m.bevinding.code == "V001"]


def test_zeven_namen_met_een_hoofdletter_waren_veertien_meldingen(tmp_path: Path) -> None:
    meldingen = _meldingen(tmp_path, "Leen, Iris, Marja, Stuur, Toon")
    assert len(meldingen) == 10
    geschreven, nieuw = gegroepeerd(meldingen)
    assert geschreven.melding.bevinding.zin == "'Leen', 'Iris' en 'Marja' ken ik nog niet"
    assert "leen, iris en marja" in geschreven.melding.bevinding.tip
    assert nieuw.melding.bevinding.zin == "'Stuur' en 'Toon' ken ik nog niet"
    assert nieuw.melding.bevinding.tip.startswith("zet deze mensen bij ")
    assert (geschreven.aantal, geschreven.ook_op) == (6, "ook in plan.yaml op regel 1")
    assert op_het_scherm(meldingen, None, alles=True).count("V001 '") == 2


def test_een_naam_alleen_wordt_gezegd_zoals_hij_is(tmp_path: Path) -> None:
    meldingen = _meldingen(tmp_path, "leen, Stuur")
    (groep,) = gegroepeerd(meldingen)
    assert groep.melding.bevinding.zin == "'Stuur' ken ik nog niet"
    assert groep.ook_op == "en nog 1 keer, in plan.yaml op regel 1"


def test_van_heel_veel_namen_staan_de_eerste_er(tmp_path: Path) -> None:
    meldingen = _meldingen(tmp_path, ", ".join(f"Mens{nr}" for nr in range(20)))
    (groep,) = gegroepeerd(meldingen)
    assert groep.melding.bevinding.zin.endswith("'Mens7' en nog 12 ken ik nog niet")


def test_wat_een_andere_reparatie_vraagt_blijft_apart() -> None:
    """Below 'zet een komma voor naam' stood the line where one was missing before another field."""
    een = _komma("naam", 6)
    assert gegroepeerd([een, _komma("band", 9)]) == [Groep(een), Groep(_komma("band", 9))]
    assert gegroepeerd([een, _komma("naam", 9)]) == [Groep(een, (9,))]


def _komma(veld: str, regel: int) -> Melding:
    from tests.verslag.test_groepen import melding

    een = melding("B013", regel, "fout")
    return replace(een, bevinding=replace(een.bevinding, zin="komma", tip=f"zet een komma voor '{veld}'"))
