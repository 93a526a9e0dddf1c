"""Tekening -> the bytes of one format, and what the reader should know about the result."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from sonestra_cli.tekenen.letterlijk import schoon
from sonestra_cli.tekenen.motor import Motor
from sonestra_cli.tekening.tekening import Tekening
from sonestra_cli.zetten.letterbestand import Snit
from sonestra_cli.zetten.vellen import KLEINSTE, LEESBAAR, PAPIEREN, Papiermaat, Vel, kies_vel, kleinste_tekst, leg_op

if TYPE_CHECKING:
    from sonestra_cli.zetten.drukken import Foto
    from sonestra_cli.zetten.tegels import Tegels

KaartFormaat: TypeAlias = Literal["svg", "pdf", "png", "json", "tekst", "dot"]
FORMATEN: tuple[KaartFormaat, ...] = get_args(KaartFormaat)
EXTENSIE: dict[KaartFormaat, str] = {
    "svg": "svg",
    "pdf": "pdf",
    "png": "png",
    "json": "json",
    "tekst": "txt",
    "dot": "dot",
}
_HOOGSTENS = 12_000
"""Longest side of a PNG in pixels; a larger map gets fewer dots per inch."""
_WIT_OM_PNG = 14.0
"""White around a PNG, in points: a picture in a message has no sheet around it."""


@dataclass(frozen=True, slots=True)
class UitvoerKeuzes:
    """How to write: without embedded letters (SVG), with which engine, filling which paper (PDF), dpi (PNG).

    ``papier``: asked for; None: the smallest that will do.
    ``tegels``: what does not fit that paper goes over several sheets of it instead of onto a larger one (PDF).
    ``fotos``: of the real poster, behind the map (PDF). ``dag``: the day that the file bears (PDF).
    """

    zonder_letters: bool = False
    motor: Motor = "eigen"
    papier: Papiermaat | None = None
    dpi: float = 150.0
    tegels: bool = False
    fotos: "tuple[Foto, ...]" = ()
    dag: date | None = None

    @property
    def kleinste_papier(self) -> Papiermaat:
        return self.papier or KLEINSTE


def maak(tekening: Tekening, formaat: KaartFormaat, keuzes: UitvoerKeuzes | None = None) -> bytes:
    """One map in one format; the same Tekening and choices give the same bytes. Text formats are UTF-8 with ``\\n``.

    Raises MotorFout (engine) and DrukFout (typst).
    """
    keuzes = keuzes or UitvoerKeuzes()
    if formaat == "json":
        from sonestra_cli.tekenen.geometrie import geometrie_als_json

        return geometrie_als_json(tekening).encode()
    if formaat == "tekst":
        return gesproken(tekening).encode()
    if formaat == "dot":
        from sonestra_cli.tekenen.als_dot import als_dot

        return als_dot(tekening).encode()
    if formaat == "svg":
        return svg(tekening, keuzes, met_letters=not keuzes.zonder_letters)
    tegels = _tegels(tekening, keuzes) if formaat == "pdf" else None
    if tegels:
        from sonestra_cli.tekenen.tegelen import als_tegels

        return als_tegels(tekening, tegels, keuzes.motor, " ".join(_regels(tekening)), keuzes.dag)
    if formaat == "png":
        from sonestra_cli.zetten import drukken

        beeld = svg(tekening, keuzes, met_letters=False)
        dpi = min(keuzes.dpi, 72 * _HOOGSTENS / max(tekening.breedte, tekening.hoogte))
        return drukken.svg_naar_png(beeld, tekening.breedte, tekening.hoogte, dpi, _WIT_OM_PNG)
    return _als_pdf([tekening], [kies_vel(tekening, keuzes.papier)[0]], keuzes)


def maak_bladen(tekeningen: Sequence[Tekening], keuzes: UitvoerKeuzes) -> bytes:
    """One PDF with each drawing on a sheet of its own, all of one size: the smallest on which all can be read."""
    papier = max((kies_vel(een, keuzes.papier)[0].papier for een in tekeningen), key=list(PAPIEREN).index)
    vol = keuzes.papier is not None
    return _als_pdf(tekeningen, [leg_op(een, papier, kleinste_tekst(een), vol=vol) for een in tekeningen], keuzes)


def _als_pdf(tekeningen: Sequence[Tekening], vellen: Sequence[Vel], keuzes: UitvoerKeuzes) -> bytes:
    from sonestra_cli.tekenen.platen import als_plaat
    from sonestra_cli.zetten import kaartdruk

    bladen = [
        kaartdruk.Blad(als_plaat(een, keuzes.motor), vel, " ".join(_regels(een)))
        for een, vel in zip(tekeningen, vellen, strict=True)
    ]
    return kaartdruk.bladen_naar_pdf(bladen, schoon(tekeningen[0].titel), keuzes.fotos, keuzes.dag)


def _tegels(tekening: Tekening, keuzes: UitvoerKeuzes) -> "Tegels | None":
    """The sheets, when they were asked for and one of them is not enough."""
    from sonestra_cli.zetten.tegels import leg_tegels

    if not keuzes.tegels or leg_op(tekening, keuzes.kleinste_papier, kleinste_tekst(tekening)).past:
        return None
    return leg_tegels(tekening, keuzes.kleinste_papier)


def svg(tekening: Tekening, keuzes: UitvoerKeuzes, *, met_letters: bool) -> bytes:
    """The master of every picture."""
    from sonestra_cli.tekenen.afwerken import werk_af
    from sonestra_cli.tekenen.als_dot import vormen_als_dot
    from sonestra_cli.tekenen.motor import teken

    letters = _letters(tekening) if met_letters else ""
    return werk_af(teken(vormen_als_dot(tekening), keuzes.motor), tekening, letters).encode()


def gesproken(tekening: Tekening) -> str:
    """The map in words, for who listens instead of looks."""
    return "\n".join(_regels(tekening)) + "\n"


def waarschuwingen(tekening: Tekening, formaat: KaartFormaat, keuzes: UitvoerKeuzes | None = None) -> tuple[str, ...]:
    """Sentences for the person who made it: characters without a glyph, larger paper than asked, another engine."""
    keuzes = keuzes or UitvoerKeuzes()
    uit: list[str] = []
    if formaat in ("svg", "pdf", "png"):
        uit += _over_letters(tekening) + _over_motor(keuzes)
    if formaat == "pdf":
        uit += _over_papier(tekening, keuzes)
    return tuple(uit)


def _over_letters(tekening: Tekening) -> list[str]:
    from sonestra_cli.zetten.meten import ontbrekend

    weg = sorted({teken for tekst in tekening.teksten for teken in ontbrekend(tekst.tekst, tekst.gewicht)})
    if not weg:
        return []
    return [f"Deze tekens kan ik niet tekenen, er komt een leeg hokje: {' '.join(weg)}"]


def _over_motor(keuzes: UitvoerKeuzes) -> list[str]:
    from sonestra_cli.tekenen.motor import dot_springt_in

    if not dot_springt_in(keuzes.motor):
        return []
    return [
        "De eigen tekenmotor werkt niet op deze computer. Ik gebruik `dot`: hetzelfde plaatje, "
        "maar het bestand is niet tot op de letter gelijk."
    ]


def _over_papier(tekening: Tekening, keuzes: UitvoerKeuzes) -> list[str]:
    if keuzes.tegels:
        tegels = _tegels(tekening, keuzes)
        return _over_tegels(tegels) if tegels else []
    vel, pt = kies_vel(tekening, keuzes.papier)
    kleinste = keuzes.kleinste_papier.upper()
    bladen = f"Met --tegels komt de kaart op bladen {kleinste} die je aan elkaar plakt."
    if not vel.past:
        return [
            f"Zelfs op {vel.naam} zijn de kleinste letters maar {_punten(pt)} punten. "
            f"Laat minder mensen zien, of deel de kaart. {bladen}"
        ]
    if vel.papier == keuzes.kleinste_papier:
        return []
    return [
        f"Op {kleinste} worden de letters kleiner dan {LEESBAAR:.0f} punten. "
        f"Daarom staat deze kaart op {vel.naam}. {bladen}"
    ]


def _over_tegels(tegels: "Tegels") -> list[str]:
    from sonestra_cli.zetten.tegeldruk import in_rijen

    if len(tegels.bladen) == 1:
        uit = []
    else:
        uit = [
            f"Deze kaart staat op {len(tegels.bladen)} bladen {tegels.naam}: {in_rijen(tegels)}. "
            "Vooraan staat hoe je ze plakt. Print op ware grootte (100%)."
        ]
    if round(tegels.kleinste, 1) < LEESBAAR:
        uit.append(
            f"De kleinste letters zijn maar {_punten(tegels.kleinste)} punten: ze zijn al anderhalf keer zo groot."
        )
    return uit


def _punten(pt: float) -> str:
    return f"{pt:.1f}".replace(".", ",")


def _regels(tekening: Tekening) -> list[str]:
    regels = [schoon(regel) for regel in tekening.gesproken]
    return (
        regels
        if regels and regels[0].rstrip(":. ") == schoon(tekening.titel).rstrip(":. ")
        else [schoon(tekening.titel), *regels]
    )


def _letters(tekening: Tekening) -> str:
    from sonestra_cli.zetten.inbedden import letters_als_css

    per_snit: dict[Snit, list[str]] = {}
    for tekst in tekening.teksten:
        per_snit.setdefault(tekst.gewicht, []).append(schoon(tekst.tekst))
    return letters_als_css(per_snit)
