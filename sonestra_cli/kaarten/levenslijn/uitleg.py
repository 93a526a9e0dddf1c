"""What the life line says in words: the legend of what occurs, and the text version."""

from collections.abc import Sequence

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Gevoel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.domein.zien.ongelezen import ongelezen_in
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.delen.gemis import waar
from sonestra_cli.kaarten.delen.legenda import MONSTER_BREED, MONSTER_HOOG, LegendaRegel
from sonestra_cli.kaarten.delen.opmaak import titel, voor_wie
from sonestra_cli.kaarten.levenslijn.kaartje import GebeurtenisKaartje
from sonestra_cli.kaarten.levenslijn.liniaal import Dag, dagmerk
from sonestra_cli.kaarten.levenslijn.schaal import Schaal, Stuk
from sonestra_cli.kaarten.levenslijn.tekens import PIJL, merk, op_de_as
from sonestra_cli.kaarten.levenslijn.tijd import Tijdspanne
from sonestra_cli.taal.datums import ONBEKEND, in_woorden
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming
from sonestra_cli.tekening.tekening import Gebroken

KAARTNAAM = "Gebeurteniskaart"
_LEEG = "Er zijn nog geen gebeurtenissen opgeschreven."
_NIET_TE_LEZEN = "Hier staat nog niets dat ik kan lezen."

_GEVOEL: dict[Gevoel | None, tuple[str, str]] = {
    "fijn": ("boven de lijn: ", "fijn"),
    "zwaar": ("onder de lijn: ", "zwaar"),
    "allebei": ("op de lijn: ", "fijn en zwaar tegelijk"),
    "gewoon": ("op de lijn: ", "gewoon"),
    None: ("op de lijn: ", "hoe het voelde is niet gezegd"),
}
_ZONDER = (
    "Van deze weten we niet wanneer het was:",
    "Van deze weten we niet wanneer het was; zo zijn ze verteld, na elkaar:",
)
_DAT_WAS: dict[Gevoel, str] = {
    "fijn": "Dat was fijn.",
    "zwaar": "Dat was zwaar.",
    "allebei": "Dat was fijn en zwaar tegelijk.",
    "gewoon": "Dat was gewoon.",
}
_LINKS, _RECHTS = MONSTER_BREED - 2.0 - PIJL, MONSTER_BREED - 2.0
_VAK, _BEGIN = (Schaal((Stuk(0.0, 1.0, _LINKS, rechts),)) for rechts in (_RECHTS, _LINKS))
"""An axis as wide as a sample; one of no width, for what goes on beyond it."""
_TIJD: dict[str, tuple[Tijdspanne, str]] = {
    "punt": (Tijdspanne("punt", 0.76, 0.76, 0.76), "de dag of de maand is bekend"),
    "ongeveer": (Tijdspanne("ongeveer", 0.0, 0.5, 1.0), "ergens in deze tijd"),
    "ervoor": (Tijdspanne("ongeveer", None, 1.0, 1.0), "ergens voor dit moment"),
    "erna": (Tijdspanne("ongeveer", 0.0, 0.0, None), "ergens na dit moment"),
    "duur": (Tijdspanne("duur", 0.0, 0.0, 1.0), "zo lang duurde het"),
    "duur los": (Tijdspanne("duur", 0.0, 0.0, 1.0, los=True), "zo lang duurde het ongeveer"),
    "verder": (Tijdspanne("duur", 0.0, 0.0, None), "vanaf toen, en het gaat door"),
    "tot": (Tijdspanne("duur", None, 1.0, 1.0), "tot toen; het begin weten we niet"),
    "bundel": (Tijdspanne("bundel", 0.0, 0.5, 1.0), "een volle maand: die staat onder de lijn"),
}


