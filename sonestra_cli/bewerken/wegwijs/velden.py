"""A field that is not there: under its right name, or where it does belong."""

import re
from collections.abc import Mapping
from functools import cache, partial
from typing import Any

from sonestra_cli.bewerken.veldwaarde import zet_veld
from sonestra_cli.bewerken.verhuizen import verhuis
from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval, Weg, woorden_van
from sonestra_cli.bewerken.wegwijs.werk import werk
from sonestra_cli.domein.beschermd import noemt_beschermds
from sonestra_cli.domein.bestanden import VAST, is_apart, naam_van
from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.domein.netwerk import Kind
from sonestra_cli.domein.persoon import Kijk, Persoon
from sonestra_cli.domein.plan import Bijeenkomst
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.veld import Blok, Lijst, Woordenboek, velden_van
from sonestra_cli.domein.verhaal import Perspectief, Stem
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.velden.bescherming import lijkt_op_bescherming
from sonestra_cli.lezen.velden.keuzes.alleen_apart import aangeboden
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.verstaan.veldnamen import samen_genoemd, zoek_veld
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, kolom_van, regeleinde_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.snede import zet
from sonestra_cli.yamltekst.stukken import verwijder

_GAAT_WEG = frozenset(
    (
        "telefoon", "telefoonnummer", "tel", "telnr", "tel nr", "mobiel", "gsm", "nummer", "06", "06 nummer", "app",
        "whatsapp", "mobielnummer", "mobiele nummer", "adres", "straat", "huisnummer", "postcode", "woonadres", "email",
        "e mail", "mail", "mailadres", "emailadres", "e mailadres",
    )
)  # fmt: skip
"""What of a person has no place: no paper that goes round needs it."""
_ADRES = frozenset(("adres", "straat", "huisnummer", "postcode", "woonadres"))
_OUDST = 115
_DAG_VAN_HET_BEGIN = ("begonnen_op", ("beraad", "datum"))
_OOK_ELDERS: Mapping[tuple[type[Any], str], tuple[str, tuple[Bestandsnaam, str]]] = {
    (Kop, woord): _DAG_VAN_HET_BEGIN for woord in ("datum", "dag", "wanneer")
}
"""A word that may be a field of this block or one of another file."""
_WOONDE = "van wanneer tot wanneer een kind ergens woonde, schrijf je bij `huishoudens`, met `sinds` en `tot`"
_ANDERS_GEZEGD: Mapping[tuple[type[Any], str], str] = {
    **{(Kind, woord): _WOONDE for woord in ("van", "vanaf", "sinds", "tot")},
    **{
        (Bijeenkomst, woord): "de dag van deze keer is de naam van dit bestand. Klopt die, haal dan deze regel weg"
        for woord in ("datum", "dag", "wanneer", "gehouden_op")
    },
    (Kijk, "woorden"): "wat iemand daarover zegt schrijf je bij `belevingen`, met `van`, `met`, `is` en `woorden`",
}
"""A word that has its place in another kind of entry."""


