"""One entry as somebody typed it, read generously: dash, key, colon, value, and what stands between brackets."""

import re
from collections.abc import Iterator

from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.yamltekst.citeren import PAREN
from sonestra_cli.yamltekst.codes import B012, B013, B014, B016, B017, B018
from sonestra_cli.yamltekst.hypothesen.haken import Haken
from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, einde_van, eronder
from sonestra_cli.yamltekst.hypothesen.vorm import Kans, Oorzaak, Reparatie, Snee, een, kans
from sonestra_cli.yamltekst.hypothesen.waarde import eind_van_citaat, wegen
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

LANGST = 3000
"""Signs of an entry beyond which nothing is tried on it."""
BOLLETJES = "•·▪►‣◦●○∙–—‐‑−*"
_STREEP = re.compile(f"(?:-|[{re.escape(BOLLETJES)}])( *)")
_SLEUTEL = re.compile(
    r"(\"[^\"\n]*\"|'[^'\n]*'|[^\s:={\[\"'#|>：][^:={\[\n：;]*?)(\s*)([:=：;]|(?=[\[{(])|$)([ \t\u00a0]*)"
)
_KALE_SLEUTEL = re.compile(r"([^\W_][\w-]*):(?=\s|$)")
_WOORD = re.compile(r"([\w-]+)( +)(?=\S)")
_VELD_ERACHTER = re.compile(r"(?:[,;]\s+|(?<=^)[^\s,;]+(?P<los>\s+))(?P<veld>[\w-]+(?: [\w-]+){0,2}?):(?=\s)")
"""A field behind a comma, or behind the first word without one."""
_REST = re.compile(r"[\s}\])]+")
_KOMMENTAAR = re.compile(r"\s+#(?!\w)")


