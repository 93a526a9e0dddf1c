"""``sonestra hernoem``: a key gets another name, in all files at once."""

from typing import Annotated

import typer

from sonestra_cli.bewerken.erbij import voeg_toe_entry
from sonestra_cli.bewerken.hernoemen import hernoem_in, woorden_met
from sonestra_cli.bewerken.veldwaarde import knoop_op
from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.soorten import IEMAND, Bestandsnaam
from sonestra_cli.lezen.indeling import apart_sleutels
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.aanwijzen import APART, LIDWOORD, SLEUTEL, Aangewezen, bezet, wijs_aan
from sonestra_cli.opdrachten.delen.openen import zoek_wortel
from sonestra_cli.opdrachten.delen.opties import MapOptie, StilOptie, Stop, VoorafOptie
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opdrachten.delen.stap import doe, open_bronnen, stop_bij_nieuwe_fouten
from sonestra_cli.taal.zinnen import aantal
from sonestra_cli.techniek.sleutels import VAN_HET_PROGRAMMA, als_woord, een_vorm, is_sleutel, sleutel_van
from sonestra_cli.yamltekst.bewerkbaar import knopen_van


def opdracht(
    oud: Annotated[str, typer.Argument(metavar="OUD", help="De sleutel zoals die nu is: kim, of vraag:v1.")],
    nieuw: Annotated[str, typer.Argument(metavar="NIEUW", help="Hoe die gaat heten: kleine letters en streepjes.")],
    map_: MapOptie = None,
    vooraf: VoorafOptie = False,
    stil: StilOptie = False,
) -> None:
    """Geef een mens, een vraag, een afspraak of een piketpaaltje een andere sleutel, overal tegelijk.

    Overal waar de sleutel staat komt de nieuwe, ook in actieteam en in apart, en apart/OUD.yaml heet daarna
    apart/NIEUW.yaml. Wat mensen zelf zeiden verandert niet: staat de oude naam daarin, dan zeg ik hoe vaak.
    Terug kan altijd, met: sonestra terug

    Is NIEUW er al, en is het dezelfde mens? Typ dan: sonestra samen OUD NIEUW

    Voorbeeld: sonestra hernoem buurvrouw tante-ria
    """
    scherm = Console(stil)
    wortel = zoek_wortel(map_)
    eigenaren = apart_sleutels(wortel)
    bronnen = open_bronnen(wortel, eigenaren)
    nieuw = een_vorm(nieuw.strip())
    doel = wijs_aan(oud, bronnen, ("sonestra", "hernoem", SLEUTEL, nieuw))
    _stop_bij_slechte_sleutel(nieuw, doel)
    if bezet(doel.soort, nieuw, bronnen) or f"{APART}{nieuw}" in bronnen:
        raise Stop(2, _al_bezet(doel, nieuw))
    teksten: dict[Bestandsnaam, str | None] = {}
    for naam, bron in bronnen.items():
        with veranderen(bron.bestand):
            teksten[naam] = hernoem_in(naam, bron.tekst, doel.soort, doel.sleutel, nieuw)
    bleef = _naam_die_blijft(doel, nieuw, bronnen[doel.bestand].tekst)
    if bleef:
        with veranderen(bronnen[doel.bestand].bestand):
            plek = [*doel.stappen[:-1], nieuw]
            teksten[doel.bestand] = voeg_toe_entry(teksten[doel.bestand] or "", plek, "naam", bleef)
    if all(tekst == bronnen[naam].tekst for naam, tekst in teksten.items()):
        raise Stop(
            2, f"'{doel.sleutel}' kan ik zo niet veranderen: pas de sleutel met de hand aan, overal waar hij staat."
        )
    if doel.soort == "mens" and (eigen := f"{APART}{doel.sleutel}") in bronnen:
        teksten[f"{APART}{nieuw}"] = teksten[eigen]
        teksten[eigen] = None
    stop_bij_nieuwe_fouten(wortel, eigenaren, teksten, als_woord(nieuw, doel.sleutel), scherm)
    heette = {nieuw: doel.sleutel} if doel.soort == "mens" else {}
    if not doe(wortel, bronnen, teksten, f"{doel.sleutel} heet nu {nieuw}", vooraf, scherm, heette) or vooraf:
        return
    anders = sum(
        tekst is None or naam not in bronnen or tekst != bronnen[naam].tekst for naam, tekst in teksten.items()
    )
    scherm.resultaat(f"{doel.sleutel} heet nu {nieuw}, in {aantal(anders, 'bestand', 'bestanden')}.")
    if bleef:
        scherm.meld(f"Op de kaart blijft staan: {bleef}. Anders? {_de_naam(doel, naam_uit_sleutel(nieuw), nieuw)}")
    else:
        _vertel_over_de_naam(doel, nieuw, bronnen[doel.bestand].tekst, scherm)
    gewoon = {naam: bron.tekst for naam, bron in bronnen.items() if not naam.startswith(APART)}
    if hoe_vaak := sum(woorden_met(naam, tekst, doel.sleutel) for naam, tekst in gewoon.items()):
        scherm.meld(
            f"In {aantal(hoe_vaak, 'tekst', 'teksten')} van mensen staat '{doel.sleutel}' nog. Daar blijf ik af."
        )


