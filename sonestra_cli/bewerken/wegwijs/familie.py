"""Who belongs to whom, typed at a person: a family of their own, or what follows from the families by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sonestra_cli.bewerken.erbij import voeg_toe_entry
from sonestra_cli.bewerken.invoer import Invoer
from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval, teksten_in, woorden_van
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.yamltekst.bewerkbaar import knopen_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij, Velden
from sonestra_cli.yamltekst.stukken import verwijder

OUDERS = frozenset(["ouder", "ouders", "vader", "moeder", "papa", "mama", "pa", "ma", "pap", "mam"])
_KINDEREN = frozenset(
    ["kind", "kinderen", "zoon", "zonen", "zoons", "dochter", "dochters", "vader_van", "moeder_van", "ouder_van"]
)
_PARTNER = frozenset(
    [
        "partner",
        "partners",
        "man",
        "vrouw",
        "echtgenoot",
        "echtgenote",
        "vriend_van",
        "getrouwd_met",
        "samen_met",
        "gehuwd_met",
    ]
)
_EX = frozenset(["ex", "ex_partner", "ex_man", "ex_vrouw", "exman", "exvrouw", "expartner", "gescheiden_van"])
_BROERS = frozenset(
    ["broer", "broers", "zus", "zussen", "broertje", "zusje", "broertjes", "zusjes", "broer_van", "zus_van", "zuster"]
)
_VER = frozenset(
    [
        "opa",
        "oma",
        "opas",
        "omas",
        "grootouders",
        "grootouder",
        "oom",
        "tante",
        "neef",
        "nicht",
        "kleinkind",
        "kleinkinderen",
        "kleinzoon",
        "kleindochter",
        "schoonmoeder",
        "schoonvader",
        "schoonzus",
        "zwager",
        "schoonouders",
        "schoonzoon",
        "schoondochter",
    ]
)
_BAND_VAN_OUDERS: Mapping[str, str] = {
    f"{band}{ouder}": band for band in ("pleeg", "adoptie") for ouder in OUDERS if len(ouder) > len("mam")
}
_VOOR = ("stief", "bonus", "half", "pleeg", "adoptie")


@dataclass(frozen=True)
class _Gezin:
    """A family as it stands in the file."""

    stappen: tuple[Stap, ...]
    partners: frozenset[str]
    kinderen: frozenset[str]


def familieveld(geval: Geval) -> Antwoord | None:
    """A field at a person that names a relative."""
    if geval.klasse(geval.stappen[:-1]) is not Persoon or geval.stappen[:1] != ("personen",) or len(geval.stappen) != 3:
        return None
    woord = "_".join(kaal(geval.sleutel).replace("-", " ").split())
    for kent, wijs in (
        (woord in OUDERS, _ouders), (woord in _KINDEREN, _kinderen), (woord in _PARTNER, _partner), (woord in _EX, _ex),
        (woord in _BAND_VAN_OUDERS, _met_band),
        (woord in _BROERS or woord in _VER or (woord.startswith(_VOOR) and len(woord) > _LANG), _gaat_vanzelf),
    ):  # fmt: skip
        if kent:
            return wijs(geval)
    return None


_LANG = 5


def _wie(geval: Geval) -> str:
    return str(geval.stappen[1])


def gezinnen_in(geval: Geval, wortel: Knoop | None) -> list[_Gezin]:
    paar = wortel.paar("gezinnen") if isinstance(wortel, Velden) else None
    if paar is None or not isinstance(paar[1], (Rij, Velden)):
        return []
    delen = paar[1].delen if isinstance(paar[1], Rij) else []
    uit = []
    for nummer, deel in enumerate(delen):
        if isinstance(deel, Velden):
            partners, kinderen = ({*_namen(geval, deel, veld)} for veld in ("partners", "kinderen"))
            uit.append(_Gezin(("gezinnen", nummer), frozenset(partners), frozenset(kinderen)))
    return uit


def _namen(geval: Geval, gezin: Velden, veld: str) -> Sequence[str]:
    paar = gezin.paar(veld)
    return [geval.mens(woord) or woord for woord in teksten_in(paar[1])] if paar else []


def genoemd(geval: Geval, veld: str | None = None) -> tuple[str, ...] | None:
    """The people in this field, or in another of the same person."""
    stuk = geval.stuk((*geval.stappen[:-1], veld) if veld else None)
    return geval.mensen_in(stuk.waarde) if stuk else None


def _ouders(geval: Geval) -> Antwoord | None:
    """``ouders: [wilma, joost]``, ``moeder: wilma, vader: joost``: one family, with this child."""
    persoon = geval.knoop(geval.stappen[:-1])
    if not isinstance(persoon, Velden):
        return None
    velden = [s.waarde for s, _ in persoon.paren if kaal(s.waarde) in OUDERS]
    per_veld = [genoemd(geval, veld) for veld in velden]
    if None in per_veld:
        return _niet_duidelijk(geval)
    ouders = tuple(dict.fromkeys(wie for deel in per_veld for wie in deel or ()))
    if not 0 < len(ouders) <= 2 or _wie(geval) in ouders:
        return None
    eigen = [gezin for gezin in gezinnen_in(geval, geval.werk.wortel(geval.naam)) if _wie(geval) in gezin.kinderen]
    if eigen and all(gezin.partners != frozenset(ouders) for gezin in eigen):
        waar = opsomming(sorted(eigen[0].partners))
        return Antwoord(f"{_wie(geval)} staat bij `gezinnen` al als kind van {waar}. Klopt dat, haal dit veld dan weg")
    zin = f"zet dit bij `gezinnen`: {{partners: [{', '.join(ouders)}], kinderen: [{_wie(geval)}]}}"

    def maak(tekst: str) -> str:
        return _als_gezin(zonder(tekst, geval, velden), geval, ouders, [_wie(geval)])

    return Antwoord(zin, geval.weg(zin, maak, vervalt=getypt(geval, velden)))


def _met_band(geval: Geval) -> Antwoord | None:
    """``pleegvader: kees``, also with ``pleegmoeder: an`` beside it: one family, with this child as theirs."""
    persoon, band = geval.knoop(geval.stappen[:-1]), _BAND_VAN_OUDERS[kaal(geval.sleutel).replace(" ", "")]
    if not isinstance(persoon, Velden):
        return None
    velden = [s.waarde for s, _ in persoon.paren if _BAND_VAN_OUDERS.get(kaal(s.waarde).replace(" ", "")) == band]
    per_veld = [genoemd(geval, veld) for veld in velden]
    ouders = tuple(dict.fromkeys(wie for deel in per_veld for wie in deel or ()))
    if None in per_veld or not 0 < len(ouders) <= 2 or _wie(geval) in ouders:
        return _niet_duidelijk(geval)
    er_is = [gezin for gezin in gezinnen_in(geval, geval.werk.wortel(geval.naam)) if gezin.partners & set(ouders)]
    if any(_wie(geval) in gezin.kinderen for gezin in er_is):
        return haal_weg(geval, "dat staat al bij `gezinnen`")
    kind: dict[str, Invoer] = {"wie": _wie(geval), "band": band}
    zin = (
        f"zet dit bij `gezinnen`: {{partners: [{', '.join(ouders)}], kinderen: [{{wie: {kind['wie']}, band: {band}}}]}}"
    )
    if er_is:
        return Antwoord(zin)

    def maak(tekst: str) -> str:
        nieuw: dict[str, Invoer] = {"partners": list(ouders), "kinderen": [kind]}
        return voeg_toe_entry(zonder(tekst, geval, velden), ("gezinnen",), None, nieuw)

    return Antwoord(zin, geval.weg(zin, maak, vervalt=getypt(geval, velden)))


def _kinderen(geval: Geval) -> Antwoord | None:
    """``kinderen: [thijs]`` at a parent."""
    kinderen, ouder = genoemd(geval), _wie(geval)
    if not kinderen or ouder in kinderen:
        return _niet_duidelijk(geval)
    alle = gezinnen_in(geval, geval.werk.wortel(geval.naam))
    if all(any(kind in gezin.kinderen and ouder in gezin.partners for gezin in alle) for kind in kinderen):
        return haal_weg(geval, "dat staat al bij `gezinnen`")
    mogelijk = [gezin for gezin in alle if ouder in gezin.partners and len(gezin.partners) > 1]
    if mogelijk or any(kind in gezin.kinderen for kind in kinderen for gezin in alle):
        met = opsomming(sorted({ander for gezin in mogelijk for ander in gezin.partners if ander != ouder}), "of")
        vraag = f"zijn dit ook de kinderen van {met}? " if met else ""
        return Antwoord(
            f"{vraag}zet ze bij hun ouders, onder `gezinnen`: {{partners: [{ouder}], kinderen: [{kinderen[0]}]}}"
        )
    zin = f"zet dit bij `gezinnen`: {{partners: [{ouder}], kinderen: [{', '.join(kinderen)}]}}"

    def maak(tekst: str) -> str:
        return _als_gezin(zonder(tekst, geval, [geval.sleutel]), geval, (ouder,), kinderen)

    return Antwoord(zin, geval.weg(zin, maak, vervalt=getypt(geval, [geval.sleutel])))


def _partner(geval: Geval) -> Antwoord | None:
    getrouwd = kaal(geval.sleutel) in ("man", "vrouw", "echtgenoot", "echtgenote", "getrouwd met", "gehuwd met")
    return _paar(geval, {"verbinding": "gehuwd"} if getrouwd and "met" in geval.sleutel else {})


def _ex(geval: Geval) -> Antwoord | None:
    return _paar(geval, {"gescheiden": "ja"} if "gescheiden" in geval.sleutel else {"uit_elkaar": "ja"})


def _paar(geval: Geval, erbij: Mapping[str, str]) -> Antwoord | None:
    """``partner: joost``, ``ex: mark``."""
    wie = genoemd(geval)
    if not wie or len(wie) != 1 or wie[0] == _wie(geval):
        return _niet_duidelijk(geval)
    samen = (_wie(geval), wie[0])
    if any(gezin.partners == frozenset(samen) for gezin in gezinnen_in(geval, geval.werk.wortel(geval.naam))):
        return haal_weg(geval, "zij staan al samen bij `gezinnen`")
    velden = "".join(f", {veld}: {waarde}" for veld, waarde in erbij.items())
    zin = f"zet dit bij `gezinnen`: {{partners: [{', '.join(samen)}]{velden}}}"

    def maak(tekst: str) -> str:
        kaal_ = zonder(tekst, geval, [geval.sleutel])
        return voeg_toe_entry(kaal_, ("gezinnen",), None, {"partners": list(samen), **erbij})

    return Antwoord(zin, geval.weg(zin, maak, vervalt=getypt(geval, [geval.sleutel])))


def _gaat_vanzelf(geval: Geval) -> Antwoord | None:
    """``stiefvader: ricky``, ``halfbroer: lev``: that follows, where both have their place in the families."""
    wie = genoemd(geval)
    zin = _UITLEG.get(geval.sleutel[:4].lower(), "")
    if not wie:
        return Antwoord(f"dat volgt uit `gezinnen`{zin}")
    alle = gezinnen_in(geval, geval.werk.wortel(geval.naam))
    if all(_verbonden(alle, _wie(geval), ander) for ander in wie):
        return haal_weg(geval, "dat volgt al uit `gezinnen`")
    namen = opsomming(list(wie))
    return Antwoord(f"zet {namen} bij `gezinnen`, dan volgt '{geval.sleutel}' vanzelf{zin}")


_UITLEG = {
    "stie": ". Een stiefouder staat daar met de ouder in een eigen regel: {partners: [moeder, stiefvader]}",
    "bonu": ". Een stiefouder staat daar met de ouder in een eigen regel: {partners: [moeder, stiefvader]}",
    "half": ". Halfbroers en halfzussen hebben één ouder samen, en staan elk bij hun eigen ouders",
}


def _verbonden(alle: Sequence[_Gezin], een: str, ander: str) -> bool:
    """Whether the families lead from the one to the other."""
    gezien, nu = {een}, {een}
    while nu:
        buren = {
            wie for gezin in alle if (gezin.partners | gezin.kinderen) & nu for wie in gezin.partners | gezin.kinderen
        }
        nu = buren - gezien
        gezien |= nu
    return ander in gezien


def haal_weg(geval: Geval, waarom: str) -> Antwoord:
    zin = f"haal '{geval.sleutel}' hier weg: {waarom}"
    return Antwoord(
        zin, geval.weg(zin, lambda tekst: verwijder(tekst, geval.stappen), vervalt=getypt(geval, [geval.sleutel]))
    )


def _niet_duidelijk(geval: Geval) -> Antwoord | None:
    """Somebody in it is not known, or may be more."""
    stuk = geval.stuk()
    for woord in teksten_in(stuk.waarde) if stuk else ():
        gevonden = geval.werk.mensen(geval.naam, woord)
        if len(gevonden) != 1:
            wie = f"bedoel je {opsomming([f'{een!r}' for een in gevonden], 'of')}?" if gevonden else "wie is dat?"
            return Antwoord(
                f"'{woord}': {wie} Wie bij wie hoort staat onder `gezinnen`: {{partners: […], kinderen: […]}}"
            )
    return None


def zonder(tekst: str, geval: Geval, velden: Sequence[str]) -> str:
    for veld in velden:
        tekst = verwijder(tekst, (*geval.stappen[:-1], veld))
    return tekst


def getypt(geval: Geval, velden: Sequence[str]) -> str:
    stukken = (geval.stuk((*geval.stappen[:-1], veld)) for veld in velden)
    return " ".join([*velden, *(woorden_van(stuk.waarde) for stuk in stukken if stuk), "en"])


def _als_gezin(tekst: str, geval: Geval, ouders: Sequence[str], kinderen: Sequence[str]) -> str:
    """With these children in the family of these parents, which is made where it is not there yet."""
    gezinnen = gezinnen_in(geval, knopen_van(tekst))
    er_is = next((gezin for gezin in gezinnen if gezin.partners == frozenset(ouders)), None)
    if er_is is None:
        return voeg_toe_entry(tekst, ("gezinnen",), None, {"partners": list(ouders), "kinderen": list(kinderen)})
    for kind in kinderen:
        if kind not in er_is.kinderen:
            tekst = voeg_toe_entry(tekst, (*er_is.stappen, "kinderen"), None, kind)
    return tekst
