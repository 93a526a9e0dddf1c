"""What somebody may not see is in no file of theirs: not in the text, not in the properties, not in the container."""

import re
import zlib
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sonestra_cli.documenten.maken import FORMATEN, PapierFormaat, in_formaat, papier
from sonestra_cli.domein.soorten import Lezer, Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import bekijk, rondgaand
from tests.domein.bouwen import MENSEN, alle_delen, trajecten

from .bladen import SOORTEN, maak, sjablonen, tekst_van_typst, voorbeeld

GEHEIM = "Als Dennis onverwacht komt"


def alles_in(inhoud: bytes, formaat: PapierFormaat) -> str:
    """Every byte of a file as text, containers unpacked, pdf streams inflated."""
    if formaat == "docx":
        with ZipFile(BytesIO(inhoud)) as pak:
            return "\n".join([*pak.namelist(), *(pak.read(naam).decode("utf-8", "replace") for naam in pak.namelist())])
    if formaat == "pdf":
        delen = [inhoud]
        for stroom in re.findall(rb"stream\r?\n(.*?)endstream", inhoud, re.DOTALL):
            try:
                delen.append(zlib.decompress(stroom))
            except zlib.error:
                delen.append(stroom)
        return b"\n".join(delen).decode("latin-1")
    return inhoud.decode()


@pytest.mark.parametrize("formaat", FORMATEN)
@pytest.mark.parametrize("wie", ["dennis", "oma-riet"])
def test_een_regel_die_niet_voor_iemand_is_laat_geen_spoor_na(wie: str, formaat: PapierFormaat) -> None:
    samira = voorbeeld("samira")
    gemaakt = maak("plan", samira, (wie,))
    assert GEHEIM not in alles_in(in_formaat(gemaakt, formaat), formaat)
    assert GEHEIM not in tekst_van_typst(gemaakt)
    assert samira.plan is not None
    zonder = replace(samira.plan, als_het_anders_loopt=samira.plan.als_het_anders_loopt[::2])
    assert in_formaat(gemaakt, formaat) == in_formaat(maak("plan", replace(samira, plan=zonder)), formaat)


def test_het_hele_plan_heeft_die_regel_wel() -> None:
    assert GEHEIM in maak("plan", voorbeeld("samira")).markdown


def test_wat_apart_staat_komt_alleen_mee_als_dat_op_het_papier_staat() -> None:
    samen = voorbeeld("samira", ("samira", "noor"))
    assert maak("plan", samen).markdown == maak("plan", voorbeeld("samira")).markdown
    met = maak("plan", samen, met_apart=("noor",)).markdown
    assert "Hier staat ook in wat Noor apart bewaart. Geef dit blad niet door." in met
    assert "apart" not in maak("plan", samen).markdown


@pytest.mark.parametrize("formaat", FORMATEN)
def test_een_bestand_vertelt_niet_waar_of_door_wie_het_gemaakt_is(formaat: PapierFormaat) -> None:
    inhoud = alles_in(in_formaat(maak("plan", voorbeeld("samira")), formaat), formaat)
    assert not re.search(r"python-docx|/home/|/tmp/|dcterms:created|<!--", inhoud)
    assert set(re.findall(r"Date\(D:(\d{8})", inhoud)) <= {"20261112"}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(trajecten(), st.sampled_from(SOORTEN), st.sampled_from(MENSEN))
def test_van_elk_traject_komt_elk_papier_met_alleen_wat_die_lezer_ziet(
    traject: Traject, soort: str, lezer: str
) -> None:
    beeld = bekijk(traject, (Lezer(lezer),))
    markdown = papier(soort, beeld, sjablonen()).markdown.replace("\\", "")
    mag = beeld if soort in ("plan", "stukje", "blad-eerder") else rondgaand(beeld)
    zichtbaar = {deel for deel in alle_delen(mag.traject) if isinstance(deel, str)}
    assert set(re.findall(r"<tekst \d+>", markdown)) <= zichtbaar


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(trajecten(), st.sampled_from(SOORTEN), st.sampled_from(FORMATEN))
def test_van_elk_traject_kan_elk_papier_in_elk_formaat(traject: Traject, soort: str, formaat: PapierFormaat) -> None:
    gemaakt = papier(soort, bekijk(traject, (Lezer("mens-a"),)), sjablonen())
    assert in_formaat(gemaakt, formaat) == in_formaat(gemaakt, formaat)


def test_een_bijgestelde_afspraak_die_niet_voor_iemand_is_blijft_helemaal_weg() -> None:
    samira = voorbeeld("samira")
    assert samira.plan is not None
    a8 = next(sleutel for sleutel in samira.plan.afspraken if sleutel == "a8")
    apart = replace(samira.plan.afspraken[a8], niet_voor=(Sleutel("wim"),))
    anders = replace(samira, plan=replace(samira.plan, afspraken={**samira.plan.afspraken, a8: apart}))
    markdown = maak("plan", anders, ("wim",)).markdown
    assert "Karim haalt" not in markdown
    assert "Karim komt nu" not in markdown
