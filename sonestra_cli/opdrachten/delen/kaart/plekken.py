"""Where everybody stands: found once for all ring maps of one run, and kept in ``kaart/posities.yaml``."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property, partial

from sonestra_cli.bewerken.kaart.plekken import inhoud_van, met_plekken
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.bestanden import PLEKKEN
from sonestra_cli.domein.posities import Posities, bruikbaar
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.onbeschermd import zonder_beschermd
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opdrachten.delen.verschil import toon_verschil
from sonestra_cli.opslaan.schrijven import samen_bewerken, vooruitblik
from sonestra_cli.taal.zinnen import aantal, opsomming
from sonestra_cli.techniek.onthouden import onthoud
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken

BESTAND = pad_van(PLEKKEN)
NETWERK = "netwerk"
_NOEM = 12
"""So many people are named; of more the number is told."""


class Plekken:
    """The places of one run. They are looked for when the first ring map is drawn, for everybody of the ordinary files:
    who may see what makes no difference for where others stand, and what is protected or kept apart leaves no trace.

    ``opnieuw``: as if nobody had a place yet.
    """

    def __init__(self, gelezen: Gelezen, *, opnieuw: bool = False) -> None:
        self.gelezen = gelezen
        self.was = gelezen.traject.posities
        self._begin = Posities() if opnieuw else bruikbaar(self.was)
        self.in_beeld = onthoud()(self._in_beeld)

    @cached_property
    def nu(self) -> Posities:
        """Everybody's place, as it is kept."""
        from sonestra_cli.kaarten.ringen.plaats import plaats
        from sonestra_cli.kaarten.ringen.plaats.plaatsing import posities_van
        from sonestra_cli.zetten.meten import meet

        gewoon = zonder_beschermd(self.gelezen.traject)
        return posities_van(plaats(replace(gewoon, apart={}, posities=self._begin), meet))

    @property
    def gezocht(self) -> bool:
        """Whether some ring map was drawn."""
        return "nu" in vars(self)

    def _in_beeld(self, beeld: Beeld) -> Beeld:
        """The same view with everybody at their place: one traject for all maps, so that they are placed once."""
        return replace(beeld, traject=replace(beeld.traject, posities=self.nu))

    def verhuisd(self) -> tuple[Sleutel, ...]:
        """Who had a place, and has another one."""
        return tuple(
            wie for wie, plek in self.nu.mensen.items() if wie in self.was.mensen and plek != self.was.mensen[wie]
        )


def bewaar_plekken(plekken: Plekken, scherm: Console, *, vooraf: bool, herschik: bool = False) -> None:
    """Keep the places that differ from the file, and say so; with ``vooraf`` only show what would change.

    Whatever is wrong, the maps are there: it is told in one sentence.
    """
    if not (plekken.gezocht or vooraf) or not (plekken.nu.mensen or plekken.was.mensen):
        return
    if zin := _mensen_kwijt(plekken):
        scherm.meld(zin)
        return
    if herschik:
        scherm.meld(_wie_verhuisde(plekken))
    if inhoud_van(plekken.nu) == inhoud_van(plekken.was):
        return
    wortel, bewerk = plekken.gelezen.wortel, partial(_bewerkt, plekken)
    telling = opsomming(list(_telling(plekken)))
    try:
        with veranderen(BESTAND):
            if vooraf:
                toon_verschil(vooruitblik(wortel, {BESTAND: bewerk}), (), scherm)
            elif samen_bewerken(wortel, {BESTAND: bewerk}, f"waar iedereen staat op de kaarten: {telling}"):
                scherm.meld(f"Waar iedereen staat heb ik bewaard in {BESTAND}: {telling}.")
    except Stop as stop:
        scherm.meld(f"{stop.zin} De kaart klopt wel.")


def _mensen_kwijt(plekken: Plekken) -> str:
    """What to tell where the file with the people has none: then nobody's place is thrown away."""
    gelezen, stonden = plekken.gelezen, len(plekken.was.mensen)
    if not stonden or gelezen.traject.netwerk.personen:
        return ""
    bron = gelezen.bronnen.get(NETWERK)
    wat = "kan ik niet lezen" if NETWERK in gelezen.onleesbaar else "is er niet" if bron is None else "noemt niemand"
    zin = f"{pad_van(NETWERK)} {wat}, en in {BESTAND} {'staat' if stonden == 1 else 'staan'}"
    zin = f"{zin} {aantal(stonden, 'mens', 'mensen')}. Daarom blijft {BESTAND} zoals het was."
    return f"{zin} Wat er eerst stond zoek je met: sonestra terug --lijst"


def _bewerkt(plekken: Plekken, tekst: str) -> str:
    """The new text; another command may have kept the same places meanwhile, and somebody may have changed them."""
    uit = met_plekken(tekst, plekken.nu)
    bron = plekken.gelezen.bronnen.get(PLEKKEN)
    if uit != tekst and tekst != (bron.tekst if bron is not None else ""):
        raise NietTeBewerken("het veranderde intussen. Teken nog een keer")
    return uit


def _telling(plekken: Plekken) -> Iterator[str]:
    was, nu = plekken.was.mensen.keys(), plekken.nu.mensen.keys()
    for hoeveel, hoe in ((len(nu - was), "erbij"), (len(plekken.verhuisd()), "verplaatst"), (len(was - nu), "weg")):
        if hoeveel:
            yield f"{hoeveel} {hoe}"
    if nu == was and not plekken.verhuisd():
        yield "de kaart zelf is anders van maat"


def _wie_verhuisde(plekken: Plekken) -> str:
    wie = plekken.verhuisd()
    if not wie:
        return "Opnieuw gekeken waar iedereen staat: niemand verhuist."
    genoemd = [*namen(plekken.gelezen.traject, wie[:_NOEM])]
    if rest := len(wie) - len(genoemd):
        genoemd.append("nog iemand" if rest == 1 else f"nog {rest} anderen")
    return f"Een andere plek voor {opsomming(genoemd)}."
