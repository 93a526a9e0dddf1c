"""One sentence for each change: as people say it, else ``Corrie, woonplaats: eerst Almelo, nu Zwolle.``"""

from collections.abc import Callable, Mapping

from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.soorten import Woorden
from sonestra_cli.domein.veld import Blok, Lijst, Waarde
from sonestra_cli.domein.vergelijken.veranderingen import Verandering
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.vergelijking.plaats import IN_DE_NAAM, waarover
from sonestra_cli.taal.vergelijking.waarden import Zegger, geciteerd
from sonestra_cli.taal.woordkeus import woorden as woordkeuze
from sonestra_cli.taal.zinnen import hoofdletter, met_punt

_IN_KRING = {"hart": "in het hart", "dichtbij": "dichtbij", "bekend": "bij bekend", "verder": "verder weg"}
_NERGENS = "nog nergens"


def zin(zegger: Zegger, een: Verandering, met_waarom: bool = True) -> str:
    """The change as a sentence, or a few; the reason once, where several changes have one."""
    klasse = type(een.langs[-1]).__name__ if een.langs else ""
    veld = str(een.stappen[-1]) if een.stappen else ""
    eigen = _VELD.get((klasse, veld))
    wat = een.nieuw if een.nieuw is not None else een.oud
    soort = _ALS_GEHEEL.get(type(wat).__name__) if een.wat in ("erbij", "weg") else None
    gezegd = (soort or eigen or _gewoon)(zegger, een) if een.wat != "volgorde" else _volgorde(zegger, een)
    waarom = f" Waarom: {geciteerd(een.waarom)}" if een.waarom and met_waarom else ""
    return hoofdletter(met_punt(gezegd)) + (met_punt(waarom) if waarom else "")


def _label(zegger: Zegger, een: Verandering) -> str:
    """What it is about, with the meeting that changed it."""
    label = ", ".join(waarover(zegger, een)) or een.bestand
    return label + (f", op {zonder_weekdag(een.op)}" if een.op is not None else "")


def _gewoon(zegger: Zegger, een: Verandering) -> str:
    wat = een.nieuw if een.nieuw is not None else een.oud
    label = _label(zegger, een)
    if isinstance(een.vorm, Blok):
        inhoud = zegger.blok(wat, IN_DE_NAAM.get(type(wat).__name__, ()))
        staat = "is erbij gekomen" if een.wat == "erbij" else "staat er niet meer"
        return f"{label} {staat}: {inhoud}" if inhoud else f"{label} {staat}"
    if een.oud is None:
        return f"{label}: nu {zegger.zeg(een.vorm, een.nieuw)}, eerst stond er niets"
    if een.nieuw is None:
        return f"{label}: eerst {zegger.zeg(een.vorm, een.oud)}, nu niets meer"
    if isinstance(een.vorm, Lijst) and (verschil := _erbij_en_weg(zegger, een.vorm, een)):
        return f"{label}: {verschil}"
    if een.vorm == Waarde(Woorden):
        return f"{label}, nu: {zegger.zeg(een.vorm, een.nieuw)}. Eerst: {zegger.zeg(een.vorm, een.oud)}"
    return f"{label}: eerst {zegger.zeg(een.vorm, een.oud)}, nu {zegger.zeg(een.vorm, een.nieuw)}"


def _erbij_en_weg(zegger: Zegger, vorm: Lijst, een: Verandering) -> str:
    """Of a list what came and what went; empty where only the order, or how often, is different."""
    erbij = tuple(wat for wat in een.nieuw if wat not in een.oud)
    weg = tuple(wat for wat in een.oud if wat not in een.nieuw)
    delen = [("erbij", erbij), ("niet meer", weg)]
    blijft = [wat for wat in een.nieuw if wat in een.oud]
    if blijft != [wat for wat in een.oud if wat in een.nieuw] or len(set(een.nieuw)) < len(een.nieuw):
        return ""
    return "; ".join(f"{woord} {zegger.zeg(vorm, wat)}" for woord, wat in delen if wat)


def _volgorde(zegger: Zegger, een: Verandering) -> str:
    vorm = een.vorm
    if isinstance(vorm, Lijst):
        rij = "; ".join(zegger.zeg(vorm.deel, wat) for wat in een.nieuw)
    else:
        rij = ", ".join(een.nieuw)
    return f"{_label(zegger, een)}: nu in een andere volgorde: {rij}"


def _mens(zegger: Zegger, een: Verandering) -> str:
    """``Ravi staat er nu bij: trainer. Daarbij staat: kring: bekend.``"""
    persoon = een.nieuw if een.nieuw is not None else een.oud
    naam = zegger.naam(str(een.stappen[-1]))
    wie = persoon.wie or (persoon.professional and persoon.professional.functie) or ""
    staat = "staat er nu bij" if een.wat == "erbij" else "staat er niet meer bij"
    kop = f"{naam} {staat}: {wie}" if wie and wie.casefold() not in naam.casefold() else f"{naam} {staat}"
    rest = zegger.blok(persoon, ("wie",) if wie == persoon.wie or not persoon.wie else ())
    voor = "Daarbij staat" if een.wat == "erbij" else "Daarbij stond"
    return f"{met_punt(kop)} {voor}: {rest}" if rest else kop


