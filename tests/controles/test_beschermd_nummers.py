"""By which numbers a stranger finds somebody, and what only looks so."""

import pytest

from sonestra_cli.domein.herleidbaar import elfproef, herleidbaar, zonder_herleidbaar
from tests.controles.vinden import Vind

NETWERK = "personen:\n  noor: {kring: hart}\n  wim: {kring: bekend, wie: '{}'}\n"


@pytest.mark.parametrize(
    ("tekst", "soort"),
    [
        ("bel 06-12345678", "telefoon"),
        ("bel 06 12 34 56 78 na vijf uur", "telefoon"),
        ("(053) 123 45 67", "telefoon"),
        ("+31 6 12345678", "telefoon"),
        ("wim@voorbeeld.nl", "email"),
        ("BSN 123456782", "bsn"),
        ("123.456.782", "bsn"),
        ("dossiernummer 12-AB", "dossier"),
        ("zaaknr. 42", "dossier"),
        ("casus 20190042", "dossier"),
        ("ots C/08/123456", "dossier"),
        ("woont Dorpsstraat 12", "adres"),
        ("Oude Kerkweg 3a, 7500 AB", "adres"),
        ("de flat op 7500 AB", "adres"),
        ("1012NX", "adres"),
    ],
)
def test_een_nummer_waarmee_een_vreemde_iemand_vindt(tekst: str, soort: str) -> None:
    assert list(herleidbaar(tekst)) == [soort]


@pytest.mark.parametrize(
    "tekst",
    [
        "op 01-02-2026 10:30 uur",
        "van 2019-2026, 3 keer",
        "2010, 2012, 2014, 2016",
        "123456789",
        "€ 123.456.782,00",
        "112",
        "dossier 2019",
        "casus 3",
        "het huisnummer",
        "een zaak uit 2019",
        "snelweg 35",
        "onderweg 2 keer gestopt",
        "in de Dorpsstraat 3 jaar gewoond",
        "Marktplein 2019",
        "groep 3, lokaal 12",
        "school 1: de Wegwijzer",
        "@noor",
        "in 1998 is hij verhuisd",
        "sinds 2019 GGZ",
        "1200 KG",
        "€ 1250 PM",
    ],
)
def test_wat_er_alleen_op_lijkt_wordt_niet_genoemd(tekst: str) -> None:
    assert list(herleidbaar(tekst)) == []


def test_wat_gezien_wordt_kan_er_ook_uit() -> None:
    zin = "Kees, 06-12345678, kees@voorbeeld.nl, Lindelaan 4, 1234 AB, BSN 123456782, zaaknr. 42, in 2019"
    over = zonder_herleidbaar(zin, "…")
    assert over == "Kees, …, …, …, …, BSN …, …, in 2019"
    assert not list(herleidbaar(over))


def test_de_elfproef_rekent_en_nullen_zijn_geen_nummer() -> None:
    assert elfproef("123456782")
    assert not elfproef("123456789")
    assert not elfproef("000000000")


def test_bij_bereik_hoort_een_nummer_juist(vind: Vind) -> None:
    assert vind("A010", {"netwerk": "personen: {wim: {bereik: 06 12345678}}"}) == []


def test_het_nummer_zelf_staat_niet_nog_eens_in_de_melding(vind: Vind) -> None:
    (een,) = vind("A010", {"netwerk": NETWERK.replace("{}", "buurman, 06 12345678")})
    assert "123" not in een.zin + een.tip
    assert "`bereik`" in een.tip


def test_wat_zij_zelf_zeggen_wordt_nooit_nagekeken(vind: Vind) -> None:
    verhaal = "kern: {van: noor, woorden: 'Bel mij op 06 12345678, Dorpsstraat 12.'}"
    assert vind("A010", {"verhaal": verhaal, "netwerk": "personen: {noor: {}}"}) == []


def test_waar_zij_elkaar_zien_mag_een_adres_staan(vind: Vind) -> None:
    beraad = "datum: 2026-05-01\nplek: Dorpsstraat 12\nkinderplek: Dorpsstraat 14\n"
    assert vind("A010", {"beraad": beraad}) == []
