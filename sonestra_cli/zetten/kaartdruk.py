"""One map as a tagged PDF: its title is a heading, the drawing below it one picture, and photos of the real poster."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from sonestra_cli.tekening.doos import Doos
from sonestra_cli.zetten.drukken import Foto, gezet, letterlijk, markup_naar_pdf
from sonestra_cli.zetten.vellen import RAND, Vel, rand_op

_BIJSCHRIFT = 20.0
"""Room under a picture for what it is, in points."""

_OP_DE_LIJN = 'top-edge: "baseline", bottom-edge: "baseline", hyphenate: false'


@dataclass(frozen=True, slots=True)
class Kopregel:
    """A line above the drawing: where it begins on its base line, in points of the map. A title is ``vet``."""

    tekst: str
    x: float
    y: float
    pt: float
    vet: bool
    kleur: str


@dataclass(frozen=True, slots=True)
class Plaat:
    """A map of ``breedte`` x ``hoogte`` points: the lines above it as words, and the rest as a picture of ``doos``."""

    kop: tuple[Kopregel, ...]
    svg: bytes
    doos: Doos
    breedte: float
    hoogte: float


@dataclass(frozen=True, slots=True)
class Blad:
    """A drawing on a sheet; ``omschrijving`` is what a screen reader says of the picture."""

    plaat: Plaat
    vel: Vel
    omschrijving: str


def bladen_naar_pdf(bladen: Sequence[Blad], titel: str, fotos: Sequence[Foto] = (), dag: date | None = None) -> bytes:
    """Tagged PDF (PDF/UA-1 and PDF/A-2a) of a map on one sheet, or on a few.

    It begins at the top: what is left over below is to write on. One that lies, and is alone, stands in the middle.
    Each of ``fotos`` gets a sheet of that size behind the map.
    """
    markup, beelden = "#show heading: kop => block(above: 0pt, below: 0pt, kop.body)\n", dict[str, bytes]()
    for nr, blad in enumerate(bladen, start=1):
        vel = blad.vel
        boven = (vel.hoogte - vel.beeld_hoogte) / 2 if vel.liggend and len(bladen) == 1 else rand_op(vel.papier)
        beelden[f"blad-{nr}.svg"] = blad.plaat.svg
        markup += _op_een_vel(vel, _blad(blad, f"blad-{nr}.svg", boven, vervolg=nr > 1))
    for nr, foto in enumerate(fotos, start=1):
        beelden[f"foto-{nr}.{foto.soort}"] = foto.inhoud
        markup += _op_een_vel(bladen[0].vel, _foto(f"foto-{nr}.{foto.soort}", foto.pad, bladen[0].vel))
    return markup_naar_pdf(markup, beelden, titel, dag)


def _op_een_vel(vel: Vel, inhoud: str) -> str:
    return f"#page(width: {vel.breedte}pt, height: {vel.hoogte}pt, margin: 0pt)[{inhoud}]\n"


def _blad(blad: Blad, bestand: str, boven: float, vervolg: bool) -> str:
    """The lines above it are read out once: on the sheets that follow they run along."""
    plaat, vel = blad.plaat, blad.vel
    schaal, links = vel.beeld_breedte / plaat.breedte, (vel.breedte - vel.beeld_breedte) / 2
    kop = "".join(_kop(plaat.kop, schaal, links, boven))
    x, y, rechts, onder = (schaal * maat for maat in plaat.doos)
    return (
        f"{f'#pdf.artifact[{kop}]' if vervolg else kop}"
        f'#place(top + left, dx: {links + x:.2f}pt, dy: {boven + y:.2f}pt, image("{bestand}", '
        f"width: {rechts - x:.2f}pt, height: {onder - y:.2f}pt, alt: {letterlijk(blad.omschrijving)}))\n"
    )


def _kop(kop: Sequence[Kopregel], schaal: float, links: float, boven: float) -> Iterator[str]:
    """The title as a heading, and what else stands above as a paragraph; each of one or more lines that begin alike."""
    for (vet, _), groep in groupby(kop, key=lambda regel: (regel.vet, round(regel.x, 1))):
        eerste, *rest = regels = list(groep)
        tussen = (rest[0].y - eerste.y) * schaal if rest else 0.0
        plek = f"dx: {links + eerste.x * schaal:.2f}pt, dy: {boven + eerste.y * schaal:.2f}pt"
        letter = f'{eerste.pt * schaal:.3f}pt, weight: "{"bold" if vet else "regular"}", fill: rgb("{eerste.kleur}")'
        woorden = "#linebreak();".join(gezet(regel.tekst) for regel in regels)
        yield (
            f"#place(top + left, {plek}, {{ set par(leading: {tussen:.2f}pt)\n"
            f"{'heading(level: 1)' if vet else 'par'}[#text({letter}, {_OP_DE_LIJN})[{woorden}]] }})\n"
        )


def _foto(bestand: str, pad: str, vel: Vel) -> str:
    """The picture as large as the sheet allows, with below it which file it is."""
    breed, hoog = vel.breedte - 2 * RAND, vel.hoogte - 2 * RAND - _BIJSCHRIFT
    zin = f"Zo hing hij aan de muur ({pad}). De poster is het origineel, het bestand is de kopie."
    return (
        f'#place(top + center, dy: {RAND}pt, image("{bestand}", width: {breed:.2f}pt, '
        f'height: {hoog:.2f}pt, fit: "contain", alt: {letterlijk(f"Foto van de poster: {pad}")}))\n'
        f"#place(bottom + left, dx: {RAND}pt, dy: -{RAND}pt, text(size: 9pt, {letterlijk(zin)}))\n"
    )
