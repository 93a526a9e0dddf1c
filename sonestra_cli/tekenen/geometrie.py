"""Tekening -> geometry JSON: where everything stands, for rulers, other tools and the HTML page."""

import json
from collections.abc import Iterable
from typing import Any

from sonestra_cli.tekening.tekening import Geometrie, Punt, Tekening, Tekst

VERSIE = 1


def geometrie_als_json(tekening: Tekening) -> str:
    """Version 1: points rounded to 0.1, y downward, centre and size for boxes; sorted, one entry per line."""
    return _uitgeschreven(geometrie(tekening))


def geometrie(tekening: Tekening) -> dict[str, Any]:
    """The same as plain data."""
    meetkunde = tekening.geometrie
    return {
        "versie": VERSIE,
        "kaart": tekening.kaart,
        "breedte": _rond(tekening.breedte),
        "hoogte": _rond(tekening.hoogte),
        "personen": _personen(meetkunde),
        "lijnen": _lijnen(meetkunde),
        "teksten": _teksten(tekening.teksten),
        "ringen": [{"naam": ring.naam, "straal": _rond(ring.straal)} for ring in meetkunde.ringen],
        "sectoren": [{"naam": s.naam, "van": _rond(s.van), "tot": _rond(s.tot)} for s in meetkunde.sectoren],
        "midden": _punt(meetkunde.midden) if meetkunde.midden else None,
        "bewijs": {"volgorde": meetkunde.bewijs.volgorde, "kloof": meetkunde.bewijs.kloof}
        if meetkunde.bewijs
        else None,
        "gebroken": [
            {"regel": g.regel, "waarom": g.waarom, "wie": sorted(g.wie)}
            for g in sorted(meetkunde.gebroken, key=lambda g: (g.regel, g.wie, g.waarom))
        ],
    }


def _personen(meetkunde: Geometrie) -> list[dict[str, Any]]:
    return [
        {
            "id": p.id,
            "herkomst": p.herkomst,
            "x": _rond(p.x),
            "y": _rond(p.y),
            "breedte": _rond(p.breedte),
            "hoogte": _rond(p.hoogte),
            "ring": p.ring,
            "sector": p.sector,
        }
        for p in sorted(meetkunde.personen, key=lambda p: p.id)
    ]


def _lijnen(meetkunde: Geometrie) -> list[dict[str, Any]]:
    return [
        {
            "soort": lijn.soort,
            "id": lijn.id,
            "herkomst": lijn.herkomst,
            "van": lijn.van,
            "naar": lijn.naar,
            "punten": [_punt(punt) for punt in lijn.punten],
        }
        for lijn in sorted(meetkunde.lijnen, key=lambda lijn: (lijn.soort, lijn.id, lijn.punten))
    ]


def _teksten(teksten: Iterable[Tekst]) -> list[dict[str, Any]]:
    return [
        {
            "bij": t.bij,
            "tekst": t.tekst,
            "x": _rond(t.x),
            "y": _rond(t.y),
            "breedte": _rond(t.breedte),
            "hoogte": _rond(t.hoogte),
            "pt": _rond(t.pt),
        }
        for t in sorted(teksten, key=lambda t: (t.bij, t.y, t.x, t.tekst))
    ]


def _punt(punt: Punt) -> list[float]:
    return [_rond(punt[0]), _rond(punt[1])]


def _rond(waarde: float) -> float:
    return round(waarde, 1) + 0.0  # never -0.0


def _uitgeschreven(gegevens: dict[str, Any]) -> str:
    """One line per entry of a list: short, and a change shows in a diff."""
    regels = []
    for sleutel, waarde in gegevens.items():
        if isinstance(waarde, list) and waarde and isinstance(waarde[0], dict):
            rijen = ",\n".join("  " + json.dumps(rij, ensure_ascii=False) for rij in waarde)
            regels.append(f' "{sleutel}": [\n{rijen}\n ]')
        else:
            regels.append(f' "{sleutel}": {json.dumps(waarde, ensure_ascii=False)}')
    return "{\n" + ",\n".join(regels) + "\n}\n"
