"""``sonestra wis-persoon``: the same traject without somebody, and without a trace of them."""

import os
import shlex
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from sonestra_cli.bewerken.weg.wissen import Sporen, als_patroon, sporen_van, vind_sporen, zonder_sporen
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutel
from sonestra_cli.lezen.bron import Bron, naar_bytes, pad_van
from sonestra_cli.lezen.indeling import APART, apart_sleutels
from sonestra_cli.lezen.openen import BestandDicht, ontcijfer
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving import git
from sonestra_cli.omgeving.console import Console, is_gesprek
from sonestra_cli.omgeving.editorkopieen import kopieen_van
from sonestra_cli.opdrachten.delen.aanwijzen import Aangewezen, wijs_aan
from sonestra_cli.opdrachten.delen.begin import begin_geschiedenis
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import JaOptie, MapOptie, StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import maken
from sonestra_cli.opdrachten.delen.stap import open_bronnen, vraag_of_het_mag
from sonestra_cli.opdrachten.delen.weg.elders import hier_ook
from sonestra_cli.opdrachten.delen.weg.gevolgen import alle_gevolgen, teksten_zonder, vertel_gevolgen
from sonestra_cli.opslaan.aanmaken import SCHEMAMAP
from sonestra_cli.opslaan.overdracht import wis_alles
from sonestra_cli.opslaan.schone_map import (
    NietGelijk,
    bestanden_in,
    bouw,
    kom_in_de_plaats,
    met_woorden,
    resten_in,
    wis,
)
from sonestra_cli.taal.zinnen import aantal, opsomming

ELDERS = (
    "Dit kan ik niet wissen: papier dat al rondging, kopieën op een stick of in een mail, een reservekopie van deze "
    "computer, en wat git op een andere computer bewaart. Kijk dat zelf na."
)
OOK = "Hier staat de naam misschien nog, en dat wis ik niet:"
_TEKST = (".yaml", ".md", ".txt", ".csv", ".json")


class _Plan(NamedTuple):
    """What every file becomes, the words that are left in it, and files in which only a person can look."""

    anders: dict[str, bytes | None]
    woorden: dict[str, list[tuple[int, str]]]
    zelf: list[str]


