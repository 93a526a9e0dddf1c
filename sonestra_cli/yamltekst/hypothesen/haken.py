"""What stands between brackets, read generously: which signs may be missing, one too many, or another than they are."""

import re
from typing import NamedTuple

from sonestra_cli.yamltekst.citeren import PAREN
from sonestra_cli.yamltekst.codes import B013, B017, B018
from sonestra_cli.yamltekst.hypothesen.vorm import Kans, Oorzaak, Reparatie, Snee, een, kans
from sonestra_cli.yamltekst.hypothesen.waarde import eind_van_citaat, is_weglating, wegen
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

_SLUIT = {"{": "}", "[": "]", "(": ")", "｛": "｝", "［": "］", "（": "）"}
_GEWOON = {"（": "(", "｛": "{", "［": "["}
_KOMMAS = ",;，；、"
_SLEUTEL = re.compile(r"(\"[^\"\n]*\"|'[^'\n]*'|[\w][\w.-]*)(\s*)([:=：;]|(?=[\[{]))(\s*)")
_MEER_WOORDEN = re.compile(r"([\w-]+(?: [\w-]+){1,3})(\s*)([:=：])(\s+)")
_VELD_ERVOOR = re.compile(r"\s+([\w-]+)\s?[:=：](?=[\s\[{])")
_PAAR_ERVOOR = re.compile(r"\s+([\w-]+(?: [\w-]+){0,3})\s?:(?=\s)")
"""Behind something that closes, any words with a colon are a new pair."""
_EIND = re.compile(r"\s*(?:[,;，；、}\])｝］）]|$)")
_DIEPST = 8


class Veld(NamedTuple):
    """A key as it may stand between brackets, with what parts it from its value."""

    naam: str
    begin: int
    eind: int
    teken: str
    waarde: int


