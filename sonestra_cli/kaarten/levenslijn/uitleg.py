"""What the life line says in words: the legend of what occurs, and the text version."""

from collections.abc import Sequence
from typing import Literal

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
from sonestra_cli.kaarten.levenslijn.schaal import Schaal
from sonestra_cli.kaarten.levenslijn.tekens import merk, op_de_as
from sonestra_cli.kaarten.levenslijn.tijd import Tijdspanne
from sonestra_cli.taal.datums import in_woorden
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming
from sonestra_cli.tekening.tekening import Gebroken

KAARTNAAM = "Gebeurteniskaart"
_LEEG = "Er zijn nog geen gebeurtenissen opgeschreven."
_NIET_TE_LEZEN = "Hier staat nog niets dat ik kan lezen."

_GEVOEL: dict[Gevoel | None, str] = {
    "fijn": "fijn: boven de lijn",
    "zwaar": "zwaar: onder de lijn",
    "allebei": "fijn en zwaar tegelijk: op de lijn",
    "gewoon": "gewoon: op de lijn",
    None: "op de lijn: hoe het voelde is niet gezegd",
}
_DAT_WAS: dict[Gevoel, str] = {
    "fijn": "Dat was fijn.",
    "zwaar": "Dat was zwaar.",
    "allebei": "Dat was fijn en zwaar tegelijk.",
    "gewoon": "Dat was gewoon.",
}
TijdTeken = Literal["punt", "ongeveer", "duur", "duur los", "verder"]
_TIJD: dict[TijdTeken, tuple[Tijdspanne, str]] = {
    "punt": (Tijdspanne("punt", 0.76, 0.76, 0.76), "de dag of de maand is bekend"),
    "ongeveer": (Tijdspanne("ongeveer", 0.15, 0.5, 0.85), "ergens in deze tijd"),
    "duur": (Tijdspanne("duur", 0.0, 0.0, 1.0), "zo lang duurde het"),
    "duur los": (Tijdspanne("duur", 0.0, 0.0, 1.0, los=True), "zo lang duurde het ongeveer"),
    "verder": (Tijdspanne("duur", 0.0, 0.0, None), "vanaf toen"),
}


def legenda(kaartjes: Sequence[GebeurtenisKaartje]) -> tuple[LegendaRegel, ...]:
    """A sample of every mark on the map."""
    y = MONSTER_HOOG / 2
    gevoelens = {kaart.gevoel for kaart in kaartjes}
    regels = [
        LegendaRegel(merk("monster", gevoel, MONSTER_BREED - 10, y), woorden)
        for gevoel, woorden in _GEVOEL.items()
        if gevoel in gevoelens
    ]
    tijden = {_tijdteken(kaart.tijd) for kaart in kaartjes if kaart.tijd is not None}
    vak = Schaal(0.0, 1.0, MONSTER_BREED - 36.0, MONSTER_BREED - 2.0)
    regels += [
        LegendaRegel(op_de_as("monster", "gewoon", tijd, vak, y, ""), woorden)
        for teken, (tijd, woorden) in _TIJD.items()
        if teken in tijden
    ]
    return tuple(regels)


def van_vroeger_naar_nu(kaartjes: Sequence[GebeurtenisKaartje]) -> tuple[str, ...]:
    """How to read the map, under its title; nothing when there is no line."""
    if not any(kaart.tijd for kaart in kaartjes):
        return ()
    kanten = [
        f"{gevoel} {waar} de lijn"
        for gevoel, waar in (("fijn", "boven"), ("zwaar", "onder"))
        if any(kaart.gevoel == gevoel and kaart.tijd for kaart in kaartjes)
    ]
    return (f"Van links naar rechts: van vroeger naar nu. {hoofdletter(opsomming(kanten))}.".replace(" .", ""),)


def _tijdteken(tijd: Tijdspanne) -> TijdTeken:
    if tijd.soort != "duur":
        return tijd.soort
    if tijd.tot is None:
        return "verder"
    return "duur los" if tijd.los else "duur"


def leeg(traject: Traject) -> str:
    """What stands in the place of a line that has no events."""
    return _NIET_TE_LEZEN if traject.gebeurtenissen.ongelezen else _LEEG


def gesproken(beeld: Beeld, kaartjes: Sequence[GebeurtenisKaartje]) -> tuple[str, ...]:
    """The life in sentences, in the order of time."""
    kop = titel(KAARTNAAM, beeld.traject)
    if not kaartjes:
        return (f"{kop}.", *voor_wie(beeld), leeg(beeld.traject))
    met = [kaart for kaart in kaartjes if kaart.tijd is not None]
    zonder = [kaart for kaart in kaartjes if kaart.tijd is None]
    return (
        f"{kop}: {aantal(len(kaartjes), 'gebeurtenis', 'gebeurtenissen')}, van vroeger naar nu.",
        *voor_wie(beeld),
        *(vertel(kaart.gebeurtenis, beeld.traject) for kaart in met),
        *(("Van deze weten we niet wanneer het was:",) if zonder else ()),
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
