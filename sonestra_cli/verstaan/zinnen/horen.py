"""A line with signs in it: who is named, which dates there are, whose own words; the rest as typed."""

import re
from typing import Final

from sonestra_cli.domein.afleiding.namen import KLEINE_WOORDEN, kale_naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.mensen import Mensengids
from sonestra_cli.verstaan.rolwoorden import ROLLEN, VULSEL
from sonestra_cli.verstaan.titels import AANEEN, EINDE, TITELS
from sonestra_cli.verstaan.zinnen.bouwstenen import datums, in_een_bestand
from sonestra_cli.verstaan.zinnen.knippen import losse
from sonestra_cli.verstaan.zinnen.tekens import KLASSE, Deel, Tekens
from sonestra_cli.verstaan.zinnen.woordtekens import zet_woorden_apart

_WOORD = zelden(r"\S+")
_RAND: Final = '()“”"„,;:.!?…'
_LANGSTE_NAAM: Final = 6
_LANGSTE_DATUM: Final = 7
_GEEN_BEGIN: Final = losse(
    "in op sinds vanaf van tot t/m om uit de het een al en met bij aan is was toen geboren overleden overleed"
)
"""A date never begins with these here: they tell what the date is for."""
_AANGESPROKEN: Final = losse("ma mam mama moeder pa pap papa vader oma opa")
"""What somebody is, used as a name, also with a small letter."""
_KLEIN_MAG: Final = KLEINE_WOORDEN | VULSEL | TITELS | losse("zus broer ma pa")
"""What may stand in a name with a small letter."""
_AANSPREEK: Final = TITELS | losse("zus broer")
_HOORT_ERBIJ: Final = zelden("(?:tussen|(?:ma|di|wo|do|vr|za|zo)(?:[a-z]+dag|\\.)?)$")
_TWEE_DATUMS: Final = zelden(r"\s(?:tot|t/m)\s|\svan \d{1,2}(?:[.:]\d\d)?(?: uur)?$")
"""Two days; or a day and the hour from which: ``zaterdag 24 januari van 10``."""
_ZIN_VOORBIJ: Final = zelden(rf",|{EINDE}\s")
_AANEEN: Final = zelden(AANEEN)
_NAAM_ERNA: Final = zelden(r" [A-ZÀ-Ý][^\W\d]")
"""``Meester Tom`` is not the meester who is there: with his own name behind it that was found first."""
_NAAMTEKENS: Final = zelden(r"[\w\s.'’-]+")
_M: Final = KLASSE["mensen"]
_EN: Final = zelden(rf"({_M})(?: en | én | & | \+ |/)(?:(?:de|het|mijn|onze|zijn|haar) )?({_M})")
_TOEN: Final = zelden(rf"(?:^|(?<=\s))(?:in|op|rond) (?:(?:de|het) )?({KLASSE['datum']})", re.IGNORECASE)
_RIJ: Final = zelden(rf"{_M}(?:, (?:(?:en|ook|de|het|mijn|onze) )*{_M})+")


