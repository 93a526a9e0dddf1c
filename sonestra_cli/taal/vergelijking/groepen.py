"""Changes under headings, in the order in which people ask: who, where, how it is between them, then the rest."""

from collections.abc import Iterable, Mapping

from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.vergelijken.veranderingen import Verandering, veranderingen
from sonestra_cli.taal.vergelijking.waarden import Zegger
from sonestra_cli.taal.vergelijking.zinnen import zin
from sonestra_cli.taal.woordkeus import woorden as woordkeuze
from sonestra_cli.taal.zinnen import hoofdletter, opsomming
from sonestra_cli.techniek.gegeven import gegeven

KOPPEN: Mapping[str, str] = {
    "wie": "Wie er kwam en wie er ging",
    "plaats": "Hoe dichtbij, en waarbij mensen horen",
    "band": "Hoe het tussen mensen is",
    "gezin": "Gezinnen en huizen",
    "mens": "Over mensen",
    "verhaal": "Het verhaal",
    "vragen": "De vragen",
    "gebeurtenissen": "Wat er gebeurde",
    "beraad": "{beraad} en de gasten",
    "afspraken": "De afspraken",
    "plan": "Verder in het plan",
    "actieteam": "{actieteam}",
    "traject": "Het traject zelf",
    "apart": "Wat apart staat",
}
"""Group -> its heading, in their order."""
_PERSOON = {"kring": "plaats", "groep": "plaats", "bij": "plaats", "band": "band", "contact": "band", "steun": "band"}
_NETWERK = {"gezinnen": "gezin", "huishoudens": "gezin", "belevingen": "band", "kennen_elkaar": "band"}


def koppen(traject: Traject) -> dict[str, str]:
    """The headings in the words that this traject has for its meetings."""
    woorden = woordkeuze(traject.kop.woordkeus)
    namen = {"beraad": hoofdletter(woorden.beraad.het), "actieteam": hoofdletter(woorden.actieteam.het)}
    return {groep: kop.format_map(namen) for groep, kop in KOPPEN.items()}


@gegeven
class Gezegd:
    """A change, the group it belongs to and its sentence."""

    groep: str
    zin: str
    verandering: Verandering


def vergelijking(oud: Traject, nieuw: Traject) -> tuple[Gezegd, ...]:
    """Every change as a sentence, under the groups in their order."""
    zegger = Zegger(oud, nieuw)
    alle = veranderingen(oud, nieuw)
    gezegd = []
    vorige = None
    for een in alle:
        if een.bestand != "kaart/posities":
            keer = (een.stappen[:2], een.op) if een.waarom else None
            gezegd.append(Gezegd(_groep(een), zin(zegger, een, keer != vorige), een))
            vorige = keer
    gezegd += _verplaatst(zegger, [een for een in alle if een.bestand == "kaart/posities"])
    volgorde = list(KOPPEN)
    return tuple(sorted(gezegd, key=lambda een: volgorde.index(een.groep)))


def _groep(een: Verandering) -> str:
    bestand = een.bestand.partition("/")[0]
    if bestand == "netwerk":
        veld, *verder = map(str, een.stappen)
        if veld == "personen":
            if len(verder) == 1:
                return "wie"
            anders = "band" if verder[1] == "kijk_van" else "mens"
            return "plaats" if verder[-1] == "kring" else _PERSOON.get(verder[1], anders)
        return _NETWERK.get(veld, "mens")
    if bestand == "plan":
        return "afspraken" if een.stappen[:1] == ("afspraken",) else "plan"
    return bestand if bestand in KOPPEN else "traject"


def _verplaatst(zegger: Zegger, alle: Iterable[Verandering]) -> list[Gezegd]:
    """Places on the map are figures: only whose they are is told."""
    per = list(alle)
    if not per:
        return []
    wie = dict.fromkeys(str(een.stappen[1]) for een in per if een.stappen[0] == "mensen" and len(een.stappen) > 1)
    namen = opsomming([zegger.naam(sleutel) for sleutel in wie])
    woorden = f"Op de kaart kregen een andere plek: {namen}." if wie else "De kaart met ringen kreeg een andere maat."
    return [Gezegd("plaats", woorden, per[0])]
