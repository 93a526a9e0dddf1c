"""What not everyone in the family may know stands in ``apart/`` only (domein/3 §3.0)."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sonestra_cli.controles.regel import controle
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.beschermd import Soort, beschermd, misschien_gevoelig, misschien_niet_voor
from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel, Verhuis
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.lopen import Blad, bladen, op_plek
from sonestra_cli.domein.soorten import Sleutel, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.patroon import patroon
from sonestra_cli.techniek.sleutels import is_sleutel

_WAAROM = (
    "De gewone bestanden leest straks de hele familie, en ze staan in git: wat daar één keer stond, blijft in de "
    "geschiedenis. Bestanden in apart/ komen niet in git en niet in een kopie, en gaan later alleen naar die ene mens."
)
_ZO = "Liefst: schrijf het niet op. Moet het toch, zet het dan in de map apart, in het bestand van wie het vertelde."
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
    "Schrijf het niet op: op papier is het een leeg kaartje voor handschrift. Of zet `niet_bespreken` "
    "in de map apart, in het bestand van wie het vroeg.",
)
A009 = Regel(
    "A009",
    "let op",
    "Ook in losse woorden hoort angst, geweld of een geheim alleen in apart/.",
    "Wat je bij een gewoon veld typt komt op kaarten en papier die de hele familie leest, en in de geschiedenis van "
    "git. Iemands eigen `woorden` kijk ik nooit na.",
    "Liefst: schrijf het niet op. Moet het toch, zet het dan in de map apart, in het bestand van wie het vertelde. "
    "Gaat het over iets anders? Zeg het dan met andere woorden.",
)
A010 = Regel(
    "A010",
    "let op",
    "Telefoonnummers, adressen en nummers van een dossier staan niet in losse woorden.",
    "Wie deze map ooit vindt, vindt daarmee ook de mensen. En een nummer van een instelling maakt van hun verhaal weer "
    "een dossier. Iemands eigen `woorden` kijk ik nooit na. Niet alle negen cijfers zijn een BSN: dat weet jij.",
    "Haal het nummer weg: een naam is genoeg. Hoe je iemand bereikt staat bij `bereik`, waar je elkaar ziet bij `plek` "
    "of `waar`.",
)
_NIET_VOOR_IEDEREEN = "dit is niet voor iedereen om te lezen"
_PER_SOORT: Mapping[Soort, tuple[Regel, str]] = {
    "beleving": (A001, "'{}' mag niet iedereen lezen"),
    "relatie": (A002, "een geheime relatie mag niet iedereen lezen"),
    "kenmerk": (A003, _NIET_VOOR_IEDEREEN),
    "zwangerschap": (A004, _NIET_VOOR_IEDEREEN),
    "gebeurtenis": (A005, _NIET_VOOR_IEDEREEN),
}
TIP = "schrijf dit het liefst niet op. Moet het toch? Dan hoort het in {}.yaml, dat leest alleen die mens"
VAN_WIE = (
    "schrijf dit het liefst niet op. Moet het toch? Dan hoort het in de map apart, in het bestand van wie het vertelde"
)

_VAN_HET_WERK = frozenset(("professional", "aanbod", "organisatie", "mandaat", "kring", "groep", "taal", "talen"))
"""Who is there for their work may work on it."""


@controle(A001, A002, A003, A004, A005)
def beschermde_dingen(traject: Traject) -> Iterator[Bevinding]:
    """A001 to A005: what is protected and stands in an ordinary file."""
    for iets in beschermd(traject):
        regel, zin = _PER_SOORT[iets.soort]
        yield _apart(regel, zin.format(in_woorden(iets.woord)), iets.pad, iets.blok, iets.van_wie)


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


@controle(A009, A010)
def losse_woorden(traject: Traject) -> Iterator[Bevinding]:
    """A009 and A010: in what is no choice and nobody's own words."""
    yield from in_losse_woorden(bladen(traject, frozenset({str})), traject)


def in_losse_woorden(bladen_: Iterable[Blad], traject: Traject) -> Iterator[Bevinding]:
    """The same for these, also where they are not in the files yet."""
    vrij = [blad for blad in bladen_ if not is_apart(blad.bestand)]
    if gevoelig := misschien_gevoelig(vrij):
        yield from _gevoelige_woorden(traject, gevoelig)
    kans = (blad for blad in vrij if _TEKEN.search(blad.waarde) and _CIJFERS.search(blad.waarde))
    if cijfers := [blad for blad in kans if blad.stappen[-1] not in _IS_ERVOOR]:
        from sonestra_cli.domein.herleidbaar import herleidbaar  # only where it may be one

        for blad in cijfers:
            for soort in herleidbaar(blad.waarde):
                if soort != "adres" or (
                    not blad.bestand.startswith(_ER_HEEN) and blad.stappen[-1] not in ("naam", "organisatie")
                ):
                    wat, tip = _GEGEVENS[soort]
                    yield Bevinding(A010, f"hier staat {wat}", blad.pad, tip=tip)


