"""What the ecogram says in words: the legend of what occurs, and the text version."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import get_args

from sonestra_cli.domein.keuzes import BESCHERMDE_BANDEN, Band, SteunRichting
from sonestra_cli.domein.persoon import Steun
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.ongelezen import ongelezen_in
from sonestra_cli.kaarten.delen.blik import Blik
from sonestra_cli.kaarten.delen.legenda import MONSTER_BREED, MONSTER_HOOG, LegendaRegel
from sonestra_cli.kaarten.ecogram.banden import Sterkte, Verband, verband
from sonestra_cli.kaarten.ecogram.lijn import teken_lijn
from sonestra_cli.kaarten.ringen.blad.uitleg import noem
from sonestra_cli.kaarten.ringen.mensen.leden import Kring, KringMens
from sonestra_cli.kaarten.ringen.mensen.woorden import steun_in_woorden
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import hoofdletter, opsomming
from sonestra_cli.tekening.tekening import Deel

_WOORDEN: dict[Sterkte, str] = {
    "sterk": "sterke band",
    "gewoon": "gewone band",
    "zwak": "op afstand",
    "verbroken": "contact verbroken",
    "hersteld": "weer contact",
    "geestelijk": in_woorden("geestelijk_verbonden"),
    "ongezegd": "steun; over de band is nog niets gezegd",
}
_NIET_GEZEGD = "hoe de band{} is, is nog niet gezegd"


def van_wanneer(traject: Traject, blik: Blik) -> tuple[str, ...]:
    """On a map of then: that a band without a date is drawn as it is now. Beside two sets of files all is of then."""
    dag = blik.naast or blik.op
    if dag is None or blik.paar is not None:
        return ()
    met_datum = {
        een.met for een in traject.netwerk.belevingen if een.van == blik.ogen(traject) and (een.sinds or een.tot)
    }
    toen = blik.gezien(traject, dag).netwerk.personen
    zonder = any(verband(mens).band for wie, mens in toen.items() if wie not in met_datum)
    return ("Een band zonder datum is getekend zoals die nu is.",) if zonder else ()


def _richtingen(kijker: str) -> tuple[tuple[SteunRichting, str], ...]:
    return (
        ("ik_krijg", f"steun naar {kijker or 'het midden'} toe"),
        ("ik_geef", f"steun van {kijker}" if kijker else "steun vanuit het midden"),
        ("over_en_weer", "steun over en weer"),
    )


def legenda(verbanden: Sequence[Verband], kijker: str, stil: bool) -> tuple[LegendaRegel, ...]:
    """A sample of every kind of line on the map, and what it means when there is none (``stil``)."""
    met_lijn = [verband for verband in verbanden if verband.heeft_lijn]
    regels = []
    for sterkte, woorden in _WOORDEN.items():
        voorbeeld = next((verband for verband in met_lijn if verband.sterkte == sterkte), None)
        if voorbeeld is not None:
            kaal = replace(voorbeeld, band="hecht" if sterkte == "sterk" else voorbeeld.band, steun=())
            regels.append(LegendaRegel(_monster(kaal if not kaal.spanning else replace(kaal, band="gewoon")), woorden))
    if any(verband.spanning for verband in met_lijn):
        bang = any(verband.band in BESCHERMDE_BANDEN for verband in met_lijn)
        woorden = "spanning, ruzie, angst of geweld" if bang else "spanning of ruzie"
        regels.append(LegendaRegel(_monster(Verband("gespannen", ())), woorden))
    for richting, woorden in _richtingen(kijker):
        if any(_richting(verband) == richting for verband in met_lijn):
            regels.append(LegendaRegel(_monster(Verband("gewoon", (Steun("praktisch", richting),))), woorden))
    if stil:
        regels.append(LegendaRegel((), f"geen lijn: {_NIET_GEZEGD.format(_van(kijker))}"))
    return tuple(regels)


def _richting(verband: Verband) -> SteunRichting | None:
    if verband.naar_mij:
        return "over_en_weer" if verband.van_mij else "ik_krijg"
    return "ik_geef" if verband.van_mij else None


def _monster(verband: Verband) -> tuple[Deel, ...]:
    y = MONSTER_HOOG / 2
    return teken_lijn("monster", verband, ((2.0, y), (MONSTER_BREED - 2, y)), "")


def zeg_lijn(mens: KringMens, verband: Verband, kijker: str) -> str:
    """What a screen reader says at the line: ``Corrie: zorgt voor; praktisch``."""
    delen = (*([in_woorden(verband.band)] if verband.band else []), *steun_in_woorden(verband.steun, kijker))
    return f"{mens.naam}: {'; '.join(delen)}"


def nog_niet_gezegd(kring: Kring, verbanden: Mapping[str, Verband]) -> tuple[KringMens, ...]:
    """Of whom nothing was said: not of whom something was said that could not be read."""
    return tuple(
        mens
        for mens in kring.mensen
        if not verbanden[mens.sleutel].heeft_lijn
        and not any(een.veld in ("band", "steun", "richting") for een in ongelezen_in(mens.persoon))
    )


def gesproken(kring: Kring, verbanden: Mapping[str, Verband], wie: str, kijker: str) -> tuple[str, ...]:
    """The map in sentences: first the bonds, then who supports whom, then about whom nothing was said.

    ``wie``: who is in the middle; ``kijker``: the same, where it could be somebody else.
    """
    zinnen = []
    banden = sorted({verband.band for verband in verbanden.values() if verband.band}, key=get_args(Band).index)
    for band in banden:
        mensen = [noem(mens) for mens in kring.mensen if verbanden[mens.sleutel].band == band]
        zinnen.append(f"{hoofdletter(in_woorden(band))}: {opsomming(tuple(mensen))}.")
    for richting, aanhef in (
        ("ik_krijg", f"Steun voor {wie} van"),
        ("ik_geef", f"Steun van {wie} voor"),
        ("over_en_weer", "Steun over en weer met"),
        ("was_er_vroeger", "Steun was er vroeger van"),
        ("zou_kunnen", "Steun zou kunnen van"),
    ):
        mensen = []
        for mens in kring.mensen:
            soorten = [in_woorden(een.soort) for een in verbanden[mens.sleutel].steun if een.richting == richting]
            if soorten:
                mensen.append(f"{mens.naam} ({opsomming(tuple(dict.fromkeys(soorten)))})")
        if mensen:
            zinnen.append(f"{aanhef} {opsomming(tuple(mensen))}.")
    stil = tuple(noem(mens) for mens in nog_niet_gezegd(kring, verbanden))
    if stil:
        zinnen.append(f"{hoofdletter(_NIET_GEZEGD.format(_van(kijker)))}: {opsomming(stil)}.")
    return tuple(zinnen)


def _van(kijker: str) -> str:
    return f" met {kijker}" if kijker else ""
