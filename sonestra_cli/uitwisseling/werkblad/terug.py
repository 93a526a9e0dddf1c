"""A worksheet that came back: which cells somebody changed, who is new, who is missing, what cannot be taken over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.traject import Kop
from sonestra_cli.domein.veld import Lijst, Waarde
from sonestra_cli.taal.zinnen import aantal
from sonestra_cli.uitwisseling.lijst.inlezen import GeenLijst
from sonestra_cli.uitwisseling.lijst.werkboek import alle_bladen
from sonestra_cli.uitwisseling.werkblad.inhoud import TE_VEEL, Inhoud, cel
from sonestra_cli.uitwisseling.werkblad.kolommen import KOLOMMEN, SLEUTEL, Kolom, gezegd, keuzes
from sonestra_cli.uitwisseling.werkblad.schrijven import VAN_ONS, WAS
from sonestra_cli.verstaan.datums import versta_datum
from sonestra_cli.verstaan.keuzes import versta_keuze
from sonestra_cli.verstaan.lijst.woorden.bereik import leg_opzij

_PER_NAAM = {kolom.naam: kolom for kolom in KOLOMMEN}


@dataclass(frozen=True, slots=True)
class Verandering:
    """A field of somebody that gets another value; empty: it goes away."""

    sleutel: str
    veld: str
    waarde: str


@dataclass(frozen=True, slots=True)
class Terug:
    """``nieuw``: rows without a key, field -> value. ``weg``: whose row is gone. ``gemeld``: what stayed out."""

    veranderd: tuple[Verandering, ...]
    nieuw: tuple[Mapping[str, str], ...]
    weg: tuple[str, ...]
    gemeld: tuple[str, ...]


def lees_terug(ruw: bytes, naam: str, nu: Inhoud, kop: Kop) -> Terug:
    """Compare a sheet with how it was made, and with what stands there ``nu``. Raises GeenLijst."""
    bladen = alle_bladen(ruw, naam)
    was = _rijen(bladen.pop(WAS, [])) or [(sleutel, dict(velden)) for sleutel, velden in nu.items()]
    welk = next((welk for welk, blad in bladen.items() if blad and SLEUTEL in blad[0]), None)
    if welk is None:
        raise GeenLijst(
            f"In {naam} vind ik de kolom ‘{SLEUTEL}’ niet. Is het een gewone lijst? Typ dan: sonestra groslijst {naam}"
        )
    blad = bladen.pop(welk)
    gemeld = [*_vreemde_kolommen(blad), *(f"Het blad ‘{een}’ las ik niet." for een in bladen if een not in VAN_ONS)]
    return _vergelijk(_rijen(blad), dict(was), nu, gemeld, kop)


def _rijen(blad: Sequence[Sequence[str]]) -> list[tuple[str, dict[str, str]]]:
    """Key and fields of every row in which something stands; what stands in a column that we do not know is told."""
    if not blad or SLEUTEL not in blad[0]:
        return []
    koppen = list(blad[0])
    plek = koppen.index(SLEUTEL)
    uit = []
    for rij in blad[1:]:
        velden = {_PER_NAAM[kop].veld: cel(tekst) for kop, tekst in zip(koppen, rij, strict=False) if kop in _PER_NAAM}
        sleutel = cel(rij[plek]) if plek < len(rij) else ""
        if sleutel or any(velden.values()):
            uit.append((sleutel, velden))
    return uit


def _vreemde_kolommen(blad: Sequence[Sequence[str]]) -> Iterator[str]:
    """Where somebody typed in a column of their own, or gave one of ours another name."""
    breedte = max(map(len, blad))
    for nummer, naam in enumerate((*blad[0], *[""] * (breedte - len(blad[0])))):
        hoeveel = sum(1 for rij in blad[1:] if nummer < len(rij) and cel(rij[nummer]))
        if hoeveel and naam != SLEUTEL and naam not in _PER_NAAM:
            heet = f"De kolom ‘{cel(naam)}’ ken ik niet" if cel(naam) else "Er is een kolom zonder naam"
            yield f"{heet}. Wat daarin staat nam ik niet over: {aantal(hoeveel, 'vakje', 'vakjes')}."


def _vergelijk(
    rijen: Sequence[tuple[str, dict[str, str]]], was: Inhoud, nu: Inhoud, gemeld: list[str], kop: Kop
) -> Terug:
    veranderd: list[Verandering] = []
    nieuw: list[Mapping[str, str]] = []
    gezien: set[str] = set()
    for sleutel, velden in rijen:
        if sleutel in gezien:
            gemeld.append(f"{sleutel} staat twee keer op het werkblad. Alleen de eerste rij telt.")
        elif not sleutel:
            nieuw.append(dict(_nieuw(velden, gemeld, kop)))
        elif sleutel not in nu:
            gemeld.append(f"{sleutel} ken ik niet (meer) in netwerk.yaml. Die rij sla ik over.")
        else:
            veranderd += _anders(sleutel, velden, was.get(sleutel, nu[sleutel]), nu[sleutel], gemeld, kop)
        gezien |= {sleutel} - {""}
    weg = tuple(sleutel for sleutel in nu if sleutel in was and sleutel not in gezien)
    return Terug(tuple(veranderd), tuple(filter(None, nieuw)), weg, tuple(gemeld))


def _anders(
    sleutel: str, velden: Mapping[str, str], was: Mapping[str, str], nu: Mapping[str, str], gemeld: list[str],
    kop: Kop,
) -> Iterator[Verandering]:  # fmt: skip
    for kolom in KOLOMMEN:
        waarde, eerst = velden.get(kolom.veld, was[kolom.veld]), was[kolom.veld]
        if waarde in (eerst, nu[kolom.veld]):
            continue
        bij = f"{nu['naam']}, {kolom.naam.lower()}"
        if TE_VEEL in (eerst, nu[kolom.veld]):
            gemeld.append(f"{bij}: dat is meer dan een vakje kan. Verander het in netwerk.yaml.")
        elif eerst != nu[kolom.veld]:
            gemeld.append(f"{bij}: in netwerk.yaml werd dat intussen ‘{nu[kolom.veld]}’. Dat liet ik staan.")
        elif kolom.veld == "naam" and not waarde:
            gemeld.append(f"{bij}: zonder naam kan niet. Die liet ik staan.")
        elif (typ := _als_getypt(kolom, waarde, kop)) is None:
            gemeld.append(f"{bij}: ‘{waarde}’ {_waarom(kolom, waarde)}. Dat nam ik niet over.")
        else:
            yield Verandering(sleutel, kolom.veld, typ)


def _nieuw(velden: Mapping[str, str], gemeld: list[str], kop: Kop) -> Iterator[tuple[str, str]]:
    if not velden.get("naam"):
        gemeld.append(f"Een rij zonder naam sla ik over: {', '.join(filter(None, velden.values()))}")
        return
    for kolom in KOLOMMEN:
        if not (waarde := velden.get(kolom.veld, "")):
            continue
        if (typ := _als_getypt(kolom, waarde, kop)) is None:
            gemeld.append(
                f"{velden['naam']}, {kolom.naam.lower()}: ‘{waarde}’ {_waarom(kolom, waarde)}. Dat liet ik weg."
            )
        else:
            yield kolom.veld, typ


def _als_getypt(kolom: Kolom, waarde: str, kop: Kop) -> str | None:
    """As it goes into the file; None for what cannot be understood there."""
    if not waarde:
        return ""
    if leg_opzij(waarde)[1]:
        return None
    woorden = keuzes(kolom, kop)
    if woorden:
        delen = waarde.split(",") if kolom.is_lijst else [waarde]
        gevonden = [_keuze(kolom, deel.strip(), woorden, kop) for deel in delen if deel.strip()]
        return None if None in gevonden else ", ".join(filter(None, gevonden))
    soort = kolom.vorm.deel if isinstance(kolom.vorm, Lijst) else kolom.vorm
    if isinstance(soort, Waarde) and _is_datum(soort) and lees_datum(waarde) is None and waarde != "ja":
        return waarde if len(versta_datum(waarde)) == 1 else None
    return waarde


def _is_datum(soort: Waarde) -> bool:
    return soort.soort is Datum or getattr(soort.soort, "__supertype__", None) is Datum


def _keuze(kolom: Kolom, waarde: str, woorden: Sequence[str], kop: Kop) -> str | None:
    for woord in woorden:
        if waarde.casefold() in (woord.casefold(), gezegd(kolom, woord, kop).casefold()):
            return woord
    gevonden = versta_keuze(waarde, woorden, kolom.veld)
    return gevonden[0] if len(gevonden) == 1 else None


def _waarom(kolom: Kolom, waarde: str) -> str:
    soorten = leg_opzij(waarde)[1]
    return f"is {soorten[0]}, en dat hoort niet op een kaart" if soorten else "begrijp ik hier niet"
