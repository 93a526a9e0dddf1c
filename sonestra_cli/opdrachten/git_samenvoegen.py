"""``sonestra git-samenvoegen``: what git calls for a file of a traject that two people changed."""

from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.bewerken.weven.bestand import Weefsel
from sonestra_cli.bewerken.weven.botsing import met_tekens
from sonestra_cli.bewerken.weven.nummers import andere_nummers, met_andere_nummers, verhuisd
from sonestra_cli.bewerken.weven.trajecten import weef_een
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import BOM
from sonestra_cli.lezen.openen import BestandDicht, ontcijfer
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.wat_erbij_komt import genoemd_in_ander
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken

NAMEN = ("hier", "daar")


def opdracht(
    basis: Annotated[Path, typer.Argument(metavar="BASIS", help="Het bestand waar het mee begon (%O).")],
    een: Annotated[Path, typer.Argument(metavar="HIER", help="Zoals het hier is; hierin komt het resultaat (%A).")],
    ander: Annotated[Path, typer.Argument(metavar="DAAR", help="Zoals het daar is (%B).")],
    pad: Annotated[str, typer.Argument(metavar="PAD", help="Hoe het bestand heet in git (%P).")],
) -> None:
    """Voeg voor git twee versies van één bestand samen. Git roept dit zelf aan, je hoeft het niet te typen.

    Twee mensen die iets anders erbij zetten zitten elkaar niet in de weg. Veranderden ze hetzelfde, dan staan beide
    teksten er, met een zin erbij, en eindigt dit met 1.

    Voorbeeld: git merge de-andere-tak
    """
    try:
        teksten = [_lees(plek) for plek in (basis, een, ander)]
    except (BestandDicht, OSError) as fout:
        raise Stop(1, f"{pad} kan ik niet samenvoegen: {fout}. Kies zelf een van de twee.") from fout
    oud, hier, daar = (tekst.removeprefix(BOM) for tekst in teksten)
    naam = Bestandsnaam(_naam(pad))
    weefsel = _geweven(naam, pad, oud, hier, daar, ander)
    bom = BOM if teksten[1].startswith(BOM) else ""
    een.write_bytes((bom + weefsel.tekst).encode("utf-8"))
    if weefsel.botst:
        Console().meld(f"In {pad} schreven twee mensen hetzelfde anders. Beide teksten staan er nu: kies wat blijft.")
        raise Stop(1)


def _lees(plek: Path) -> str:
    return ontcijfer(plek.read_bytes())


def _naam(pad: str) -> str:
    """The name of a file of the traject, which may lie deeper in the folder of git: its last part, or two."""
    delen = pad.removesuffix(".yaml").split("/")
    return "/".join(delen[-2:]) if delen[-2:-1] and delen[-2] in ("actieteam", "kaart", "apart") else delen[-1]


def _geweven(naam: Bestandsnaam, pad: str, oud: str, hier: str, daar: str, bestand: Path) -> Weefsel:
    """Of two agreements with one number the one that comes gets the next, unless another file names it."""
    try:
        anders = andere_nummers({naam: oud}, {naam: hier}, {naam: daar})
        eerder = verhuisd({naam: oud}, {naam: daar}, {naam: hier})
        alleen_hier = [ander for ander in anders if not genoemd_in_ander(Path(), ander.oud, pad, bestand)]
        if eerder or any(ander not in alleen_hier for ander in verhuisd({naam: oud}, {naam: hier}, {naam: daar})):
            return Weefsel(met_tekens(hier, daar, NAMEN), True)  # which of the two another file means, nobody can see
        oud, nieuw = (met_andere_nummers(naam, tekst, alleen_hier) for tekst in (oud, daar))
    except NietTeBewerken:
        return weef_een(naam, oud, hier, daar, NAMEN)
    for ander in alleen_hier:
        Console().meld(f"{pad}: '{ander.oud}' van daar heet nu '{ander.nieuw}', want hier was er al een.")
    return weef_een(naam, oud, hier, nieuw, NAMEN)