def onbekend_veld(geval: Geval) -> Antwoord | None:
    """A key that its block does not have."""
    klasse = geval.klasse(geval.stappen[:-1])
    if geval.bevinding.pad.deel != "sleutel" or klasse is None or geval.stuk() is None:
        return None
    velden = aangeboden(geval.naam, velden_van(klasse))
    if lijkt_op_bescherming(geval.sleutel, velden) or noemt_beschermds(geval.sleutel):
        return None
    if klasse is Persoon and kaal(geval.sleutel).rstrip(".: ") in _GAAT_WEG:
        return _nummer_of_adres(geval)
    if klasse is Persoon and (antwoord := leeftijd(geval)):
        return antwoord
    if klasse is Persoon and (antwoord := werk(geval)):
        return antwoord
    if (klasse, geval.sleutel.lower()) in _OOK_ELDERS:
        return _hier_of_daar(geval, *_OOK_ELDERS[klasse, geval.sleutel.lower()])
    if waar := _ANDERS_GEZEGD.get((klasse, geval.sleutel.lower())):
        return Antwoord(waar)
    if klasse in (Perspectief, Stem) and geval.sleutel.lower() in ("waar", "plek", "plaats", "locatie"):
        opmerking = f"# {geval.sleutel}: {_waarde(geval)}"
        return Antwoord(
            f"waar iets verteld is heeft geen veld. Bewaar het als opmerking, met een # ervoor: {opmerking}"
        )
    if antwoord := _twee_namen(geval, klasse):
        return antwoord
    if antwoord := _naast_zijn_lijst(geval, klasse):
        return antwoord
    hier = aangeboden(geval.naam, zoek_veld(geval.sleutel, klasse))
    elders = _in_een_ander_bestand(geval, kaal_ook=not hier)
    if elders and (not hier or elders[1] == geval.sleutel):
        return _met_elders(geval, hier, *elders)
    return _onder_goede_naam(geval, hier) if hier else _hoger_of_lager(geval, klasse)


def _nummer_of_adres(geval: Geval) -> Antwoord:
    """Whether a number may stand on paper is for them to say; an address has no place at all, and no hand but theirs
    takes it away.
    """
    weg = f"haal '{geval.sleutel}' weg"
    if kaal(geval.sleutel).rstrip(".: ") in _ADRES:
        return Antwoord(f"een adres hoort niet op papier dat rondgaat: bewaar het ergens anders, en {weg}")
    bereik = _hernoemd(geval, "bereik")
    tip = f"vindt deze mens het goed dat dit op de bellijst komt? Noem dit veld dan 'bereik'. Zo niet: {weg}"
    zonder = geval.weg(weg, lambda tekst: verwijder(tekst, geval.stappen), vervalt=_waarde(geval))
    return Antwoord(tip, (*bereik, *zonder) if bereik and zonder else ())


def _onder_goede_naam(geval: Geval, velden: tuple[str, ...]) -> Antwoord:
    keuzes = opsomming([f"'{veld}'" for veld in velden], "of")
    if len(velden) == 1 and _staat_er_al(geval, velden[0]):
        tip = f"bedoel je {keuzes}? Dat veld staat hier al: zet het daarbij, of haal er één weg"
        return Antwoord(tip, _bij_de_lijst(geval, velden[0]))
    wegen = tuple(weg for veld in velden for weg in _hernoemd(geval, veld))
    return Antwoord(f"bedoel je {keuzes}?", wegen if len(wegen) == len(velden) else (), kies=True)


def _twee_namen(geval: Geval, klasse: type[Any]) -> Antwoord | None:
    """``opgeschreven en teruggelezen op``: the same in both fields."""
    velden, stuk = aangeboden(geval.naam, samen_genoemd(geval.sleutel, klasse)), geval.stuk()
    if len(velden) < 2 or stuk is None or stuk.sleutel is None or any(_staat_er_al(geval, veld) for veld in velden):
        return None
    begin, eind = stuk.sleutel.begin, stuk.waarde.eind
    waarde = geval.tekst[stuk.waarde.begin : eind]
    if not isinstance(stuk.waarde, TekstKnoop) or "\n" in waarde or not waarde:
        return None
    tussen = ", " if stuk.ouder.vloei else regeleinde_van(geval.tekst) + " " * kolom_van(geval.tekst, begin)
    nieuw = tussen.join(f"{veld}: {waarde}" for veld in velden)
    zin = f"dit zijn twee velden. Schrijf elk apart: {opsomming([f'{veld}: {waarde}' for veld in velden])}"
    maak = partial(_vervangen, begin=begin, eind=eind, nieuw=nieuw)
    return Antwoord(zin, geval.weg(zin, maak, geval.pad(*geval.stappen[:-1]), vervalt=geval.sleutel))


def _vervangen(tekst: str, begin: int, eind: int, nieuw: str) -> str:
    return tekst[:begin] + nieuw + tekst[eind:]


