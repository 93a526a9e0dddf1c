"""The facilitator's own sentences in a traject, and who is named there; nothing of the family is read."""

from collections.abc import Iterator
from pathlib import Path

from sonestra_cli.domein.afleiding.eigen_zinnen import EigenZin, zinnen_van_begeleider
from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.bron import BOM, Bron, pad_van
from sonestra_cli.lezen.indeling import SJABLONEN, namen_in
from sonestra_cli.lezen.openen import BestandDicht, lees_bytes, ontcijfer
from sonestra_cli.lezen.plaatsen import daal_af
from sonestra_cli.lezen.traject import Gelezen, lees_traject
from sonestra_cli.lezen.velden.wegen import Wegen
from sonestra_cli.opdrachten.delen.taal.lezing import Lezing, Stuk
from sonestra_cli.taal.check.namen import Namen
from sonestra_cli.uitwisseling.lopend.weglaten import eigen_zinnen, wit
from sonestra_cli.yamltekst.knopen import TekstKnoop
from sonestra_cli.yamltekst.ontleden import ontleed


def eigen_lezingen(wortel: Path) -> tuple[Gelezen, tuple[Lezing, ...]]:
    """The traject, and what there is to read in it: their own fields, and their own templates."""
    gelezen = lees_traject(wortel)
    per_bestand: dict[str, list[EigenZin]] = {}
    for zin in zinnen_van_begeleider(gelezen.traject):
        per_bestand.setdefault(zin.pad.bestand, []).append(zin)
    velden = [
        _velden(gelezen.bronnen[naam], gelezen.wegen.get(naam, Wegen()), hier) for naam, hier in per_bestand.items()
    ]
    return gelezen, (*velden, *_sjablonen(wortel))


def namen_van(traject: Traject) -> Namen:
    """Who is named, so that a name is heard as a person: their own people, and professionals."""
    personen = traject.netwerk.personen
    vak = [sleutel for sleutel, persoon in personen.items() if persoon.professional is not None]
    mensen = tuple(kale_naam(traject, sleutel) for sleutel in personen if sleutel not in vak)
    return Namen(mensen, tuple(kale_naam(traject, sleutel) for sleutel in vak))


def _velden(bron: Bron, wegen: Wegen, zinnen: list[EigenZin]) -> Lezing:
    wortel = ontleed(bron.naam, bron.tekst).wortel
    stukken = []
    for zin in zinnen:
        knoop, sleutel, _ = daal_af(wortel, wegen.in_bestand(zin.pad)[0]) if wortel is not None else (None, None, False)
        if isinstance(knoop, TekstKnoop):
            kop = sleutel.begin if sleutel is not None else knoop.begin
            stukken.append(Stuk(knoop.begin, _zonder_tekens(bron.tekst, knoop), kop, zin.van_mandaat))
    return Lezing(pad_van(bron.naam), bron.tekst, tuple(stukken))


def _zonder_tekens(tekst: str, knoop: TekstKnoop) -> str:
    """What stands in the file for a value, with white where it is notation; as long as it was."""
    ruw = tekst[knoop.begin : knoop.eind]
    if knoop.stijl in ("|", ">"):
        kop, einde, rest = ruw.partition("\n")
        return wit(kop) + einde + (rest if knoop.stijl == "|" else rest.replace("\n", " "))
    if knoop.stijl and len(ruw) > 1:
        ruw = f" {ruw[1:-1]} "
    return ruw.replace("\n", " ")


def _sjablonen(wortel: Path) -> Iterator[Lezing]:
    for naam in namen_in(wortel, SJABLONEN):
        if not naam.endswith(".md"):
            continue
        try:
            tekst = ontcijfer(lees_bytes(wortel, wortel / SJABLONEN / naam) or b"").removeprefix(BOM)
        except BestandDicht:  # valideer tells
            continue
        yield Lezing(f"{SJABLONEN}/{naam}", tekst, (Stuk(0, eigen_zinnen(tekst)),))
