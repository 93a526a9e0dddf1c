"""``sonestra samen``: two entries that are one person become one, in all files."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Annotated, NamedTuple

import typer

from sonestra_cli.bewerken.invoer import Invoer
from sonestra_cli.bewerken.opmaak import in_haken
from sonestra_cli.bewerken.samenvoegen import Keuzes, Stappen, botsingen, gezinnen_met_beiden, voeg_samen
from sonestra_cli.bewerken.verenigen import Botsing
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.gesprekken.begrijpen import zegt_geen
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.lezen.bron import Bron, pad_van
from sonestra_cli.lezen.indeling import apart_sleutels
from sonestra_cli.omgeving.console import Console, is_gesprek
from sonestra_cli.opdrachten.delen.aanwijzen import APART, wijs_aan
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import JaOptie, MapOptie, StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import stop_als_het_niet_mag, veranderen
from sonestra_cli.opdrachten.delen.stap import doe, open_bronnen, stop_bij_nieuwe_fouten, vraag_of_het_mag
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.sleutels import als_woord

WAT_BLIJFT = "Wat blijft, 1 of 2? Enter: alles blijft zoals het was."
ZO = "Typ het cijfer 1 of 2. Wat niet blijft zeg ik straks ook."


class _Verschil(NamedTuple):
    """One field in which both say something else."""

    bestand: Bestandsnaam
    entry: Stappen
    botsing: Botsing

    @property
    def veld(self) -> str:
        """What the field is called, and where it is when that is not among the people."""
        naam = ".".join(map(str, self.botsing.stappen)) or "wat erachter staat"
        return naam if self.bestand == "netwerk" else f"{naam} in {pad_van(self.bestand)}"


def opdracht(
    oud: Annotated[str, typer.Argument(metavar="OUD", help="De sleutel die verdwijnt.")],
    nieuw: Annotated[str, typer.Argument(metavar="NIEUW", help="De sleutel die blijft.")],
    houd: Annotated[
        str | None,
        typer.Option("--houd", metavar="SLEUTEL", help="Wie gelijk heeft waar ze verschillen: OUD of NIEUW."),
    ] = None,
    ja: JaOptie = False,
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Maak van twee sleutels die één mens zijn er één. NIEUW blijft, en krijgt alles wat alleen bij OUD stond.

    Lijsten komen bij elkaar, en overal waar OUD stond komt NIEUW, ook in actieteam en in apart. Wat je zelf bij OUD
    schreef, achter een #, komt boven NIEUW te staan. Zeggen ze bij een veld iets anders, dan vraag ik wat blijft, en
    wat niet blijft hoor je. Terug kan altijd, met: sonestra terug

    Voorbeeld: sonestra samen buurvrouw tante-ria --houd tante-ria
    """
    scherm = Console(stil)
    wortel = zoek_wortel(map_)
    stop_als_het_niet_mag(wortel, vooraf)
    eigenaren = apart_sleutels(wortel)
    bronnen = open_bronnen(wortel, eigenaren)
    oud, nieuw = _twee_mensen(oud, nieuw, bronnen)
    with veranderen("Het traject"):
        _vraag_naar_gezinnen(oud, nieuw, bronnen, ja or vooraf)
        verschillen = [
            _Verschil(naam, entry, botsing)
            for naam, bron in bronnen.items()
            for entry, botsing in botsingen(naam, bron.tekst, oud, nieuw)
        ]
    van_oud = _kies(verschillen, oud, nieuw, houd)
    teksten: dict[Bestandsnaam, str | None] = {}
    for naam, bron in bronnen.items():
        keuzes = Keuzes(frozenset((v.entry, v.botsing.stappen) for v in van_oud if v.bestand == naam))
        with veranderen(bron.bestand):
            teksten[naam] = voeg_samen(naam, bron.tekst, oud, nieuw, keuzes)
    if f"{APART}{oud}" in bronnen:
        teksten[f"{APART}{nieuw}"], teksten[f"{APART}{oud}"] = teksten[f"{APART}{oud}"], None
    stop_bij_nieuwe_fouten(wortel, eigenaren, teksten, als_woord(nieuw, oud), scherm)
    if doe(wortel, bronnen, teksten, f"{oud} en {nieuw} zijn één", vooraf, scherm, {nieuw: oud}) and not vooraf:
        scherm.resultaat(f"{oud} en {nieuw} zijn nu één mens: {nieuw}.")
    for verschil in verschillen:
        if not verschil.bestand.startswith(APART):
            weg = verschil.botsing.nieuw if verschil in van_oud else verschil.botsing.oud
            scherm.meld(f"niet gehouden: {verschil.veld}: {_toon(weg)}")


