"""A conversation on the screen: a question, a line to answer it; nothing is drawn over, nothing needs colour.

The same for a person, a pipe and a screen reader. Questions go to stderr; what came of it is for the command to tell.
"""

import sys
from collections.abc import Callable
from functools import partial
from shutil import get_terminal_size
from textwrap import wrap
from typing import cast

from sonestra_cli.gesprekken.verloop import Verloop
from sonestra_cli.gesprekken.vraag import EINDE, Begin, T, Vraag, bevel
from sonestra_cli.omgeving.console import is_gesprek, zoals_je_het_typt
from sonestra_cli.techniek.stuurtekens import met_stuurtekens, zichtbaar

HULP = (
    "Typ je antwoord en druk op Enter. Alleen Enter slaat de vraag over. Je mag ook dit typen: terug (naar de vraag "
    "hiervoor), ? (uitleg), klaar (de rest overslaan) of stop. Ctrl-C stopt meteen: wat nog niet is opgeschreven, "
    "blijft dan weg."
)
KORTE_HULP = "Alleen Enter slaat een vraag over. Je mag ook dit typen: terug, stop, of ? voor uitleg. Ctrl-C stopt ook."
ACHTER_DE_PIJL = (
    "Achter > staan iemands eigen woorden. Eindigt de regel op >, typ de woorden dan op de regels eronder, en daarna "
    "een lege regel."
)
REGELS = "Zoveel regels als je wilt. Klaar? Een lege regel, of typ: klaar."
REGELS_UITLEG = f"{REGELS} Met terug gaat de vorige regel weer weg."
TOT_ZOVER = "Tot zover. '{}' schrijf ik niet op."
KLINKT_ALS_EINDE = "'{}' schrijf ik op, bij de woorden. Hoort het er niet bij? Typ: terug. Een lege regel is het einde."
LIJST = "Klaar? Een lege regel. Met terug gaat de vorige regel weer weg. Ctrl-C stopt, en dan verandert er niets."
TYP_MAAR = "Typ of plak je tekst. Klaar? Druk op Ctrl-D (op Windows: Ctrl-Z en dan Enter)."
NOG_OPEN = "Er staat nog een aanhalingsteken open. Typ verder. Een lege regel is het einde."
MOET = "Deze vraag kan ik niet overslaan."
JA_OF_NEE = "Typ ja of nee, en druk op Enter. Ctrl-C stopt."
TERUG_NIET = "Terug kan bij deze vraag niet. Ctrl-C stopt."
PIJLTJE = "Daar zat iets in dat geen letter is, zoals van een pijltjestoets. Typ die regel nog een keer."
PUNT = "."
_LIJKT_EINDE = frozenset(
    (
        *("einde", "genoeg", "punt", "niks", "niets", "nee", "niks meer", "niets meer", "meer niet", "ik ben klaar"),
        *("verder niks", "verder niets", "verder niet", "dat was het", "dit was het", "dat is het", "dat was alles"),
        *("dat is alles", "dit is alles", "ok", "oké"),
    )
)
"""What may be somebody's own words, and may be said by who thinks to be at the end."""
LANGST = 1023 if sys.platform == "darwin" else 4095
"""Bytes of a line that a terminal passes on; what is typed or pasted behind them it throws away."""
TE_LANG = "Die regel is langer dan hier past. Ik hoorde hem maar tot: '… {}'. Typ hem korter, of in delen."
EERSTE = "Dit is de eerste vraag. Verder terug kan hier niet."
BREED = 80


class Gestopt(Exception):
    """Nobody answers any more, at ``vraag``; said as it was for who sits there."""

    def __init__(self, vraag: Vraag) -> None:
        super().__init__(vraag)
        self.vraag = vraag

    def __str__(self) -> str:
        return "Gestopt." if is_gesprek() else "De antwoorden hielden op."


