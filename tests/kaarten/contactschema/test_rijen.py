"""Who stands in the contactschema, in which order, and through whose eyes."""

from dataclasses import replace

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.persoon import Contact, Kijk, Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.kaarten.contactschema.rijen import rijen

from ...domein.bouwen import netwerk, traject

NOOR = Sleutel("noor")


def gezin(**mensen: Persoon) -> Traject:
    hoofd = {"samira": Persoon(), "noor": Persoon()}
    return replace(
        traject("samira noor", netwerk(**hoofd, **mensen)),
        kop=Kop(hoofdpersonen=(Sleutel("samira"), NOOR), begonnen_op=lees_datum("2026-01-10")),
    )


def test_van_vaak_naar_minder_vaak_en_wie_er_voor_zijn_werk_is_onderaan() -> None:
    alles = gezin(
        wim=Persoon(contact=Contact("nog_nooit")),
        ali=Persoon(),
        fadoua=Persoon(contact=Contact("elke_week")),
        riet=Persoon(contact=Contact("elke_dag")),
        judith=Persoon(contact=Contact("elke_dag"), professional=Professional()),
        bo=Persoon(contact=Contact("elke_week")),
    )
    assert [rij.naam for rij in rijen(alles)] == ["Riet", "Bo", "Fadoua", "Wim", "Ali", "Judith"]


def test_alleen_wie_er_nu_is_en_geen_dieren() -> None:
    alles = gezin(
        opa=Persoon(overleden=lees_datum("2020")),
        poes=Persoon(soort="dier"),
        oud=Persoon(tot=lees_datum("2024")),
        buur=Persoon(tot=lees_datum("2030")),
    )
    assert [rij.naam for rij in rijen(alles)] == ["Buur"]


def test_de_woorden_van_elk_vak() -> None:
    contact = Contact(
        "elke_week", ("bezoek", "bellen"), "om_de_beurt", lees_datum("2020"), "graag_meer", Woorden("samen\nkoken")
    )
    (rij,) = rijen(gezin(hassan=Persoon(wie="broer", contact=contact)))
    assert rij.cellen == (
        "Hassan (broer)", "elke week, sinds 2020", "op bezoek en bellen", "om de beurt", "graag meer: “samen koken”",
    )  # fmt: skip


def test_een_ander_ziet_het_anders() -> None:
    alles = gezin(romy=Persoon(contact=Contact("bijna_nooit"), kijk_van={NOOR: Kijk(contact=Contact("elke_dag"))}))
    assert rijen(alles)[0].vaak == "bijna nooit"
    assert rijen(alles, NOOR)[0].vaak == "elke dag"


def test_wie_bij_een_ander_hoort_is_niet_van_de_eerste() -> None:
    alles = gezin(romy=Persoon(bij=NOOR, contact=Contact("elke_dag")))
    assert rijen(alles)[0].vaak == ""
    assert rijen(alles, NOOR)[0].vaak == "elke dag"
