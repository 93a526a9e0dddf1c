"""What the commands for papers share: from a Beeld to files."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from sonestra_cli.documenten.context.vertaling import Vertaling
from sonestra_cli.documenten.kaartbeeld import OpHunPlek
from sonestra_cli.documenten.maken import FORMATEN, Papier, PapierFormaat, in_formaat, papier, papiernaam
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.documenten.sjablonen import is_eigen, lees_sjablonen
from sonestra_cli.documenten.sjabloonfout import SjabloonFout
from sonestra_cli.documenten.vertalingen import lees_vertaling
from sonestra_cli.domein.zien.ongelezen import ongelezen_in_traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.gemis import waar
from sonestra_cli.lezen.sjabloonnamen import B027
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.openen import achtervoegsel
from sonestra_cli.opdrachten.delen.opties import Stop, kies_meer
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk, bestemmingen, lever, open_eerste
from sonestra_cli.opdrachten.delen.verborgen import stop_bij_dicht
from sonestra_cli.verslag.tekst import in_een_regel

SOORTEN = tuple(naam for naam, soort in papiersoorten().items() if soort.voor is None)
"""The papers that are the same for everybody."""


def _waar_ze_staan(beeld: Beeld) -> Beeld:
    return beeld


def kies_formaten(formaat: str | None) -> tuple[PapierFormaat, ...]:
    """The kinds of file that were asked for; all of them when none was."""
    return FORMATEN if formaat is None else kies_meer(formaat, FORMATEN, "--formaat")


def papierstukken(
    soorten: Sequence[str],
    formaten: Sequence[PapierFormaat],
    beeld: Beeld,
    gelezen: Gelezen,
    op_hun_plek: OpHunPlek = _waar_ze_staan,
) -> list[Uitvoerstuk]:
    """One piece for each paper in each kind of file; ``op_hun_plek`` is for the maps on them.

    Stops where a paper was asked for with nothing to stand on it: with 1 where that may be for what stayed hidden.
    """
    for soort in soorten:
        if zin := papiersoorten()[soort].waarom_niet(beeld):
            stop_bij_dicht(gelezen.traject, zin)
            raise Stop(2, zin)
    achter = achtervoegsel(beeld)
    return [
        stuk for soort in soorten for stuk in stukken_van(soort, formaten, beeld, achter, gelezen.wortel, op_hun_plek)
    ]


def stukken_van(
    soort: str,
    formaten: Sequence[PapierFormaat],
    beeld: Beeld,
    achter: str,
    wortel: Path,
    op_hun_plek: OpHunPlek = _waar_ze_staan,
) -> list[Uitvoerstuk]:
    """The files of one paper; ``achter`` stands behind its name. The words are filled in once.

    Where a template of their own cannot be used: pieces that say so, for the others are made all the same.
    """
    sjablonen = lees_sjablonen(wortel)
    try:
        gemaakt = papier(soort, beeld, sjablonen, partial(vertaald, wortel, sjablonen), op_hun_plek)
    except SjabloonFout as fout:
        return [Uitvoerstuk(f"{papiernaam(soort, beeld)}{achter}.{een}", None, (str(fout),)) for een in formaten]
    maak = partial(_maak_met_eigen_sjabloon, soort) if is_eigen(sjablonen) else in_formaat
    vakjes = vakjes_in(gemaakt.markdown) if "pdf" in formaten else frozenset()
    return [
        Uitvoerstuk(
            f"{gemaakt.naam}{achter}.{een}", partial(maak, gemaakt, een), vakjes=vakjes if een == "pdf" else frozenset()
        )
        for een in formaten
    ]


def vertaald(wortel: Path, sjablonen: Mapping[str, str], taal: str) -> Vertaling | None:
    """The sentences of a language, as this traject has them."""
    return lees_vertaling(wortel, taal, sjablonen).vertaling


def vakjes_in(*teksten: str) -> frozenset[str]:
    """The signs that are boxes when these are set with our letters."""
    if all(map(str.isascii, teksten)):
        return frozenset()
    from sonestra_cli.zetten.meten import ontbrekend

    return frozenset[str]().union(*map(ontbrekend, teksten))


def schrijf_papieren(
    werk: Sequence[Uitvoerstuk], gelezen: Gelezen, uit: str | None, vooraf: bool, open_: bool, scherm: Console
) -> None:
    """Put the papers where they belong, and open the first when that was asked."""
    plekken = bestemmingen(uit, werk, gelezen.wortel / "uitvoer" / "papieren")
    for melding in gelezen.meldingen:
        if melding.bevinding.regel is B027:
            scherm.meld(in_een_regel(melding))
    gemaakt = lever(werk, plekken, vooraf, scherm)
    if gemist := ongelezen_in_traject(gelezen.traject):
        scherm.meld(f"Niet alles kon ik lezen: {waar(gemist)}. Wat daar staat, staat niet op papier.")
    if open_:
        open_eerste(gemaakt, scherm)
    stop_bij_dicht(gelezen.traject)


def meld_wat_mist(soort: str, beeld: Beeld, scherm: Console) -> None:
    """Say what is not on this paper: who is left out, or that the day of the beraad is not chosen yet."""
    for zin in papiersoorten()[soort].te_weten(beeld):
        scherm.meld(zin)
    if papiersoorten()[soort].met_dag and not (beeld.traject.beraad and beeld.traject.beraad.datum):
        scherm.meld("Er staat nog geen datum in beraad.yaml. Ik laat ruimte om hem op te schrijven.")


def _maak_met_eigen_sjabloon(soort: str, gemaakt: Papier, formaat: PapierFormaat) -> bytes:
    """When the page cannot be set that is a matter of the template, and stops with 2."""
    from sonestra_cli.zetten.drukken import DrukFout

    try:
        return in_formaat(gemaakt, formaat)
    except DrukFout as fout:
        raise Stop(
            2,
            f"Met jullie eigen sjabloon voor {soort} lukt de {formaat} niet. Haal in sjablonen/ weg wat er het laatst "
            "bij kwam, of kies een ander formaat, zoals --formaat html.",
        ) from fout
