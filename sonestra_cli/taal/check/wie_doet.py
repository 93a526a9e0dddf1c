"""Who acts in a clause, and to whom: somebody of the family, the professional who writes, or nobody in particular."""

import re
from collections.abc import Iterator
from typing import Literal

from sonestra_cli.taal.check.daden import Daad
from sonestra_cli.taal.check.mensen import _VERWANT, wie_is
from sonestra_cli.taal.check.tekst import woordenset
from sonestra_cli.taal.check.zin import BEZITTELIJK, GRENZEN, HULP, LIDWOORDEN, ONDERWERPEN, VOORZETSELS, Zin

Doet = Literal["familie", "prof", "lezer", "niemand"]

_TIJD = woordenset(
    "week weken maand maanden dag dagen jaar jaren keer avond middag ochtend morgen zomer winter maandag "
    "dinsdag woensdag donderdag vrijdag zaterdag zondag moment tijd fase periode"
)
_IEMAND_VAN_ONS = frozenset(("vriend", "vrienden", "vriendin", "buren", "buurman", "buurvrouw", "klasgenoot", "oppas"))
_VERWANTEN = woordenset(_VERWANT) - {"kind", "ouder"}
_MIJN = re.compile(r"\b(?:mijn|m'n|onze|ons) (?:\w+ )?(\w+)")
_ZEGT = (
    "zegt zeggen zei zeiden vindt vinden vond vonden denkt denken dacht vertelt vertellen vertelde vertelden "
    "schrijft schrijven schreef vraagt vragen vroeg wil willen wilde noemt noemen noemde hoopt hopen besluit "
    "besluiten besloot bedenkt stelt spreekt spreken kiest kiezen koos besloten"
)
_ZEGGEN = woordenset(_ZEGT)
_NA_BEZIT_NIET = (
    VOORZETSELS
    | HULP
    | LIDWOORDEN
    | GRENZEN
    | ONDERWERPEN
    | woordenset(
        "niet ook wel al graag mee en of dan daar hier vaker meer weer nog zo er erbij zelf vandaag morgen later "
        "goed beter steeds alleen actief samen eerst vroeg eerder snel meteen direct ineens tijdelijk"
    )
)
_LIJDENDE = woordenset("hem hen haar hun jullie u jou je ze")
_ZELF = woordenset("zich zichzelf mezelf onszelf jezelf elkaar")
_HALVE = frozenset(("helft", "aantal", "paar", "deel", "groep", "groepje", "kring", "lid", "leden"))


def is_bezittelijk(zin: Zin, nr: int) -> bool:
    """Whether ``haar``, ``je``, ``jullie`` here say whose something is."""
    if zin.laag[nr] not in BEZITTELIJK:
        return False
    volgend = zin.laag[nr + 1] if nr + 1 < len(zin.laag) else ""
    return (
        bool(volgend)
        and volgend[0].isalpha()
        and volgend not in _NA_BEZIT_NIET
        and not volgend.endswith(("baar", "gezet"))
    )


def familie_spreekt(zin: Zin) -> bool:
    """Whether the sentence is somebody's own: ``mijn moeder``, ``onze buurvrouw``."""
    for past in _MIJN.finditer(zin.tekst):
        kern = past[1]
        if past[0].startswith(("mijn ", "m'n ")) and wie_is(kern) == "mens" and kern not in _ANDERMANS:
            return True
        if kern in _VERWANTEN or kern in _IEMAND_VAN_ONS or kern in ("kinderen", "zoontje", "dochtertje"):
            return True
    return False


_ANDERMANS = woordenset(
    "client clienten klant klanten inwoner inwoners jongere jongeren jeugdige jeugdigen patient patienten "
    "leerling leerlingen gezin gezinnen collega mensen bewoner bewoners deelnemer deelnemers systeem "
    "mantelzorger vrijwilliger vrijwilligers netwerk"
)


def handelt(zin: Zin, daad: Daad) -> Doet:
    """Who does what ``daad`` says."""
    if familie_spreekt(zin):
        return "familie"
    van, tot = zin.deel(daad.begin, daad.eind)
    door = _door(zin, van, tot)
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
        if zin.laag[nr] in _ZEGGEN:
            voor = [zin.wie[plek] for plek in range(nr) if zin.wie[plek] and not achter_voorzetsel(zin, plek)]
            if voor and voor[0] == "mens":
                return "familie"
    return eigen


