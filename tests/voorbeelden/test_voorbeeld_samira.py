"""What the story of Samira promises to whoever opens it."""

from collections.abc import Callable

from sonestra_cli.domein.afleiding.familie import ouders
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.levensloop import alle_gebeurtenissen
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.soorten import Lezer, Sleutel
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.lezen.traject import Gelezen

Lees = Callable[..., Gelezen]


def _professionals(lees: Lees) -> dict[str, str]:
    """Key of every professional -> the day that they stop, sortable."""
    personen = lees("samira").traject.netwerk.personen
    return {k: str(p.professional.tot or "9999") for k, p in personen.items() if p.professional}


def test_38_mensen_een_hond_en_24_professionals(lees: Lees) -> None:
    personen = lees("samira").traject.netwerk.personen
    mensen = [p for p in personen.values() if p.soort == "mens" and not p.professional]
    assert len(mensen) == 38
    assert sum(p.overleden is not None for p in mensen) == 4
    assert [k for k, p in personen.items() if p.soort == "dier"] == ["hond"]
    assert len(_professionals(lees)) == 24


def test_vier_generaties_van_lalla_zohra_tot_mila(lees: Lees) -> None:
    netwerk = lees("samira").traject.netwerk
    lijn = [Sleutel("mila")]
    for ouder in ("samira", "oma-fatima", "overgrootmoeder"):
        assert ouder in ouders(netwerk, lijn[-1])
        lijn.append(Sleutel(ouder))
    assert netwerk.personen[lijn[-1]].naam == "Lalla Zohra"


def test_sem_en_lina_zijn_een_twee_eiige_tweeling(lees: Lees) -> None:
    kinderen = [kind for gezin in lees("samira").traject.netwerk.gezinnen for kind in gezin.kinderen]
    (sem,) = (kind for kind in kinderen if kind.tweeling)
    assert sem.tweeling
    assert (sem.wie, sem.tweeling.met, sem.tweeling.eeneiig) == ("sem", ("lina",), "nee")


def test_27_gasten_van_wie_er_22_kwamen_en_vier_voor_de_uitleg(lees: Lees) -> None:
    traject = lees("samira").traject
    assert traject.beraad
    eigen = [k for k in traject.beraad.gasten if not is_professional(traject, k)]
    uitleg = [k for k in traject.beraad.gasten if is_professional(traject, k)]
    assert (len(eigen), len(uitleg)) == (27, 4)
    assert len(set(eigen) & set(traject.beraad.waren_er)) == 22
    assert set(traject.beraad.waren_er) - set(eigen) == {"samira"}
    assert "dennis" not in traject.beraad.gasten
    assert {k: g.steunfiguur for k, g in traject.beraad.gasten.items() if g.steunfiguur} == {
        "noor": ("romy",),
        "mila": ("oma-riet",),
    }


def test_acht_vragen_en_vier_keer_uitleg(lees: Lees) -> None:
    vragen = lees("samira").traject.vragen.vragen
    assert len(vragen) == 8
    assert all(vraag.vraag.strip().endswith("?") for vraag in vragen.values())
    assert sum(len(vraag.informatie_nodig) for vraag in vragen.values()) == 4


def test_zestien_eigen_afspraken_twee_vragen_en_achttien_nu(lees: Lees) -> None:
    traject = lees("samira").traject
    assert traject.plan
    assert list(traject.plan.afspraken) == [f"a{nr}" for nr in range(1, 17)]
    assert list(traject.plan.vragen_aan_professionals) == ["b1", "b2"]
    nu = plan_nu(traject)
    assert [afspraak.sleutel for afspraak in nu.afspraken] == [f"a{nr}" for nr in range(1, 19)]
    assert {a.sleutel for a in nu.afspraken if a.bijgesteld} == {"a2", "a8", "a10"}
    assert [a.sleutel for a in nu.met_stand("niet_meer_nodig")] == ["a6"]
    assert "a14" in [a.sleutel for a in nu.met_stand("klaar")]


def test_wat_er_eerst_stond_blijft_te_lezen(lees: Lees) -> None:
    a8 = next(a for a in plan_nu(lees("samira").traject).afspraken if a.sleutel == "a8")
    assert a8.afspraak.woorden.strip() == "Omar belde. Karim komt nu op zondag."
    assert a8.eerst[0].afspraak.woorden.startswith("Karim haalt Sem en Lina om de week zaterdag 11–17 uur.")


def test_elf_professionals_over_na_september_en_tien_na_de_ots(lees: Lees) -> None:
    dagen = _professionals(lees)
    over = {k for k, tot in dagen.items() if tot > "2026-09-03"}
    assert len(over) == 11
    gestopt = [k for keer in lees("samira").traject.actieteam.values() for k in keer.stoppen]
    assert sorted(gestopt) == sorted((set(dagen) - over) | {"tom"})
    assert {k for k, tot in dagen.items() if tot > "2026-11-17"} == over - {"tom"}