def _bij_de_lijst(geval: Geval, veld: str) -> tuple[Weg, ...]:
    """``zoon: thijs, dochter: noor``: what stands under the second word for it goes behind what is there."""
    naar = (*geval.stappen[:-1], veld)
    stuk, daar = geval.stuk(), geval.knoop(naar)
    if stuk is None or daar is None or not isinstance(geval.vorm(naar), Lijst):
        return ()
    erbij, al = _als_lijst(stuk.waarde), _als_lijst(daar)
    if not erbij or any(een in al for een in erbij):
        return ()
    zin = f"zet {opsomming(list(map(repr, erbij)))} bij '{veld}'"
    return geval.weg(zin, lambda tekst: zet_veld(verwijder(tekst, geval.stappen), naar, [*al, *erbij]))


def _als_lijst(knoop: Knoop) -> list[str]:
    """The words of a list, or the one that stands for a list; nothing where blocks stand in it."""
    delen = knoop.delen if isinstance(knoop, Rij) else (knoop,)
    woorden = [deel.waarde for deel in delen if isinstance(deel, TekstKnoop) and not deel.leeg]
    return woorden if len(woorden) == len(delen) else []


def _hernoemd(geval: Geval, veld: str) -> tuple[Weg, ...]:
    if _staat_er_al(geval, veld):
        return ()
    pad = Pad(geval.naam, geval.stappen, "sleutel")
    opent = geval.pad(*geval.stappen[:-1], veld)
    return geval.weg(f"noem dit veld '{veld}'", lambda tekst: _zet_sleutel(tekst, pad, veld), opent)


def _zet_sleutel(tekst: str, pad: Pad, veld: str) -> str:
    return zet(tekst, pad, veld)


def _staat_er_al(geval: Geval, veld: str) -> bool:
    ouder = geval.knoop(geval.stappen[:-1])
    return isinstance(ouder, Velden) and ouder.paar(veld) is not None


def _waarde(geval: Geval) -> str:
    stuk = geval.stuk()
    return woorden_van(stuk.waarde) if stuk else ""


@cache
def _thuis(*, blokken: bool) -> Mapping[str, Bestandsnaam]:
    """Fields at the top of one file only -> that file: blocks and lists of blocks, or the others."""
    waar: dict[str, list[Bestandsnaam]] = {}
    for veld, klasse in VAST.items():
        for naam, vorm in velden_van(klasse).items():
            binnen = vorm.vorm
            if isinstance(binnen, (Lijst, Woordenboek)):
                binnen = binnen.deel if isinstance(binnen, Lijst) else binnen.inhoud
            if isinstance(binnen, Blok) is blokken and (blokken or naam not in velden_van(Bijeenkomst)):
                waar.setdefault(naam, []).append(naam_van(veld))
    return {naam: bestanden[0] for naam, bestanden in waar.items() if len(bestanden) == 1}


def _in_een_ander_bestand(geval: Geval, *, kaal_ook: bool) -> tuple[Bestandsnaam, str] | None:
    """The file and the field where a block belongs that stands at the top of this one; ``kaal_ook``: one value too."""
    if len(geval.stappen) != 1 or is_apart(geval.naam):
        return None
    bestand = _thuis(blokken=True).get(geval.sleutel) or (
        _thuis(blokken=False).get(geval.sleutel) if kaal_ook else None
    )
    return (bestand, geval.sleutel) if bestand and bestand != geval.naam else None


def _verhuisd(geval: Geval, bestand: Bestandsnaam, veld: str) -> tuple[Weg, ...]:
    """Into the other file; under another name there where it has one."""
    try:
        pad = Pad(geval.naam, geval.stappen, "sleutel")
        bron = geval.tekst if veld == geval.sleutel else zet(geval.tekst, pad, veld)
        van, naar = verhuis(bron, (veld,), geval.werk.tekst(bestand))
    except NietTeBewerken:
        return ()
    zin = f"verhuis '{veld}' naar {pad_van(bestand)}"
    return (Weg(zin, {geval.naam: van, bestand: naar}, Pad(bestand, (veld,))),)


