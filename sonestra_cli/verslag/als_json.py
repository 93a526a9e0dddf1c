"""Findings for other programs: one object, always, also when all is well."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from types import MappingProxyType

from sonestra_cli.bewerken.voorstellen import Uitgewerkt
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.techniek.stuurtekens import ontsnapt

VERSIE = 1


def meldingen_als_json(
    meldingen: Sequence[Melding],
    voorstellen: Sequence[Sequence[Uitgewerkt]] | None = None,
    erbij: Mapping[str, object] = MappingProxyType({}),
) -> str:
    """JSON text. Lines and columns count from 1 in code points; ``eind_kolom`` is just behind the last one.

    ``voorstellen``: the ways to mend each of ``meldingen``, the first as its tip says. ``erbij``: what else is told.
    """
    paren = zip(meldingen, voorstellen if voorstellen is not None else [()] * len(meldingen), strict=True)
    bevindingen = [_een(melding, van_deze) for melding, van_deze in paren]
    alles = {"versie": VERSIE, "bevindingen": bevindingen, **erbij}
    return ontsnapt(json.dumps(alles, ensure_ascii=False, indent=2)) + "\n"


def _een(melding: Melding, voorstellen: Sequence[Uitgewerkt]) -> dict[str, object]:
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
