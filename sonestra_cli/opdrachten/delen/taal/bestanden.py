"""The texts that were named: files of any kind, or what comes in by itself (``-``)."""

from pathlib import Path

from sonestra_cli.lezen.wortel import vind_wortel
from sonestra_cli.opdrachten.delen.taal.eigen import eigen_lezingen
from sonestra_cli.opdrachten.delen.taal.lezing import Lezing, Stuk
from sonestra_cli.uitwisseling.lopend.inlezen import lees_lopend
from sonestra_cli.uitwisseling.lopend.lopend import GeenTekst, Lopend

INVOER = "-"
_MEESTE = 30_000_000
"""Bytes that are taken in; what a kind of file may hold is for who reads it."""


def lezing_van(naam: str) -> Lezing:
    """What there is to read in a file, or in what is typed. Raises GeenTekst."""
    if naam == INVOER:
        from sonestra_cli.opdrachten.delen.praten import alles_wat_komt  # only for what is typed here

        return _als_lezing(INVOER, lees_lopend(alles_wat_komt(_MEESTE + 1), "Deze tekst"))
    pad = Path(naam)
    if pad.suffix.lower() in (".yaml", ".yml"):
        return _uit_traject(pad)
    try:
        if pad.is_dir():
            raise GeenTekst(f"{naam} is een map. Noem het bestand, of ga in de map van je traject staan.")
        with pad.open("rb") as bestand:
            ruw = bestand.read(_MEESTE + 1)
    except OSError as fout:
        raise GeenTekst(f"Het bestand {naam} kan ik niet lezen. Klopt de naam?") from fout
    if len(ruw) > _MEESTE:
        raise GeenTekst(f"{naam} is te groot om in één keer te lezen.")
    return _als_lezing(naam, lees_lopend(ruw, pad.name))


def _als_lezing(naam: str, lopend: Lopend) -> Lezing:
    if not lopend.per_regel:
        return Lezing(naam, lopend.tekst, (Stuk(0, lopend.te_lezen),))
    stukken, begin = [], 0
    for regel in lopend.te_lezen.split("\n"):
        stukken.append(Stuk(begin, regel))
        begin += len(regel) + 1
    return Lezing(naam, lopend.tekst, tuple(stukken))


def _uit_traject(pad: Path) -> Lezing:
    """Of a file of a traject only what the facilitator wrote: everything else in it is of the family."""
    wortel = vind_wortel(pad.parent) if pad.is_file() else None
    if wortel is None:
        raise GeenTekst(f"{pad} lees ik alleen als het bestand van een traject is. Zet je zinnen in een .txt-bestand.")
    hier = pad.resolve().relative_to(wortel.resolve()).as_posix()
    for lezing in eigen_lezingen(wortel)[1]:
        if lezing.bestand == hier:
            return lezing._replace(bestand=str(pad))
    raise GeenTekst(f"In {pad} staan geen zinnen van jou. Woorden van de familie lees ik nooit na.")
