"""What not everyone in the family may know stands in ``apart/`` only (domein/3 §3.0)."""

from collections.abc import Iterator

from sonestra_cli.controles.overal import eigenaar
from sonestra_cli.controles.regel import controle
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel, Verhuis
from sonestra_cli.domein.keuzes import (
    BESCHERMDE_BANDEN,
    BESCHERMDE_GEBEURTENISSEN,
    BESCHERMDE_VERBINDINGEN,
    BESCHERMDE_ZWANGERSCHAPPEN,
    Band,
)
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.techniek.sleutels import is_sleutel

_WAAROM = (
    "De gewone bestanden leest straks de hele familie, en ze staan in git: wat daar één keer stond, blijft in de "
    "geschiedenis. Bestanden in apart/ komen niet in git en niet in een kopie, en gaan later alleen naar die ene mens."
)
_ZO = "Liefst: schrijf het niet op. Moet het toch, zet het dan in apart/SLEUTEL.yaml van wie het vertelde."
A001 = Regel("A001", "fout", "Angst, controle en geweld tussen mensen staan alleen in apart/.", _WAAROM, _ZO)
A002 = Regel("A002", "fout", "Een geheime relatie staat alleen in apart/.", _WAAROM, _ZO)
A003 = Regel(
    "A003",
    "fout",
    "Wat iemand over de eigen gezondheid of verslaving vertelt, staat alleen in apart/.",
    _WAAROM,
    _ZO,
)
A004 = Regel("A004", "fout", "Een zwangerschap die voorbij is, staat alleen in apart/.", _WAAROM, _ZO)
A005 = Regel("A005", "fout", "Een gebeurtenis met geweld of misbruik staat alleen in apart/.", _WAAROM, _ZO)
A006 = Regel(
    "A006",
    "fout",
    "Waar iemand niet over wil praten, staat alleen in apart/.",
    _WAAROM,
    "Schrijf het niet op: op papier is het een leeg kaartje voor handschrift. Of zet `niet_bespreken` in "
    "apart/SLEUTEL.yaml van wie het vroeg.",
)
TIP = "liefst: schrijf het niet op. Anders hoort het in {}.yaml, dat leest alleen die mens"
VAN_WIE = "liefst: schrijf het niet op. Anders hoort het in apart/SLEUTEL.yaml, van wie het vertelde"


@controle(A001)
def belevingen(traject: Traject) -> Iterator[Bevinding]:
    """A001: a protected quality among the experiences, as ``band``, or in how another sees somebody."""
    for nr, beleving in enumerate(traject.netwerk.belevingen):
        if beleving.is_ in BESCHERMDE_BANDEN:
            pad = Pad("netwerk", ("belevingen", nr))
            yield _band(beleving.is_, pad / "is", pad, beleving.van)
    hoofd = next(iter(traject.kop.hoofdpersonen), None)  # ``band`` is how the first of them sees it
    for sleutel, persoon in traject.netwerk.personen.items():
        pad = Pad("netwerk", ("personen", sleutel))
        if persoon.band in BESCHERMDE_BANDEN:
            yield _band(persoon.band, pad / "band", pad / "band", persoon.bij or hoofd or sleutel)
        for wie, kijk in persoon.kijk_van.items():
            if kijk.band in BESCHERMDE_BANDEN:
                plek = pad / "kijk_van" / wie / "band"
                yield _band(kijk.band, plek, plek, wie)


@controle(A002, A004)
def verbindingen(traject: Traject) -> Iterator[Bevinding]:
    """A002 and A004: a secret union, and pregnancies other than a present one."""
    for nr, gezin in enumerate(traject.netwerk.gezinnen):
        pad = Pad("netwerk", ("gezinnen", nr))
        van_wie = eigenaar(traject, gezin.partners)
        if gezin.verbinding in BESCHERMDE_VERBINDINGEN:
            yield _apart(A002, "een geheime relatie mag niet iedereen lezen", pad / "verbinding", pad, van_wie)
        for rang, zwangerschap in enumerate(gezin.zwangerschappen):
            if zwangerschap.soort in BESCHERMDE_ZWANGERSCHAPPEN:
                plek = pad / "zwangerschappen" / rang
                yield _apart(A004, "dit is niet voor iedereen om te lezen", plek, plek, van_wie)


@controle(A003)
def kenmerken(traject: Traject) -> Iterator[Bevinding]:
    """A003: what somebody says of their own health."""
    for sleutel, persoon in traject.netwerk.personen.items():
        if persoon.kenmerken:
            plek = Pad("netwerk", ("personen", sleutel, "kenmerken"))
            yield _apart(A003, "dit is niet voor iedereen om te lezen", plek.als_sleutel, plek, sleutel)


@controle(A005)
def gebeurtenissen(traject: Traject) -> Iterator[Bevinding]:
    """A005: events of violence or abuse."""
    for nr, gebeurtenis in enumerate(traject.gebeurtenissen.gebeurtenissen):
        if (gebeurtenis.soort or "").strip().casefold() in BESCHERMDE_GEBEURTENISSEN:
            pad = Pad("gebeurtenissen", ("gebeurtenissen", nr))
            van_wie = eigenaar(traject, gebeurtenis.volgens or gebeurtenis.wie)
            yield _apart(A005, "dit is niet voor iedereen om te lezen", pad / "soort", pad, van_wie)


def _band(band: Band | None, pad: Pad, blok: Pad, van_wie: Sleutel) -> Bevinding:
    return _apart(A001, f"'{in_woorden(band or '')}' mag niet iedereen lezen", pad, blok, van_wie)


def _apart(regel: Regel, zin: str, pad: Pad, blok: Pad, van_wie: Sleutel | None) -> Bevinding:
    """The finding at ``pad``; ``blok`` is what moves to the file of ``van_wie``, if that can be the name of a file."""
    heeft_bestand = van_wie is not None and is_sleutel(van_wie)
    naar = f"apart/{van_wie}" if heeft_bestand else "apart/SLEUTEL"
    return Bevinding(
        regel,
        zin,
        pad,
        onder="hoort in apart/",
        tip=TIP.format(naar) if heeft_bestand else VAN_WIE,
        wijziging=Verhuis(blok, naar) if heeft_bestand else None,
    )
