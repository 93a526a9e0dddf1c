"""``sonestra uitnodiging [WIE…]``: for each guest a letter of their own, with an answer to cut off."""

from collections.abc import Iterator
from typing import Annotated

import typer

from sonestra_cli.documenten.context.gasten import variant_van, waarom_niet_genodigd
from sonestra_cli.documenten.sjablonen import lees_sjablonen
from sonestra_cli.documenten.vertalingen import lees_vertaling
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.soorten import IEDEREEN, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.opdrachten.delen.openen import achtervoegsel, open_traject
from sonestra_cli.opdrachten.delen.opties import (
    FormaatOptie,
    KleurOptie,
    MapOptie,
    MetApartOptie,
    OpenOptie,
    StilOptie,
    UitgebreidOptie,
    UitOptie,
    VoorafOptie,
    bedoel_je,
    console,
)
from sonestra_cli.opdrachten.delen.papier.per_mens import elk_het_zijne, ontvangers
from sonestra_cli.opdrachten.delen.papier.stukken import (
    kies_formaten,
    meld_wat_mist,
    schrijf_papieren,
    stukken_van,
)
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.noemen import allen_in_een_zin, in_een_zin
from sonestra_cli.taal.talen import NEDERLANDS, taalcode, taalnaam, talen
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming
from sonestra_cli.verslag.tekst import in_een_regel

_SOORT = "uitnodiging"


def opdracht(
    wie: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[WIE…]",
            help="Voor welke gasten. Niemand genoemd: alle gasten die niet zelf uitnodigen en geen nee zeiden.",
        ),
    ] = None,
    map_: MapOptie = None,
    formaat: FormaatOptie = None,
    uit: UitOptie = None,
    met_apart: MetApartOptie = None,
    vooraf: VoorafOptie = False,
    open_: OpenOptie = False,
    stil: StilOptie = False,
    uitgebreid: UitgebreidOptie = 0,
    kleur: KleurOptie = "auto",
) -> None:
    """Schrijf de uitnodigingen: voor elke gast een eigen brief, met een strook voor het antwoord.

    Wie zelf uitnodigt krijgt er geen. Wie nee zei krijgt er alleen een als je die mens noemt. De brief past bij wie
    hem krijgt: zet anders `variant` bij de gast. Met `taal` komt hij in de eigen taal, als daar een vertaling van is.

    Voorbeeld: sonestra uitnodiging wim mila --formaat pdf
    """
    scherm = console(stil, uitgebreid, kleur)
    formaten = kies_formaten(formaat)
    gelezen, beeld = open_traject(map_, IEDEREEN, met_apart, scherm)
    meld_wat_mist(_SOORT, beeld, scherm)
    traject = gelezen.traject
    if not wie and not (traject.beraad and traject.beraad.gasten):
        scherm.meld("Er staan nog geen gasten in beraad.yaml. Ik maak één lege uitnodiging, om zelf in te vullen.")
        werk = stukken_van(_SOORT, formaten, beeld, achtervoegsel(beeld), gelezen.wortel)
    else:
        mensen = ontvangers(_SOORT, wie or (), gelezen, "uitnodiging")
        for zin in _over_talen(gelezen, mensen):
            scherm.meld(zin)
        if vooraf:
            for zin in (*_wie_wat(traject, mensen), *_wie_niet(traject, mensen)):
                scherm.resultaat(zin)
        werk = list(elk_het_zijne(_SOORT, mensen, formaten, gelezen, beeld))
    schrijf_papieren(werk, gelezen, uit, vooraf, open_, scherm)


def _wie_wat(traject: Traject, mensen: Sleutels) -> Iterator[str]:
    """Which letter each gets, the same letters together."""
    per_brief: dict[str, list[str]] = {}
    for wie in mensen:
        per_brief.setdefault(in_woorden(variant_van(traject, wie)), []).append(in_een_zin(traject, wie))
    for brief, namen in per_brief.items():
        yield f"{brief}: {opsomming(namen)}"


def _wie_niet(traject: Traject, mensen: Sleutels) -> Iterator[str]:
    """Who is on the list and gets none now, and why."""
    for wie, gast in (traject.beraad or Beraad()).gasten.items():
        if wie in mensen:
            continue
        naam = hoofdletter(in_een_zin(traject, wie))
        if zin := waarom_niet_genodigd(traject, wie):
            yield f"geen uitnodiging: {zin}"
        elif gast.komt == "nee":
            yield f"geen uitnodiging: {naam} zei nee. Toch een? Typ: sonestra uitnodiging {wie}"


def _over_talen(gelezen: Gelezen, mensen: Sleutels) -> Iterator[str]:
    """What is not in the language that was asked for, and what is wrong in their own translations."""
    gasten = (gelezen.traject.beraad or Beraad()).gasten
    per_taal: dict[str, list[Sleutel]] = {}
    for wie in mensen:
        taal = (gasten[wie].taal or "").strip() if wie in gasten else ""
        code = taalcode(taal)
        if taal and not code:
            naam = in_een_zin(gelezen.traject, wie)
            yield f"Bij {naam}: de taal '{taal}' ken ik niet.{bedoel_je(taal, talen())} De brief is in het Nederlands."
        elif code and code != NEDERLANDS:
            per_taal.setdefault(code, []).append(wie)
    sjablonen = lees_sjablonen(gelezen.wortel) if per_taal else {}
    for code, wie_allen in per_taal.items():
        vertaling, klachten, mist = lees_vertaling(gelezen.wortel, code, sjablonen)
        yield from map(in_een_regel, klachten)
        namen = allen_in_een_zin(gelezen.traject, wie_allen)
        if vertaling is None:
            yield (
                f"Van het {taalnaam(code)} is er nog geen vertaling. De brief voor {namen} is in het Nederlands. "
                f"Zelf vertalen kan in sjablonen/vertaling/{code}.yaml."
            )
        elif mist:
            zinnen = aantal(len(mist), "zin is", "zinnen zijn")
            yield f"In het {taalnaam(code)} mist nog iets: {zinnen} in het Nederlands, zoals: {mist[0]}"
