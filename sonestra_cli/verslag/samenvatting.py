"""What valideer says in the end: what there is, what was not read, and how it stands."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sonestra_cli.domein.afleiding.inhoud import inhoud
from sonestra_cli.domein.bevinding import Niveau
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.indeling import VAST, apart_sleutels
from sonestra_cli.lezen.plaatsen import Melding
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.yamltekst.codes import N016

ENKELVOUD: dict[Niveau, str] = {"fout": "fout", "let op": "keer let op", "vraag": "vraag", "tip": "tip"}
MEERVOUD: dict[Niveau, str] = {"fout": "fouten", "let op": "keer let op", "vraag": "vragen", "tip": "tips"}
ZWAAR: tuple[Niveau, ...] = ("fout", "let op")
EERST_LEZEN = "Zodra ik alle bestanden kan lezen, kijk ik ook de rest na."
_VOORAF = "sonestra valideer --herstel --vooraf"
EERSTE = 10
"""Trajecten of which each is told about; of more of them the number says enough."""


class Stand(NamedTuple):
    """How it is with one traject, in words and numbers; ``heel``: all that is there was read."""

    naam: str
    er_is: str
    niet_gelezen: str
    aantal: Mapping[Niveau, int]
    onleesbaar: bool = False
    heel: bool = True
    te_herstellen: int = 0

    @property
    def zwaar(self) -> bool:
        """True when there is something that has to be looked at."""
        return any(self.aantal.get(niveau) for niveau in ZWAAR)


def stand_van(gelezen: Gelezen, meldingen: Sequence[Melding]) -> Stand:
    """What there is to say of one traject in the end."""
    geteld = opsomming([f"{hoeveel} {een if hoeveel == 1 else meer}" for hoeveel, een, meer in inhoud(gelezen.traject)])
    leeg = [pad_van(vak.naam) for veld, vak in VAST.items() if vak.naam in gelezen.bronnen and _is_leeg(gelezen, veld)]
    nog = f" Nog leeg: {opsomming(leeg)}." if leeg else ""
    niet = [wie for wie in apart_sleutels(gelezen.wortel) if f"apart/{wie}" not in gelezen.bronnen]
    achter_hekje = any(melding.bevinding.regel is N016 for melding in meldingen)
    return Stand(
        gelezen.wortel.name,
        f"{geteld}.{nog}",
        _wat_apart_bleef(niet) if niet else "",
        Counter(melding.bevinding.niveau for melding in meldingen),
        bool(gelezen.onleesbaar),
        not niet and not achter_hekje,
        _te_herstellen(meldingen),
    )


def _te_herstellen(meldingen: Sequence[Melding]) -> int:
    """How many of these ``valideer --herstel`` begins with: what is mended may bring more to light."""
    zwaar = [melding.bevinding for melding in meldingen if melding.bevinding.niveau in ZWAAR]
    if not zwaar:
        return 0
    from sonestra_cli.bewerken.wegwijs.rondes import zonder_keuze  # only where something is wrong

    return sum(map(zonder_keuze, zwaar))


def samenvatting(trajecten: Sequence[Stand], gemist: int = 0) -> str:
    """A few lines for people: what was read, and then that all is well, or what there is to look at.

    ``gemist``: places beside the trajecten that could not be looked into.
    """
    if len(trajecten) == 1 and trajecten[0].onleesbaar:
        return f"{opsomming(_geteld(trajecten, gemist))}. {EERST_LEZEN}"
    regels = [] if len(trajecten) > EERSTE else [r for een in trajecten for r in _wat_er_is(een, len(trajecten) > 1)]
    if len(trajecten) > 1:
        regels.append(_hoeveel(trajecten))
    return "\n".join([*regels, _hoe_het_staat(trajecten, gemist)])


def _wat_er_is(stand: Stand, met_naam: bool) -> Iterator[str]:
    """One line of what was read, and one of what was not."""
    yield f"{f'{stand.naam}: ' if met_naam else 'Ik lees: '}{EERST_LEZEN if stand.onleesbaar else stand.er_is}"
    if stand.niet_gelezen and not stand.onleesbaar:
        yield stand.niet_gelezen


def _hoeveel(trajecten: Sequence[Stand]) -> str:
    kijken = sum(stand.zwaar for stand in trajecten)
    bij = f" Bij {kijken} daarvan is er iets om naar te kijken." if kijken else ""
    return f"{len(trajecten)} trajecten nagekeken.{bij}"


def _geteld(trajecten: Sequence[Stand], gemist: int) -> list[str]:
    aantal: Counter[Niveau] = Counter()
    aantal["fout"] = gemist
    for stand in trajecten:
        aantal.update(stand.aantal)
    return [f"{aantal[n]} {(ENKELVOUD if aantal[n] == 1 else MEERVOUD)[n]}" for n in MEERVOUD if aantal[n]]


def _hoe_het_staat(trajecten: Sequence[Stand], gemist: int) -> str:
    delen = opsomming(_geteld(trajecten, gemist))
    if gemist or any(stand.zwaar for stand in trajecten):
        zelf = sum(stand.te_herstellen for stand in trajecten)
        kan_ik = f"Zelf herstellen kan ik er {zelf}. Eerst zien? Typ: {_VOORAF}\n" if zelf else ""
        return f"{kan_ik}{delen}. Meer over een melding: sonestra leg-uit CODE"
    rest = f" Voor als je tijd hebt: {delen}." if delen else ""
    return f"{'Alles' if all(stand.heel for stand in trajecten) else 'Wat ik las'} klopt.{rest}"


def _wat_apart_bleef(niet: Sequence[str]) -> str:
    bestanden = "1 bestand" if len(niet) == 1 else f"{len(niet)} bestanden"
    return f"Wat apart staat las ik niet mee ({bestanden}). Dat kan met: --met-apart {','.join(niet)}"


def _is_leeg(gelezen: Gelezen, veld: str) -> bool:
    """True for a file of which nothing came: the example as ``nieuw`` wrote it, or one filled in behind its ``#``."""
    deel = getattr(gelezen.traject, veld)
    wat_er_is = replace(deel, ongelezen=()) if deel is not None and deel.ongelezen else deel
    return deel is None or wat_er_is == type(deel)()
