"""What each reader gets to see, said with small stories."""

from dataclasses import replace

from sonestra_cli.domein.beraad import Beraad, Gast, Piketpaaltje, Rollen
from sonestra_cli.domein.netwerk import Bekenden, Beleving, Gezin, Huishouden, Kind, Netwerk, Tweeling
from sonestra_cli.domein.persoon import Kijk
from sonestra_cli.domein.plan import (
    Afspraak,
    Anders,
    Bekeken,
    Bijeenkomst,
    Bijstelling,
    Plan,
    Samenwerking,
    StemBij,
    VraagAanProfessional,
)
from sonestra_cli.domein.soorten import IEMAND, AfspraakSleutel, PaaltjeSleutel, Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Gebeurtenis, Gebeurtenissen, Perspectief, Stem, Verhaal, Vraag, Vragen
from sonestra_cli.domein.zien.zicht import bekijk, rondgaand
from tests.domein.bouwen import datum, gezin, lezers, mens, netwerk, traject, wie

SAMIRA, NOOR, RIET, DENNIS = wie("samira", "noor", "riet", "dennis")
A1, A2, A3 = (AfspraakSleutel(sleutel) for sleutel in ("a1", "a2", "a3"))


def met_verborgen_dennis() -> Traject:
    net = netwerk(
        gezin("samira dennis", "noor mila", verbinding="gehuwd", sinds=datum("2019")),
        gezin("riet", "dennis"),
        samira=mens(),
        noor=mens(bij=DENNIS, kijk_van={DENNIS: Kijk(kring="verder")}),
        mila=mens(),
        riet=mens(),
        dennis=mens("Dennis", zichtbaar=lezers("samira")),
    )
    net = replace(
        net,
        huishoudens=(Huishouden(wie("samira", "dennis")), Huishouden(wie("dennis"), "flat")),
        belevingen=(Beleving(NOOR, DENNIS, "gespannen"), Beleving(NOOR, SAMIRA, "hecht")),
    )
    return traject(
        "samira noor",
        net,
        gebeurtenissen=Gebeurtenissen(
            (
                Gebeurtenis("ruzie over de schuur", wie=wie("dennis")),
                Gebeurtenis("feest", wie=wie("dennis", "noor")),
                Gebeurtenis("brief", wie=wie("noor"), volgens=wie("dennis"), woorden=Woorden("zei ik"), gevoel="fijn"),
            )
        ),
        verhaal=Verhaal(lukt_al=(Stem(wie("dennis"), Woorden("ik kook")), Stem(wie("noor"), Woorden("ik zing")))),
        beraad=Beraad(
            gasten={DENNIS: Gast(), RIET: Gast(steunfiguur=wie("dennis"))},
            rollen=Rollen(kookt=wie("dennis", "riet")),
            waren_er=wie("riet", "dennis"),
        ),
    )


def test_een_verborgen_mens_is_nergens_meer() -> None:
    assert "dennis" not in repr(bekijk(met_verborgen_dennis()).traject).casefold()


def test_wie_genoemd_is_ziet_alles() -> None:
    voor_samira = bekijk(met_verborgen_dennis(), lezers("samira")).traject
    assert DENNIS in voor_samira.netwerk.personen
    assert len(voor_samira.netwerk.belevingen) == 2


def test_een_groepje_dat_elkaar_kent_verliest_wie_verborgen_is_en_van_een_blijft_niets() -> None:
    stand = met_verborgen_dennis()
    groepen = (Bekenden(wie("dennis", "riet")), Bekenden(wie("dennis", "riet", "mila")))
    stand = replace(stand, netwerk=replace(stand.netwerk, kennen_elkaar=groepen))
    assert [groep.wie for groep in bekijk(stand).traject.netwerk.kennen_elkaar] == [wie("riet", "mila")]
    assert len(bekijk(stand, lezers("samira")).traject.netwerk.kennen_elkaar) == 2


def test_wat_er_blijft_staat_er_nog() -> None:
    beeld = bekijk(met_verborgen_dennis()).traject
    assert [b.met for b in beeld.netwerk.belevingen] == ["samira"]
    assert [h.wie for h in beeld.netwerk.huishoudens] == [("samira",)]
    assert [g.wat for g in beeld.gebeurtenissen.gebeurtenissen] == ["feest", "brief"]
    assert [stem.woorden for stem in beeld.verhaal.lukt_al] == ["ik zing"]
    assert beeld.beraad is not None
    assert beeld.beraad.gasten == {RIET: Gast()}


def test_met_een_partner_verdwijnt_wat_over_die_twee_gezegd_is() -> None:
    (gezin_nu,) = bekijk(met_verborgen_dennis()).traject.netwerk.gezinnen
    assert gezin_nu == Gezin(wie("samira"), kinderen=(Kind(NOOR), Kind(Sleutel("mila"))))


