from sonestra_cli.domein.afleiding.inhoud import inhoud
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.plan import Afspraak, Bijeenkomst, Plan
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Woorden
from sonestra_cli.domein.traject import Traject


def geteld(traject: Traject) -> dict[str, int]:
    return {woord: hoeveel for hoeveel, woord, _ in inhoud(traject)}


def test_een_professional_en_een_groep_tellen_niet_als_mens() -> None:
    personen = {
        Sleutel("an"): Persoon(),
        Sleutel("wim"): Persoon(professional=Professional(functie="huisarts")),
        Sleutel("koor"): Persoon(soort="groep"),
    }
    assert geteld(Traject(netwerk=Netwerk(personen=personen))) == {
        "mens": 1, "professional": 1, "groep": 1, "vraag": 0, "afspraak": 0,
    }  # fmt: skip


def test_een_afspraak_van_het_actieteam_telt_mee() -> None:
    een = {AfspraakSleutel("a1"): Afspraak(Woorden("Bellen"))}
    twee = {AfspraakSleutel("a2"): Afspraak(Woorden("Koken"))}
    traject = Traject(plan=Plan(afspraken=een), actieteam={"2026-05-07": Bijeenkomst(nieuw=twee)})
    assert geteld(traject)["afspraak"] == 2