def legenda(
    kaartjes: Sequence[GebeurtenisKaartje], op_lijn: Sequence[GebeurtenisKaartje], dag: Dag | None, op_gevoel: bool
) -> tuple[LegendaRegel, ...]:
    """A sample of every mark on the map: beside the words of all ``kaartjes``, and along the line. Which side it is
    on only where the sides are feelings."""
    y = MONSTER_HOOG / 2
    gevoelens = {kaart.gevoel for kaart in kaartjes}
    regels = [
        LegendaRegel(merk("monster", gevoel, MONSTER_BREED - 10, y), f"{kant}{woorden}" if op_gevoel else woorden)
        for gevoel, (kant, woorden) in _GEVOEL.items()
        if gevoel in gevoelens
    ]
    tijden = {_tijdteken(kaart.tijd) for kaart in op_lijn if kaart.tijd is not None}
    regels += [
        LegendaRegel(op_de_as("monster", "gewoon", tijd, _BEGIN if teken == "verder" else _VAK, y, ""), woorden)
        for teken, (tijd, woorden) in _TIJD.items()
        if teken in tijden
    ]
    if dag is not None and op_lijn:
        zin = f"de dag van deze kaart: {dag.woorden}"
        regels.append(LegendaRegel(dagmerk("monster", MONSTER_BREED - 10, 4.0, MONSTER_HOOG - 4.0), zin))
    if any(kaart.later for kaart in op_lijn):
        monster = op_de_as("monster", "gewoon", _TIJD["punt"][0], _VAK, y, "", later=True)
        regels.append(LegendaRegel(monster, "na de dag van deze kaart"))
    return tuple(regels)


def van_vroeger_naar_nu(kaartjes: Sequence[GebeurtenisKaartje], op_gevoel: bool) -> tuple[str, ...]:
    """How to read the map, under its title; nothing when there is no line. ``op_gevoel``: the sides are feelings."""
    if not any(kaart.tijd for kaart in kaartjes):
        return ()
    kanten = [
        f"{gevoel} {waar} de lijn"
        for gevoel, waar in (("fijn", "boven"), ("zwaar", "onder"))
        if op_gevoel and any(kaart.gevoel == gevoel and kaart.tijd for kaart in kaartjes)
    ]
    zin = f"Van links naar rechts: {_tot_waar(kaartjes)}. {hoofdletter(opsomming(kanten))}."
    return (zin.replace(" .", ""),)


def _tot_waar(kaartjes: Sequence[GebeurtenisKaartje]) -> str:
    return "van vroeger naar later" if any(kaart.later for kaart in kaartjes) else "van vroeger naar nu"


def _tijdteken(tijd: Tijdspanne) -> str:
    if tijd.van is None:
        return "tot" if tijd.soort == "duur" else "ervoor"
    if tijd.tot is None:
        return "verder" if tijd.soort == "duur" else "erna"
    return "duur los" if tijd.soort == "duur" and tijd.los else tijd.soort


def zonder_datum(hoeveel: int) -> tuple[str, str]:
    """The heading of the events without a date, and how to read them when there are more."""
    return hoofdletter(ONBEKEND), "in de volgorde waarin ze verteld zijn" if hoeveel > 1 else ""


def leeg(traject: Traject) -> str:
    """What stands in the place of a line that has no events."""
    return _NIET_TE_LEZEN if traject.gebeurtenissen.ongelezen else _LEEG


def gesproken(beeld: Beeld, kaartjes: Sequence[GebeurtenisKaartje], dag: Dag | None) -> tuple[str, ...]:
    """The life in sentences, in the order of time."""
    kop = titel(KAARTNAAM, beeld.traject)
    if not kaartjes:
        return (f"{kop}.", *voor_wie(beeld), leeg(beeld.traject))
    met = [kaart for kaart in kaartjes if kaart.tijd is not None and not kaart.later]
    later = [kaart for kaart in kaartjes if kaart.tijd is not None and kaart.later]
    zonder = [kaart for kaart in kaartjes if kaart.tijd is None]
    return (
        f"{kop}: {aantal(len(kaartjes), 'gebeurtenis', 'gebeurtenissen')}, {_tot_waar(kaartjes)}.",
        *voor_wie(beeld),
        *(vertel(kaart.gebeurtenis, beeld.traject) for kaart in met),
        *((f"Na de dag van deze kaart, {dag.woorden}:",) if later and dag else ()),
        *(vertel(kaart.gebeurtenis, beeld.traject) for kaart in later),
        *((_ZONDER[len(zonder) > 1],) if zonder else ()),
        *(vertel(kaart.gebeurtenis, beeld.traject) for kaart in zonder),
    )


