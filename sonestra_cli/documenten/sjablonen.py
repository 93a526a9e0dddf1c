"""Templates: the shipped ones, and a traject's own in ``sjablonen/``, in a sandbox that can only place words.

A template knows names, fields, ``if``, ``for``, ``include`` and the filters below: no calls, no sums, no macros. Every
value is escaped for Markdown unless a filter made it Markdown. A template that goes on and on is stopped.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from jinja2 import TemplateError

from sonestra_cli.documenten.sjabloonfout import EINDE, GeenRij, GeenTekst, HoudtNietOp, SjabloonFout, vertaald
from sonestra_cli.documenten.zandbak import Onbruikbaar, Zandbak
from sonestra_cli.lezen.bron import BOM
from sonestra_cli.lezen.indeling import SJABLONEN
from sonestra_cli.lezen.openen import BestandDicht, lees_bytes, ontcijfer
from sonestra_cli.omgeving.meegeleverd import meegeleverd

_TEKENS, _SJABLOON = 2_000_000, 100_000
"""Most characters of one paper, and of one template."""


def lees_sjablonen(wortel: Path | None) -> Mapping[str, str]:
    """Name -> text: the shipped templates, replaced by name by those in ``wortel/sjablonen``.

    In the place of one that cannot be read stands an ``Onbruikbaar``: only the papers that need it cannot be made.
    """
    gevonden = {
        bron.name.removesuffix(EINDE): bron.read_text("utf-8")
        for bron in meegeleverd("templates").iterdir()
        if bron.name.endswith(EINDE)
    }
    if wortel is not None:
        gevonden |= eigen_sjablonen(wortel)
    return dict(sorted(gevonden.items()))


def eigen_sjablonen(wortel: Path) -> dict[str, str]:
    """Name -> text of what stands in ``wortel/sjablonen``."""
    return dict(_eigen(wortel))


def _eigen(wortel: Path) -> Iterator[tuple[str, str]]:
    for pad in sorted((wortel / SJABLONEN).glob(f"*{EINDE}")):
        naam = pad.name.removesuffix(EINDE)
        try:
            inhoud = ontcijfer(lees_bytes(wortel, pad) or b"").removeprefix(BOM)
        except BestandDicht as fout:
            yield naam, Onbruikbaar(f"dit sjabloon kan ik niet lezen: {fout.zin}")
            continue
        te_lang = len(inhoud) > _SJABLOON
        yield naam, Onbruikbaar(f"dit sjabloon is te lang: meer dan {_SJABLOON} tekens") if te_lang else inhoud


def is_eigen(sjablonen: Mapping[str, str]) -> bool:
    """Whether one of ``sjablonen`` is not as it was shipped."""
    return sjablonen != lees_sjablonen(None)


def vul(sjablonen: Mapping[str, str], naam: str, woorden: Mapping[str, object]) -> str:
    """The Markdown of template ``naam`` with ``woorden`` filled in. Raises SjabloonFout."""
    stukken, lengte = [], 0
    try:
        for stuk in Zandbak(sjablonen).get_template(naam).generate(**woorden):
            lengte += len(stuk)
            if lengte > _TEKENS:
                raise HoudtNietOp
            stukken.append(stuk)
    except (HoudtNietOp, RecursionError) as fout:
        raise SjabloonFout(naam, "dit sjabloon houdt niet op", tip="kijk de lussen na") from fout
    except (TemplateError, GeenRij, GeenTekst, SyntaxError, TypeError, ValueError) as fout:
        raise vertaald(fout, naam, sjablonen, woorden) from fout
    return "".join(stukken)
