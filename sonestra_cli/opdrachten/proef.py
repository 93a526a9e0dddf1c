"""``sonestra proef``: the tour. Copy an example, check it, draw every map, write every paper, say where they are."""

import shutil
import sys
from functools import partial
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.documenten.context.gasten import een_van_elk
from sonestra_cli.documenten.maken import FORMATEN
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.documenten.schrijvers.als_overzicht import Gemaakt, als_overzicht
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving.console import Console, is_gesprek
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.opdrachten.delen import kaarten
from sonestra_cli.opdrachten.delen.kaart.plekken import Plekken, bewaar_plekken
from sonestra_cli.opdrachten.delen.openen import open_traject
from sonestra_cli.opdrachten.delen.opties import OpenOptie, StilOptie, Stop, kies
from sonestra_cli.opdrachten.delen.papier.per_mens import elk_het_zijne
from sonestra_cli.opdrachten.delen.papier.stukken import SOORTEN as PAPIEREN
from sonestra_cli.opdrachten.delen.papier.stukken import papierstukken
from sonestra_cli.opdrachten.delen.schrijffouten import maken
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk, lever, open_eerste, toonbaar
from sonestra_cli.opslaan.aanmaken import gitignore
from sonestra_cli.opslaan.schrijven import schrijf_uitvoer
from sonestra_cli.tekenen.uitvoer import UitvoerKeuzes


def opdracht(
    voorbeeld: Annotated[str, typer.Argument(metavar="[VOORBEELD]", help="samira, nelson, kyra of arie.")] = "samira",
    in_: Annotated[Path, typer.Option("-C", "--map", metavar="MAP", help="In welke map de rondleiding komt.")] = Path(),
    open_: OpenOptie = False,
    stil: StilOptie = False,
) -> None:
    """Een rondleiding: een verzonnen gezin, alle kaarten en alle papieren. Alles komt in een eigen map.

    Voorbeeld: sonestra proef kyra
    """
    scherm = Console(stil)
    kast = meegeleverd("voorbeelden")
    namen = tuple(sorted(pad.name for pad in kast.iterdir() if pad.is_dir()))
    bron = kast / kies(voorbeeld, namen, "proef")
    if not in_.is_dir():
        raise Stop(2, f"De map {in_} vind ik niet.")
    doel = _vrije_map(in_.resolve() / f"proef-{bron.name}")
    with maken(doel):
        _kopieer(bron, doel)
        (doel / ".gitignore").write_bytes(gitignore(meegeleverd("templates") / "nieuw").encode())
    scherm.meld(f"Het voorbeeld staat in {toonbaar(doel)}. Ik teken en schrijf nu alles.")
    gelezen, beeld = open_traject(doel, "iedereen", None, scherm)
    gemaakt, mislukt = _maak_alles(doel, gelezen, beeld, scherm)
    bladzijde = _overzicht(gelezen.traject.kop.naam or bron.name, gemaakt, doel / "uitvoer")
    scherm.resultaat(f"Gemaakt in {toonbaar(doel / 'uitvoer')}\n")
    _tabel(gemaakt, scherm.mag_kleur(sys.stdout))
    scherm.meld(f"Alles bij elkaar staat in {toonbaar(bladzijde)}.")
    scherm.meld(f"Lees {toonbaar(doel / 'LEESMIJ.md')}. Zelf beginnen? sonestra nieuw NAAM")
    if open_ or (is_gesprek() and _wil_het_zien()):
        open_eerste([bladzijde], scherm)
    if mislukt:
        raise mislukt[-1]


def _wil_het_zien() -> bool:
    from sonestra_cli.opdrachten.delen.praten import zegt_ja  # only where there is somebody to ask

    return zegt_ja("Wil je het nu zien?", enter=True)


