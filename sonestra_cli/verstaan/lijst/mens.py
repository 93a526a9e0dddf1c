"""One line -> the people on it: mostly one, sometimes two, each with what is said about them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.bouw import Bouw, Omgeving
from sonestra_cli.verstaan.lijst.cellen import neem_cel
from sonestra_cli.verstaan.lijst.knippen import knip
from sonestra_cli.verstaan.lijst.kolommen import kolom
from sonestra_cli.verstaan.lijst.koppen import Kop
from sonestra_cli.verstaan.lijst.namen import (
    Namen,
    draai_om,
    is_aangesproken,
    is_een_woord,
    is_naam,
    is_titel,
    lees_namen,
)
from sonestra_cli.verstaan.lijst.soorten import Genoemd, Keus, Twijfel
from sonestra_cli.verstaan.lijst.woorden.contact import dag_zonder_plek
from sonestra_cli.verstaan.lijst.woorden.kringen import kring
from sonestra_cli.verstaan.lijst.woorden.plaatsen import woonplaats
from sonestra_cli.verstaan.lijst.woorden.relaties import geslacht_uit, is_relatie
from sonestra_cli.verstaan.lijst.woorden.talen import talen
from sonestra_cli.verstaan.lijst.woorden.vak import is_vak

_LABEL = zelden(r"^(?P<veld>[^:]{1,25}):\s*(?P<waarde>.+)$")
_WERK_VOORAAN = zelden(r"^(\w[\w-]*(?: [a-z][\w-]*)*?) (?:(?:dr|drs|mr|mw|mevr|dhr)\. |meneer |mevrouw )?(?=[A-Z])")
_VAN_MIJ = zelden(r"^(?:(?P<wat>.*\S)\s+)?(?:van (?:mij|mezelf|ons))$", re.IGNORECASE)


class Stuk(NamedTuple):
    """One piece of a line; ``kolom``: under which name of a column it stood."""

    tekst: str
    kolom: str = ""


def stukken_van(tekst: str) -> list[Stuk]:
    """The pieces of an ordinary line."""
    return [Stuk(deel) for deel in knip(tekst)]


@gegeven
class Regel:
    """Where a line stands, as it was typed; ``kop``: the heading above it; ``ik``: who made the list, where told."""

    nummer: int
    getypt: str
    omgeving: Omgeving
    kop: Kop
    ik: str = ""
    opzij: tuple[str, ...] = ()


def lees_mensen(regel: Regel, delen: Sequence[Stuk]) -> tuple[Genoemd, ...]:
    """The people of a line in pieces. ``opzij``: what was taken out of it already, because no map may hold it."""
    naam, rest = _naam_vooraan(list(delen))
    namen = lees_namen(naam, los=not rest)
    namen, rest = _nog_meer_namen(namen, rest)
    bouwen = [Bouw(draai_om(een), regel.omgeving) for een in namen.namen]
    if len(bouwen) == 1 and rest and is_naam(rest[0].tekst):
        _noem_met_wie(bouwen[0], rest)
    if len(bouwen) == 1 and is_vak(bouwen[0].naam) and not any(deel.kolom == "functie" for deel in rest):
        _noem_naar_werk(bouwen[0])
    for deel in (*map(Stuk, namen.rest), *rest):
        _verdeel(deel, bouwen, regel.ik)
    if (namen.zelf or lees_namen(delen[0].tekst).zelf) and bouwen[0].naam:
        bouwen[0].gezegd.append(f"‘{delen[0].tekst.strip()}’ lees ik als {bouwen[0].naam}.")
    bouwen[0].gezegd += namen.gezegd
    if naam.rstrip().endswith("?") and is_naam(naam.rstrip(" ?")):
        bouwen[0].gezegd.append(f"‘{naam.strip()}’ staat met een vraagteken. Ik schreef {bouwen[0].naam} op.")
    if len(bouwen) == 1 and (is_een_woord(bouwen[0].naam) or kring(bouwen[0].naam, regel.omgeving.ringen)):
        bouwen[0].gezegd.append(f"‘{bouwen[0].naam}’ lees ik als naam, want het staat vooraan.")
    for bouw in bouwen:
        bouw.gezegd += [_opzij(soort, bouw.naam) for soort in dict.fromkeys(regel.opzij)]
    return tuple(_met_dag(bouw.klaar(regel.nummer, regel.getypt, regel.kop)) for bouw in bouwen)


def _met_dag(mens: Genoemd) -> Genoemd:
    """The same, where a day of the week is told that has no place."""
    zin = dag_zonder_plek(mens.getypt, {**mens.velden, "naam": mens.naam})
    return replace(mens, gezegd=(*mens.gezegd, zin)) if zin else mens


def _naam_vooraan(delen: list[Stuk]) -> tuple[str, list[Stuk]]:
    """The piece with the name; ``Ikzelf!`` and ``naam:`` are no name."""
    eerste, rest = delen[0].tekst if delen else "", delen[1:]
    if (past := _LABEL.match(eerste)) is not None and kolom(past["veld"]) in ("naam", "voornaam"):
        return past["waarde"], rest
    if rest and lees_namen(eerste).zelf and not lees_namen(eerste).namen[0]:
        return rest[0].tekst, rest[1:]
    return eerste, rest


def _nog_meer_namen(namen: Namen, rest: list[Stuk]) -> tuple[Namen, list[Stuk]]:
    """``Anna, Lotte en Sara`` are three; ``twee zussen: Anna en Lotte`` are two, and that is who they are."""
    if (rij := _op_een_rij(namen, rest)) is not None:
        return replace(namen, namen=rij), []
    erna = lees_namen(rest[0].tekst).namen if rest and not rest[0].kolom else ()
    vooraan = namen.namen[0]
    if len(erna) < 2 or len(namen.namen) > 1 or not all(_is_iemand(naam) for naam in erna):
        return namen, rest
    if talen(rest[0].tekst) or any(map(woonplaats, erna)):
        return namen, rest
    if is_naam(vooraan) or is_aangesproken(vooraan):
        return replace(namen, namen=(*namen.namen, *erna)), rest[1:]
    return replace(namen, namen=erna), [Stuk(vooraan.casefold()), *rest[1:]]


def _op_een_rij(namen: Namen, rest: list[Stuk]) -> tuple[str, ...] | None:
    """``tante Bep, oom Piet, juf Anja``: all are called something with a name of their own, so each is somebody."""
    if any(stuk.kolom for stuk in rest) or not is_aangesproken(namen.namen[0]):
        return None
    alle = (*namen.namen, *(naam for stuk in rest for naam in lees_namen(stuk.tekst).namen))
    eigen = {(naam.partition(" ")[2], geslacht_uit(naam)) for naam in alle}
    return alle if len(eigen) == len(alle) > len(namen.namen) and all(map(is_aangesproken, alle)) else None


def _is_iemand(naam: str) -> bool:
    return is_aangesproken(naam) or (is_naam(naam) and not is_relatie(naam))


def _noem_met_wie(bouw: Bouw, rest: list[Stuk]) -> None:
    """``Ma – Jo`` is called Ma Jo; ``Zus: Rianne`` is Rianne."""
    if is_titel(bouw.naam):
        bouw.naam = f"{bouw.naam} {rest.pop(0).tekst}"
    elif is_relatie(bouw.naam) and " " not in bouw.naam and not is_relatie(rest[0].tekst):
        bouw.wie.append(bouw.naam.casefold())
        bouw.naam = rest.pop(0).tekst


def _noem_naar_werk(bouw: Bouw) -> None:
    """``de huisarts``: nobody knows the name, so the work is the name too. ``dokter Smit`` has one."""
    werk = _WERK_VOORAAN.match(bouw.naam)
    if werk is not None and " van " not in werk[1]:
        bouw.werk_in_naam = werk[1].casefold()
        return
    bouw.deel(bouw.naam)
    kaal = bouw.vak.get("functie", bouw.naam)
    bouw.naam = kaal[:1].upper() + kaal[1:]


def _verdeel(stuk: Stuk, bouwen: list[Bouw], ik: str) -> None:
    """To whom of these a piece belongs: to whoever is named in it, one each (``opa en oma``), or to all."""
    deel, veld = stuk.tekst, stuk.kolom
    if not veld and (label := _LABEL.match(deel)) is not None and (bekend := kolom(label["veld"])) is not None:
        veld, deel = bekend, label["waarde"]
    if veld:
        for bouw in bouwen:
            neem_cel(bouw, veld, deel)
        return
    if (past := _VAN_MIJ.match(deel)) is not None:
        for bouw in bouwen:
            _van_mij(bouw, past["wat"] or "", deel, ik)
        return
    if len(bouwen) > 1:
        eigen = [bouw for bouw in bouwen if deel.casefold().startswith(f"{bouw.naam.split()[0].casefold()} ")]
        if eigen:
            eigen[0].deel(deel.split(None, 1)[1])
            return
        stukken = re.split(r"\s+(?:en|&|\+)\s+|\s*/\s*", deel)
        if len(stukken) == len(bouwen) and all(map(is_relatie, stukken)):
            for bouw, eigen_deel in zip(bouwen, stukken, strict=True):
                bouw.deel(eigen_deel)
            return
    for bouw in bouwen:
        bouw.deel(deel)


def _van_mij(bouw: Bouw, wat: str, getypt: str, ik: str) -> None:
    """``van mij`` is of whoever made the list, and nobody on a map is called so."""
    keuzen: tuple[Keus, ...] = ()
    if wat:
        keuzen = (Keus(f"{wat} van {ik}", {"wie": f"{wat} van {ik}"}),) if ik else ()
        bouw.wie.append(wat)
    elif ik:
        naam = f"{bouw.naam} van {ik}"
        keuzen = (Keus(naam, {"naam": naam}), Keus(bouw.naam, {"naam": bouw.naam}))
    bouw.twijfels.append(
        Twijfel(
            f"‘{getypt}’: van wie is dat? Dat schreef ik niet op.",
            f"{bouw.naam} ‘{getypt}’: hoe komt dat op de kaart?",
            keuzen,
        )
    )


def _opzij(soort: str, naam: str) -> str:
    return f"Er stond {soort} bij {naam}. Dat legde ik opzij: het hoort niet op een kaart."
