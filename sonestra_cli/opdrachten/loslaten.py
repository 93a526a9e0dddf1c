"""``sonestra loslaten``: the folder goes to the people it is of, and nothing stays behind here."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.soorten import Sleutels
from sonestra_cli.domein.zien.dicht import dichte_blokken
from sonestra_cli.domein.zien.huizen import per_huis
from sonestra_cli.domein.zien.ongelezen import ongelezen_in_traject
from sonestra_cli.gesprekken.begrijpen import is_ja
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.indeling import APART, apart_sleutels
from sonestra_cli.lezen.traject import Gelezen, lees_traject
from sonestra_cli.omgeving.console import Console, is_gesprek
from sonestra_cli.omgeving.klok import vandaag
from sonestra_cli.opdrachten.delen.kaart.plekken import Plekken
from sonestra_cli.opdrachten.delen.loslaten.aan_wie import aan_wie
from sonestra_cli.opdrachten.delen.loslaten.bon import Bon, bon_van, bon_van_de_rest, wis_hier
from sonestra_cli.opdrachten.delen.loslaten.genoemd import nog_genoemd
from sonestra_cli.opdrachten.delen.loslaten.inhoud import Pakket, hekjes, inhoud_van, met_voorbeelden, pakket
from sonestra_cli.opdrachten.delen.loslaten.slot import bedenk_zin, haal_van_slot, kijk_of_het_kan, leg_op_slot
from sonestra_cli.opdrachten.delen.loslaten.teksten import in_geen_enkele, teksten_voor
from sonestra_cli.opdrachten.delen.openen import stop_bij_onleesbaar, zoek_wortel
from sonestra_cli.opdrachten.delen.opties import JaOptie, MapOptie, StilOptie, Stop, VoorafOptie, komma_lijst
from sonestra_cli.opdrachten.delen.schrijffouten import maken
from sonestra_cli.opdrachten.delen.uitvoer import toonbaar
from sonestra_cli.opslaan.overdracht import WORDT_GEWIST, Bezet, lees_na, vingerafdruk, zet_klaar
from sonestra_cli.opslaan.schone_map import NietGelijk
from sonestra_cli.opslaan.versleuteld import EIND
from sonestra_cli.taal.zinnen import aantal, opsomming

_NIETS_GEWIST = "Er is niets gewist: de map is nog zoals die was."
_VAN_ONS = (".sonestra/", ".vscode/", ".gitignore", ".gitattributes", "Sonestra.", "actieteam/LEESMIJ", "apart/LEESMIJ")
"""What the program itself put in a folder; nobody misses it in what is given away."""


def opdracht(
    aan: Annotated[
        str | None, typer.Option("--aan", metavar="WIE", help="Wie de map krijgt: sleutels, met een komma ertussen.")
    ] = None,
    ieder: Annotated[bool, typer.Option("--ieder", help="Ieder een eigen map, ook wie in één huis wonen.")] = False,
    naar: Annotated[
        Path | None, typer.Option("--naar", metavar="MAP", help="Waar de nieuwe map komt, zoals een stick.")
    ] = None,
    ook: Annotated[
        str | None, typer.Option("--ook", metavar="BESTANDEN", help="Losse bestanden die ook meegaan, met een komma.")
    ] = None,
    op_slot: Annotated[
        bool, typer.Option("--op-slot", help="Geen map, maar één bestand dat alleen met jullie zin opengaat.")
    ] = False,
    van_slot: Annotated[
        Path | None, typer.Option("--van-slot", metavar="BESTAND", help="Maak van zo'n bestand weer een map.")
    ] = None,
    ja: JaOptie = False,
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Geef de map aan de mensen van wie die is, en wis hier wat er staat. Doe dit samen, en lees de bon voor.

    Ik maak een schone map zonder geschiedenis: de bestanden, alle kaarten, alle papieren als pdf, en BEGIN-HIER.html
    om mee te beginnen. Wonen zij niet in één huis, dan krijgt elk huis een eigen map, met wat die mensen mogen lezen.
    Ik lees alles na. Pas als jij daarna ja typt, wis ik hier.

    Voorbeeld: sonestra loslaten --aan samira --vooraf
    """
    scherm = Console(stil)
    if van_slot is not None:
        scherm.resultaat(f"open: {toonbaar(haal_van_slot(van_slot, naar))}")
        return
    if op_slot:
        kijk_of_het_kan()
    wortel = zoek_wortel(map_).resolve()
    if wortel.name.endswith(WORDT_GEWIST):
        _maak_wissen_af(wortel, ja, vooraf, scherm)
        return
    begin = vingerafdruk(wortel)
    gelezen = lees_traject(wortel, apart_sleutels(wortel))
    _stop_bij_onbegrip(gelezen, scherm)
    wie = aan_wie(aan, gelezen.traject)
    groepen = tuple((een,) for een in wie) if ieder else per_huis(gelezen.traject, wie)
    los = _los(ook, begin)
    pakketten = [pakket(gelezen, groep, teksten_voor(gelezen, groep), los) for groep in groepen]
    plekken = _plekken(wortel, naar, groepen, EIND if op_slot else "")
    _vertel(gelezen, pakketten, plekken, begin, scherm)
    if vooraf:
        _lees_voor(bon_van(wortel), scherm)
        return
    if any(hekjes(een) for een in pakketten) and not ja:
        _vraag("Mogen zij die regels achter een # ook lezen?", "Haal ze eerst weg, of verander ze.")
    _zet_klaar(gelezen, dict(zip(plekken, pakketten, strict=True)), scherm)
    bon = bon_van(wortel)
    _lees_voor(bon, scherm)
    _vraag_wissen(ja)
    _wis(wortel, bon, begin, scherm)


