"""Families to draw: small ones by hand, random ones, and public ones where the shared folder is there."""

import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.tekening.tekening import Gewicht, Tekening

GEDEELD = Path(__file__).parents[3].parent / "shared"


def meet(tekst: str, pt: float, gewicht: Gewicht = "gewoon") -> float:
    return 0.55 * pt * len(tekst)


def beeld(gezinnen: list[Gezin], hoofd: tuple[str, ...] = (), **personen: Persoon) -> Beeld:
    """Everybody named in the families, plain where nothing else is said."""
    namen = {k for g in gezinnen for k in (*g.partners, *(kind.wie for kind in g.kinderen))}
    alle = {
        Sleutel(k): replace(personen.get(k, Persoon()), herkomst=f"gedcom:{k}") for k in sorted(namen | personen.keys())
    }
    return Beeld(
        Traject(Kop(hoofdpersonen=tuple(map(Sleutel, hoofd))), netwerk=Netwerk(personen=alle, gezinnen=tuple(gezinnen)))
    )


def gezin(ouders: str, kinderen: str = "", **anders: Any) -> Gezin:
    """``gezin("an bas", "cor dirk")``."""
    kids = tuple(Kind(Sleutel(k)) for k in kinderen.split())
    return Gezin(tuple(map(Sleutel, ouders.split())), kinderen=kids, herkomst=f"gedcom:{ouders}/{kinderen}", **anders)


def meetlat() -> tuple[ModuleType, ModuleType, ModuleType]:
    """The neutral rulers of the shared folder: genogram, maat, stamboom."""
    if str(GEDEELD / "meetlat") not in sys.path:
        sys.path.insert(0, str(GEDEELD / "meetlat"))
    import genogram
    import maat
    import stamboom

    return genogram, maat, stamboom


def uit_gedcom(pad: Path) -> Beeld:
    """A public family, read by the ruler's own reader."""
    _, _, stamboom = meetlat()
    ruw = stamboom.read_gedcom(str(pad))
    personen = {
        Sleutel(k.lower()): Persoon(
            naam=p["name"].strip() or None,
            geslacht={"M": "man", "F": "vrouw"}.get(p["sex"], "onbekend"),  # type: ignore[arg-type]
            geboren=_datum(p["birth"]),
            overleden=_datum(p["death"]),  # type: ignore[arg-type]
            herkomst=f"gedcom:{k}",
        )
        for k, p in ruw["persons"].items()
    }
    gezinnen = tuple(
        Gezin(
            tuple(Sleutel(x.lower()) for x in f["partners"][:2]),
            kinderen=tuple(Kind(Sleutel(c.lower())) for c in f["children"]),
            herkomst=f"gedcom:{f['id']}",
        )
        for f in ruw["families"]
    )
    return Beeld(Traject(netwerk=Netwerk(personen=personen, gezinnen=gezinnen)))


def _datum(waarde: float | None) -> Datum | None:
    if waarde is None:
        return None
    jaar, rest = int(waarde), waarde - int(waarde)
    if rest <= 1e-9:
        return Datum("op", jaar)
    maand = int((rest - 1 / 372) * 12 + 1e-6) + 1
    return Datum("op", jaar, maand, max(1, min(28, round((rest - (maand - 1) / 12) * 372))))


def tellingen(tekening: Tekening, familie: dict[str, Any]) -> dict[str, int]:
    """What the neutral ruler counts on this drawing."""
    genogram, maat, _ = meetlat()
    kaal = lambda h: (h or "").removeprefix("gedcom:")  # noqa: E731
    mensen = [{"id": p.id, "herkomst": p.herkomst, "x": p.x, "y": p.y, "breedte": p.breedte, "hoogte": p.hoogte}
              for p in tekening.geometrie.personen if kaal(p.herkomst) in familie["persons"]]  # fmt: skip
    knopen = [
        {"pid": kaal(p["herkomst"]), "x": p["x"], "y": p["y"], "w": p["breedte"], "h": p["hoogte"]} for p in mensen
    ]
    lijnen = [{"fam": kaal(lijn.herkomst), "kind": lijn.soort, "pts": [list(q) for q in lijn.punten]}
              for lijn in tekening.geometrie.lijnen if lijn.soort in ("partner", "kind")]  # fmt: skip
    r: dict[str, int] = maat.measure(familie, {"nodes": knopen, "lines": lijnen, "pitch": [72.0, 72.0]})
    dozen: dict[str, list[Any]] = {}
    for p in mensen:
        dozen.setdefault(kaal(p["herkomst"]), []).append(p)
    teksten = [
        {"bij": t.bij, "tekst": t.tekst, "x": t.x, "y": t.y, "breedte": t.breedte, "hoogte": t.hoogte}
        for t in tekening.teksten
    ]
    r["loose"], r["touches"] = genogram.loose(familie, dozen, lijnen), genogram.touches(dozen, lijnen)
    r["text_overlaps"] = sum(
        genogram.overlap(a, b) for i, a in enumerate(teksten) for b in teksten[i + 1 :]
        if a["bij"] != b["bij"] or a["tekst"] != b["tekst"]
    )  # fmt: skip
    r["symbol_text"] = sum(genogram.overlap(t, p) for t in teksten for p in mensen if t["bij"] != p["id"])
    namen = {lijn.id for lijn in tekening.geometrie.lijnen}
    r["line_text"] = sum(
        genogram.hits(p, q, t, -2.0)
        for t in teksten
        if t["bij"] not in namen and min(t["breedte"], t["hoogte"]) > 5
        for p, q in genogram.segments(lijnen)
    )
    return r


def als_familie(beeld: Beeld) -> dict[str, Any]:
    """A Beeld in the neutral words of the ruler; ``herkomst`` of people is their key."""
    netwerk = beeld.traject.netwerk
    personen = {k: {"birth": p.geboren.decimaal if p.geboren else None} for k, p in netwerk.personen.items()}
    gezinnen = [
        {"id": (g.herkomst or "").removeprefix("gedcom:"), "partners": list(g.partners),
         "children": [k.wie for k in g.kinderen]}
        for g in netwerk.gezinnen if len(g.partners) + len(g.kinderen) > 1
    ]  # fmt: skip
    lid = {m for g in gezinnen for m in (*g["partners"], *g["children"])}
    return {"persons": {k: v for k, v in personen.items() if k in lid}, "families": gezinnen}
