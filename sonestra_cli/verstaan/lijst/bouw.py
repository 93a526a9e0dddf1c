"""One person in the making: every piece of the line finds its field, or goes to ``wie``."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import get_args

from sonestra_cli.domein.beschermd import noemt_beschermds
from sonestra_cli.domein.keuzes import Geslacht
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.koppen import Kop
from sonestra_cli.verstaan.lijst.namen import is_andere_naam, roepnaam
from sonestra_cli.verstaan.lijst.soorten import Genoemd, Keus, Twijfel, Vondst, Waarde
from sonestra_cli.verstaan.lijst.twijfels import over_beroep, over_hoe_vaak, over_organisatie
from sonestra_cli.verstaan.lijst.woorden.contact import contact, hoe_vaak_kan
from sonestra_cli.verstaan.lijst.woorden.groepen import (
    DIER,
    PROFESSIONAL,
    eigen_groep,
    groep_van_woord,
    zegt_meer_dan_de_groep,
)
from sonestra_cli.verstaan.lijst.woorden.kopwoorden import erft
from sonestra_cli.verstaan.lijst.woorden.kringen import kring
from sonestra_cli.verstaan.lijst.woorden.levens import is_heel_leven, is_leeftijd, is_van_leven, leven
from sonestra_cli.verstaan.lijst.woorden.plaatsen import lijkt_plaats, woonplaats
from sonestra_cli.verstaan.lijst.woorden.relaties import VAN_SCHOOL, geslacht_uit, is_relatie
from sonestra_cli.verstaan.lijst.woorden.soort import is_dier, soort_van_naam, soort_van_woord
from sonestra_cli.verstaan.lijst.woorden.talen import talen
from sonestra_cli.verstaan.lijst.woorden.vak import PROFESSIONAL as IS_PROFESSIONAL
from sonestra_cli.verstaan.lijst.woorden.vak import is_organisatie, is_vak

_MEEBRENGEN = zelden(
    r"^(?:heeft|neemt|brengt|met)\s+(?:een |de |z'n |haar |zijn |wel een )?(?P<wat>.+?)(?:\s+mee)?$", re.IGNORECASE
)
_GESLACHTEN = {"m": "man", "v": "vrouw", "jongen": "man", "meisje": "vrouw", "x": "anders"}
_VAN_WIE = zelden(r"^(?:haar|zijn|hun|z'n|d'r) (?:\w+ )?\w+", re.IGNORECASE)
_ERGENS_VAN = (
    (
        "vereniging_geloof",
        zelden(r"\b\w*(?:koor|kerk|moskee|voetbal|vereniging|sportclub|orkest)\b", re.IGNORECASE),
    ),
    ("online", zelden(r"\b\w*(?:forum|discord)\b", re.IGNORECASE)),
)
_NIET = zelden(r"^(?:niet|nog niet|geen)\b", re.IGNORECASE)
_VOORZET = zelden(r"^(?:en|ook|allebei|beiden|alle twee|is|nu|ze zijn|zijn)\s+(?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Omgeving:
    """What a line is read by: the rings of this traject, of which year the list is, and its own groups."""

    ringen: Sequence[str]
    peiljaar: int | None = None
    groepen: Sequence[str] = ()


@dataclass
class Bouw:
    """Collects; ``klaar`` gives the person."""

    naam: str
    omgeving: Omgeving
    beroeps: bool = False
    velden: dict[str, Waarde] = field(default_factory=dict)
    wie: list[str] = field(default_factory=list)
    vak: dict[str, str] = field(default_factory=dict)
    hoofdletters: list[str] = field(default_factory=list)
    werk_in_naam: str = ""
    periode: tuple[str, str] | None = None
    twijfels: list[Twijfel] = field(default_factory=list)
    gezegd: list[str] = field(default_factory=list)

    def deel(self, stuk: str) -> None:
        """Understand one piece; what is not understood is who somebody is."""
        kaal = stuk.strip(" .!,;")
        if not re.sub(r"\W|^ik$", "", kaal.casefold().strip("*†")) and "†" not in kaal:
            return
        if _NIET.match(kaal):
            self.gezegd.append(f"‘{kaal}’ schreef ik niet op.")
            return
        vondst = self._versta(kaal)
        if vondst is None and (los := _VOORZET.sub("", kaal)) != kaal:
            vondst = self._versta(los)
        if vondst is not None:
            self.neem(vondst, kaal)
        elif (tweeen := self._pel(kaal)) is not None:
            self.deel(tweeen[0])
            self.deel(tweeen[1])
        elif lijkt_plaats(kaal) and (self.wie or self.velden) and not is_relatie(kaal) and not is_organisatie(kaal):
            self.hoofdletters.append(kaal)
        elif noemt_beschermds(kaal):
            self.gezegd.append(f"‘{kaal}’ schreef ik niet op: niet iedereen mag dat lezen. Het hoort in apart/.")
        else:
            self.wie.append(re.sub(r"^(?:de|het|een) (?=\w+$)", "", kaal) if is_relatie(kaal) else kaal)

    def _pel(self, kaal: str) -> tuple[str, str] | None:
        """``van 't forum appt elke dag``: what is known at the end of a longer piece goes off."""
        woorden = kaal.split()
        for plek in range(1, len(woorden)):
            staart = " ".join(woorden[plek:])
            past = leven(staart, None)
            van_leven = past and (past.velden or is_leeftijd(staart)) and is_van_leven(woorden[:plek], staart)
            if contact(staart) or van_leven:
                return " ".join(woorden[:plek]), staart
        return None

    def neem(self, vondst: Vondst, getypt: str) -> None:
        """Take over what was found; what already says something else stays, and the words stay with who it is."""
        for veld, waarde in vondst.velden.items():
            self._zet(veld, waarde, getypt)
        if vondst.periode is not None:
            van, tot = self.periode or ("", "")
            self.periode = (vondst.periode[0] or van, vondst.periode[1] or tot)
        self.twijfels += vondst.twijfels
        self.gezegd += vondst.gezegd

    def _zet(self, veld: str, waarde: Waarde, getypt: str) -> None:
        oud = self.velden.get(veld)
        if isinstance(oud, Mapping) and isinstance(waarde, Mapping) and not _spreekt_tegen(oud, waarde):
            self.velden[veld] = {**waarde, **oud}
        elif isinstance(oud, tuple) and isinstance(waarde, tuple):
            self.velden[veld] = tuple(dict.fromkeys((*oud, *waarde)))
        elif oud is None:
            self.velden[veld] = waarde
        elif oud != waarde:
            self.wie.append(getypt)

    def _versta(self, kaal: str) -> Vondst | None:
        return self._van_kaart(kaal) or leven(kaal, self.omgeving.peiljaar) or self._van_mens(kaal)

    def _van_kaart(self, kaal: str) -> Vondst | None:
        """Ring, group, kind."""
        if IS_PROFESSIONAL.match(kaal):
            self.beroeps = True
            return Vondst()
        if (eigen := eigen_groep(kaal, self.omgeving.groepen)) is not None:
            return Vondst({"groep": eigen})
        if (ring := kring(kaal, self.omgeving.ringen)) is not None:
            return ring
        if (soort := soort_van_woord(kaal)) is not None:
            return Vondst({"soort": soort})
        groep = groep_van_woord(kaal)
        if groep == PROFESSIONAL:
            self.beroeps = True
            return Vondst()
        if groep is not None:
            self.wie += [kaal] if zegt_meer_dan_de_groep(kaal) else []
            return Vondst({"soort": DIER} if groep == DIER else {"groep": groep})
        return None

    def _van_mens(self, kaal: str) -> Vondst | None:
        """Sex, contact, languages, work, place, name."""
        laag = kaal.casefold()
        if laag in get_args(Geslacht) or laag in _GESLACHTEN:
            return Vondst({"geslacht": _GESLACHTEN.get(laag, laag)})
        if (vaak := contact(kaal)) is not None:
            return Vondst({"contact": vaak})
        if len(vaker := hoe_vaak_kan(kaal)) > 1:
            return Vondst(twijfels=(over_hoe_vaak(kaal, vaker),))
        if gesproken := talen(kaal):
            return Vondst({"talen": gesproken})
        if (roep := roepnaam(kaal)) is not None:
            self.gezegd.append(f"Op de kaart komt {roep}; {self.naam} schreef ik niet op.")
            self.naam = roep
            return Vondst()
        if is_andere_naam(kaal):
            return Vondst(gezegd=(f"‘{kaal}’ schreef ik niet op: op de kaart staat {self.naam}.",))
        if is_vak(kaal) and "functie" not in self.vak:
            return self._werk(kaal)
        if is_organisatie(kaal) and "organisatie" not in self.vak:
            self.vak["organisatie"] = re.sub(r"^(?:van|bij|via)\s+(?:de |het |'t )?", "", kaal)
            return Vondst()
        if (plaats := woonplaats(kaal)) is not None and not self.beroeps:
            return Vondst({"woonplaats": plaats})
        if (
            (past := _MEEBRENGEN.match(kaal)) is not None
            and not is_relatie(past["wat"])
            and len(past["wat"].split()) < 3
        ):
            return Vondst({"kan_meebrengen": (past["wat"],)})
        return None

    def _werk(self, kaal: str) -> Vondst:
        functie, bij, waar = kaal.partition(" bij ")
        functie, _, van = functie.partition(" van ")
        if bij:
            self.vak["organisatie"] = re.sub(r"^(?:de|het) ", "", waar)
        self.vak["functie"] = functie
        if van:
            self.vak["van"] = van
        return Vondst()

    def klaar(self, regel: int, getypt: str, kop: Kop) -> Genoemd:
        """The person, with what the heading says of everybody below it."""
        self._beslis_werk(kop)
        self._beslis_hoofdletters()
        self._beslis_periode()
        dier = next((deel for deel in self.wie if is_dier(deel)), None)
        if dier is not None:
            self.velden.setdefault("soort", DIER)
        elif (soort := soort_van_naam(self.naam)) is not None and not self.velden.get("professional"):
            self.velden.setdefault("soort", soort)
        if self.velden.get("soort", "mens") == "mens":
            self._beslis_wie(kop)
        self._twijfel_over_wie({*kop.velden, *self.velden})
        erf = {} if self.velden.get("professional") else {v: w for v, w in kop.velden.items() if v not in self.velden}
        if self.velden.get("soort") == DIER:
            erf.pop("groep", None)
        velden: dict[str, Waarde] = {"wie": ", ".join(self.wie)} if self.wie else {}
        return Genoemd(
            regel, getypt, self.naam, {**velden, **erf, **self.velden}, tuple(self.twijfels), tuple(self.gezegd)
        )

    def _beslis_wie(self, kop: Kop) -> None:
        """Man or woman, where a word says so; and what the heading says of everybody below it."""
        self._geslacht_uit((*self.wie, self.naam))
        if kop.wie and not self.velden.get("professional"):
            geslacht = str(self.velden["geslacht"]) if "geslacht" in self.velden else None
            if van_kop := erft(kop.wie, self.naam, self.wie, geslacht):
                self.wie.insert(0, van_kop)
                self._geslacht_uit(() if " of " in van_kop else (van_kop,))

    def _geslacht_uit(self, woorden: Sequence[str]) -> None:
        for woord in woorden:
            if (geslacht := geslacht_uit(woord)) is not None:
                self.velden.setdefault("geslacht", geslacht)

    def _twijfel_over_wie(self, ingevuld: set[str]) -> None:
        """``haar man`` is of somebody in another line; ``van het koor`` says where somebody belongs, or not."""
        if any(_VAN_WIE.match(deel) for deel in self.wie):
            self.gezegd.append(f"‘{', '.join(self.wie)}’: van wie? Zo staat het nu bij wie {self.naam} is.")
        groep = next((groep for groep, vorm in _ERGENS_VAN if vorm.search(" ".join((self.naam, *self.wie)))), None)
        if groep is None or {"groep", "professional"} & ingevuld:
            return
        if self.velden.get("soort", "mens") != "mens":
            self.velden["groep"] = groep  # a choir is of no other
        else:
            zin = f"Waar hoort {self.naam} bij?"
            self.twijfels.append(Twijfel("", zin, (Keus(in_woorden(groep), {"groep": groep}),)))

    def _beslis_werk(self, kop: Kop) -> None:
        """A function makes a professional, unless another word says they are also something to the family."""
        ook = [deel for deel in self.wie if is_relatie(deel)]
        if self.werk_in_naam and self.werk_in_naam != "hulpverlener" and not self.vak:
            self.vak["functie"] = self.werk_in_naam
        functie, van = self.vak.get("functie"), self.vak.get("van")
        heel = ", ".join(filter(None, (f"{functie} van {van}" if van else functie, self.vak.get("organisatie"))))
        ergens = self.velden.get("groep") not in (None, PROFESSIONAL)
        ook = ook or [een for een in (functie, self.naam.split(" ")[0].casefold()) if een in VAN_SCHOOL]
        if not (self.beroeps or kop.beroeps) and (not heel or ook or "soort" in self.velden):
            if heel:
                self.wie.append(heel)
            if heel and not ergens:
                self.twijfels.append(over_beroep(heel, ook))
            return
        if self.velden.get("groep") == PROFESSIONAL:
            del self.velden["groep"]
        vak: dict[str, Waarde] = {v: w for v, w in self.vak.items() if v in ("functie", "organisatie")}
        for deel in (*self.wie, *self.hoofdletters):
            veld = "organisatie" if is_organisatie(deel) or deel in self.hoofdletters or "functie" in vak else "functie"
            if veld in vak:
                self.gezegd.append(f"‘{deel}’ kon ik niet kwijt: functie en organisatie staan er al.")
            vak.setdefault(veld, deel)
        if van and "organisatie" not in vak:
            self.twijfels.append(over_organisatie(van, vak))
        if self.periode is not None:
            vak |= {v: w for v, w in zip(("sinds", "tot"), self.periode, strict=True) if w}
        self.velden |= {"professional": vak} if vak else {"groep": PROFESSIONAL}
        self.wie, self.hoofdletters, self.periode = [], [], None

    def _beslis_hoofdletters(self) -> None:
        """A name behind the name: most likely a place where everything else has small letters."""
        for deel in self.hoofdletters:
            if self.wie and all(woord[:1].islower() for woord in self.wie) and "woonplaats" not in self.velden:
                self.velden["woonplaats"] = deel
                self.gezegd.append(f"‘{deel}’ lees ik als woonplaats.")
            else:
                self.wie.append(deel)

    def _beslis_periode(self) -> None:
        if self.periode is None:
            return
        van, tot = self.periode
        if van and tot and is_heel_leven(van, tot) and "geboren" not in self.velden:
            self.velden |= {"geboren": van, "overleden": tot}
            self.gezegd.append(f"{van} – {tot} lees ik als geboren en overleden.")
            return
        for veld, waarde in (("sinds", van), ("tot", tot)):
            if waarde:
                self.velden.setdefault(veld, waarde)


def _spreekt_tegen(oud: Mapping[str, object], waarde: Mapping[str, object]) -> bool:
    return any(waarde.get(deel, inhoud) != inhoud for deel, inhoud in oud.items())
