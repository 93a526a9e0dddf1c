"""A diary file: as RFC 5545 wants it, and silent about what it is for."""

import re
from datetime import date

from sonestra_cli.domein.afleiding.afgesproken_dagen import AfgesprokenDag
from sonestra_cli.domein.soorten import Tijd
from sonestra_cli.uitwisseling.icalendar import als_icalendar

BERAAD = AfgesprokenDag("beraad", date(2026, 4, 11), Tijd("9:30"), "bij Noor; Kerkstraat 1, Ede \\ " + "é" * 60)
TEAM = AfgesprokenDag("actieteam", date(2026, 12, 31), plek="bij Wim")


def regels(*dagen: AfgesprokenDag, van: str = "Het plan van Kyra", met_plek: bool = False) -> list[str]:
    tekst = als_icalendar(dagen, van, date(2026, 5, 1), met_plek=met_plek)
    assert tekst.endswith("END:VCALENDAR\r\n")
    assert all(len(regel.encode()) <= 75 for regel in tekst.split("\r\n"))
    assert "\n" not in tekst.replace("\r\n", "")
    return tekst.replace("\r\n ", "").split("\r\n")[:-1]


def test_er_staat_niet_in_waar_het_over_gaat_van_wie_of_waar() -> None:
    tekst = "\n".join(regels(BERAAD, TEAM))
    assert not re.search("kyra|plan|beraad|noor|wim|kerkstraat|team|familie", tekst, re.IGNORECASE)
    assert tekst.count("SUMMARY:Afspraak") == 2


def test_de_plek_staat_erbij_als_je_dat_vraagt_met_elk_teken_zoals_het_er_stond() -> None:
    (plek,) = [regel for regel in regels(BERAAD, met_plek=True) if regel.startswith("LOCATION:")]
    assert plek == r"LOCATION:bij Noor\; Kerkstraat 1\, Ede \\ " + "é" * 60


def test_een_dag_met_een_tijd_heeft_geen_eind_en_is_een_nederlandse_tijd() -> None:
    uit = regels(BERAAD)
    assert "DTSTART;TZID=Europe/Amsterdam:20260411T093000" in uit
    assert not any(regel.startswith(("DTEND", "DURATION")) for regel in uit)
    assert "BEGIN:VTIMEZONE" in uit


def test_een_hele_dag_houdt_de_volgende_morgen_op_en_vraagt_geen_zone() -> None:
    uit = regels(TEAM)
    assert {"DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "DTSTAMP:20260501T000000Z"} <= set(uit)
    assert "BEGIN:VTIMEZONE" not in uit


def test_het_zelfde_traject_geeft_dezelfde_bytes_en_een_verzette_dag_blijft_dezelfde_afspraak() -> None:
    def kenmerk(*dagen: AfgesprokenDag, van: str = "Het plan van Kyra") -> list[str]:
        return [regel for regel in regels(*dagen, van=van) if regel.startswith("UID:")]

    assert regels(BERAAD, TEAM) == regels(BERAAD, TEAM)
    assert kenmerk(BERAAD) == kenmerk(AfgesprokenDag("beraad", date(2026, 4, 18)))
    assert kenmerk(BERAAD) != kenmerk(BERAAD, van="Het plan van Bo")
    assert len(set(kenmerk(BERAAD, TEAM, AfgesprokenDag("actieteam", date(2027, 2, 1))))) == 3
