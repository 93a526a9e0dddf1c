"""A map on several sheets as one tagged PDF: a sheet that says how to glue, then the sheets with their marks."""

import math
from collections.abc import Iterator, Mapping
from datetime import date

from sonestra_cli.techniek.hoofdletter import hoofdletter
from sonestra_cli.zetten.drukken import gezet, letterlijk, markup_naar_pdf
from sonestra_cli.zetten.raken import TegelVak
from sonestra_cli.zetten.tegels import OVERLAP, Tegels

_MM = 25.4 / 72
_KANT = 56.7
"""Margin of the overview: 20 mm."""
_UITLEG = 215.0
"""Height kept for the words of the overview, in points."""
_LOS = "ligt los"
_KOP = """#set page(width: {b}pt, height: {h}pt, margin: 0pt)
#set text(size: {pt}pt)
#let streep(x, y, dx, dy, stip) = place(top + left, dx: x * 1pt, dy: y * 1pt, line(
  end: (dx * 1pt, dy * 1pt), stroke: (thickness: 0.6pt, dash: if stip {{ (1pt, 1.5pt) }} else {{ none }})))
#let knip(x, y, dx, dy) = {{ streep(x + 4 * dx, y, 12 * dx, 0, false); streep(x, y + 4 * dy, 0, 12 * dy, false) }}
#let bij(x, y, kant, tekst) = place(top + left, dx: x * 1pt, dy: y * 1pt, place(kant, text(size: 8pt, tekst)))
#let stuk(x, y, b, h, beeld, alt) = place(top + left, dx: x * 1pt, dy: y * 1pt,
  box(width: b * 1pt, height: h * 1pt, clip: true, image(beeld, width: b * 1pt, height: h * 1pt, alt: alt)))
#let vak(x, y, b, h, leeg) = place(top + left, dx: x * 1pt, dy: y * 1pt, rect(width: b * 1pt, height: h * 1pt,
  stroke: 0.6pt + rgb("#1c5c96"), fill: if leeg {{ rgb("#d5dade") }} else {{ none }}))
"""


def tegels_naar_pdf(
    tegels: Tegels,
    stukken: Mapping[TegelVak, bytes],
    overzicht: bytes,
    titel: str,
    omschrijving: str,
    dag: date | None = None,
) -> bytes:
    """Tagged PDF (PDF/UA-1 and PDF/A-2a).

    ``stukken`` is an SVG of what each sheet shows, ``overzicht`` one of the whole grid.

    ``omschrijving`` is what a screen reader says of the whole map. One sheet gets no overview and no marks.
    """
    kop = _KOP.format(b=_pt(tegels.breedte), h=_pt(tegels.hoogte), pt=11)
    beelden = {_bestand(vak): stukken[vak] for vak in tegels.bladen}
    if len(tegels.bladen) == 1:
        (vak,) = tegels.bladen
        return markup_naar_pdf(kop + _tekening(tegels, vak, omschrijving), beelden, titel, dag)
    bladen = [_overzicht(tegels, titel, omschrijving), *(_blad(tegels, vak) for vak in tegels.bladen)]
    return markup_naar_pdf(kop + "#pagebreak()\n".join(bladen), {**beelden, "overzicht.svg": overzicht}, titel, dag)


def overzicht_schaal(tegels: Tegels) -> float:
    """How large the overview shows the map: points on paper for one of its own."""
    links, boven, rechts, onder = tegels.rooster.geheel
    breed = tegels.breedte - 2 * _KANT - 20
    return min(breed / (rechts - links), (tegels.hoogte - 2 * _KANT - _UITLEG) / (onder - boven))


def naast(tegels: Tegels, vak: TegelVak) -> str:
    """What to do with this sheet, in words."""
    rij, kolom = vak
    op = [f"kolom {kolom}"] if (rij, kolom - 1) in tegels.bladen else []
    op += [f"rij {rij}"] if (rij - 1, kolom) in tegels.bladen else []
    if op:
        return "plak op " + " en op ".join(op)
    if _ligt_los(tegels, vak):
        return _LOS
    return "begin hier" if vak == tegels.bladen[0] else "ligt onderop"


