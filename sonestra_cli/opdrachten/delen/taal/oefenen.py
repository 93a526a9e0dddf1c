"""The game of ``taal --oefen`` on the screen; it keeps nothing, so it says where to go on."""

from collections.abc import Collection, Sequence
from functools import partial

from sonestra_cli.gesprekken.oefenen import Geoefend, oefen
from sonestra_cli.gesprekken.vraag import Vraag
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.praten import Gestopt, praat, zeg
from sonestra_cli.taal.oefenen import OEFENZINNEN
from sonestra_cli.taal.oefenen.zin import Oefenzin


def oefen_zinnen(codes: Collection[str], vanaf: int) -> None:
    """Practise with the sentences of these rules, with all of them when none is named."""
    zinnen = [zin for zin in OEFENZINNEN if not codes or zin.code in codes]
    if not zinnen:
        raise Stop(2, "Bij deze regel heb ik geen zinnen om te oefenen.")
    if vanaf > len(zinnen):
        raise Stop(2, f"Er zijn {len(zinnen)} zinnen. Kies bij --vanaf een getal tot {len(zinnen)}.")
    try:
        klaar = praat(partial(oefen, zinnen, vanaf))
    except Gestopt as gestopt:
        klaar = Geoefend("", _nummer_van(gestopt.vraag, zinnen))
    zeg("")
    if klaar.slot:
        zeg(f"{klaar.slot}\n")
    zeg(_hoe_verder(klaar, " ".join(codes), len(zinnen)))


def _nummer_van(vraag: Vraag, zinnen: Sequence[Oefenzin]) -> int | None:
    """The sentence that was open when somebody went away."""
    return next((nr for nr, zin in enumerate(zinnen, 1) if vraag.zin.startswith(f"{nr}. {zin.zin}")), None)


def _hoe_verder(klaar: Geoefend, codes: str, aantal: int) -> str:
    if klaar.volgende is None:
        return "Tot zover. Luister morgen eens naar je eigen zinnen: sonestra taal"
    welke = f" {codes}" if codes else ""
    return f"Tot zover. Later verder? Typ: sonestra taal --oefen{welke} --vanaf {klaar.volgende}"
