"""The game of ``taal --oefen`` on the screen; it keeps nothing, so it says where to go on."""

from collections.abc import Collection
from functools import partial

from sonestra_cli.gesprekken.oefenen import Geoefend, oefen
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.praten import Gestopt, praat, zeg
from sonestra_cli.taal.oefenen import OEFENZINNEN


def oefen_zinnen(codes: Collection[str], vanaf: int) -> None:
    """Practise with the sentences of these rules, with all of them when none is named."""
    zinnen = [zin for zin in OEFENZINNEN if not codes or zin.code in codes]
    if not zinnen:
        raise Stop(2, "Bij deze regel heb ik geen zinnen om te oefenen.")
    if vanaf > len(zinnen):
        raise Stop(2, f"Er zijn {len(zinnen)} zinnen. Kies bij --vanaf een getal tot {len(zinnen)}.")
    try:
        klaar = praat(partial(oefen, zinnen, vanaf))
    except Gestopt:
        klaar = Geoefend("", None)
    zeg("")
    if klaar.slot:
        zeg(f"{klaar.slot}\n")
    zeg(_hoe_verder(klaar, " ".join(codes), len(zinnen)))


def _hoe_verder(klaar: Geoefend, codes: str, aantal: int) -> str:
    if klaar.volgende is None:
        return "Tot zover. Luister morgen eens naar je eigen zinnen: sonestra taal"
    welke = f" {codes}" if codes else ""
    return f"Tot zover. Later verder? Typ: sonestra taal --oefen{welke} --vanaf {klaar.volgende}"
