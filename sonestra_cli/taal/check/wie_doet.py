"""Who acts in a clause: somebody of the family, the professional who writes, who reads it, nobody in particular."""

from typing import Literal

from sonestra_cli.taal.check.daden import Daad
from sonestra_cli.taal.check.naamgroep import achter_voorzetsel, hoofden, is_bezittelijk, is_hulp
from sonestra_cli.taal.check.spreker import ZEGGEN, familie_spreekt
from sonestra_cli.taal.check.tekst import woordenset
from sonestra_cli.taal.check.zin import GRENZEN, HULP, LIDWOORDEN, VOORZETSELS, Zin

Doet = Literal["familie", "prof", "lezer", "niemand"]

_TIJD = woordenset(
    "week weken maand maanden dag dagen jaar jaren keer avond middag ochtend morgen zomer winter maandag "
    "dinsdag woensdag donderdag vrijdag zaterdag zondag moment tijd fase periode"
)
_NA_HEEL = (
    VOORZETSELS
    | GRENZEN
    | HULP
    | woordenset(
        "en of als om dan hoort kost werkt vergt levert betekent voelt lijkt blijft loont helpt vraagt geeft mag kan"
    )
)
"""What may stand behind a whole verb that closes its clause."""
_DOOR_HEN = woordenset("henzelf hen hem haar zichzelf jullie u jou hemzelf haarzelf elkaar")


def handelt(zin: Zin, daad: Daad) -> Doet:
    """Who does what ``daad`` says."""
    if familie_spreekt(zin):
        return "familie"
    van, tot = zin.deel(daad.begin, daad.eind)
    door = None if zin.laag[daad.plek - 1] == "te" and daad.plek else _door(zin, van, tot)
    if door:
        return door
    if daad.hoe in ("lijdend", "toestand", "baar", "bijvoeglijk", "naamwoord"):
        return "niemand"
    eigen = _uit_voornaamwoord(zin, van, tot, daad)
    if eigen:
        return _als_verteld(zin, van, eigen)
    werk = _persoonsvorm(zin, van, tot, daad)
    if werk is None:
        return _erbuiten(zin, van)
    return _onderwerp(zin, van, tot, werk, daad)


def _als_verteld(zin: Zin, van: int, eigen: Doet) -> Doet:
    """``Oma zegt dat we de buren vragen``: that "we" is oma's."""
    if van == 0 or eigen != "prof":
        return eigen
    for nr in range(van):
        if zin.laag[nr] in ("we", "wij", "ik"):
            return eigen
        if zin.laag[nr] in ZEGGEN:
            voor = [zin.wie[plek] for plek in range(nr) if zin.wie[plek] and not achter_voorzetsel(zin, plek)]
            if voor and voor[0] == "mens":
                return "familie"
    return eigen


def _door(zin: Zin, van: int, tot: int) -> Doet | None:
    """Who stands behind ``door``, directly or with an article and what describes them in between."""
    for nr in range(van, tot - 1):
        if zin.laag[nr] != "door":
            continue
        for plek in range(nr + 1, min(tot, nr + 5)):
            woord = zin.laag[plek]
            if zin.wie[plek]:
                return "prof" if zin.wie[plek] == "prof" else "familie"
            if woord in ("ons", "mij", "wie"):
                return "prof"
            if woord in _DOOR_HEN and not is_bezittelijk(zin, plek):
                return "familie"
            if woord not in LIDWOORDEN and not is_bezittelijk(zin, plek) and not woord.endswith("e"):
                break
    return None


def _uit_voornaamwoord(zin: Zin, van: int, tot: int, daad: Daad) -> Doet | None:
    laag = [zin.laag[nr] for nr in range(van, tot) if not is_bezittelijk(zin, nr)]
    if {"we", "wij", "men", "ik"} & set(laag):
        return "prof"
    if {"u", "jullie"} & set(laag):
        return "familie"
    if {"je", "jij"} & set(laag):
        return "lezer"
    for nr in range(van, tot):
        if zin.laag[nr] in ("hij", "zij", "ze", "ie") and not (daad.hoe == "heel" and van < nr == daad.plek - 1):
            eerder = [wie for wie in zin.wie[:nr] if wie]
            return "prof" if eerder and eerder[0] == "prof" and "mens" not in eerder else "familie"
    return None


