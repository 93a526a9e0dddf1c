"""One traject looked through, and what is shown of it. All that comes out can go from one process to another."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeAlias, TypeVar

from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.lezen.indeling import APART, SJABLONEN, apart_sleutels, is_onderbroken, namen_in
from sonestra_cli.lezen.nakijken import kijk_na
from sonestra_cli.lezen.plaatsen import Melding, TekstPlek, op_volgorde
from sonestra_cli.lezen.traject import Anders, Gelezen, lees_traject, met_bevindingen
from sonestra_cli.opdrachten.delen.openen import maak_af
from sonestra_cli.opdrachten.delen.opties import Stop, Uitgang
from sonestra_cli.verslag.samenvatting import ZWAAR, Stand, stand_van
from sonestra_cli.verslag.vorm import Gemeld, Vorm

R = TypeVar("R")
Vormnaam: TypeAlias = Literal["tekst", "json", "github", "sarif"]
VORMEN: tuple[Vormnaam, ...] = ("tekst", "json", "github", "sarif")


class Wijze(NamedTuple):
    """How all trajecten of one run are looked through and shown; ``breedte``: columns of the screen."""

    vorm: Vormnaam = "tekst"
    eigenaren: Sleutels = ()
    alles: bool = False
    breedte: int | None = None
    met_gelezen: bool = False
    alleen_gewijzigd: bool = False


class Vraag(NamedTuple):
    """A traject to look through; ``vooraan`` stands before every path in what is shown."""

    wortel: Path
    vooraan: str = ""


class Uitslag(NamedTuple):
    """What there is to show, and how it stands; ``zeg``: what else happened."""

    stuk: str
    stand: Stand
    zeg: str = ""
    gelezen: Any = None


class Mislukt(NamedTuple):
    """Why a traject was not looked through, and the exit code of that."""

    zin: str
    code: Uitgang


def kijk(wijze: Wijze, vraag: Vraag) -> Uitslag:
    """Look one traject through."""
    zeg = maak_af(vraag.wortel) if is_onderbroken(vraag.wortel) else ""
    gelezen, meldingen = nagekeken(vraag.wortel, wijze.eigenaren)
    if wijze.alleen_gewijzigd:
        from sonestra_cli.opdrachten.delen.nakijken.gewijzigd import alleen_gewijzigd

        meldingen = alleen_gewijzigd(vraag.wortel, wijze.eigenaren, meldingen)
    stand = stand_van(gelezen, meldingen)
    if wijze.alleen_gewijzigd:
        stand = stand._replace(heel=False)
    stuk = vorm_van(wijze).stuk(_gemeld(wijze, vraag.vooraan, gelezen, meldingen)) if meldingen else ""
    return Uitslag(stuk, stand, zeg, _gelezen(gelezen) if wijze.met_gelezen else None)


def kijk_veilig(wijze: Wijze, vraag: Vraag) -> Uitslag | Mislukt:
    """The same; whatever goes wrong with this one is told, and the others do not suffer."""
    return veilig(partial(kijk, wijze), vraag)


def veilig(functie: Callable[[Vraag], R], vraag: Vraag) -> R | Mislukt:
    """What comes of one traject among many, or why nothing does."""
    try:
        return functie(vraag)
    except Stop as stop:
        return Mislukt(stop.zin, stop.code)
    except Exception as fout:  # the border of this piece
        from sonestra_cli.opdrachten.delen.schrijffouten import bij_ons

        return Mislukt(bij_ons(fout), 3)


def nagekeken(
    wortel: Path, eigenaren: Sleutels, anders: Anders = MappingProxyType({})
) -> tuple[Gelezen, list[Melding]]:
    """A traject and all that is found in it, in order; of ``apart/`` only what these owners keep there."""
    gelezen = lees_traject(wortel, hier_van(wortel, eigenaren), anders)
    meldingen = list(met_bevindingen(gelezen, kijk_na(gelezen)))
    if any(melding.bevinding.niveau in ZWAAR for melding in meldingen):
        from sonestra_cli.bewerken.wegwijs.wijzer import wijs_de_weg  # only where something is wrong

        meldingen = wijs_de_weg(gelezen, meldingen)
    if niet := tuple(wie for wie in apart_sleutels(wortel) if f"{APART}/{wie}" not in gelezen.bronnen):
        from sonestra_cli.lezen.apart_vorm import kijk_naar_vorm

        meldingen += kijk_naar_vorm(gelezen, niet)
    if namen_in(wortel, SJABLONEN):
        from sonestra_cli.documenten.nakijken import kijk_sjablonen_na  # only where they have some of their own

        meldingen += kijk_sjablonen_na(wortel)
    return gelezen, list(op_volgorde(meldingen))


def hier_van(wortel: Path, eigenaren: Sleutels) -> Sleutels:
    """Who of these keeps something apart in this traject."""
    if not eigenaren:
        return ()
    hier = apart_sleutels(wortel)
    return tuple(sleutel for sleutel in eigenaren if sleutel in hier)


def vorm_van(wijze: Wijze) -> Vorm:
    """How findings look."""
    match wijze.vorm:
        case "json":
            from sonestra_cli.verslag.als_json import json_vorm

            return json_vorm()
        case "github":
            from sonestra_cli.verslag.als_github import github_vorm

            return github_vorm()
        case "sarif":
            from sonestra_cli.verslag.als_sarif import sarif_vorm

            return sarif_vorm()

    def tekst(gemeld: Sequence[Gemeld]) -> str:
        from sonestra_cli.verslag.tekst import op_het_scherm  # only where there is something to show

        return op_het_scherm([melding for melding, _ in gemeld], wijze.breedte, alles=wijze.alles)

    return Vorm(tekst, tussen="\n")


def _gemeld(wijze: Wijze, vooraan: str, gelezen: Gelezen, meldingen: Sequence[Melding]) -> list[Gemeld]:
    """The findings, with the ways to mend each where those are shown, and every path as it is seen from here."""

    def hier(plek: TekstPlek) -> TekstPlek:
        return replace(plek, bestand=f"{vooraan}/{plek.bestand}") if vooraan else plek

    geplaatst = [replace(melding, plek=hier(melding.plek)) for melding in meldingen] if vooraan else meldingen
    if wijze.vorm not in ("json", "sarif"):
        return [(melding, ()) for melding in geplaatst]
    from sonestra_cli.opdrachten.delen.nakijken.wegen import wegen_van

    return list(zip(geplaatst, wegen_van(gelezen, meldingen, hier), strict=True))


def _gelezen(gelezen: Gelezen) -> Mapping[str, Any]:
    from sonestra_cli.verslag.gelezen import wat_gelezen_is

    return wat_gelezen_is(gelezen.traject, tuple(gelezen.traject.apart))
