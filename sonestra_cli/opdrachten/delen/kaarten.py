"""What `kaart` and `proef` share: from a Beeld to files with maps."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial
from textwrap import indent
from typing import TYPE_CHECKING, Literal, TypeAlias

from sonestra_cli.domein.afleiding.dagtekening import dagtekening
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import GEWOON, Blik
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.wachten import zeg_als_het_duurt
from sonestra_cli.opdrachten.delen.fotos import Fotos, geen_fotos, met_fotos
from sonestra_cli.opdrachten.delen.motorfouten import motorfouten
from sonestra_cli.opdrachten.delen.openen import achtervoegsel
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk
from sonestra_cli.tekenen import uitvoer
from sonestra_cli.tekenen.uitvoer import EXTENSIE, KaartFormaat, UitvoerKeuzes, maak, maak_bladen, waarschuwingen
from sonestra_cli.tekening.tekening import Tekening

if TYPE_CHECKING:
    from sonestra_cli.kaarten.genogram import Kindvolgorde
    from sonestra_cli.kaarten.genogram.toekijken import Kijk
    from sonestra_cli.kaarten.levenslijn.banen import BaanKeus

SOORTEN = ("genogram", "relatiekaart", "ecogram", "sociogram", "gebeurtenissen", "contactschema")
STANDAARD: tuple[KaartFormaat, ...] = ("svg", "pdf")
Formaat: TypeAlias = KaartFormaat | Literal["html", "md", "csv"]
FORMATEN: tuple[Formaat, ...] = (*uitvoer.FORMATEN, "html", "md", "csv")
MET_PAGINA = ("relatiekaart", "ecogram", "sociogram")
"""Maps that can be a page to look at on a screen."""
ALLEEN: "Mapping[Formaat, tuple[str, ...]]" = {
    "html": MET_PAGINA,
    "md": ("contactschema",),
    "csv": ("contactschema",),
}
"""Kinds of file that not every map can be."""
_ALS: "Mapping[Formaat, KaartFormaat]" = {
    **{formaat: formaat for formaat in uitvoer.FORMATEN},
    "html": "svg",
    "md": "tekst",
    "csv": "tekst",
}
"""Of every kind of file the one whose letters and paper it has."""
RINGKAARTEN = ("relatiekaart", "ecogram", "sociogram")
"""Maps with everybody at the same place."""
VEEL = 300
"""From so many people on, a map takes seconds, and we say so first."""
_HOE_HET_HEET = dict(
    zip(
        SOORTEN,
        ("het genogram", "de relatiekaart", "het ecogram", "het sociogram", "de gebeurtenissen", "het contactschema"),
        strict=True,
    )
)


@dataclass(frozen=True, slots=True)
class Genogramwijze:
    """What only the genogram can be asked; ``vorige`` maps people to the x (points) of an earlier drawing. Only the
    gebeurtenissen: their lanes. And only the ring maps: through whose eyes, and when."""

    volgorde: "Kindvolgorde" = "geboorte"
    vorige: Mapping[str, float] = field(default_factory=dict)
    rond: Sleutel | None = None
    generaties: int | None = None
    banen: "BaanKeus" = "gevoel"
    blik: Blik = GEWOON
    zonder_midden: bool = False
    """Only the sociogram: whether the disc in the middle stays out."""

    def deel(self, soort: str) -> str:
        """What a part is called behind the name of the map, so that it never lands on the whole."""
        if soort == "genogram" and self.rond is not None:
            return f"-rond-{self.rond}"
        banen = f"-per-{self.banen}" if soort == "gebeurtenissen" and self.banen != "gevoel" else ""
        zonder = "-zonder-midden" if soort == "sociogram" and self.zonder_midden else ""
        return f"{banen}{self.blik_op(soort).deel}{zonder}"

    def blik_op(self, soort: str) -> Blik:
        """What of the look is of this map: of the contactschema whose it is, of the gebeurtenissen the day."""
        if soort in RINGKAARTEN:
            return self.blik
        if soort == "contactschema":
            return Blik(van=self.blik.van)
        return Blik(op=self.blik.op) if soort == "gebeurtenissen" else GEWOON


def kaartstukken(
    soorten: tuple[str, ...],
    formaten: tuple[Formaat, ...],
    beeld: Beeld,
    keuzes: UitvoerKeuzes,
    scherm: Console,
    wijze: Genogramwijze = Genogramwijze(),
    fotos: Fotos = geen_fotos,
    op_hun_plek: Callable[[Beeld], Beeld] = lambda beeld: beeld,
) -> list[Uitvoerstuk]:
    """One piece for each map in each kind of file; a map is placed once, when its first file is made.

    ``op_hun_plek``: the view in which everybody stands where they stood before, for the ring maps.
    """
    werk = []
    meld = cache(scherm.meld)  # what several maps have in common is told once
    for soort in soorten:
        plekken = op_hun_plek if soort in RINGKAARTEN else None
        blik = wijze.blik_op(soort)
        teken = cache(partial(_teken, soort, beeld, wijze, scherm, plekken))
        for formaat in formaten:
            if soort not in ALLEEN.get(formaat, SOORTEN):
                continue
            eind = formaat if formaat in ALLEEN else EXTENSIE[_ALS[formaat]]
            naam = f"{soort}{wijze.deel(soort)}{achtervoegsel(beeld)}.{eind}"
            hoe = replace(met_fotos(keuzes, soort, formaat, fotos), dag=dagtekening(beeld.traject))
            maak_een = partial(_maak, beeld, blik, teken, formaat, hoe, meld, scherm.vertel)
            if soort == "contactschema" and formaat == "pdf":
                maak_een = partial(_maak_schema, beeld, blik.van, hoe, meld)
            werk.append(Uitvoerstuk(naam, maak_een))
    return werk


def _maak(
    beeld: Beeld,
    blik: Blik,
    teken: Callable[[Blik], Tekening],
    formaat: Formaat,
    keuzes: UitvoerKeuzes,
    meld: Callable[[str], None],
    vertel: Callable[[str], None],
) -> bytes:
    een = blik
    if formaat == "html":  # a page has each moment on a map of its own
        een = replace(blik, naast=None, kant=None if blik.paar is None else 1)
    for zin in waarschuwingen(teken(een), _ALS[formaat], keuzes):
        meld(zin)
    for regel in teken(een).geometrie.gebroken:
        if regel.weg:
            meld(f"Niet op de kaart: {regel.regel}. {regel.waarom}")
        else:
            vertel(f"Lukte niet op de tekening: {regel.regel}. {regel.waarom}")
    with motorfouten(keuzes.motor):
        if formaat == "html":
            from sonestra_cli.opdrachten.delen.kaart.bladzij import bladzij

            return bladzij(beeld, blik, teken, keuzes.motor)
        return (
            _lijst(beeld, formaat, blik.van) if formaat in ("md", "csv") else maak(teken(blik), _ALS[formaat], keuzes)
        )


def _maak_schema(beeld: Beeld, ogen: Sleutel | None, keuzes: UitvoerKeuzes, meld: Callable[[str], None]) -> bytes:
    """The contactschema on sheets."""
    from sonestra_cli.kaarten.contactschema import contactbladen
    from sonestra_cli.zetten.meten import meet

    bladen = contactbladen(beeld, meet, ogen)
    for zin in (zin for blad in bladen for zin in waarschuwingen(blad, "pdf", keuzes)):
        meld(zin)
    for regel in bladen[0].geometrie.gebroken:
        meld(f"Niet op de kaart: {regel.regel}. {regel.waarom}")
    with motorfouten(keuzes.motor):
        return maak_bladen(bladen, keuzes)


def _lijst(beeld: Beeld, formaat: Formaat, ogen: Sleutel | None) -> bytes:
    """The contactschema as words, for elsewhere."""
    from sonestra_cli.kaarten.contactschema import aanhef, opschrift
    from sonestra_cli.kaarten.contactschema.rijen import rijen
    from sonestra_cli.uitwisseling.contactlijst import als_csv, als_markdown

    mensen = rijen(beeld.traject, ogen)
    if formaat == "csv":
        return als_csv(mensen).encode("utf-8-sig")
    return als_markdown(opschrift(beeld), aanhef(beeld, ogen), mensen).encode()


def _teken(
    soort: str,
    beeld: Beeld,
    wijze: Genogramwijze,
    scherm: Console,
    op_hun_plek: Callable[[Beeld], Beeld] | None,
    blik: Blik,
) -> Tekening:
    wijze = replace(wijze, blik=blik)
    kijk = partial(_vertel_fase, scherm) if scherm.kijkt_mee else None
    aantal = len(beeld.traject.netwerk.personen)
    if aantal >= VEEL and (soort != "genogram" or wijze.rond is None):
        scherm.meld(f"Ik teken {_HOE_HET_HEET[soort]} van {aantal} mensen. Dat duurt even.")
        return teken_kaart(soort, op_hun_plek(beeld) if op_hun_plek else beeld, wijze, kijk)
    with zeg_als_het_duurt(partial(scherm.meld, f"Ik ben nog bezig met {_HOE_HET_HEET[soort]}. Dat duurt even.")):
        return teken_kaart(soort, op_hun_plek(beeld) if op_hun_plek else beeld, wijze, kijk)


def _vertel_fase(scherm: Console, fase: str, gevonden: str) -> None:
    scherm.vertel(f"Stap {fase}:\n{indent(gevonden, '  ')}")


def teken_kaart(
    soort: str, beeld: Beeld, wijze: Genogramwijze = Genogramwijze(), kijk: "Kijk | None" = None
) -> Tekening:
    """Where everything stands on this map; ``kijk`` hears of each phase of a genogram."""
    from sonestra_cli.zetten.meten import meet

    if soort == "genogram":
        from sonestra_cli.kaarten.genogram import genogram

        return genogram(
            beeld,
            meet,
            volgorde=wijze.volgorde,
            vorige=wijze.vorige,
            rond=wijze.rond,
            generaties=wijze.generaties,
            kijk=kijk,
        )
    if soort == "relatiekaart":
        from sonestra_cli.kaarten.relatiekaart import relatiekaart

        return relatiekaart(beeld, meet, wijze.blik)
    if soort == "ecogram":
        from sonestra_cli.kaarten.ecogram import ecogram

        return ecogram(beeld, meet, wijze.blik)
    if soort == "sociogram":
        from sonestra_cli.kaarten.sociogram import sociogram

        return sociogram(beeld, meet, wijze.blik, zonder_midden=wijze.zonder_midden)
    if soort == "contactschema":
        from sonestra_cli.kaarten.contactschema import contactschema

        return contactschema(beeld, meet, wijze.blik.van)
    from sonestra_cli.kaarten.levenslijn import gebeurtenissen

    return gebeurtenissen(beeld, meet, wijze.banen, wijze.blik.op)
