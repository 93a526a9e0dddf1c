"""``sonestra groslijst``: many people at once, out of the list that somebody has."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.bewerken.erbij import Erbij, voeg_toe_entries
from sonestra_cli.domein.afleiding.groepen import ringnamen
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.openen import MAX_BYTES
from sonestra_cli.lezen.teruglezen import GRENS
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving.bibliotheek import OntbreektBibliotheek
from sonestra_cli.omgeving.console import Console, is_gesprek
from sonestra_cli.omgeving.klok import vandaag
from sonestra_cli.opdrachten.delen.lijst.verslag import vertel_bekend, vertel_nieuw, vertel_twijfel, weet_meer
from sonestra_cli.opdrachten.delen.openen import stop_bij_onleesbaar, zoek_wortel
from sonestra_cli.opdrachten.delen.opties import MapOptie, StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import stop_als_het_niet_mag, veranderen
from sonestra_cli.opdrachten.delen.verschil import toon_verschil
from sonestra_cli.opslaan.schrijven import Functie, samen_bewerken, vooruitblik
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming
from sonestra_cli.uitwisseling.lijst.inlezen import GeenLijst, lees_lijst
from sonestra_cli.verstaan.lijst.bouw import Omgeving
from sonestra_cli.verstaan.lijst.geheel import versta_lijst
from sonestra_cli.verstaan.lijst.plan import Niemand, Plan, kort, maak_plan, velden_van_nieuw
from sonestra_cli.verstaan.lijst.regels import van_tekst
from sonestra_cli.verstaan.lijst.soorten import Bronregel, Gehoord

NETWERK = "netwerk.yaml"
HULPZINNEN = """Zet er één mens per regel. Eerst de naam, dan wat je weet: Corrie, pleegoma, hart
Denk aan: familie, vrienden, buren, werk of school, sport, geloof, de winkel, online, wie er vroeger was."""


def opdracht(
    bestand: Annotated[
        str | None,
        typer.Argument(
            metavar="[BESTAND]", help="Een lijst: tekst, Word, Excel, een chat. Zonder bestand typ je hem hier."
        ),
    ] = None,
    aanvullen: Annotated[
        bool, typer.Option("--aanvullen", help="Zet ook erbij wat de lijst meer weet van wie er al staat.")
    ] = False,
    naar: Annotated[
        Path | None, typer.Option("--naar", metavar="LIJST.xlsx", help="Maak van de mensen een werkblad voor Excel.")
    ] = None,
    van: Annotated[
        Path | None, typer.Option("--van", metavar="LIJST.xlsx", help="Neem over wat in dat werkblad veranderde.")
    ] = None,
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Zet veel mensen tegelijk in netwerk.yaml, uit het lijstje dat je al hebt. Wie er al staat blijft zoals die is.

    Liever in Excel? Met --naar mensen.xlsx maak ik een werkblad. Met --van mensen.xlsx neem ik over wat
    je daarin veranderde.

    Voorbeeld: een regel als "Corrie, pleegoma, hart" in lijstje.txt, en dan: sonestra groslijst lijstje.txt
    """
    scherm = Console(stil)
    wortel = zoek_wortel(map_)
    gelezen = lees_traject(wortel)
    stop_bij_onleesbaar(gelezen, scherm)
    if naar is not None or van is not None:
        if bestand is not None or (naar is not None and van is not None):
            raise Stop(2, "Kies er één: een lijst, --naar of --van.")
        _met_werkblad(wortel, gelezen.traject, naar, van, vooraf, scherm)
        return
    stop_als_het_niet_mag(wortel, vooraf)
    gehoord = versta_lijst(_regels(bestand), _omgeving(gelezen.traject))
    if not gehoord.mensen:
        vertel_twijfel(Plan(), gehoord, scherm)
        hoe = "" if bestand is None and is_gesprek() else f"\n{HULPZINNEN.splitlines()[0]}"
        raise Stop(2, f"Er staat nog niemand op de lijst. Er is niets veranderd.{hoe}")
    praat = is_gesprek() and not vooraf and bestand != "-"
    if praat:
        plan, aanvullen = _praat(gehoord, gelezen.traject, aanvullen)
    else:
        plan = maak_plan(gehoord, gelezen.traject, Niemand())
    functies: dict[str, Functie] = {NETWERK: lambda tekst: voeg_toe_entries(tekst, _erbij(plan, aanvullen))}
    if not _erbij(plan, aanvullen):
        functies = {}
    if not vooraf and functies:
        with veranderen(NETWERK):
            samen_bewerken(wortel, functies, _stap(plan))
    vertel_nieuw(plan, "zou erbij komen" if vooraf else "erbij", scherm)
    vertel_bekend(plan, aanvullen, scherm)
    vertel_twijfel(plan, gehoord, scherm)
    if vooraf:
        with veranderen(NETWERK):
            toon_verschil(vooruitblik(wortel, functies), (), scherm)
        return
    if not (aanvullen or praat) and any(een.weet.erbij for een in plan.bekend):
        scherm.meld("Wil je erbij zetten wat de lijst meer weet? Doe het dan nog eens met: --aanvullen")
    scherm.meld(_slotwoord(len(plan.nieuw)) if functies else "Er is niets veranderd.")