def _stop_bij_onbegrip(gelezen: Gelezen, scherm: Console) -> None:
    """What is not understood may be for nobody: it is mended first, for this is done once."""
    stop_bij_onleesbaar(gelezen, scherm)
    if ongelezen_in_traject(gelezen.traject) or dichte_blokken(gelezen.traject):
        raise Stop(
            1,
            "Hier begrijp ik iets niet, en dan weet ik ook niet wie het mag lezen. Kijk er eerst naar met: "
            f"sonestra valideer. {_NIETS_GEWIST}",
        )


def _los(ook: str | None, begin: Mapping[str, str]) -> tuple[str, ...]:
    for pad in komma_lijst(ook):
        if pad not in begin or pad.startswith(f"{APART}/"):
            raise Stop(2, f"Bij --ook: {pad} is geen los bestand in deze map.")
    return komma_lijst(ook)


def _plekken(wortel: Path, naar: Path | None, groepen: Sequence[Sleutels], eind: str) -> list[Path]:
    """The folders that come, or the files with this ending; stops with 2 where they cannot be."""
    bij = (wortel.parent if naar is None else naar).resolve()
    if not bij.is_dir():
        raise Stop(2, f"De map {naar} vind ik niet.")
    if bij.is_relative_to(wortel):
        raise Stop(2, f"{naar} ligt in de map die gewist wordt. Kies een andere plek.")
    return [bij / f"{wortel.name}-voor-{'+'.join(sorted(groep))}{eind}" for groep in groepen]


