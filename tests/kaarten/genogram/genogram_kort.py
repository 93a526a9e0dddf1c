"""A family in a few lines of text.

People: ``an v 1950-2010 "Oma An"``; families: ``an bas gehuwd 1970 gesch 1980: cor, dirk pleeg, eva+``. The sign ``+``
joins a child to the one before it as a twin, ``=`` as an identical twin. ``|`` and a new line both end an entry.
"""

import itertools
import re

from sonestra_cli.domein.datum import Datum, DatumOfJa, lees_datum
from sonestra_cli.domein.netwerk import Beleving, Gezin, Huishouden, Kind, Netwerk, Tweeling
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Apart, Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld, bekijk

_GESLACHT = {"m": "man", "v": "vrouw", "a": "anders", "o": "onbekend", "dier": "onbekend"}
_BANDEN = ("adoptie", "pleeg", "donor", "onbekend")


def geval(
    mensen: str, gezinnen: str = "", hoofd: str = "", huizen: tuple[str, ...] = (), banden: tuple[str, ...] = ()
) -> Beeld:
    """``huizen``: keys per household; ``banden``: ``"an bas conflict"``."""
    personen = dict(_persoon(regel) for regel in _regels(mensen))
    netwerk = Netwerk(
        personen=personen,
        gezinnen=tuple(_gezin(regel, nr) for nr, regel in enumerate(_regels(gezinnen))),
        huishoudens=tuple(Huishouden(_sleutels(huis)) for huis in huizen),
        belevingen=tuple(Beleving(Sleutel(a), Sleutel(b), is_) for a, b, is_ in (r.split() for r in banden)),  # type: ignore[arg-type]
    )
    return bekijk(Traject(Kop(hoofdpersonen=_sleutels(hoofd), begonnen_op=Datum("op", 2026, 3, 1)), netwerk=netwerk))


def _regels(tekst: str) -> list[str]:
    return [r.strip() for r in re.split(r"[\n|]", tekst) if r.strip()]


def _sleutels(tekst: str) -> tuple[Sleutel, ...]:
    return tuple(map(Sleutel, tekst.split()))


def _persoon(regel: str) -> tuple[Sleutel, Persoon]:
    kop, _, naam = regel.partition(' "')
    sleutel, soort, *jaren = kop.split(maxsplit=2)
    geboren, _, overleden = jaren[0].partition("-") if jaren else ("", "", "")
    dood = lees_datum(overleden) or (Datum("ja") if overleden else None)
    return Sleutel(sleutel), Persoon(
        naam=naam.rstrip('"') or None,
        soort="dier" if soort == "dier" else "mens",
        geslacht=_GESLACHT[soort],  # type: ignore[arg-type]
        geboren=lees_datum(geboren) if geboren else None,
        overleden=DatumOfJa(dood) if dood else None,
        herkomst=f"gedcom:{sleutel}",
    )


def _gezin(regel: str, nr: int) -> Gezin:
    kop, _, kinderen = regel.partition(":")
    woorden = kop.split()
    wie = [w for w in woorden if re.fullmatch(r"[a-z_]+", w) and w not in ("gehuwd", "samenwonend", "gesch", "weer")]
    jaar = {a: Datum("op", int(b)) for a, b in itertools.pairwise(woorden) if b.isdigit()}
    soort = next((w for w in ("gehuwd", "samenwonend") if w in woorden), "onbekend")
    return Gezin(
        _sleutels(" ".join(wie)),
        soort,  # type: ignore[arg-type]
        sinds=jaar.get(soort),
        gescheiden=DatumOfJa(jaar["gesch"]) if "gesch" in jaar else None,
        weer_samen=DatumOfJa(jaar["weer"]) if "weer" in jaar else None,
        kinderen=tuple(_kinderen(kinderen)),
        herkomst=f"gedcom:F{nr}",
    )


def _kinderen(tekst: str) -> list[Kind]:
    uit: list[Kind] = []
    for stuk in filter(None, (s.strip() for s in tekst.split(","))):
        sleutel, *band = stuk.rstrip("+=").split()
        tweeling = None
        if stuk[-1] in "+=":
            tweeling = Tweeling((uit[-1].wie,), "ja" if stuk[-1] == "=" else None)
        uit.append(Kind(Sleutel(sleutel), next((b for b in band if b in _BANDEN), None), tweeling))  # type: ignore[arg-type]
    return uit


def apart(kaal: Beeld, eigenaar: str, *gezinnen: Gezin) -> Beeld:
    """The same family with what ``eigenaar`` keeps apart, to be seen."""
    sleutel = Sleutel(eigenaar)
    traject = Traject(kaal.traject.kop, netwerk=kaal.traject.netwerk, apart={sleutel: Apart(gezinnen=gezinnen)})
    return bekijk(traject, met_apart=(sleutel,))
