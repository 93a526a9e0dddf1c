"""From what findings propose to edits of the text, in their place: for an editor, a page, another program."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import pairwise

from sonestra_cli.bewerken.verhuizen import verhuis
from sonestra_cli.domein.bevinding import Bevinding, Knip, Verhuis, Voorstel, Wijziging, Zet
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import Bron, pad_van
from sonestra_cli.lezen.plaatsen import Regels, TekstPlek
from sonestra_cli.techniek.drieweg import gelijk_begin
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken
from sonestra_cli.yamltekst.snede import Ingreep, ingrepen, zet

MEEST = 3
"""Ways to mend one finding that are told."""
_VERHUIZINGEN = 40
"""Moves that are worked out: each of them reads two files again."""


@gegeven
class Tekstwijziging:
    """What stands at ``plek`` becomes ``tekst``."""

    plek: TekstPlek
    tekst: str


@gegeven
class Uitgewerkt:
    """A Voorstel as edits of the text."""

    zin: str
    wijzigingen: tuple[Tekstwijziging, ...]


def voorstellen_van(bevinding: Bevinding) -> tuple[Voorstel, ...]:
    """The ways to mend a finding: its own, else what can be done without a choice."""
    if bevinding.voorstellen or bevinding.wijziging is None:
        return bevinding.voorstellen[:MEEST]
    return (Voorstel(_zin(bevinding.wijziging), (bevinding.wijziging,)),)


def werk_uit(bronnen: Mapping[Bestandsnaam, Bron], bevindingen: Iterable[Bevinding]) -> list[tuple[Uitgewerkt, ...]]:
    """The ways to mend each of the findings, in their order; empty where the text does not let itself be edited so.

    Where one of several cannot be worked out, none is given: what is left would look like the only one.
    """
    per_bevinding = [voorstellen_van(bevinding) for bevinding in bevindingen]
    werk = _Werk(bronnen, [voorstel for voorstellen in per_bevinding for voorstel in voorstellen])
    uit: list[tuple[Uitgewerkt, ...]] = []
    for voorstellen in per_bevinding:
        klaar = [werk.uitgewerkt(voorstel) for voorstel in voorstellen]
        uit.append(tuple(een for een in klaar if een is not None) if None not in klaar else ())
    return uit


def knippen_van(bronnen: Mapping[Bestandsnaam, Bron], voorstellen: Sequence[Voorstel]) -> list[list[Knip]]:
    """Each of these as splices of the texts as they are; empty where that cannot be."""
    werk = _Werk(bronnen, voorstellen)
    return [werk.knippen(voorstel) for voorstel in voorstellen]


def overlapt(knippen: Sequence[Knip]) -> bool:
    """True when two of these, in their order, change the same signs."""
    return any(a.bestand == b.bestand and b.begin < a.eind for a, b in pairwise(knippen))


def _zin(wijziging: Wijziging) -> str:
    if isinstance(wijziging, Verhuis):
        return f"verhuis dit naar {pad_van(wijziging.naar)}"
    return f"{'noem dit' if wijziging.pad.deel == 'sleutel' else 'schrijf'}: {kort(wijziging.tekst)}"


class _Werk:
    """The texts, with all changes of values worked out at once: one file is not read anew for each of them."""

    def __init__(self, bronnen: Mapping[Bestandsnaam, Bron], voorstellen: Sequence[Voorstel]) -> None:
        self.teksten = {naam: bron.tekst for naam, bron in bronnen.items()}
        self.regels: dict[Bestandsnaam, Regels] = {}
        self.verhuisd = 0
        self.ingrepen: dict[int, Ingreep] = {}
        per_bestand: dict[Bestandsnaam, list[Zet]] = {}
        for voorstel in voorstellen:
            for wijziging in voorstel.wijzigingen:
                if isinstance(wijziging, Zet):
                    per_bestand.setdefault(wijziging.pad.bestand, []).append(wijziging)
        for naam, zetten in per_bestand.items():
            with suppress(NietTeBewerken):
                self.ingrepen.update(ingrepen(self.teksten.get(naam, ""), zetten))

    def uitgewerkt(self, voorstel: Voorstel) -> Uitgewerkt | None:
        """None when it cannot be done as it stands."""
        knippen = self.knippen(voorstel)
        return (
            Uitgewerkt(voorstel.zin, tuple(Tekstwijziging(self._plek(knip), knip.tekst) for knip in knippen))
            if knippen
            else None
        )

    def knippen(self, voorstel: Voorstel) -> list[Knip]:
        """As splices of the texts, in their order; none when it cannot be done as it stands."""
        try:
            knippen = self._een_voor_een(voorstel)
        except NietTeBewerken:
            return []
        knippen.sort(key=lambda knip: (knip.bestand, knip.begin))
        return [] if overlapt(knippen) else knippen

    def _een_voor_een(self, voorstel: Voorstel) -> list[Knip]:
        """Each change as a splice of the texts as they are; moves, and what comes with them, one after the other."""
        if any(isinstance(wijziging, Verhuis) for wijziging in voorstel.wijzigingen):
            return self._na_elkaar(voorstel.wijzigingen)
        knippen = []
        for wijziging in voorstel.wijzigingen:
            if isinstance(wijziging, Knip):
                knippen.append(wijziging)
            elif (ingreep := self.ingrepen.get(id(wijziging))) is not None and isinstance(wijziging, Zet):
                knippen.append(Knip(wijziging.pad.bestand, ingreep.begin, ingreep.eind, ingreep.tekst))
            else:
                raise NietTeBewerken("deze waarde is met de hand te veranderen")
        return knippen

    def _na_elkaar(self, wijzigingen: Sequence[Wijziging | Knip]) -> list[Knip]:
        self.verhuisd += 1
        if self.verhuisd > _VERHUIZINGEN:
            raise NietTeBewerken("dat zijn er veel tegelijk")
        nieuw = dict(self.teksten)
        for wijziging in wijzigingen:
            if isinstance(wijziging, Verhuis):
                van, naar = wijziging.pad.bestand, wijziging.naar
                nieuw[van], nieuw[naar] = verhuis(nieuw.get(van, ""), wijziging.pad.stappen, nieuw.get(naar, ""))
            elif isinstance(wijziging, Zet):
                naam = wijziging.pad.bestand
                nieuw[naam] = zet(nieuw.get(naam, ""), wijziging.pad, wijziging.tekst)
            else:
                raise NietTeBewerken("een verhuizing staat op zichzelf")
        oud = {naam: self.teksten.get(naam, "") for naam in nieuw}
        return [verschil(naam, oud[naam], tekst) for naam, tekst in nieuw.items() if tekst != oud[naam]]

    def _plek(self, knip: Knip) -> TekstPlek:
        regels = self.regels.get(knip.bestand)
        if regels is None:
            regels = self.regels[knip.bestand] = Regels(pad_van(knip.bestand), self.teksten.get(knip.bestand, ""))
        return regels.plek(knip.begin, knip.eind)


def verschil(naam: Bestandsnaam, oud: str, nieuw: str) -> Knip:
    """One splice that makes ``nieuw`` of ``oud``: what both begin and end with stays."""
    begin = gelijk_begin(oud, nieuw)
    rest = gelijk_begin(oud[begin:][::-1], nieuw[begin:][::-1])
    return Knip(naam, begin, len(oud) - rest, nieuw[begin : len(nieuw) - rest])
