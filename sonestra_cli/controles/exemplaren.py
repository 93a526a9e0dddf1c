"""Who gets a whole plan, next to lines that are not for everybody."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import controle
from sonestra_cli.domein.afleiding.familie import broers_zussen, kinderen, ouders, partners_nu
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.afleiding.plan_nu import plan_nu
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject

P001 = Regel(
    "P001",
    "vraag",
    "Iemand krijgt het hele plan, en daarin staat een regel die niet voor die mens is.",
    "Een heel plan laat niets weg. Wie het krijgt, of naaste familie, leest dan ook de regel met `niet_voor`.",
    "Geef die mens een eigen stukje in plaats van het hele plan, of haal `niet_voor` weg als het wel mag.",
    bewaakt=True,
)


@controle(P001)
def heel_plan(traject: Traject) -> Iterator[Bevinding]:
    """P001: a copy for somebody of a ``niet_voor``, or for close family of theirs.

    Who makes the plan (a hoofdpersoon) and who is named in the line itself knows of it already.
    """
    if traject.plan is None:
        return
    regels = tuple(_regels(traject))
    for nr, wie in enumerate(traject.plan.exemplaren):
        for niet_voor, weet_het in regels:
            reden = _reden(traject, wie, niet_voor)
            if reden and wie not in weet_het:
                pad = Pad("plan", ("exemplaren", nr))
                zin = f"{naam(traject, wie)} krijgt het hele plan, en {reden}. Is dat goed?"
                yield Bevinding(P001, zin, pad, tip="een eigen stukje kan ook", staat=naam(traject, wie))
                break


def _reden(traject: Traject, wie: Sleutel, niet_voor: Sleutels) -> str:
    if wie in niet_voor:
        return "daarin staat een regel die niet voor deze mens is"
    if wie in traject.kop.hoofdpersonen:
        return ""
    dicht = next((k for k in niet_voor if wie in _naasten(traject, k)), None)
    return f"daarin staat een regel die niet voor {naam(traject, dicht)} is" if dicht else ""


def _naasten(traject: Traject, wie: Sleutel) -> set[Sleutel]:
    """Parents, children, brothers and sisters, and who they are together with now."""
    netwerk = traject.netwerk
    return {wie_ook for soort in (ouders, kinderen, broers_zussen, partners_nu) for wie_ook in soort(netwerk, wie)}


def _regels(traject: Traject) -> Iterator[tuple[Sleutels, Sleutels]]:
    """Every line with a ``niet_voor``, and who is named in it.

    Of an agreement every version counts, those of the actieteam too: a whole plan shows what it was and what it became.
    """
    plan = traject.plan
    assert plan is not None
    for vraag in traject.vragen.vragen.values():
        yield vraag.niet_voor, (*vraag.van, *vraag.wie_denkt_mee)
    for nu in plan_nu(traject).afspraken:
        for afspraak in (*(eerst.afspraak for eerst in nu.eerst), nu.afspraak):
            yield afspraak.niet_voor, (*afspraak.wie, *afspraak.nog_vragen)
    for gevraagd in plan.vragen_aan_professionals.values():
        yield gevraagd.niet_voor, (*gevraagd.gesteld_door, *gevraagd.aan_wie)
    for regel in plan.als_het_anders_loopt:
        yield regel.niet_voor, regel.wie
