"""One page with every picture and paper that was made, to open in a browser; nothing in it comes from elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from sonestra_cli.techniek.hoofdletter import hoofdletter

_STIJL = """\
:root { color-scheme: light; }
body { font: 18px/1.55 "Atkinson Hyperlegible", system-ui, sans-serif; color: #1d2730; background: #fff;
  max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; } h2 { margin-top: 3rem; font-size: 1.4rem; }
figure { margin: 1.5rem 0 2.5rem; } img { max-width: 100%; height: auto; border: 1px solid #c3cad0; }
figcaption { margin-top: 0.4rem; } a { color: #00538a; } li { margin: 0.35rem 0; }
@media print { a { color: inherit; } figure { break-inside: avoid; } }
"""
_HEET = {"svg": "plaatje", "pdf": "pdf, om te printen", "html": "bladzijde", "docx": "Word", "md": "gewone tekst"}
"""Ending of a file -> what the link to it is called."""


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """A map or paper: its name, and its files as paths from the page, with forward slashes."""

    naam: str
    bestanden: tuple[str, ...]


def als_overzicht(titel: str, kaarten: Sequence[Gemaakt], papieren: Sequence[Gemaakt]) -> str:
    """The HTML page: the maps as pictures, the papers as links."""
    delen = [f"<h1>{escape(titel)}</h1>", "<p>Alles op deze bladzijde is op deze computer gemaakt en blijft hier.</p>"]
    if kaarten:
        delen += ["<h2>De kaarten</h2>", *map(_kaart, kaarten)]
    if papieren:
        delen += [
            "<h2>De papieren</h2>",
            "<ul>",
            *(f"<li>{_naam(een)}: {_links(een)}</li>" for een in papieren),
            "</ul>",
        ]
    inhoud = "\n".join(delen)
    return (
        f'<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<title>{escape(titel)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>\n{_STIJL}</style>\n</head>\n<body>\n<main>\n{inhoud}\n</main>\n</body>\n</html>\n"
    )


def _kaart(kaart: Gemaakt) -> str:
    beeld = next((pad for pad in kaart.bestanden if pad.endswith((".svg", ".png"))), "")
    plaat = f'<a href="{quote(beeld)}"><img src="{quote(beeld)}" alt="{_naam(kaart)}"></a>' if beeld else ""
    return f"<figure>{plaat}<figcaption>{_naam(kaart)}: {_links(kaart)}</figcaption></figure>"


def _links(een: Gemaakt) -> str:
    soorten = ((pad, pad.rpartition(".")[2]) for pad in een.bestanden)
    return " · ".join(f'<a href="{quote(pad)}">{escape(_HEET.get(soort, soort))}</a>' for pad, soort in soorten)


def _naam(een: Gemaakt) -> str:
    return escape(hoofdletter(een.naam.replace("-", " ")))
