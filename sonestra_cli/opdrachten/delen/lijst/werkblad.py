"""The people as a worksheet, and back: only the cells that somebody changed touch netwerk.yaml."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from sonestra_cli.bewerken.erbij import Erbij, voeg_toe_entries
from sonestra_cli.bewerken.wensen import Onduidelijk, Wens, vervul
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.lezen.openen import MAX_BYTES
from sonestra_cli.omgeving.bibliotheek import OntbreektBibliotheek
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.schrijffouten import maken, veranderen
from sonestra_cli.opdrachten.delen.stap import doe, open_bronnen, stop_bij_nieuwe_fouten
from sonestra_cli.opslaan.schrijven import schrijf_uitvoer
from sonestra_cli.taal.zinnen import aantal, opsomming
from sonestra_cli.techniek.sleutels import VrijeSleutels
from sonestra_cli.uitwisseling.lijst.inlezen import GeenLijst
from sonestra_cli.uitwisseling.werkblad.inhoud import inhoud_van
from sonestra_cli.uitwisseling.werkblad.kolommen import KOLOMMEN
from sonestra_cli.uitwisseling.werkblad.schrijven import als_werkblad
from sonestra_cli.uitwisseling.werkblad.terug import Terug, lees_terug
from sonestra_cli.verstaan.lijst.herkennen import Herkenner
from sonestra_cli.verstaan.lijst.plan import kort, velden_van_nieuw
from sonestra_cli.verstaan.lijst.soorten import Genoemd, Waarde

NETWERK = Bestandsnaam("netwerk")
_LIJSTEN = {kolom.veld for kolom in KOLOMMEN if kolom.is_lijst}


def naar_werkblad(wortel: Path, traject: Traject, doel: Path, scherm: Console) -> None:
    """Write the sheet; never over a file that is there, because somebody may have worked in it."""
    if doel.suffix.lower() != ".xlsx":
        raise Stop(2, f"Een werkblad eindigt op .xlsx. Typ bijvoorbeeld: --naar {doel.stem or 'mensen'}.xlsx")
    if doel.exists():
        raise Stop(2, f"{doel.name} is er al, en misschien werkte daar iemand in. Kies een andere naam.")
    tekst = _tekst(wortel)
    with veranderen("netwerk.yaml"):
        inhoud = inhoud_van(tekst, traject.kop)
    if not inhoud:
        raise Stop(2, "Er staat nog niemand in netwerk.yaml.")
    try:
        ruw = als_werkblad(inhoud, traject.kop)
    except OntbreektBibliotheek as fout:
        raise Stop(2, str(fout)) from fout
    with maken(doel):
        schrijf_uitvoer(doel, ruw)
    scherm.resultaat(f"gemaakt: {doel}")
    scherm.meld(f"Er staan {aantal(len(inhoud), 'mens', 'mensen')} in. Veranderd? Typ: sonestra groslijst --van {doel}")
    scherm.meld("Namen van mensen staan nu ook in dit bestand. Geef het niet zomaar door.")
    ziet_ieder = bekijk(traject).traject.netwerk.personen
    if verborgen := [wie for wie in traject.netwerk.personen if wie not in ziet_ieder]:
        wie = opsomming(list(namen(traject, verborgen)))
        scherm.toon(f"Ook erin, en niet voor ieder om te zien: {wie}.", sys.stderr, str)


def van_werkblad(wortel: Path, traject: Traject, bron: Path, vooraf: bool, scherm: Console) -> None:
    """Take over what somebody changed, as one step."""
    tekst = _tekst(wortel)
    with veranderen("netwerk.yaml"):
        nu = inhoud_van(tekst, traject.kop)
    try:
        terug = lees_terug(_ruw(bron), bron.name, nu, traject.kop)
    except (GeenLijst, OntbreektBibliotheek) as fout:
        raise Stop(2, str(fout)) from fout
    nieuw, gemeld = _nieuwe(terug.nieuw, traject)
    with veranderen("netwerk.yaml"):
        anders = _met_alles(tekst, terug, nieuw)
    if anders != tekst:
        stop_bij_nieuwe_fouten(wortel, (), {NETWERK: anders}, str, scherm)
        doe(wortel, open_bronnen(wortel), {NETWERK: anders}, f"werkblad {bron.name} overgenomen", vooraf, scherm)
    for een in terug.veranderd:
        scherm.resultaat(
            f"{'zou veranderen' if vooraf else 'veranderd'}: {een.sleutel}  {een.veld}: {een.waarde or '(weg)'}"
        )
    for sleutel, mens in nieuw.items():
        scherm.resultaat(f"{'zou erbij komen' if vooraf else 'erbij'}: {sleutel}  {mens.naam}")
    for zin in (*terug.gemeld, *gemeld):
        scherm.meld(zin)
    if terug.weg:
        staat = "staat" if len(terug.weg) == 1 else "staan"
        scherm.meld(f"{opsomming(terug.weg)} {staat} niet meer op het werkblad, en nog wel in netwerk.yaml.")
        scherm.meld(f"Echt weg? Typ: sonestra weg {terug.weg[0]}")
    if anders == tekst:
        scherm.meld("Er is niets veranderd.")


def _tekst(wortel: Path) -> str:
    bron = open_bronnen(wortel).get(NETWERK)
    return bron.tekst if bron is not None else ""


def _ruw(bron: Path) -> bytes:
    try:
        with bron.open("rb") as bestand:
            ruw = bestand.read(MAX_BYTES + 1)
    except OSError as fout:
        raise Stop(2, f"Het bestand {bron} kan ik niet lezen. Klopt de naam?") from fout
    if len(ruw) > MAX_BYTES:
        raise Stop(2, f"{bron.name} is te groot voor een werkblad met mensen.")
    return ruw


def _met_alles(tekst: str, terug: Terug, nieuw: Mapping[Sleutel, Genoemd]) -> str:
    """The text with every changed cell and every new row. Stops with 2 where one cannot be written."""
    for een in terug.veranderd:
        try:
            tekst, _ = vervul(tekst, ("personen", een.sleutel), Persoon, Wens(een.veld, "=", een.waarde))
        except Onduidelijk as fout:
            raise Stop(2, f"{een.sleutel}: {fout}") from fout
    erbij = [Erbij(("personen",), sleutel, velden_van_nieuw(sleutel, mens)) for sleutel, mens in nieuw.items()]
    return voeg_toe_entries(tekst, erbij) if erbij else tekst


def _nieuwe(rijen: Sequence[Mapping[str, str]], traject: Traject) -> tuple[dict[Sleutel, Genoemd], list[str]]:
    """Who is new under a key of their own; who is called as somebody who is there is told."""
    herkenner, vrij = Herkenner(traject.netwerk.personen), VrijeSleutels(traject.netwerk.personen)
    nieuw: dict[Sleutel, Genoemd] = {}
    gemeld: list[str] = []
    for rij in rijen:
        mens = Genoemd(0, "", " ".join(rij["naam"].split()), kort(_velden(rij)))
        herkend = herkenner.herken(mens)
        if herkend.hoe in ("zelfde", "misschien"):
            wie = opsomming(herkend.sleutels, "of")
            gemeld.append(f"{mens.naam} staat er al ({wie}), of lijkt erop. Die nieuwe rij nam ik niet over.")
            continue
        sleutel = Sleutel(vrij.voor(mens.naam))
        nieuw[sleutel] = mens
        herkenner.erbij(sleutel, mens)
    return nieuw, gemeld


def _velden(rij: Mapping[str, str]) -> dict[str, Waarde]:
    uit: dict[str, Waarde] = {}
    diep: dict[str, dict[str, Waarde]] = {}
    for veld, tekst in rij.items():
        boven, punt, onder = veld.partition(".")
        waarde: Waarde = tuple(deel.strip() for deel in tekst.split(",") if deel.strip()) if veld in _LIJSTEN else tekst
        if punt:
            uit[boven] = diep.setdefault(boven, {})
            diep[boven][onder] = waarde
        elif veld != "naam":
            uit[veld] = waarde
    return uit
