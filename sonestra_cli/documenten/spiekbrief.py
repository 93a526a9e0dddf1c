"""The spiekbrief: one sheet per file with every field, an example and what it means, as the reader knows them."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sonestra_cli.controles.nodig import VERPLICHT
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, VeldVorm, Vorm, Woordenboek, velden_van
from sonestra_cli.lezen.schemas.schema import TITELS, bestandssoorten, uitleg_van
from sonestra_cli.lezen.schemas.voorbeelden import voorbeeld_van
from sonestra_cli.lezen.velden.keuzes.alleen_apart import aangeboden
from sonestra_cli.techniek.hoofdletter import hoofdletter
from sonestra_cli.yamltekst.citeren import citeer

PLEK: Mapping[str, str] = {
    "posities": "kaart/posities.yaml",
    "actieteam": "actieteam/2026-05-07.yaml",
    "apart": "apart/oma-riet.yaml",
}
"""Kind of file -> where one stands; the others stand in the folder itself."""
DATUMS = (
    "Een datum mag zo: 2026-04-09, 9 april 2026, april 2026, 2026, ca 2014, winter 2009, voor 1990, "
    "tussen 2005 en 2006."
)
WOORDEN = "Eigen woorden: zet | achter het veld, en de woorden op de regels eronder, twee spaties naar binnen."
MEER = "Meer dan één? Zet ze tussen haken: [oma-riet, dennis]. Leeg mag ook, behalve waar staat: altijd nodig."
NODIG = "Altijd nodig."

_LETTERLIJK = re.compile(r"(\[+[^\]]*\]+(?:, \[[^\]]*\]+)*|(?:[\w-]+: )?\{[^}]*\}|\w+(?:_\w+)+)")


@dataclass(frozen=True, slots=True)
class Veldregel:
    """``veld: voorbeeld`` as it is typed, what it means, and the words to choose from."""

    veld: str
    voorbeeld: str
    uitleg: str
    keuzes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deel:
    """A block of fields and where it stands: ``personen``; the fields of the file itself have no heading."""

    kop: str
    regels: tuple[Veldregel, ...]


@dataclass(frozen=True, slots=True)
class Spiekbrief:
    """All that can stand in one kind of file; ``naam`` is ``netwerk``, ``plek`` is ``netwerk.yaml``."""

    naam: str
    plek: str
    titel: str
    delen: tuple[Deel, ...]


def spiekbrieven() -> Mapping[str, Spiekbrief]:
    """Kind of file -> its sheet, in the order of the files."""
    return {naam: _brief(naam, soort) for naam, soort in bestandssoorten().items()}


def _brief(naam: str, soort: type[Any]) -> Spiekbrief:
    return Spiekbrief(naam, PLEK.get(naam, f"{naam}.yaml"), TITELS[naam], tuple(_delen(naam, soort)))


def _delen(naam: str, soort: type[Any]) -> Iterator[Deel]:
    """The file itself, and behind each block the blocks in it, each once."""
    yield from _deel_en_wat_erin_staat(naam, "", soort, {soort})


def _deel_en_wat_erin_staat(naam: str, kop: str, klasse: type[Any], gezien: set[type[Any]]) -> Iterator[Deel]:
    velden = [velden_van(klasse)[veld] for veld in aangeboden(naam, velden_van(klasse))]
    yield Deel(kop, tuple(_regel(naam, klasse, veld) for veld in velden))
    for veld in velden:
        binnen = _blok_in(veld.vorm)
        if binnen is not None and binnen not in gezien:
            gezien.add(binnen)
            yield from _deel_en_wat_erin_staat(naam, f"{kop}, {veld.sleutel}".removeprefix(", "), binnen, gezien)


def _regel(naam: str, klasse: type[Any], veld: VeldVorm) -> Veldregel:
    voorbeeld = _typ(voorbeeld_van(klasse, veld, naam))
    uitleg = uitleg_van(klasse, veld.sleutel)
    nodig = veld.nodig or (klasse.__name__, veld.sleutel) in VERPLICHT
    return Veldregel(veld.sleutel, voorbeeld, f"{uitleg} {NODIG}" if nodig else uitleg, _keuzes(naam, veld.vorm))


def _typ(voorbeeld: str) -> str:
    return voorbeeld if voorbeeld[:1] in "[{" else citeer(voorbeeld)


def _blok_in(vorm: Vorm) -> type[Any] | None:
    binnen = vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud if isinstance(vorm, Woordenboek) else vorm
    return binnen.klasse if isinstance(binnen, Blok) else None


def _keuzes(naam: str, vorm: Vorm) -> tuple[str, ...]:
    binnen = vorm.deel if isinstance(vorm, Lijst) else vorm
    return aangeboden(naam, binnen.woorden) if isinstance(binnen, Keuze) else ()


def als_markdown(brief: Spiekbrief) -> str:
    """The sheet as Markdown, for who reads that: a table for each block."""
    return _als(brief, _code, _code)


def als_papier(brief: Spiekbrief) -> str:
    """The same for a page or a letter: what is typed stands bold, and no sign of Markdown is left in sight."""
    return _als(brief, _vet, _los)


def _als(brief: Spiekbrief, getypt: Callable[[str], str], in_een_zin: Callable[[str], str]) -> str:
    delen = [f"# {brief.titel}: {brief.plek}", DATUMS, WOORDEN, MEER]
    for deel in brief.delen:
        delen += [f"## {hoofdletter(deel.kop)}"] if deel.kop else []
        rijen = [
            f"| {getypt(f'{r.veld}: {r.voorbeeld}')} | {_cel(uitleg_met_keuzes(r), in_een_zin)} |" for r in deel.regels
        ]
        delen.append("\n".join(["| Zo typ je het | Wat het is |", "|---|---|", *rijen]))
    return "\n\n".join(delen) + "\n"


def uitleg_met_keuzes(regel: Veldregel) -> str:
    """What it means and, where there is a choice, the words."""
    return regel.uitleg + (f" Kies: {', '.join(regel.keuzes)}." if regel.keuzes else "")


def _code(tekst: str) -> str:
    """As it is typed, also for who reads the Markdown itself; a bar would part the cell."""
    return _los(tekst) if "`" in tekst or "|" in tekst else f"`{tekst}`"


def _vet(tekst: str) -> str:
    return f"**{_los(tekst)}**"


def _cel(tekst: str, letterlijk: Callable[[str], str]) -> str:
    """A sentence; what is typed letter by letter in it, ``stuurt_brief``, as code and never with a backslash."""
    return "".join(
        letterlijk(stuk) if nr % 2 else _los(stuk) for nr, stuk in enumerate(_LETTERLIJK.split(tekst)) if stuk
    )


def _los(tekst: str) -> str:
    return "".join(f"\\{teken}" if teken in "\\`*_{}[]<>#|" else teken for teken in tekst)
