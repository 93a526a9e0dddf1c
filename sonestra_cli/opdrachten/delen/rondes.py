"""Rounds of conversation: what was said yes to is written each time, as one step that can be undone."""

import shlex
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from textwrap import wrap

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.gesprekken.alle import APART, GEWOON, met_naam_vooraan
from sonestra_cli.gesprekken.erbij import Klaar, Stand, met_wie_apart_staat
from sonestra_cli.gesprekken.kiezen import gesprek_over
from sonestra_cli.gesprekken.soort import Soort
from sonestra_cli.gesprekken.tonen import kop_van, per_entry
from sonestra_cli.gesprekken.vraag import Vraag
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.klok import vandaag
from sonestra_cli.opdrachten.delen.eenregelig import NietBegrepen, in_een_keer
from sonestra_cli.opdrachten.delen.inzetten import kan_niet, kijk, schrijf_inzetten, toon_inzetten
from sonestra_cli.opdrachten.delen.lijst.voor_wie import zegt_voor_wie
from sonestra_cli.opdrachten.delen.openen import stop_bij_onleesbaar
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.praten import BREED, Gestopt, ZegtStop, praat, zeg
from sonestra_cli.opdrachten.delen.schrijffouten import stop_als_het_niet_mag
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming
from sonestra_cli.verslag.regel import zonder_markdown

NIET_OPGESCHREVEN = "Goed. Dit schrijf ik niet op."
AL_OPGESCHREVEN = "Wat hiervoor kwam, is al opgeschreven. Dat haal je straks weg met: sonestra terug"


