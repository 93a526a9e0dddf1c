"""``sonestra kaart [SOORT…]``: draw the maps."""

import json
import math
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.opdrachten.delen.fotos import fotos_bij
from sonestra_cli.opdrachten.delen.kaart.blik import NaastOptie, OpOptie, VanOptie, eigen_kaarten, kies_blik
from sonestra_cli.opdrachten.delen.kaart.plekken import Plekken, bewaar_plekken
from sonestra_cli.opdrachten.delen.kaarten import (
    ALLEEN,
    FORMATEN,
    RINGKAARTEN,
    SOORTEN,
    STANDAARD,
    Formaat,
    Genogramwijze,
    kaartstukken,
)
from sonestra_cli.opdrachten.delen.openen import onbekende_mens, open_traject
from sonestra_cli.opdrachten.delen.opties import (
    FormaatOptie,
    KleurOptie,
    MapOptie,
    MetApartOptie,
    OpenOptie,
    StilOptie,
    Stop,
    UitOptie,
    VoorafOptie,
    VoorOptie,
    console,
    kies,
    kies_meer,
)
from sonestra_cli.opdrachten.delen.posters import POSTERS, TE_VULLEN, Vulling, posterstukken
from sonestra_cli.opdrachten.delen.uitvoer import bestemmingen, lever, open_eerste
from sonestra_cli.opdrachten.delen.verborgen import stop_bij_dicht, zin_zichtbaar
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.tekenen.motor import Motor
from sonestra_cli.tekenen.uitvoer import UitvoerKeuzes
from sonestra_cli.zetten.vellen import PAPIEREN

if TYPE_CHECKING:
    from sonestra_cli.kaarten.genogram import Kindvolgorde
    from sonestra_cli.kaarten.levenslijn.banen import BaanKeus

OOK_WEL = {
    "familiekaart": "genogram",
    "levenslijn": "gebeurtenissen",
    "gebeurteniskaart": "gebeurtenissen",
}
"""What people call a map besides its name."""
MOTOREN: tuple[Motor, ...] = ("eigen", "dot")
BANEN: "tuple[BaanKeus, ...]" = ("gevoel", "wie", "soort")
VOLGORDES: "tuple[Kindvolgorde, ...]" = ("geboorte", "vrij")


