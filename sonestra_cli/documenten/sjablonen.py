"""Templates: the shipped ones, and a traject's own in ``sjablonen/``, in a sandbox that can only place words.

A template knows names, fields, ``if``, ``for``, ``include`` and the filters below: no calls, no sums, no macros. Every
value is escaped for Markdown unless a filter made it Markdown. A template that goes on and on is stopped.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from jinja2 import (
    DictLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
    nodes,
    pass_context,
)
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from sonestra_cli.documenten import tekst
from sonestra_cli.documenten.context.vertaling import IN_HET_NEDERLANDS, Vertaling
from sonestra_cli.lezen.bron import BOM
from sonestra_cli.lezen.openen import BestandDicht, lees_bytes, ontcijfer
from sonestra_cli.omgeving.meegeleverd import meegeleverd

EINDE = ".md"
_STAPPEN, _TEKENS, _SJABLOON = 20_000, 2_000_000, 100_000
"""Most rounds of all loops together, most characters of one paper, most characters of one template."""
_MAG = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Const, nodes.Name, nodes.Getattr, nodes.For, nodes.If,
    nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Filter, nodes.Test,
    nodes.Include, nodes.With,
)  # fmt: skip
_EIGEN_NAMEN = frozenset({"self", "super", "caller", "varargs", "kwargs"})
_FILTERS = ("woorden", "in_lijst", "cel", "zin", "begin", "uitleg")
VERTALING = "_vertaling"
"""Under this name ``vul`` gets the language of the paper; without it a paper is Dutch."""
_TUSSEN_CIJFERS = re.compile(r"(?<=\d) (?=\d)")
"""Inside a number to call: it stays on one line, and in words from right to left its parts keep their order."""
_LUS = frozenset({"index", "first", "last", "length"})


class SjabloonFout(Exception):
    """A template that cannot be used; the text is a Dutch sentence for who wrote it."""


def lees_sjablonen(wortel: Path | None) -> Mapping[str, str]:
    """Name -> text: the shipped templates, replaced by name by those in ``wortel/sjablonen``. Raises SjabloonFout."""
    gevonden = {
        bron.name.removesuffix(EINDE): bron.read_text("utf-8")
        for bron in meegeleverd("templates").iterdir()
        if bron.name.endswith(EINDE)
    }
    if wortel is not None:
        gevonden |= dict(_eigen(wortel))
    return dict(sorted(gevonden.items()))


def _eigen(wortel: Path) -> Iterator[tuple[str, str]]:
    for pad in sorted((wortel / "sjablonen").glob(f"*{EINDE}")):
        try:
            inhoud = ontcijfer(lees_bytes(wortel, pad) or b"").removeprefix(BOM)
        except BestandDicht as fout:
            raise SjabloonFout(f"sjablonen/{pad.name} kan ik niet lezen: {fout.zin}.") from fout
        if len(inhoud) > _SJABLOON:
            raise SjabloonFout(f"sjablonen/{pad.name} is te lang: meer dan {_SJABLOON} tekens.")
        yield pad.name.removesuffix(EINDE), inhoud


def is_eigen(sjablonen: Mapping[str, str]) -> bool:
    """Whether one of ``sjablonen`` is not as it was shipped."""
    return sjablonen != lees_sjablonen(None)


def vul(sjablonen: Mapping[str, str], naam: str, woorden: Mapping[str, object]) -> str:
    """The Markdown of template ``naam`` with ``woorden`` filled in. Raises SjabloonFout."""
    omgeving = _Zandbak(sjablonen)
    stukken, lengte = [], 0
    try:
        for stuk in omgeving.get_template(naam).generate(**woorden):
            lengte += len(stuk)
            if lengte > _TEKENS:
                raise SjabloonFout(f"Het sjabloon {naam} houdt niet op. Kijk de lussen na.")
            stukken.append(stuk)
    except TemplateNotFound as fout:
        raise SjabloonFout(
            f"Het sjabloon {fout.name} vind ik niet. Een sjabloon vindt alleen andere sjablonen."
        ) from fout
    except TemplateError as fout:
        raise SjabloonFout(_zin(fout, naam)) from fout
    except (RecursionError, SyntaxError, TypeError, ValueError) as fout:
        raise SjabloonFout(f"Het sjabloon {naam} kan ik zo niet invullen. Kijk de lussen na.") from fout
    return "".join(stukken)


def _zin(fout: TemplateError, naam: str) -> str:
    """What is wrong with a template, without the English of the template language."""
    if isinstance(fout, TemplateSyntaxError):
        reden = fout.message if isinstance(fout, _Geweigerd) else "kijk de accolades en de woorden tussen {% en %} na"
        return f"In het sjabloon {fout.name or naam}, regel {fout.lineno}, begrijp ik iets niet: {reden}."
    if type(fout) is UndefinedError:
        veld = re.search(r"(?:attribute )?'([^']*)'[^']*$", fout.message or "")
        return f"Het sjabloon {naam} vraagt om '{veld[1] if veld else '?'}'. Dat ken ik niet."
    return f"Het sjabloon {naam} vraagt iets dat niet mag. Kies uit de velden van het papier."


@pass_context
def _zeg(waarden: Context, zin: object) -> tekst.Veilig:
    """A sentence of the template in the language of its reader, with the fields of the paper that it names."""
    vertaling = waarden.get(VERTALING, IN_HET_NEDERLANDS)
    assert isinstance(vertaling, Vertaling)
    return tekst.Veilig(_TUSSEN_CIJFERS.sub("\u00a0", tekst.md(vertaling.zeg(str(zin), waarden.get_all()))))


def _mag(knoop: nodes.Node) -> bool:
    if isinstance(knoop, nodes.For):
        return not knoop.recursive
    return isinstance(knoop, _MAG) and not (isinstance(knoop, nodes.Name) and knoop.name in _EIGEN_NAMEN)


class _Geweigerd(TemplateSyntaxError):
    """Good Jinja, but more than a template may do."""


class _Zandbak(ImmutableSandboxedEnvironment):
    """Only fields of our own dataclasses can be reached; every round of a loop and every include is counted."""

    def __init__(self, sjablonen: Mapping[str, str]) -> None:
        super().__init__(
            loader=DictLoader(dict(sjablonen)),
            undefined=StrictUndefined,
            finalize=tekst.md,
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
            return attr in _LUS
        return is_dataclass(obj) and attr in {veld.name for veld in fields(obj)}

    def is_safe_callable(self, obj: Any) -> bool:
        return False

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        boom = super()._parse(source, name, filename)
        for knoop in boom.find_all(nodes.Node):
            if not _mag(knoop):
                zin = f"'{type(knoop).__name__.lower()}' kan in een sjabloon niet; kies uit velden, if, for en include"
                raise _Geweigerd(zin, knoop.lineno, name)
        for lus in boom.find_all(nodes.For):
            lus.iter = nodes.Filter(lus.iter, "_geteld", [], [], None, None).set_lineno(lus.lineno)
        return boom

    def _load_template(self, name: str, globals: Any) -> Template:
        self._tel()
        return super()._load_template(name, globals)

    def _geteld(self, rij: Iterable[object]) -> list[object]:
        if isinstance(rij, str):
            raise TypeError("a text is not a list")
        rij = list(rij)
        for _ in rij:
            self._tel()
        return rij

    def _tel(self) -> None:
        self.stappen += 1
        if self.stappen > _STAPPEN:
            raise TypeError("too many rounds")