class ZegtStop(Gestopt):
    """Somebody said to stop, at a keyboard or in a pipe."""

    def __str__(self) -> str:
        return "Gestopt."


def praat(begin: Begin[T], ervoor: T | None = None, eerste: str = EERSTE) -> T:
    """Ask until all is said. Raises KeyboardInterrupt for Ctrl-C and Gestopt where the answers ended too early.

    Who says stop hears first whether what was said already is good so; where that is not asked, or is the question
    that is open, it is Gestopt too.
    ``ervoor`` is what comes of it when somebody goes back from the first question; None: nothing was asked before it,
    and that is told with ``eerste``.
    """
    verloop = Verloop(begin)
    if verloop.vraag is not None:
        _stel(verloop.vraag)
    while (vraag := verloop.vraag) is not None:
        antwoord = _lees(vraag)
        woord = bevel(antwoord)
        if woord == "?":
            zeg(vraag.uitleg or HULP)
            if " > " in vraag.uitleg:
                zeg(ACHTER_DE_PIJL)
            _zeg_de_vraag(vraag)
            continue
        if woord == "terug":
            if not verloop.terug():
                if ervoor is not None:
                    return ervoor
                zeg(eerste)
        elif woord == "klaar" and not vraag.slot:
            if not verloop.klaar() and verloop.vraag == vraag:
                zeg(MOET)
        elif woord == "stop":
            if vraag.slot or vraag.moet or verloop.klaar() or _er_is_niets(verloop.vraag):
                raise ZegtStop(vraag)
        else:
            verloop.antwoord(antwoord)
        if verloop.vraag is not None:
            _stel(verloop.vraag)
    return cast(T, verloop.uitkomst)


def _er_is_niets(vraag: Vraag | None) -> bool:
    """Whether what is asked is no more than an Enter, as nothing new was said."""
    from sonestra_cli.gesprekken.slot import VERDER  # only for who says to stop

    return vraag is not None and vraag.zin == VERDER


def zegt_ja(zin: str, uitleg: str = "", *, enter: bool = False) -> bool:
    """Whether somebody says yes to this; ``enter``: what Enter is. Who goes away says no."""
    from sonestra_cli.gesprekken.begrijpen import ja_of_nee  # many words, and most commands ask nothing

    vraag = Vraag(f"{zin} (ja/nee) Enter is {'ja' if enter else 'nee'}.", uitleg or JA_OF_NEE, slot=True)
    try:
        return praat(partial(ja_of_nee, vraag, enter=enter), eerste=TERUG_NIET)
    except Gestopt:
        return False


def zeg(tekst: str) -> None:
    """Say something, in lines that fit; a line that begins further in goes on there."""
    breed = min(BREED, get_terminal_size().columns) - 1
    for regel in zichtbaar(zoals_je_het_typt(tekst)).split("\n"):
        in_ = len(regel) - len(regel.lstrip())
        hang = " " * (in_ + (2 if in_ else 0))
        heel = regel.replace(" …", "\xa0…")  # never alone on a line
        delen = wrap(heel, breed, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)
        print("\n".join(delen).replace("\xa0…", " …"), file=sys.stderr)


def typ_regels(uitleg: str) -> list[str]:
    """Lines up to an empty one; ``terug`` takes the last one out again."""
    zeg(f"{uitleg}\n{LIJST}")
    regels: list[str] = []
    while (regel := _regel()) and regel.strip():
        woord = bevel(regel)
        if woord in EINDE or regel.strip() == PUNT:
            break
        if woord == "?":
            zeg(f"{uitleg}\n{LIJST}")
        elif woord == "terug":
            zeg(f"Weg: {regels.pop()}" if regels else "Er staat nog niets op de lijst.")
        else:
            regels.append(regel)
    return regels


def alles_wat_komt(hoogstens: int) -> bytes:
    """What is typed, pasted or sent in up to its end, in bytes; who sits there hears how to end it."""
    if is_gesprek():
        zeg(TYP_MAAR)
    return sys.stdin.buffer.read(hoogstens)