def opdracht(
    soort: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SOORT]…", help=f"{', '.join(SOORTEN)}. Geen genoemd: die allemaal. En ook: {', '.join(POSTERS)}."
        ),
    ] = None,
    map_: MapOptie = None,
    formaat: FormaatOptie = None,
    uit: UitOptie = None,
    voor: VoorOptie = "iedereen",
    met_apart: MetApartOptie = None,
    papier: Annotated[
        str | None,
        typer.Option(
            "--papier", metavar="MAAT", help="Vul dit papier: a4 tot a0. Ik neem groter als dat moet om te lezen."
        ),
    ] = None,
    tegels: Annotated[
        bool,
        typer.Option("--tegels", help="Pdf: past het niet op dit papier, maak dan bladen om aan elkaar te plakken."),
    ] = False,
    zonder_letters: Annotated[
        bool, typer.Option("--zonder-letters", help="Kleinere svg, zonder de letters erin.")
    ] = False,
    motor: Annotated[
        str, typer.Option("--motor", metavar="WELKE", help="Wie tekent: eigen, of het programma dot.")
    ] = "eigen",
    rond: Annotated[
        str | None, typer.Option("--rond", metavar="WIE", help="Genogram: alleen de familie rond deze mens.")
    ] = None,
    generaties: Annotated[
        int | None, typer.Option("--generaties", metavar="N", help="Bij --rond: zoveel stappen ouder of kind ver.")
    ] = None,
    volgorde: Annotated[
        str,
        typer.Option(
            "--volgorde", metavar="HOE", help="Genogram: geboorte (oudste links), of vrij (minste kruisingen)."
        ),
    ] = "geboorte",
    vorige: Annotated[
        Path | None,
        typer.Option("--vorige", metavar="KAART.json", help="Genogram: blijf dicht bij deze eerdere tekening."),
    ] = None,
    banen: Annotated[
        str,
        typer.Option(
            "--banen", metavar="HOE", help="Gebeurtenissen: een baan per wie, of per soort. Anders fijn en zwaar."
        ),
    ] = "gevoel",
    leeg: Annotated[
        bool,
        typer.Option("--leeg", help="Een lege poster, of een lege kaart met ringen: om samen met stiften te vullen."),
    ] = False,
    half: Annotated[
        bool, typer.Option("--half", help="Wat er al is staat erop: wie een plek heeft, of de vragen. De rest is leeg.")
    ] = False,
    herschik: Annotated[
        bool, typer.Option("--herschik", help="Kaarten met ringen: geef iedereen een nieuwe plek. Zegt wie verhuist.")
    ] = False,
    van: VanOptie = None,
    op: OpOptie = None,
    naast: NaastOptie = None,
    zonder_midden: Annotated[
        bool, typer.Option("--zonder-midden", help="Sociogram: zonder de hoofdpersoon. Wie kent wie, ook dan?")
    ] = False,
    vooraf: VoorafOptie = False,
    open_: OpenOptie = False,
    stil: StilOptie = False,
    uitgebreid: Annotated[
        int,
        typer.Option(
            "-v",
            "--uitgebreid",
            count=True,
            show_default=False,
            help="Vertel er meer bij. -vv: ook elke stap van het genogram.",
        ),
    ] = 0,
    kleur: KleurOptie = "auto",
) -> None:
    """Teken de kaarten van het traject. Iedereen staat er één keer op.

    Met --formaat html wordt de relatiekaart, het ecogram of het sociogram een bladzijde voor op een scherm. Het
    contactschema kan ook als md en csv.

    Met --leeg is een poster of een kaart met ringen om samen te vullen; stickers zijn namen om uit te knippen.

    Voorbeeld: sonestra kaart genogram --formaat pdf --papier a3

    Voorbeeld: sonestra kaart relatiekaart --leeg --papier a2

    Voorbeeld: sonestra kaart ecogram --van noor --naast 2019
    """
    scherm = console(stil, uitgebreid, kleur)
    namen = tuple(OOK_WEL.get(naam.lower(), naam.lower()) for naam in soort or ())
    soorten = tuple(dict.fromkeys(kies(naam, (*SOORTEN, *POSTERS), "kaart") for naam in namen)) or SOORTEN
    formaten: tuple[Formaat, ...] = STANDAARD if formaat is None else kies_meer(formaat, FORMATEN, "--formaat")
    _formaten_kunnen(formaten, namen, naast=naast, tegels=tegels)
    maat = None if papier is None else kies(papier.lower(), tuple(PAPIEREN), "--papier")
    keuzes = UitvoerKeuzes(zonder_letters, kies(motor, MOTOREN, "--motor"), maat, tegels=tegels)
    gelezen, beeld = open_traject(map_, voor, met_apart, scherm)
    if "genogram" not in soorten and (rond or vorige or volgorde != "geboorte"):
        raise Stop(2, "--rond, --vorige en --volgorde zijn er alleen voor het genogram.")
    per = kies(banen, BANEN, "--banen")
    ringen = [naam for naam in soorten if naam in RINGKAARTEN]
    _past_bij(soorten, ringen, herschik=herschik, van=van, banen=per, zonder_midden=zonder_midden)
    plekken = Plekken(gelezen, opnieuw=herschik)
    wijze = replace(_wijze(rond, generaties, kies(volgorde, VOLGORDES, "--volgorde"), vorige, beeld), banen=per)
    blik = kies_blik(van, op, naast, soorten, beeld.traject)
    wijze = replace(wijze, blik=blik, zonder_midden=zonder_midden)
    op_papier = tuple(een for een in formaten if een != "html" and een != "md" and een != "csv")
    if (leeg or half) and not op_papier:
        raise Stop(2, "Een lege kaart is er om op te schrijven: als pdf, svg of png. Niet als html, md of csv.")
    vulling = _vulling(soorten if soort else (), leeg=leeg, half=half)
    if vulling != "heel" and any((van, op, naast)):
        raise Stop(2, "Een kaart om samen te vullen is van nu, en van niemand alleen: laat --van, --op en --naast weg.")
    if not soort and vulling != "heel":
        soorten = TE_VULLEN
    te_vullen = tuple(naam for naam in soorten if naam in POSTERS or (vulling != "heel" and naam in TE_VULLEN))
    gewoon = tuple(naam for naam in soorten if naam not in te_vullen) if vulling == "heel" else ()
    fotos = cache(partial(fotos_bij, gelezen.wortel, gelezen.traject, beeld, scherm.meld))
    op_poster = plekken.in_beeld(beeld) if vulling == "half" else beeld
    werk = [
        *kaartstukken(gewoon, formaten, beeld, keuzes, scherm, wijze, fotos, plekken.in_beeld),
        *posterstukken(te_vullen, op_papier, op_poster, vulling, keuzes, scherm, fotos),
    ]
    doelen = bestemmingen(uit, werk, gelezen.wortel / "uitvoer" / "kaarten")
    gemaakt = lever(werk, doelen, vooraf, scherm)
    if ringen and vulling != "leeg" and van is None:
        bewaar_plekken(plekken, scherm, vooraf=vooraf, herschik=herschik)
    if zin := eigen_kaarten(gewoon, wijze.blik, beeld.traject):
        scherm.meld(zin)
    if zin := zin_zichtbaar(gelezen.traject, beeld.voor, gewoon):
        scherm.meld(zin)
    if open_:
        open_eerste(gemaakt, scherm)
    stop_bij_dicht(gelezen.traject)


