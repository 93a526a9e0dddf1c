"""Paper to write on: the basisposter, the name stickers, and ring maps that are empty or half filled."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Literal, TypeAlias

from sonestra_cli.domein.afleiding.dagtekening import dagtekening
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.fotos import Fotos, geen_fotos, met_fotos
from sonestra_cli.opdrachten.delen.motorfouten import motorfouten
from sonestra_cli.opdrachten.delen.openen import achtervoegsel
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk
from sonestra_cli.tekenen.uitvoer import EXTENSIE, KaartFormaat, UitvoerKeuzes, maak, waarschuwingen
from sonestra_cli.tekening.tekening import Tekening

POSTERS = ("poster", "stickers")
TE_VULLEN = ("relatiekaart", "ecogram", "sociogram", "poster")
"""What can be made empty, or half: with what is there. Of the poster that is the poster itself, with room to write."""
Vulling: TypeAlias = Literal["heel", "half", "leeg"]


def posterstukken(
    soorten: Sequence[str],
    formaten: Sequence[KaartFormaat],
    beeld: Beeld,
    vulling: Vulling,
    keuzes: UitvoerKeuzes,
    scherm: Console,
    fotos: Fotos = geen_fotos,
) -> list[Uitvoerstuk]:
    """One piece for each sheet in each kind of file, on A3 unless other paper is asked for; stickers on A4."""
    werk = []
    for soort in soorten:
        deel = "" if vulling == "heel" or soort == "stickers" else f"-{vulling}"
        op_papier = replace(keuzes, papier=keuzes.papier or ("a4" if soort == "stickers" else "a3"))
        for nr, tekening in enumerate(_bladen(soort, beeld, vulling), start=1):
            naam = f"{soort}{deel}{f'-{nr}' if nr > 1 else ''}{achtervoegsel(beeld)}"
            for formaat in formaten:
                hoe = met_fotos(op_papier, soort, formaat, fotos) if vulling == "heel" else op_papier
                hoe = hoe if vulling == "leeg" else replace(hoe, dag=dagtekening(beeld.traject))
                werk.append(Uitvoerstuk(f"{naam}.{EXTENSIE[formaat]}", partial(_maak, tekening, formaat, hoe, scherm)))
    return werk


def _bladen(soort: str, beeld: Beeld, vulling: Vulling) -> tuple[Tekening, ...]:
    from sonestra_cli.zetten.meten import meet

    if soort == "stickers":
        from sonestra_cli.kaarten.poster.stickers import stickers

        return stickers(beeld, meet)
    if soort == "poster":
        from sonestra_cli.kaarten.poster.basis import basisposter

        return (basisposter(beeld, meet, leeg=vulling == "leeg"),)
    from sonestra_cli.kaarten.poster.ringkaart import lege_ringkaart

    return (lege_ringkaart(soort, beeld, meet, half=vulling == "half"),)


def _maak(tekening: Tekening, formaat: KaartFormaat, keuzes: UitvoerKeuzes, scherm: Console) -> bytes:
    for zin in waarschuwingen(tekening, formaat, keuzes):
        scherm.meld(zin)
    with motorfouten(keuzes.motor):
        return maak(tekening, formaat, keuzes)
