"""A field in a family that no family has."""

from collections.abc import Mapping

from sonestra_cli.bewerken.erbij import voeg_toe_entry
from sonestra_cli.bewerken.wegwijs.familie import genoemd, getypt, gezinnen_in, haal_weg, zonder
from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval, woorden_van
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.yamltekst.knopen import Velden
from sonestra_cli.yamltekst.stukken import verwijder

_ALS_PARTNER = frozenset(
    [
        "vader",
        "moeder",
        "man",
        "vrouw",
        "papa",
        "mama",
        "ouder1",
        "ouder2",
        "ouder_1",
        "ouder_2",
        "partner1",
        "partner2",
        "partner_1",
        "partner_2",
        "hij",
        "zij",
    ]
)
_BANDEN: Mapping[str, str] = {"pleeg": "pleeg", "adoptie": "adoptie", "adoptief": "adoptie", "donor": "donor"}


def gezinsveld(geval: Geval) -> Antwoord | None:
    """A field in a family: ``pleegkinderen``, ``vader`` and ``moeder``, ``getrouwd``."""
    gezin = geval.knoop(geval.stappen[:-1])
    if geval.stappen[:1] != ("gezinnen",) or len(geval.stappen) != 3 or not isinstance(gezin, Velden):
        return None
    woord = "_".join(kaal(geval.sleutel).replace("-", " ").split())
    band = _BANDEN.get(woord.removesuffix("eren").removesuffix("kind").rstrip("_")) if "kind" in woord else None
    if band:
        return _kinderen_met_band(geval, band)
    if woord in _ALS_PARTNER:
        return _ouders_als_velden(geval, gezin)
    if woord in ("stiefkinderen", "stiefkind", "bonuskinderen", "bonuskind"):
        return _stiefkinderen(geval)
    if woord in (
        "getrouwd",
        "gehuwd",
        "trouwdatum",
        "huwelijk",
        "trouwdag",
        "huwelijksdatum",
        "getrouwd_op",
        "getrouwd_in",
        "getrouwd_sinds",
        "gehuwd_sinds",
    ):
        return _getrouwd(geval, gezin)
    return None


def _kinderen_met_band(geval: Geval, band: str) -> Antwoord | None:
    kinderen, boven = genoemd(geval), geval.stappen[:-1]
    if not kinderen:
        return None
    voorbeeld = ", ".join(f"{{wie: {kind}, band: {band}}}" for kind in kinderen)
    zin = f"zet het bij `kinderen`: [{voorbeeld}]"

    def maak(tekst: str) -> str:
        tekst = verwijder(tekst, geval.stappen)
        for kind in kinderen:
            tekst = voeg_toe_entry(tekst, (*boven, "kinderen"), None, {"wie": kind, "band": band})
        return tekst

    return Antwoord(zin, geval.weg(zin, maak, vervalt=getypt(geval, [geval.sleutel])))


def _ouders_als_velden(geval: Geval, gezin: Velden) -> Antwoord | None:
    velden = [s.waarde for s, _ in gezin.paren if "_".join(kaal(s.waarde).split()) in _ALS_PARTNER]
    per_veld = [genoemd(geval, veld) for veld in velden]
    wie = tuple(dict.fromkeys(een for deel in per_veld for een in deel or ()))
    if None in per_veld or not 0 < len(wie) <= 2 or gezin.paar("partners") is not None:
        return None
    zin = f"wie samen zijn staan hier bij `partners`: [{', '.join(wie)}]"
    boven = geval.stappen[:-1]

    def maak(tekst: str) -> str:
        met = voeg_toe_entry(tekst, boven, "partners", list(wie))
        return zonder(met, geval, velden)

    return Antwoord(zin, geval.weg(zin, maak, vervalt=getypt(geval, velden)))


def _stiefkinderen(geval: Geval) -> Antwoord | None:
    kinderen = genoemd(geval) or ()
    alle = gezinnen_in(geval, geval.werk.wortel(geval.naam))
    uitleg = "een stiefkind staat bij het gezin van zijn eigen ouders; stief gaat dan vanzelf"
    if kinderen and all(any(kind in gezin.kinderen for gezin in alle) for kind in kinderen):
        return haal_weg(geval, uitleg)
    return Antwoord(uitleg)


def _getrouwd(geval: Geval, gezin: Velden) -> Antwoord | None:
    stuk, boven = geval.stuk(), geval.stappen[:-1]
    waarde = woorden_van(stuk.waarde) if stuk else ""
    velden: dict[str, str] = {} if gezin.paar("verbinding") else {"verbinding": "gehuwd"}
    if waarde.lower() not in ("ja", ""):
        if gezin.paar("sinds") is not None:
            return None
        velden["sinds"] = waarde
    if waarde.lower() == "nee" or not velden:
        return None
    zin = f"schrijf: {', '.join(f'{veld}: {inhoud}' for veld, inhoud in velden.items())}"

    def maak(tekst: str) -> str:
        tekst = verwijder(tekst, geval.stappen)
        for veld, inhoud in velden.items():
            tekst = voeg_toe_entry(tekst, boven, veld, inhoud)
        return tekst

    return Antwoord(zin, geval.weg(zin, maak, geval.pad(*boven, "sinds"), vervalt=f"{geval.sleutel} {waarde}"))