class Rondes:
    """Where this run works, and how often something came in. ``dag``: the meeting of the actieteam it is about."""

    def __init__(self, wortel: Path, scherm: Console, vooraf: bool, eigenaar: str = "", dag: str = "") -> None:
        stop_als_het_niet_mag(wortel, vooraf)
        self.wortel, self.scherm, self.vooraf, self.eigenaar = wortel, scherm, vooraf, eigenaar
        self.groepen = APART if eigenaar else GEWOON
        self.dag = dag
        self.erbij = self.keren = 0

    def in_een_regel(self, soort: Soort, regel: str, toch: bool) -> None:
        """All in one line, and nobody to ask."""
        self.in_regels([(soort, regel)], toch)

    def in_regels(self, regels: Sequence[tuple[Soort, str]], toch: bool) -> None:
        """The same for more kinds, written at once or not at all."""
        stand = self.stand()
        samen = Klaar()
        for soort, regel in regels:
            verbergt = zegt_voor_wie(regel.partition(">")[0])
            try:
                klaar, weg, getoond = in_een_keer(partial(gesprek_over, soort, stand, regel), toch and not verbergt)
            except NietBegrepen as fout:
                raise Stop(1, f"{fout}\n{self._en_nu(soort, fout.vraag, verbergt, stand)}") from fout
            for zin in weg:
                self.scherm.meld(f"Weggelaten. {zin}")
            if not klaar.inzetten and len(regels) == 1:
                self.scherm.meld("Hier komt niets nieuws uit. Er is niets veranderd.")
                raise Stop(1 if weg else 0)
            if getoond:
                self.scherm.meld(getoond)
            samen = replace(klaar, inzetten=(*samen.inzetten, *klaar.inzetten), vervang=samen.vervang | klaar.vervang)
        self._leg_neer(samen, stand)

    def _en_nu(self, soort: Soort, vraag: Vraag, verbergt: bool, stand: Stand) -> str:
        """What to do about a question that nobody was there to answer."""
        toch = " Met --toch laat ik weg wat ik niet begrijp." if vraag.weg is not None else ""
        toch = " Hier staat bij wie het mag zien: daarom laat ik niets weg." if toch and verbergt else toch
        woorden = " ".join((*(("apart", self.eigenaar) if self.eigenaar else ()), soort.naam))
        zo = f"Zo kan het wel: sonestra erbij {woorden} {_tussen_aanhaling(vraag.regel)}\n" if vraag.regel else ""
        zo = zo if zo and _lukt(soort, stand, vraag.regel) else ""
        return f"{zo}Er is niets geschreven.{toch} Liever een gesprek? Typ: sonestra erbij {woorden}"

    def praat_over(self, soort: Soort, regel: str = "") -> bool:
        """One conversation after the other, until there is nothing more; False when the first was gone back from."""
        nog = False
        while True:
            klaar = self.een_gesprek(soort, regel, nog)
            if klaar.terug and nog:
                zeg(AL_OPGESCHREVEN)
                continue
            if klaar.stop:
                return not klaar.terug
            nog, regel = True, klaar.volgende
            if regel and (anders := met_naam_vooraan(regel, self.groepen)):
                (soort, regel), nog = anders, False

    def een_gesprek(self, soort: Soort, regel: str = "", nog: bool = False) -> Klaar:
        """One conversation, and what was said yes to written; ``nog``: there was one about this before."""
        stand = self.stand()
        klaar = praat(partial(gesprek_over, soort, stand, regel, nog), Klaar(stop=True, terug=True))
        self.dag = klaar.dag or self.dag
        self._leg_neer(klaar, stand)
        if klaar.weg:
            zeg(NIET_OPGESCHREVEN)
        return klaar

    def stand(self) -> Stand:
        """The traject as it is in the files now; stops with 1 when one of them cannot be read."""
        apart = (Sleutel(self.eigenaar),) if self.eigenaar else ()
        gelezen = lees_traject(self.wortel, apart)
        stop_bij_onleesbaar(gelezen, self.scherm)
        traject = met_wie_apart_staat(gelezen.traject, Sleutel(self.eigenaar))
        fouten = partial(kan_niet, self.wortel, apart)
        kijk_ = partial(kijk, gelezen)
        return Stand(traject, kijk=kijk_, kan_niet=fouten, dag=self.dag, eigenaar=self.eigenaar, vandaag=vandaag())

    def _leg_neer(self, klaar: Klaar, stand: Stand) -> None:
        """Write what was said yes to, and tell it in a line; under ``--vooraf`` only show it."""
        inzetten = klaar.inzetten
        if not inzetten:
            return
        if self.vooraf:
            toon_inzetten(self.wortel, inzetten, klaar.vervang, self.scherm)
            return
        entries = per_entry(inzetten)
        traject = stand.met(inzetten).traject
        wie = opsomming(list(dict.fromkeys(kop_van(een, traject) for een in entries)))
        schrijf_inzetten(self.wortel, inzetten, klaar.vervang, f"{hoofdletter(wie)} erbij")
        self.erbij += len(entries)
        self.keren += 1
        self.scherm.resultaat("\n".join(wrap(f"erbij: {wie}", BREED - 1, subsequent_indent="  ")))
        if any(een.stappen[:1] == ("piketpaaltjes",) for een in entries):
            self._nog_zonder_mandaat({een.sleutel for een in entries})

    def _nog_zonder_mandaat(self, paaltjes: Collection[str | None]) -> None:
        """Tell at once what a boundary still lacks: who hears it later, hears it as a fault."""
        from sonestra_cli.controles.piketpaaltjes import gesteld  # only where there is such a boundary

        for bevinding in gesteld(lees_traject(self.wortel).traject):
            if bevinding.pad.stappen[1] in paaltjes:
                self.scherm.meld(zonder_markdown(f"Nog iets: {bevinding.zin}. {hoofdletter(bevinding.tip)}"))

    def hield_op(self, gestopt: Gestopt) -> Stop:
        """How it ends where somebody said to stop, or nobody answers any more."""
        zelf = isinstance(gestopt, ZegtStop)
        open_ = "" if zelf and not gestopt.vraag.moet else " Wat nog niet af was, schrijf ik niet op."
        return Stop(0 if zelf else 1, f"{gestopt}{open_} {self.gedaan()}")

    def gedaan(self) -> str:
        """What this run did, in a sentence."""
        if not self.erbij:
            return "Er is niets veranderd."
        toch_niet = "Het laatste toch niet?" if self.keren > 1 else "Toch niet?"
        return f"{hoofdletter(aantal(self.erbij, 'ding', 'dingen'))} erbij. {toch_niet} Typ: sonestra terug"


def _lukt(soort: Soort, stand: Stand, regel: str) -> bool:
    """Whether this line says all: an example is tried before it is given."""
    try:
        return bool(in_een_keer(partial(gesprek_over, soort, stand, regel), toch=False).uitkomst.inzetten)
    except NietBegrepen:
        return False


def _tussen_aanhaling(regel: str) -> str:
    """The line as one word of a command."""
    return shlex.quote(regel) if set(regel) & set('"$`\\!') else f'"{regel}"'
