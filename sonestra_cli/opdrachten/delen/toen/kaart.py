"""``sonestra vergelijk --kaart``: the two moments as ring maps beside each other, everybody at one place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sonestra_cli.domein.afleiding.groepen import ringnamen, sectornamen
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.blik import Blik, wanneer
from sonestra_cli.kaarten.delen.paar import Paar, samen
from sonestra_cli.kaarten.ringen.blad.blikwoorden import wat_bekend_is
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving import git
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.kaart.plekken import Plekken
from sonestra_cli.opdrachten.delen.kaarten import (
    FORMATEN,
    RINGKAARTEN,
    STANDAARD,
    Formaat,
    Genogramwijze,
    kaartstukken,
)
from sonestra_cli.opdrachten.delen.opties import Stop, kies, kies_meer
from sonestra_cli.opdrachten.delen.toen.momenten import NU, Moment
from sonestra_cli.opdrachten.delen.uitvoer import bestemmingen, lever, open_eerste
from sonestra_cli.opdrachten.delen.verborgen import stop_bij_dicht
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.tekenen.uitvoer import UitvoerKeuzes
from sonestra_cli.zetten.vellen import PAPIEREN

_UIT_BESTANDEN = "Elke kaart laat zien wat er toen in de bestanden stond."
_ANDERE_RINGEN = "De ringen of groepen heetten toen anders. Op beide kaarten staan die van later."


@dataclass(frozen=True, slots=True)
class Kaartwens:
    """What somebody asked of the maps: as typed."""

    soort: str | None = None
    formaat: str | None = None
    uit: str | None = None
    papier: str | None = None
    tegels: bool = False
    vooraf: bool = False
    open: bool = False

    @property
    def alleen_hier(self) -> str:
        """The first option that only a map has; empty where there is none."""
        gevraagd = {"--soort": self.soort, "--uit": self.uit, "--papier": self.papier, "--vooraf": self.vooraf}
        ook = {"--tegels": self.tegels, "--open": self.open}
        return next((naam for naam, wat in {**gevraagd, **ook}.items() if wat), "")


def teken_toen_en_later(
    wens: Kaartwens,
    gelezen: Gelezen,
    beeld: Beeld,
    momenten: Sequence[Moment],
    gezien: Sequence[Traject],
    scherm: Console,
) -> None:
    """Draw and write; ``gezien`` is what of each moment may be seen."""
    soorten = ("relatiekaart",) if wens.soort is None else kies_meer(wens.soort, RINGKAARTEN, "--soort")
    kan: tuple[Formaat, ...] = tuple(een for een in FORMATEN if een not in ("md", "csv"))
    formaten: tuple[Formaat, ...] = STANDAARD if wens.formaat is None else kies_meer(wens.formaat, kan, "--formaat")
    maat = None if wens.papier is None else kies(wens.papier.lower(), tuple(PAPIEREN), "--papier")
    if wens.tegels and "pdf" not in formaten:
        raise Stop(2, "Bij --tegels hoort --formaat pdf: alleen een pdf heeft bladen.")
    keuzes = UitvoerKeuzes(papier=maat, tegels=wens.tegels)
    if not all(een.netwerk.personen for een in gezien):
        leeg = momenten[1 if gezien[0].netwerk.personen else 0].naam
        raise Stop(2, f"Er stond nog niemand in het netwerk: {leeg}. Zonder --kaart vertel ik wat er anders is.")
    paar = _paar(gelezen, momenten, gezien)
    wijze = Genogramwijze(blik=Blik(paar=paar))
    werk = kaartstukken(soorten, formaten, replace(beeld, traject=samen(paar)), keuzes, scherm, wijze)
    doelen = bestemmingen(wens.uit, werk, gelezen.wortel / "uitvoer" / "kaarten")
    gemaakt = lever(werk, doelen, wens.vooraf, scherm)
    if wens.open:
        open_eerste(gemaakt, scherm)
    stop_bij_dicht(gelezen.traject)


def _paar(gelezen: Gelezen, momenten: Sequence[Moment], gezien: Sequence[Traject]) -> Paar:
    eerst, later = gezien
    dagen = [_dag(een, gelezen.wortel) for een in momenten]
    koppen = [een.naam if dag is None else zonder_weekdag(dag) for een, dag in zip(momenten, dagen, strict=True)]
    zinnen = [een.naam if dag is None else wanneer(dag) for een, dag in zip(momenten, dagen, strict=True)]
    if koppen[0] == koppen[1]:
        koppen = [f"{kop} ({een.getypt})" for kop, een in zip(koppen, momenten, strict=True)]
        zinnen = [f"{zin} ({een.getypt})" for zin, een in zip(zinnen, momenten, strict=True)]
    paar = Paar(
        eerst,
        later,
        (koppen[0], koppen[1]),
        (zinnen[0], zinnen[1]),
        Plekken(gelezen).nu,
        f"-{_als_naam(momenten[0].getypt)}-en-{_als_naam(momenten[1].getypt)}",
    )
    return replace(paar, weet=_weet(paar, momenten), op_een_dag=any(een.dag is not None for een in momenten))


def _weet(paar: Paar, momenten: Sequence[Moment]) -> tuple[str, ...]:
    dagen = [een.dag for een in momenten if een.dag is not None]
    bekend = [wat_bekend_is(samen(paar), min(dagen, key=lambda dag: dag.volgorde))] if dagen else [_UIT_BESTANDEN]
    namen = [(ringnamen(een.kop), sectornamen(een.kop)) for een in (paar.eerst, paar.later)]
    return (*bekend, *((_ANDERE_RINGEN,) if namen[0] != namen[1] else ()))


def _dag(een: Moment, wortel: Path) -> Datum | None:
    """The day of a moment; of what git keeps the day on which it was kept."""
    if een.dag is not None or een.commit is None:
        return een.dag
    return lees_datum(git.dag_van(wortel, een.commit))


def _als_naam(getypt: str) -> str:
    """What was typed, as a part of the name of a file."""
    return re.sub(r"[^\w.]+", "-", getypt).strip("-.") or NU
