"""When each paper is used, who reads it, and what is typed for it; in the order of use."""

from typing import Literal, NamedTuple, TypeAlias

from sonestra_cli.documenten.papieren import papiersoorten

Wanneer: TypeAlias = Literal["in het begin", "voor de dag", "op de dag", "het plan", "daarna"]


class Gebruik(NamedTuple):
    """``voor`` is who reads it, ``opdracht`` what is typed behind ``sonestra``; no ``papier``: several together.

    What it is says the paper itself; ``uitleg`` where it does not.
    """

    papier: str
    wanneer: Wanneer
    voor: str
    opdracht: str = ""
    uitleg: str = ""

    @property
    def hoe(self) -> str:
        """Of a ``blad-`` and an ``agenda-`` their name tells what is typed."""
        return f"sonestra {self.opdracht or self.papier.replace('-', ' ', 1)}"

    @property
    def wat(self) -> str:
        """What it is, in a few words."""
        return self.uitleg or papiersoorten()[self.papier].uitleg


GEBRUIK = (
    Gebruik("blad-uitleg", "in het begin", "iedereen"),
    Gebruik("blad-verhaal", "in het begin", "wie iets vertelde"),
    Gebruik("uitnodiging", "voor de dag", "elke gast", uitleg="een eigen brief, met een strook voor het antwoord"),
    Gebruik("blad-informatie", "voor de dag", "wie uitlegt"),
    Gebruik("blad-paaltjes", "voor de dag", "iedereen"),
    Gebruik("agenda-beraad", "voor de dag", "iedereen", uitleg="wat we die dag gaan doen"),
    Gebruik("blad-draaiboek", "voor de dag", "jou"),
    Gebruik("blad-draaiboek-kort", "voor de dag", "jou", "blad draaiboek-kort"),
    Gebruik("blad-meenemen", "voor de dag", "jou"),
    Gebruik("", "voor de dag", "jou", "blad tas", "alles voor de dag in één pdf, op volgorde en in het goede aantal"),
    Gebruik("blad-deur", "op de dag", "iedereen"),
    Gebruik("blad-wij-waren-er", "op de dag", "iedereen", "blad wij-waren-er"),
    Gebruik("blad-vragenposter", "op de dag", "iedereen"),
    Gebruik("blad-ieders-kijk", "op de dag", "iedereen", "blad ieders-kijk"),
    Gebruik("blad-steunfiguur", "op de dag", "wie steunt"),
    Gebruik("blad-rollen", "op de dag", "wie iets doet"),
    Gebruik("blad-privetijd", "op de dag", "de familie"),
    Gebruik("blad-open-vragen", "op de dag", "jou", "blad open-vragen"),
    Gebruik("plan", "het plan", "de familie", uitleg="het hele plan, zoals het nu is"),
    Gebruik("blad-eerder", "het plan", "de familie"),
    Gebruik("blad-persoonlijk-plan", "het plan", "de gemeente", "blad persoonlijk-plan"),
    Gebruik("koelkast", "het plan", "de familie", "plan --koelkast", "het plan op één bladzijde, voor op de koelkast"),
    Gebruik("stukje", "het plan", "wie iets doet", "plan --stukje iedereen", "wat van ieder is in het plan"),
    Gebruik("", "het plan", "één mens", "plan --berichtje WIE", "hetzelfde als gewone tekst, om te plakken"),
    Gebruik("blad-kind", "het plan", "elk kind"),
    Gebruik("blad-bellijst", "het plan", "iedereen"),
    Gebruik("agenda-actieteam", "daarna", "het team", uitleg="de keren daarna: eerst wat goed ging"),
    Gebruik("blad-voortgang", "daarna", "iedereen"),
    Gebruik("blad-voortgang-paaltjes", "daarna", "wie ze stelde", "blad voortgang-paaltjes"),
    Gebruik("blad-terugkijken", "daarna", "iedereen"),
    Gebruik("blad-loslaten", "daarna", "de familie"),
    Gebruik("blad-kernwaarden", "daarna", "jou"),
)
"""A test holds this to the papers that there are."""