def _afspraak(zegger: Zegger, een: Verandering) -> str:
    afspraak = een.nieuw if een.nieuw is not None else een.oud
    op = f" op {zonder_weekdag(een.op)}" if een.op is not None else ""
    staat = f"is{op} erbij gekomen" if een.wat == "erbij" else "staat er niet meer"
    rest = zegger.blok(afspraak, ("woorden",))
    kop = f"{waarover(zegger, een)[0]} {staat}: {geciteerd(afspraak.woorden)}"
    return f"{met_punt(kop)} {hoofdletter(rest)}" if rest else kop


def _afspraakwoorden(zegger: Zegger, een: Verandering) -> str:
    naam = waarover(zegger, een)[0]
    op = f" op {zonder_weekdag(een.op)}" if een.op is not None else ""
    return f"{naam} is{op} veranderd: {met_punt(geciteerd(een.nieuw))} Eerst: {geciteerd(een.oud)}"


def _vraag(zegger: Zegger, een: Verandering) -> str:
    vraag = een.nieuw if een.nieuw is not None else een.oud
    staat = "een nieuwe vraag" if een.wat == "erbij" else "een vraag staat er niet meer"
    rest = zegger.blok(vraag, ("van", "vraag"))
    kop = f"{staat}, ‘{een.stappen[-1]}’ van {zegger.namen(vraag.van)}: {geciteerd(vraag.vraag)}"
    return f"{met_punt(kop)} {hoofdletter(rest)}" if rest else kop


def _gast(zegger: Zegger, een: Verandering) -> str:
    gast = een.nieuw if een.nieuw is not None else een.oud
    naam = zegger.naam(str(een.stappen[-1]))
    kop = f"{naam} staat nu bij de gasten" if een.wat == "erbij" else f"{naam} staat niet meer bij de gasten"
    rest = zegger.blok(gast)
    return f"{kop}: {rest}" if rest else kop


def _beleving(zegger: Zegger, een: Verandering) -> str:
    wat = een.nieuw if een.nieuw is not None else een.oud
    rest = zegger.blok(wat, ("van", "met", "is"))
    staat = "nu erbij" if een.wat == "erbij" else "niet meer"
    kop = f"{zegger.naam(wat.van)} over {zegger.naam(wat.met)}, {staat}: {in_woorden(wat.is_)}"
    return f"{kop}; {rest}" if rest else kop


def _bijeenkomst(zegger: Zegger, een: Verandering) -> str:
    keer = een.nieuw if een.nieuw is not None else een.oud
    dag = lees_datum(een.bestand.rpartition("/")[2])
    wanneer = zonder_weekdag(dag) if dag is not None else een.bestand
    kop = (
        f"{woordkeuze(zegger.nieuw.kop.woordkeus).actieteam.het} kwam bij elkaar op {wanneer}"
        if een.wat == "erbij"
        else f"{wanneer} staat er niet meer bij"
    )
    regels = [f"  {hoofdletter(regel)}" for regel in zegger.velden(keer)]
    return "\n".join((met_punt(kop), *regels))


def _kring(zegger: Zegger, een: Verandering) -> str:
    nu, eerst = (_NERGENS if kring is None else _IN_KRING.get(kring, f"in ‘{kring}’") for kring in (een.nieuw, een.oud))
    wie, *verder = waarover(zegger, een)[:-1]
    kijk = f" voor {verder[-1]}" if verder else ""
    return f"{wie} staat{kijk} nu {'nergens meer' if een.nieuw is None else nu}; eerst {eerst}"


def _groep(zegger: Zegger, een: Verandering) -> str:
    wie = waarover(zegger, een)[0]
    if een.nieuw is None:
        return f"{wie} hoort nergens meer bij; eerst bij {in_woorden(een.oud)}"
    eerst = f"bij {in_woorden(een.oud)}" if een.oud is not None else _NERGENS
    return f"{wie} hoort nu bij {in_woorden(een.nieuw)}; eerst {eerst}"


def _overleden(zegger: Zegger, een: Verandering) -> str:
    if een.oud is not None or een.nieuw is None:
        return _gewoon(zegger, een)
    dag = "" if een.nieuw.soort == "ja" else f": {zonder_weekdag(een.nieuw)}"
    return f"{waarover(zegger, een)[0]} is overleden{dag}"


_Zeg = Callable[[Zegger, Verandering], str]
_ALS_GEHEEL: Mapping[str, _Zeg] = {
    "Persoon": _mens,
    "Afspraak": _afspraak,
    "Vraag": _vraag,
    "Gast": _gast,
    "Bijeenkomst": _bijeenkomst,
    "Beleving": _beleving,
}
"""Kind of entry that came or went -> how that is said."""
_VELD: Mapping[tuple[str, str], _Zeg] = {
    ("Persoon", "kring"): _kring,
    ("Kijk", "kring"): _kring,
    ("Persoon", "groep"): _groep,
    ("Persoon", "overleden"): _overleden,
    ("Afspraak", "woorden"): _afspraakwoorden,
}
"""Kind of block and field -> how a change of it is said."""