def _persoonsvorm(zin: Zin, van: int, tot: int, daad: Daad) -> int | None:
    """The finite verb of the clause: the verb itself, or what helps it; None for a whole verb that stands alone."""
    if daad.vorm in ("hij", "verleden", "ik"):
        return daad.plek
    if daad.hoe == "doet" and daad.vorm == "heel":
        return daad.plek
    hulp = [nr for nr in range(van, tot) if is_hulp(zin, nr) and nr != daad.plek]
    eerder = [nr for nr in hulp if nr < daad.plek]
    bijzin = zin.laag[van] in GRENZEN or zin.laag[van] in ("dat", "die", "als") or zin.laag[van] == ","
    if eerder:
        return eerder[0]
    if hulp and bijzin:
        return hulp[0]
    if daad.hoe == "heel" and zin.laag[daad.plek - 1] != "te" and not hulp:
        volgend = daad.eind if daad.eind < tot else daad.plek + 1
        klein = zin.laag[volgend] if volgend < len(zin.laag) else ""
        los = daad.eind - daad.begin > 1
        samen = not los and daad.plek == daad.begin and bijzin
        if (los and daad.begin == daad.plek) or samen:
            return daad.plek
        achter = klein[:1].isalpha() and klein not in _NA_HEEL
        if achter and daad.plek > van:
            return daad.plek
    return None


def _erbuiten(zin: Zin, van: int) -> Doet:
    """Whose plan it is, for a whole verb without a subject of its own: ``om de buren te vragen``."""
    links = [(nr, zin.laag[nr]) for nr in range(van) if not is_bezittelijk(zin, nr)]
    woorden = {woord for _, woord in links}
    if woorden & {"we", "wij", "men", "ik"}:
        return "prof"
    if woorden & {"u", "jullie"}:
        return "familie"
    if woorden & {"je", "jij"}:
        return "lezer"
    werk = next((nr for nr, woord in links if woord in HULP), None)
    for nr, _ in links:
        if zin.wie[nr] and not achter_voorzetsel(zin, nr) and (werk is None or nr < werk or not any(zin.wie[:werk])):
            return "familie" if zin.wie[nr] != "prof" and werk is not None else "prof"
    return "niemand"


def _onderwerp(zin: Zin, van: int, tot: int, werk: int, daad: Daad) -> Doet:
    voor = range(van, werk)
    if zin.laag[van] in ("om",):
        return _erbuiten(zin, van)
    for nr in voor:
        if zin.wie[nr] and not achter_voorzetsel(zin, nr):
            return "prof" if zin.wie[nr] == "prof" else "familie"
    begint = next((zin.laag[nr] for nr in voor if zin.laag[nr][0].isalpha() and zin.laag[nr] not in GRENZEN), "")
    if begint in LIDWOORDEN and begint not in ("welke", "welk") and not any(zin.laag[nr] in _TIJD for nr in voor):
        return "prof"
    if not begint and daad.vorm == "ik" and werk == daad.plek and not zin.is_vraag:
        return "lezer"
    if (
        van > 0
        and zin.laag[van] == ","
        and werk == van + 1
        and daad.vorm != "heel"
        and not any(zin.wie[werk + 1 : werk + 2])
    ):
        eerder = hoofden(zin, zin.deel(van - 1, van)[0], van)
        if eerder:
            return "prof" if zin.wie[eerder[0]] == "prof" else "familie"
    for nr in range(werk + 1, tot):
        if zin.wie[nr] and not achter_voorzetsel(zin, nr):
            return "prof" if zin.wie[nr] == "prof" else "familie"
    return "niemand"


def familie_doet(zin: Zin, nr: int) -> bool:
    """Whether in the clause of this word somebody of the family is the subject."""
    van, tot = zin.deel(nr, nr + 1)
    eerder = [plek for plek in range(van, nr) if zin.wie[plek] == "mens" and not zin.laag[plek].endswith("netwerk")]
    if not (eerder or {"u", "jullie", "hij", "zij", "ze"} & set(zin.laag[van : nr + 3])) and not familie_spreekt(zin):
        return False
    werk = next((plek for plek in range(van, tot) if is_hulp(zin, plek)), nr)
    return handelt(zin, Daad("", werk, min(werk, nr), max(werk, nr) + 1, "hij", "doet")) == "familie"