def _met_elders(geval: Geval, hier: tuple[str, ...], bestand: Bestandsnaam, veld: str) -> Antwoord:
    daar = _verhuisd(geval, bestand, veld)
    if not hier:
        return Antwoord(f"'{veld}' hoort in {pad_van(bestand)}: zet het daar", daar)
    wegen = (*daar, *(weg for een in hier for weg in _hernoemd(geval, een)))
    keuzes = opsomming([f"'{een}'" for een in hier], "of")
    tip = f"'{veld}' hoort in {pad_van(bestand)}. Of bedoel je hier {keuzes}?"
    return Antwoord(tip, wegen, kies=True)


def _hier_of_daar(geval: Geval, hier: str, elders: tuple[Bestandsnaam, str]) -> Antwoord:
    bestand, veld = elders
    tip = f"bedoel je hier '{hier}', of '{veld}' in {pad_van(bestand)}?"
    hier_en_daar = _hernoemd(geval, hier), _verhuisd(geval, bestand, veld)
    return Antwoord(tip, (*hier_en_daar[0], *hier_en_daar[1]) if all(hier_en_daar) else ())


def _naast_zijn_lijst(geval: Geval, klasse: type[Any]) -> Antwoord | None:
    """``van_wie`` right below ``informatie_nodig``: that it looks like ``van`` too is not what was meant."""
    from sonestra_cli.bewerken.wegwijs.niveaus import in_een_lijst

    return in_een_lijst(geval, klasse, staat_er=True)


def _hoger_of_lager(geval: Geval, klasse: type[Any]) -> Antwoord | None:
    """A field of a block around this one, or of one that belongs in it."""
    from sonestra_cli.bewerken.wegwijs.niveaus import hoger, in_een_lijst, lager

    return hoger(geval) or lager(geval, klasse) or in_een_lijst(geval, klasse)


def leeftijd(geval: Geval) -> Antwoord | None:
    """``leeftijd: 68``: about when they were born, by the last day that the traject itself tells of."""
    if kaal(geval.sleutel) not in ("leeftijd", "oud", "jaar oud", "jaren"):
        return None
    jaren = re.fullmatch(r"(?:ca\.? |rond de )?(\d{1,3})(?: ?(?:jaar|jr)\.?(?: oud)?)?", _waarde(geval).strip().lower())
    peil = peiljaar(geval.werk.gelezen.traject)
    if jaren is None or int(jaren[1]) > _OUDST:
        return None
    if peil is None:
        return Antwoord("zet het jaar bij `geboren`; een ongeveer mag: ca 1979")
    geboren = f"ca {peil - int(jaren[1])}"
    if _staat_er_al(geval, "geboren"):
        zin = f"haal '{geval.sleutel}: {_waarde(geval)}' weg: `geboren` staat er al, dan volgt de leeftijd vanzelf"
        return Antwoord(zin, geval.weg(zin, lambda tekst: verwijder(tekst, geval.stappen)))
    zin = f"schrijf: geboren: {geboren} ({_waarde(geval)} in {peil})"
    naar = (*geval.stappen[:-1], "geboren")

    def anders(tekst: str) -> str:
        return zet(zet(tekst, Pad(geval.naam, geval.stappen, "sleutel"), "geboren"), geval.pad(*naar), geboren)

    return Antwoord(zin, geval.weg(zin, anders))


def peiljaar(traject: Traject) -> int | None:
    """The year of the last day that the traject tells of; no clock."""
    beraad, plan = traject.beraad, traject.plan
    dagen = (traject.kop.begonnen_op, beraad.datum if beraad else None, plan.gemaakt_op if plan else None)
    jaren = [dag.jaar for dag in dagen if dag is not None and dag.jaar] + [int(dag[:4]) for dag in traject.actieteam]
    return max(jaren, default=None)