def test_iemands_eigen_woorden_gaan_met_hem_mee() -> None:
    verhalen = bekijk(met_verborgen_dennis()).traject.gebeurtenissen.gebeurtenissen
    (brief,) = (een for een in verhalen if een.wat == "brief")
    assert (brief.woorden, brief.gevoel, brief.volgens) == (None, None, ())


def test_van_een_tweeling_blijft_een_kind() -> None:
    kinderen = (Kind(NOOR, tweeling=Tweeling(wie("dennis"))), Kind(DENNIS, tweeling=Tweeling(wie("noor"))))
    net = netwerk(Gezin(wie("samira"), kinderen=kinderen), samira=mens(), noor=mens(), dennis=mens(zichtbaar=()))
    assert bekijk(traject("noor", net)).traject.netwerk.gezinnen[0].kinderen == (Kind(NOOR),)


def test_alleen_wat_ieder_van_hen_mag_zien() -> None:
    verhalen = (
        Gebeurtenis("voor samira", zichtbaar=lezers("samira")),
        Gebeurtenis("voor beiden", zichtbaar=lezers("samira", "noor")),
        Gebeurtenis("voor niemand", zichtbaar=()),
    )
    alles = Traject(netwerk=netwerk(samira=mens(), noor=mens()), gebeurtenissen=Gebeurtenissen(verhalen))

    def gezien(*voor: str) -> list[str]:
        return [g.wat for g in bekijk(alles, lezers(*voor)).traject.gebeurtenissen.gebeurtenissen]

    assert gezien("samira") == ["voor samira", "voor beiden"]
    assert gezien("samira", "noor") == ["voor beiden"]
    assert gezien("samira", "iedereen") == gezien("iedereen") == gezien("riet") == []


def test_een_perspectief_is_van_wie_het_vertelde() -> None:
    perspectieven = (
        Perspectief(wie("samira"), Woorden("alleen ik")),
        Perspectief(wie("noor"), Woorden("ook mama"), mag_gelezen_door=lezers("samira")),
        Perspectief(wie("riet"), Woorden("allemaal"), mag_gelezen_door=lezers("iedereen")),
    )
    alles = Traject(netwerk=netwerk(samira=mens(), noor=mens()), verhaal=Verhaal(perspectieven=perspectieven))

    def gelezen(*voor: str) -> list[str | None]:
        return [p.woorden for p in bekijk(alles, lezers(*voor)).traject.verhaal.perspectieven]

    assert gelezen("samira") == ["alleen ik", "ook mama", "allemaal"]
    assert gelezen("noor") == ["ook mama", "allemaal"]
    assert gelezen("samira", "noor") == ["ook mama", "allemaal"]
    assert gelezen("iedereen") == ["allemaal"]


def plan_met_geheim() -> Traject:
    niet_voor = wie("dennis")
    geheim = Afspraak(Woorden("Mila gaat naar Gerda"), niet_voor=niet_voor)
    return Traject(
        netwerk=netwerk(dennis=mens(), noor=mens()),
        vragen=Vragen({VraagSleutel("v1"): Vraag(wie("noor"), Woorden("Wat als hij komt?"), niet_voor=niet_voor)}),
        plan=Plan(
            afspraken={
                A1: Afspraak(Woorden("eten"), vraag=(VraagSleutel("v1"),)),
                A2: geheim,
                A3: Afspraak(Woorden("post")),
            },
            vragen_aan_professionals={
                AfspraakSleutel("b1"): VraagAanProfessional(Woorden("Belt u mee?"), bij=(A2,)),
                AfspraakSleutel("b2"): VraagAanProfessional(Woorden("Eén brief?"), bij=(A2, A3)),
            },
            als_het_anders_loopt=(Anders(Woorden("bel Hassan"), niet_voor=niet_voor), Anders(Woorden("bel Omar"))),
        ),
        actieteam={
            "2026-05-07": Bijeenkomst(
                successen=(
                    StemBij(wie("noor"), Woorden("Gerda was thuis"), bij=(A2,)),
                    StemBij(wie("noor"), Woorden("x")),
                ),
                anders={
                    A2: Bijstelling(Woorden("Mila gaat naar Riet")),
                    A3: Bijstelling(hoe="zondag", niet_voor=niet_voor),
                },
                klaar=(A1, A2),
                samenwerking=Samenwerking(van_niemand=(A2,)),
            )
        },
    )


def test_een_regel_die_niet_voor_hem_is_laat_geen_spoor() -> None:
    voor_dennis = bekijk(plan_met_geheim(), lezers("dennis")).traject
    assert voor_dennis.plan is not None
    assert voor_dennis.plan.afspraken == {A1: Afspraak(Woorden("eten"))}
    assert voor_dennis.plan.vragen_aan_professionals == {}
    assert [regel.woorden for regel in voor_dennis.plan.als_het_anders_loopt] == ["bel Omar"]
    assert voor_dennis.vragen.vragen == {}
    bijeenkomst = voor_dennis.actieteam["2026-05-07"]
    assert [succes.woorden for succes in bijeenkomst.successen] == ["x"]
    assert (bijeenkomst.anders, bijeenkomst.klaar) == ({}, (A1,))
    assert bijeenkomst.samenwerking == Samenwerking()


