"""A family in one line: who are together, since when, together still or apart, and whose children."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.netwerk import Gezin
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.verstaan.zinnen.knippen import losse
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.patroon import Patroon, zegt
from sonestra_cli.verstaan.zinnen.soort import Soort, bestand_van, velden
from sonestra_cli.verstaan.zinnen.soorten.delen import WIE_MAG_ZIEN
from sonestra_cli.verstaan.zinnen.taal import EINDE, Taal
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet
from sonestra_cli.verstaan.zinnen.vulling import Vulling

_KIND: Final = "(?:zoon|zoons|zonen|dochter|dochters|kind|kinderen|jongen|jongens|meisje|meisjes|tweeling)"
_TEL: Final = "(?:(?:een|één|twee|drie|vier|hun|samen|eerst|ook|nog|de|oudste|jongste|enige) )*"
_KNOPEN: Final = {
    "gehuwd": "trouw(?:de|den|t|en)|(?:(?:is|zijn|waren|was) )?(?:getrouwd|gehuwd)",
    "geregistreerd_partnerschap": "geregistreerd(?:e partners| partnerschap)?",
    "samenwonend": "samenwonend|samenwonen|samen wonen|woonden samen|wonen samen|woont samen|samengewoond",
    "relatie": "(?:een )?(?:relatie|verkering|stel)|iets met elkaar",
    "uit_elkaar": "uit elkaar|uit elkaar gegaan|stopte|gestopt|over|uit",
    "gescheiden": "gescheiden|scheidden|scheidde|scheiding",
    "weer_samen": "weer (?:samen|bij elkaar)",
}
_EINDEN: Final = ("uit_elkaar", "gescheiden", "weer_samen")
_ORDE: Final = ("partners", "verbinding", "sinds", *_EINDEN, "kinderen")
_TWEELING: Final = "[td]\\w*ling(?: is| zijn| heet| heten)*:? {tweeling_}"
_EIIG: Final = {"[eé][eé]n-?eiige ": "ja", "twee-?eiige ": "nee"}
_BANDEN: Final = {"pleeg": "pleeg", "adoptie": "adoptie(?:f )?", "donor": "donor"}


def _in_volgorde(paren: list[tuple[str, Any]], _: Traject) -> list[tuple[str, Any]]:
    """Everything that was said, in the order in which it was said: what belongs together stands together."""
    uit: list[tuple[str, Any]] = []
    for veld, waarde in paren:
        if veld in ("knoop_", "verbinding", "datum_", "geb_", "wie_", "kind_", "tweeling_", "eiig_", "ouder_", "band_"):
            woorden = [waarde] if isinstance(waarde, str) else list(waarde)
            uit.append(("loop_", [f"{veld}={' '.join(map(str, woorden))}"]))
        else:
            uit.append((veld, waarde))
    return uit


def _kind_van(hoe: str, band: str) -> Patroon:
    """``pleegouders van Leen``, ``adoptiezoon Leen``."""
    van = f"{hoe}(?:ouders?|moeder|vader) van"
    return zegt(f"(?:{van}|{_TEL}{hoe}{_KIND}(?: is| zijn| heet)*) {{kind_}}", band_=band)


_Stap = tuple[str, list[str]]
TAAL: Final = Taal(
    Gezin,
    (
        *WIE_MAG_ZIEN,
        *(_kind_van(hoe, band) for band, hoe in _BANDEN.items()),
        zegt(f"{_TEL}geadopteerde? {_KIND} {{kind_}}", band_="adoptie"),
        *(zegt(f"(?:een |de )?{hoe}{_TWEELING}", eiig_=eiig) for hoe, eiig in _EIIG.items()),
        Patroon(f"(?:een |de )?{_TWEELING}"),
        Patroon("{wie_} (?:is|zijn) (?:de )?(?:moeder|vader|ouders?|ma|pa|mama|papa) van {kind_}"),
        Patroon("(?:moeder|vader|ouders?) van {kind_}"),
        Patroon(f"{{kind_}} (?:is|zijn) {_TEL}{_KIND} van {{wie_}}"),
        Patroon(f"{_TEL}{_KIND} van {{ouder_}}"),
        Patroon(f"{_TEL}{_KIND}(?: is| zijn| heet| heten)*:? {{kind_}}"),
        Patroon("(?:kreeg|kregen) (?:(?:eerst|samen|toen|nog|ook) )*{kind_}"),
        Patroon("(?:toen|daarna|later) {kind_}"),
        zegt(f"(?:heeft|hebben|kreeg|kregen) {_TEL}{_KIND}", knoop_="kinderen"),
        zegt(f"{_TEL}{_KIND}", knoop_="kinderen"),
        *(zegt(woorden, knoop_=knoop) for knoop, woorden in _KNOPEN.items()),
        Patroon("{geb_}"),
        Patroon("(?:(?:in|op|sinds|vanaf|al|rond) )*{datum_}"),
        Patroon("(?:met )?{wie_}"),
    ),
    zo_genoemd=("verbinding",),
    voegwoorden=losse("ging gingen gaan gaat ze zij kreeg kregen heet heten samen"),
    grens="loop_",
    schik=_in_volgorde,
)


def _gezin(vulling: Vulling, traject: Traject, navrager: Navrager) -> list[Inzet]:
    gezegd = velden(vulling, Gezin)
    loop, geboren = _geboren_uit(_loop(gezegd.pop("loop_", ())))
    samen = {**_mensen(loop), **_verloop(loop, navrager), **gezegd}
    gezin = {veld: samen[veld] for veld in (*_ORDE, *samen) if veld in samen}
    if len(gezin.get("partners", ())) > 2:
        vulling.los.append(" ".join(kale_naam(traject, Sleutel(wie)) for wie in gezin["partners"]))
        return []
    naar = bestand_van("netwerk", gezin)
    if not gezin:
        return []
    for nr, er_is in enumerate(traject.netwerk.gezinnen if naar == "netwerk" else ()):
        if set(er_is.partners) == set(gezin.get("partners", ())):
            erbij = {veld: waarde for veld, waarde in gezin.items() if veld != "partners"}
            return [*(Inzet(naar, ("gezinnen", nr), veld, waarde) for veld, waarde in erbij.items()), *geboren]
    return [Inzet(naar, ("gezinnen",), None, gezin), *geboren]


def _geboren_uit(loop: Sequence[_Stap]) -> tuple[list[_Stap], list[Inzet]]:
    """A bare date behind a child is when it was born: ``Annemiek (1981) en Kees (1983)``; else it is of the two."""
    uit: list[_Stap] = []
    geboren: dict[str, str] = {}
    kind, kinderen_nu = "", False
    for veld, delen in loop:
        if veld == "knoop_":
            kind, kinderen_nu = "", delen == ["kinderen"]
        elif veld == "wie_" and kind in geboren and not kinderen_nu:
            veld = "kind_"
        if veld == "kind_" or (veld == "wie_" and kinderen_nu):
            kind = delen[-1]
        if veld == "geb_" and kind and kind not in geboren:
            geboren[kind] = delen[0]
        else:
            uit.append(("datum_" if veld == "geb_" else veld, delen))
    return uit, [Inzet("netwerk", ("personen", wie), "geboren", dag) for wie, dag in geboren.items()]


def _loop(waarde: Any) -> list[tuple[str, list[str]]]:
    regels = [waarde] if isinstance(waarde, str) else list(waarde)
    stappen = [(regel.partition("=")[0], regel.partition("=")[2]) for regel in regels]
    return [
        (veld, rest.split(" ") if veld in ("wie_", "kind_", "tweeling_", "ouder_") else [rest])
        for veld, rest in stappen
    ]


def _mensen(loop: Sequence[tuple[str, list[str]]]) -> dict[str, Any]:
    """Who are together and who are their children: behind a word for children come children."""
    partners: list[str] = []
    kinderen: list[Any] = []
    kinderen_nu, band = False, ""
    for veld, delen in loop:
        if veld == "knoop_":
            kinderen_nu = delen == ["kinderen"]
        elif veld == "ouder_":
            kinderen, partners = [*kinderen, *partners], list(delen)
        elif veld == "band_":
            band = delen[0]
            kinderen = [kind if isinstance(kind, dict) else {"wie": kind, "band": band} for kind in kinderen]
        elif veld == "tweeling_":
            kinderen += [{"wie": delen[0], "tweeling": delen[1] if len(delen) == 2 else delen[1:]}, *delen[1:]]
        elif veld == "eiig_":
            kinderen = [_eiig(kind, delen[0]) for kind in kinderen]
        elif veld == "kind_" or (veld == "wie_" and kinderen_nu):
            kinderen += delen
        elif veld == "wie_":
            partners += delen
    uit: dict[str, Any] = {"partners": list(dict.fromkeys(partners))} if partners else {}
    return {**uit, "kinderen": kinderen} if kinderen else uit


def _eiig(kind: Any, eeneiig: str) -> Any:
    """Those who were born together, with whether they are identical."""
    met = kind.get("tweeling") if isinstance(kind, dict) else None
    return kind if met is None or isinstance(met, dict) else {**kind, "tweeling": {"met": met, "eeneiig": eeneiig}}


def _verloop(loop: Sequence[tuple[str, list[str]]], navrager: Navrager) -> dict[str, str]:
    """What happened and when: a date goes with the word beside it in the same part of the sentence."""
    uit: dict[str, str] = {}
    for knoop, datum in _met_datum(loop):
        veld = knoop if knoop in _EINDEN else "sinds"
        if veld == "sinds" and knoop:
            uit["verbinding"] = knoop
        if veld in _EINDEN:
            uit[veld] = datum or uit.get(veld, "ja")
        elif datum and uit.get("sinds", datum) != datum:
            antwoord = navrager.vraag("Sinds wanneer zijn ze samen?", (uit["sinds"], datum))
            uit["sinds"] = antwoord or uit["sinds"]
        elif datum:
            uit["sinds"] = datum
    return uit


def _met_datum(loop: Sequence[tuple[str, list[str]]]) -> Iterator[tuple[str, str]]:
    knoop, datum = "", ""
    for veld, delen in loop:
        if veld in ("knoop_", "verbinding") and delen != ["kinderen"]:
            if knoop:
                yield knoop, datum
                datum = ""
            knoop = delen[0]
            if datum:
                yield knoop, datum
                knoop, datum = "", ""
        elif veld == "datum_":
            datum = delen[0]
            if knoop:
                yield knoop, datum
                knoop, datum = "", ""
        elif veld == EINDE and (knoop or datum):
            yield knoop, datum
            knoop, datum = "", ""


GEZIN: Final = Soort(TAAL, _gezin, "Leen trouwde in 1999 met Petra, in 2006 uit elkaar, dochter Iris")