def _ligt_los(tegels: Tegels, vak: TegelVak) -> bool:
    rij, kolom = vak
    return not {(rij - 1, kolom), (rij + 1, kolom), (rij, kolom - 1), (rij, kolom + 1)} & set(tegels.bladen)


def plek(tegels: Tegels, vak: TegelVak) -> str:
    """Where this sheet lies, in words; people count from 1."""
    return f"rij {vak[0] + 1}, kolom {vak[1] + 1} van {tegels.rooster.rijen} × {tegels.rooster.kolommen}"


def _blad(tegels: Tegels, vak: TegelVak) -> str:
    """What is printed below it runs along on every sheet: who listens hears it of the picture."""
    onder = (plek(tegels, vak), naast(tegels, vak))
    x, y = tegels.rand + 8, tegels.rand + tegels.vak_hoogte + 3
    return (
        _tekening(tegels, vak, f"Een stuk van de kaart: {onder[0]}. {hoofdletter(onder[1])}.")
        + "".join(_snijtekens(tegels))
        + "".join(_lijmtekens(tegels, vak))
        + "".join(
            f"#bij({_pt(x)}, {_pt(y + 10 * nr)}, top + left, pdf.artifact({letterlijk(regel)}))\n"
            for nr, regel in enumerate(onder)
        )
    )


def _tekening(tegels: Tegels, vak: TegelVak, alt: str) -> str:
    maat = f"{_pt(tegels.vak_breedte)}, {_pt(tegels.vak_hoogte)}"
    return f"#stuk({_pt(tegels.rand)}, {_pt(tegels.rand)}, {maat}, {letterlijk(_bestand(vak))}, {letterlijk(alt)})\n"


def _snijtekens(tegels: Tegels) -> Iterator[str]:
    """Two short lines outside each corner of the useful area."""
    for x, dx in ((tegels.rand, -1), (tegels.rand + tegels.vak_breedte, 1)):
        for y, dy in ((tegels.rand, -1), (tegels.rand + tegels.vak_hoogte, 1)):
            yield f"#knip({_pt(x)}, {_pt(y)}, {dx}, {dy})\n"


def _lijmtekens(tegels: Tegels, vak: TegelVak) -> Iterator[str]:
    """Dotted lines in the margin: up to here comes the edge of the neighbour on the right, and of the one below."""
    rij, kolom = vak
    rechts, onder = tegels.rand + tegels.vak_breedte, tegels.rand + tegels.vak_hoogte
    if (rij, kolom + 1) in tegels.bladen:
        for y, dy in ((tegels.rand - 4, -12), (onder + 4, 12)):
            yield f"#streep({_pt(rechts - OVERLAP)}, {_pt(y)}, 0, {dy}, true)\n"
    if (rij + 1, kolom) in tegels.bladen:
        for x, dx in ((tegels.rand - 4, -12), (rechts + 4, 12)):
            yield f"#streep({_pt(x)}, {_pt(onder - OVERLAP)}, {dx}, 0, true)\n"


def _overzicht(tegels: Tegels, titel: str, omschrijving: str) -> str:
    stappen = "".join(f"+ #{letterlijk(stap)}\n" for stap in _stappen(tegels))
    return (
        f"#pad(x: {_pt(_KANT)}pt, top: {_pt(_KANT)}pt)[\n#heading(level: 1)[{gezet(titel)}: zo plak je de bladen]\n"
        f"#{letterlijk(_hoeveel(tegels))}\n\n{stappen}]\n" + "".join(_plaatje(tegels, omschrijving))
    )


def _hoeveel(tegels: Tegels) -> str:
    links, boven, rechts, onder = tegels.rooster.geheel
    breed, hoog = (round(maat * tegels.schaal * _MM / 10) for maat in (rechts - links, onder - boven))
    return (
        f"Deze kaart staat op {len(tegels.bladen)} bladen {tegels.naam}: {in_rijen(tegels)}. "
        f"Aan elkaar is de kaart {breed} cm breed en {hoog} cm hoog."
    )


