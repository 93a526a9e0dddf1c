"""The first page of a folder that is given away: every map, every paper, every file, for who never saw this program.

It opens from disk on a telephone too; nothing in it comes from elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from sonestra_cli.techniek.hoofdletter import hoofdletter

NAAM = "BEGIN-HIER.html"
_STIJL = """\
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 1.125rem/1.55 "Atkinson Hyperlegible", system-ui, sans-serif; color: #1d2730; background: #fff;
  max-width: 46rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { margin: 3rem 0 0.5rem; font-size: 1.4rem; } h3 { margin: 2rem 0 0.25rem; font-size: 1.1rem; }
figure { margin: 1.5rem 0 2.5rem; } img { width: 100%; height: auto; border: 1px solid #c3cad0; border-radius: 4px; }
a { color: #00538a; } ul { padding-left: 0; list-style: none; margin: 0.5rem 0; }
li a, figcaption a { display: inline-block; padding: 0.5rem 0; } li { border-bottom: 1px solid #e3e7ea; }
.sprong { border-bottom: 0; } summary { padding: 0.5rem 0; cursor: pointer; }
details pre { white-space: pre-wrap; font: inherit; margin: 0.5rem 0 0; }
@media print { a { color: inherit; } figure { break-inside: avoid; } details { display: none; } }
"""


@dataclass(frozen=True, slots=True)
class KaartHier:
    """A map: what it is called, what it shows, its picture and its sheet as paths from the page, itself in words."""

    naam: str
    toont: str
    plaatje: str
    blad: str
    in_woorden: str


@dataclass(frozen=True, slots=True)
class Hier:
    """Something to open: its path from the page, and what it is in a few words."""

    pad: str
    wat: str


@dataclass(frozen=True, slots=True)
class BeginHier:
    """All that the page tells. ``papieren``: heading -> what stands under it, in the order of use."""

    titel: str
    van_wie: str
    kaarten: Sequence[KaartHier]
    papieren: Sequence[tuple[str, Sequence[Hier]]]
    bestanden: Sequence[Hier]
    fotos: Sequence[Hier]


def als_begin(begin: BeginHier) -> str:
    """The HTML page."""
    delen = [
        f"<h1>{escape(begin.titel)}</h1>",
        f"<p>Deze map is van {escape(begin.van_wie)}. Alles zit erin. Je hebt er geen internet bij nodig.</p>",
        "<p>Bewaar de map in haar geheel. Dan blijft alles hieronder werken. "
        "Een kopie voor een ander? Jullie kiezen wie.</p>",
        *_wegwijzer(begin),
    ]
    if begin.kaarten:
        delen += ['<h2 id="kaarten">De kaarten</h2>', *map(_kaart, begin.kaarten)]
    if begin.papieren:
        delen.append('<h2 id="papieren">De papieren</h2>')
        for kop, wat in begin.papieren:
            delen += [f"<h3>{escape(hoofdletter(kop))}</h3>", _lijst(wat)]
    if begin.fotos:
        delen += ['<h2 id="fotos">De foto’s</h2>', _lijst(begin.fotos)]
    if begin.bestanden:
        delen += [
            '<h2 id="bestanden">De bestanden</h2>',
            "<p>Hier komen de kaarten en papieren uit. Je leest ze met elk gewoon tekstprogramma.</p>",
            _lijst(begin.bestanden),
        ]
    inhoud = "\n".join(delen)
    return (
        f'<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<title>{escape(begin.titel)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>\n{_STIJL}</style>\n</head>\n<body>\n<main>\n{inhoud}\n</main>\n</body>\n</html>\n"
    )


def _wegwijzer(begin: BeginHier) -> list[str]:
    """First what is asked for most: the plan; then the parts of the page."""
    plan = next((een for _, groep in begin.papieren for een in groep if een.pad.endswith("/plan.pdf")), None)
    naar = [(f"#{id_}", naam) for id_, naam, er_is in (
        ("kaarten", "De kaarten", begin.kaarten),
        ("papieren", "De papieren", begin.papieren),
        ("fotos", "De foto’s", begin.fotos),
        ("bestanden", "De bestanden", begin.bestanden),
    ) if er_is]  # fmt: skip
    wegen = ([(quote(plan.pad), "Ons plan (pdf)")] if plan else []) + naar
    links = "".join(f'<li class="sprong"><a href="{weg}">{naam}</a></li>' for weg, naam in wegen)
    return [f'<nav aria-label="Op deze bladzijde"><ul>{links}</ul></nav>'] if links else []


def _kaart(kaart: KaartHier) -> str:
    naam = escape(hoofdletter(kaart.naam))
    woorden = (
        f"<details><summary>{naam} in woorden</summary><pre>{escape(kaart.in_woorden.strip())}</pre></details>"
        if kaart.in_woorden.strip()
        else ""
    )
    return (
        f"<h3>{naam}</h3>\n<p>{escape(hoofdletter(kaart.toont))}.</p>\n"
        f'<figure><a href="{quote(kaart.plaatje)}">'
        f'<img src="{quote(kaart.plaatje)}" alt="{naam}: groter bekijken"></a>'
        f'<figcaption><a href="{quote(kaart.blad)}">{naam} om te printen (pdf)</a>{woorden}</figcaption></figure>'
    )


def _lijst(wat: Sequence[Hier]) -> str:
    regels = (f'<li><a href="{quote(een.pad)}">{escape(hoofdletter(een.wat))}</a></li>' for een in wat)
    return f"<ul>{''.join(regels)}</ul>"
