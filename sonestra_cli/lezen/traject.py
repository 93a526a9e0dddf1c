"""A folder to a traject: data and findings together, no exceptions for what people typed."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from sonestra_cli.domein.bestanden import KOP, PLEKKEN
from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.getypt import Ongelezen
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutel, Sleutels
from sonestra_cli.domein.traject import FORMAAT, Apart, Kop, Traject
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.lezen.bron import Bron, pad_van
from sonestra_cli.lezen.eigen_ogen import sluit_voor_anderen
from sonestra_cli.lezen.indeling import VAST, Bestandsvak, actieteam_bestanden, actieteam_onder, apart_bestanden
from sonestra_cli.lezen.kringen import in_eigen_kringen, met_eigen_groepen
from sonestra_cli.lezen.openen import open_bron
from sonestra_cli.lezen.plaatsen import Melding, Regels, op_volgorde, plaats
from sonestra_cli.lezen.velden.bescherming import is_sterk
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.lezen.velden.wegen import Wegen
from sonestra_cli.lezen.veldnamen import is_veld
from sonestra_cli.lezen.vreemd import vreemde_bestanden
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.yamltekst.codes import B025
from sonestra_cli.yamltekst.knopen import Knoop
from sonestra_cli.yamltekst.ontleden import Ontleed, ontleed
from sonestra_cli.yamltekst.stroom import Parser
from sonestra_cli.yamltekst.vondst import Vondst

_MISSCHIEN_EEN_VELD = re.compile(r"^# ?\w+:", re.MULTILINE)
_VELD_ERNAAST = re.compile(
    r"#[ \t]*(?:-[ \t]+)?(?!yaml-)(?P<naam>(?:[\w-]+ ){0,2}[\w-]+) ?[:=](?:\s|\[)|#[^\n]{0,3}niet[_-]?voor",
    re.IGNORECASE,
)


@gegeven
class Gelezen:
    """What a folder holds.

    ``wegen`` lead from what was read back to the files; a file without one is counted in as it stands.
    ``onleesbaar``: files that could not be followed, or go by a name that is not read; their part is empty.
    ``verdwaald``: keys that were typed beside the block where they belong.
    """

    wortel: Path
    traject: Traject
    meldingen: tuple[Melding, ...] = ()
    bronnen: Mapping[Bestandsnaam, Bron] = field(default_factory=dict)
    wegen: Mapping[Bestandsnaam, Wegen] = field(default_factory=dict)
    onleesbaar: tuple[Bestandsnaam, ...] = ()
    verdwaald: frozenset[str] = frozenset()


Anders: TypeAlias = Mapping[Bestandsnaam, str | None]


class _Tekst(NamedTuple):
    """The data in a text, what was found, the way back, and whether it could be followed at all."""

    waarde: Any | None
    vondsten: tuple[Vondst, ...]
    wegen: Wegen
    heel: bool
    verdwaald: Collection[str] = ()


Geheugen: TypeAlias = dict[tuple[Bestandsnaam, str, int | None, tuple[str, ...]], _Tekst]
"""What came of texts that were read already, for who tries many changes of a few files."""


class _Oogst:
    """Reads files one by one and keeps what comes of them. ``anders``: texts in the place of what a file holds."""

    def __init__(self, wortel: Path, anders: Anders, geheugen: Geheugen | None = None) -> None:
        self.wortel = wortel
        self.anders = anders
        self.geheugen = geheugen
        self.meldingen: list[Melding] = []
        self.bronnen: dict[Bestandsnaam, Bron] = {}
        self.wegen: dict[Bestandsnaam, Wegen] = {}
        self.onleesbaar: list[Bestandsnaam] = []
        self.verdwaald: set[str] = set()
        self.jaar: int | None = None
        self.groepen: tuple[str, ...] = ()

    def lees(self, vak: Bestandsvak) -> Any | None:
        """The data of one file; None when it is absent, empty or cannot be followed."""
        bron = self._open(vak.naam)
        if bron is None:
            return None
        if isinstance(bron, tuple):
            tekst, vondst = bron
            self.houdt_tegen(vak.naam)
            self.meldingen.append(Regels(pad_van(vak.naam), tekst).melding(vondst))
            return None
        self.bronnen[vak.naam] = bron
        gelezen = self._gelezen(vak, bron.tekst)
        waarde = self.onthoud_kop(gelezen.waarde) if isinstance(gelezen.waarde, Kop) else gelezen.waarde
        self.wegen[vak.naam] = gelezen.wegen
        self.verdwaald.update(gelezen.verdwaald)
        if gelezen.vondsten:
            regels = Regels(bron.bestand, bron.tekst)
            self.meldingen += map(regels.melding, gelezen.vondsten)
        if not gelezen.heel:
            self.houdt_tegen(vak.naam)
        return waarde

    def _gelezen(self, vak: Bestandsvak, tekst: str) -> _Tekst:
        if self.geheugen is None:
            return _lees(vak, tekst, None, self.jaar, self.groepen)
        waar = (vak.naam, tekst, self.jaar, self.groepen)
        if waar not in self.geheugen:
            self.geheugen[waar] = _lees(vak, tekst, None, self.jaar, self.groepen)
        return self.geheugen[waar]

    def onthoud_kop(self, kop: Kop) -> Kop:
        """What the other files are read by: the year in which it began, and the own groups."""
        if kop.begonnen_op is not None:
            self.jaar = kop.begonnen_op.jaar
        kop = met_eigen_groepen(kop) if kop.sectoren else kop
        self.groepen = kop.sectoren
        return kop

    def houdt_tegen(self, naam: Bestandsnaam) -> None:
        """Without this file nothing can be made; without the places of people a map finds new ones."""
        if naam != PLEKKEN:
            self.onleesbaar.append(naam)

    def _open(self, naam: Bestandsnaam) -> Bron | tuple[str, Vondst] | None:
        if naam not in self.anders:
            return open_bron(self.wortel, naam)
        tekst = self.anders[naam]
        return None if tekst is None else Bron(naam, tekst)

    def meld(self, bevinding: Bevinding, bestand: str) -> None:
        """Note a finding about a file as such."""
        self.meldingen.append(Regels(bestand, "").melding(Vondst(bevinding, 0, 0)))

    def sluit(self) -> None:
        """Keep others from what is apart; said once, at the first place where that does not work."""
        if open_ := sluit_voor_anderen(self.wortel):
            meer = f", en op nog {len(open_) - 1} plekken ernaast of eronder" if len(open_) > 1 else ""
            zin = f"hier kunnen andere gebruikers van deze computer bij{meer}, en dat kan ik niet veranderen"
            tip = "zet de map van het traject op een plek die alleen van jou is"
            self.meld(Bevinding(B025, zin, Pad(open_[0]), tip=tip), open_[0])

    def kijk_naar_formaat(self, kop: Kop) -> None:
        """Another layout than that of this program: what is read of it may be wrong."""
        if kop.formaat == FORMAAT:
            return
        from sonestra_cli.lezen.schemas.formaat import andere_indeling  # only where it is another one

        if bevinding := andere_indeling(kop.formaat):
            self.onleesbaar.append(KOP)
            self.meldingen += plaats(self.bronnen, [bevinding])


def lees_tekst(
    vak: Bestandsvak, tekst: str, groepen: tuple[str, ...] = (), parser: Parser | None = None
) -> tuple[Any | None, tuple[Vondst, ...], bool]:
    """The data in ``tekst``, what was found, and whether it could be followed at all (an editor's buffer, say).

    ``groepen``: the own sectors of the traject that it is part of.
    """
    gelezen = _lees(vak, tekst, parser, groepen=groepen)
    return gelezen.waarde, gelezen.vondsten, gelezen.heel


def _lees(
    vak: Bestandsvak, tekst: str, parser: Parser | None, jaar: int | None = None, groepen: tuple[str, ...] = ()
) -> _Tekst:
    from sonestra_cli.lezen.velden.vormen import inlezer_voor

    ontleding = ontleed(vak.naam, tekst, parser, is_veld)
    if not ontleding.heel:
        from sonestra_cli.lezen.opnieuw.herkansing import alle_fouten  # only where somebody erred

        return _Tekst(None, alle_fouten(vak, tekst, ontleding, parser), Wegen(), False)
    hekje = _achter_hekje(vak, tekst, ontleding)
    vondsten = [*ontleding.vondsten, *(vondst for vondst, _ in hekje)]
    if ontleding.wortel is None:
        leeg = vak.soort(ongelezen=tuple(plek for _, plek in hekje)) if hekje else None
        return _Tekst(leeg, tuple(vondsten), Wegen(), ontleding.heel)
    opname = Opname(vak.naam, tekst, ontleding.wortel, vondsten, jaar=jaar, groepen=groepen)
    waarde = inlezer_voor(vak.soort)(ontleding.wortel, (), opname)
    goed: Any | None = waarde if isinstance(waarde, vak.soort) else None
    if goed is not None and hekje:
        goed = replace(goed, ongelezen=(*goed.ongelezen, *(plek for _, plek in hekje)))
    gevonden: Sequence[Vondst] = opname.vondsten
    if "#" in tekst and _noemt_een_veld(tekst):
        gevonden = _met_weggezette_velden(vak, tekst, ontleding.wortel, gevonden, parser)
    if gevonden:
        from sonestra_cli.lezen.opnieuw.herkansing import met_uitwegen  # only where somebody erred

        gevonden = met_uitwegen(vak, tekst, gevonden, parser)
    return _Tekst(goed, tuple(gevonden), opname.wegen, True, opname.verdwaald)


def _noemt_een_veld(tekst: str) -> bool:
    """Whether a remark begins as a field or a protection: ``# was: Nadia`` does not."""
    namen = (gevonden["naam"] for gevonden in _VELD_ERNAAST.finditer(tekst))
    return any(naam is None or is_veld(naam) or is_sterk(naam) for naam in namen)


def _achter_hekje(vak: Bestandsvak, tekst: str, ontleding: Ontleed) -> tuple[tuple[Vondst, Ongelezen], ...]:
    """What was filled in behind a ``#``; looked for only where a comment looks like a field."""
    if ontleding.heel and "#" in tekst and _MISSCHIEN_EEN_VELD.search(tekst):
        from sonestra_cli.lezen.opnieuw.hekje import achter_hekje

        if gevonden := achter_hekje(vak.naam, tekst, ontleding.wortel, velden_van(vak.soort)):
            from sonestra_cli.lezen.opnieuw.herkansing import zonder_hekje_te_lezen

            vondst, ongelezen = gevonden
            return ((zonder_hekje_te_lezen(vak, tekst, vondst, None), ongelezen),)
    return ()


def _met_weggezette_velden(
    vak: Bestandsvak, tekst: str, wortel: Knoop, vondsten: Sequence[Vondst], parser: Parser | None
) -> list[Vondst]:
    from sonestra_cli.lezen.opnieuw.hekje import met_weggezette_velden  # only where a remark looks like a field

    def leest_ook(anders: str) -> bool:
        from sonestra_cli.lezen.opnieuw.proefgelezen import leest_ook  # only where one may be a field

        return leest_ook(vak, tekst, anders, parser)

    return met_weggezette_velden(vak.naam, tekst, wortel, vondsten, leest_ook)


def met_bevindingen(gelezen: Gelezen, bevindingen: Iterable[Bevinding]) -> tuple[Melding, ...]:
    """What the reader found and what the rules found, each in its place and in one order; of one cause one finding."""
    alle = op_volgorde((*gelezen.meldingen, *plaats(gelezen.bronnen, bevindingen)))
    if len(alle) < 2:
        return alle
    from sonestra_cli.lezen.een_oorzaak import afgeteld, een_oorzaak

    return tuple(afgeteld(tuple(een_oorzaak(alle))))


def lees_traject(
    wortel: Path,
    met_apart: Sleutels = (),
    anders: Anders = MappingProxyType({}),
    geheugen: Geheugen | None = None,
) -> Gelezen:
    """Everything in the folder ``wortel``; of ``apart/`` only the files of the owners in ``met_apart`` are opened.

    ``anders``: what files would hold, None for one that would not be there; what they hold now is not looked at.
    ``geheugen`` is filled: who reads again and again gives the same one, and only a text that is new is followed.
    """
    oogst = _Oogst(wortel, anders, geheugen)
    delen = {veld: waarde for veld, vak in VAST.items() if (waarde := oogst.lees(vak)) is not None}
    oogst.kijk_naar_formaat(delen.get("kop", Kop()))
    bijeenkomsten = {}
    for vak in sorted({*actieteam_bestanden(wortel), *actieteam_onder(anders)}, key=lambda een: een.naam):
        if (waarde := oogst.lees(vak)) is not None:
            bijeenkomsten[vak.naam.partition("/")[2]] = waarde
    oogst.sluit()
    eigen: dict[Sleutel, Apart] = {}
    for eigenaar, vak in apart_bestanden(met_apart):
        if (waarde := oogst.lees(vak)) is not None:
            eigen[eigenaar] = waarde
    for bevinding, bestand, gemist in vreemde_bestanden(wortel):
        oogst.meld(bevinding, bestand)
        if gemist:
            oogst.onleesbaar.append(bevinding.pad.bestand)
    traject = in_eigen_kringen(Traject(**delen, actieteam=bijeenkomsten, apart=eigen))
    return Gelezen(
        wortel,
        traject,
        op_volgorde(oogst.meldingen),
        oogst.bronnen,
        oogst.wegen,
        tuple(oogst.onleesbaar),
        frozenset(oogst.verdwaald),
    )
