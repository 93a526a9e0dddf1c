"""One traject or a thousand, shown in one order, as they come: what was shown is not kept."""

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sonestra_cli.domein.bevinding import Niveau
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.nakijken.een import Mislukt, Uitslag, Vraag, Wijze, kijk, kijk_veilig, vorm_van
from sonestra_cli.opdrachten.delen.openen import vanaf_hier
from sonestra_cli.opdrachten.delen.opties import Uitgang
from sonestra_cli.verslag.samenvatting import Stand
from sonestra_cli.verslag.vorm import rijg

if TYPE_CHECKING:
    from sonestra_cli.omgeving.voortgang import Voortgang

OMGEVALLEN = "dit traject kreeg ik niet nagekeken, want het programma viel erbij om. De rest ging gewoon door."


def kijk_allemaal(
    wijze: Wijze, wortels: Sequence[Path], werkers: int | None = None
) -> Iterator[tuple[Vraag, Uitslag | Mislukt]]:
    """What there is to show of each, in this order. Of one alone a bug is a bug; of more it is told."""
    if len(wortels) == 1:
        vraag = Vraag(wortels[0], vanaf_hier(wortels[0]) if wijze.vorm in ("github", "sarif") else "")
        yield vraag, kijk(wijze, vraag)
        return
    from sonestra_cli.lezen.nakijken import zet_klaar
    from sonestra_cli.omgeving.werkers import verdeel

    vragen = [Vraag(wortel, vanaf_hier(wortel)) for wortel in wortels]
    for vraag, uitslag in verdeel(partial(kijk_veilig, wijze), vragen, werkers, eerst=zet_klaar):
        yield vraag, Mislukt(OMGEVALLEN, 3) if uitslag is None else uitslag


class Verteller:
    """Shows what is found; ``standen``: how it stands with each."""

    def __init__(self, wijze: Wijze, scherm: Console) -> None:
        self.standen: list[Stand] = []
        self._code: Uitgang = 0
        self._wijze = wijze
        self._scherm = scherm
        self._gemist = False
        self._gelezen: dict[str, object] = {}

    def vertel(self, wortels: Sequence[Path], gemist: Sequence[Melding]) -> None:
        """Of places that could not be looked into, then of each traject as soon as it is its turn."""
        self._gemist = bool(gemist)
        from sonestra_cli.omgeving.voortgang import Voortgang

        with Voortgang(len(wortels), toon=not self._scherm.stil) as voortgang:
            stukken = self._stukken(wortels, gemist, voortgang)
            for stuk in rijg(vorm_van(self._wijze), stukken, lambda: self._erbij(met_map=len(wortels) > 1)):
                if stuk:
                    voortgang.weg()
                    self._toon(stuk)

    def uitgang(self, zwaar: Sequence[Niveau]) -> Uitgang:
        """The exit code: the heaviest of those that failed, else 1 when there is anything that weighs."""
        gevonden = self._gemist or any(stand.aantal.get(niveau) for stand in self.standen for niveau in zwaar)
        return self._code or (1 if gevonden else 0)

    def _stukken(self, wortels: Sequence[Path], gemist: Sequence[Melding], voortgang: "Voortgang") -> Iterator[str]:
        yield vorm_van(self._wijze._replace(alles=True)).stuk([(melding, ()) for melding in gemist]) if gemist else ""
        for vraag, uitslag in kijk_allemaal(self._wijze, wortels):
            voortgang.verder()
            if isinstance(uitslag, Mislukt):
                voortgang.weg()
                self._scherm.toon(f"{vraag.vooraan}: {uitslag.zin}", sys.stderr, str)
                self._code = max(self._code, uitslag.code)
                continue
            if uitslag.zeg:
                voortgang.weg()
                self._scherm.meld(uitslag.zeg)
            self.standen.append(uitslag.stand)
            if self._wijze.met_gelezen:
                self._gelezen[vraag.vooraan] = uitslag.gelezen
            yield uitslag.stuk

    def _toon(self, stuk: str) -> None:
        if self._wijze.vorm != "tekst":
            self._scherm.vervolg(stuk, sys.stdout, str)
            return
        from sonestra_cli.verslag.kleur import in_kleur

        self._scherm.vervolg(stuk, sys.stdout, in_kleur)

    def _erbij(self, met_map: bool) -> str:
        """What was read, where that was asked: per folder when there are more."""
        if not self._wijze.met_gelezen:
            return ""
        from sonestra_cli.verslag.als_json import veld_erbij

        return veld_erbij("gelezen", self._gelezen if met_map else next(iter(self._gelezen.values()), {}))
