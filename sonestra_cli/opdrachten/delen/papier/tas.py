"""``sonestra blad tas``: everything for the day in one PDF, in the order of use and in the right numbers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from sonestra_cli.documenten.context.dag import gasten_die_komen, gastheren
from sonestra_cli.documenten.context.mensen import naasten
from sonestra_cli.documenten.maken import Papier, papier, samen_in_pdf
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.documenten.sjablonen import lees_sjablonen, vul
from sonestra_cli.documenten.sjabloonfout import SjabloonFout
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving.console import Console
from sonestra_cli.opdrachten.delen.openen import achtervoegsel
from sonestra_cli.opdrachten.delen.papier.per_mens import eigen_beeld
from sonestra_cli.opdrachten.delen.papier.stukken import vakjes_in
from sonestra_cli.opdrachten.delen.uitvoer import Uitvoerstuk

TAS = "tas"
UITLEG = "alles voor de dag in één pdf, op volgorde en in het goede aantal"
_TAFEL = 4
"""So many people read one sheet together."""


@dataclass(frozen=True, slots=True)
class InDeTas:
    """A paper, and how many there must be."""

    papier: Papier
    keer: int


def _een(traject: Traject) -> int:
    return 1


def _ieder(traject: Traject) -> int:
    """One for each of their own people who comes, as far as is known."""
    gasten = tuple(gasten_die_komen(traject.beraad or Beraad()))
    return max(1, len({*naasten(traject, gasten), *gastheren(traject)}))


def _per_tafel(traject: Traject) -> int:
    return -(-_ieder(traject) // _TAFEL)


_INHOUD: Sequence[tuple[str, Callable[[Traject], int]]] = (
    ("blad-meenemen", _een),
    ("blad-draaiboek", _een),
    ("blad-deur", _een),
    ("blad-wij-waren-er", _een),
    ("agenda-beraad", _per_tafel),
    ("blad-steunfiguur", _een),
    ("blad-vragenposter", _een),
    ("blad-informatie", _een),
    ("blad-paaltjes", _per_tafel),
    ("blad-privetijd", _een),
    ("blad-rollen", _een),
)
"""In the order in which they are needed. Who explains fills in one sheet; what was read before stays at home."""


def de_tas(gelezen: Gelezen, beeld: Beeld, scherm: Console) -> Uitvoerstuk:
    """One PDF; says what is in it and how often, and what is not because there is nothing to put on it.

    A paper of which the template cannot be used is told, and the others are made all the same.
    """
    mist: list[str] = []
    stukken = list(_stukken(gelezen, beeld, scherm, mist))
    bestand = f"blad-{TAS}{achtervoegsel(beeld)}.pdf"
    if not stukken:
        return Uitvoerstuk(bestand, None, (*mist, "De tas bleef leeg: geen van de papieren kon ik maken."))
    for titel, keer in _telling(stukken):
        scherm.meld(f"  {keer} × {titel}")
    inhoud = [(stuk.papier, stuk.keer) for stuk in _met_de_inhoud(stukken, gelezen)]
    vakjes = vakjes_in(*(stuk.papier.markdown for stuk in stukken))
    return Uitvoerstuk(bestand, partial(samen_in_pdf, inhoud, "De tas"), tuple(mist), vakjes)


def _met_de_inhoud(stukken: Sequence[InDeTas], gelezen: Gelezen) -> Sequence[InDeTas]:
    """On the first page, below its opening, stands what else is in the bag and how often."""
    eerste, *rest = stukken
    if eerste.papier.naam != _INHOUD[0][0]:
        return stukken
    regels = tuple(f"{keer} × {titel}" for titel, keer in _telling(rest))
    lijst = vul(lees_sjablonen(gelezen.wortel), "_in_de_tas", {"in_de_tas": regels}).strip()
    boven, kop, onder = eerste.papier.markdown.partition("\n## ")
    met = replace(eerste.papier, markdown=f"{boven.rstrip()}\n\n{lijst}\n{kop}{onder}")
    return (replace(eerste, papier=met), *rest)


def _telling(stukken: Sequence[InDeTas]) -> Iterator[tuple[str, int]]:
    per_titel: dict[str, int] = {}
    for stuk in stukken:
        per_titel[stuk.papier.titel] = per_titel.get(stuk.papier.titel, 0) + stuk.keer
    yield from per_titel.items()


def _stukken(gelezen: Gelezen, beeld: Beeld, scherm: Console, mist: list[str]) -> Iterator[InDeTas]:
    """What goes in; ``mist`` grows with what cannot be made."""
    sjablonen = lees_sjablonen(gelezen.wortel)
    for soort, aantal in _INHOUD:
        wat = papiersoorten()[soort]
        if zin := wat.waarom_niet(beeld):
            scherm.meld(zin)
            continue
        lezers = [beeld] if wat.voor is None else [eigen_beeld(s, gelezen, beeld) for s in wat.voor.alle(beeld.traject)]
        try:
            gemaakt = [papier(soort, lezer, sjablonen) for lezer in lezers]
        except SjabloonFout as fout:
            mist.append(f"{fout} Het papier {soort} zit niet in de tas.")
            continue
        yield from (InDeTas(een, aantal(beeld.traject)) for een in gemaakt)
