"""``VAN`` and ``TOT``: from what somebody typed to a traject as it was then.

A revision of git is what the files held. A day takes from git what has no day of its own (where git keeps it), and the
plan and the meetings by their own days; then whoever was not there on that day is left out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sonestra_cli.domein.afleiding.toen import op_moment
from sonestra_cli.domein.bestanden import PLEKKEN, is_apart
from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.vergelijken.verhuisd import heeft_iets, zonder_verhuisd
from sonestra_cli.lezen.bron import BOM
from sonestra_cli.lezen.indeling import VAST, apart_sleutels, is_dag, vak_van
from sonestra_cli.lezen.traject import Gelezen, lees_traject
from sonestra_cli.omgeving import git
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.klok import vandaag
from sonestra_cli.opdrachten.delen.kaart.blik import moment
from sonestra_cli.opdrachten.delen.openen import stop_bij_onleesbaar
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.techniek.hoofdletter import hoofdletter

NU = "nu"
VAN, TOT = "VAN", "TOT"
_BERAAD = ("beraad", "meedenkbijeenkomst")


@dataclass(frozen=True, slots=True)
class Moment:
    """``dag``: the day that was asked for; None for the files as they are, or were. ``commit``: in git. ``getypt``: how
    somebody named it."""

    traject: Traject
    naam: str
    dag: Datum | None = None
    commit: str | None = None
    getypt: str = NU


def kies_moment(tekst: str, gelezen: Gelezen, apart: Sleutels, scherm: Console, bij: str) -> Moment:
    """What somebody means by ``tekst``; stops with 2 when it is no moment."""
    return replace(_bedoeld(tekst, gelezen, apart, scherm, bij), getypt=tekst)


def _stop_als_het_nog_komt(wat: str, dag: Datum, bij: str) -> None:
    nu = lees_datum(vandaag())
    if bij == VAN and nu is not None and _na(dag, nu):
        raise Stop(2, f"{wat} komt nog. Wat er anders is dan toen, zie je pas als die dag geweest is.")


def _stop_zonder_versie(tekst: str, wortel: Path) -> None:
    """Stops with 2 where ``tekst`` (``HEAD~3``, ``HEAD^``) can only be a version of git, and there is none."""
    if re.match(r"(?:HEAD|@)(?:[~^@]|$)", tekst) is None:
        return
    dag = "Noem een dag, zoals: sonestra vergelijk 2026-05-07"
    if not git.heeft_git():
        raise Stop(2, f"{tekst} is een versie van git, en git staat niet op deze computer. {dag}")
    er_zijn = git.hoeveel_versies(wortel)
    if not er_zijn:
        raise Stop(2, f"{tekst} is een versie van git, en git heeft van dit traject nog niets bewaard. {dag}")
    versies = "nog maar 1 versie" if er_zijn == 1 else f"{er_zijn} versies: tot en met HEAD~{er_zijn - 1}"
    raise Stop(2, f"Zo ver terug als {tekst} gaat git niet. Het bewaarde {versies}. {dag}")


def _bedoeld(tekst: str, gelezen: Gelezen, apart: Sleutels, scherm: Console, bij: str) -> Moment:
    nu, wortel = gelezen.traject, gelezen.wortel
    if tekst.lower() == NU:
        return Moment(nu, NU)
    if tekst.lower() in _BERAAD:
        dag = (nu.beraad and nu.beraad.datum) or (nu.plan and nu.plan.gemaakt_op) or None
        if dag is None or dag.grenzen is None:
            raise Stop(2, f"Bij {bij}: wanneer het {tekst.lower()} was staat er nog niet. Typ de dag zelf.")
        _stop_als_het_nog_komt(f"Het {tekst.lower()} ({zonder_weekdag(dag)})", dag, bij)
        return _op_dag(dag, gelezen, apart, scherm)
    commit = git.revisie(wortel, tekst) if lees_datum(tekst) is None and git.heeft_git() else None
    if commit is None:
        _stop_zonder_versie(tekst, wortel)
        dag = moment(bij, tekst)
        _stop_als_het_nog_komt(hoofdletter(zonder_weekdag(dag)), dag, bij)
        return _op_dag(dag, gelezen, apart, scherm)
    toen = _uit_git(commit, wortel, apart, scherm)
    return Moment(toen, f"zoals het in git staat bij {tekst}", commit=commit)


def op_een_dag(een: Moment, wortel: Path) -> Moment:
    """The same, with only who was there on its day: to stand beside a moment that is a day."""
    if een.dag is not None:
        return een
    dag = lees_datum((een.commit and git.dag_van(wortel, een.commit)) or vandaag())
    return een if dag is None else replace(een, traject=_er_toen(een.traject, dag))


def zonder_wat_apart_staat(momenten: list[Moment], gelezen: Gelezen, apart: Sleutels, scherm: Console) -> list[Moment]:
    """What git kept from before something moved to ``apart/`` is not told to who did not ask for that."""
    niet = tuple(wie for wie in apart_sleutels(gelezen.wortel) if wie not in apart)
    verborgen = tuple(lees_traject(gelezen.wortel, niet).traject.apart.values()) if niet else ()
    if not heeft_iets(verborgen):
        return momenten
    scherm.meld("Er staat nu iets apart. Wat er toen stond en nu niet meer, noem ik daarom niet allemaal.")
    return [
        replace(een, traject=zonder_verhuisd(een.traject, gelezen.traject, verborgen)) if een.commit else een
        for een in momenten
    ]


def _op_dag(dag: Datum, gelezen: Gelezen, apart: Sleutels, scherm: Console) -> Moment:
    nu, wortel = gelezen.traject, gelezen.wortel
    laatste = _laatste_dag(dag)
    commit = git.revisie_op(wortel, laatste) if git.heeft_git() else None
    woorden = zonder_weekdag(dag)
    if commit is None:
        scherm.meld(
            f"Van {woorden} weet ik alleen wat een dag heeft: wie er was, wat er gebeurde, het plan en hoe het "
            "actieteam het bijstelde. De rest is op beide momenten zoals het nu in de bestanden staat."
        )
        toen = _tot_die_dag(nu, dag)
    else:
        toen = _uit_git(commit, wortel, apart, scherm)
    gemaakt = (nu.plan and nu.plan.gemaakt_op) or (nu.beraad.datum if nu.beraad else None)
    plan = None if _na(gemaakt, dag) else nu.plan
    keren = {op: keer for op, keer in nu.actieteam.items() if op <= laatste}
    return Moment(_er_toen(replace(toen, plan=plan, actieteam=keren), dag), woorden, dag, commit)


def _er_toen(traject: Traject, dag: Datum) -> Traject:
    """Who was there, each as the file has them: what a map needs besides was typed by nobody."""
    toen = op_moment(traject, dag)
    zoals = traject.netwerk.personen
    personen = {
        wie: replace(een, bij=zoals[wie].bij, kijk_van=zoals[wie].kijk_van)
        for wie, een in toen.netwerk.personen.items()
    }
    return replace(toen, netwerk=replace(toen.netwerk, personen=personen))


def _tot_die_dag(nu: Traject, dag: Datum) -> Traject:
    gebeurd = nu.gebeurtenissen
    waren = tuple(een for een in gebeurd.gebeurtenissen if not _na(een.wanneer or een.van, dag))
    return replace(nu, gebeurtenissen=replace(gebeurd, gebeurtenissen=waren))


def _na(wanneer: Datum | None, dag: Datum) -> bool:
    if wanneer is None or wanneer.grenzen is None or dag.grenzen is None:
        return False
    return wanneer.grenzen[0] > dag.grenzen[1]


def _laatste_dag(dag: Datum) -> str:
    assert dag.grenzen is not None
    jaar, maand, op, _ = dag.grenzen[1]
    return f"{max(jaar, 1):04d}-{maand:02d}-{op:02d}"


def _uit_git(commit: str, wortel: Path, apart: Sleutels, scherm: Console) -> Traject:
    teksten = git.bestanden_toen(wortel, commit)
    if teksten is None:
        raise Stop(2, "git wil niet zeggen hoe het toen was. Probeer het nog een keer.")
    gelezen = lees_traject(wortel, apart, _in_plaats_van(teksten))
    if gelezen.onleesbaar:
        scherm.meld("Zoals het toen in git stond kan ik niet alles lezen:")
    stop_bij_onleesbaar(gelezen, scherm)
    return gelezen.traject


def _in_plaats_van(teksten: Mapping[str, str]) -> dict[Bestandsnaam, str | None]:
    """What each file held; what is kept apart never came from git, and is as it is now."""
    uit: dict[Bestandsnaam, str | None] = {vak.naam: None for vak in VAST.values()}
    uit[PLEKKEN] = None
    for pad, tekst in teksten.items():
        naam = pad.removesuffix(".yaml")
        if vak_van(naam) is not None and not is_apart(naam):
            map_, _, stam = naam.partition("/")
            if map_ != "actieteam" or is_dag(stam):
                uit[naam] = tekst.removeprefix(BOM)
    return uit
