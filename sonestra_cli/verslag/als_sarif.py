"""Findings as SARIF 2.1.0 (OASIS), for programs that gather findings of many others."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from urllib.parse import quote

from sonestra_cli import __version__
from sonestra_cli.bewerken.voorstellen import Tekstwijziging, Uitgewerkt
from sonestra_cli.domein.bevinding import Niveau, Regel
from sonestra_cli.lezen.plaatsen import TekstPlek
from sonestra_cli.lezen.register import uitlegbaar
from sonestra_cli.taal.zinnen import met_punt
from sonestra_cli.verslag.als_json import ingesprongen
from sonestra_cli.verslag.vorm import Gemeld, Vorm

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_NIVEAU: Mapping[Niveau, str] = {"fout": "error", "let op": "warning", "vraag": "note", "tip": "note"}


def sarif_vorm() -> Vorm:
    """One run, with every rule that there is. Places count as ours do: from 1, in code points, just behind the end."""
    kop = (
        f'{{\n  "$schema": "{_SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {{\n      "tool": '
        f'{ingesprongen({"driver": _programma()}, 6).lstrip()},\n      "language": "nl",\n'
        '      "columnKind": "unicodeCodePoints",\n      "results": ['
    )
    return Vorm(_stuk, kop, eerste="\n", tussen=",\n", laatste="\n      ", dicht="]", staart="\n    }\n  ]\n}\n")


def _stuk(gemeld: Sequence[Gemeld]) -> str:
    return ",\n".join(ingesprongen(_een(een), 8) for een in gemeld)


def _programma() -> dict[str, object]:
    return {"name": "sonestra", "version": __version__, "rules": [_regel(regel) for regel in uitlegbaar().values()]}


def _regel(regel: Regel) -> dict[str, object]:
    hulp = "\n".join(deel for deel in (regel.zo_kan_het, f"Bron: {regel.bron}" if regel.bron else "") if deel)
    return {
        "id": regel.code,
        "shortDescription": {"text": regel.kort},
        "fullDescription": {"text": regel.waarom},
        "help": {"text": hulp or regel.waarom},
        "defaultConfiguration": {"level": _NIVEAU[regel.niveau]},
    }


@cache
def _nummers() -> Mapping[str, int]:
    return {code: nummer for nummer, code in enumerate(uitlegbaar())}


def _een(gemeld: Gemeld) -> dict[str, object]:
    melding, voorstellen = gemeld
    bevinding = melding.bevinding
    tip = f" Tip: {bevinding.tip}." if bevinding.tip and bevinding.tip[-1] not in ".?!" else f" Tip: {bevinding.tip}"
    uit: dict[str, object] = {
        "ruleId": bevinding.code,
        "ruleIndex": _nummers()[bevinding.code],
        "level": _NIVEAU[bevinding.niveau],
        "message": {"text": _platte_tekst(f"{met_punt(bevinding.zin)}{tip if bevinding.tip else ''}")},
        "locations": [{"physicalLocation": {**_bestand(melding.plek.bestand), "region": _streek(melding.plek)}}],
    }
    if voorstellen:
        uit["fixes"] = [_herstel(voorstel) for voorstel in voorstellen]
    return uit


def _herstel(voorstel: Uitgewerkt) -> dict[str, object]:
    per_bestand: dict[str, list[Tekstwijziging]] = {}
    for wijziging in voorstel.wijzigingen:
        per_bestand.setdefault(wijziging.plek.bestand, []).append(wijziging)
    return {
        "description": {"text": _platte_tekst(voorstel.zin)},
        "artifactChanges": [
            {**_bestand(bestand), "replacements": [_vervanging(een) for een in wijzigingen]}
            for bestand, wijzigingen in per_bestand.items()
        ],
    }


def _vervanging(wijziging: Tekstwijziging) -> dict[str, object]:
    return {"deletedRegion": _streek(wijziging.plek), "insertedContent": {"text": wijziging.tekst}}


def _streek(plek: TekstPlek) -> dict[str, int]:
    return {
        "startLine": plek.regel,
        "startColumn": plek.kolom,
        "endLine": plek.eind_regel,
        "endColumn": plek.eind_kolom,
    }


def _bestand(bestand: str) -> dict[str, object]:
    """From the folder in which we stand; a file elsewhere by its whole path."""
    pad = Path(bestand)
    return {"artifactLocation": {"uri": pad.as_uri() if pad.is_absolute() else quote(bestand)}}


def _platte_tekst(tekst: str) -> str:
    """What somebody typed never becomes a link: ``[hier](waar)`` is one to who shows SARIF."""
    return tekst.replace("](", "] (")