class Gehoord:
    """One line as it is looked at: ``tekst`` with signs, and what these stand for."""

    def __init__(self, regel: str, traject: Traject, *, woorden_apart: bool = False) -> None:
        self.tekens = Tekens()
        self._traject = traject
        self.gids = Mensengids(traject.netwerk.personen)
        self._heten: dict[str, tuple[Sleutel, ...]] = {}
        for wie in self.gids.personen:
            naam = kale_naam(traject, wie).casefold()
            self._heten[naam] = (*self._heten.get(naam, ()), wie)
        self._bekend = _naamwoorden(self.gids)
        self._klein = not any(map(str.isupper, regel.partition(" > ")[0]))
        tekst = _AANEEN.sub(r"\1 ", zet_woorden_apart(regel.strip(), self.tekens, apart=woorden_apart))
        self.tekst = self._rijen(self._enkelen(tekst))

    def letterlijk(self, tekst: str) -> str:
        """As it was typed."""
        return self.tekens.letterlijk(tekst)

    def los(self, tekst: str) -> str:
        """The same, where a comma between people ends a part of the sentence."""
        return re.sub(_M, lambda m: self._zonder_komma(m[0]), tekst)

    def _zonder_komma(self, teken: str) -> str:
        deel = self.tekens.van(teken)
        if deel is None or "," not in deel.tekst:
            return teken
        return ", ".join(deel.samen)

    def is_iemand(self, tekst: str) -> bool:
        """Whether this is somebody named, or a row of people, and nothing besides."""
        return len(tekst) == 1 and (deel := self.tekens.van(tekst)) is not None and deel.aard == "mensen"

    def is_woorden(self, tekst: str) -> bool:
        """Whether these are somebody's own words, marked as such."""
        return len(tekst) == 1 and (deel := self.tekens.van(tekst)) is not None and deel.aard == "woorden"

    def genoemd(self, tekst: str) -> list[str]:
        """The keys of who is surely named in it."""
        enkelen = (een for teken in tekst if self.is_iemand(teken) for een in self.tekens.enkelen(teken))
        delen = [deel for een in enkelen if (deel := self.tekens.van(een))]
        return [deel.kandidaten[0] for deel in delen if len(deel.kandidaten) == 1]

    def toen(self, tekst: str) -> list[str]:
        """On which days it was, by a sentence that says so in its middle: ``we gingen in de zomer van 2012 varen``."""
        delen = [deel for gevonden in _TOEN.finditer(tekst) if (deel := self.tekens.van(gevonden[1]))]
        return [in_een_bestand(deel.tekst) for deel in delen if len(deel.kandidaten) == 1]

    def _enkelen(self, tekst: str) -> str:
        uit, plek = "", 0
        woorden = [(m.start(), m.end()) for m in _WOORD.finditer(tekst)]
        nr = 0
        while nr < len(woorden):
            gevonden = self._op_plek(tekst, woorden, nr)
            if gevonden is None:
                nr += 1
                continue
            begin, eind, deel, verder = gevonden
            uit += tekst[plek:begin] + self.tekens.teken(deel)
            plek, nr = eind, verder
        return uit + tekst[plek:]

    def _op_plek(self, tekst: str, woorden: list[tuple[int, int]], nr: int) -> tuple[int, int, Deel, int] | None:
        for lang in range(min(_LANGSTE_DATUM, len(woorden) - nr), 0, -1):
            begin, eind = _zonder_rand(tekst, woorden[nr][0], woorden[nr + lang - 1][1])
            venster = tekst[begin:eind]
            if not venster.strip() or (lang > 1 and set(venster) & set("();:“”")):
                continue
            if mogelijk := self._datum(venster):
                return begin, eind, Deel("datum", venster, mogelijk), nr + lang
            van_iemand = lang == 1 and venster.lower() in _AANGESPROKEN and tekst[eind:].startswith(" van ")
            titel = lang == 1 and venster.lower() in ROLLEN and _NAAM_ERNA.match(tekst, eind)
            if van_iemand or titel:
                continue
            kan_naam = _NAAMTEKENS.fullmatch(venster) and not _ZIN_VOORBIJ.search(venster)
            if lang <= _LANGSTE_NAAM and kan_naam and (wie := self._mensen(venster)):
                return begin, eind, Deel("mensen", venster, wie), nr + lang
        return None

    def _datum(self, venster: str) -> tuple[str, ...]:
        eerste = venster.split()[0].lower()
        if (
            eerste in _GEEN_BEGIN
            or _TWEE_DATUMS.search(venster)
            or not any(map(str.isdigit, venster))
            or re.fullmatch(r"\d{1,2}", venster)
        ):
            return ()
        gelezen = datums(venster)
        _, _, rest = venster.partition(" ")
        if rest and gelezen and datums(rest) == gelezen and not _HOORT_ERBIJ.match(eerste):
            return ()  # the first word is not part of it: ``geboren 1977``
        return tuple(map(str, gelezen))

    def _mensen(self, venster: str) -> tuple[str, ...]:
        """Only what is wholly a name: never a likeness, which may be any word."""
        delen = sleutel_van(venster).split("-")
        if len(delen) > 1 and (heten := self._heten.get(venster.casefold())):
            return heten
        if "en" in delen:  # only a whole name holds it: ``consulent werk en inkomen``; else it joins two
            return ()
        sleutel = venster in self.gids.personen and (self._klein or not venster.isalpha() or self._is_functie(venster))
        als_naam = any(w[0].isupper() for w in venster.split()) or delen[0] in _AANGESPROKEN or self._klein
        klein = [w for w in venster.split() if w[0].islower() and w.lower().rstrip(".") not in _KLEIN_MAG]
        if klein and not (sleutel or self._klein or delen[0] in _AANGESPROKEN):
            return ()
        if not (als_naam or sleutel) or (delen[0] in _AANGESPROKEN and "van" in delen):
            return ()
        if venster.split()[0].lower() in _GEEN_BEGIN or not all(deel in self._bekend for deel in delen):
            return ()
        wie = self.gids.zoek(venster)
        if len(wie) > 1 and delen[0] in _AANGESPROKEN:
            wie = self._zo_genoemd(delen, wie) or wie
        return wie if len(wie) != 1 or len(delen) > 1 else self._naamgenoten(delen[0], wie[0])

    def _zo_genoemd(self, delen: list[str], wie: tuple[Sleutel, ...]) -> tuple[Sleutel, ...]:
        """Of those who are a ``ma`` the ones whose name says so."""
        return tuple(een for een in wie if set(delen) <= {*sleutel_van(kale_naam(self._traject, een)).split("-")})

    def _is_functie(self, sleutel: str) -> bool:
        """``huisarts``: somebody who is called what they are, with a small letter."""
        persoon = self.gids.personen[Sleutel(sleutel)]
        return persoon.professional is not None or persoon.soort != "mens"

    def _naamgenoten(self, naam: str, wie: Sleutel) -> tuple[Sleutel, ...]:
        """``Kees`` is one of all who are called so, unless one of them is called so and nothing else."""
        if sleutel_van(kale_naam(self._traject, wie)) == naam or naam in ROLLEN:
            return (wie,)
        namen = {sleutel: sleutel_van(kale_naam(self._traject, sleutel)).split("-") for sleutel in self.gids.personen}
        return tuple(sleutel for sleutel, delen in namen.items() if naam in delen or sleutel == wie)

    def _rijen(self, tekst: str) -> str:
        """One sign for people named in a row."""
        paren = _EN.sub(lambda m: self._rij(m[0]), tekst)
        return _RIJ.sub(lambda m: self._rij_tot_weer_genoemd(m[0]), paren)

    def _rij_tot_weer_genoemd(self, tekst: str) -> str:
        """``Leen, Iris en Marja, Iris leidde``: behind ``en`` the row is whole, and who is named again begins anew."""
        eerder, _, laatste = tekst.rpartition(", ")
        rij, weer = self.tekens.van(eerder[-1:]), self.genoemd(laatste)
        if rij is None or not rij.samen or not weer or not {*weer} <= {*self.genoemd(eerder)}:
            return self._rij(tekst)
        return f"{self._rij(eerder)}, {laatste}"

    def _rij(self, tekst: str) -> str:
        samen = "".join(re.findall(_M, tekst))
        return self.tekens.teken(Deel("mensen", self.letterlijk(tekst), (), samen))


def _zonder_rand(tekst: str, begin: int, eind: int) -> tuple[int, int]:
    while begin < eind and tekst[begin] in _RAND:
        begin += 1
    while begin < eind and tekst[eind - 1] in _RAND:
        eind -= 1
    return begin, eind


def _naamwoorden(gids: Mensengids) -> frozenset[str]:
    """Every word that is part of how somebody is called."""
    delen = {
        deel
        for sleutel, wie in gids.personen.items()
        for tekst in (sleutel, wie.naam or "")
        for deel in sleutel_van(tekst).split("-")
        if tekst
    }
    return frozenset({*delen, *_AANGESPROKEN, *VULSEL, *_AANSPREEK})
