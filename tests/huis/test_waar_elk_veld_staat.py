"""Every field of the model, and on which map or paper its word stands: what goes in comes out, or it says why not yet.

One traject in which every field holds a word, a day or a person of its own; the maps and papers are made once.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from sonestra_cli.documenten.maken import papier
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.documenten.sjablonen import lees_sjablonen
from sonestra_cli.domein.bestanden import bestanden
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Gezin, Kind, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import IEDEREEN, Lezer, Sleutel, Tijd
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, Vorm, Waarde, Woordenboek, velden_van
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.kaarten.poster.basis import basisposter
from sonestra_cli.opdrachten.delen.kaarten import SOORTEN, teken_kaart
from sonestra_cli.paginas.kaartpagina import Moment, kaartpagina
from sonestra_cli.zetten.meten import meet

LIJST = Path(__file__).with_name("waar_elk_veld_staat.txt")
HOOFD, MENS, VAK = Sleutel("hoofd"), Sleutel("mens"), Sleutel("vak")
LATER = 300
"""Years that an end lies later, so that it lies after the day of the map."""
OM_DE_KAART = ("relatiekaart", "ecogram", "sociogram")
"""Everybody stands on these, so that a person there proves nothing about the field that names them."""


class Vuller:
    """Fills fields; ``woorden`` says by path what to look for, ``mensen`` who has to exist."""

    def __init__(self) -> None:
        self.woorden: dict[str, str] = {}
        self.mensen: dict[Sleutel, Persoon] = {}
        self.namen = ("".join(letters) for letters in itertools.product("bdfg", "aeiou", "klmn", "aeiou", "prst"))
        self.jaren = (jaar for jaar in itertools.count(1611) if jaar % 10)
        self.minuten = itertools.count(11)

    def blok(self, klasse: type[Any], pad: str, zonder: frozenset[str] = frozenset()) -> Any:
        velden = [veld for veld in velden_van(klasse).values() if veld.sleutel not in zonder]
        return klasse(**{veld.attribuut: self.waarde(veld.vorm, f"{pad}.{veld.sleutel}") for veld in velden})

    def waarde(self, vorm: Vorm, pad: str) -> Any:
        match vorm:
            case Keuze(woorden=woorden):
                return woorden[0]
            case Lijst(deel):
                return (self.waarde(deel, pad),)
            case Woordenboek(sleutel=soort, inhoud=deel):
                return {self.sleutel(soort, pad): self.waarde(deel, pad)}
            case Blok(klasse):
                return self.blok(klasse, pad)
            case Waarde(soort):
                return self.los(soort, pad)

    def sleutel(self, soort: Any, pad: str) -> Any:
        if soort is Sleutel:
            return self.los(soort, f"{pad} (sleutel)")
        return "1699-01-01" if soort is str else self.verwijzing(pad)

    def verwijzing(self, pad: str) -> str:
        """The agreement of the plan is neither the new one nor one that is done."""
        return {"nieuw": "k2", "klaar": "k3", "niet_meer_nodig": "k3"}.get(pad.rpartition(".")[2], "k1")

    def los(self, soort: Any, pad: str) -> Any:
        if soort is Lezer:
            return IEDEREEN
        if soort is int:
            return 1
        if getattr(soort, "__supertype__", None) is str and soort.__name__.endswith("Sleutel") and soort is not Sleutel:
            return self.verwijzing(pad)
        if soort is Tijd:
            self.woorden[pad] = f"01.{next(self.minuten)}"
            return self.woorden[pad].replace(".", ":")
        if soort is Datum or getattr(soort, "__supertype__", None) is Datum:
            jaar = next(self.jaren) + (LATER if pad.endswith(".tot") else 0)
            self.woorden[pad] = str(jaar)
            return Datum("op", jaar, 3, 7)
        woord = next(self.namen)
        self.woorden[pad] = woord
        if soort is Sleutel:
            self.mensen[Sleutel(woord)] = Persoon(kring="bekend", groep="familie")
        return Sleutel(woord) if soort is Sleutel else woord


@cache
def vul_alles() -> tuple[Traject, dict[str, str]]:
    vuller = Vuller()
    leeg = Traject()
    delen = {}
    for naam, vorm in ((veld.attribuut, veld.vorm) for veld in velden_van(Traject).values()):
        if naam not in ("apart", "netwerk", "posities"):  # apart: the fields of the other files; places are no words
            delen[naam] = vuller.waarde(vorm, naam)
    netwerk = vuller.blok(type(leeg.netwerk), "netwerk", frozenset({"personen"}))
    mens = vuller.blok(Persoon, "netwerk.personen", frozenset({"professional", "kring", "groep"}))
    vak = next(veld for veld in velden_van(Persoon).values() if veld.sleutel == "professional")
    eigen = {HOOFD: Persoon(geboren=Datum("op", 1601)), MENS: mens,
             VAK: Persoon(professional=vuller.waarde(vak.vorm, "netwerk.personen.professional"))}  # fmt: skip
    netwerk = replace(netwerk, personen={**eigen, **vuller.mensen}, gezinnen=(_met_wie_erbij_hoort(netwerk),))
    netwerk = replace(netwerk, huishoudens=tuple(replace(h, wie=(*h.wie, HOOFD)) for h in netwerk.huishoudens))
    kop = replace(delen.pop("kop"), hoofdpersonen=(HOOFD,), ringen=(), sectoren=())
    return Traject(kop=kop, netwerk=netwerk, **delen), vuller.woorden


def _met_wie_erbij_hoort(netwerk: Netwerk) -> Gezin:
    """The family with the hoofdpersoon as the other parent, and as children all who must be on the genogram."""
    (gezin,), (beleving,) = netwerk.gezinnen, netwerk.belevingen
    tweeling = gezin.kinderen[0].tweeling
    assert tweeling is not None
    erbij = (*tweeling.met, MENS, beleving.van, beleving.met)
    return replace(gezin, partners=(*gezin.partners, HOOFD), kinderen=(*gezin.kinderen, *(Kind(wie) for wie in erbij)))


def uitkomsten(traject: Traject) -> Iterator[tuple[str, str]]:
    beeld = bekijk(traject)
    eigen = {wie: traject.netwerk.personen[wie] for wie in (HOOFD, MENS, VAK)}
    weinig = bekijk(replace(traject, netwerk=replace(traject.netwerk, personen=eigen)))
    nu = {**eigen, MENS: replace(eigen[MENS], overleden=None, tot=None, bij=None)}
    levend = bekijk(replace(traject, netwerk=replace(traject.netwerk, personen=nu)))
    for soort in SOORTEN:
        wie = levend if soort == "contactschema" else weinig if soort in OM_DE_KAART else beeld
        kaart = teken_kaart(soort, wie)
        yield soort, " ".join([*kaart.gesproken, *(tekst.tekst for tekst in kaart.teksten)])
        if soort == "relatiekaart":
            yield "bladzijde", kaartpagina([Moment(weinig, kaart)]).decode()
    poster = basisposter(beeld, meet)
    yield "poster", " ".join(tekst.tekst for tekst in poster.teksten)
    sjablonen = lees_sjablonen(None)
    for blad, wat in papiersoorten().items():
        alle = wat.voor.alle(traject) if wat.voor else ()
        alle = (traject.plan.afspraken["k1"].wie[0],) if blad == "stukje" else alle
        lezers = [bekijk(traject, (Lezer(wie),)) for wie in alle] or [beeld]
        yield blad, "\n".join(papier(blad, lezer, sjablonen).markdown for lezer in lezers)


def test_elk_veld_staat_ergens_of_er_staat_bij_waarom_niet() -> None:
    """A new field is red here until it stands on something, or until somebody writes why it does not yet."""
    traject, woorden = vul_alles()
    uit = dict(uitkomsten(traject))
    gemeten = {
        pad: {
            naam
            for naam, tekst in uit.items()
            if re.search(rf"(?<![0-9a-z]){re.escape(woord)}(?![0-9a-z])", tekst, re.IGNORECASE)
        }
        for pad, woord in woorden.items()
    }
    regels = [regel.split(": ", 1) for regel in LIJST.read_text(encoding="utf-8").splitlines() if ": " in regel]
    verwacht = {pad: waar for pad, waar in regels if not pad.startswith("#")}
    assert {
        pad: set() if waar.startswith("nergens: ") else set(waar.split(", ")) for pad, waar in verwacht.items()
    } == gemeten


def test_alle_bestanden_doen_mee() -> None:
    traject, _ = vul_alles()
    assert {naam.partition("/")[0] for naam, _ in bestanden(traject)} == {
        "traject", "verhaal", "vragen", "netwerk", "gebeurtenissen", "beraad", "plan", "actieteam", "kaart",
    }  # fmt: skip
