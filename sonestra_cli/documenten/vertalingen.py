"""The sentences of papers in another language: those that came along, and a traject's own in ``sjablonen/vertaling/``.

What is wrong in such a file is told with its line, and that sentence stays Dutch: a letter is never lost over it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, TemplateError, nodes

from sonestra_cli.documenten.context.vertaling import GAT, Vertaling
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import Bron, pad_van
from sonestra_cli.lezen.indeling import SJABLONEN, VERTALINGEN
from sonestra_cli.lezen.openen import open_bron
from sonestra_cli.lezen.plaatsen import Melding, Regels, omvang
from sonestra_cli.lezen.sjabloonnamen import B029
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.taal.talen import taalcode
from sonestra_cli.techniek.gelijkenis import LANGST, beste_gok
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.ontleden import ontleed
from sonestra_cli.yamltekst.vondst import Vondst

_RIJEN = {"weekdagen": 7, "maanden": 12}
_GATEN = {"datum": frozenset({"weekdag", "dag", "maand", "jaar"}), "tijd": frozenset({"uur", "minuut"})}
_TEKSTEN = ("datum", "tijd", "komma", "en")
_ZINNEN = "zinnen"


class Gelezen(NamedTuple):
    """One language as far as it could be read, or None; what is wrong in the traject's own file, in its place.

    ``mist``: the sentences of papers that are still Dutch in it, none where there is no such language.
    """

    vertaling: Vertaling | None
    klachten: tuple[Melding, ...] = ()
    mist: tuple[str, ...] = ()


def lees_vertaling(wortel: Path | None, taal: str, sjablonen: Mapping[str, str]) -> Gelezen:
    """The language ``taal`` (a code that we know): a sentence of the traject's own replaces one that came along."""
    if taalcode(taal) != taal:
        return Gelezen(None)
    bekend = vertaalbaar(sjablonen)
    gevonden: Vertaling | None = None
    meegekomen = meegeleverd("templates").joinpath(VERTALINGEN, f"{taal}.yaml")
    if meegekomen.is_file():
        gevonden = _Lezer(meegekomen.read_text("utf-8"), bekend).op(Vertaling(taal))
    naam = f"{SJABLONEN}/{VERTALINGEN}/{taal}"
    bron = open_bron(wortel, naam) if wortel else None
    klachten: Sequence[Vondst] = ()
    if isinstance(bron, Bron):
        lezer = _Lezer(bron.tekst, bekend, naam)
        gevonden, klachten = lezer.op(gevonden or Vertaling(taal)), lezer.klachten
    elif bron is not None:
        klachten = (bron[1],)
    if gevonden is not None and not gevonden.zinnen:
        gevonden = None
    tekst = bron.tekst if isinstance(bron, Bron) else bron[0] if bron else ""
    regels = Regels(pad_van(naam), tekst)
    mist = sorted(bekend - gevonden.zinnen.keys()) if gevonden is not None else ()
    return Gelezen(gevonden, tuple(map(regels.melding, klachten)), tuple(mist))


def vertaalbaar(sjablonen: Mapping[str, str]) -> frozenset[str]:
    """Every sentence that a template says through ``zeg``."""
    omgeving, uit = Environment(), set()
    omgeving.filters["zeg"] = str
    for tekst in sjablonen.values():
        if "zeg" not in tekst:
            continue
        try:
            boom = omgeving.parse(tekst)
        except TemplateError:
            continue  # told where it is used
        for filter_ in boom.find_all(nodes.Filter):
            if filter_.name == "zeg" and isinstance(filter_.node, nodes.Const):
                uit.add(str(filter_.node.value))
    return frozenset(uit)


