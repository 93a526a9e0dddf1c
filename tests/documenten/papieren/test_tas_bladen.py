"""The sheets of the bag: for whom they are, what they ask, and what never stands on them."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from sonestra_cli.documenten.blokken import Kader
from sonestra_cli.documenten.maken import bladzijden, in_formaat
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, Plan, VoorKinderen
from sonestra_cli.domein.soorten import AfspraakSleutel, Lezer, Sleutel, Woorden
from sonestra_cli.domein.traject import Akkoord, Kop, Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.lezen.traject import lees_traject
from tests.documenten.bladen import ALLE, VOORBEELDEN, maak, voorbeeld

MA, OMA, BO, JIP = (Sleutel(wie) for wie in ("ma", "oma", "bo", "jip"))


def _gezin() -> Traject:
    klein = lees_datum("2018-04-02")
    mensen = {MA: Persoon(naam="Ma"), OMA: Persoon(naam="Oma"), BO: Persoon(naam="Bo", geboren=klein)}
    mensen[JIP] = Persoon(naam="Jip", geboren=klein)
    thuis = Gezin(partners=(MA,), kinderen=(Kind(BO), Kind(JIP)))
    zinnen = (
        VoorKinderen((OMA,), Woorden("Bij mij staat een bed.")),
        VoorKinderen((MA,), Woorden("Bo, ik haal je op."), (BO,)),
    )
    return Traject(
        kop=Kop(hoofdpersonen=(MA, BO, JIP), begonnen_op=lees_datum("2026-01-11")),
        netwerk=Netwerk(personen=mensen, gezinnen=(thuis,)),
        plan=Plan(gemaakt_op=lees_datum("2026-04-11"), voor_de_kinderen=zinnen),
    )


def test_op_de_bladzijde_van_een_kind_staan_de_ouders_eerst_en_niets_voor_een_ander_kind() -> None:
    bo, jip = (maak("blad-kind", _gezin(), (wie,)).markdown for wie in (BO, JIP))
    assert bo.index("Bo, ik haal je op.") < bo.index("Bij mij staat een bed.")
    assert "haal je op" not in jip
    assert "Bij mij staat een bed." in jip


@pytest.mark.parametrize("hoe", ["aann: [bo]", "tegen_wie: bo", "aan: []", "aan: [bob]", "kind: bo"])
def test_woorden_voor_een_kind_gaan_door_een_typfout_nooit_naar_een_ander(tmp_path: Path, hoe: str) -> None:
    kopie = Path(shutil.copytree(VOORBEELDEN / "kyra", tmp_path / "kyra"))
    plan = kopie / "plan.yaml"
    zin = f"voor_de_kinderen:\n  - van: sandra\n    {hoe}\n    woorden: |\n      Wat alleen voor dat kind was.\n"
    plan.write_text(plan.read_text("utf-8").replace("voor_de_kinderen:\n", zin, 1), "utf-8")
    traject = lees_traject(kopie).traject
    for kind in ("finn", "jop"):
        assert "alleen voor dat kind" not in maak("blad-kind", traject, (kind,)).markdown
    assert "alleen voor dat kind" in maak("plan", traject).markdown


def test_is_het_kind_niet_te_zien_dan_zijn_de_woorden_niet_ineens_voor_allen() -> None:
    traject = _gezin()
    bo = replace(traject.netwerk.personen[BO], zichtbaar=(Lezer("ma"),))
    verborgen = replace(traject, netwerk=replace(traject.netwerk, personen={**traject.netwerk.personen, BO: bo}))
    assert "haal je op" not in maak("blad-kind", verborgen, (JIP,)).markdown


def test_alleen_de_kinderen_van_het_gezin_krijgen_een_bladzijde() -> None:
    voor = papiersoorten()["blad-kind"].voor
    assert voor is not None
    assert voor.alle(_gezin()) == (BO, JIP)
    assert "Romy" not in " ".join(voor.alle(voorbeeld("samira")))


def test_naast_elke_zin_is_een_kader_om_in_te_tekenen() -> None:
    assert maak("blad-kind", _gezin(), (BO,)).markdown.count("\n_____\n") == 2


def test_bij_een_enkele_zin_is_het_hele_blad_om_te_tekenen() -> None:
    """Below one sentence stood one small frame, and more than half of the page was empty."""
    een = maak("blad-kind", voorbeeld("samira"), ("sem",))
    (kader,) = (blok for blok in een.blad.blokken if isinstance(blok, Kader))
    assert kader.aantal == 3
    assert bladzijden(in_formaat(een, "pdf")) == 1


def test_zonder_ja_staat_niemand_op_de_bellijst() -> None:
    met_nummer = Netwerk(personen={MA: Persoon(naam="Ma", bereik="06 1"), OMA: Persoon(naam="Oma", bereik="06 2")})
    traject = replace(_gezin(), netwerk=met_nummer)
    waarom = papiersoorten()["blad-bellijst"].waarom_niet
    assert "Vraag eerst of het mag" in waarom(bekijk(traject))
    ja = Akkoord(wat="mijn nummer op de bellijst", wie=(OMA,))
    met_ja = replace(traject, kop=replace(traject.kop, akkoord=(ja,)))
    assert waarom(bekijk(met_ja)) == ""
    lijst = maak("blad-bellijst", met_ja).markdown
    assert "| Oma | 06 2 |" in lijst
    assert "06 1" not in lijst


@pytest.mark.parametrize("wat", ["bellen met school", "mijn nummer niet op de bellijst", "de telefoon"])
def test_wat_geen_ja_voor_de_bellijst_is_zet_niemand_erop(wat: str) -> None:
    netwerk = Netwerk(personen={OMA: Persoon(naam="Oma", bereik="06 2")})
    traject = replace(_gezin(), netwerk=netwerk, kop=Kop(akkoord=(Akkoord(wat=wat, wie=(OMA,)),)))
    assert papiersoorten()["blad-bellijst"].waarom_niet(bekijk(traject))


@pytest.mark.parametrize("erbij", ["ingetroken_op: 2026-05-01", "ingetrokken_op: ", "ingetrokken_op: ~"])
def test_een_ja_dat_misschien_teruggenomen_is_is_geen_ja(tmp_path: Path, erbij: str) -> None:
    kopie = Path(shutil.copytree(VOORBEELDEN / "kyra", tmp_path / "kyra"))
    kop = kopie / "traject.yaml"
    ja = f"akkoord:\n  - {{wat: mijn nummer op de bellijst, wie: [sandra], {erbij}}}\n"
    kop.write_text(re.sub(r"^akkoord:\n", ja, kop.read_text("utf-8"), flags=re.M), "utf-8")
    netwerk = kopie / "netwerk.yaml"
    netwerk.write_text(netwerk.read_text("utf-8").replace("sandra: {", "sandra: {bereik: 06 3, "), "utf-8")
    gelezen = lees_traject(kopie)
    assert gelezen.traject.netwerk.personen[Sleutel("sandra")].bereik
    assert papiersoorten()["blad-bellijst"].waarom_niet(bekijk(gelezen.traject))


def test_een_ja_waar_iets_bij_gezegd_is_dat_het_kan_omkeren_is_geen_ja() -> None:
    netwerk = Netwerk(personen={OMA: Persoon(naam="Oma", bereik="06 2")})
    ja = Akkoord(wat="de bellijst", wie=(OMA,), hoe="aan de telefoon")
    gezin = replace(_gezin(), netwerk=netwerk)
    waarom = papiersoorten()["blad-bellijst"].waarom_niet
    assert waarom(bekijk(replace(gezin, kop=Kop(akkoord=(ja,))))) == ""
    toch_niet = replace(ja, hoe="aan de telefoon; Mark mag het niet hebben")
    assert waarom(bekijk(replace(gezin, kop=Kop(akkoord=(toch_niet,)))))


def test_wie_overleden_is_staat_niet_op_de_bellijst() -> None:
    oma = Persoon(naam="Oma", bereik="06 2", overleden=lees_datum("2026-05-01"))
    ja = Akkoord(wat="de bellijst", wie=(OMA,))
    traject = replace(_gezin(), netwerk=Netwerk(personen={OMA: oma}), kop=Kop(akkoord=(ja,)))
    assert papiersoorten()["blad-bellijst"].waarom_niet(bekijk(traject))


def test_wie_zijn_ja_terugnam_staat_niet_meer_op_de_bellijst() -> None:
    netwerk = Netwerk(personen={OMA: Persoon(naam="Oma", bereik="06 2")})
    ja = Akkoord(wat="de bellijst", wie=(OMA,))
    nee = replace(ja, ingetrokken_op=lees_datum("2026-05-01"))
    traject = replace(_gezin(), netwerk=netwerk, kop=Kop(akkoord=(ja, nee)))
    assert papiersoorten()["blad-bellijst"].waarom_niet(bekijk(traject))


@pytest.mark.parametrize(
    ("afspraak", "vraag"),
    [
        (Afspraak(woorden=Woorden("Wij eten samen."), wie=(MA,), waar="thuis", wat="soep"), "Wanneer is dat?"),
        (Afspraak(woorden=Woorden("Wij eten samen."), wanneer="zondag", waar="thuis", wat="soep"), "Wie doet dit?"),
        (Afspraak(woorden=Woorden("Wij eten samen."), wie=(MA,), wanneer="zondag", wat="soep"), "Waar is dat?"),
    ],
)
def test_bij_een_afspraak_wordt_gevraagd_wat_nog_niet_gezegd_is(afspraak: Afspraak, vraag: str) -> None:
    traject = replace(_gezin(), plan=Plan(afspraken={AfspraakSleutel("a1"): afspraak}))
    blad = maak("blad-open-vragen", traject).markdown
    assert vraag in blad
    assert sum(vraag in blad for vraag in ("Wanneer is dat?", "Wie doet dit?", "Waar is dat?")) == 1


def test_op_een_kaartje_zonder_naam_is_een_lijn_om_hem_op_te_schrijven() -> None:
    rollen = maak("blad-rollen", _gezin()).markdown
    assert rollen.partition("## Ook te doen")[0].count("\n___\n") == 5


def test_een_vel_met_kaartjes_is_vol_met_wat_zij_zelf_bedenken() -> None:
    """The ninth card of a family lay alone on a sheet."""
    for gezin in (_gezin(), *map(voorbeeld, ALLE)):
        rollen = maak("blad-rollen", gezin).markdown
        assert rollen.count("*****") % 4 == 3
        assert rollen.count("## Ook te doen\n\n___\n\nWie doet het?\n\n___\n") == rollen.count("Ook te doen") < 4


def test_op_de_lijst_met_wie_er_was_stond_een_nummer_naast_elke_naam() -> None:
    lijst = maak("blad-wij-waren-er", voorbeeld("samira")).markdown
    assert "| | |" in lijst
    assert "1." not in lijst


def test_wie_het_vragenblad_met_apart_maakt_hoort_dat_wat_niemand_wil_bespreken_er_niet_op_komt() -> None:
    """The poster said that what Nelson keeps apart is on it, and the area for it was empty without a word."""
    te_weten = papiersoorten()["blad-vragenposter"].te_weten
    nelson = voorbeeld("nelson")
    (zin,) = te_weten(bekijk(nelson, met_apart=(Sleutel("nelson"),)))
    assert "Op de poster is dat vak leeg, om zelf te schrijven." in zin
    assert te_weten(bekijk(nelson)) == ()