def test_op_18_juni_vragen_zij_er_drie_om_te_stoppen(lees: Lees) -> None:
    keer = lees("samira").traject.actieteam["2026-06-18"]
    assert keer.stoppen == ("gezinscoach", "begeleider-samira", "wmo-consulent")
    assert keer.samenwerking
    assert keer.samenwerking.regie
    assert '"Een laatste keer koffie."' in keer.samenwerking.regie.woorden


def test_piketpaaltjes_op_tijd_en_alleen_zij_zijn_bekeken(lees: Lees) -> None:
    traject = lees("samira").traject
    assert traject.beraad
    assert traject.plan
    assert list(traject.beraad.piketpaaltjes) == ["p1", "p2", "p3", "p4"]
    for paaltje in traject.beraad.piketpaaltjes.values():
        assert (paaltje.gesteld_door, paaltje.grondslag) == (("tom",), "ots")
        assert paaltje.vastgesteld_op == lees_datum("2026-03-20")
        assert paaltje.uitgelegd_op == lees_datum("2026-03-25")
        assert paaltje.geldt_tot == lees_datum("2026-11-17")
    uitkomst = {b.paaltje: b.uitkomst for b in traject.plan.piketpaaltjes_bekeken}
    assert uitkomst == dict.fromkeys(("p1", "p2", "p3", "p4"), "past")
    assert [b.paaltje for b in traject.plan.piketpaaltjes_bekeken if b.uitkomst == "past_nog_niet"] == ["p2"]


def test_de_regel_over_dennis_is_er_niet_voor_riet(lees: Lees) -> None:
    traject = lees("samira").traject
    voor_riet = bekijk(traject, voor=(Lezer("oma-riet"),)).traject
    voor_samira = bekijk(traject, voor=(Lezer("samira"),)).traject
    assert voor_riet.plan
    assert voor_samira.plan
    assert len(voor_samira.plan.als_het_anders_loopt) == 3
    assert len(voor_riet.plan.als_het_anders_loopt) == 2
    assert not any("Dennis" in regel.woorden for regel in voor_riet.plan.als_het_anders_loopt)
    assert traject.plan
    assert not {"oma-riet", "marieke", "mila", "dennis"} & set(traject.plan.exemplaren)


def test_ieder_leest_wat_die_mag_lezen(lees: Lees) -> None:
    traject = lees("samira").traject

    def stemmen(voor: str) -> set[str]:
        beeld = bekijk(traject, voor=(Lezer(voor),))
        return {wie for stem in beeld.traject.verhaal.perspectieven for wie in stem.van}

    assert "noor" not in stemmen("iedereen")
    assert "noor" in stemmen("romy")
    assert "nadia" not in stemmen("noor")
    assert "nadia" in stemmen("samira")
    assert {"samira", "yassin", "mila", "oma-fatima"} <= stemmen("iedereen")


def test_wat_noor_voelt_ziet_alleen_wie_met_noor_kijkt(lees: Lees) -> None:
    gelezen = lees("samira", "noor", "samira").traject
    zonder = bekijk(gelezen, voor=(Lezer("samira"),), met_apart=(Sleutel("samira"),))
    met = bekijk(gelezen, voor=(Lezer("noor"),), met_apart=(Sleutel("noor"),))
    assert not any(b.is_ == "bang_voor" for b in zonder.traject.netwerk.belevingen)
    assert any(b.is_ == "bang_voor" for b in met.traject.netwerk.belevingen)


def test_nadia_en_samira_noemen_hun_band_anders(lees: Lees) -> None:
    netwerk = lees("samira").traject.netwerk
    assert netwerk.personen[Sleutel("nadia")].band == "verbroken"
    (nadia,) = (b for b in netwerk.belevingen if (b.van, b.met) == ("nadia", "samira"))
    assert nadia.is_ != "verbroken"
    assert nadia.woorden
    assert nadia.woorden.strip() == "niet verbroken"


def test_de_levensloop_begint_in_nador_en_zegt_niets_dubbel(lees: Lees) -> None:
    gebeurtenissen = alle_gebeurtenissen(lees("samira").traject)
    teksten = [g.wat for g in gebeurtenissen]
    assert gebeurtenissen[0].wanneer == lees_datum("1976")
    assert len(teksten) == len(set(teksten)) + 3  # four meetings of the actieteam, one name
    assert sum("Mohamed overleden" in tekst for tekst in teksten) == 1
    gevoel = {g.wat: g.gevoel for g in gebeurtenissen}
    assert gevoel["Nadia aan de deur"] == "fijn"
    assert gevoel["Karim ziek en uit het werk"] == "zwaar"
