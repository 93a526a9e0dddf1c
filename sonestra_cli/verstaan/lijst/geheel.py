"""A whole list -> the people who are meant, and the lines that gave nobody."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.bouw import Omgeving
from sonestra_cli.verstaan.lijst.chat import berichten, heeft_hart, is_chat, met_plaatjes, zonder_emoji
from sonestra_cli.verstaan.lijst.chatmens import uit_bericht
from sonestra_cli.verstaan.lijst.knippen import knip, los_van_die
from sonestra_cli.verstaan.lijst.kolommen import kolom
from sonestra_cli.verstaan.lijst.koppen import Kop, is_titel, lees_kop, onbekende_kop, ziet_eruit_als_kop
from sonestra_cli.verstaan.lijst.mens import Regel, Stuk, lees_mensen, stukken_van
from sonestra_cli.verstaan.lijst.namen import is_naam, lees_namen
from sonestra_cli.verstaan.lijst.regels import (
    als_opsomming,
    gemeld,
    heeft_letters,
    is_lijn,
    is_omlijsting,
    is_opsomming,
    is_telling,
    met_romeinse_cijfers,
    sluit_af,
    zonder_citaat,
    zonder_opsomming,
)
from sonestra_cli.verstaan.lijst.samengesteld import elk_met_haakjes, samengesteld, zonder_kinderen
from sonestra_cli.verstaan.lijst.soorten import Bronregel, Gehoord, Genoemd, Opgemerkt
from sonestra_cli.verstaan.lijst.tabel import Tabelrij, losse_cellen, zoek_tabellen
from sonestra_cli.verstaan.lijst.woorden.bereik import leg_opzij
from sonestra_cli.verstaan.lijst.woorden.relaties import is_relatie

_TUSSEN_HAAKJES = zelden(r"^\s*[(\[].*[)\]]\s*$")
_LABELREGEL = zelden(r"^(?P<veld>[^:;,|]{1,25}):\s+\S")
_LOSSE_NAMEN = zelden(r"\(.*?\)|(?: en | & |^)(?:[a-z]+ (?=[A-Z]))?")
_LANGSTE_NAAM = 6
_NAAMKOLOMMEN = frozenset(("naam", "voornaam", "tussenvoegsel", "achternaam"))
_HART = "hart"
NIEMAND = "Hier haal ik geen mens uit."
MEESTE_WOORDEN, LANGSTE_REGEL = 500, 20_000
"""Words and characters of a line; a longer one is a story, or not a list at all."""
TE_LANG = "Deze regel is te lang voor een lijst. Zet er één mens per regel."


def versta_lijst(regels: Sequence[Bronregel], omgeving: Omgeving) -> Gehoord:
    """Everybody on the list, in its order."""
    te_lang = [r for r in regels if len(r.tekst) > LANGSTE_REGEL or r.tekst.count(" ") > MEESTE_WOORDEN]
    regels = [regel for regel in regels if regel not in te_lang] if te_lang else regels
    lezer = _Lezer(omgeving, chat=is_chat(regels))
    lezer.opgemerkt += [Opgemerkt(regel.nummer, regel.tekst[:LANGSTE_REGEL], TE_LANG) for regel in te_lang]
    schoon: list[Bronregel] = []
    for een in berichten(regels) if lezer.chat else zonder_citaat(regels):
        if isinstance(een, Opgemerkt):
            lezer.opgemerkt.append(een)
        else:
            schoon.append(een)
    delen = list(zoek_tabellen(list(_een_kaartje_per_regel(met_romeinse_cijfers(schoon)))))
    gevuld = [deel.tekst for deel in delen if isinstance(deel, Bronregel) and deel.tekst.strip() and not deel.cellen]
    lezer.met_bolletjes = sum(map(is_opsomming, gevuld)) * 2 > len(gevuld)
    for nummer, deel in enumerate(delen):
        volgende = next((d for d in delen[nummer + 1 :]), None)
        lezer.lees(deel, volgende.tekst if isinstance(volgende, Bronregel) else "")
    return Gehoord(tuple(lezer.mensen), tuple(sorted(lezer.opgemerkt, key=lambda o: o.regel)))


def _een_kaartje_per_regel(regels: Sequence[Bronregel]) -> Iterator[Bronregel]:
    """``Naam: Corrie`` with ``Kring: hart`` in the lines below it is one person."""
    open_: Bronregel | None = None
    for nummer, regel in enumerate(regels):
        past = _LABELREGEL.match(zonder_opsomming(regel.tekst))
        veld = kolom(past["veld"]) if past and not regel.cellen else None
        if open_ is not None and veld is not None and veld not in ("naam", "voornaam"):
            open_ = replace(open_, tekst=f"{open_.tekst}, {regel.tekst.strip()}")
            continue
        if open_ is not None:
            yield open_
        open_ = regel if veld in ("naam", "voornaam") else _sleutelregel(regel, regels[nummer + 1 : nummer + 2])
        if open_ is None:
            yield regel
    if open_ is not None:
        yield open_


def _sleutelregel(regel: Bronregel, volgende: Sequence[Bronregel]) -> Bronregel | None:
    """``corrie:`` with ``wie: pleegoma`` below it, as in netwerk.yaml: the key is the name."""
    past = re.match(r"^([\w-]+):$", regel.tekst.strip())
    eronder = _LABELREGEL.match(volgende[0].tekst.strip()) if volgende else None
    if past is None or eronder is None or kolom(eronder["veld"]) in (None, "naam", "voornaam"):
        return None
    return replace(regel, tekst=past[1])


@dataclass
class _Lezer:
    """Goes down the list; knows under which heading we are."""

    omgeving: Omgeving
    chat: bool
    met_bolletjes: bool = False
    kop: Kop = field(default_factory=lambda: Kop({}))
    ik: str = ""
    afgesloten: bool = False
    mensen: list[Genoemd] = field(default_factory=list)
    opgemerkt: list[Opgemerkt] = field(default_factory=list)

    def lees(self, deel: Bronregel | Tabelrij, volgende: str) -> None:
        """One line or row."""
        if isinstance(deel, Tabelrij):
            self._rij(deel)
        elif not deel.tekst.strip(" \t,;|") or is_lijn(deel.tekst):
            return
        elif self.chat:
            self._bericht(deel)
        elif is_omlijsting(deel.tekst) and not is_opsomming(deel.tekst):
            self.afgesloten = self.afgesloten or sluit_af(deel.tekst)
            self.opgemerkt.append(gemeld(deel, "Dat is geen mens maar een groet of een kop van een mail."))
        elif is_telling(zonder_opsomming(deel.tekst)):
            self.opgemerkt.append(gemeld(deel, NIEMAND))
        elif _TUSSEN_HAAKJES.match(deel.tekst) and self._als_kop(deel.tekst) is None:
            self.opgemerkt.append(gemeld(deel, "Een opmerking tussen haakjes: daar haal ik geen mens uit."))
        elif not self._kop(deel, volgende):
            self._mens(deel)

    def _als_kop(self, tekst: str) -> Kop | None:
        kaal = zonder_emoji(tekst).replace(" :", ":")
        return lees_kop(kaal if heeft_letters(kaal) else tekst, self.omgeving.ringen, self.omgeving.groepen)

    def _kop(self, regel: Bronregel, volgende: str) -> bool:
        kaal = zonder_opsomming(regel.tekst).strip(" ,;\t|")
        los = not re.search(r"[,;\t|]", kaal) or regel.kop or is_titel(kaal)
        kop = self._als_kop(kaal) if los else None
        if kop is None and los and self._is_onbekende_kop(regel, volgende):
            kop = onbekende_kop(kaal)
        if kop is None:
            return self._kop_met_namen(regel, kaal)
        self.kop = kop
        if kop.zin:
            self.opgemerkt.append(gemeld(regel, kop.zin))
        return True

    def _is_onbekende_kop(self, regel: Bronregel, volgende: str) -> bool:
        if regel.kop or ziet_eruit_als_kop(regel.tekst, volgende):
            return True
        if not self.met_bolletjes or is_opsomming(regel.tekst) or is_relatie(regel.tekst):
            return False
        return not re.search(r"[(\d]|\s[–-]\s", regel.tekst)

    def _kop_met_namen(self, regel: Bronregel, kaal: str) -> bool:
        """``Vrienden: Jan, Els en Piet``."""
        kaal, opzij = leg_opzij(kaal)
        voor, dubbel, achter = kaal.partition(":")
        if not dubbel or not achter.strip() or kolom(voor) is not None:
            return False
        if (kop := self._als_kop(voor)) is None:
            return False
        stukken = [stuk.strip() for stuk in re.split(r"[,;](?![^()]*\))", achter) if stuk.strip()]
        stukken = [een for stuk in stukken for een in elk_met_haakjes(stuk)]
        namen = all(is_naam(_LOSSE_NAMEN.sub(" ", stuk)) for stuk in stukken)
        if not namen and not is_naam(knip(achter)[0] if knip(achter) else ""):
            return False
        for stuk in stukken if namen else [achter.strip()]:
            plek = Regel(regel.nummer, stuk, self.omgeving, kop, self.ik, opzij)
            self.mensen += lees_mensen(plek, stukken_van(stuk))
        return True

    def _mens(self, regel: Bronregel) -> None:
        if not regel.cellen and len(elk := elk_met_haakjes(zonder_opsomming(regel.tekst).strip())) > 1:
            for een in elk:
                self._mens(replace(regel, tekst=een))
            return
        kaal, opzij = leg_opzij(los_van_die(zonder_emoji(als_opsomming(zonder_opsomming(regel.tekst)))))
        cellen = tuple(leg_opzij(cel)[0] for cel in regel.cellen) or losse_cellen(kaal)
        cellen = tuple(cel for cel in cellen if cel.strip())
        delen = [cellen[0], *(stuk for cel in cellen[1:] for stuk in knip(cel))] if len(cellen) > 1 else knip(kaal)
        getypt = " ".join(regel.tekst.split())
        if len(delen) > 1 and not heeft_letters(delen[0]) and is_relatie(delen[1]):
            delen = delen[1:]
        if kaal.lstrip()[:1] in (",", ";"):
            self.opgemerkt.append(Opgemerkt(regel.nummer, getypt, "Daar staat geen naam vooraan. Die sla ik over."))
        elif delen and self._is_iemand(delen):
            stukken = [*(_naamcel(delen[0]) if len(cellen) > 1 else [Stuk(delen[0])]), *map(Stuk, delen[1:])]
            self._erbij(met_plaatjes(lees_mensen(self._plek(regel, opzij), stukken), regel.tekst), delen[0])
        elif getypt.strip(" ,;"):
            self.opgemerkt.append(gemeld(regel, NIEMAND))

    def _plek(self, regel: Bronregel, opzij: tuple[str, ...]) -> Regel:
        return Regel(regel.nummer, " ".join(regel.tekst.split()), self.omgeving, self.kop, self.ik, opzij)

    def _erbij(self, mensen: Sequence[Genoemd], vooraan: str) -> None:
        if not all(mens.naam for mens in mensen):
            zin = "Wie is dat? Zet de naam vooraan, dan komt die erbij."
            self.opgemerkt += [Opgemerkt(mens.regel, mens.getypt, zin) for mens in mensen[:1]]
            return
        self.mensen += mensen
        if len(mensen) == 1 and lees_namen(vooraan).zelf and mensen[0].naam:
            self.ik = mensen[0].naam

    def _is_iemand(self, delen: Sequence[str]) -> bool:
        """A name is short; after the goodbye of a mail comes who sent it, and no more list."""
        naam, _ = zonder_kinderen(delen[0])
        vraag = naam.endswith("?") and " " in naam.rstrip(" ?")
        if (self.afgesloten and len(delen) == 1) or vraag or not heeft_letters(naam):
            return False
        if samengesteld(naam) is not None:
            return True
        return is_naam(naam) or len(naam.split()) <= (_LANGSTE_NAAM if len(delen) > 1 else 4) or is_relatie(naam)

    def _bericht(self, regel: Bronregel) -> None:
        kaal, opzij = leg_opzij(zonder_emoji(als_opsomming(zonder_opsomming(regel.tekst))))
        delen, twijfel = uit_bericht(kaal, heeft_hart(regel.tekst))
        if not delen:
            self.opgemerkt.append(gemeld(regel, NIEMAND))
            return
        mensen = lees_mensen(self._plek(regel, opzij), [*map(Stuk, delen)])
        self.mensen += [
            een if "kring" in een.velden else replace(een, twijfels=(*een.twijfels, *twijfel)) for een in mensen
        ]

    def _rij(self, rij: Tabelrij) -> None:
        gevuld = rij.gevuld
        if len(gevuld) == 1 and (kop := self._als_kop(gevuld[0])) is not None:
            self.kop = kop
            return
        rij, plaatjes = _zonder_plaatjes(rij, _HART in self.omgeving.ringen)
        per = {veld: cel for veld, _, cel in rij.cellen if veld and cel}
        van_delen = " ".join(filter(None, (per.get("voornaam"), per.get("tussenvoegsel"), per.get("achternaam"))))
        namen = ((per.get("naam", ""), _NAAMKOLOMMEN), (van_delen, _NAAMKOLOMMEN), (per.get("wie", ""), {"wie"}))
        naam, bouwers = next(((een, kolommen) for een, kolommen in namen if heeft_letters(een)), ("", _NAAMKOLOMMEN))
        getypt = " | ".join(gevuld)
        if not naam:
            self.opgemerkt.append(Opgemerkt(rij.regel.nummer, getypt, "In deze rij staat geen naam. Die sla ik over."))
            return
        cellen = [
            (veld, kop, cel)
            for veld, kop, cel in rij.cellen
            if cel and veld not in bouwers and (heeft_letters(cel) or veld != "naam")
        ]
        naam, opzij = leg_opzij(naam)
        stukken = [*_naamcel(naam), *(Stuk(cel, veld or "vrij") for veld, _, cel in cellen)]
        plek = Regel(rij.regel.nummer, getypt, self.omgeving, self.kop, self.ik, opzij)
        self._erbij(met_plaatjes(lees_mensen(plek, stukken), plaatjes), naam)


def _zonder_plaatjes(rij: Tabelrij, kent_hart: bool) -> tuple[Tabelrij, str]:
    """The row in words, and the cells whose pictures say something that does not come along.

    In the column of the rings a heart is that ring, alone or beside the word, where the map has one.
    """
    cellen, over = [], []
    for veld, kop, cel in rij.cellen:
        kaal = zonder_emoji(cel)
        hart = kent_hart and veld == "kring" and heeft_hart(cel) and kaal.casefold() in ("", _HART)
        cellen.append((veld, kop, _HART if hart else kaal))
        over += [] if hart else [cel]
    return replace(rij, cellen=tuple(cellen)), " ".join(over)


def _naamcel(cel: str) -> list[Stuk]:
    """A cell with a name may have brackets in it, and a last name in front."""
    return [Stuk(stuk) for deel in re.split(r"\(([^()]*)\)", cel) if (stuk := deel.strip())]
