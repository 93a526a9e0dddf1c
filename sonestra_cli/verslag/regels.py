"""The rules as a list, for people and for programs: code, level, when it is told, one line."""

import json
from collections.abc import Collection, Iterable, Mapping
from textwrap import fill

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.taal.fasen import wanneer

BREED = 80
VERSIE = 1
GROEPEN: Mapping[str, str] = {
    "R": "De werkwijze",
    "K": "Het traject zelf",
    "V": "Wie en wat er bij elkaar hoort",
    "F": "De familie",
    "G": "De gasten",
    "P": "Het papier",
    "T": "Hoe je het zegt",
    "A": "Wat niet iedereen mag lezen",
    "N": "Hoe het is opgeschreven",
    "B": "Het bestand",
}
"""First letter of a code -> heading in the list, in the order of the list."""


def regels_als_tekst(alle: Iterable[Regel], instelbaar: Collection[Regel]) -> str:
    """A line or two per rule; a star stands behind the level of one that a traject may choose."""
    blokken = []
    for regel in alle:
        ster = "*" if regel in instelbaar else ""
        kop = f"{regel.code:<5} {regel.niveau + ster:<8} "
        blokken.append(fill(f"{kop}{regel.kort} ({wanneer(regel)})", BREED, subsequent_indent=" " * len(kop)))
    uitleg = (
        "* Hoe zwaar deze regel telt kun je kiezen, in traject.yaml: regels: {R19: uit}. Kies uit: uit, tip, vraag, "
        "let_op, fout. De andere beschermen mensen, of gaan over wat ik niet kan lezen."
    )
    return "\n".join((*blokken, "", fill(uitleg, BREED), "Meer over één code: sonestra leg-uit CODE"))


def regels_als_json(alle: Iterable[Regel], instelbaar: Collection[Regel]) -> str:
    """One object: ``{"versie", "regels": [{"code", "niveau", "kort", "vanaf", "tot", "instelbaar"}]}``."""
    uit = [
        {
            "code": regel.code,
            "niveau": regel.niveau,
            "kort": regel.kort,
            "vanaf": regel.vanaf,
            "tot": regel.tot,
            "wanneer": wanneer(regel),
            "instelbaar": regel in instelbaar,
        }
        for regel in alle
    ]
    return json.dumps({"versie": VERSIE, "regels": uit}, ensure_ascii=False, indent=2)