def niet_erop(half: Sequence[Gebeurtenis]) -> tuple[str, ...]:
    """Which events have no place because a date of theirs could not be read."""
    if not half:
        return ()
    wat = aantal(len(half), "gebeurtenis staat", "gebeurtenissen staan")
    welke = opsomming([" ".join(een.wat.split()) for een in half])
    plekken = waar(ongelezen_in(*half))
    return (f"{hoofdletter(wat)} er niet op, want een datum kon ik niet lezen: {welke} ({plekken}).",)


def te_half(gebeurtenis: Gebeurtenis) -> Gebroken:
    """The same for one event."""
    plek = waar(ongelezen_in(gebeurtenis))
    return Gebroken(
        " ".join(gebeurtenis.wat.split()), f"De datum kan ik niet lezen: {plek}.", gebeurtenis.wie, weg=True
    )


def vertel(gebeurtenis: Gebeurtenis, traject: Traject) -> str:
    """``Juni 2024: vmbo gehaald. Dat was fijn. Het ging om Kyra en meneer Dirk. Dirk hielp.``"""
    wanneer = _wanneer(gebeurtenis)
    eigen = f" (“{gebeurtenis.in_woorden}”)" if gebeurtenis.in_woorden else ""
    begin = f"{hoofdletter(wanneer)}{eigen}: " if wanneer else ""
    wie = tuple(dict.fromkeys(namen(traject, gebeurtenis.wie)))
    if all(naam.casefold() in gebeurtenis.wat.casefold() for naam in wie):
        wie = ()
    hielp = tuple(dict.fromkeys(namen(traject, gebeurtenis.wie_hielp)))
    volgens = namen(traject, gebeurtenis.volgens) if gebeurtenis.volgens != traject.kop.hoofdpersonen[:1] else ()
    zinnen = (
        f"{begin or eigen.strip() + ' ' if eigen and not begin else begin}{_punt(' '.join(gebeurtenis.wat.split()))}",
        _DAT_WAS[gebeurtenis.gevoel] if gebeurtenis.gevoel else "",
        f"“{' '.join(gebeurtenis.woorden.split())}”" if gebeurtenis.woorden else "",
        f"Erbij: {opsomming(wie)}." if wie else "",
        f"Wie hielp: {opsomming(hielp)}." if hielp else "",
        f"Verteld door {opsomming(volgens)}." if volgens else "",
    )
    return " ".join(zin for zin in zinnen if zin)


def _wanneer(gebeurtenis: Gebeurtenis) -> str:
    delen = [_gezegd(gebeurtenis.wanneer)] if gebeurtenis.wanneer and gebeurtenis.wanneer.jaar is not None else []
    van, tot = (
        _gezegd(datum) if datum and datum.jaar is not None else "" for datum in (gebeurtenis.van, gebeurtenis.tot)
    )
    delen += [f"{'van' if tot else 'sinds'} {van}"] if van else []
    delen += [f"tot {tot}"] if tot else []
    return " ".join(delen)


def _gezegd(datum: Datum) -> str:
    return in_woorden(datum).replace("ca. ", "rond ").replace("vóór ", "voor ")


def _punt(zin: str) -> str:
    return zin if zin.endswith((".", "!", "?", "…")) else f"{zin}."
