"""What a boundary asks besides: the mandate with who sets it, and whether the same one is there already."""

from collections.abc import Iterable, Mapping

from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.gesprekken.begrijpen import ja_of_nee
from sonestra_cli.gesprekken.erbij import PERSONEN, Stand
from sonestra_cli.gesprekken.vraag import Gesprek, Vraag
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet

PAALTJES = ("piketpaaltjes",)
MANDAAT = "Een piketpaaltje komt van iemand met een mandaat: een jeugdbeschermer, een curator, een bewindvoerder."


def met_mandaat(inzetten: tuple[Inzet, ...], stand: Stand) -> Gesprek[tuple[Inzet, ...]]:
    """With the mandate of the professional who sets a boundary, where somebody says that there is one.

    What a boundary is based on does not say who may set it: without a yes the rule about it keeps asking.
    """
    erbij: dict[str, Inzet] = {}
    for velden in _paaltjes(inzetten):
        wie, grond = velden.get("gesteld_door"), velden.get("grondslag")
        for sleutel in [wie] if isinstance(wie, str) else wie if isinstance(wie, list) else []:
            mens = stand.traject.netwerk.personen.get(Sleutel(sleutel), Persoon())
            open_ = mens.professional and not mens.professional.mandaat and isinstance(grond, str)
            if open_ and grond != "anders" and (yield from _heeft_mandaat(sleutel, str(grond), stand)):
                plek = (*PERSONEN, str(sleutel), "professional")
                erbij[sleutel] = Inzet("netwerk", plek, "mandaat", in_woorden(str(grond)))
    return (*inzetten, *erbij.values())


def _heeft_mandaat(sleutel: str, grond: str, stand: Stand) -> Gesprek[bool]:
    wie = kale_naam(stand.traject, Sleutel(sleutel))
    zin = f"Heeft {wie} zelf dit mandaat: {in_woorden(grond)}? Dan zet ik dat erbij. (ja/nee) Enter is nee."
    return (yield from ja_of_nee(Vraag(zin, MANDAAT, einde="")))


def zonder_wat_er_al_is(inzetten: tuple[Inzet, ...], stand: Stand) -> Gesprek[tuple[Inzet, ...]]:
    """The same without a boundary that is there already in the same words, unless it was meant."""
    er_zijn = stand.traject.beraad.piketpaaltjes if stand.traject.beraad else {}
    al = {_plat(str(paaltje.woorden)): sleutel for sleutel, paaltje in er_zijn.items()}
    uit = []
    for een in inzetten:
        woorden = een.waarde.get("woorden") if een.stappen == PAALTJES and isinstance(een.waarde, Mapping) else None
        sleutel = al.get(_plat(woorden)) if isinstance(woorden, str) else None
        if sleutel is None or (yield from _toch(sleutel)):
            uit.append(een)
    return tuple(uit)


def _toch(sleutel: str) -> Gesprek[bool]:
    zin = f"Dit paaltje staat er al, woord voor woord: {sleutel}."
    vraag = f"{zin} Zet ik het er nog een keer bij? (ja/nee) Enter is nee."
    return (yield from ja_of_nee(Vraag(vraag, weg="nee", alleen=zin)))


def _paaltjes(inzetten: Iterable[Inzet]) -> Iterable[Mapping[str, object]]:
    return (een.waarde for een in inzetten if een.stappen == PAALTJES and isinstance(een.waarde, Mapping))


def _plat(woorden: str) -> str:
    return " ".join(woorden.split()).rstrip(".").casefold()