def _vertel(
    gelezen: Gelezen, pakketten: Sequence[Pakket], plekken: Sequence[Path], begin: Mapping[str, str], scherm: Console
) -> None:
    for een, plek in zip(pakketten, plekken, strict=True):
        scherm.meld(f"Voor {opsomming(list(namen(gelezen.traject, een.wie)))}: {toonbaar(plek)}")
        for naam in een.gezeefd.niet_mee:
            scherm.meld(f"  {pad_van(naam)} gaat niet mee: daar kan ik niet uithalen wat niet voor hen is.")
        for naam, waar in nog_genoemd(gelezen, een).items():
            scherm.meld(f"  {naam} zien zij niet. Die naam staat nog wel in {opsomming(waar)}.")
        if een.los:
            scherm.meld(f"  Ook mee, zoals het is: {opsomming(een.los)}.")
        for bestand, regels in hekjes(een).items():
            if bestand.startswith(f"{APART}/"):
                scherm.meld(f"  Ook te lezen, achter een # in {bestand}: {aantal(len(regels), 'regel', 'regels')}")
                continue
            scherm.meld(f"  Ook te lezen, achter een # in {bestand}:")
            for regel in regels:
                scherm.meld(f"    {regel}")
        if met_voorbeelden(een):
            scherm.meld("  De uitleg en de voorbeelden van een nieuwe map staan er ook nog in, achter een #.")
    _vertel_wat_niet_meegaat(gelezen, pakketten, begin, scherm)
    if gelezen.traject.kop.losgelaten_op is None:
        scherm.meld(
            "De dag van het loslaten staat nog nergens. Voor in de brief, typ eerst: "
            f"sonestra wijzig traject losgelaten_op={vandaag()}"
        )


def _vertel_wat_niet_meegaat(
    gelezen: Gelezen, pakketten: Sequence[Pakket], begin: Mapping[str, str], scherm: Console
) -> None:
    nergens = in_geen_enkele(gelezen, [een.gezeefd for een in pakketten])
    mee = {pad for een in pakketten for pad in (*map(pad_van, een.gezeefd.teksten), *een.los)}
    gelezen_ = {bron.bestand for bron in gelezen.bronnen.values()}
    over = [pad for pad in begin if pad not in mee and not pad.startswith(_VAN_ONS)]
    if nergens or over:
        scherm.meld("Dit komt in geen enkele map, en wordt wel gewist:")
    for bestand, regel in nergens:
        scherm.meld(f"  {bestand}, regel {regel}: mag niet iedereen in die map lezen")
    for pad in over:
        if pad.startswith(f"{APART}/"):
            scherm.meld(f"  {pad}: is van een mens die geen eigen map krijgt")
        elif pad not in gelezen_:
            scherm.meld(f"  {pad}: een los bestand. Moet het mee? Typ --ook {pad}")
    if nergens or any(pad.startswith(f"{APART}/") for pad in over):
        samen = any(len(een.wie) > 1 for een in pakketten)
        of = ", of geef ieder een eigen map: --ieder" if samen else "."
        scherm.meld(f"Wil je dat wel geven aan wie het is? Noem die mens bij --aan{of}")


def _zet_klaar(gelezen: Gelezen, werk: Mapping[Path, Pakket], scherm: Console) -> None:
    """Every folder whole and read back, or none is counted on."""
    kaartplekken = Plekken(gelezen)
    klaar: dict[Path, dict[str, bytes]] = {}
    for plek, een in werk.items():
        scherm.meld(f"Ik maak nu alle kaarten en papieren voor {toonbaar(plek)}. Dat duurt even.")
        inhoud = inhoud_van(gelezen, een, kaartplekken, scherm)
        try:
            with maken(plek):
                if plek.name.endswith(EIND):
                    leg_op_slot(plek, inhoud, bedenk_zin(opsomming(list(namen(gelezen.traject, een.wie)))))
                else:
                    zet_klaar(plek, inhoud)
                    klaar[plek] = inhoud
        except Bezet as fout:
            zin = f"{plek} is er al, en is iets anders. Kies een andere plek met --naar. {_NIETS_GEWIST}"
            raise Stop(2, zin) from fout
        except NietGelijk as fout:
            raise Stop(1, f"Wat ik schreef is niet wat ik teruglees, in {plek}. {_NIETS_GEWIST}") from fout
        scherm.resultaat(f"klaar en nagelezen: {toonbaar(plek)}")
    for plek, inhoud in klaar.items():
        try:
            lees_na(plek, inhoud)
        except (NietGelijk, OSError) as fout:
            raise Stop(1, f"{plek} is intussen veranderd. {_NIETS_GEWIST}") from fout
    if klaar:
        scherm.meld("Begin daar met BEGIN-HIER.html.")
    else:
        scherm.meld("Zo gaat het weer open: sonestra loslaten --van-slot BESTAND. Het kan ook met het programma age.")


