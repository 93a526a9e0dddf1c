"""Two keys that are one person become one, in the text of one file: fields go along, lists name them once."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sonestra_cli.bewerken.eruit import haal_eruit
from sonestra_cli.bewerken.hernoemen import hernoem_in
from sonestra_cli.bewerken.invoer import Invoer
from sonestra_cli.bewerken.sneden import Snede, snijd
from sonestra_cli.bewerken.veldwaarde import als_invoer, zet_veld
from sonestra_cli.bewerken.verenigen import Botsing, uitgeschreven, verenig
from sonestra_cli.bewerken.verwijzingen import Schakel, Verwijzing, groep_om, verwijzingen
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.netwerk import Gezin
from sonestra_cli.domein.posities import Plek
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.veld import Blok, Lijst
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, knopen_van, kolom_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.stukken import regels_van, vind

Stappen = tuple[Stap, ...]
_PLEK = Blok(Plek)
"""Nobody has to choose between two places on the map: who stays, stays where they are."""
_OPMERKING = re.compile(r"(?:^|(?<=\s))#[^\r\n]*", re.MULTILINE)


class Paar(NamedTuple):
    """Two entries of one mapping, and what they are."""

    oud: Stappen
    nieuw: Stappen
    vorm: Blok


class Keuzes(NamedTuple):
    """Where the old entry counts: the way to the new one, and the field in it."""

    houd_oud: frozenset[tuple[Stappen, Stappen]] = frozenset()

    def in_(self, plek: Stappen) -> frozenset[Stappen]:
        """The fields of the entry there."""
        return frozenset(veld for entry, veld in self.houd_oud if entry == plek)


def botsingen(bestand: Bestandsnaam, tekst: str, oud: str, nieuw: str) -> Iterator[tuple[Stappen, Botsing]]:
    """The entries in which both say something else, and what."""
    wortel = knopen_van(tekst)
    for paar in _paren(bestand, wortel, oud, nieuw):
        if paar.vorm == _PLEK:
            continue
        van, naar = (als_invoer(vind(wortel, plek).waarde) for plek in (paar.oud, paar.nieuw))
        for botsing in verenig(van, naar, paar.vorm)[1]:
            yield paar.nieuw, botsing


def gezinnen_met_beiden(bestand: Bestandsnaam, tekst: str, oud: str, nieuw: str) -> Iterator[tuple[int, bool]]:
    """The families in which both stand: the line, and whether they stand there as the same (both child, say)."""
    plekken: dict[Stappen, dict[str, set[str]]] = {}
    regels: dict[Stappen, int] = {}
    for verwijzing in _van(bestand, knopen_van(tekst), (oud, nieuw)):
        for nummer, schakel in enumerate(verwijzing.weg[:-1]):
            volgende = verwijzing.weg[nummer + 1]
            if volgende.klasse is Gezin and volgende.veld is not None and volgende.veld.sleutel != "zichtbaar":
                plekken.setdefault(schakel.stappen, {}).setdefault(verwijzing.naam, set()).add(volgende.veld.sleutel)
                regels[schakel.stappen] = tekst.count("\n", 0, schakel.knoop.begin) + 1
    for plek, velden in plekken.items():
        if len(velden) == 2:
            yield regels[plek], velden[oud] == velden[nieuw]


def voeg_samen(bestand: Bestandsnaam, tekst: str, oud: str, nieuw: str, keuzes: Keuzes) -> str:
    """``tekst`` in which ``oud`` is ``nieuw``. Raises NietTeBewerken."""
    if oud not in tekst.lower():
        return tekst
    while paar := next(_paren(bestand, knopen_van(tekst), oud, nieuw), None):
        tekst = _een_entry(tekst, paar, keuzes.in_(paar.nieuw))
    if dubbel := list(_dubbel(bestand, knopen_van(tekst), oud, nieuw)):
        tekst = haal_eruit(tekst, dubbel)
    return hernoem_in(bestand, tekst, "mens", oud, nieuw)


def _van(bestand: Bestandsnaam, wortel: Knoop | None, wie: Sequence[str]) -> Iterator[Verwijzing]:
    return (v for v in verwijzingen(bestand, wortel) if v.soort == "mens" and v.naam in wie)


def _paren(bestand: Bestandsnaam, wortel: Knoop | None, oud: str, nieuw: str) -> Iterator[Paar]:
    """Mappings that have both as a key."""
    gevonden: dict[Stappen, Verwijzing] = {}
    for verwijzing in _van(bestand, wortel, (oud, nieuw)):
        klasse = verwijzing.weg[-1].klasse
        if not verwijzing.is_sleutel or klasse is None:
            continue
        boven = verwijzing.stappen[:-1]
        ander = gevonden.setdefault(boven, verwijzing)
        if ander.naam != verwijzing.naam:
            eerst, dan = (ander, verwijzing) if ander.naam == oud else (verwijzing, ander)
            yield Paar(eerst.stappen, dan.stappen, Blok(klasse))


def _een_entry(tekst: str, paar: Paar, houd_oud: frozenset[Stappen]) -> str:
    """The fields of the old entry that the new one lacks, its comments above the new one, and the old one gone."""
    wortel = knopen_van(tekst)
    van, naar = vind(wortel, paar.oud), vind(wortel, paar.nieuw)
    if paar.vorm == _PLEK:
        return haal_eruit(tekst, [paar.oud])
    nu = als_invoer(naar.waarde)
    samen, _ = verenig(als_invoer(van.waarde), nu, paar.vorm, houd_oud)
    opmerkingen = [] if van.ouder.vloei else _opmerkingen(tekst, van.waarde, *regels_van(tekst, van))
    if opmerkingen:
        sleutel = naar.sleutel or naar.waarde
        kolom = kolom_van(tekst, sleutel.begin)
        tekst = snijd(tekst, [Snede.van_regels(tekst, sleutel.begin - kolom, opmerkingen, kolom)])
    for stappen, waarde in _anders(nu, uitgeschreven(nu, paar.vorm), samen):
        tekst = zet_veld(tekst, (*paar.nieuw, *stappen), waarde)
    return haal_eruit(tekst, [paar.oud])


def _anders(nu: Invoer, voluit: Invoer, samen: Invoer) -> Iterator[tuple[Stappen, Invoer]]:
    """The fields to put: as deep as both have fields, so that what stands beside them is not touched."""
    if voluit == samen:
        return
    if isinstance(nu, dict) and isinstance(voluit, dict) and isinstance(samen, dict):
        for veld, waarde in samen.items():
            for stappen, diep in _anders(nu.get(veld, ""), voluit.get(veld, ""), waarde):
                yield (veld, *stappen), diep
        return
    if nu == "" and isinstance(samen, dict):
        yield from (((veld,), waarde) for veld, waarde in samen.items())
        return
    yield (), samen


def _opmerkingen(tekst: str, waarde: Knoop, begin: int, eind: int) -> list[str]:
    """What stands behind a ``#`` in these lines, outside the values."""
    tussen, tot = [], begin
    for knoop in _bladeren(waarde):
        tussen.append(tekst[tot : knoop.begin])
        tot = max(tot, knoop.eind)
    return [gevonden[0].rstrip() for stuk in [*tussen, tekst[tot:eind]] for gevonden in _OPMERKING.finditer(stuk)]


