"""A spiekbrief as typst markup: one dense sheet, on its side, in three columns, for beside the keyboard."""

from sonestra_cli.documenten.spiekbrief import DATUMS, MEER, WOORDEN, Deel, Spiekbrief, Veldregel
from sonestra_cli.techniek.hoofdletter import hoofdletter
from sonestra_cli.zetten.drukken import gezet

KOP = """\
#set page("a4", flipped: true, margin: (x: 11mm, top: 10mm, bottom: 10mm))
#set text(size: GROOTTE, hyphenate: false, fill: rgb("#1d2730"))
#set par(leading: 0.42em, spacing: 0.5em)
#show heading.where(level: 1): it => block(below: 0.6em, text(1.9em, it.body))
#show heading.where(level: 2): it => block(above: 0.9em, below: 0.5em, sticky: true, text(1.2em, it.body))
#let veld(zo, wat, keuzes) = block(breakable: false, above: 0.38em, below: 0.38em)[
  #zo #h(0.4em) #text(fill: rgb("#3c474f"), wat) #keuzes]
"""


GROOTTEN = ("11pt", "10pt", "9pt", "8pt")
"""Sizes of the letters, the largest first: the first with which all is on one sheet."""


def als_typst(brief: Spiekbrief, grootte: str = GROOTTEN[-1]) -> str:
    """Typst markup of the sheet; every text in it is set literally."""
    kop = f"#heading(level: 1)[{gezet(f'{brief.titel}: {brief.plek}')}]"
    hulp = "".join(f"#par[{gezet(zin)}]" for zin in (DATUMS, WOORDEN, MEER))
    return (
        f"{KOP.replace('GROOTTE', grootte)}{kop}\n#columns(3, gutter: 7mm)[{hulp}\n"
        + "\n".join(map(_deel, brief.delen))
        + "]"
    )


def _deel(deel: Deel) -> str:
    kop = f"#heading(level: 2)[{gezet(hoofdletter(deel.kop).replace('_', ' '))}]\n" if deel.kop else ""
    return kop + "\n".join(map(_regel, deel.regels))


def _regel(regel: Veldregel) -> str:
    keuzes = f'#text(fill: rgb("#3c474f"))[#emph[{gezet(" · ".join(regel.keuzes))}]]' if regel.keuzes else ""
    return f"#veld([#strong[{gezet(regel.veld + ':')}] {gezet(regel.voorbeeld)}], [{gezet(regel.uitleg)}], [{keuzes}])"