def _stop_bij_slechte_sleutel(nieuw: str, doel: Aangewezen) -> None:
    if doel.soort == "gast":
        raise Stop(2, f"Een gast heet zoals de mens. Typ: sonestra hernoem {doel.sleutel} {nieuw}")
    if nieuw in (VAN_HET_PROGRAMMA, IEMAND):
        raise Stop(2, f"'{nieuw}' heeft hier al een betekenis. Kies een andere sleutel.")
    if not is_sleutel(nieuw):
        zo = (
            f" Typ: sonestra hernoem {doel.sleutel} {zo}"
            if is_sleutel(zo := sleutel_van(nieuw)) and zo != IEMAND
            else ""
        )
        naam = f"\nGaat het om de naam? {_de_naam(doel, nieuw)}" if doel.soort == "mens" else ""
        raise Stop(2, f"'{nieuw}' kan geen sleutel zijn: daarin staan kleine letters, cijfers en streepjes.{zo}{naam}")
    if nieuw == doel.sleutel:
        naam = f" Wil je een andere naam? {_de_naam(doel, '…')}" if doel.soort == "mens" else ""
        raise Stop(2, f"De sleutel is al '{nieuw}'. Er is niets veranderd.{naam}")


def _naam_die_blijft(doel: Aangewezen, nieuw: str, tekst: str) -> str:
    """The name that only the key told, where the new key would tell less of it: Jo Mulder who becomes jo."""
    minder = {*nieuw.split("-")} < {*doel.sleutel.split("-")}
    if doel.soort != "mens" or not minder or knoop_op(knopen_van(tekst), (*doel.stappen, "naam")) is not None:
        return ""
    return naam_uit_sleutel(doel.sleutel)


def _de_naam(doel: Aangewezen, naam: str, sleutel: str = "") -> str:
    """How the name that is shown is changed, and not the key."""
    return f'Typ dan: sonestra wijzig {sleutel or doel.sleutel} "naam={naam}"'


def _al_bezet(doel: Aangewezen, nieuw: str) -> str:
    zelfde = f" Is het dezelfde mens? Typ: sonestra samen {doel.sleutel} {nieuw}" if doel.soort == "mens" else ""
    return f"Er is al een {LIDWOORD[doel.soort]} '{nieuw}'.{zelfde}"


def _vertel_over_de_naam(doel: Aangewezen, nieuw: str, tekst: str, scherm: Console) -> None:
    """Without a name of its own the key is what stands on the map."""
    if doel.soort == "mens" and knoop_op(knopen_van(tekst), (*doel.stappen, "naam")) is None:
        scherm.meld(f"Op de kaart staat nu: {naam_uit_sleutel(nieuw)}")