def _bladeren(knoop: Knoop) -> Iterator[TekstKnoop]:
    if isinstance(knoop, TekstKnoop):
        yield knoop
    elif isinstance(knoop, Rij):
        for deel in knoop.delen:
            yield from _bladeren(deel)
    else:
        for sleutel, waarde in knoop.paren:
            yield sleutel
            yield from _bladeren(waarde)


def _dubbel(bestand: Bestandsnaam, wortel: Knoop | None, oud: str, nieuw: str) -> Iterator[Stappen]:
    """Items of lists that name the same person twice then: the one that says least."""
    per_lijst: dict[Stappen, list[tuple[str, Schakel]]] = {}
    groepen: dict[Stappen, Schakel] = {}
    for verwijzing in _van(bestand, wortel, (oud, nieuw)):
        if (deel := _deel_van_lijst(verwijzing)) is not None:
            per_lijst.setdefault(deel.stappen[:-1], []).append((verwijzing.naam, deel))
            groep = groep_om(verwijzing.weg)
            if groep is not None and _zijn_alleen_zij(verwijzing.weg[-2].knoop, oud, nieuw):
                groepen[deel.stappen[:-1]] = groep
    for lijst, delen in per_lijst.items():
        if len({naam for naam, _ in delen}) < 2:
            continue
        if lijst in groepen:
            yield groepen[lijst].stappen
            continue
        blijft = max(delen, key=lambda deel: (isinstance(deel[1].knoop, Velden), deel[0] == nieuw))[1]
        for _, deel in delen:
            if deel is not blijft and isinstance(deel.knoop, Velden):
                raise NietTeBewerken(f"{oud} en {nieuw} staan allebei met velden in één lijst; kies er een met de hand")
            if deel is not blijft:
                yield deel.stappen


def _zijn_alleen_zij(rij: Knoop, *wie: str) -> bool:
    """Whether nobody else stands in the list."""
    return isinstance(rij, Rij) and all(isinstance(deel, TekstKnoop) and deel.waarde in wie for deel in rij.delen)


def _deel_van_lijst(verwijzing: Verwijzing) -> Schakel | None:
    """The item that is this person: a bare key, or a block of which it is the name."""
    hier = verwijzing.weg[-1]
    if verwijzing.is_sleutel:
        return None
    if hier.als == "deel":
        return hier
    boven = verwijzing.weg[-2]
    if hier.klasse is None or hier.veld is None or boven.als != "deel" or isinstance(hier.veld.vorm, Lijst):
        return None
    return boven if Blok(hier.klasse).kort == hier.veld.sleutel else None