def _door(zin: Zin, van: int, tot: int) -> Doet | None:
    for nr in range(van, tot - 1):
        if zin.laag[nr] == "door":
            for plek in range(nr + 1, min(tot, nr + 5)):
                if zin.wie[plek]:
                    return "familie" if zin.wie[plek] == "mens" else "prof"
                if zin.laag[plek] in ("ons", "mij", "wie"):
                    return "prof"
                if zin.laag[plek] in (
                    "henzelf",
                    "hen",
                    "hem",
                    "haar",
                    "zichzelf",
                    "jullie",
                    "u",
                    "jou",
                    "hemzelf",
                    "haarzelf",
                    "elkaar",
                ):
                    return "familie"
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
        if zin.laag[nr] in ("hij", "zij", "ze", "ie") and not (daad.hoe == "heel" and nr == daad.plek - 1):
            eerder = [wie for plek, wie in enumerate(zin.wie[:nr]) if wie and plek < van]
            return "prof" if eerder and eerder[0] == "prof" and "mens" not in eerder else "familie"
    return None


def _persoonsvorm(zin: Zin, van: int, tot: int, daad: Daad) -> int | None:
    """The finite verb of the clause: the verb itself, or what helps it; None for a whole verb that stands alone."""
    if daad.vorm in ("hij", "verleden", "ik"):
        return daad.plek
    hulp = [nr for nr in range(van, tot) if zin.laag[nr] in HULP and nr != daad.plek]
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
        achter = klein in LIDWOORDEN or klein in BEZITTELIJK or (volgend < tot and bool(zin.wie[volgend]))
        if achter and daad.plek > van and any(zin.wie[van : daad.plek]):
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
            return "familie" if zin.wie[nr] == "mens" and werk is not None else "prof"
    return "niemand"


def _onderwerp(zin: Zin, van: int, tot: int, werk: int, daad: Daad) -> Doet:
    voor = range(van, werk)
    if zin.laag[van] in ("om",):
        return _erbuiten(zin, van)
    for nr in voor:
        if zin.wie[nr] and not achter_voorzetsel(zin, nr):
            return "familie" if zin.wie[nr] == "mens" else "prof"
    begint = next((zin.laag[nr] for nr in voor if zin.laag[nr][0].isalpha() and zin.laag[nr] not in GRENZEN), "")
    if begint in LIDWOORDEN and begint not in ("welke", "welk") and not any(zin.laag[nr] in _TIJD for nr in voor):
        return "prof"
    if not begint and daad.vorm == "ik" and werk == daad.plek and not zin.is_vraag:
        return "lezer"
    for nr in range(werk + 1, tot):
        if zin.wie[nr] and not achter_voorzetsel(zin, nr):
            return "familie" if zin.wie[nr] == "mens" else "prof"
    return "niemand"


def voorwerpen(zin: Zin, daad: Daad, door: Doet) -> Iterator[int]:
    """Numbers of the words for people to whom it is done: not behind a preposition, and not who does it."""
    van, tot = zin.deel(daad.begin, daad.eind)
    if daad.hoe == "naamwoord":
        yield from _achter_van(zin, daad, tot)
        return
    if daad.hoe == "bijvoeglijk":
        yield from (nr for nr in range(daad.plek + 1, min(tot, daad.plek + 4)) if zin.wie[nr] == "mens")
        return
    zelf = any(woord in _ZELF for woord in zin.laag[van:tot])
    ons = ({"we", "wij"} & set(zin.laag[van:tot]) and "ons" in zin.laag[van:tot]) or (
        {"ik"} & set(zin.laag[van:tot]) and {"me", "mij"} & set(zin.laag[van:tot])
    )
    if zelf or ons:
        return
    gezien = False
    for nr in range(van, tot):
        if not achter_voorzetsel(zin, nr) and _is_getroffen(zin, nr, door):
            gezien = True
            yield nr
    if not gezien and van > 0 and zin.laag[van] in ("die", "dat", "wie"):
        yield from (nr for nr in range(max(0, van - 3), van) if zin.wie[nr] == "mens")
    elif not gezien and van > 0 and not any(zin.wie[van:tot]) and zin.laag[van] in (",", "–", "—", ")"):
        yield from (nr for nr in range(van) if zin.wie[nr] == "mens" and not achter_voorzetsel(zin, nr))


