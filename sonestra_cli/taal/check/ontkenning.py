"""Whether something is said not to be so. ``Kunnen we oma niet inzetten?`` and ``nog niet benut`` still mean it."""

from sonestra_cli.taal.check.daden import Daad
from sonestra_cli.taal.check.tekst import woordenset
from sonestra_cli.taal.check.zin import Zin

_ONTKENT = woordenset("niet nooit geen niemand nergens zonder")
_TOCH = woordenset(
    "alleen enkel slechts genoeg voldoende optimaal altijd goed meer vergeten eerder zomaar direct meteen "
    "volledig helemaal ook vaak langer zelf makkelijk mogelijk"
)
_OPHOUDEN = (
    "stoppen_met",
    "stopt",
    "gestopt",
    "houden_op",
    "ophouden",
    "opgehouden",
    "voorkomen",
    "vermijden",
    "weigeren",
    "zonder",
)


def is_ontkend(zin: Zin, daad: Daad) -> bool:
    """Whether what ``daad`` says is what is not done."""
    van, tot = zin.deel(daad.begin, daad.eind)
    laag = zin.laag
    for nr in range(van, tot):
        if laag[nr] not in _ONTKENT:
            continue
        volgend = laag[nr + 1] if nr + 1 < len(laag) else ""
        vorig = laag[nr - 1] if nr else ""
        if (volgend in _TOCH and not (volgend in ("meer", "langer") and daad.hoe != "baar")) or vorig in (
            "nog",
            "of",
            "waarom",
        ):
            continue
        wij_kunnen_niet = {"we", "wij", "ik"} & set(laag[van:tot]) and {"kan", "kunnen", "kon", "konden"} & set(
            laag[van:tot]
        )
        if (laag[nr] == "niet" and (zin.is_vraag or wij_kunnen_niet)) or daad.hoe == "baar":
            continue
        return True
    voor = laag[max(0, van - 4) : van]
    if (van < len(laag) and laag[van] == "zonder") or "zonder" in laag[max(0, daad.begin - 7) : daad.begin]:
        return True
    return any(
        woord in ("hoeven", "hoeft", "stoppen", "stopt", "gestopt", "ophouden", "vermijden", "voorkomen")
        for woord in (*voor, *laag[van : daad.begin])
    )


def woord_is_ontkend(zin: Zin, nr: int) -> bool:
    """Whether just before this word it is denied: ``geen casus``, ``niet over een casus``."""
    for plek in range(nr - 1, max(-1, nr - 5), -1):
        woord = zin.laag[plek]
        if woord in ("geen", "zonder", "nooit"):
            return not any(w in ("heeft", "hebben", "had") for w in zin.laag[max(0, plek - 2) : plek])
        if woord == "niet":
            return plek + 1 < len(zin.laag) and zin.laag[plek + 1] not in _TOCH
        if zin.grens[plek] or woord in ("en", "of"):
            return False
    return False
