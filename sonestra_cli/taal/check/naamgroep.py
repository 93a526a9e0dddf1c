"""Groups of words for people: behind a preposition or not, whose something is."""

import re

from sonestra_cli.taal.check.tekst import woordenset
from sonestra_cli.taal.check.zin import BEZITTELIJK, GRENZEN, HULP, LIDWOORDEN, ONDERWERPEN, VOORZETSELS, Zin

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
_HALVE = frozenset(
    ("helft", "rest", "meerderheid", "aantal", "paar", "deel", "groep", "groepje", "kring", "lid", "leden")
)

_DAAR = re.compile(r"(?:daar|hier|er|waar)(?:voor|bij|mee|aan|op|in|uit|van|over|toe|om|door)?$|als$|zo$|zelf$|kunnen$")


def is_bezittelijk(zin: Zin, nr: int) -> bool:
    """Whether ``haar``, ``je``, ``jullie`` here say whose something is."""
    if zin.laag[nr] not in BEZITTELIJK:
        return False
    volgend = zin.laag[nr + 1] if nr + 1 < len(zin.laag) else ""
    if zin.laag[nr] in ("je", "jullie") and (nr == 0 or zin.grens[nr - 1]) and "mens" not in zin.wie[nr + 1 : nr + 2]:
        return not volgend.endswith("t") and volgend not in _NA_BEZIT_NIET
    return (
        _DAAR.match(volgend) is None
        and bool(volgend)
        and volgend[0].isalpha()
        and volgend not in _NA_BEZIT_NIET
        and not volgend.endswith(("baar", "gezet"))
    )


def is_hulp(zin: Zin, nr: int) -> bool:
    """Whether this is a verb that helps another; ``zijn`` in ``zijn oude netwerk`` says whose it is."""
    if zin.laag[nr] == "zijn" and (nr > 0 or not zin.is_vraag):
        return not (any(zin.wie[nr + 1 : nr + 2]) or (any(zin.wie[nr + 2 : nr + 3]) and zin.laag[nr + 1].endswith("e")))
    if zin.laag[nr] == "vroeg":
        return any(zin.wie[max(0, nr - 1) : nr + 2]) or bool(ONDERWERPEN & {*zin.laag[max(0, nr - 1) : nr + 2]})
    return zin.laag[nr] in HULP


def achter_voorzetsel(zin: Zin, nr: int) -> bool:
    """Whether this word stands behind a preposition: ``van haar lieve oma``; in ``een van de buren`` it does not."""
    plek, vrij = nr - 1, 0
    while plek >= 0:
        woord = zin.laag[plek]
        if (woord in VOORZETSELS or woord == "als") and not zin.grens[plek]:
            return not _hoort_bij_wie(zin, plek)
        if (
            (woord in ("en", "of") or (woord == "," and not zin.grens[plek]))
            and plek > 0
            and (zin.wie[plek - 1] or (plek > 1 and zin.wie[plek - 2]))
        ):
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


def is_bezitter(zin: Zin, nr: int) -> bool:
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


def hoofden(zin: Zin, van: int, tot: int) -> list[int]:
    """The people that are named here and do not stand behind a preposition; ``tante Sonja`` is one."""
    return [
        nr
        for nr in range(van, tot)
        if zin.wie[nr]
        and not (nr > van and zin.wie[nr - 1])
        and not {"van", "uit"} & set(zin.laag[max(van, nr - 2) : nr])
        and not achter_voorzetsel(zin, nr)
    ]
