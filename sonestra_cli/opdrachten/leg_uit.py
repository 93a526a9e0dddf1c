"""``sonestra leg-uit``: what a code means, why the rule is there and how it can be done."""

from collections.abc import Iterable
from textwrap import fill
from typing import Annotated

import typer

from sonestra_cli.controles import instelbaar, regels
from sonestra_cli.controles.ontwerpregels import ONTWERPREGELS, Ontwerpregel
from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.lezen.register import uitlegbaar
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.opties import (
    FormaatOptie,
    OpenOptie,
    StilOptie,
    Stop,
    UitOptie,
    VoorafOptie,
    bedoel_je,
)
from sonestra_cli.taal.fasen import IN_WOORDEN, wanneer
from sonestra_cli.techniek.hoofdletter import hoofdletter
from sonestra_cli.verslag.regels import BREED, GROEPEN


def opdracht(
    code: Annotated[
        str | None, typer.Argument(metavar="[CODE]", help="De code van een melding. Zonder: alle codes op een rij.")
    ] = None,
    alles: Annotated[bool, typer.Option("--alles", help="Maak een boekje van alle meldingen.")] = False,
    formaat: FormaatOptie = None,
    uit: UitOptie = None,
    vooraf: VoorafOptie = False,
    open_: OpenOptie = False,
    stil: StilOptie = False,
) -> None:
    """Leg een melding uit: wat er staat, waarom het zo is, en hoe het kan.

    Alle meldingen in een boekje, met van elke een voorbeeld: sonestra leg-uit --alles --formaat html,pdf

    Voorbeeld: sonestra leg-uit R3
    """
    alle = uitlegbaar()
    scherm = Console(stil)
    if alles:
        from sonestra_cli.opdrachten.delen.papier.regelboek import maak_regelboek

        maak_regelboek(formaat or "html", uit, vooraf, open_, scherm)
        return
    if formaat or uit or vooraf or open_:
        raise Stop(2, "Een bestand maak ik van alle meldingen samen. Typ erbij: --alles")
    if code is None:
        scherm.resultaat(als_lijst(alle.values()))
        return
    gevraagd = code.strip().upper()
    if ontwerp := next((regel for regel in ONTWERPREGELS if regel.code == gevraagd), None):
        scherm.resultaat(als_ontwerp(ontwerp))
        return
    if gevraagd not in alle:
        raise Stop(
            2, f"De code '{code}' ken ik niet.{bedoel_je(gevraagd, alle)} Alle codes op een rij: sonestra leg-uit"
        )
    scherm.resultaat(als_uitleg(alle[gevraagd]))


def als_uitleg(regel: Regel) -> str:
    """One code as plain text of at most 80 columns."""
    stukken = (
        ("Waarom", regel.waarom),
        ("Zo kan het", regel.zo_kan_het),
        ("Waar het vandaan komt", regel.bron),
        ("Wanneer je het ziet", _wanneer(regel)),
        ("Als de vraag beantwoord is", _rusten(regel)),
        ("Hoe zwaar het telt", _zwaarte(regel)),
    )
    return _in_delen(f"{regel.code} ({regel.niveau})  {regel.kort}", stukken)


def als_ontwerp(regel: Ontwerpregel) -> str:
    """The same of a rule that the program keeps by how it is made."""
    stukken = (
        ("Waarom", regel.waarom),
        ("Zo is het gemaakt", regel.zo),
        ("Waar het vandaan komt", regel.bron),
        ("Wanneer het geldt", f"Rond {IN_WOORDEN[regel.fase]}. In jouw bestanden valt er niets na te kijken."),
    )
    return _in_delen(f"{regel.code} (zo is het gemaakt)  {regel.kort}", stukken)


def _in_delen(kop: str, stukken: Iterable[tuple[str, str]]) -> str:
    delen = [fill(kop, BREED)]
    delen += [f"{kopje}\n{_inspringen(tekst)}" for kopje, tekst in stukken if tekst]
    return "\n\n".join(delen)


def _wanneer(regel: Regel) -> str:
    return f"{hoofdletter(wanneer(regel))}." if regel.niveau in ("vraag", "tip") else ""


def _rusten(regel: Regel) -> str:
    """How a question is put to rest; empty for what is no question, and for what the reader asks."""
    if regel.niveau != "vraag" or regel not in regels():
        return ""
    return (
        f"Typ: sonestra valideer --rust {regel.code}. Of zet het zelf erbij, waar de vraag over gaat: "
        f"`gevraagd: [{regel.code}]`. Verandert er iets, dan vraag ik het opnieuw."
    )


def _zwaarte(regel: Regel) -> str:
    if regel in instelbaar():
        return f"Dat kies je in traject.yaml: `regels: {{{regel.code}: uit}}`. Of: tip, vraag, let_op, fout."
    return "In elk traject even zwaar, want dit beschermt mensen." if regel.bewaakt or regel.code[0] == "A" else ""


def als_lijst(alle: Iterable[Regel]) -> str:
    """Every code with one line, group by group."""
    per_groep: dict[str, list[str]] = {letter: [] for letter in GROEPEN}
    for regel in alle:
        tekst = fill(regel.kort, BREED, initial_indent=f"  {regel.code:<5} ", subsequent_indent=" " * 8)
        per_groep.setdefault(regel.code[0], []).append(tekst)
    blokken = ["\n".join((GROEPEN.get(letter, "Overig"), *regels)) for letter, regels in per_groep.items() if regels]
    return "\n\n".join((*blokken, "Meer over één code: sonestra leg-uit CODE"))


def _inspringen(tekst: str) -> str:
    return fill(tekst, BREED, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