def _maak_alles(doel: Path, gelezen: Gelezen, beeld: Beeld, scherm: Console) -> tuple[list[Path], list[Stop]]:
    """Every map and paper, one kind at a time; each is told before it is made. Beside them what did not work."""
    zwijg = Console(stil=True)
    plekken, enkele = Plekken(gelezen), een_van_elk(gelezen.traject)
    papieren = [soort for soort in PAPIEREN if not papiersoorten()[soort].waarom_niet(beeld)]
    maak = partial(kaarten.kaartstukken, op_hun_plek=plekken.in_beeld)
    maak_papier = partial(papierstukken, formaten=FORMATEN, beeld=beeld, gelezen=gelezen, op_hun_plek=plekken.in_beeld)
    werk: list[tuple[str, str, list[Uitvoerstuk]]] = [
        *(
            ("kaarten", soort, maak((soort,), kaarten.STANDAARD, beeld, UitvoerKeuzes(), zwijg))
            for soort in kaarten.SOORTEN
        ),
        *(("papieren", soort, maak_papier((soort,))) for soort in papieren),
        ("papieren", "uitnodiging", list(elk_het_zijne("uitnodiging", enkele, FORMATEN, gelezen, beeld))),
    ]
    gemaakt: list[Path] = []
    mislukt: list[Stop] = []
    for nummer, (map_, soort, stukken) in enumerate(werk, start=1):
        scherm.meld(f"  {nummer} van {len(werk)}: {soort}")
        doelen: list[Path | None] = [doel / "uitvoer" / map_ / stuk.naam for stuk in stukken]
        try:
            lever(stukken, doelen, vooraf=False, scherm=zwijg)
        except Stop as stop:  # was told; the tour goes on, and what is there is shown
            mislukt.append(Stop(stop.code))
        gemaakt += [plek for plek in doelen if plek is not None and plek.exists()]
    bewaar_plekken(plekken, scherm, vooraf=False)
    return gemaakt, mislukt


def _overzicht(titel: str, gemaakt: list[Path], uitvoer: Path) -> Path:
    """The page with all of it."""
    per_map: dict[str, list[Gemaakt]] = {"kaarten": [], "papieren": []}
    for (map_, naam), paden in _per_naam(gemaakt).items():
        per_map[map_].append(Gemaakt(naam, tuple(pad.relative_to(uitvoer).as_posix() for pad in paden)))
    bladzijde = uitvoer / "overzicht.html"
    with maken(bladzijde):
        schrijf_uitvoer(bladzijde, als_overzicht(titel, per_map["kaarten"], per_map["papieren"]).encode())
    return bladzijde


def _per_naam(gemaakt: list[Path]) -> dict[tuple[str, str], list[Path]]:
    """The files by the folder and the name that they share."""
    uit: dict[tuple[str, str], list[Path]] = {}
    for pad in gemaakt:
        uit.setdefault((pad.parent.name, pad.stem), []).append(pad)
    return uit


def _vrije_map(wens: Path) -> Path:
    """``wens``, or with -2, -3 … behind it: a tour never writes over an earlier one."""
    keuze, nummer = wens, 2
    while keuze.exists():
        keuze, nummer = wens.with_name(f"{wens.name}-{nummer}"), nummer + 1
    return keuze


def _kopieer(bron: Traversable, doel: Path) -> None:
    doel.mkdir()
    for stuk in bron.iterdir():
        if stuk.is_dir():
            _kopieer(stuk, doel / stuk.name)
        else:
            (doel / stuk.name).write_bytes(stuk.read_bytes())


def _tabel(gemaakt: list[Path], met_stijl: bool) -> None:
    """What was made: a row for each map and paper, a column for each kind of file; plain for who asked for that."""
    from rich import box
    from rich.console import Console as Scherm
    from rich.table import Table

    tabel = Table(box=box.SIMPLE_HEAD)
    for kop in ("map", "naam", "bestanden"):
        tabel.add_column(kop)
    for (map_, naam), paden in _per_naam(gemaakt).items():
        tabel.add_row(map_, naam, ", ".join(pad.suffix.lstrip(".") for pad in paden))
    breedte = shutil.get_terminal_size((80, 24)).columns
    Scherm(width=min(breedte, 100), highlight=False, force_terminal=met_stijl).print(tabel)
