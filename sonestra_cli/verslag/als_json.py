"""Findings for other programs: one object, always, also when all is well."""

import json
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from sonestra_cli.techniek.stuurtekens import ontsnapt
from sonestra_cli.verslag.vorm import Gemeld, Vorm

VERSIE = 1


def json_vorm() -> Vorm:
    """Lines and columns count from 1 in code points; ``eind_kolom`` is just behind the last one."""
    kop = f'{{\n  "versie": {VERSIE},\n  "bevindingen": ['
    return Vorm(_stuk, kop, eerste="\n", tussen=",\n", laatste="\n  ", dicht="]", staart="\n}\n")


def ingesprongen(ding: object, diepte: int) -> str:
    """A thing as JSON of which every line stands ``diepte`` spaces in."""
    return textwrap.indent(ontsnapt(json.dumps(ding, ensure_ascii=False, indent=2)), " " * diepte)


def veld_erbij(naam: str, waarde: object) -> str:
    """A field of the whole, to stand behind the list."""
    return f',\n  "{naam}": {ingesprongen(waarde, 2).lstrip(" ")}'


def _stuk(gemeld: Sequence[Gemeld]) -> str:
    return ",\n".join(ingesprongen(_een(een), 4) for een in gemeld)


def _een(gemeld: Gemeld) -> dict[str, object]:
    melding, voorstellen = gemeld
    bevinding = melding.bevinding
    return {
        "code": bevinding.code,
        "niveau": bevinding.niveau,
        **asdict(melding.plek),
        "zin": bevinding.zin,
        "tip": bevinding.tip,
        "herstelbaar": bevinding.wijziging is not None,
        "voorstellen": [
            {"zin": een.zin, "wijzigingen": [{**asdict(w.plek), "tekst": w.tekst} for w in een.wijzigingen]}
            for een in voorstellen
        ],
    }


def als_ding(velden: Mapping[str, object]) -> str:
    """One object by itself, of the same version."""
    return ontsnapt(json.dumps({"versie": VERSIE, **velden}, ensure_ascii=False, indent=2))
