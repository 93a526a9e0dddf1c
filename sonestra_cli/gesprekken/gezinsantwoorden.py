"""What people answer about a family: how two are together, which children, who lives where."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Verbinding
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import vorm_van
from sonestra_cli.gesprekken.begrijpen import delen, is_ja, lezingen
from sonestra_cli.gesprekken.bijzonder.kinderen import kinderen_van, met_leeftijd, zonder_naam
from sonestra_cli.gesprekken.erbij import Stand
from sonestra_cli.gesprekken.vraag import Gesprek
from sonestra_cli.gesprekken.wie import genoemden, wie
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.mensen import zoek_mensen
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud

_DATUM = vorm_van(Datum)
_VERBINDING = vorm_van(Verbinding)
_GESLACHT = {
    **dict.fromkeys(("zoon", "jongen", "man", "m", "zoontje"), "man"),
    **dict.fromkeys(("dochter", "meisje", "vrouw", "v", "dochtertje"), "vrouw"),
}
_BAND = {
    **dict.fromkeys(("pleeg", "pleegkind", "pleegzoon", "pleegdochter", "in pleegzorg"), "pleeg"),
    **dict.fromkeys(("adoptie", "geadopteerd", "adoptiekind"), "adoptie"),
    **dict.fromkeys(("donor", "met een donor"), "donor"),
}
_JAAR = zelden(r"(?P<naam>.+?)[\s(]+(?P<jaar>(?:ca\.? |rond |geb\.? |geboren |uit )*['’]?\d[\d\s\w./-]*)\)?")
_EINDE = (
    ("gescheiden", zelden(r"(?:gescheiden|scheiding)\s*(.*)")),
    ("weer_samen", zelden(r"(?:weer (?:samen|bij elkaar))\s*(.*)")),
    ("uit_elkaar", zelden(r"(?:nee|uit elkaar|gestopt|gingen uit elkaar|uit)?\s*(.*)")),
)
_VAN_TOT = zelden(r"(?P<voor>(?:.* )?)(?:van|vanaf) (?P<van>.+) tot (?P<tot>.+)", re.IGNORECASE)
"""``samen van 2016 tot 2020``: since when, and when it ended."""
_VANAF = zelden(r"^(?:sinds|vanaf|in|van|tot)\s+")
_VOOR_DATUM = zelden(r"(?:^|\s)(?:sinds|vanaf|in|van|op)$")
_SAMEN_ZIJN = frozenset(("samen", "bij elkaar", "waren samen", "zijn samen"))
"""Says no more than that they are partners."""
_SAMEN_GEBOREN = {"tweeling": 2, "drieling": 3}
_WAAR = zelden(r"(?P<wie>.+?)(?: (?:woont|wonen|woonden|samen|alleen))*(?: (?P<waar>(?:bij|in|op) .+?))?")
_SAMEN_WONEN = zelden(r" (?:(?:woont|wonen) ?|samen ?|alleen ?)+$")
_HEEL_HET_GEZIN = zelden(
    r"(?:allemaal|allen|iedereen|het hele gezin)(?: woont| wonen)?(?: samen| bij elkaar| thuis)*|samen|bij elkaar",
    re.IGNORECASE,
)
_WELKE = r"(?:(?:al|alle|de|hun|haar|zijn|mijn|onze|beide|alledrie|twee|drie|vier|vijf|zes|andere|oudste|jongste) ?)*"
_GROEPSWOORD = zelden(_WELKE + r"(?:kinderen|kids|meisjes|jongens|dochters|zoons|zonen|anderen|rest)", re.IGNORECASE)
"""Words for several of them: nobody is called that."""
_KINDEREN = zelden(r"(?:(?:al|alle|de|hun|haar|zijn|mijn|onze) ?)*(?:kinderen|kids)", re.IGNORECASE)
_LEEG = Traject()


@gegeven
class Kind:
    """A child as named: its key, what binds it to these parents, and what was said of it."""

    sleutel: str
    band: str = ""
    met: tuple[str, ...] = ()
    velden: Mapping[str, str] = field(default_factory=dict)

    def als_inhoud(self) -> Inhoud:
        """As it stands in the list of the family."""
        met: Inhoud = self.met[0] if len(self.met) == 1 else list(self.met)
        tweeling: dict[str, Inhoud] = {"tweeling": met} if self.met else {}
        band: dict[str, Inhoud] = {"band": self.band} if self.band else {}
        return {"wie": self.sleutel, **band, **tweeling} if band or tweeling else self.sleutel


def samen_uit(tekst: str) -> dict[str, Inhoud] | None:
    """``getrouwd in 1999`` -> the fields of a family; None when some of it is not understood."""
    uit: dict[str, Inhoud] = {}
    if (tijd := _VAN_TOT.fullmatch(tekst)) and (tot := _datum(tijd["tot"])):
        tekst, uit = f"{tijd['voor']}sinds {tijd['van']}", {"uit_elkaar": tot}
    for stuk in delen(tekst):
        velden = _samen(stuk.split())
        if velden is None:
            return None
        uit |= velden
    return uit


def _samen(woorden: list[str]) -> dict[str, Inhoud] | None:
    """What they are to each other, a date behind it, or one of the two."""
    for nummer in range(len(woorden), -1, -1):
        voor, datum = " ".join(woorden[:nummer]), _datum(" ".join(woorden[nummer:]))
        if nummer < len(woorden) and datum is None:
            continue
        voor = _VOOR_DATUM.sub("", voor)
        voor = "" if voor.casefold() in _SAMEN_ZIJN else voor
        kan = lezingen(voor, _VERBINDING, _LEEG) if voor else ()
        if not voor or len(kan) == 1:
            return {**({"verbinding": kan[0]} if voor else {}), **({"sinds": datum} if datum else {})}
    return None


def uit_elkaar_uit(tekst: str) -> dict[str, Inhoud] | None:
    """``uit elkaar in 2006, gescheiden in 2007``; yes is nothing, no is that they are not together."""
    ja = is_ja(tekst)
    if ja is not None or tekst.casefold() in ("samen", "nog samen", "nog steeds"):
        return {"uit_elkaar": "ja"} if ja is False else {}
    uit: dict[str, Inhoud] = {}
    for stuk in delen(tekst):
        veld, rest = next((v, g[1]) for v, vorm in _EINDE if (g := vorm.fullmatch(stuk.casefold())))
        datum = _datum(rest) if rest else "ja"
        if datum is None:
            return None
        uit[veld] = datum
    return uit


def kinderen_uit(tekst: str, stand: Stand) -> Gesprek[tuple[list[Kind] | None, Stand]]:
    """``dochter Iris 2001, tweeling Bo en Mo 2012``; None when some of it is not understood."""
    kinderen: list[Kind] = []
    samen: list[list[int]] = []
    if zonder_naam(tekst):
        return None, stand
    for stuk in kinderen_van(tekst):
        if kinderen and (vorige := _nog_over(kinderen[-1], stuk.strip("()").casefold())):
            kinderen[-1] = vorige
            continue
        woord, _, rest = stuk.partition(" ")
        hoeveel = _SAMEN_GEBOREN.get(woord.casefold(), 0)
        if hoeveel:
            samen.append(list(range(len(kinderen), len(kinderen) + hoeveel)))
        naam, toen = met_leeftijd(rest if hoeveel else stuk, stand.jaar)
        naam, band, velden = _kind(naam)
        velden |= {"geboren": toen} if toen else {}
        sleutels, stand = yield from wie(naam, stand, zonder_vragen=True)
        if not sleutels or len(sleutels) > 1:
            return None, stand
        kinderen.append(Kind(sleutels[0], band, (), velden))
    if any(groep[-1] >= len(kinderen) for groep in samen):
        return None, stand
    for groep in samen:
        jaar = {veld: w for nummer in groep for veld, w in kinderen[nummer].velden.items() if veld == "geboren"}
        for nummer in groep:
            met = tuple(kinderen[ander].sleutel for ander in groep if ander != nummer)
            kinderen[nummer] = replace(kinderen[nummer], met=met, velden={**jaar, **kinderen[nummer].velden})
    return kinderen, stand


def _nog_over(kind: Kind, woord: str) -> Kind | None:
    """The child that was named before, where a piece only says what it is: ``Bo, zoon``."""
    if woord in _BAND:
        return replace(kind, band=_BAND[woord])
    return replace(kind, velden={**kind.velden, "geslacht": _GESLACHT[woord]}) if woord in _GESLACHT else None


def wonen_uit(
    tekst: str, thuis: list[str], stand: Stand, kinderen: Sequence[str] = ()
) -> Gesprek[tuple[list[dict[str, Inhoud]] | None, Stand]]:
    """``Sandra en Kyra; Tim alleen; Kuba bij Ewa`` -> one household each; None when some of it is not understood.

    Who the family are together and which children are theirs was answered before: ``iedereen``, ``alle kinderen``.
    """
    uit: list[dict[str, Inhoud]] = []
    for stuk in filter(None, map(str.strip, tekst.split(";"))):
        if _HEEL_HET_GEZIN.fullmatch(stuk):
            uit.append({"wie": list(dict.fromkeys(thuis))})
            continue
        naam, dubbel, mensen = stuk.rpartition(":")
        gevonden = None if dubbel else _WAAR.fullmatch(stuk)
        if gevonden:
            naam, mensen = gevonden["waar"] or "", gevonden["wie"]
        wie_daar, stand = yield from _bewoners(_SAMEN_WONEN.sub("", mensen.strip()), thuis, kinderen, stand)
        if not wie_daar:
            return None, stand
        huis: dict[str, Inhoud] = {"naam": naam.strip()} if naam.strip() else {}
        bij = zoek_mensen(naam.strip()[4:], stand.traject) if naam.startswith("bij ") and not dubbel else ()
        samen = [*bij[:1], *wie_daar]
        al = next((er_is for er_is in uit if bij and bij[0] in er_is["wie"]), None)
        if al is not None:
            al["wie"] = list(dict.fromkeys([*al["wie"], *samen]))
        else:
            uit.append({**huis, "wie": list(dict.fromkeys(samen))})
    return uit, stand


def _bewoners(
    mensen: str, thuis: Sequence[str], kinderen: Sequence[str], stand: Stand
) -> Gesprek[tuple[list[str] | None, Stand]]:
    """``Sandra met alle kinderen``: each who is named, and whom a word for several of them means."""
    uit: list[str] = []
    for woord in genoemden(mensen, stand.traject):
        wie_daar: Sequence[str] | None
        if _HEEL_HET_GEZIN.fullmatch(woord):
            wie_daar = thuis
        elif _GROEPSWOORD.fullmatch(woord):
            wie_daar = kinderen if _KINDEREN.fullmatch(woord) else ()
        else:
            wie_daar, stand = yield from wie(woord, stand, zonder_vragen=True)
        if not wie_daar:
            return None, stand
        uit += wie_daar
    return uit, stand


def _kind(stuk: str) -> tuple[str, str, dict[str, str]]:
    """A child in words: the name, what binds it, what was said of it besides."""
    velden: dict[str, str] = {}
    band = ""
    naam = stuk
    for woord in re.findall(r"\(([^()]*)\)", stuk):
        if kan := _BAND.get(woord.strip().casefold()):
            band, naam = kan, naam.replace(f"({woord})", "").strip()
        elif kan := _GESLACHT.get(woord.strip().casefold()):
            velden["geslacht"], naam = kan, naam.replace(f"({woord})", "").strip()
    if (gevonden := _JAAR.fullmatch(naam)) and (datum := _datum(gevonden["jaar"])):
        naam, velden["geboren"] = gevonden["naam"].strip(), datum
    woorden = naam.split()
    while len(woorden) > 1 and (geslacht := _GESLACHT.get(woorden[0].casefold())):
        velden["geslacht"], woorden = geslacht, woorden[1:]
    for _ in range(2):
        for rand in (0, -1):
            if len(woorden) > 1 and (kan := _BAND.get(woorden[rand].casefold())):
                band = kan
                del woorden[rand]
    return " ".join(woorden), band, velden


def _datum(tekst: str) -> str | None:
    kan = lezingen(_VANAF.sub("", tekst.strip(" ().,")), _DATUM, _LEEG) if any(map(str.isdigit, tekst)) else ()
    return kan[0] if len(kan) == 1 else None
