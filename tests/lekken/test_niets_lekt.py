"""What somebody may not see is in no byte of any output, streams unpacked; and the same words do appear for who may."""

import re
import shutil
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from sonestra_cli.app import uitvoeren
from sonestra_cli.documenten.maken import FORMATEN as PAPIERFORMATEN
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.opdrachten.blad import SOORTEN as BLADEN
from sonestra_cli.opdrachten.delen.kaarten import ALLEEN, SOORTEN
from sonestra_cli.opdrachten.delen.kaarten import FORMATEN as KAARTFORMATEN

SAMIRA = Path(__file__).parents[2] / "voorbeelden" / "samira"
APART, ZICHTBAAR, NIET_VOOR = "Zwaluwgeheim", "Kwartelgeheim", "Fazantgeheim"
PAPIEREN: dict[str, list[str]] = {
    "plan": ["plan"],
    "koelkast": ["plan", "--koelkast"],
    "agenda-beraad": ["agenda", "beraad"],
    "agenda-actieteam": ["agenda", "actieteam"],
    **{f"blad-{soort}": ["blad", soort] for soort in BLADEN},
}
"""How its files begin -> how a paper is asked for. What one person keeps apart is never made for each of the others."""


@pytest.fixture(scope="module")
def traject(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Samira, with a bird of its own in every hidden place."""
    map_ = tmp_path_factory.mktemp("lek") / "samira"
    shutil.copytree(SAMIRA, map_)
    erbij(
        map_ / "apart/samira.yaml",
        "gebeurtenissen",
        f"  - {{wanneer: 2021, wat: {APART}, wie: [samira], gevoel: zwaar}}\n",
    )
    velden = f"naam: {ZICHTBAAR}, wie: {ZICHTBAAR}, kring: hart, band: hecht, groep: familie, zichtbaar: [samira]"
    erbij(map_ / "netwerk.yaml", "personen", f"  kwartel: {{{velden}}}\n")
    erbij(map_ / "netwerk.yaml", "gezinnen", "  - {partners: [kwartel], kinderen: [wim], zichtbaar: [samira]}\n")
    gebeurtenis = f"  - {{wanneer: 2020, wat: {ZICHTBAAR}, wie: [samira], gevoel: fijn, zichtbaar: [samira]}}\n"
    erbij(map_ / "gebeurtenissen.yaml", "gebeurtenissen", gebeurtenis)
    geheim = f"    woorden: |\n      {NIET_VOOR} komt op dinsdag.\n"
    afspraak = f"  a0:\n{geheim}    wie: [samira]\n    niet_voor: [wim]\n"
    erbij(map_ / "plan.yaml", "afspraken", afspraak)
    erbij(
        map_ / "vragen.yaml",
        "vragen",
        f"  geheim:\n    van: samira\n    niet_voor: [wim]\n    vraag: |\n      {NIET_VOOR}?\n",
    )
    erbij(map_ / "traject.yaml", "akkoord", "  - {wat: mijn nummer op de bellijst, wie: [wim]}\n")
    netwerk = map_ / "netwerk.yaml"
    netwerk.write_text(netwerk.read_text("utf-8").replace("wim:    {", "wim:    {bereik: 06 1, "), "utf-8")
    return map_


def erbij(pad: Path, kop: str, tekst: str) -> None:
    """Put ``tekst`` as the first entry under ``kop``."""
    inhoud, aantal = re.subn(
        rf"^({kop}:.*\n)", lambda regel: regel[1] + tekst, pad.read_text("utf-8"), flags=re.MULTILINE
    )
    assert aantal == 1, f"{pad.name}: {kop}"
    pad.write_text(inhoud, encoding="utf-8")


def alles_in(pad: Path) -> str:
    """Every byte of a file as text, with whatever is packed in it unpacked, and the words of a PDF as they are read."""
    ruw = pad.read_bytes()
    stukken = [ruw]
    if pad.suffix == ".docx":
        with ZipFile(BytesIO(ruw)) as pak:
            stukken += [pak.read(naam) for naam in pak.namelist()]
    if pad.suffix in (".pdf", ".png"):
        for begin in re.finditer(rb"stream\r?\n|IDAT|zTXt|iTXt", ruw):
            try:
                stukken.append(zlib.decompressobj().decompress(ruw[begin.end() :]))
            except zlib.error:
                continue
    tekst = "\n".join(
        coding for stuk in stukken for coding in (stuk.decode("latin-1"), stuk.decode("utf-16-be", "replace"))
    )
    if pad.suffix == ".pdf":
        tekst += "\n".join(blad.extract_text() for blad in PdfReader(BytesIO(ruw)).pages)
    return tekst.replace("\xad", "").replace("\n", "")


ANDER_PLAN = "blad-persoonlijk-plan"
"""Samira and the children make a familiegroepsplan: this sheet is not theirs. Its words: documenten/test_lekken.py."""


def maak(traject: Path, *extra: str) -> dict[str, str]:
    """Run every command that writes, and give file -> everything in it."""
    shutil.rmtree(traject / "uitvoer", ignore_errors=True)
    assert uitvoeren(["kaart", "-C", str(traject), "-q", "--formaat", ",".join(KAARTFORMATEN), *extra]) == 0
    for posters in (("poster", "stickers"), ("--half",)):
        assert uitvoeren(["kaart", *posters, "-C", str(traject), "-q", "--formaat", "svg,tekst", *extra]) == 0
    apart = "--met-apart" in extra
    for naam, papier in PAPIEREN.items():
        geweigerd = (apart and papiersoorten()[naam].voor is not None) or naam == ANDER_PLAN
        formaten = ",".join(PAPIERFORMATEN)
        assert uitvoeren([*papier, "-C", str(traject), "-q", "--formaat", formaten, *extra]) == (2 if geweigerd else 0)
    gemaakt = {pad.name: alles_in(pad) for pad in (traject / "uitvoer").rglob("*") if pad.is_file()}
    kaarten = sum(soort in ALLEEN.get(formaat, SOORTEN) for soort in SOORTEN for formaat in KAARTFORMATEN)
    posters = [naam for naam in gemaakt if naam.startswith(("poster", "stickers")) or "-half" in naam]
    assert len(posters) > 8
    papieren = {naam for naam in gemaakt if naam.startswith(tuple(PAPIEREN))}
    assert len(gemaakt) - len(posters) == kaarten + len(papieren)
    for begin in (naam for naam in PAPIEREN if naam != ANDER_PLAN and not (apart and papiersoorten()[naam].voor)):
        for formaat in PAPIERFORMATEN:
            assert any(naam.startswith(begin) and naam.endswith(formaat) for naam in papieren), (begin, formaat)
    return gemaakt


def bladen_met(woord: str, gemaakt: dict[str, str]) -> set[str]:
    return {naam for naam, tekst in gemaakt.items() if woord in tekst}


def test_voor_iedereen_en_voor_wim_lekt_niets(traject: Path) -> None:
    voor_iedereen = maak(traject)
    for woord in (APART, ZICHTBAAR):
        assert bladen_met(woord, voor_iedereen) == set()
    assert not {naam for naam in bladen_met(NIET_VOOR, voor_iedereen) if naam.startswith("agenda")}
    assert {"plan.md", "plan.pdf", "plan.docx", "plan.html"} <= bladen_met(NIET_VOOR, voor_iedereen)
    voor_wim = maak(traject, "--voor", "wim")
    for woord in (APART, ZICHTBAAR, NIET_VOOR):
        assert bladen_met(woord, voor_wim) == set()


def test_wie_het_mag_zien_ziet_het_in_ieder_formaat(traject: Path) -> None:
    """Proves that the search above can find what it looks for, in each kind of file with words."""
    voor_samira = maak(traject, "--voor", "samira", "--met-apart", "samira")
    for soort in ("svg", "pdf", "json", "txt", "dot"):
        for woord in (APART, ZICHTBAAR):
            assert f"gebeurtenissen-voor-samira-apart-samira.{soort}" in bladen_met(woord, voor_samira)
        assert f"relatiekaart-voor-samira-apart-samira.{soort}" in bladen_met(ZICHTBAAR, voor_samira)
    assert "relatiekaart-voor-samira-apart-samira.html" in bladen_met(ZICHTBAAR, voor_samira)
