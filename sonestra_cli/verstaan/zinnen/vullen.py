"""Reads a line part by part, and tries at each part every way in which people say things."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from sonestra_cli.domein.veld import velden_van
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.woorden.vak import is_vak
from sonestra_cli.verstaan.zinnen import vrij
from sonestra_cli.verstaan.zinnen.herkennen import Herkenner
from sonestra_cli.verstaan.zinnen.knippen import VOEGWOORDEN, Stuk, knip, zonder_voegwoord
from sonestra_cli.verstaan.zinnen.patroon import ONDERWERP, REST
from sonestra_cli.verstaan.zinnen.taal import EINDE, Paar, Taal
from sonestra_cli.verstaan.zinnen.velden import veld_van
from sonestra_cli.verstaan.zinnen.vulling import Vulling
from sonestra_cli.verstaan.zinnen.waarden import Waardelezer

_LABEL = zelden(r"([^:]{1,40}?)\s*:\s+(.+)", re.DOTALL)
_LANGSTE_VENSTER: Final = 8
_IS: Final = ("is", "zijn", "was", "waren")


class Vuller:
    """Reads one line part by part; what a part says counts for the subject that was named last."""

    def __init__(self, taal: Taal, lezer: Waardelezer, tekst: str, vulling: Vulling) -> None:
        self._taal, self._lezer, self._gehoord = taal, lezer, lezer.gehoord
        self._herkenner = Herkenner(taal, lezer)
        self.vulling = vulling
        self._tekst = tekst
        self._ervoor = ""
        self._woordveld = ""
        self._vorige: tuple[str, int, int] | None = None

    def lees(self) -> Vulling:
        """The whole text."""
        if self._eigen_woorden_achter_wie():
            return self.vulling
        stukken, buiten = knip(self._tekst), None
        for nr, stuk in enumerate(stukken):
            if "(" in self._ervoor and self.vulling.onderwerp:
                buiten, self.vulling.onderwerp = self.vulling.onderwerp, self.vulling.onderwerp[-1:]
            verder = nr + 1 < len(stukken) and self._gehoord.is_woorden(stukken[nr + 1].tekst)
            if not (verder and self._kop_van_woorden(stuk.tekst)):
                self._lees_stuk(stuk)
            if ")" in stuk.grens and buiten is not None:
                self.vulling.onderwerp, buiten = buiten, None
            self._ervoor = stuk.grens
        return self.vulling

    def _lees_stuk(self, stuk: Stuk) -> None:
        vorige, self._vorige = self._vorige, None
        eerder = self.vulling.onderwerp
        if not self._begrijp(stuk.tekst, stuk):
            self._vorige = vorige
            if not vrij.zegt_wat_er_al_staat(stuk.tekst, self._tekst[: max(stuk.begin, 0)], self._lezer):
                self._vrij(stuk)
        elif eerder and self._ervoor in (",", "(", ")") and self._gehoord.is_iemand(zonder_voegwoord(stuk.tekst)):
            self.vulling.erf(eerder)
        if self._taal.grens:
            self.vulling.neem([(self._taal.grens, [EINDE])])

    def _eigen_woorden_achter_wie(self) -> bool:
        """``Leen: Zingen gaat vanzelf.``: behind who says it all is to the letter, where nothing marks the words."""
        voor, punt, woorden = self._tekst.partition(": ")
        veld = next(iter(self._taal.woorden), "")
        eigen = bool(veld) and self._taal.is_eigen_woorden(veld) and veld in self._taal.vrij[:1]
        if not punt or not eigen or any(map(self._gehoord.is_woorden, self._tekst)):
            return False
        eerder = self.vulling.kopie(), len(self._lezer.navrager.vragen)
        delen = knip(voor)
        if all(self._begrijp(een.tekst, een) or self._over_wie_het_zegt(een, voor, delen) for een in delen):
            proef = self.vulling.kopie()
            meer = any(not self._taal.is_eigen_woorden(een) for een in self._taal.vrij)
            if not (meer and self._begrijp(knip(woorden)[0].tekst, knip(woorden)[0])):
                self.vulling.zet_terug(proef)
                return self.vulling.neem([(veld, self._gehoord.letterlijk(woorden).strip())])
        self.vulling.zet_terug(eerder[0])
        del self._lezer.navrager.vragen[eerder[1] :]
        return False

    def _over_wie_het_zegt(self, stuk: Stuk, voor: str, delen: Sequence[Stuk]) -> bool:
        """Behind who says it: what everybody knows of them already; what is their work is no word of theirs."""
        if vrij.zegt_wat_er_al_staat(stuk.tekst, voor[: stuk.begin], self._lezer):
            return True
        vak = self.vulling.per_onderwerp and is_vak(self._gehoord.letterlijk(stuk.tekst))
        if not vak and not vrij.staat_los_ervoor(stuk, delen):
            return False
        self.vulling.los.append(self._gehoord.letterlijk(stuk.tekst))
        return True

    def _begrijp(self, tekst: str, stuk: Stuk) -> bool:
        """Whether one of the ways to say something fits; a way that does not fit in the end has asked nothing."""
        if not tekst.strip():
            return True
        wijzen = (
            self._woorden,
            lambda vorm: self._geheel(vorm, stuk),
            lambda vorm: self._label(vorm, stuk),
            self._reeks,
            self._zelfde_wie,
            lambda vorm: self._na_dubbele_punt(vorm, stuk),
            lambda vorm: self._over_iemand(vorm, stuk),
            lambda vorm: self._verdeeld(vorm, stuk),
        )
        vormen = dict.fromkeys((tekst, zonder_voegwoord(tekst)))
        if any(self._probeer(wijs, vorm) for vorm in vormen for wijs in wijzen):
            return True
        return self._probeer(lambda vorm: self._geheel(vorm, stuk, onbekenden=True), tekst)

    def _probeer(self, wijs: Callable[[str], bool], vorm: str) -> bool:
        gesteld = len(self._lezer.navrager.vragen)
        if wijs(vorm):
            return True
        del self._lezer.navrager.vragen[gesteld:]
        return False

    def _woorden(self, tekst: str) -> bool:
        """Own words stand for the field of own words."""
        deel = self._gehoord.tekens.van(tekst) if self._gehoord.is_woorden(tekst) else None
        velden = [self._woordveld] if self._woordveld else self._taal.woorden
        if deel is None:
            return False
        self._woordveld = ""
        return any(
            veld not in self.vulling.velden() and self.vulling.neem([(veld, deel.kandidaten[0])]) for veld in velden
        )

    def _kop_van_woorden(self, tekst: str) -> bool:
        """``gaat goed > …``: the name of a field of own words, which come behind it."""
        veld = veld_van(self._gehoord.letterlijk(tekst), self._taal.klasse)
        if veld is None or not self._taal.is_eigen_woorden(veld):
            return False
        self._woordveld = veld
        return True

    def _geheel(self, tekst: str, stuk: Stuk, *, onbekenden: bool = False) -> bool:
        paren = self._herken(tekst, heel=True, onbekenden=onbekenden)
        if paren and self._te_veel_in_tekst(paren) and self._verdeeld(tekst, stuk):
            return True
        if paren and stuk.grens == "." and self._taal.is_eigen_woorden(paren[-1][0]):
            paren = [*paren[:-1], (paren[-1][0], f"{paren[-1][1]}.")]
        if paren is None or not self.vulling.neem([paar for paar in paren if paar[0] != REST]):
            return False
        if ": " in tekst and paren and self._taal.is_tekst(paren[-1][0]):
            self._vorige = (paren[-1][0], stuk.eind - len(tekst.partition(": ")[2]), stuk.eind)
        for veld, rest in paren:
            if veld == REST and not self._begrijp(rest, stuk):
                begin = stuk.eind - len(tekst) + tekst.rfind(rest)
                self._vrij(Stuk(rest, begin, begin + len(rest), stuk.grens))
        return True

    def _label(self, tekst: str, stuk: Stuk) -> bool:
        """``veld: waarde``, also as people call the field."""
        gevonden = _LABEL.fullmatch(tekst)
        if gevonden is None:
            return self._naam_en_keuze(tekst)
        veld = veld_van(self._gehoord.letterlijk(gevonden[1]), self._taal.klasse)
        if veld is None:
            return False
        punt = stuk.grens == "." and self._taal.is_eigen_woorden(veld)
        waarde = self._herkenner.waarde(veld, gevonden[2] + "." * punt)
        if waarde is None or not self.vulling.neem([(veld, waarde)]):
            return False
        if self._taal.is_tekst(veld):
            self._vorige = (veld, stuk.eind - len(gevonden[2]), stuk.eind)
        return True

    def _te_veel_in_tekst(self, paren: Sequence[Paar]) -> bool:
        """Whether words fill a text in which a row of people with commas was heard: it may be two parts."""
        return any(isinstance(waarde, str) and ", " in waarde and self._taal.is_tekst(veld) for veld, waarde in paren)

    def _naam_en_keuze(self, tekst: str) -> bool:
        """``kring hart``: the name of a field and one of its choices."""
        veld, _, rest = tekst.partition(" ")
        if veld not in velden_van(self._taal.klasse) or not rest or not self._taal.is_keuze(veld):
            return False
        waarde = self._herkenner.waarde(veld, rest)
        return waarde is not None and self.vulling.neem([(veld, waarde)])

    def _reeks(self, tekst: str) -> bool:
        """Several known turns in a row, with nothing but joining words between them."""
        woorden, paren, nr = tekst.split(" "), [], 0
        while nr < len(woorden):
            for lang in range(min(_LANGSTE_VENSTER, len(woorden) - nr), 0, -1):
                deel = self._herken(" ".join(woorden[nr : nr + lang]), heel=False)
                if deel is not None:
                    paren.append(deel)
                    nr += lang
                    break
            else:
                if woorden[nr].lower() not in VOEGWOORDEN | self._taal.voegwoorden:
                    return False
                nr += 1
        loos = [nr for nr, deel in enumerate(paren) if [veld for veld, _ in deel] == [ONDERWERP]]
        if not paren or any(nr + 1 in loos for nr in loos):
            return False
        return self.vulling.neem(*paren)

    def _zelfde_wie(self, tekst: str) -> bool:
        """``Kees rijdt en let op de kinderen``: the second part is about the same."""
        wie, *delen = tekst.split(" ", 1)
        if not delen or self._gehoord.tekens.van(wie) is None or " en " not in delen[0]:
            return False
        paren = [self._herken(f"{wie} {deel}", heel=False) for deel in delen[0].split(" en ")]
        return all(paren) and self.vulling.neem(*(paar for paar in paren if paar))

    def _na_dubbele_punt(self, tekst: str, stuk: Stuk) -> bool:
        """``Jo: hecht``, ``voorjaar 2021: Schipper kwam``: what stands before it is understood by itself."""
        gevonden = _LABEL.fullmatch(tekst)
        if gevonden is None or not self._reeks(gevonden[1]):
            return False
        rest = Stuk(gevonden[2], stuk.eind - len(gevonden[2]), stuk.eind, stuk.grens)
        if not self._begrijp(rest.tekst, rest):
            self._vrij(rest)
        return True

    def _over_iemand(self, tekst: str, stuk: Stuk) -> bool:
        """``Leen kan goed zingen``: first who, then a turn of phrase that goes on to the end."""
        wie, _, rest = tekst.partition(" ")
        paren = self._herken(wie, heel=True) if rest and self._gehoord.tekens.van(wie) else None
        if paren is None or paren[0][0] != ONDERWERP:
            return False
        eerder = self.vulling.kopie()
        self.vulling.neem(paren)
        if self._geheel(rest, stuk) or self._reeks(rest):
            return True
        werkwoord, _, wat = rest.partition(" ")
        if werkwoord in _IS and wat and self._taal.vrij and len(wat.split()) <= self._taal.kort:
            return self.vulling.neem([(self._taal.vrij[0], self._lezer.als_tekst(wat))])
        self.vulling.zet_terug(eerder)
        return False

    def _verdeeld(self, tekst: str, stuk: Stuk) -> bool:
        """A row of people that is none: ``Nel was erbij, Ewa hielp``."""
        delen = self._gehoord.los(tekst)
        if delen == tekst:
            return False
        stukken = [deel.strip() for deel in delen.split(",")]
        if not any(self._zegt_iets(deel) for deel in stukken):
            return False
        for deel in stukken:
            if not self._begrijp(deel, stuk):
                self._vrij(Stuk(deel, -1, -1, ","))
        return True

    def _herken(self, tekst: str, *, heel: bool, onbekenden: bool = False) -> list[Paar] | None:
        gezegd = self.vulling.per_onderwerp.get((), {})
        nieuw = not self.vulling.onderwerp and any(veld in gezegd for veld in self._taal.vrij)
        return self._herkenner.herken(tekst, heel=heel, onbekenden=onbekenden, iemand_nieuws=nieuw)

    def _zegt_iets(self, tekst: str) -> bool:
        return len(tekst) > 1 and self._herken(tekst, heel=True) is not None

    def _vrij(self, stuk: Stuk) -> None:
        """Words without a known turn: they go on with the text before them, or fill the field for such words."""
        volgend = vrij.volgend_veld(self._taal, any(map(self._gehoord.is_woorden, self._tekst)), self.vulling)
        if vrij.hoort_elders(stuk.tekst, self._taal, self._gehoord, self._in_eigen_woorden(volgend)):
            self.vulling.los.append(self._gehoord.letterlijk(stuk.tekst))
            return
        if self._gaat_verder(volgend) and self._vorige is not None and stuk.begin >= 0:
            veld, begin, _ = self._vorige
            self.vulling.velden()[veld] = self._letterlijk(veld, begin, stuk)
            self._vorige = (veld, begin, stuk.eind)
        elif volgend is not None and self._mag_vrij(stuk.tekst):
            tekst = self._letterlijk(volgend, stuk.begin, stuk) if stuk.begin >= 0 else stuk.tekst
            self.vulling.neem([(volgend, self._gehoord.letterlijk(tekst).strip())])
            self._vorige = (volgend, stuk.begin, stuk.eind) if stuk.begin >= 0 else None
        else:
            self.vulling.los.append(self._gehoord.letterlijk(stuk.tekst))
            return
        self.vulling.genoemd += self._gehoord.genoemd(stuk.tekst)
        self.vulling.toen += self._gehoord.toen(stuk.tekst)

    def _in_eigen_woorden(self, volgend: str | None) -> bool:
        """Whether words here go on with what somebody says."""
        return self._vorige is not None and self._taal.is_eigen_woorden(self._vorige[0]) and self._gaat_verder(volgend)

    def _gaat_verder(self, volgend: str | None) -> bool:
        """A text goes on behind a comma; somebody's own words, and what has no other place, behind a full stop too."""
        if self._vorige is None:
            return False
        veld = self._vorige[0]
        if veld in self._taal.vrij and volgend is not None and volgend != veld:
            return False
        return self._ervoor != "." or self._taal.is_eigen_woorden(veld) or veld in self._taal.vrij[-1:]

    def _mag_vrij(self, tekst: str) -> bool:
        """Whether these words may fill a text here: of somebody only what they are called, or are."""
        over = bool(self.vulling.onderwerp)
        if not self._taal.kort or (not over and any(veld in self.vulling.velden() for veld in self._taal.vrij)):
            return True
        return vrij.past_bij_wie(tekst, self._taal.kort, over, self._gehoord.is_iemand)

    def _letterlijk(self, veld: str, begin: int, stuk: Stuk) -> str:
        """From ``begin`` to the end of this part; of somebody's own words the full stop too."""
        punt = stuk.grens == "." and self._taal.is_eigen_woorden(veld)
        return vrij.met_haakje(self._gehoord.letterlijk(self._tekst[begin : stuk.eind + punt]).strip())