class Regel:
    """The places on one line, and in what belongs to it, where something may be wrong.

    ``splits`` as for what stands between brackets; ``velden``: fields on one line were meant between brackets, or with
    ``regels`` each on a line of its own.
    """

    def __init__(self, tekst: str, lijn: Lijn, is_veld: IsVeld, *, splits: bool = True, velden: str = "") -> None:
        self.tekst = tekst
        self.lijn = lijn
        self.is_veld = is_veld
        self.splits = splits
        self.velden = velden
        self.gesplitst = False
        self.eind = einde_van(tekst, lijn)
        self.kansen: list[Kans] = []

    def lees(self) -> list[Kans]:
        """All of them; none for a line as long as a book."""
        if self.eind - self.lijn.begin > LANGST or self.lijn.zwijgt:
            return []
        plaats = self._streepjes(self.lijn.begin + self.lijn.diepte)
        if plaats >= self.lijn.eind:
            return self.kansen
        if self.tekst[plaats] in "{[(（｛［":
            self._tussen_haken(plaats)
            return self.kansen
        gevonden = _SLEUTEL.match(self.tekst, plaats, self.lijn.eind)
        if gevonden is not None:
            waarde = self._sleutel(gevonden)
            if waarde is not None:
                self._waarde(waarde, gevonden.start(1))
        return self.kansen

    def _streepjes(self, plaats: int) -> int:
        while plaats < self.lijn.eind and (gevonden := _STREEP.match(self.tekst, plaats, self.lijn.eind)):
            teken = self.tekst[plaats]
            if teken == "*" and not gevonden[1]:
                break
            if teken != "-":
                zin = Oorzaak(B016, f"een lijst heeft streepjes, en hier staat '{teken}'")
                streep = een(plaats, gevonden.end(), "- ", f"schrijf een streepje waar '{teken}' staat", zin)
                self.kansen.append(kans(streep, *self._zonder_bolletje(plaats, gevonden.end(), teken)))
            elif not gevonden[1] and gevonden.end() < self.lijn.eind:
                self.kansen.append(self._streepje_los(plaats))
            plaats = gevonden.end()
        return plaats

    def _zonder_bolletje(self, plaats: int, achter: int, teken: str) -> Iterator[Reparatie]:
        """``* Sefa:`` beside keys: the bullet goes, and a key has small letters."""
        if (gevonden := _KALE_SLEUTEL.match(self.tekst, achter, self.lijn.eind)) is None:
            return
        sleutel = gevonden[1].lower()
        zin = f"haal '{teken}' weg voor de sleutel: {kort(sleutel)}:"
        yield een(plaats, gevonden.end(1), sleutel, zin, Oorzaak(B016, f"voor een sleutel staat geen '{teken}'"))

    def _streepje_los(self, plaats: int) -> Kans:
        """A space behind the dash; what stands straight below the word goes along with it."""
        oorzaak = Oorzaak(B016, "na een streepje hoort een spatie")
        zin = "typ een spatie achter het streepje"
        los = Snee(plaats + 1, plaats + 1, " ")
        recht = [een.begin for een in eronder(self.tekst, self.lijn) if een.diepte > plaats - self.lijn.begin]
        mee = tuple(Snee(begin, begin, " ") for begin in recht)
        met = Reparatie((los, *mee), f"{zin}, en voor de regels eronder" if mee else zin, oorzaak)
        return kans(Reparatie((los,), zin, oorzaak), met) if mee else kans(met)

    def _sleutel(self, gevonden: re.Match[str]) -> int | None:
        """Where the value begins; None when this is no key at all."""
        naam, teken = gevonden[1].strip("'\""), gevonden[3]
        begin, eind, waarde = gevonden.start(1), gevonden.end(1), gevonden.end()
        volgt = self.tekst[waarde : waarde + 1]
        if teken == ":":
            plakt = not gevonden[4] and waarde < self.lijn.eind
            if plakt and not (self.is_veld(naam) or volgt in "{[\"'“‘("):
                return self._zonder_punt(begin)
            if plakt or "\u00a0" in gevonden[4]:
                self.kansen.append(kans(een(eind, waarde, ": ", f"typ een spatie achter '{kort(naam)}:'",
                                            Oorzaak(B017, "na deze dubbele punt hoort een spatie"))))  # fmt: skip
            return waarde
        if teken or (volgt and volgt in "{[(" and " " not in naam.strip()) or (volgt and volgt in "{["):
            if teken and not (self.is_veld(naam) or volgt in "{["):
                return None
            staat = f", en hier staat '{teken}'" if teken else ""
            if not self._is_woord(begin, naam):
                self._mist(naam, eind, waarde, staat)
            return waarde
        if (achter := self._zonder_punt(begin)) is not None:
            return achter
        if " " not in naam and begin + len(gevonden[1]) == self.lijn.begin + len(self.lijn.tekst.rstrip()):
            self._mist(naam, eind, eind, "")
        return None

    def _zonder_punt(self, begin: int) -> int | None:
        """``begint 14:00``: where the value begins of a field that has no colon; None where no field stands first."""
        woord = _WOORD.match(self.tekst, begin, self.lijn.eind)
        if woord is None or not self.is_veld(woord[1]):
            return None
        self._mist(woord[1], woord.end(1), woord.end(), "")
        return woord.end()

    def _is_woord(self, begin: int, naam: str) -> bool:
        """True where ``naam`` is a field and a value: ``wie [a, b]`` is, ``wie oma [lief]`` is not."""
        woord = _WOORD.match(self.tekst, begin, self.lijn.eind)
        if woord is None or woord[1] == naam.strip() or not self.is_veld(woord[1]):
            return False
        self._mist(woord[1], woord.end(1), woord.end(), "")
        return True

    def _mist(self, naam: str, eind: int, waarde: int, staat: str) -> None:
        oorzaak = Oorzaak(B018, f"achter '{kort(naam)}' hoort een dubbele punt{staat}")
        los = ": " if waarde < self.lijn.eind else ":"
        zin = f"schrijf '{kort(naam)}:', met een dubbele punt" + (" en een spatie" if los == ": " else "")
        self.kansen.append(kans(een(eind, waarde, los, zin, oorzaak)))

    def _tussen_haken(self, begin: int) -> bool:
        """False where what begins with a bracket goes on behind it as plain text."""
        haken = Haken(self.tekst, self.eind, self.is_veld, splits=self.splits)
        achter = haken.lees(begin)
        regel_eind = self.tekst.find("\n", achter - 1)
        regel_eind = regel_eind if 0 <= regel_eind < self.eind else self.eind
        rest = self.tekst[achter:regel_eind].rstrip()
        if rest.strip() and not re.match(r"\s+#", rest):
            if not _REST.fullmatch(rest) and rest.strip() not in (",", ";", "."):
                return False
            weg = rest.strip()
            oorzaak = Oorzaak(B013, f"hier staat '{weg}' te veel")
            haken.kansen.append(kans(een(achter, achter + len(rest), "", f"haal '{weg}' aan het eind weg", oorzaak)))
        self.kansen += haken.kansen
        return True

    def _waarde(self, begin: int, sleutel: int) -> None:
        while begin < self.lijn.eind and self.tekst[begin].isspace():
            begin += 1
        if begin >= self.lijn.eind:
            return
        teken = self.tekst[begin]
        if teken in "{[(（｛［" and self._tussen_haken(begin):
            return
        if teken in "|>" and not self.tekst[begin + 1 : self.lijn.eind].strip("+-0123456789 "):
            return
        achter = eind_van_citaat(self.tekst, begin, self.eind)
        rest = self.tekst[achter : max(achter, self.lijn.eind)].partition(" #")[0].strip() if achter else "?"
        if not rest:
            return
        if rest in (",", ";"):
            plek = self.tekst.index(rest, achter)
            oorzaak = Oorzaak(B012, f"achter dit aanhalingsteken staat nog '{rest}'")
            self.kansen.append(kans(een(achter, plek + 1, "", f"haal '{rest}' aan het eind weg", oorzaak)))
            return
        waarde = self._kale_waarde(begin)
        if self.velden and (gescheiden := self._velden(begin, waarde, sleutel)):
            self.gesplitst = True
            self.kansen.append(kans(gescheiden))
        elif anders := wegen(begin, waarde, vloei=False):
            self.kansen.append(Kans(anders))

    def _kale_waarde(self, begin: int) -> str:
        """The text to the end of the line, without a remark of the typist behind it."""
        tekst = self.tekst[begin : self.lijn.eind].rstrip()
        if tekst[0] in PAREN:
            return tekst
        gevonden = _KOMMENTAAR.search(tekst)
        return tekst[: gevonden.start()] if gevonden is not None else tekst

    def _velden(self, begin: int, waarde: str, sleutel: int) -> Reparatie | None:
        """Fields that somebody put on one line without what YAML asks for there."""
        eerste = re.match(r"([\w-]+):\s", waarde)
        if self.velden == "haken":
            if eerste is None or not (self.is_veld(eerste[1]) or waarde[eerste.end() :][:1] in "{["):
                return None
            eind = begin + len(waarde)
            zin = f"zet {{ }} om de velden: {{{kort(waarde)}}}"
            oorzaak = Oorzaak(B014, "meer velden op één regel staan tussen { }")
            return Reparatie((Snee(begin, begin, "{"), Snee(eind, eind, "}")), zin, oorzaak)
        plekken = [m for m in _VELD_ERACHTER.finditer(waarde) if self.is_veld(m["veld"].replace(" ", "_"))]
        if not plekken:
            return None
        ruimte = " " * (sleutel - self.lijn.begin)
        vanaf = [m.start("los") if m["los"] else m.start() for m in plekken]
        sneden = tuple(Snee(begin + plek, begin + m.end("veld"), f"\n{ruimte}{m['veld'].replace(' ', '_')}")
                       for plek, m in zip(vanaf, plekken, strict=True))  # fmt: skip
        namen = opsomming([repr(m["veld"].replace(" ", "_")) for m in plekken])
        zin = f"zet {namen} op een nieuwe regel, recht onder het veld ervoor"
        if len(plekken) > 1:
            zin = f"zet {namen} elk op een nieuwe regel, recht onder het veld ervoor"
        return Reparatie(sneden, zin, Oorzaak(B014, "buiten { } staat elk veld op een eigen regel"))


def lezingen(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[tuple[list[Kans], bool]]:
    """The line read in each of the ways that differ, the likeliest first; and whether a value is one sentence then."""
    gezien: list[list[Kans]] = []
    als_zin = Regel(tekst, lijn, is_veld, splits=False).lees()
    for splits, velden in ((True, "haken"), (True, "regels"), (True, ""), (False, "")):
        regel = Regel(tekst, lijn, is_veld, splits=splits, velden=velden)
        kansen = regel.lees()
        if kansen and kansen not in gezien and (not velden or regel.gesplitst):
            gezien.append(kansen)
            yield kansen, kansen == als_zin