def _stel(vraag: Vraag) -> None:
    zeg("")
    if vraag.vooraf:
        zeg(vraag.vooraf)
        if "\n" in vraag.vooraf:
            zeg("")
    _zeg_de_vraag(vraag)


def _zeg_de_vraag(vraag: Vraag) -> None:
    zeg(vraag.zin)
    if vraag.blok:
        zeg(REGELS)


def _lees(vraag: Vraag) -> str:
    """One answer; own words go on over more lines where that was asked, or where they begin and do not end."""
    while True:
        regel = _regel()
        if regel is None:
            if vraag.einde is None or is_gesprek():
                raise Gestopt(vraag)
            return vraag.einde
        if bevel(regel):
            return regel
        if vraag.blok and regel.strip():
            woorden = _meer_regels([regel])
        elif regel.rstrip().endswith(">"):
            zeg(REGELS)
            woorden = _meer_regels([])
            if woorden is not None:
                return f"{regel.rstrip()} {' > '.join(woorden)}"
            zeg(f"Weg: {regel}")
        elif _open(regel):
            zeg(NOG_OPEN)
            woorden = _meer_regels([regel], lambda regels: not _open("\n".join(regels)))
        else:
            return regel
        if woorden is not None:
            return "\n".join(woorden)
        _zeg_de_vraag(vraag)


def _meer_regels(regels: list[str], genoeg: Callable[[list[str]], bool] = lambda _: False) -> list[str] | None:
    """These lines and what comes below them: up to an empty line, ``klaar``, or enough of them.

    ``terug`` takes the last one out again; None: it was said where none is left.
    """
    while not genoeg(regels) and (regel := _regel()) and regel.strip():
        woord = bevel(regel)
        if woord in EINDE or regel.strip() == PUNT:
            zeg(TOT_ZOVER.format(regel.strip()))
            break
        if woord == "?":
            zeg(REGELS_UITLEG)
        elif woord == "terug" and not regels:
            return None
        elif woord == "terug":
            zeg(f"Weg: {regels[-1]}")
            regels = regels[:-1]
        else:
            regels = [*regels, regel]
            if regel.strip(" .!").casefold() in _LIJKT_EINDE:
                zeg(KLINKT_ALS_EINDE.format(regel.strip()))
    return regels


def _open(tekst: str) -> bool:
    """Whether a quotation began and did not end."""
    recht = tekst.count('"') % 2 == 1 and (' "' in tekst or tekst.startswith('"'))
    return recht or any(tekst.count(open_) > tekst.count(dicht) for open_, dicht in (("“", "”"), ("«", "»")))


def _regel() -> str | None:
    """One line without its end; None where there is none. What comes from a pipe is shown, as if it was typed."""
    print("> ", end="", file=sys.stderr, flush=True)
    regel = sys.stdin.readline()
    if not is_gesprek():
        regel = _leesbaar(regel)
        print(zichtbaar(regel.rstrip("\r\n")), file=sys.stderr)
    elif not regel.endswith("\n"):  # Ctrl-D: the cursor still stands behind what was typed
        print(file=sys.stderr)
    elif met_stuurtekens(regel):
        zeg(PIJLTJE)
        return _regel()
    elif len(regel.encode(errors="replace")) >= LANGST:
        zeg(TE_LANG.format(regel[-40:].strip()))
        return _regel()
    return regel.rstrip("\r\n").removeprefix("\ufeff") if regel else None


def _leesbaar(regel: str) -> str:
    """What another program wrote in its own letters, as words."""
    try:
        regel.encode()
    except UnicodeEncodeError:
        from sonestra_cli.verstaan.lijst.codering import als_tekst  # only for what is not UTF-8

        return als_tekst(regel.encode(errors="surrogateescape")) or regel.encode(errors="replace").decode()
    return regel
