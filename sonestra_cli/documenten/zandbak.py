"""The sandbox of the templates: names, fields, ``if``, ``for``, ``include`` and our filters; nothing that goes on."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass
from typing import Any

from jinja2 import FunctionLoader, Template, nodes, pass_context
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from sonestra_cli.documenten import tekst
from sonestra_cli.documenten.context.vertaling import IN_HET_NEDERLANDS, Vertaling
from sonestra_cli.documenten.sjabloonfout import (
    GeenRij,
    GeenTekst,
    Geweigerd,
    HoudtNietOp,
    Onbekend,
    SjabloonFout,
    bedoel_je,
    bestandsnaam,
    heeft_delen,
    velden_van,
)

VERTALING = "_vertaling"
"""Under this name ``vul`` gets the language of the paper; without it a paper is Dutch."""
LUS = ("index", "first", "last", "length")
"""What ``loop`` knows."""
_STAPPEN = 20_000
"""Most rounds of all loops together."""
_MAG = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Const, nodes.Name, nodes.Getattr, nodes.For, nodes.If,
    nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Filter, nodes.Test,
    nodes.Include, nodes.With,
)  # fmt: skip
_NIET = {
    "Assign": "{% set %}", "Block": "{% block %}", "Call": "een woord met haakjes erachter", "CallBlock": "{% call %}",
    "Extends": "{% extends %}", "FilterBlock": "{% filter %}", "FromImport": "{% import %}", "Getitem": "een woord "
    "met blokhaken erachter", "Import": "{% import %}", "List": "een eigen lijst", "Macro": "{% macro %}",
}  # fmt: skip
"""What a template may not do, as it was typed; anything else is a sum."""
_EIGEN_NAMEN = frozenset({"self", "super", "caller", "varargs", "kwargs"})
_FILTERS = ("woorden", "in_lijst", "cel", "zin", "begin", "uitleg")
_TUSSEN_CIJFERS = re.compile(r"(?<=\d) (?=\d)")
"""Inside a number to call: it stays on one line, and in words from right to left its parts keep their order."""


class Onbruikbaar(str):
    """In the place of a template that could not be read: the sentence that says why."""

    __slots__ = ()


class Zandbak(ImmutableSandboxedEnvironment):
    """Only fields of our own dataclasses can be reached; every round of a loop and every include is counted."""

    def __init__(self, sjablonen: Mapping[str, str]) -> None:
        super().__init__(
            loader=FunctionLoader(lambda naam: _bron(sjablonen, naam)),
            undefined=Onbekend,
            finalize=_als_tekst,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            cache_size=50,
        )
        self.globals.clear()
        self.filters = {"_geteld": self._geteld, "zeg": _zeg} | {naam: getattr(tekst, naam) for naam in _FILTERS}
        self.tests = {naam: self.tests[naam] for naam in ("defined", "none", "eq", "ne", "in")}
        self.stappen = 0

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, LoopContext):
            return attr in LUS
        return is_dataclass(obj) and attr in velden_van(type(obj))

    def is_safe_callable(self, obj: Any) -> bool:
        return False

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        boom = super()._parse(source, name, filename)
        for knoop in boom.find_all(nodes.Node):
            self._mag(knoop, name)
        for lus in boom.find_all(nodes.For):
            lus.iter = nodes.Filter(lus.iter, "_geteld", [], [], None, None).set_lineno(lus.lineno)
        return boom

    def weiger(self, fout: Geweigerd) -> None:
        """What happens with a part that may not be there."""
        raise fout

    def _mag(self, knoop: nodes.Node, name: str | None) -> None:
        if isinstance(knoop, nodes.Filter):
            self._bekend("het filter", knoop.name, self.filters, knoop.lineno, name)
        if isinstance(knoop, nodes.Test):
            self._bekend("de toets", knoop.name, self.tests, knoop.lineno, name)
        eigen = knoop.name if isinstance(knoop, nodes.Name) and knoop.name in _EIGEN_NAMEN else ""
        if eigen or not isinstance(knoop, _MAG) or (isinstance(knoop, nodes.For) and knoop.recursive):
            wat = f"'{eigen}'" if eigen else _NIET.get(type(knoop).__name__, "dit")
            tip = "kies uit velden, filters, if, for, with en include"
            self.weiger(Geweigerd(f"{wat} kan in een sjabloon niet", knoop.lineno, name, tip))

    def _bekend(self, wat: str, naam: str | None, alle: Iterable[str], regel: int, sjabloon: str | None) -> None:
        keuzes = [een for een in alle if not een.startswith("_")]
        if naam not in keuzes:
            tip = bedoel_je(naam or "", keuzes)
            self.weiger(Geweigerd(f"{wat} '{naam}' ken ik niet", regel, sjabloon, tip))

    def _load_template(self, name: str, globals: Any) -> Template:
        self._tel()
        return super()._load_template(name, globals)

    def _geteld(self, rij: Iterable[object]) -> list[object]:
        if isinstance(rij, str) or not isinstance(rij, Iterable):
            raise GeenRij
        rij = list(rij)
        for _ in rij:
            self._tel()
        return rij

    def _tel(self) -> None:
        self.stappen += 1
        if self.stappen > _STAPPEN:
            raise HoudtNietOp


def _als_tekst(waarde: object) -> tekst.Veilig:
    if heeft_delen(type(waarde)) or isinstance(waarde, tuple | list | Mapping):
        raise GeenTekst
    return tekst.md(waarde)


def _bron(sjablonen: Mapping[str, str], naam: str) -> tuple[str, str, None] | None:
    inhoud = sjablonen.get(naam)
    if isinstance(inhoud, Onbruikbaar):
        raise SjabloonFout(naam, inhoud)
    return None if inhoud is None else (inhoud, bestandsnaam(naam), None)


@pass_context
def _zeg(waarden: Context, zin: object) -> tekst.Veilig:
    """A sentence of the template in the language of its reader, with the fields of the paper that it names."""
    vertaling = waarden.get(VERTALING, IN_HET_NEDERLANDS)
    assert isinstance(vertaling, Vertaling)
    return tekst.Veilig(_TUSSEN_CIJFERS.sub("\u00a0", tekst.md(vertaling.zeg(str(zin), waarden.get_all()))))
