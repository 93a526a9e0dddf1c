"""Whether something is said not to be so. ``Kunnen we oma niet inzetten?`` and ``nog niet benut`` still mean it."""

from collections.abc import Sequence

from sonestra_cli.taal.check.daden import Daad
from sonestra_cli.taal.check.tekst import woordenset
from sonestra_cli.taal.check.zin import Zin

_ONTKENT = woordenset("niet nooit geen niemand nergens zonder")
_TOCH = woordenset(
    "alleen enkel slechts genoeg voldoende optimaal altijd goed meer vergeten eerder zomaar direct meteen volledig "
    "helemaal ook vaak langer zelf makkelijk mogelijk"
)
"""Behind ``niet`` these say that it is done, but not so: ``niet alleen``, ``niet genoeg``."""
_NIET_OVER = woordenset("gericht om over naar langer")
_OPHOUDEN = woordenset("hoeven hoeft stoppen stopt gestopt ophouden vermijden voorkomen")
_WENS = woordenset("bedoeling nodig wens wil willen wilt wilde wilden hoeft hoeven")
_MISLUKT = woordenset("vergeet vergeten nalaten lukt lukte gelukt lukken slaagt slagen")
"""What is not forgotten is done; what does not succeed is tried."""
_ZONDER = 7
"""So many words before a verb ``zonder`` may stand; ``zonder haar in te zetten lukt het niet`` asks for it."""
_BERAAD = 4
"""So many words before an infinitive clause its own verb is looked for: ``we stoppen met``."""


def is_ontkend(zin: Zin, daad: Daad) -> bool:
    """Whether what ``daad`` says is what is not done."""
    van, tot = zin.deel(daad.begin, daad.eind)
    laag = zin.laag
    deel = set(laag[van:tot])
    if "zonder" in laag[max(0, daad.begin - _ZONDER) : daad.begin] and _ONTKENT & {*laag[daad.eind :]}:
        return False
    if laag[van] in ("als", "wanneer", "indien"):
        return False
    if deel & _ONTKENT and any(_ontkent(zin, nr, daad, deel) for nr in range(van, tot)):
        return True
    if "zonder" in laag[max(0, daad.begin - _ZONDER) : daad.begin]:
        return True
    gewild = laag[van] == "om" or (laag[van] == "dat" and _WENS & {*laag[:van]})
    if gewild and not zin.is_vraag and _zegt_niet(laag[:van]):
        return True
    return bool(_OPHOUDEN & {*laag[max(0, van - _BERAAD) : van], *laag[van : daad.begin]})


def _ontkent(zin: Zin, nr: int, daad: Daad, deel: set[str]) -> bool:
    if zin.laag[nr] not in _ONTKENT or daad.hoe == "baar":
        return False
    vorig, volgend = zin.laag[nr - 1] if nr else "", zin.laag[nr + 1] if nr + 1 < len(zin.laag) else ""
    if vorig in ("nog", "of", "waarom") or (volgend in _TOCH and volgend not in ("meer", "langer")):
        return False
    wij_kunnen_niet = deel & {"we", "wij", "ik"} and deel & {"kan", "kunnen", "kon", "konden"}
    return not (zin.laag[nr] == "niet" and (zin.is_vraag or wij_kunnen_niet))


def _zegt_niet(laag: Sequence[str]) -> bool:
    """``het is niet de bedoeling (om ...)``; but ``vergeet niet`` asks for it."""
    ontkend = any(
        woord in ("niet", "geen", "nooit") and laag[nr + 1 : nr + 2] != ("alleen",) for nr, woord in enumerate(laag)
    )
    return ontkend and not _MISLUKT & set(laag)


def woord_is_ontkend(zin: Zin, nr: int) -> bool:
    """Whether just before this word it is denied: ``geen casus``, ``niet over een casus``."""
    van, _ = zin.deel(nr, nr + 1)
    if any(zin.laag[plek] == "niet" and zin.laag[plek + 1] in _NIET_OVER for plek in range(van, nr)):
        return True
    for plek in range(nr - 1, max(-1, nr - 5), -1):
        woord = zin.laag[plek]
        if woord == "zonder" and plek == 0:
            return False
        if woord == "geen" and zin.laag[plek - 1] == "nog" and plek:
            return False
        if woord in ("geen", "zonder", "nooit"):
            return not {"heeft", "hebben", "had", "hadden"} & set(zin.laag[max(0, plek - 2) : plek])
        if woord == "niet":
            return plek + 1 < len(zin.laag) and zin.laag[plek + 1] not in _TOCH
        if zin.grens[plek] or woord in ("en", "of"):
            return False
    return False