_TEKEN = patroon(r"@|[/\s.()]\d|\d[ .()-]?-\d|\d{5}|\d{4} ?[a-z]{2}|n(?:umme)?r", re.IGNORECASE)
"""What every text has that ``_CIJFERS`` finds, in a part of the time: ``sanne-10`` has nothing of it."""
_CIJFERS = patroon(
    r"@|\d{5}|\d{4} ?[a-z]{2}\b|\d[ .()-]{1,2}\d|(?:nummer|nr)\b|\b[cj]/\d|(?:straat|laan|plein|gracht|singel|plantsoen"
    r"|dreef|weg|kade|dijk|steeg)\s\d",
    re.IGNORECASE,
)
"""The quick answer for almost every text: none of what ``herleidbaar`` looks for is there."""
_IS_ERVOOR = frozenset(("bereik", "telefoon", "email", "plek", "waar", "in_woorden", "herkomst"))
_ER_HEEN = ("beraad", "plan", "actieteam/")
"""Files about the days on which people go somewhere, so that an address may stand there."""
_WEG = "haal het nummer weg: mensen hebben hier een naam"
_BEREIK = "hoe je iemand bereikt, hoort bij `bereik` van die mens"
_GEGEVENS: Mapping[str, tuple[str, str]] = {
    "bsn": ("misschien een BSN", "haal het nummer weg: een naam is genoeg"),
    "telefoon": ("een telefoonnummer", _BEREIK),
    "email": ("een e-mailadres", _BEREIK),
    "dossier": ("een nummer van een dossier", _WEG),
    "adres": ("een adres", "het kan ook zonder. Een plaats is genoeg"),
}


def _gevoelige_woorden(traject: Traject, kans: Sequence[Blad]) -> Iterator[Bevinding]:
    from sonestra_cli.domein.gevoelig import gevoelige_woorden  # only where a word may be one

    namen = [naam(traject, sleutel) for sleutel in traject.netwerk.personen]
    verteld = [iets.blok for iets in beschermd(traject)]
    for blad in kans:
        if any(_ligt_in(blad, blok) for blok in verteld) or _mag_hier(traject, blad):
            continue
        wie_iemand_is = blad.stappen[-1] in ("wie", "naam")
        if gevonden := gevoelige_woorden(blad.waarde, namen, wie_iemand_is=wie_iemand_is):
            zin = f"'{kort(gevonden)}' is misschien niet voor iedereen om te lezen"
            yield Bevinding(A009, zin, blad.pad, onder="hoort dit in apart/?", tip=VAN_WIE)


def _ligt_in(blad: Blad, blok: Pad) -> bool:
    return blad.bestand == blok.bestand and blad.stappen[: len(blok.stappen)] == blok.stappen


def _mag_hier(traject: Traject, blad: Blad) -> bool:
    """True in the head, and about who is there for their work."""
    if blad.bestand == "traject" or not _VAN_HET_WERK.isdisjoint(map(str, blad.stappen)):
        return True
    if blad.stappen[:1] != ("personen",):
        return False
    persoon = traject.netwerk.personen.get(Sleutel(str(blad.stappen[1])))
    return persoon is not None and persoon.professional is not None


A011 = Regel(
    "A011",
    "let op",
    "In gewone woorden staat dat iemand dit niet mag lezen.",
    "Woorden komen zoals ze zijn op papier. Ook wie er genoemd wordt, leest ze dan, met erbij dat het niet mocht.",
    "Zet er een veld bij: `niet_voor` met wie het niet mag lezen, of `zichtbaar` met wie het wel mag. Haal het dan uit "
    "de woorden. Is het geen geheim, dan mag het blijven.",
    bewaakt=True,
)
_SLUIT = frozenset(("niet_voor", "zichtbaar", "mag_gelezen_door"))
"""The fields that can close what they stand in."""


@controle(A011)
def in_eigen_woorden(traject: Traject) -> Iterator[Bevinding]:
    """A011: own words and free text, where nothing around them closes them for somebody."""
    kans = [blad for blad in bladen(traject, frozenset({str, Woorden})) if misschien_niet_voor(blad.waarde)]
    if not kans:
        return
    from sonestra_cli.domein.zien.dicht import is_beschermd
    from sonestra_cli.verstaan.lijst.woorden.niet_voor_gezegd import namen_in, niet_voor_gezegd

    namen = namen_in(traject.netwerk.personen)
    for blad in (een for een in kans if not is_apart(een.bestand)):
        stuk, wie = niet_voor_gezegd(blad.waarde, namen)
        if stuk and not any(map(is_beschermd, blokken := _blokken(traject, blad))):
            zin = f"'{kort(stuk)}' zijn hier gewone woorden: er blijft niets door verborgen"
            yield Bevinding(A011, zin, blad.pad, tip=_hoe(blokken, wie, traject))


def _blokken(traject: Traject, blad: Blad) -> tuple[Getypt, ...]:
    """What the words stand in, from near to far."""
    boven = (op_plek(traject, blad.pad, omhoog) for omhoog in range(1, len(blad.stappen) + 1))
    return tuple(blok for blok in boven if isinstance(blok, Getypt))


def _hoe(blokken: tuple[Getypt, ...], wie: str, traject: Traject) -> str:
    velden = next((velden for blok in blokken if not _SLUIT.isdisjoint(velden := velden_van(type(blok)))), {})
    from sonestra_cli.verstaan.mensen import Mensengids  # only where somebody is named so

    gevonden = Mensengids(traject.netwerk.personen).zoek(wie)
    if "niet_voor" in velden:
        sleutel = gevonden[0] if len(gevonden) == 1 else "sleutel"
        return f"zet erbij: niet_voor: [{sleutel}], en haal het uit de woorden"
    if velden:
        veld = "zichtbaar" if "zichtbaar" in velden else "mag_gelezen_door"
        return f"zet erbij wie het wel mag lezen, met {veld}, en haal het uit de woorden"
    return "hier kan niets verborgen zijn: haal het weg, of bewaar het in apart/"