def _twee_mensen(oud: str, nieuw: str, bronnen: Mapping[Bestandsnaam, Bron]) -> tuple[str, str]:
    """Both keys; stops with 2 when they are not two people, or when both keep something apart."""
    twee = [wijs_aan(woord, bronnen) for woord in (oud, nieuw)]
    for doel in twee:
        if doel.soort != "mens":
            raise Stop(2, f"'{doel.sleutel}' is geen mens. Samenvoegen kan alleen met mensen.")
    oud, nieuw = twee[0].sleutel, twee[1].sleutel
    if oud == nieuw:
        raise Stop(2, f"'{oud}' en '{nieuw}' zijn dezelfde sleutel.")
    if f"{APART}{oud}" in bronnen and f"{APART}{nieuw}" in bronnen:
        raise Stop(
            2, f"Er is apart/{oud}.yaml en apart/{nieuw}.yaml. Zet eerst met de hand in de ene wat in de andere staat."
        )
    return oud, nieuw


def _vraag_naar_gezinnen(oud: str, nieuw: str, bronnen: Mapping[Bestandsnaam, Bron], ja: bool) -> None:
    """Two who stand in one family may well be two people: ask; parent and child are never one."""
    for naam, bron in bronnen.items():
        for regel, zelfde_plek in gezinnen_met_beiden(naam, bron.tekst, oud, nieuw):
            waar = bron.bestand if naam.startswith(APART) else f"{bron.bestand}, regel {regel}"
            if not zelfde_plek:
                raise Stop(2, f"In een gezin ({waar}) is de een ouder en de ander kind. Dat is niet één mens.")
            vraag_of_het_mag(f"In een gezin ({waar}) staan {oud} en {nieuw} naast elkaar. Toch één mens?", ja)


def _kies(verschillen: list[_Verschil], oud: str, nieuw: str, houd: str | None) -> list[_Verschil]:
    """In which fields the old entry counts; asked where somebody can answer and ``--houd`` does not say it."""
    if houd is not None:
        wie = {"oud": oud, "nieuw": nieuw}.get(houd.lower(), houd)
        if wie not in (oud, nieuw):
            raise Stop(2, f"Bij --houd: kies uit {oud} en {nieuw}.")
        return verschillen if wie == oud else []
    if verschillen and not is_gesprek():
        anders = "\n".join(_regels(verschillen, oud, nieuw))
        raise Stop(
            2, f"{oud} en {nieuw} zeggen niet hetzelfde:\n{anders}\nWie heeft gelijk? Typ --houd {nieuw} of {oud}."
        )
    return _vraag_het(verschillen, oud, nieuw) if verschillen else []


def _regels(verschillen: list[_Verschil], oud: str, nieuw: str) -> Iterator[str]:
    for verschil in verschillen:
        if verschil.bestand.startswith(APART):
            yield f"  in {pad_van(verschil.bestand)}: één veld"
        else:
            yield f"  {verschil.veld}: {_toon(verschil.botsing.oud)} ({oud}), {_toon(verschil.botsing.nieuw)} ({nieuw})"


def _vraag_het(verschillen: list[_Verschil], oud: str, nieuw: str) -> list[_Verschil]:
    """Where the old one counts; stops with 2 at an Enter."""
    from sonestra_cli.opdrachten.delen.praten import Gestopt, praat  # only where there is somebody to ask

    try:
        van_oud = praat(partial(_gesprek, verschillen, oud, nieuw))
    except Gestopt:
        van_oud = None
    if van_oud is None:
        raise Stop(2, "Goed. Er is niets veranderd.")
    return van_oud


def _gesprek(verschillen: list[_Verschil], oud: str, nieuw: str) -> Gesprek[list[_Verschil] | None]:
    """None: not one of them, and then nothing at all."""
    kan = {"1": True, oud.casefold(): True, "2": False, nieuw.casefold(): False}
    van_oud = []
    for verschil in verschillen:
        zin, vooraf, tekst = "\n".join((*_keuzes(verschil, oud, nieuw), WAT_BLIJFT)), "", ""
        while tekst not in kan:
            tekst = (yield Vraag(zin, ZO, vooraf, opnieuw=bool(vooraf))).strip(" .").casefold()
            if not tekst or zegt_geen(tekst):
                return None
            vooraf = f"'{kort(tekst)}' begrijp ik hier niet. {ZO}"
        van_oud += [verschil] if kan[tekst] else []
    return van_oud


def _keuzes(verschil: _Verschil, oud: str, nieuw: str) -> Iterator[str]:
    """Both values, one below the other; of what is apart only where it is."""
    dicht = verschil.bestand.startswith(APART)
    yield f"In {pad_van(verschil.bestand)} verschilt een veld:" if dicht else f"{verschil.veld}:"
    for nummer, wie, waarde in ((1, oud, verschil.botsing.oud), (2, nieuw, verschil.botsing.nieuw)):
        yield f"  {nummer}: zoals bij {wie}" if dicht else f"  {nummer}: {_toon(waarde)} ({wie})"


def _toon(waarde: Invoer) -> str:
    return kort(waarde if isinstance(waarde, str) else in_haken(waarde))
