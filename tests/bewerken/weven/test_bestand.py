"""Two people type in one file: what stands on one side only is never lost, and where they differ somebody chooses.

``SONESTRA_SAMEN=10000 pytest -n 0 tests/bewerken/weven`` tries that many by hand.
"""

import os
import random
from pathlib import Path

import pytest

from sonestra_cli.bewerken.eruit import haal_eruit
from sonestra_cli.bewerken.weven.bestand import weef_bestand
from sonestra_cli.bewerken.weven.botsing import UITLEG
from sonestra_cli.yamltekst.bewerkbaar import knopen_van
from tests.bewerken.weven.handen import Hand

HOEVEEL = int(os.environ.get("SONESTRA_SAMEN", "150"))
VOORBEELDEN = Path(__file__).parents[3] / "voorbeelden"
BESTANDEN = sorted([*VOORBEELDEN.glob("*/*.yaml"), *VOORBEELDEN.glob("*/actieteam/*.yaml")])
MENSEN = "# ons netwerk\npersonen:\n  kim: {naam: Kim, kring: hart}\n  bo: {wie: buur}   # aardig\n\ngezinnen: []\n"


def samen(basis: str, een: str, ander: str) -> str:
    weefsel = weef_bestand(basis, een, ander)
    assert not weefsel.botst
    knopen_van(weefsel.tekst)
    return weefsel.tekst


def test_willekeurige_handen_raken_niets_kwijt() -> None:
    botst = 0
    for nummer in range(HOEVEEL):
        kies = random.Random(nummer)
        basis = kies.choice(BESTANDEN).read_text(encoding="utf-8")
        een, ander = (Hand(naam, kies) for naam in ("x", "y"))
        hier, daar = een.typ(basis, kies.randint(1, 4)), ander.typ(basis, kies.randint(1, 4))
        weefsel = weef_bestand(basis, hier, daar)
        for hand, tekst in ((een, hier), (ander, daar)):
            kwijt = [woord for woord in hand.getypt if woord in tekst and woord not in weefsel.tekst]
            assert not kwijt, (nummer, kwijt)
        botst += weefsel.botst
        if not weefsel.botst:
            knopen_van(weefsel.tekst)
    assert botst < HOEVEEL / 5  # two hands seldom touch the same


@pytest.mark.parametrize("plek", ["  bo:", "  kim:", "\ngezinnen"])
def test_twee_mensen_op_dezelfde_plek_komen_er_allebei(plek: str) -> None:
    een = MENSEN.replace(plek, f"  zita: {{wie: tante}}\n{plek}".replace("\n\n", "\n"), 1)
    ander = MENSEN.replace(plek, f"  # de trainer\n  ravi: {{wie: trainer}}\n{plek}".replace("\n\n", "\n"), 1)
    tekst = samen(MENSEN, een, ander)
    assert tekst.count("zita: {wie: tante}\n") == 1
    assert "  # de trainer\n  ravi: {wie: trainer}\n" in tekst
    assert "# ons netwerk" in tekst
    assert "# aardig" in tekst


def test_ieder_een_ander_veld_van_dezelfde_mens() -> None:
    een = MENSEN.replace("naam: Kim, kring: hart", "naam: Kim, kring: hart, geboren: 1980")
    ander = MENSEN.replace("kring: hart", "kring: dichtbij")
    assert "kim: {naam: Kim, kring: dichtbij, geboren: 1980}" in samen(MENSEN, een, ander)


def test_hetzelfde_veld_anders_laat_beide_teksten_zien_met_een_zin() -> None:
    weefsel = weef_bestand(MENSEN, MENSEN.replace("hart", "bekend"), MENSEN.replace("hart", "verder"), ("Lies", "Omar"))
    assert weefsel.botst
    regels = weefsel.tekst.splitlines()
    begin = regels.index("<<<<<<< Lies")
    assert regels[begin + 1 : begin + 5] == [
        "  kim: {naam: Kim, kring: bekend}",
        "=======",
        "  kim: {naam: Kim, kring: verder}",
        f">>>>>>> Omar; {UITLEG}",
    ]
    assert regels[:begin] == ["# ons netwerk", "personen:"]
    assert regels[begin + 5] == "  bo: {wie: buur}   # aardig"


def test_weg_hier_en_veranderd_daar_kiest_een_mens() -> None:
    weefsel = weef_bestand(
        MENSEN, MENSEN.replace("  bo: {wie: buur}   # aardig\n", ""), MENSEN.replace("buur", "buurman")
    )
    assert weefsel.botst
    assert "buurman" in weefsel.tekst


