"""The clock of the day stops where the time of the family begins."""

import re
from dataclasses import replace

import pytest

from sonestra_cli.documenten.context.tijden import tijden
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.soorten import Tijd
from sonestra_cli.taal.zeven_stappen import zeven_stappen
from tests.documenten.bladen import ALLE, maak, voorbeeld

STAPPEN = zeven_stappen("sonestra")


def test_elke_stap_begint_als_wat_ervoor_komt_op_zijn_langst_duurt() -> None:
    assert list(tijden(Beraad(begint=Tijd("13:00")), STAPPEN).values()) == [
        "13.00 uur", "rond 13.10 uur", "rond 13.40 uur", "rond 13.55 uur", "", "", ""
    ]  # fmt: skip


def test_na_middernacht_telt_de_klok_gewoon_door() -> None:
    assert tijden(Beraad(begint=Tijd("23:55")), STAPPEN)["wie_is_wie"] == "rond 0.05 uur"


def test_zonder_tijd_van_beginnen_is_er_geen_tijd() -> None:
    assert not any(tijden(Beraad(), STAPPEN).values())


@pytest.mark.parametrize("naam", ALLE)
@pytest.mark.parametrize("blad", ["blad-draaiboek", "blad-draaiboek-kort"])
def test_na_de_tijd_van_de_familie_staat_er_geen_tijd_meer(blad: str, naam: str) -> None:
    papier = maak(blad, voorbeeld(naam)).markdown.replace("\\", "")
    ervoor, _, erna = papier.partition("5. Tijd voor ons")
    assert "rond 13." in ervoor.lower() or "rond 14." in ervoor.lower() or "rond 12." in ervoor.lower()
    assert not re.search(r"\d\.\d\d uur", erna)


def test_wie_zelf_uitnodigt_hoeft_niet_meer_gesproken_te_worden() -> None:
    samira = voorbeeld("samira")
    assert "Nog niet: " not in maak("blad-draaiboek", samira).markdown
    assert samira.beraad is not None
    gasten = {wie: replace(gast, gesproken_op=None) for wie, gast in samira.beraad.gasten.items()}
    nog = maak("blad-draaiboek", replace(samira, beraad=replace(samira.beraad, gasten=gasten))).markdown
    assert "Nog niet: " in nog
    assert "Noor" not in nog.partition("Nog niet: ")[2].partition("\n")[0].split(", ")[:1]
