"""What goes along when an entry goes: by the types of the fields, in every file, and what is said of it."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sonestra_cli.bewerken.eruit import haal_eruit
from sonestra_cli.bewerken.veldwaarde import zet_veld
from sonestra_cli.bewerken.verwijzingen import Schakel, Verwijzing, groep_om, verwijzingen
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.lopen import BEPAALT
from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.traject import Kop
from sonestra_cli.domein.veld import Blok, Lijst, Woordenboek
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.yamltekst.bewerkbaar import knopen_van
from sonestra_cli.yamltekst.knopen import Rij, Velden, is_leeg


class Houdvast(Exception):
    """Something would be nothing without who goes, and only people can say what becomes of it; a sentence."""


@gegeven
class Gevolg:
    """One thing that happens: ``hoe`` is ``deel`` (out of a list), ``veld``, ``entry``, or ``leeg`` (a list of nobody).

    ``klasse`` is the block that goes, or that holds the field; ``verlaten``: an agreement that has nobody now.
    """

    bestand: Bestandsnaam
    stappen: tuple[Stap, ...]
    hoe: str
    klasse: type[Any] | None
    regel: int
    verlaten: bool = False


def gevolgen(bestand: Bestandsnaam, tekst: str, soort: str, sleutel: str) -> list[Gevolg]:
    """Everything in this file that goes with the key, in the order of the text. Raises Houdvast and NietTeBewerken."""
    if sleutel not in tekst.lower():
        return []
    gevonden = [v for v in verwijzingen(bestand, knopen_van(tekst)) if v.soort == soort and v.naam == sleutel]
    delen = {v.stappen for v in gevonden if v.weg[-1].als in ("deel", "entry")}
    uit: dict[tuple[Stap, ...], Gevolg] = {}
    for verwijzing in gevonden:
        gevolg = _gevolg(bestand, tekst, _tot_iets_blijft(verwijzing.weg, delen), verwijzing)
        uit.setdefault(gevolg.stappen, gevolg)
    hele = [stappen for stappen, gevolg in uit.items() if gevolg.hoe != "leeg"]
    return [g for s, g in uit.items() if not any(len(heel) < len(s) and s[: len(heel)] == heel for heel in hele)]


def zonder(tekst: str, wat: Sequence[Gevolg]) -> str:
    """``tekst`` in which all this happened."""
    for gevolg in wat:
        if gevolg.hoe == "leeg":
            tekst = zet_veld(tekst, gevolg.stappen, [])
    plekken = [gevolg.stappen for gevolg in wat if gevolg.hoe != "leeg"]
    return haal_eruit(tekst, plekken) if plekken else tekst


def _tot_iets_blijft(weg: tuple[Schakel, ...], delen: Collection[tuple[Stap, ...]]) -> tuple[Schakel, ...]:
    """The way to what goes: the list or mapping itself where nobody stays in it, unless it is one of the file.

    Of people who know each other one alone says nothing: then the group goes.
    """
    if weg[-1].stappen not in delen:
        return weg
    houder = weg[-2].knoop
    namen: list[Stap] = []
    if isinstance(houder, Rij):
        namen = list(range(len(houder.delen)))
    elif isinstance(houder, Velden) and len(weg[-2].stappen) > 1:
        namen = [sleutel.waarde for sleutel, _ in houder.paren]
    blijft = sum((*weg[-2].stappen, naam) not in delen for naam in namen)
    if blijft == 1 and (groep := groep_om(weg)) is not None:
        return weg[: weg.index(groep) + 1]
    return weg[:-1] if namen and not blijft else weg


def _gevolg(bestand: Bestandsnaam, tekst: str, weg: tuple[Schakel, ...], verwijzing: Verwijzing) -> Gevolg:
    hier = weg[-1]
    if hier.als in ("deel", "entry"):
        klasse = None if groep_om(weg) else _klasse_van(weg)
        if klasse in BEPAALT and not verwijzing.bepaalt:
            raise Houdvast(f"{hier.stappen[-1]}")
        return Gevolg(
            bestand, hier.stappen, "entry" if klasse or hier.als == "entry" else "deel", klasse, _regel(tekst, hier)
        )
    veld = hier.veld
    if veld is None:
        raise Houdvast(bestand)
    if hier.klasse is Kop and veld.sleutel == "hoofdpersonen":
        raise Houdvast("hoofdpersonen")
    if veld.sleutel in BESCHERMING or (veld.mag_leeg and isinstance(veld.vorm, Lijst)):
        return Gevolg(bestand, hier.stappen, "leeg", hier.klasse, _regel(tekst, hier))
    if not veld.nodig:
        return Gevolg(bestand, hier.stappen, "veld", hier.klasse, _regel(tekst, hier), _verlaten(weg))
    return _gevolg(bestand, tekst, weg[:-1], verwijzing)


def _klasse_van(weg: tuple[Schakel, ...]) -> type[Any] | None:
    """The class of the block at the end of the way, as its place says; None for a bare key."""
    hier = weg[-1]
    if hier.als == "entry":
        return hier.klasse
    veld = next((schakel.veld for schakel in reversed(weg) if schakel.veld is not None), None)
    vorm = veld.vorm if veld is not None else None
    while isinstance(vorm, (Lijst, Woordenboek)):
        vorm = vorm.deel if isinstance(vorm, Lijst) else vorm.inhoud
    return vorm.klasse if isinstance(vorm, Blok) else None


def _verlaten(weg: tuple[Schakel, ...]) -> bool:
    """True for an agreement in which nobody is left who said yes, or is still to be asked."""
    hier, boven = weg[-1], weg[-2].knoop
    namen = ("wie", "nog_vragen")
    if hier.klasse is not Afspraak or hier.stappen[-1] not in namen or not isinstance(boven, Velden):
        return False
    ander = boven.paar(namen[hier.stappen[-1] == "wie"])
    return ander is None or is_leeg(ander[1]) or (isinstance(ander[1], Rij) and not ander[1].delen)


def _regel(tekst: str, schakel: Schakel) -> int:
    return tekst.count("\n", 0, schakel.knoop.begin) + 1


def namen_in(tekst: str, gevolg: Gevolg, sleutel: str) -> Iterator[str]:
    """Who else stands in a block that goes along."""
    gezien = {sleutel}
    for verwijzing in verwijzingen(gevolg.bestand, knopen_van(tekst)):
        binnen = verwijzing.stappen[: len(gevolg.stappen)] == gevolg.stappen
        if binnen and verwijzing.soort == "mens" and verwijzing.naam not in gezien:
            gezien.add(verwijzing.naam)
            yield verwijzing.naam
