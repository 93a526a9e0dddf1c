"""Who says it, which day it was or the begin of a sentence, where a field belongs: ``- marja: Als wij stil zijn``."""

from collections.abc import Callable, Mapping
from typing import Any

from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval
from sonestra_cli.domein.afleiding.namen import naam as naam_van
from sonestra_cli.domein.beschermd import noemt_beschermds
from sonestra_cli.domein.netwerk import Beleving
from sonestra_cli.domein.plan import Bekeken
from sonestra_cli.domein.soorten import PaaltjeSleutel, Sleutel, Woorden
from sonestra_cli.domein.veld import Keuze, Lijst, Waarde, velden_van
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.lezen.velden.bescherming import lijkt_op_bescherming
from sonestra_cli.verstaan.datums import versta_datum
from sonestra_cli.verstaan.keuze_met_meer import keuze_met_meer
from sonestra_cli.verstaan.keuzes import versta_keuze
from sonestra_cli.verstaan.veldnamen import zoek_veld
from sonestra_cli.yamltekst.bewerkbaar import kolom_van, regeleinde_van
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.snede import zet

_LANG = 300
"""Letters of what is to be written that are shown as a whole; of more only the begin and the end."""
_Velden = Mapping[str, str]


def naam_als_veld(geval: Geval) -> Antwoord | None:
    """A block in a list that holds nothing but one key that is no field, with words behind it."""
    klasse, blok = geval.klasse(geval.stappen[:-1]), geval.knoop(geval.stappen[:-1])
    if klasse is None or not isinstance(blok, Velden) or blok.vloei or not _staat_in_een_lijst(geval):
        return None
    velden = velden_van(klasse)
    if noemt_beschermds(geval.sleutel) or lijkt_op_bescherming(geval.sleutel, velden):
        return None
    paren = [(sleutel.waarde, deel) for sleutel, deel in blok.paren]
    if any(naam in velden or zoek_veld(naam, klasse) or not _is_zin(deel) for naam, deel in paren):
        return None
    delen = [_gelezen(geval, klasse, naam, deel.waarde) for naam, deel in paren if isinstance(deel, TekstKnoop)]
    if not delen or any(not deel for deel in delen):
        return None
    nieuw = [f"{{{', '.join(f'{veld}: {waarde}' for veld, waarde in (deel or {}).items())}}}" for deel in delen]
    eigen = nieuw[[naam for naam, _ in paren].index(geval.sleutel)]
    zin = f"schrijf: - {eigen}" if len(eigen) <= _LANG else _om_de_rest(geval, klasse, eigen)
    if klasse is Beleving:
        return Antwoord(
            f"{zin}. Bij 'van' staat wie het zo ervaart. Ervaren ze het allebei zo? Dan zijn het twee regels"
        )
    if any("…" in deel.values() for deel in delen if deel):
        return Antwoord(f"{zin}, met op de plek van de … wie het zegt")
    return Antwoord(zin, geval.weg(zin, _als_lijst(geval, blok, nieuw), geval.pad(*geval.stappen[:-2])))


def _staat_in_een_lijst(geval: Geval) -> bool:
    """Whether it stands behind a dash, or right under the field of a list."""
    boven = geval.stappen[:-2] if isinstance(geval.knoop(geval.stappen[:-2]), Rij) else geval.stappen[:-1]
    return isinstance(geval.vorm(boven), Lijst)


def _is_zin(deel: object) -> bool:
    return isinstance(deel, TekstKnoop) and not deel.leeg and "\n" not in deel.waarde.strip()


def _gelezen(geval: Geval, klasse: type[Any], naam: str, woorden: str) -> _Velden | None:
    """The fields that were meant; ``…`` where it does not say who."""
    velden = velden_van(klasse)
    if lezer := _EIGEN.get(klasse):
        return lezer(geval, naam, woorden)
    if "woorden" not in velden or velden["woorden"].vorm != Waarde(Woorden):
        return None
    if "van" not in velden:
        return {"woorden": citeer(f"{naam}: {woorden}")}
    wie = _wie(geval, naam)
    if not wie:
        return {"van": "…", "woorden": citeer(f"{naam}: {woorden}")}
    return {"van": wie[0] if len(wie) == 1 else f"[{', '.join(wie)}]", "woorden": citeer(woorden)}


def _wie(geval: Geval, naam: str) -> list[str]:
    """One or more people; nobody where one of them is not clear."""
    delen = list(geval.werk.kandidaten.mensen_uit(geval.naam, naam)) or [naam]
    wie = [geval.mens(deel) for deel in delen]
    return [een for een in wie if een] if None not in wie else []


def _gebeurtenis(_geval: Geval, naam: str, woorden: str) -> _Velden | None:
    if len(versta_datum(naam)) == 1:
        return {"wanneer": citeer(naam), "wat": citeer(woorden)}
    return {"wat": citeer(f"{naam}: {woorden}")}


