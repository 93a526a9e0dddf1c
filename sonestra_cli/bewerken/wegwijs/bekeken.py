"""Whether a piketpaaltje fits is no part of it: that stands beside the plan, with the day on which it was looked at."""

from collections.abc import Mapping

from sonestra_cli.bewerken.erbij import voeg_toe_entry
from sonestra_cli.bewerken.opmaak import in_haken
from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval, Weg, woorden_van
from sonestra_cli.domein.beraad import Piketpaaltje
from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.domein.plan import Bekeken
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.verstaan.veldnamen import zoek_veld
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken
from sonestra_cli.yamltekst.knopen import TekstKnoop, Velden
from sonestra_cli.yamltekst.stukken import verwijder


def bekeken(geval: Geval) -> Antwoord | None:
    """``bekeken: 14 maart`` and ``uitkomst: past`` under a piketpaaltje go to the plan together."""
    ouder, boven = geval.knoop(geval.stappen[:-1]), geval.stappen[:-1]
    if geval.klasse(boven) is not Piketpaaltje or not isinstance(ouder, Velden) or not boven:
        return None
    velden = _velden(ouder)
    if geval.sleutel not in velden:
        return None
    if len(set(velden.values())) < len(velden):
        velden = {geval.sleutel: velden[geval.sleutel]}
    gezegd = {veld: woorden_van(geval.knoop((*boven, naam))) for naam, veld in velden.items()}
    inhoud = {"paaltje": str(boven[-1]), **gezegd}
    zin = f"of het paste, en wanneer dat bekeken is, staat in plan.yaml: piketpaaltjes_bekeken: [{in_haken(inhoud)}]"
    try:
        hier = geval.tekst
        for naam in velden:
            hier = verwijder(hier, (*boven, naam))
        daar = voeg_toe_entry(geval.werk.tekst("plan"), ("piketpaaltjes_bekeken",), None, inhoud)
    except NietTeBewerken:
        return Antwoord(zin)
    weg = Weg(zin, {geval.naam: hier, "plan": daar}, Pad("plan", ("piketpaaltjes_bekeken",)), " ".join(velden))
    return Antwoord(zin, (weg,))


def _velden(paaltje: Velden) -> Mapping[str, str]:
    """As typed -> the field of what was looked at, for each that a piketpaaltje does not have."""
    uit: dict[str, str] = {}
    for sleutel, waarde in paaltje.paren:
        naam = sleutel.waarde
        if naam not in velden_van(Piketpaaltje) and isinstance(waarde, TekstKnoop) and not waarde.leeg:
            gevonden = zoek_veld(naam, Bekeken)
            uit |= {naam: gevonden[0]} if len(gevonden) == 1 and gevonden != ("paaltje",) else {}
    return uit