def _is_getroffen(zin: Zin, nr: int, door: Doet) -> bool:
    if zin.wie[nr] == "mens":
        return not _is_bezitter(zin, nr)
    if zin.laag[nr] in ("jullie", "u", "ze", "je") and door != "prof":
        return False
    return zin.laag[nr] in _LIJDENDE and not is_bezittelijk(zin, nr)


def _achter_van(zin: Zin, daad: Daad, tot: int) -> Iterator[int]:
    voorbij = False
    for nr in range(daad.plek + 1, tot):
        if zin.laag[nr] == "van":
            voorbij = True
        elif voorbij and zin.wie[nr] == "mens":
            yield nr
            return
        elif voorbij and (zin.laag[nr] in VOORZETSELS or zin.laag[nr] in HULP):
            return
        elif voorbij and zin.laag[nr] in ("hen", "hem", "haar") and not is_bezittelijk(zin, nr):
            yield nr
            return


def _is_bezitter(zin: Zin, nr: int) -> bool:
    """``oma's kennis``, ``Tims fiets``: whose something is."""
    if not zin.laag[nr].endswith("s") or nr + 1 >= len(zin.laag):
        return False
    volgend = zin.laag[nr + 1]
    eigen = zin.laag[nr].endswith("'s") or (zin.woorden[nr].hoofdletter and not zin.wie[nr + 1])
    return (
        eigen
        and volgend[0].isalpha()
        and volgend not in _NA_BEZIT_NIET
        and not volgend.endswith(("en", "zet", "akeld"))
    )


def achter_voorzetsel(zin: Zin, nr: int) -> bool:
    """Whether this word stands behind a preposition: ``van haar lieve oma``; in ``een van de buren`` it does not."""
    plek, vrij = nr - 1, 0
    while plek >= 0:
        woord = zin.laag[plek]
        if (woord in VOORZETSELS or woord == "als") and not zin.grens[plek]:
            return not _hoort_bij_wie(zin, plek)
        if woord in ("en", "of", ",") and plek > 0 and (zin.wie[plek - 1] or (plek > 1 and zin.wie[plek - 2])):
            return achter_voorzetsel(zin, plek - 1 if zin.wie[plek - 1] else plek - 2)
        if woord in LIDWOORDEN or woord in BEZITTELIJK:
            plek, vrij = plek - 1, 2
            if plek >= 0 and not (
                zin.laag[plek] in VOORZETSELS
                or zin.laag[plek] in ("en", "of", ",", "als")
                or zin.laag[plek] in LIDWOORDEN
                or zin.laag[plek] in BEZITTELIJK
            ):
                return False
            continue
        if (
            not woord[0].isalpha()
            or woord in HULP
            or woord in ONDERWERPEN
            or woord in GRENZEN
            or (zin.wie[plek] and not zin.woorden[plek].hoofdletter and vrij > 0)
        ):
            return False
        vrij += 1
        if vrij > 2 or not (
            woord.endswith("e") or zin.wie[plek] or woord in ("heel", "hele", "al", "zoveel", "mogelijk")
        ):
            return False
        plek -= 1
    return False


def _hoort_bij_wie(zin: Zin, plek: int) -> bool:
    """``een van de buren``, ``leden van de familie``: the people are meant all the same."""
    if zin.laag[plek] not in ("van", "uit"):
        return False
    vorig = zin.laag[plek - 1] if plek else ""
    return vorig in ("een", "iemand", "wie", "enkele", "sommige", "allen", "elk", "ieder", *_HALVE)


def familie_meldt(zin: Zin, tot: int) -> bool:
    """Whether somebody of the family says, finds or calls it so: ``volgens oma``, ``Tim vindt``."""
    for nr in range(min(tot, len(zin.laag))):
        if zin.laag[nr] == "volgens" and any(
            zin.wie[plek] == "mens" for plek in range(nr + 1, min(nr + 4, len(zin.laag)))
        ):
            return True
        if zin.laag[nr] in _ZEGGEN:
            mensen = [
                plek
                for plek in range(nr + 4)
                if plek < len(zin.laag) and zin.wie[plek] and not achter_voorzetsel(zin, plek)
            ]
            if mensen and zin.wie[mensen[0]] == "mens":
                return True
    return False