def _formaten_kunnen(formaten: Sequence[Formaat], namen: Sequence[str], *, naast: str | None, tegels: bool) -> None:
    """Stops with 2 when one of these files cannot be made of what was asked."""
    for soort_bestand, kan in ALLEEN.items():
        if soort_bestand in formaten and (zonder := [naam for naam in namen if naam not in kan]):
            raise Stop(2, f"--formaat {soort_bestand} is er voor {opsomming(kan)}, niet voor {opsomming(zonder)}.")
    if naast is not None and "html" in formaten:
        raise Stop(2, "Twee kaarten naast elkaar (--naast) zijn om af te drukken: als pdf, svg of png. Niet als html.")
    if tegels and "pdf" not in formaten:
        raise Stop(2, "Bij --tegels hoort --formaat pdf: alleen een pdf heeft bladen.")


def _past_bij(
    soorten: Sequence[str], ringen: Sequence[str], *, herschik: bool, van: str | None, banen: str, zonder_midden: bool
) -> None:
    """Stops with 2 when something was asked that these maps do not have."""
    if herschik and not ringen:
        raise Stop(2, f"--herschik is er alleen voor de kaarten met ringen, niet voor: {opsomming(soorten)}.")
    if herschik and van is not None:
        raise Stop(2, "Kies --herschik of --van: waar iedereen staat, is voor alle ogen samen.")
    if banen != "gevoel" and "gebeurtenissen" not in soorten:
        raise Stop(2, "--banen is er alleen voor de gebeurtenissen.")
    if zonder_midden and "sociogram" not in soorten:
        raise Stop(2, "--zonder-midden is er alleen voor het sociogram.")


def _vulling(soorten: tuple[str, ...], *, leeg: bool, half: bool) -> Vulling:
    """How much is filled in already; stops with 2 for a map of which there is no empty one."""
    if leeg and half:
        raise Stop(2, "Kies --leeg of --half: allebei tegelijk kan niet.")
    keus = "--leeg" if leeg else "--half" if half else None
    if keus is None:
        return "heel"
    niet = [naam for naam in soorten if naam not in TE_VULLEN]
    if niet:
        raise Stop(2, f"{keus} is er niet voor {opsomming(niet)}. Wel voor {opsomming(TE_VULLEN)}.")
    return "leeg" if leeg else "half"


def _wijze(
    rond: str | None, generaties: int | None, volgorde: "Kindvolgorde", vorige: Path | None, beeld: Beeld
) -> Genogramwijze:
    """How the genogram is asked for; stops with 2 when that cannot be."""
    mensen = beeld.traject.netwerk.personen
    if rond is not None and rond not in mensen:
        raise Stop(2, onbekende_mens("--rond", rond, mensen))
    if rond is not None and mensen[Sleutel(rond)].soort == "dier":
        raise Stop(2, f"Bij --rond: '{rond}' is een dier. Rond welke mens teken ik de familie?")
    if generaties is not None and rond is None:
        raise Stop(2, "Bij --generaties hoort ook --rond: rond wie teken ik de familie?")
    if generaties is not None and generaties < 1:
        raise Stop(2, "Bij --generaties hoort een getal van 1 of meer.")
    if vorige is not None and not vorige.is_file():
        raise Stop(2, f"Bij --vorige: het bestand {vorige} vind ik niet.")
    plekken = lees_plekken(vorige) if vorige is not None else {}
    return Genogramwijze(volgorde, plekken, None if rond is None else Sleutel(rond), generaties)


def lees_plekken(bestand: Path) -> dict[str, float]:
    """The x (points) of everybody in an earlier drawing, from its geometry JSON; stops with 2 when it is no drawing."""
    try:
        kaart = json.loads(bestand.read_text(encoding="utf-8"))
        plekken = {str(mens["id"]): float(mens["x"]) for mens in kaart["personen"]}
        if not all(map(math.isfinite, plekken.values())):
            raise ValueError("not a place")
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError) as fout:
        raise Stop(2, f"Bij --vorige: {bestand} is geen eerdere kaart. Maak die met --formaat json.") from fout
    return plekken
