"""Dates and times as people say them, in the fields of a file: read, asked or left for what they are."""

from pathlib import Path

import pytest

from sonestra_cli.domein.bevinding import Bevinding, Knip, Zet
from sonestra_cli.domein.datum import Datum
from sonestra_cli.lezen.indeling import VAST
from sonestra_cli.lezen.traject import lees_tekst
from sonestra_cli.taal.datums import in_woorden
from tests.bewerken.wegwijs.proeven import lees as lees_map
from tests.bewerken.wegwijs.proeven import zwaar
from tests.lezen.velden.uit_een_bestand import lees, persoon


def _enige(bestand: str, tekst: str) -> Bevinding:
    (vondst,) = lees_tekst(VAST[bestand], tekst)[1]
    return vondst.bevinding


def _keuzes(bevinding: Bevinding) -> list[str]:
    return [w.tekst for een in bevinding.voorstellen for w in een.wijzigingen if isinstance(w, (Zet, Knip))]


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("12-05-2014", "2014-05-12"),
        ("mei 2014", "2014-05"),
        ("rond mei 2014", "ca 2014-05"),
        ("za 24 januari 2026", "2026-01-24"),
        ("najaar 2013", "herfst 2013"),
        ("1975–1976", "tussen 1975 en 1976"),
        ("eind jaren 80", "tussen 1987 en 1989"),
    ],
)
def test_een_geboortedatum_zoals_je_hem_zegt(getypt: str, bedoeld: str) -> None:
    gelezen, codes = persoon(f"geboren: {getypt}")
    assert (str(gelezen.geboren), codes) == (bedoeld, [])


def test_een_letter_voor_een_cijfer_zei_schrijf_ca_2014() -> None:
    assert _keuzes(_enige("netwerk", "personen: {bo: {geboren: 195O}}\n")) == ["1950"]
    assert _enige("netwerk", "personen: {bo: {geboren: 32-09-1957}}\n").tip.startswith("september 1957 heeft 30 dagen")


def test_begin_2013_staat_op_papier_zoals_het_gezegd_is() -> None:
    gelezen, _ = persoon("sinds: Begin 2013")
    assert in_woorden(gelezen.sinds) == "Begin 2013"
    assert str(gelezen.sinds) == "tussen 2013-01 en 2013-03"


def test_sinds_sinds_2010_zegt_het_niet_dubbel() -> None:
    gelezen, codes = persoon("sinds: sinds 2010, tot: t/m mei 2012")
    assert codes == []
    assert (in_woorden(gelezen.sinds), in_woorden(gelezen.tot)) == ("2010", "mei 2012")


@pytest.mark.parametrize("getypt", ["nee", "nog niet", "leeft nog"])
def test_overleden_nee_is_wie_leeft(getypt: str) -> None:
    gelezen, codes = persoon(f"overleden: {getypt}")
    assert (gelezen.overleden, codes, gelezen.ongelezen) == (None, [], ())


@pytest.mark.parametrize("getypt", ["weet niet wanneer", "ja, datum onbekend", "Ja", "ja, maar wanneer weet ik niet"])
def test_overleden_zonder_te_weten_wanneer(getypt: str) -> None:
    gelezen, codes = persoon(f"overleden: '{getypt}'")
    assert (gelezen.overleden, codes) == (Datum("ja"), [])


def test_overleden_onbekend_kan_over_wanneer_gaan_en_over_of() -> None:
    bevinding = _enige("netwerk", "personen: {opa: {overleden: onbekend, kring: hart}}")
    assert _keuzes(bevinding) == ["ja", ""]


@pytest.mark.parametrize("getypt", ["onbekend", "weet ik niet", "?"])
def test_geboren_onbekend_is_hetzelfde_als_niets(getypt: str) -> None:
    gelezen, codes = persoon(f"geboren: '{getypt}'")
    assert (gelezen.geboren, codes, gelezen.ongelezen) == (None, [], ())


def test_een_weekdag_die_niet_klopt_wordt_gevraagd() -> None:
    bevinding = _enige("beraad", "datum: vrijdag 24 januari 2026")
    assert bevinding.zin == "24 januari 2026 is een zaterdag, en hier staat een andere dag"
    assert _keuzes(bevinding) == ["2026-01-24", "2026-01-23", "2025-01-24"]


def test_de_eeuw_wordt_voorgesteld_en_niet_stil_gekozen() -> None:
    assert _keuzes(_enige("beraad", "datum: 1-2-19")) == ["2019-02-01"]


def test_2012_2013_kan_ergens_in_die_tijd_zijn_of_al_die_tijd() -> None:
    bevinding = _enige("gebeurtenissen", "gebeurtenissen:\n  - {wanneer: 2012-2013, wat: verhuisd}\n")
    assert _keuzes(bevinding) == ["tussen 2012 en 2013", "van: 2012, tot: 2013"]
    onder_elkaar = _enige("gebeurtenissen", "gebeurtenissen:\n  - wanneer: 2012-2013\n    wat: verhuisd\n")
    assert _keuzes(onder_elkaar)[1] == "van: 2012\n    tot: 2013"


def test_een_heel_leven_bij_geboren_wordt_gevraagd() -> None:
    bevinding = _enige("netwerk", "personen: {opa: {geboren: 1940-2010, kring: hart}}")
    assert _keuzes(bevinding) == ["geboren: 1940, overleden: 2010", "tussen 1940 en 2010"]