def in_rijen(tegels: Tegels) -> str:
    """The size of the grid in words."""
    rijen, kolommen = tegels.rooster.rijen, tegels.rooster.kolommen
    return f"{rijen} {'rij' if rijen == 1 else 'rijen'} en {kolommen} {'kolom' if kolommen == 1 else 'kolommen'}"


def _stappen(tegels: Tegels) -> Iterator[str]:
    yield "Print op ware grootte (100%). Kies dus niet ‘passend maken’."
    yield "Leg de bladen neer zoals op het plaatje. Onderaan elk blad staat de plek."
    if tegels.rooster.kolommen > 1:
        yield "Staat er ‘plak op kolom’? Knip dan de linkerrand weg, van snijteken tot snijteken."
    if tegels.rooster.rijen > 1:
        yield "Staat er ‘plak op rij’? Knip dan de bovenrand weg, van snijteken tot snijteken."
    yield "Plak het blad op zijn buur, tot aan de stippels. De bladen liggen 1 cm over elkaar, zo past de tekening."
    yield "Knip als laatste de buitenrand weg."
    if any(_ligt_los(tegels, vak) for vak in tegels.bladen):
        yield f"Staat er ‘{_LOS}’? Dan raakt het blad geen ander blad. Hang het op zijn plek erbij."
    if tegels.leeg:
        hoeveel = "Eén vak is leeg" if tegels.leeg == 1 else f"{tegels.leeg} vakken zijn leeg"
        yield f"{hoeveel} (grijs op het plaatje). Daar is geen blad voor."


def _plaatje(tegels: Tegels, omschrijving: str) -> Iterator[str]:
    """The whole with the grid over it: every cell as far as it shows after glueing."""
    schaal, rooster = overzicht_schaal(tegels), tegels.rooster
    links, boven, rechts, onder = rooster.geheel
    breed, hoog = (rechts - links) * schaal, (onder - boven) * schaal
    x0, y0 = (tegels.breedte - breed) / 2, tegels.hoogte - _KANT - hoog
    yield f'#stuk({_pt(x0)}, {_pt(y0)}, {_pt(breed)}, {_pt(hoog)}, "overzicht.svg", {letterlijk(omschrijving)})\n'
    stap_x, stap_y = rooster.stap_x * schaal, rooster.stap_y * schaal
    for vak in rooster.vakken:
        rij, kolom = vak
        x, y = x0 + kolom * stap_x, y0 + rij * stap_y
        vak_b = stap_x if kolom < rooster.kolommen - 1 else x0 + breed - x
        vak_h = stap_y if rij < rooster.rijen - 1 else y0 + hoog - y
        leeg = "false" if vak in tegels.bladen else "true"
        yield f"#vak({_pt(x)}, {_pt(y)}, {_pt(vak_b)}, {_pt(vak_h)}, {leeg})\n"
    for kolom in _nummers(rooster.kolommen, stap_x):
        yield f'#bij({_pt(x0 + (kolom + 0.5) * stap_x)}, {_pt(y0 - 3)}, bottom + center, pdf.artifact("{kolom + 1}"))\n'
    for rij in _nummers(rooster.rijen, stap_y):
        yield f'#bij({_pt(x0 - 4)}, {_pt(y0 + (rij + 0.5) * stap_y)}, horizon + right, pdf.artifact("{rij + 1}"))\n'


def _nummers(aantal: int, stap: float) -> range:
    """Which rows or columns get a number: all, or every second, third… when they stand close."""
    return range(0, aantal, max(1, math.ceil(14 / stap)))


def _bestand(vak: TegelVak) -> str:
    return f"stuk-{vak[0]}-{vak[1]}.svg"


def _pt(waarde: float) -> str:
    return f"{waarde:.3f}"
