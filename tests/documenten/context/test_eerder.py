"""What the plan says no longer can still be read, on a sheet beside it."""

from dataclasses import replace

import pytest

from sonestra_cli.documenten.maken import bladzijden, in_formaat
from sonestra_cli.domein.plan import Afspraak, Bijeenkomst, Bijstelling, Plan
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Woorden
from sonestra_cli.domein.traject import Traject
from tests.documenten.bladen import ALLE, maak, voorbeeld

A1 = AfspraakSleutel("a1")


def test_wat_aan_iemand_gevraagd_is_die_stopte_staat_bij_eerst() -> None:
    nu, eerst = (maak(soort, voorbeeld("kyra")).markdown for soort in ("plan", "blad-eerder"))
    assert "Ga jij een keer mee naar het loket?" not in nu
    assert "Wat wij vragen van hulpverleners" not in nu
    assert "Ja, ik haal je op." in eerst


def test_wat_meer_dan_een_keer_veranderde_staat_er_met_alle_eerdere_woorden_en_hoe_het_nu_is() -> None:
    eerst = maak("blad-eerder", voorbeeld("kyra")).markdown
    assert "## Afspraak a1\n" in eerst
    drie_nachten = eerst.partition("> Eerst slaap ik drie nachten per week bij Corrie. Dan zien we wel.\n")[2]
    assert drie_nachten.startswith(
        "\nWaar: de zolderkamer van Corrie · Wanneer: maandag, dinsdag en woensdag.\n**Tot:** 25 juni 2026."
    )
    assert "> In tentamenweek slaap ik de hele week bij Corrie." in eerst
    assert "in mijn oude kamer.\n\nZo is het nu, sinds 17 september 2026." in eerst


def test_het_plan_zegt_dat_er_een_blad_bij_hoort_en_houdt_de_laatste_verandering() -> None:
    nu = maak("plan", voorbeeld("kyra")).markdown
    assert "Lees ook het blad *Zo was het eerst*." in nu
    assert "**Eerst was het (tot 17 september 2026):** “In tentamenweek slaap ik de hele week bij Corrie.”" in nu
    assert "drie nachten per week" not in nu


def test_wat_een_keer_veranderde_staat_naast_de_afspraak_en_niet_nog_eens() -> None:
    nu, eerst = (maak(soort, voorbeeld("samira")).markdown for soort in ("plan", "blad-eerder"))
    assert "**Eerst was het (tot 18 juni 2026):** “Yassin brengt Mila alleen ma/wo/vr;" in nu
    assert "Yassin brengt Mila" not in eerst


def _traject(laatste: Bijeenkomst) -> Traject:
    plan = Plan(afspraken={A1: Afspraak(Woorden("Bo kookt op maandag."), (Sleutel("bo"),))})
    anders = Bijeenkomst(anders={A1: Bijstelling(Woorden("Bo kookt op dinsdag."))})
    return Traject(plan=plan, actieteam={"2026-05-07": anders, "2026-06-04": laatste})


@pytest.mark.parametrize(
    ("laatste", "slot"),
    [
        (Bijeenkomst(klaar=(A1,)), "Dit is klaar, sinds 4 juni 2026."),
        (Bijeenkomst(niet_meer_nodig=(A1,)), "Dit is niet meer nodig, sinds 4 juni 2026."),
    ],
)
def test_de_eerste_woorden_van_wat_klaar_is_stonden_nergens_meer(laatste: Bijeenkomst, slot: str) -> None:
    eerst = maak("blad-eerder", _traject(laatste)).markdown
    assert "> Bo kookt op maandag.\n" in eerst
    assert f"> Bo kookt op dinsdag.\n\n{slot}" in eerst


def test_wie_het_plan_zonder_een_regel_krijgt_leest_ook_niet_hoe_die_eerst_was() -> None:
    kyra = voorbeeld("kyra")
    assert kyra.plan is not None
    a1 = replace(kyra.plan.afspraken[A1], niet_voor=(Sleutel("mark"),))
    alles = replace(kyra, plan=replace(kyra.plan, afspraken={**kyra.plan.afspraken, A1: a1}))
    assert "In tentamenweek" in maak("blad-eerder", alles).markdown
    assert "**Niet voor" not in maak("blad-eerder", kyra).markdown
    assert maak("blad-eerder", alles).markdown.count("**Niet voor:** Mark") == 3
    van_mark = maak("blad-eerder", alles, ("mark",)).markdown
    assert "a1" not in van_mark
    assert "Corrie" not in van_mark


@pytest.mark.parametrize(("naam", "hooguit"), list(zip(ALLE, (5, 5, 2, 4), strict=True)))
def test_het_plan_blijft_kort_nu_wat_eerst_was_ernaast_ligt(naam: str, hooguit: int) -> None:
    assert bladzijden(in_formaat(maak("plan", voorbeeld(naam)), "pdf")) <= hooguit
    assert bladzijden(in_formaat(maak("blad-eerder", voorbeeld(naam)), "pdf")) == 1