def _slotwoord(nieuw: int) -> str:
    """Where it stands now, and how it goes on or back."""
    wat = f"{aantal(nieuw, 'mens', 'mensen')} erbij" if nieuw else "Bijgeschreven"
    return (
        f"{hoofdletter(wat)}, in netwerk.yaml. Toch niet? Typ: sonestra terug\n"
        "Wie mist er nog? Typ dan weer: sonestra groslijst"
    )


def _met_werkblad(
    wortel: Path, traject: Traject, naar: Path | None, van: Path | None, vooraf: bool, scherm: Console
) -> None:
    from sonestra_cli.opdrachten.delen.lijst.werkblad import naar_werkblad, van_werkblad

    if naar is not None:
        naar_werkblad(wortel, traject, naar, scherm)
    elif van is not None:
        van_werkblad(wortel, traject, van, vooraf, scherm)


def _omgeving(traject: Traject) -> Omgeving:
    dag = peildatum(traject)
    jaar = dag.jaar if dag and dag.jaar else int(vandaag()[:4])
    return Omgeving(ringnamen(traject.kop), jaar, traject.kop.sectoren)


def _praat(gehoord: Gehoord, traject: Traject, aanvullen: bool) -> tuple[Plan, bool]:
    """Ask what the list leaves open."""
    from sonestra_cli.gesprekken.lijst import gesprek_lijst
    from sonestra_cli.opdrachten.delen.praten import Gestopt, praat

    try:
        uitkomst = praat(partial(gesprek_lijst, gehoord, traject, aanvullen, weet_meer))
    except Gestopt as gestopt:
        raise Stop(1, f"{gestopt} Er is niets veranderd.") from None
    return uitkomst.plan, uitkomst.aanvullen


def _erbij(plan: Plan, aanvullen: bool) -> list[Erbij]:
    nieuw = [Erbij(("personen",), sleutel, velden_van_nieuw(sleutel, mens)) for sleutel, mens in plan.nieuw.items()]
    extra = {(een.sleutel, veld): waarde for een in plan.bekend for veld, waarde in kort(een.weet.erbij).items()}
    oud = [Erbij(("personen", sleutel), veld, waarde) for (sleutel, veld), waarde in extra.items()]
    return [*nieuw, *(oud if aanvullen else [])]


def _stap(plan: Plan) -> str:
    namen = [mens.naam for mens in plan.nieuw.values()]
    if not namen:
        return "aangevuld uit een lijst"
    return f"{opsomming(namen)} erbij" if len(namen) < 4 else f"{namen[0]} en {len(namen) - 1} anderen erbij"


def _regels(bestand: str | None) -> tuple[Bronregel, ...]:
    from sonestra_cli.opdrachten.delen.praten import alles_wat_komt, typ_regels

    if bestand is None and is_gesprek():
        return van_tekst("\n".join(typ_regels(HULPZINNEN)))
    naam = bestand if bestand not in (None, "-") else "De lijst"
    try:
        if bestand in (None, "-"):
            ruw = alles_wat_komt(MAX_BYTES + 1)
        else:
            with Path(str(bestand)).open("rb") as lijst:
                ruw = lijst.read(MAX_BYTES + 1)
        if len(ruw) > MAX_BYTES:
            raise Stop(2, f"{naam} is te groot. In een traject past hoogstens {GRENS}.")
        return lees_lijst(ruw, Path(str(naam)).name)
    except OSError as fout:
        raise Stop(2, f"Het bestand {bestand} kan ik niet lezen. Klopt de naam?") from fout
    except (GeenLijst, OntbreektBibliotheek) as fout:
        raise Stop(2, str(fout)) from fout
