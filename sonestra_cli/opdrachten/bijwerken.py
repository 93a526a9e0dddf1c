"""``sonestra bijwerken``: an older traject in the layout of now, with what git and the editor need."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from sonestra_cli.bewerken.overzetten import overgezet
from sonestra_cli.lezen.indeling import APART, apart_sleutels
from sonestra_cli.omgeving import git
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.opdrachten.delen.begin import waarschuw_voor_git
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import MapOptie, StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import maken
from sonestra_cli.opdrachten.delen.stap import doe, open_bronnen
from sonestra_cli.opslaan.aanmaken import gitignore, schemabestanden
from sonestra_cli.opslaan.schrijven import schrijf_uitvoer
from sonestra_cli.taal.zinnen import aantal, opsomming
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken

_GIT = ".gitattributes"
_NIET_MEE = ".gitignore"


def opdracht(map_: MapOptie = None, vooraf: VoorafOptie = False, stil: StilOptie = False) -> None:
    """Zet een ouder traject over naar de indeling van nu. Wat jullie schreven blijft staan, met de opmerkingen erbij.

    Ook de hulpbestanden van je tekstprogramma worden nieuw, en git leert dit traject samenvoegen en vergelijken. Toch
    niet goed? Dan: sonestra terug

    Voorbeeld: sonestra bijwerken --vooraf
    """
    scherm = Console(stil)
    wortel = zoek_wortel(map_)
    bronnen = open_bronnen(wortel, apart_sleutels(wortel))
    try:
        teksten = overgezet({naam: bron.tekst for naam, bron in bronnen.items()})
    except NietTeBewerken as fout:
        raise Stop(1, f"Dit kan ik niet overzetten: {fout}. Er is niets veranderd.") from fout
    veranderd = doe(wortel, bronnen, teksten, "overgezet naar de indeling van nu", vooraf, scherm) if teksten else False
    in_git = git.houdt_bij(wortel)
    nieuw = {plek: tekst for plek, tekst in schemabestanden().items() if _anders(wortel / plek, tekst)}
    if in_git and not (wortel / _GIT).exists():
        nieuw[_GIT] = (meegeleverd("templates") / "nieuw" / "gitattributes").read_text(encoding="utf-8")
    slaat_over = _nog_niet_overgeslagen(wortel)
    if slaat_over:
        nieuw[_NIET_MEE] = _met_regels(wortel / _NIET_MEE, slaat_over)
    if vooraf:
        _toon_vooraf(nieuw, scherm)
        return
    for plek, tekst in nieuw.items():
        with maken(wortel / plek):
            schrijf_uitvoer(wortel / plek, tekst.encode("utf-8", "surrogateescape"))
    leerde = in_git and git.leer(wortel)
    scherm.meld("Overgezet naar de indeling van nu." if veranderd else "De bestanden hebben de indeling van nu al.")
    if slaat_over:
        scherm.meld(f"git slaat nu over: {opsomming(slaat_over)}. Dat staat in {_NIET_MEE}.")
    apart = [f"{APART}/{sleutel}.yaml" for sleutel in apart_sleutels(wortel)]
    waarschuw_voor_git(wortel, apart, (), scherm)
    if leerde:
        scherm.meld("git kan dit traject nu samenvoegen en vergelijken op wat er staat.")
        if "sonestra" not in (wortel / _GIT).read_text(encoding="utf-8", errors="replace"):
            scherm.meld(f"Zet daarvoor in {_GIT} nog deze regel: *.yaml diff=sonestra merge=sonestra")


def _nog_niet_overgeslagen(wortel: Path) -> list[str]:
    """The folders of a traject that git, here or in a folder above, would keep and should not."""
    mappen = [regel for regel in gitignore(meegeleverd("templates") / "nieuw").splitlines() if regel.endswith("/")]
    return [map_ for map_ in mappen if git.neemt_mee(wortel, f"{map_}x.yaml")]


def _met_regels(plek: Path, regels: Sequence[str]) -> str:
    """The file with these lines behind what somebody wrote in it; the usual one where there is none."""
    if not plek.is_file():
        return gitignore(meegeleverd("templates") / "nieuw")
    tekst = plek.read_text(encoding="utf-8", errors="surrogateescape")
    return "\n".join([tekst.rstrip("\n"), *regels]).lstrip("\n") + "\n"


def _anders(plek: Path, tekst: str) -> bool:
    return not plek.is_file() or plek.read_bytes() != tekst.encode("utf-8")


def _toon_vooraf(nieuw: Mapping[str, str], scherm: Console) -> None:
    """What would be written; the files that help an editor in one line, as nobody reads them."""
    hulp = [plek for plek in nieuw if plek in schemabestanden()]
    for plek in nieuw:
        if plek not in hulp:
            scherm.resultaat(f"zou komen: {plek}")
    if hulp:
        waar = hulp[0].rpartition("/")[0]
        hoeveel = aantal(len(hulp), "hulpbestand", "hulpbestanden")
        scherm.resultaat(f"zou komen: {hoeveel} voor je tekstprogramma, in {waar}")