def _lees_voor(bon: Bon, scherm: Console) -> None:
    scherm.meld("\nDe bon. Lees hem samen voor.\nDit wis ik op deze computer:")
    for regel in bon.wis:
        scherm.meld(f"  - {regel}")
    scherm.meld("Dit kan ik niet wissen. Doe dat zelf, en spreek af wanneer:")
    for regel in bon.elders:
        scherm.meld(f"  - {regel}")


def _vraag(zin: str, anders: str) -> None:
    if not is_gesprek():
        raise Stop(2, f"{zin} Dat zegt een mens. Kijk met --vooraf, of typ --ja erbij. {_NIETS_GEWIST}")
    from sonestra_cli.opdrachten.delen.praten import zegt_ja  # only where there is somebody to ask

    if not zegt_ja(zin):
        raise Stop(2, f"Goed. {anders} {_NIETS_GEWIST}")


def _vraag_wissen(ja: bool) -> None:
    """Only the whole word: an Enter too many wipes nothing."""
    if ja:
        return
    if not is_gesprek():
        raise Stop(2, f"Ik wis niet zonder dat iemand ja zegt. Typ --ja erbij. {_NIETS_GEWIST}")
    from sonestra_cli.opdrachten.delen.praten import TERUG_NIET, Gestopt, praat

    er_is_meer = f"{_NIETS_GEWIST} De nieuwe map is er ook."
    try:
        mag_weg = praat(_mag_weg, eerste=TERUG_NIET)
    except Gestopt:
        mag_weg = False
    except KeyboardInterrupt:
        Console().meld(f"\n{er_is_meer}")
        raise
    if not mag_weg:
        raise Stop(2, f"Goed. {er_is_meer}")


def _mag_weg() -> Gesprek[bool]:
    zin = "Is de bon voorgelezen, en mag alles hier weg? Typ dan: ja. Enter is nee."
    uitleg = "Typ het hele woord ja, dan wis ik wat op de bon staat. Alleen Enter: dan blijft alles hier staan."
    vooraf = ""
    while True:
        tekst = (yield Vraag(zin, uitleg, vooraf, opnieuw=bool(vooraf))).strip(" .!").casefold()
        if tekst == "ja" or not tekst or is_ja(tekst) is False:
            return tekst == "ja"
        vooraf = uitleg


def _wis(wortel: Path, bon: Bon, begin: Mapping[str, str], scherm: Console) -> None:
    if vingerafdruk(wortel) != begin:
        raise Stop(
            1, f"In de map veranderde intussen iets. Doe het nog een keer, dan gaat dat ook mee. {_NIETS_GEWIST}"
        )
    try:
        blijft = wis_hier(wortel, bon)
    except OSError as fout:
        raise Stop(
            1, f"Wissen lukt niet: een ander programma heeft de map open. Sluit dat eerst. {_NIETS_GEWIST}"
        ) from fout
    for pad in blijft:
        Console().meld(f"Dit kon ik niet wissen: {pad}")
    if blijft:
        raise Stop(1, "Wis dat zelf. De rest is weg.")
    scherm.resultaat("gewist: alles wat op de bon staat.")


def _maak_wissen_af(wortel: Path, ja: bool, vooraf: bool, scherm: Console) -> None:
    """An earlier run was broken off while it wiped: the folder that was given is whole."""
    scherm.meld(f"In {wortel.name} was ik aan het wissen. Wat weggegeven is, is heel.")
    if vooraf:
        return
    _vraag_wissen(ja)
    _wis(wortel, bon_van_de_rest(wortel), vingerafdruk(wortel), scherm)