class _Lezer:
    """One file; ``klachten`` grows while it is read."""

    def __init__(self, tekst: str, bekend: frozenset[str], naam: Bestandsnaam = "vertaling") -> None:
        self.tekst, self.bekend, self.naam = tekst, bekend, naam
        self.klachten: list[Vondst] = []

    def op(self, basis: Vertaling) -> Vertaling:
        """``basis`` with what this file says over it."""
        wortel, vondsten, heel, _ = ontleed(self.naam, self.tekst)
        self.klachten += vondsten
        if wortel is None or not heel:
            return basis
        if not isinstance(wortel, Velden):
            self._klaag(wortel, "hier verwacht ik velden, zoals zinnen en datum")
            return basis
        velden: dict[str, Any] = {}
        for sleutel, waarde in wortel.eenmaal():
            naam = sleutel.waarde
            if naam in _RIJEN:
                velden |= self._rij(naam, waarde)
            elif naam in _TEKSTEN:
                velden |= self._tekst(naam, waarde)
            elif naam == _ZINNEN:
                velden[_ZINNEN] = {**basis.zinnen, **dict(self._zinnen(waarde))}
            else:
                self._klaag(sleutel, f"'{kort(naam)}' ken ik niet", naam, (*_RIJEN, *_TEKSTEN, _ZINNEN))
        heel_kalender = velden.get("weekdagen", basis.weekdagen) and velden.get("maanden", basis.maanden)
        return replace(basis, **velden) if heel_kalender else replace(basis, **velden | {"datum": ""})

    def _rij(self, naam: str, waarde: Knoop) -> dict[str, Any]:
        delen = waarde.delen if isinstance(waarde, Rij) else ()
        woorden = [deel.waarde for deel in delen if isinstance(deel, TekstKnoop)]
        if len(woorden) == _RIJEN[naam] and all(woorden):
            return {naam: tuple(woorden)}
        self._klaag(waarde, f"bij {naam} verwacht ik een rij van {_RIJEN[naam]} woorden")
        return {}

    def _tekst(self, naam: str, waarde: Knoop) -> dict[str, Any]:
        if not isinstance(waarde, TekstKnoop) or not waarde.waarde:
            self._klaag(waarde, f"bij {naam} verwacht ik een tekst")
        elif naam not in _GATEN or self._geen_vreemde_gaten(waarde, _GATEN[naam]):
            return {naam: waarde.waarde}
        return {}

    def _zinnen(self, waarde: Knoop) -> Iterator[tuple[str, str]]:
        if not isinstance(waarde, Velden):
            if not (isinstance(waarde, TekstKnoop) and waarde.leeg):
                self._klaag(waarde, "onder zinnen verwacht ik een Nederlandse zin, en erachter de vertaling")
            return
        for zin, vertaald in waarde.eenmaal():
            if zin.waarde not in self.bekend:
                self._klaag(zin, f"de zin '{kort(zin.waarde)}' staat op geen papier", zin.waarde, self.bekend)
            elif not isinstance(vertaald, TekstKnoop):
                self._klaag(vertaald, f"de vertaling van '{kort(zin.waarde)}' is geen tekst")
            elif vertaald.waarde.strip() and self._zelfde_gaten(vertaald, frozenset(GAT.findall(zin.waarde))):
                yield zin.waarde, " ".join(vertaald.waarde.split())

    def _zelfde_gaten(self, vertaald: TekstKnoop, moet: frozenset[str]) -> bool:
        """Every open place of the Dutch sentence, and no other."""
        mist = sorted(moet - frozenset(GAT.findall(vertaald.waarde)))
        if not self._geen_vreemde_gaten(vertaald, moet):
            return False
        if mist:
            self._klaag(vertaald, f"in deze vertaling mist {{{mist[0]}}}")
        return not mist

    def _geen_vreemde_gaten(self, vertaald: TekstKnoop, mag: frozenset[str]) -> bool:
        vreemd = sorted(frozenset(GAT.findall(vertaald.waarde)) - mag)
        if vreemd:
            self._klaag(vertaald, f"{{{vreemd[0]}}} hoort niet in deze zin", vreemd[0], mag, "{%s}")
        return not vreemd

    def _klaag(
        self, plek: Knoop, zin: str, woord: str = "", keuzes: Sequence[str] | frozenset[str] = (), vorm: str = "'%s'"
    ) -> None:
        begin = {keuze[:LANGST]: keuze for keuze in sorted(keuzes)}
        gok = begin.get(beste_gok(woord[:LANGST], begin) or "") if woord else None
        tip = f"bedoel je {vorm % gok}?" if gok else ""
        self.klachten.append(Vondst(Bevinding(B029, zin, Pad(self.naam), tip=tip), *omvang(plek)))