def _beleving(geval: Geval, naam: str, woorden: str) -> _Velden | None:
    wie, vorm = _wie(geval, naam), velden_van(Beleving)["is"].vorm
    keuzes = vorm.woorden if isinstance(vorm, Keuze) else ()
    if not wie or len(wie) > 2 or len(versta_keuze(woorden, keuzes, "is")) != 1:
        return None
    return {"van": wie[0], "met": wie[1] if len(wie) == 2 else "…", "is": citeer(woorden)}


def _bekeken(geval: Geval, naam: str, woorden: str) -> _Velden | None:
    """``bewind: past (14 maart)``: which one by its key or by what it rests on, what came of it, and the day."""
    beraad = geval.werk.gelezen.traject.beraad
    paaltjes = beraad.piketpaaltjes if beraad else {}
    zo = [sleutel for sleutel, een in paaltjes.items() if een.grondslag and een.grondslag == naam]
    wie = tuple(zo) or geval.werk.kandidaten.zoek(PaaltjeSleutel, geval.naam, naam)
    vorm = velden_van(Bekeken)["uitkomst"].vorm
    meer = keuze_met_meer(woorden, vorm.woorden if isinstance(vorm, Keuze) else (), "uitkomst")
    if len(wie) != 1 or meer is None or len(meer.keuzes) != 1:
        return None
    dag = {} if meer.rest == woorden else {"op": citeer(meer.rest)}
    return {"paaltje": wie[0], **dag, "uitkomst": meer.keuzes[0]}


_EIGEN: Mapping[type[Any], Callable[[Geval, str, str], _Velden | None]] = {
    Gebeurtenis: _gebeurtenis,
    Beleving: _beleving,
    Bekeken: _bekeken,
}


def _om_de_rest(geval: Geval, klasse: type[Any], eigen: str) -> str:
    """What to put before and behind words that are too long to tell again."""
    voor, _, rest = eigen.partition("woorden: " if "woorden" in velden_van(klasse) else "wat: ")
    teken = rest[0] if rest[:1] in "'\"" else ""
    veld = eigen[len(voor) : len(eigen) - len(rest)]
    return f"zet in plaats van '{geval.sleutel}:' dit: {voor}{veld}{teken} en achter de woorden: {teken}}}"


def _als_lijst(geval: Geval, blok: Velden, nieuw: list[str]) -> Callable[[str], str]:
    """Each pair as an entry of its own: behind the dash that is there, or behind one that comes."""

    def maak(tekst: str) -> str:
        kolom = kolom_van(tekst, blok.begin)
        al = isinstance(geval.knoop(geval.stappen[:-2]), Rij)
        streepje = tekst.rfind("-", 0, blok.begin) if al else blok.begin
        tussen = regeleinde_van(tekst) + " " * (kolom_van(tekst, streepje) if al else kolom) + "- "
        eind = blok.paren[-1][1].eind
        return tekst[: blok.begin] + ("" if al else "- ") + tussen.join(nieuw) + tekst[eind:]

    return maak


def wie_begint(geval: Geval) -> Antwoord | None:
    """``initiatief: Leen belt haar``: ``ik`` for the hoofdpersoon, ``de_ander`` for whose entry it is."""
    knoop = geval.knoop(geval.stappen)
    if geval.sleutel != "initiatief" or geval.stappen[:1] != ("personen",) or not isinstance(knoop, TekstKnoop):
        return None
    traject, woorden = geval.werk.gelezen.traject, knoop.waarde.split()
    ander = str(geval.stappen[1])
    kijkt = geval.stappen[3:4] if "kijk_van" in geval.stappen else traject.kop.hoofdpersonen[:1]
    ik = str(kijkt[0]) if kijkt else ""
    vooraan = (geval.mens(" ".join(woorden[:aantal])) for aantal in range(len(woorden), 0, -1))
    wie = next((een for een in vooraan if een), None)
    keuze = {ik: "ik", ander: "de_ander"}.get(wie or "")
    if keuze is None:
        wie_is_ik = naam_van(traject, Sleutel(ik)) if ik else "de hoofdpersoon"
        wie_is_ander = naam_van(traject, Sleutel(ander))
        return Antwoord(f"van wie gaat het uit? Schrijf 'ik' voor {wie_is_ik}, 'de_ander' voor {wie_is_ander}")
    if knoop.waarde.casefold() in (wie, naam_van(traject, Sleutel(wie or "")).casefold()):
        pad, zin = geval.pad(*geval.stappen), f"schrijf: {keuze}"
        return Antwoord(zin, geval.weg(zin, lambda tekst: zet(tekst, pad, keuze), vervalt=knoop.waarde))
    achter = f"Wat je zelf schreef mag achter een # aan het eind van de regel: # {knoop.waarde}"
    return Antwoord(f"schrijf hier alleen: {keuze}. {achter}")