def test_een_gezin_dat_uit_elkaar_ging() -> None:
    bevinding = _enige("netwerk", "gezinnen:\n  - {partners: [a, b], sinds: 2010-2014}\n")
    assert _keuzes(bevinding)[0] == "sinds: 2010, uit_elkaar: 2014"


@pytest.mark.parametrize(("veld", "getypt"), [("sinds", "tot 2010"), ("tot", "vanaf 2010")])
def test_een_einde_is_geen_begin(veld: str, getypt: str) -> None:
    assert _enige("netwerk", f"personen: {{an: {{{veld}: {getypt}, kring: hart}}}}").code == "N006"


def test_een_tijd_achter_de_dag_hoort_bij_begint() -> None:
    los = _enige("beraad", "datum: 18 april 2026 14.00 uur\nplek: thuis\n")
    assert _keuzes(los) == ["datum: 2026-04-18\nbegint: '14:00'"]
    avond = _enige("beraad", "datum: 18 april 2026 om half 8\n")
    assert _keuzes(avond) == ["datum: 2026-04-18\nbegint: '19:30'", "datum: 2026-04-18\nbegint: '07:30'"]


def test_een_tijd_bij_de_volgende_keer_blijft_op_papier_staan() -> None:
    gelezen, codes = lees("gebeurtenissen", "gebeurtenissen:\n  - {wanneer: 11 juli 2026 om 14.00 uur, wat: feest}\n")
    wanneer = gelezen.gebeurtenissen[0].wanneer
    assert (str(wanneer), in_woorden(wanneer), codes) == ("2026-07-11", "11 juli 2026 om 14.00 uur", [])


@pytest.mark.parametrize("getypt", ["24 januari", "in de week na Pasen", "zomer"])
def test_zonder_jaar_vraagt_om_het_jaar(getypt: str) -> None:
    assert "jaar" in _enige("beraad", f"datum: {getypt}").tip


@pytest.mark.parametrize("getypt", ["45", "195", "winter 84", "tussen 45 en 1960"])
def test_een_jaar_met_minder_cijfers_wordt_niet_stil_gelezen(getypt: str) -> None:
    gelezen, codes = persoon(f"geboren: {getypt}")
    assert (gelezen.geboren, codes) == (None, ["1:28 N006"])


@pytest.mark.parametrize(("getypt", "tijd"), [("19u", "19:00"), ("13.30 uur", "13:30"), ("2 uur 's middags", "14:00")])
def test_een_tijd_zoals_je_hem_zegt(getypt: str, tijd: str) -> None:
    beraad, codes = lees("beraad", f"begint: {getypt}")
    assert (beraad.begint, codes) == (tijd, [])


def test_half_acht_kan_s_ochtends_zijn_of_s_avonds() -> None:
    bevinding = _enige("beraad", "begint: half 8")
    assert _keuzes(bevinding) == ["19:30", "07:30"]
    assert bevinding.tip == "schrijf: 19:30 of 07:30"


@pytest.mark.parametrize("getypt", ["25:00", "13:75", "na het eten"])
def test_wat_geen_tijd_is_krijgt_geen_voorstel(getypt: str) -> None:
    bevinding = _enige("beraad", f"begint: {getypt}")
    assert (bevinding.code, bevinding.voorstellen) == ("N007", ())


@pytest.mark.parametrize(
    ("veld", "getypt"),
    [("geboren", "overleden 1950"), ("geboren", "† 1950"), ("geboren", "getrouwd 1950"), ("overleden", "geboren 1940")],
)
def test_een_datum_van_iets_anders_komt_niet_in_dit_veld(veld: str, getypt: str) -> None:
    bevinding = _enige("netwerk", f"personen:\n  kim: {{{veld}: {getypt}}}\n")
    assert (bevinding.code, bevinding.niveau, bevinding.voorstellen) == ("N006", "fout", ())


@pytest.mark.parametrize("getypt", ["vorige maand", "gisteren", "twee weken geleden", "afgelopen weekend", "pas nog"])
def test_wat_afhangt_van_de_dag_van_het_typen_wordt_gevraagd(getypt: str) -> None:
    bevinding = _enige("plan", f"gemaakt_op: {getypt}\n")
    assert "gerekend vanaf welke dag?" in bevinding.tip


def test_een_dag_zonder_jaar_met_een_plek_erachter_leidde_nergens_heen(tmp_path: Path) -> None:
    plan = "actieteam: {leden: bo, eerste_keer: '25 juni, bij Corrie'}\n"
    gevonden = [een for een in zwaar(lees_map(tmp_path, {"plan": plan})[1]) if een.code == "N006"]
    hoe = "schrijf hier alleen de datum, met het jaar: 2026-06-25. Wat erachter staat, past bij `plek`"
    assert [een.tip for een in gevonden] == [hoe]


@pytest.mark.parametrize("getypt", ["dinsdag 13 januari", "13 januari", "zaterdag 14 maart"])
def test_een_dag_van_de_week_zonder_jaar_moest_een_jaar_met_ca_worden(getypt: str) -> None:
    (vondst,) = lees_tekst(VAST["beraad"], f"datum: {getypt}\n")[1]
    assert vondst.bevinding.tip == "zet het jaar erbij, met vier cijfers"