@pytest.mark.parametrize("kant", ["hier", "daar"])
def test_een_opmerking_bij_wat_wegging_kwam_bij_de_volgende_te_staan(kant: str) -> None:
    basis = "vragen:\n  a: {vraag: een}\n  b: {vraag: twee}\n  c: {vraag: drie}\n"
    weg = basis.replace("  b: {vraag: twee}\n", "")
    met = basis.replace("twee}", "twee}   # van oma")
    uit = weef_bestand(basis, *((met, weg) if kant == "hier" else (weg, met)))
    assert not uit.botst
    assert uit.tekst == "vragen:\n  a: {vraag: een}\n  # van oma\n\n  c: {vraag: drie}\n"
    assert "# van oma" in haal_eruit(uit.tekst, [("vragen", "c")])


def test_weg_hier_en_alleen_een_opmerking_daar_houdt_de_opmerking() -> None:
    ander = MENSEN.replace("   # aardig", "   # aardig, bellen na zes uur")
    assert "# aardig, bellen na zes uur" in samen(MENSEN, MENSEN.replace("  bo: {wie: buur}   # aardig\n", ""), ander)


def test_dezelfde_sleutel_voor_twee_mensen_wordt_niet_stil_een_mens() -> None:
    een, ander = (MENSEN.replace("\ngezinnen", f"  jan: {{wie: {wie}}}\n\ngezinnen") for wie in ("buurman", "trainer"))
    weefsel = weef_bestand(MENSEN, een, ander)
    assert weefsel.botst
    assert "jan: {wie: buurman}" in weefsel.tekst
    assert "jan: {wie: trainer}" in weefsel.tekst


def test_een_lijst_van_namen_krijgt_wat_ieder_erbij_zette_en_verliest_wat_een_eruit_haalde() -> None:
    basis = "huishoudens:\n  - {naam: thuis, wie: [kim, bo, sem]}\n"
    een = basis.replace("[kim, bo, sem]", "[kim, bo, sem, zita]")
    ander = basis.replace("[kim, bo, sem]", "[kim, ravi, sem]")
    assert "wie: [kim, ravi, sem, zita]" in samen(basis, een, ander)


def test_een_leeg_bestand_waar_ieder_in_begon() -> None:
    basis = "# een voorbeeld:\n#   kim: {naam: Kim}\npersonen:\n"
    tekst = samen(basis, f"{basis}  a: {{naam: A}}\n", f"{basis}  b: {{naam: B}}\n")
    assert tekst == f"{basis}  a: {{naam: A}}\n  b: {{naam: B}}\n"


@pytest.mark.parametrize("basis", ["# wat er gebeurde\n", "# een\nvooraf: x\n", ""])
def test_ieders_eerste_onder_een_kop_die_er_nog_niet_stond_botste(basis: str) -> None:
    """``nieuw`` lays files ready without a heading: the first event of each of two people was a conflict."""
    kop = f"{basis}gebeurtenissen:\n"
    een, ander = f"{kop}  - {{wanneer: 2013, wat: verhuisd}}\n", f"{kop}  - {{wanneer: 2015, wat: nieuwe baan}}\n"
    assert samen(basis, een, ander) == f"{een}  - {{wanneer: 2015, wat: nieuwe baan}}\n"


def test_dezelfde_mens_onder_een_kop_die_er_nog_niet_stond_botst_nog() -> None:
    een, ander = (f"personen:\n  jan: {{wie: {wie}}}\n" for wie in ("buurman", "oom"))
    assert weef_bestand("# leeg\n", een, ander).botst


def test_ander_inspringen_en_iemand_erbij() -> None:
    een = "personen:\n    kim:\n        naam: Kim\n"
    ander = "personen:\n  kim:\n    naam: Kim\n  ravi:\n    wie: trainer\n    sterk_in:\n      - rennen\n"
    tekst = samen("personen:\n  kim:\n    naam: Kim\n", een, ander)
    assert tekst == f"{een}    ravi:\n      wie: trainer\n      sterk_in:\n        - rennen\n"


def test_regeleinden_blijven_die_van_hier() -> None:
    een = MENSEN.replace("hart", "bekend").replace("\n", "\r\n")
    tekst = samen(MENSEN, een, MENSEN.replace("buur}", "buurvrouw}"))
    assert tekst.count("\r\n") == tekst.count("\n") == een.count("\r\n")
    assert "buurvrouw" in tekst
    assert "bekend" in tekst


def test_wat_niet_te_lezen_is_blijft_van_allebei_staan() -> None:
    een, ander = MENSEN.replace("{naam: Kim", "{naam: 'Kim"), MENSEN.replace("buur", "buurvrouw")
    weefsel = weef_bestand(MENSEN, een, ander)
    assert "naam: 'Kim" in weefsel.tekst
    assert "buurvrouw" in weefsel.tekst
    assert weefsel.botst