class Haken:
    """Reads from one opening bracket on; ``kansen`` holds what may be wrong on the way.

    ``splits``: the name of a field with a colon begins a new field, also where no comma stands before it.
    """

    def __init__(self, tekst: str, eind: int, is_veld: IsVeld, *, splits: bool) -> None:
        self.tekst = tekst[:eind]
        self.eind = eind
        self.is_veld = is_veld
        self.splits = splits
        self.kansen: list[Kans] = []
        self.diepte = 0
        self.velden = 0

    def lees(self, begin: int) -> int:
        """Read what begins with the bracket at ``begin``; gives the index behind it."""
        self.diepte += 1
        teken = self.tekst[begin]
        gewoon = _GEWOON.get(teken, teken)
        velden = gewoon == "{" or self._begint_met_veld(begin + 1)
        goed = "{" if velden else "["
        aantal = self.velden
        plaats = begin + 1
        if self.diepte > _DIEPST:
            return self.eind
        while True:
            plaats = self._tussenruimte(plaats)
            if plaats >= self.eind or self.tekst[plaats] in _SLUIT.values():
                break
            if goed == "[" and self.diepte > 1 and self._begint_met_veld(plaats):
                return self._lijst_dicht(begin, plaats)
            plaats = max(plaats + 1, self._veld(plaats) if velden else self._waarde(plaats, in_lijst=True))
        self.diepte -= 1
        if velden and self.velden == aantal and plaats > begin + 1:
            goed = "["
        return self._sluit(begin, teken, goed, plaats)

    def _sluit(self, begin: int, teken: str, goed: str, plaats: int) -> int:
        """The closing bracket at ``plaats``, or where it should have been."""
        sluit = _SLUIT[goed]
        if plaats >= self.eind:
            achter = len(self.tekst.rstrip())
            oorzaak = Oorzaak(B013, f"dit haakje '{teken}' gaat nergens dicht")
            anders = (Snee(begin, begin + 1, goed),) if teken != goed else ()
            sneden = (*anders, Snee(achter, achter, sluit))
            self.kansen.append(kans(Reparatie(sneden, f"zet '{sluit}' erachter", oorzaak)))
            return self.eind
        staat = self.tekst[plaats]
        if teken != goed or staat != sluit:
            zin = f"schrijf '{goed}' en '{sluit}' in plaats van '{teken}' en '{staat}'"
            oorzaak = Oorzaak(B013, f"velden staan tussen {{ }}, en hier staat '{teken}'" if goed == "{"
                              else f"een lijst heeft rechte haken, en hier staat '{teken}'")  # fmt: skip
            if teken == goed:
                zin = f"schrijf '{sluit}' in plaats van '{staat}'"
                oorzaak = Oorzaak(B013, f"hier hoort '{sluit}', want het begon met '{teken}'")
            sneden = (Snee(begin, begin + 1, goed), Snee(plaats, plaats + 1, sluit))
            wegen_ = [Reparatie(tuple(s for s in sneden if self.tekst[s.begin] != s.tekst), zin, oorzaak)]
            if teken == goed:
                wegen_.append(een(plaats, plaats, sluit, f"zet '{sluit}' voor '{staat}'",
                                  Oorzaak(B013, f"dit haakje '{teken}' gaat nergens dicht")))  # fmt: skip
                if self.diepte:
                    self.kansen.append(kans(*wegen_[::-1]))
                    return plaats
            self.kansen.append(kans(*wegen_))
        return plaats + 1

    def _lijst_dicht(self, begin: int, plaats: int) -> int:
        """A list that was left open: it ends before the field at ``plaats``, and before the comma in between."""
        self.diepte -= 1
        eind = begin + len(self.tekst[begin:plaats].rstrip().rstrip(_KOMMAS).rstrip())
        oorzaak = Oorzaak(B013, f"dit haakje '{self.tekst[begin]}' gaat nergens dicht")
        self.kansen.append(kans(een(eind, eind, "]", f"zet ']' achter '{self.tekst[begin:eind]}'", oorzaak)))
        return eind

    def _tussenruimte(self, plaats: int) -> int:
        """Past white space and commas; a comma of another kind, or one too many, may be wrong."""
        kommas = 0
        while plaats < self.eind and (self.tekst[plaats].isspace() or self.tekst[plaats] in _KOMMAS):
            teken = self.tekst[plaats]
            if teken in _KOMMAS:
                kommas += 1
                if kommas > 1:
                    self.kansen.append(kans(een(plaats, plaats + 1, "", "haal de komma weg die er te veel staat",
                                                Oorzaak(B013, "hier staat een komma te veel"))))  # fmt: skip
                elif teken != ",":
                    self._andere_komma(plaats, teken)
            plaats += 1
        return plaats

    def _andere_komma(self, plaats: int, teken: str) -> None:
        los = "" if self.tekst[plaats + 1 : plaats + 2].isspace() else " "
        oorzaak = Oorzaak(B013, f"tussen velden staat een komma, en hier staat '{teken}'")
        zin = f"schrijf een gewone komma waar '{teken}' staat"
        self.kansen.append(kans(een(plaats, plaats + 1, f",{los}", zin, oorzaak)))

    def _begint_met_veld(self, plaats: int) -> bool:
        gevonden = _SLEUTEL.match(self.tekst, self._na_spaties(plaats))
        return gevonden is not None and self.is_veld(gevonden[1])

    def _veld(self, plaats: int) -> int:
        """One field, or what was cut off the one before it."""
        veld = self._sleutel(plaats)
        if veld is None:
            return self._waarde(plaats, in_lijst=False)
        self.velden += 1
        if veld.teken != ":" or (veld.waarde == veld.eind + 1 and self._plakt(veld)):
            self.kansen.append(_met_dubbele_punt(veld))
        if veld.waarde >= self.eind or self.tekst[veld.waarde] in "}])" or self.tekst[veld.waarde] in _KOMMAS:
            return veld.waarde
        return self._waarde(veld.waarde, in_lijst=False)

    def _plakt(self, veld: Veld) -> bool:
        """True for a colon with something right behind it that is not the end."""
        return (
            self.tekst[veld.waarde : veld.waarde + 1] not in ("", ",", "}", "]")
            and not self.tekst[veld.waarde].isspace()
        )

    def _sleutel(self, plaats: int) -> Veld | None:
        lang = _MEER_WOORDEN.match(self.tekst, plaats)
        if lang is not None and self.is_veld(lang[1].replace(" ", "_")):
            return Veld(lang[1], *lang.span(1), lang[3], lang.end())
        gevonden = _SLEUTEL.match(self.tekst, plaats)
        if gevonden is None:
            gevonden = re.compile(r"([\w-]+)()()(\s+)").match(self.tekst, plaats)
            if gevonden is None or not self.is_veld(gevonden[1]):
                return None
        naam = gevonden[1].strip("'\"")
        vast = gevonden[3] == ":" and not gevonden[4] and gevonden[1][0] not in "'\""
        zonder_haak = self.tekst[gevonden.end() : gevonden.end() + 1] not in ("{", "[")
        if (vast or gevonden[3] in (";", "")) and zonder_haak and not self.is_veld(naam):
            return None
        return Veld(naam, *gevonden.span(1), gevonden[3], gevonden.end())

    def _waarde(self, begin: int, *, in_lijst: bool) -> int:
        """One value; gives the index of what ends it."""
        teken = self.tekst[begin]
        aantal = len(self.kansen)
        if teken in _SLUIT:
            achter = self.lees(begin)
            if _EIND.match(self.tekst, achter) or self._nieuw_paar(achter):
                return self._komma_mist(achter) if self._nieuw_paar(achter) else achter
            del self.kansen[aantal:]
        elif teken in PAREN:
            achter = eind_van_citaat(self.tekst, begin, self.eind)
            if achter and _EIND.match(self.tekst, achter):
                return achter
            if achter and self._nieuw_paar(achter):
                return self._komma_mist(achter)
            if achter := self._eind_van_aanhaling(begin):
                self._waarde_gezien(begin, achter)
                return achter
        eind = self._eind_van_tekst(begin, in_lijst=in_lijst)
        self._waarde_gezien(begin, len(self.tekst[:eind].rstrip()))
        return self._komma_mist(eind) if self._nieuw_veld(eind) else eind

    def _waarde_gezien(self, begin: int, eind: int) -> None:
        if anders := wegen(begin, self.tekst[begin:eind], vloei=True):
            self.kansen.append(Kans(anders))

    def _nieuw_veld(self, plaats: int) -> bool:
        """True where a field begins without a comma before it."""
        gevonden = _VELD_ERVOOR.match(self.tekst, plaats)
        return self.splits and gevonden is not None and self.is_veld(gevonden[1])

    def _nieuw_paar(self, plaats: int) -> bool:
        """The same behind a bracket or a quotation mark that closes: also a name that no field has."""
        return self._nieuw_veld(plaats) or (self.splits and _PAAR_ERVOOR.match(self.tekst, plaats) is not None)

    def _komma_mist(self, plaats: int) -> int:
        gevonden = _VELD_ERVOOR.match(self.tekst, plaats) or _PAAR_ERVOOR.match(self.tekst, plaats)
        naam = gevonden[1] if gevonden else ""
        self.kansen.append(kans(een(plaats, plaats, ",", f"zet een komma voor '{naam}'",
                                    Oorzaak(B013, f"voor '{naam}' mist een komma"))))  # fmt: skip
        return plaats

    def _eind_van_aanhaling(self, begin: int) -> int:
        """Behind the sign that closes a text as a person reads it: something ends there, or a field follows."""
        sluiters = PAREN[self.tekst[begin]]
        if is_weglating(self.tekst[begin : begin + 6]) and self.tekst[begin] != "‘":
            return 0
        for plaats in range(begin + 1, self.eind):
            if self.tekst[plaats] in sluiters and (gevonden := _EIND.match(self.tekst, plaats + 1)):
                teken = self.tekst[gevonden.end() - 1] if gevonden.end() > plaats + 1 else ""
                if teken not in _KOMMAS or self._sleutel(self._na_spaties(gevonden.end())) or self.diepte > 1:
                    return plaats + 1
        return 0

    def _na_spaties(self, plaats: int) -> int:
        while plaats < self.eind and self.tekst[plaats].isspace():
            plaats += 1
        return plaats

    def _eind_van_tekst(self, begin: int, *, in_lijst: bool) -> int:
        """Where a bare value ends: at a bracket that closes, at a comma that parts, before the name of a field."""
        plaats = begin
        open_ = 0
        while plaats < self.eind:
            teken = self.tekst[plaats]
            if teken in "([{" and plaats > begin:
                open_ += 1
            elif teken in ")]}":
                if not open_ and (teken != ")" or self._is_ronde(begin)):
                    return plaats
                open_ = max(0, open_ - 1)
            elif (teken in _KOMMAS and self._scheidt(plaats, in_lijst=in_lijst)) or (
                teken.isspace() and self._nieuw_veld(plaats)
            ):
                return plaats
            plaats += 1
        return plaats

    def _is_ronde(self, begin: int) -> bool:
        """True where a round bracket was opened before this value and not closed."""
        return self.diepte > 0 and self.tekst[:begin].rfind("(") > max(self.tekst[:begin].rfind(t) for t in "[{")

    def _scheidt(self, plaats: int, *, in_lijst: bool) -> bool:
        """Whether this comma parts two values: in a list always, between fields where a key follows, or the end."""
        volgende = self._na_spaties(plaats + 1)
        if in_lijst or volgende >= self.eind or self.tekst[volgende] in "}]":
            return True
        veld = self._sleutel(volgende)
        return veld is not None and (veld.teken == ":" or self.is_veld(veld.naam.replace(" ", "_")))


def _met_dubbele_punt(veld: Veld) -> Kans:
    if veld.teken == ":":
        return kans(een(veld.eind + 1, veld.waarde, " ", f"typ een spatie achter '{veld.naam}:'",
                        Oorzaak(B017, "na deze dubbele punt hoort een spatie")))  # fmt: skip
    staat = f", en hier staat '{veld.teken}'" if veld.teken else ""
    oorzaak = Oorzaak(B018, f"achter '{veld.naam}' hoort een dubbele punt{staat}")
    return kans(
        een(veld.eind, veld.waarde, ": ", f"schrijf '{veld.naam}: ', met een dubbele punt en een spatie", oorzaak)
    )
