"""Whether a traject's own templates ask for what is there, in every branch: read, not filled in.

What a paper can say stands in the types of its words; a template is walked with those, an included one where it stands.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import is_dataclass
from functools import cache
from types import UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from jinja2 import TemplateSyntaxError, nodes

from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.documenten.sjabloonfout import (
    NIET_RIJ,
    NIET_TEKST,
    Geweigerd,
    SjabloonFout,
    bedoel_je,
    heeft_delen,
    ken_ik_niet,
    velden_van,
    vertaald,
)
from sonestra_cli.documenten.zandbak import LUS, VERTALING, Onbruikbaar, Zandbak

Soorten: TypeAlias = tuple[Any, ...] | None
"""What something may be, by its types; None when that is not known here."""
Omgeving: TypeAlias = Mapping[str, Soorten]
_LUS_NAAM = "loop"


def klachten(sjablonen: Mapping[str, str], eigen: Sequence[str]) -> Iterator[SjabloonFout]:
    """What is wrong in the templates ``eigen`` of ``sjablonen``, each thing once, by file and line."""
    lezer = _Lezer(sjablonen, frozenset(eigen))
    for naam in eigen:
        lezer.boom(naam)
    for soort in papiersoorten():
        lezer.lees_papier(soort)
    yield from sorted(lezer.gevonden.values(), key=lambda fout: (fout.naam, fout.regel, fout.zin))


def gebruikt(sjablonen: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """Paper -> the templates that it may be made with: its own, and all that those include."""
    lezer = _Lezer(sjablonen, frozenset())
    uit = {}
    for soort in papiersoorten():
        lezer.gezien = set()
        lezer.lees_papier(soort)
        uit[soort] = frozenset(lezer.gezien)
    return uit


@cache
def _velden(soort: Any) -> Omgeving:
    """Field -> what it may be: of a dataclass of ours, of ``loop``, of a mapping of which the keys are known."""
    if soort is _Lus:
        return dict.fromkeys(LUS)
    if get_origin(soort) is Mapping:
        namen, waarde = get_args(soort)
        return dict.fromkeys(get_args(namen), _delen(waarde))
    hints = get_type_hints(soort) if is_dataclass(soort) else {}
    return {naam: _delen(hints[naam]) for naam in hints if naam in velden_van(soort)}


def _delen(hint: Any) -> tuple[Any, ...]:
    """The parts of a union; of anything else it alone."""
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


class _Lezer:
    """Walks templates; ``gevonden`` and ``gezien`` grow."""

    def __init__(self, sjablonen: Mapping[str, str], eigen: frozenset[str]) -> None:
        self.sjablonen, self.eigen = sjablonen, eigen
        self.zandbak = _Lezend(self)
        self.bomen: dict[str, nodes.Template | None] = {}
        self.gevonden: dict[str, SjabloonFout] = {}
        self.gezien: set[str] = set()

    def boom(self, naam: str) -> nodes.Template | None:
        """The template as a tree; None where it cannot be read, which is noted."""
        if naam not in self.bomen:
            self.bomen[naam] = None
            tekst = self.sjablonen[naam]
            try:
                if isinstance(tekst, Onbruikbaar):
                    raise SjabloonFout(naam, tekst)
                self.bomen[naam] = self.zandbak._parse(tekst, naam, None)
            except SjabloonFout as fout:
                self.meld(fout)
            except TemplateSyntaxError as fout:
                self.meld(vertaald(fout, naam, self.sjablonen, {}))
        return self.bomen[naam]

    def meld(self, fout: SjabloonFout) -> None:
        if fout.naam in self.eigen:
            self.gevonden.setdefault(str(fout), fout)

    def lees_papier(self, soort: str) -> None:
        """The template of a paper, with the words of it."""
        woorden = get_type_hints(papiersoorten()[soort].woorden)["return"]
        self.lees(soort, {**_velden(woorden), "a2": (bool,), VERTALING: None}, ())

    def lees(self, naam: str, om: Omgeving, binnen: tuple[str, ...]) -> None:
        """One template with what it can say; ``binnen`` are those that include it."""
        self.gezien.add(naam)
        if naam not in binnen and (boom := self.boom(naam)) is not None:
            self.alles(boom.body, om, (*binnen, naam))

    def alles(self, delen: Sequence[nodes.Node], om: Omgeving, in_: tuple[str, ...]) -> None:
        for deel in delen:
            self.deel(deel, om, in_)

    def deel(self, deel: nodes.Node, om: Omgeving, in_: tuple[str, ...]) -> None:
        match deel:
            case nodes.Output():
                for stuk in deel.nodes:
                    self.moet(self.soort(stuk, om, in_), _kan_tekst, NIET_TEKST, stuk, in_)
            case nodes.For():
                rij = self.soort(deel.iter, om, in_)
                self.moet(rij, _kan_rij, NIET_RIJ, _zonder_telling(deel.iter), in_)
                self.alles([deel.test] if deel.test else [], om, in_)
                naam = deel.target.name if isinstance(deel.target, nodes.Name) else ""
                self.alles(deel.body, {**om, naam: _van_een_rij(rij), _LUS_NAAM: (_Lus,)}, in_)
                self.alles(deel.else_, om, in_)
            case nodes.With():
                erbij = {
                    doel.name: self.soort(waarde, om, in_)
                    for doel, waarde in zip(deel.targets, deel.values, strict=True)
                    if isinstance(doel, nodes.Name)
                }
                self.alles(deel.body, {**om, **erbij}, in_)
            case nodes.Include():
                self.neem_op(deel, om, in_)
            case nodes.Expr():
                self.soort(deel, om, in_)
            case _:
                self.alles(list(deel.iter_child_nodes()), om, in_)

    def moet(
        self,
        soort: Soorten,
        kan: Callable[[Any], bool],
        zo_niet: tuple[str, str],
        deel: nodes.Node,
        in_: tuple[str, ...],
    ) -> None:
        if soort is not None and not any(map(kan, soort)):
            zin, tip = zo_niet
            naam = deel.name if isinstance(deel, nodes.Name) else deel.attr if isinstance(deel, nodes.Getattr) else ""
            wat = f"'{naam}'" if naam else "dit"
            self.meld(SjabloonFout(in_[-1], f"{wat} {zin}", deel.lineno, tip))

    def neem_op(self, deel: nodes.Include, om: Omgeving, in_: tuple[str, ...]) -> None:
        if not isinstance(deel.template, nodes.Const):
            return
        naam = str(deel.template.value)
        if naam in self.sjablonen:
            self.lees(naam, om, in_)
        elif not deel.ignore_missing:
            tip = bedoel_je(naam, self.sjablonen)
            self.meld(SjabloonFout(in_[-1], f"het sjabloon '{naam}' vind ik niet", deel.lineno, tip))

    def soort(self, deel: nodes.Node, om: Omgeving, in_: tuple[str, ...]) -> Soorten:
        """What an expression may be; what is asked and is not there is noted."""
        match deel:
            case nodes.Name():
                if deel.name in om:
                    return om[deel.name]
                keuzes = [naam for naam in om if naam != VERTALING]
                self.meld(SjabloonFout(in_[-1], ken_ik_niet(deel.name), deel.lineno, bedoel_je(deel.name, keuzes)))
                return None
            case nodes.Getattr():
                return self.veld(deel, self.soort(deel.node, om, in_), in_)
            case nodes.Filter(name="_geteld"):
                return self.soort(_zonder_telling(deel), om, in_)
            case nodes.Test(name="defined"):
                return (bool,)
        for onder in deel.iter_child_nodes():
            self.soort(onder, om, in_)
        return None

    def veld(self, deel: nodes.Getattr, van: Soorten, in_: tuple[str, ...]) -> Soorten:
        if van is None:
            return None
        velden = [_velden(soort) for soort in van]
        gevonden = tuple(een for bekend in velden if deel.attr in bekend for een in bekend[deel.attr] or ())
        if gevonden:
            return gevonden
        keuzes = sorted({naam for bekend in velden for naam in bekend})
        if deel.attr not in keuzes:
            self.meld(SjabloonFout(in_[-1], ken_ik_niet(deel.attr), deel.lineno, bedoel_je(deel.attr, keuzes)))
        return None


class _Lezend(Zandbak):
    """Notes what may not be there, and reads on."""

    def __init__(self, lezer: "_Lezer") -> None:
        super().__init__(lezer.sjablonen)
        self.lezer = lezer

    def weiger(self, fout: Geweigerd) -> None:
        self.lezer.meld(vertaald(fout, fout.name or "", (), {}))


def _zonder_telling(rij: nodes.Node) -> nodes.Node:
    """The row of a loop, without what counts its rounds."""
    return rij.node if isinstance(rij, nodes.Filter) and rij.name == "_geteld" and rij.node else rij


class _Lus:
    """What ``loop`` is."""


def _kan_rij(soort: Any) -> bool:
    return soort is Any or get_origin(soort) in (tuple, Sequence)


def _kan_tekst(soort: Any) -> bool:
    return not (_kan_rij(soort) or get_origin(soort) is Mapping or soort is _Lus or heeft_delen(soort))


def _van_een_rij(rij: Soorten) -> Soorten:
    """What stands in a row: ``tuple[X, ...]`` holds X."""
    delen = tuple(een for soort in rij or () for deel in get_args(soort)[:1] for een in _delen(deel))
    return delen or None
