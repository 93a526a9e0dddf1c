"""What somebody keeps apart joins what is there, for whoever may read it."""

from dataclasses import replace

from sonestra_cli.domein.netwerk import Beleving, Gezin, Kind, Zwangerschap
from sonestra_cli.domein.persoon import Kenmerk
from sonestra_cli.domein.soorten import Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Apart, Traject
from sonestra_cli.domein.verhaal import Gebeurtenis, Gebeurtenissen, Perspectief, Stem, Vraag
from sonestra_cli.domein.zien.zicht import bekijk
from tests.domein.bouwen import datum, gezin, lezers, mens, netwerk, traject, wie

SAMIRA, NOOR, RIET, DENNIS = wie("samira", "noor", "riet", "dennis")


def apart_van_samira() -> Traject:
    apart = Apart(
        personen={NOOR: mens(kenmerken=(Kenmerk("slaapt slecht"),)), Sleutel("mo"): mens("Mo")},
        gezinnen=(
            Gezin(
                wie("dennis", "samira"), zwangerschappen=(Zwangerschap("miskraam"),), kinderen=(Kind(Sleutel("mo")),)
            ),
            Gezin(wie("samira", "mo"), "geheim"),
        ),
        belevingen=(Beleving(NOOR, DENNIS, "bang_voor"),),
        gebeurtenissen=(Gebeurtenis("geslagen", datum("2022"), soort="geweld"),),
        perspectieven=(Perspectief(wie("samira"), Woorden("voor mij"), mag_gelezen_door=lezers("iedereen")),),
        vragen={VraagSleutel("v9"): Vraag(wie("samira"), Woorden("Hoe nu?"))},
        niet_bespreken=(Stem(wie("samira"), Woorden("nooit zeggen")),),
    )
    net = netwerk(gezin("samira dennis", "noor", verbinding="gehuwd"), samira=mens(), dennis=mens(), noor=mens("Noor"))
    return traject("samira", net, apart={SAMIRA: apart, NOOR: Apart(personen={NOOR: mens(wie="ik")})})


def test_zonder_met_apart_bestaat_apart_niet() -> None:
    beeld = bekijk(apart_van_samira(), lezers("samira"))
    assert beeld.traject == replace(apart_van_samira(), apart={})
    assert beeld.met_apart == ()


def test_wat_apart_staat_voegt_zich_bij_dezelfde_sleutel_en_dezelfde_partners() -> None:
    beeld = bekijk(apart_van_samira(), met_apart=wie("samira")).traject
    assert beeld.netwerk.personen[NOOR] == mens("Noor", kenmerken=(Kenmerk("slaapt slecht"),))
    samen = next(g for g in beeld.netwerk.gezinnen if set(g.partners) == {SAMIRA, DENNIS})
    assert samen.partners == (SAMIRA, DENNIS)
    assert samen.verbinding == "gehuwd"
    assert [kind.wie for kind in samen.kinderen] == ["noor", "mo"]
    assert samen.zwangerschappen == (Zwangerschap("miskraam"),)
    assert len(beeld.netwerk.gezinnen) == 2
    assert [b.is_ for b in beeld.netwerk.belevingen] == ["bang_voor"]
    assert [g.wat for g in beeld.gebeurtenissen.gebeurtenissen] == ["geslagen"]
    assert [p.woorden for p in beeld.verhaal.perspectieven] == ["voor mij"]
    assert VraagSleutel("v9") in beeld.vragen.vragen


def test_wat_zij_niet_wil_bespreken_komt_op_geen_papier() -> None:
    beeld = bekijk(apart_van_samira(), lezers("samira"), wie("samira", "noor"))
    assert "nooit zeggen" not in repr(beeld)
    assert beeld.traject.apart == {}
    assert beeld.traject.netwerk.personen[NOOR].wie == "ik"


def test_wie_alleen_in_een_gesloten_bestand_staat_heeft_ook_elders_geen_naam() -> None:
    alles = apart_van_samira()
    alles = replace(alles, gebeurtenissen=Gebeurtenissen((Gebeurtenis("feest", wie=wie("noor", "mo")),)))
    assert "'mo'" not in repr(bekijk(alles).traject)
    assert bekijk(alles, met_apart=wie("samira")).traject.gebeurtenissen.gebeurtenissen[-1].wie == ("noor", "mo")


def test_wat_in_apart_nog_eens_verborgen_is_verbergt_de_mens_zelf_niet() -> None:
    smal = Apart(personen={NOOR: mens(wie="geheim", zichtbaar=lezers("samira"))})
    alles = replace(apart_van_samira(), apart={SAMIRA: smal})
    assert bekijk(alles, met_apart=wie("samira")).traject.netwerk.personen[NOOR] == mens("Noor")
    voor_haar = bekijk(alles, lezers("samira"), wie("samira")).traject.netwerk.personen[NOOR]
    assert voor_haar == mens("Noor", wie="geheim")


def test_een_verborgen_gezin_in_apart_vult_niets_aan() -> None:
    smal = Apart(gezinnen=(gezin("dennis samira", "mo", herkomst="smal", zichtbaar=lezers("samira")),))
    alles = replace(apart_van_samira(), apart={SAMIRA: smal})
    assert bekijk(alles, met_apart=wie("samira")).traject.netwerk.gezinnen == alles.netwerk.gezinnen
    assert "smal" in repr(bekijk(alles, lezers("samira"), wie("samira")).traject.netwerk.gezinnen)


def test_apart_van_twee_mensen_voegt_zich_in_een_vaste_volgorde() -> None:
    """Two marriages of the same two people, and two owners who both say something of them."""
    eerste = gezin("samira dennis", verbinding="gehuwd", sinds=datum("2001"))
    tweede = gezin("dennis samira", verbinding="gehuwd", sinds=datum("2010"))
    apart = {SAMIRA: Apart(gezinnen=(gezin("samira dennis", "x"), gezin("samira dennis", "y")))}
    apart[NOOR] = Apart(gezinnen=(gezin("samira dennis", "z"),), personen={RIET: mens("oma R")})
    apart[SAMIRA] = replace(apart[SAMIRA], personen={RIET: mens("Riet van Dennis")})
    beelden = set()
    for gezinnen in ((eerste, tweede), (tweede, eerste)):
        for eigenaren in (wie("samira", "noor"), wie("noor", "samira")):
            for delen in (apart[SAMIRA].gezinnen, apart[SAMIRA].gezinnen[::-1]):
                alles = Traject(
                    netwerk=netwerk(*gezinnen), apart={**apart, SAMIRA: replace(apart[SAMIRA], gezinnen=delen)}
                )
                beelden.add(repr(bekijk(alles, met_apart=eigenaren).traject))
    (beeld,) = beelden
    assert all(f"wie='{kind}'" in beeld for kind in "xyz")