def test_een_afspraak_die_ooit_niet_voor_hem_was_glipt_er_later_niet_uit() -> None:
    """a3 became secret at a meeting: neither the old nor the new text reaches him."""
    plan = bekijk(plan_met_geheim(), lezers("dennis")).traject.plan
    assert plan is not None
    assert A3 not in plan.afspraken


def test_voor_iedereen_is_het_plan_heel() -> None:
    assert bekijk(plan_met_geheim()).traject == plan_met_geheim()
    assert bekijk(plan_met_geheim(), lezers("noor")).traject == plan_met_geheim()


def test_papier_dat_rondgaat_laat_elke_regel_met_niet_voor_weg() -> None:
    rond, voor_dennis = rondgaand(bekijk(plan_met_geheim())), bekijk(plan_met_geheim(), lezers("dennis"))
    assert rond.traject == voor_dennis.traject
    assert rond.voor == ("iedereen",)


def test_een_regel_blijft_gemerkt_als_de_mens_zelf_verborgen_is() -> None:
    net = netwerk(dennis=mens(zichtbaar=lezers("samira")), riet=mens())
    plan = Plan(als_het_anders_loopt=(Anders(Woorden("bel Hassan"), niet_voor=wie("dennis", "riet")),))
    beeld = bekijk(Traject(netwerk=net, plan=plan))
    assert beeld.traject.plan is not None
    assert beeld.traject.plan.als_het_anders_loopt[0].niet_voor == (IEMAND, RIET)
    assert rondgaand(beeld).traject.plan == Plan()


def test_een_paaltje_neemt_mee_dat_het_bekeken_is() -> None:
    paaltje = Piketpaaltje(Woorden("elke nacht"), wie("tom"), "ots", datum("2026-03-20"))
    p1 = PaaltjeSleutel("p1")
    alles = Traject(
        netwerk=netwerk(tom=mens(zichtbaar=())),
        beraad=Beraad(piketpaaltjes={p1: paaltje}),
        plan=Plan(piketpaaltjes_bekeken=(Bekeken(p1, wie("tom")),)),
    )
    beeld = bekijk(alles).traject
    assert beeld.beraad == Beraad()
    assert beeld.plan == Plan()


def test_vaste_volgorde_behalve_waar_volgorde_iets_zegt() -> None:
    net = Netwerk(personen={RIET: mens(), NOOR: mens()}, gezinnen=(gezin("riet", "b a"), gezin("noor", "c d")))
    vragen = Vragen({VraagSleutel(s): Vraag(wie("noor"), Woorden(s)) for s in ("z", "a")})
    verhalen = Gebeurtenissen((Gebeurtenis("later", datum("2001")), Gebeurtenis("eerder", van=datum("1999"))))
    beeld = bekijk(Traject(netwerk=net, vragen=vragen, gebeurtenissen=verhalen)).traject
    assert list(beeld.netwerk.personen) == ["noor", "riet"]
    assert [[kind.wie for kind in g.kinderen] for g in beeld.netwerk.gezinnen] == [["c", "d"], ["b", "a"]]
    assert list(beeld.vragen.vragen) == ["z", "a"]
    assert [g.wat for g in beeld.gebeurtenissen.gebeurtenissen] == ["eerder", "later"]


def test_een_leeg_traject_is_een_leeg_beeld() -> None:
    assert bekijk(Traject()).traject == Traject()
    assert bekijk(Traject(), ()).voor == ("iedereen",)


def test_ook_in_een_lijst_van_lezers_staat_geen_verborgen_naam() -> None:
    net = netwerk(samira=mens(), dennis=mens(zichtbaar=()))
    verhaal = Gebeurtenissen((Gebeurtenis("feest", zichtbaar=lezers("samira", "dennis")),))
    beeld = bekijk(Traject(netwerk=net, gebeurtenissen=verhaal), lezers("samira")).traject
    assert beeld.gebeurtenissen.gebeurtenissen[0].zichtbaar == ("samira",)


def test_zonder_hun_ouders_blijven_het_broer_en_zus() -> None:
    dicht = mens(zichtbaar=())
    net = netwerk(
        gezin("a b", "noor mila"), gezin("a", "riet"), a=dicht, b=dicht, noor=mens(), mila=mens(), riet=mens()
    )
    assert bekijk(Traject(netwerk=net)).traject.netwerk.gezinnen == (gezin("", "noor mila"),)


def test_de_volgorde_van_met_apart_laat_geen_spoor_na() -> None:
    eigenaren = (Sleutel("tim"), Sleutel("kyra"))
    assert bekijk(Traject(), met_apart=eigenaren) == bekijk(Traject(), met_apart=eigenaren[::-1])
