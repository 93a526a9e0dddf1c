"""Trajecten to make pages of, and a page read back as a browser reads it."""

from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from sonestra_cli.domein.netwerk import Beleving, Gezin, Huishouden, Kind, Netwerk
from sonestra_cli.domein.persoon import Contact, Persoon, Professional, Steun
from sonestra_cli.domein.soorten import IEDEREEN, Lezer, Sleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.opdrachten.delen.kaarten import teken_kaart
from sonestra_cli.paginas.kaartpagina import Moment, kaartpagina

LEEG = frozenset({"meta", "input", "link", "br"})
S = Sleutel
VIJANDIG = {
    "script": "</script><script>alert(1)</script>",
    "beeld": '"><img src=x onerror=alert(1)>',
    "stijl": "</style><b>vet</b>",
    "arabisch": "أمينة بنت خالد",
    "omgedraaid": "Riet\u202etenoh",
    "emoji": "Jip 🐶👩‍👩‍👧",
    "lang": "Willemijn" * 33,
    "sjabloon": "{{ 7 * 7 }}{% raw %}",
    "teken": "&amp; &lt;b&gt; 'n\u00ebf' `x`",
}


def samen(**personen: Persoon) -> dict[Sleutel, Persoon]:
    return {S(sleutel.replace("_", "-")): persoon for sleutel, persoon in personen.items()}


def kyra() -> Traject:
    """Somebody of every kind, with words of their own, a secret, a family and a household."""
    mensen = samen(
        kyra=Persoon(naam="Kyra", geslacht="vrouw"),
        corrie=Persoon(
            naam="Corrie", wie="pleegoma", kring="hart", groep="familie", geslacht="vrouw", band="zorgt_voor",
            steun=(Steun("praktisch", woorden=Woorden("Zij brengt mij altijd.")),), sterk_in=("taart bakken",),
            contact=Contact("elke_week", wens=Woorden("Vaker samen zwemmen")),
        ),
        wim=Persoon(naam="Wim", geslacht="man", groep="familie", kring="dichtbij", band="conflict"),
        bo=Persoon(naam="Bo", wie="hond", soort="dier", kring="hart", groep="gezin"),
        opa=Persoon(naam="Opa Jan", kring="bekend", groep="familie", rol_in_tijd=("speelde",)),
        nora=Persoon(naam="Nora", groep="buurt"),
        ali=Persoon(naam="Ali", professional=Professional("jongerenwerker")),
        geheim=Persoon(naam="Zwaluwgeheim", kring="hart", zichtbaar=(Lezer("kyra"),)),
    )  # fmt: skip
    netwerk = Netwerk(
        personen=mensen,
        gezinnen=(Gezin((S("corrie"), S("wim")), "gehuwd", kinderen=(Kind(S("kyra"), "pleeg"),)),),
        huishoudens=(Huishouden((S("kyra"), S("corrie"), S("wim"), S("bo"))),),
        belevingen=(
            Beleving(S("kyra"), S("wim"), "conflict", woorden=Woorden("Hij luistert niet.")),
            Beleving(S("wim"), S("corrie"), "gespannen", woorden=Woorden("Kwartelgeheim"), zichtbaar=(Lezer("wim"),)),
            Beleving(S("corrie"), S("wim"), "bang_voor", woorden=Woorden("Fazantgeheim")),
        ),
    )
    return Traject(kop=Kop(naam="Kyra", hoofdpersonen=(S("kyra"),)), netwerk=netwerk)


def met_personen(traject: Traject, erbij: dict[Sleutel, Persoon]) -> Traject:
    netwerk = replace(traject.netwerk, personen={**traject.netwerk.personen, **erbij})
    return replace(traject, netwerk=netwerk)


def vijandig() -> Traject:
    """Names and words that want to be more than text."""
    mensen = {S("ik"): Persoon(naam=VIJANDIG["script"])} | {
        S(sleutel): Persoon(
            naam=tekst, wie=tekst, kring="hart", groep="buurt", band="goed", steun=(Steun("praktisch", woorden=tekst),)
        )
        for sleutel, tekst in VIJANDIG.items()
    }
    kop = Kop(naam=VIJANDIG["beeld"], hoofdpersonen=(S("ik"),), ringen=("hart", 'ver "><b>'))
    gezinnen = (Gezin((S("script"), S("beeld")), "gehuwd", kinderen=(Kind(S("emoji")),)),)
    return Traject(kop=kop, netwerk=Netwerk(personen=mensen, gezinnen=gezinnen))


def pagina(traject: Traject, soort: str = "relatiekaart", voor: str = IEDEREEN) -> str:
    beeld = bekijk(traject, (Lezer(voor),))
    return kaartpagina([Moment(beeld, teken_kaart(soort, beeld))]).decode()


@dataclass
class Element:
    soort: str
    kenmerken: dict[str, str]
    tekst: str = ""
    in_: list["Element"] = field(default_factory=list)

    def alle(self, soort: str = "", **kenmerken: str) -> list["Element"]:
        gezocht = {naam.strip("_").replace("_", "-"): waarde for naam, waarde in kenmerken.items()}
        uit = []
        for kind in self.in_:
            if soort in ("", kind.soort) and gezocht.items() <= kind.kenmerken.items():
                uit.append(kind)
            uit += kind.alle(soort, **kenmerken)
        return uit

    def woorden(self) -> str:
        return self.tekst + "".join(kind.woorden() for kind in self.in_)


class _Lezer(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stapel = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {naam: waarde or "" for naam, waarde in attrs})
        self.stapel[-1].in_.append(element)
        if tag not in LEEG:
            self.stapel.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.stapel[-1].in_.append(Element(tag, {naam: waarde or "" for naam, waarde in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.stapel.pop().soort == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        self.stapel[-1].in_.append(Element("#tekst", {}, data))


def ontleed(html: str) -> Element:
    """The page as a tree; fails where an element is not closed as it was opened."""
    lezer = _Lezer()
    lezer.feed(html)
    assert len(lezer.stapel) == 1
    return lezer.stapel[0]


def rijen(html: str) -> dict[str, list[str]]:
    """Of everybody in the table the words, cell by cell."""
    return {
        rij.kenmerken["data-id"]: [_cel(cel) for cel in rij.in_ if cel.soort in ("th", "td")]
        for rij in ontleed(html).alle("tr")
        if "data-id" in rij.kenmerken
    }


def _cel(cel: Element) -> str:
    """The words of a cell; the points of a list with a comma between them, as they are shown."""
    return ", ".join(punt.woorden() for punt in cel.alle("li")) or " ".join(cel.woorden().split())
