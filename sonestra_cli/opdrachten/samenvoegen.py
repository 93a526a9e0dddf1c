"""``sonestra samenvoegen``: two copies of one traject, in which two people typed, become one. Without git."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.bewerken.weven.trajecten import Samen, weef_traject
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import Bron, pad_van
from sonestra_cli.lezen.indeling import apart_sleutels
from sonestra_cli.lezen.wortel import KENMERK, vind_wortel
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.opties import StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.stap import doe, open_bronnen
from sonestra_cli.opdrachten.delen.uitvoer import toonbaar
from sonestra_cli.opslaan.schone_map import bestanden_in
from sonestra_cli.taal.zinnen import aantal, opsomming

NIET_MEE = "Deze bestanden van {} staan hier niet of zijn hier anders, en die voeg ik niet samen. Kijk daar zelf naar:"
VAN_ONS = (".sonestra/", ".vscode/", "Sonestra.")


def opdracht(
    een: Annotated[Path, typer.Argument(metavar="HIER", help="De map van het traject; hierin komt het resultaat.")],
    ander: Annotated[Path, typer.Argument(metavar="DAAR", help="De map van de ander. Daar verandert niets.")],
    met: Annotated[
        Path | None, typer.Option("--met", metavar="BASIS", help="De map zoals die was toen jullie uit elkaar gingen.")
    ] = None,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Voeg samen wat twee mensen in twee kopieën van een traject typten. Van niemand raakt iets kwijt.

    Zette ieder iets anders erbij, dan staat het er allebei, met de opmerkingen. Veranderden jullie hetzelfde, dan staan
    beide teksten er, en kies je zelf. Toch niet goed? Dan: sonestra terug

    Voorbeeld: sonestra samenvoegen plan-kyra plan-kyra-van-marloes --met plan-kyra-van-vorige-week --vooraf
    """
    scherm = Console(stil)
    if met is None:
        raise Stop(2, "Waar begonnen jullie mee? Noem de map van toen: --met MAP (een kopie van voor die tijd).")
    mappen = [_wortel(map_) for map_ in (een, ander, met)]
    if len({map_.resolve() for map_ in mappen}) < len(mappen):
        raise Stop(2, "Dit zijn niet drie verschillende mappen: die van hier, die van daar, en die van toen.")
    hier, daar, toen = (open_bronnen(map_, apart_sleutels(map_)) for map_ in mappen)
    samen = weef_traject(_teksten(toen), _teksten(hier), _teksten(daar), (_naam(een), _naam(ander)))
    veranderde = doe(mappen[0], hier, samen.teksten, f"{_naam(ander)} erbij gevoegd", vooraf, scherm)
    anders = [pad for pad in _losse(mappen[1], daar) if _is_anders(pad, *mappen)]
    for zin in _vertel(samen, veranderde, vooraf, anders):
        scherm.meld(zin)
    if anders:
        scherm.toon(f"{NIET_MEE.format(_naam(ander))}\n" + "\n".join(f"  {pad}" for pad in anders), sys.stderr, str)
    if samen.botsen:
        raise Stop(1)


def _wortel(map_: Path) -> Path:
    if not map_.is_dir():
        raise Stop(2, f"De map {toonbaar(map_)} vind ik niet.")
    wortel = vind_wortel(map_)
    if wortel is None or wortel.resolve() != map_.resolve():
        raise Stop(2, f"In {toonbaar(map_)} staat geen {KENMERK}. Noem de map van het traject zelf.")
    return wortel


def _naam(map_: Path) -> str:
    return map_.resolve().name


def _teksten(bronnen: dict[Bestandsnaam, Bron]) -> dict[Bestandsnaam, str]:
    return {naam: bron.tekst for naam, bron in bronnen.items()}


def _losse(map_: Path, bronnen: dict[Bestandsnaam, Bron]) -> list[str]:
    """What people put there beside the files of the traject: pictures, papers of their own."""
    bekend = {pad_van(naam) for naam in bronnen}
    return [pad for pad in bestanden_in(map_) if pad not in bekend and not pad.startswith(VAN_ONS)]


def _is_anders(pad: str, hier: Path, daar: Path, toen: Path) -> bool:
    """Whether the other made or changed it, and it is not so here."""
    inhoud = (daar / pad).read_bytes()
    return all(not (map_ / pad).is_file() or (map_ / pad).read_bytes() != inhoud for map_ in (hier, toen))


def _vertel(samen: Samen, veranderde: bool, vooraf: bool, anders: list[str]) -> list[str]:
    zinnen = []
    if not veranderde and anders:
        zinnen.append("In de bestanden van het traject stond hier alles al. Daarin is niets veranderd.")
    elif not veranderde:
        zinnen.append("Hier stond alles al. Er is niets veranderd.")
    elif not vooraf:
        zinnen.append(f"Samen: {aantal(len(samen.teksten), 'bestand', 'bestanden')} veranderd.")
    zinnen += [f"'{a.oud}' van de ander heet hier nu '{a.nieuw}', want hier was er al een." for a in samen.anders]
    zinnen += [
        f"{pad_van(naam)}: de een haalde het weg, de ander schreef erin. Het staat er nog." for naam in samen.bleef
    ]
    if samen.botsen:
        waar = opsomming([pad_van(naam) for naam in samen.botsen])
        zinnen.append(f"In {waar} schreven jullie hetzelfde anders. Beide teksten staan er nu: kies wat blijft.")
    return zinnen