def opdracht(
    sleutel: Annotated[str, typer.Argument(metavar="SLEUTEL", help="Wie er gewist wordt.")],
    ja: JaOptie = False,
    ook_woorden: Annotated[
        bool, typer.Option("--ook-woorden", help="Zet … waar de naam in andermans woorden staat.")
    ] = False,
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Wis iemand uit het traject: uit de bestanden, de eerdere versies, wat gemaakt is en de geschiedenis.

    Ik maak de map opnieuw zonder deze mens, lees die na, en wis dan pas de oude. Terug kan daarna niet meer. Kijk dus
    eerst met --vooraf. Staat de naam nog in woorden van een ander, dan vraag ik wat ermee moet.

    Voorbeeld: sonestra wis-persoon corrie --vooraf
    """
    scherm = Console(stil)
    wortel = zoek_wortel(map_)
    bronnen = open_bronnen(wortel, apart_sleutels(wortel))
    doel = wijs_aan(sleutel, bronnen)
    if doel.soort != "mens":
        raise Stop(2, f"'{sleutel}' is geen mens. Iets anders haal je weg met: sonestra weg {sleutel}")
    sporen = _sporen(wortel, doel)
    alles = alle_gevolgen(doel, bronnen)
    teksten = teksten_zonder(doel, alles, bronnen)
    plan = _plan(wortel, bronnen, teksten, sporen, _fotos(wortel, doel))
    for zin in vertel_gevolgen(doel, alles, bronnen, teksten):
        scherm.meld(zin)
    _vertel_woorden(plan, sporen, scherm)
    if plan.zelf:
        raise Stop(1, _kijk_zelf(plan.zelf))
    _vertel_wat_nog_weggaat(wortel, scherm)
    if vooraf:
        return
    if plan.woorden:
        _mag_in_woorden(plan, ook_woorden)
    vraag_of_het_mag(f"Wis ik {doel.sleutel}? Terug kan niet.", ja)
    elders = hier_ook(wortel)
    _wis(wortel, plan, sporen, scherm)
    scherm.resultaat(f"gewist: {doel.sleutel}")
    for zin in (OOK, *(f"  {zin}" for zin in elders)) if elders else ():
        scherm.toon(zin, sys.stderr, str)
    scherm.meld(ELDERS)


def _sporen(wortel: Path, doel: Aangewezen) -> Sporen:
    personen = lees_traject(wortel, apart_sleutels(wortel)).traject.netwerk.personen
    wie = next((naam for naam in personen if naam == doel.sleutel), Sleutel(doel.sleutel))
    anderen = [(naam, een) for naam, een in personen.items() if naam != wie]
    return sporen_van(wie, personen.get(wie, Persoon()), anderen)


def _fotos(wortel: Path, doel: Aangewezen) -> set[str]:
    persoon = lees_traject(wortel).traject.netwerk.personen.get(Sleutel(doel.sleutel))
    return {str(pad) for pad in persoon.foto} if persoon is not None else set()


def _plan(
    wortel: Path,
    bronnen: Mapping[Bestandsnaam, Bron],
    teksten: Mapping[Bestandsnaam, str | None],
    sporen: Sporen,
    fotos: set[str],
) -> _Plan:
    per_pad = {pad_van(naam): naam for naam in bronnen}
    plan = _Plan({}, {}, [])
    for pad in bestanden_in(wortel):
        naam = per_pad.get(pad)
        if pad in fotos or (naam is not None and naam in teksten and teksten[naam] is None):
            plan.anders[pad] = None
            continue
        tekst = _als_tekst(wortel / pad) if naam is None else teksten.get(naam) or bronnen[naam].tekst
        if vind_sporen(pad, sporen):
            plan.zelf.append(pad)
        if tekst is None:
            continue
        gevonden = vind_sporen(tekst, sporen)
        if gevonden and not pad.startswith(SCHEMAMAP):  # the examples in a schema are nobody's words
            plan.woorden[pad] = [(een.regel, een.woord) for een in gevonden]
        elif not gevonden and naam not in teksten:
            continue
        tekst = zonder_sporen(tekst, sporen)
        plan.anders[pad] = naar_bytes(tekst, bronnen[naam].bom if naam is not None else False)
    ander = [pad for pad in bestanden_in(wortel) if pad not in plan.anders and _als_tekst(wortel / pad) is None]
    plan.zelf.extend(pad for pad in met_woorden(wortel, ander, als_patroon(sporen)) if pad not in plan.zelf)
    return plan


def _als_tekst(pad: Path) -> str | None:
    if not pad.name.endswith(_TEKST):
        return None
    try:
        return ontcijfer(pad.read_bytes())
    except (BestandDicht, OSError):
        return None


def _vertel_woorden(plan: _Plan, sporen: Sporen, scherm: Console) -> None:
    if sporen.gedeeld:
        scherm.meld(f"Deze naam heeft nog iemand, die laat ik staan: {opsomming(sporen.gedeeld)}.")
    if plan.woorden:
        scherm.meld("Hier staat de naam nog in woorden van een ander, of in een opmerking:")
    for pad, plekken in plan.woorden.items():
        if pad.startswith(f"{APART}/"):
            scherm.meld(f"  {pad}: op {aantal(len(plekken), 'plek', 'plekken')}")
            continue
        for regel, woord in plekken:
            scherm.meld(f"  {pad}, regel {regel}: {woord}")


def _vertel_wat_nog_weggaat(wortel: Path, scherm: Console) -> None:
    """What does not go along, whoever is in it: also what somebody put among the papers themselves."""
    scherm.meld("Ook weg gaan: de eerdere versies, wat editors bewaarden, en de geschiedenis van git.")
    if (hoeveel := sum(pad.is_file() for pad in (wortel / "uitvoer").rglob("*"))) > 0:
        alles = aantal(hoeveel, "bestand", "bestanden")
        scherm.meld(f"Ook weg gaat alles in uitvoer/, {alles}. De kaarten en papieren maak je daarna opnieuw.")
        scherm.meld("Ligt daar iets dat je wilt houden? Zet dat dan eerst ergens anders.")


def _kijk_zelf(paden: list[str]) -> str:
    welke = "\n".join(f"  {pad}" for pad in paden)
    zin = "In deze bestanden, of in hoe ze heten, staat de naam ook. Of ze zijn op slot, en dan kan ik niet kijken."
    doe = "Daar kan ik zelf niets uit halen. Haal ze weg, of geef ze een andere naam."
    return f"{zin} {doe} Er is nog niets veranderd.\n{welke}"


def _mag_in_woorden(plan: _Plan, ook_woorden: bool) -> None:
    """Words of another are changed only when somebody says so."""
    if ook_woorden:
        return
    hoeveel = aantal(sum(map(len, plan.woorden.values())), "plek", "plekken")
    zin = f"Zet ik op deze {hoeveel} … in plaats van de naam?"
    if not is_gesprek():
        raise Stop(1, f"{zin} Typ er dan --ook-woorden bij. Er is niets veranderd.")
    from sonestra_cli.opdrachten.delen.praten import zegt_ja

    if not zegt_ja(zin):
        raise Stop(1, "Goed. Er is niets veranderd. Verander die woorden eerst zelf, samen met wie ze zei.")


def _wis(wortel: Path, plan: _Plan, sporen: Sporen, scherm: Console) -> None:
    """Build, read back, look for every trace, and only then put it in the place of the old one."""
    wortel = wortel.resolve()
    schoon = wortel.with_name(f"{wortel.name}-schoon")
    stond_erin = Path.cwd().resolve().is_relative_to(wortel)
    had_git = (wortel / ".git").exists()
    resten = list(resten_in(wortel))
    kopieen = kopieen_van(wortel)
    with maken(schoon):
        try:
            bouw(wortel, plan.anders, schoon)
        except NietGelijk as fout:
            raise Stop(1, f"Wat ik schreef is niet wat ik teruglees ({fout}). De map is nog zoals die was.") from fout
        over = met_woorden(schoon, list(bestanden_in(schoon)), als_patroon(sporen))
        if over:
            wis(schoon)
            raise Stop(1, f"De naam staat nog in {opsomming(over)}. De map is nog zoals die was.")
        os.chdir(wortel.parent)  # Windows renames no folder in which somebody stands
        kom_in_de_plaats(wortel, schoon)
        blijft = [pad for kopie in kopieen for pad in wis_alles(kopie)]
    if resten:
        scherm.meld(f"Ook gewist: {opsomming(resten)}.")
    if kopieen:
        scherm.meld(f"Ook gewist: {aantal(len(kopieen), 'kopie', 'kopieën')} die een tekstprogramma elders bewaarde.")
    for pad in blijft:
        scherm.toon(f"{pad} kon ik niet wissen. Doe dat zelf.", sys.stderr, str)
    if had_git and git.heeft_git():
        begin_geschiedenis(wortel, scherm)
    if stond_erin:
        scherm.meld(f"Je staat nog in de oude map. Ga in de nieuwe staan: cd {shlex.quote(str(wortel))}")
    if vind_sporen(wortel.name, sporen):
        scherm.meld(f"De naam van de map is nog {wortel.name}. Geef die zelf een andere naam.")
