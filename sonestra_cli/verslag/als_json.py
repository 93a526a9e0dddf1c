"""Findings for other programs: one object, always, also when all is well."""

import json
from collections.abc import Iterable

from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.techniek.stuurtekens import ontsnapt

VERSIE = 1


def meldingen_als_json(meldingen: Iterable[Melding]) -> str:
    """JSON text. Lines and columns count from 1 in code points; ``eind_kolom`` is just behind the last one."""
    bevindingen = [_een(melding) for melding in meldingen]
    return ontsnapt(json.dumps({"versie": VERSIE, "bevindingen": bevindingen}, ensure_ascii=False, indent=2)) + "\n"


def _een(melding: Melding) -> dict[str, object]:
    bevinding, plek = melding.bevinding, melding.plek
    return {
        "code": bevinding.code,
        "niveau": bevinding.niveau,
        "bestand": plek.bestand,
        "regel": plek.regel,
        "kolom": plek.kolom,
        "eind_regel": plek.eind_regel,
        "eind_kolom": plek.eind_kolom,
        "zin": bevinding.zin,
        "tip": bevinding.tip,
        "herstelbaar": bevinding.wijziging is not None,
    }
