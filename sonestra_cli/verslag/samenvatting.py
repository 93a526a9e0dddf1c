"""What valideer says in the end: what there is, what was not read, and how it stands."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

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


def samenvatting(gelezen: Sequence[Gelezen], meldingen: Sequence[Melding]) -> str:
    """A few lines for people: what was read, and then that all is well, or what there is to look at."""
    delen = _geteld(meldingen)
    if any(een.onleesbaar for een in gelezen):
        return f"{opsomming(delen)}. Zodra ik alle bestanden kan lezen, kijk ik ook de rest na."
    regels = [regel for een in gelezen for regel in _wat_er_is(een, met_naam=len(gelezen) > 1)]
    zwaar = any(melding.bevinding.niveau in ("fout", "let op") for melding in meldingen)
    return "\n".join([*regels, _hoe_het_staat(delen, meldingen, alles=len(regels) == len(gelezen), zwaar=zwaar)])


def _geteld(meldingen: Sequence[Melding]) -> list[str]:
    aantal = Counter(melding.bevinding.niveau for melding in meldingen)
    return [f"{aantal[n]} {(ENKELVOUD if aantal[n] == 1 else MEERVOUD)[n]}" for n in MEERVOUD if aantal[n]]


def _hoe_het_staat(delen: Sequence[str], meldingen: Sequence[Melding], *, alles: bool, zwaar: bool) -> str:
    if zwaar:
        return f"{opsomming(delen)}. Meer over een melding: sonestra leg-uit CODE"
    alles = alles and not any(melding.bevinding.regel is N016 for melding in meldingen)
    rest = f" Voor als je tijd hebt: {opsomming(delen)}." if delen else ""
    return f"{'Alles' if alles else 'Wat ik las'} klopt.{rest}"


def _wat_er_is(gelezen: Gelezen, *, met_naam: bool) -> Iterator[str]:
    """One line of what was read, and one of what was not."""
    geteld = opsomming([f"{hoeveel} {een if hoeveel == 1 else meer}" for hoeveel, een, meer in inhoud(gelezen.traject)])
    leeg = [pad_van(vak.naam) for veld, vak in VAST.items() if vak.naam in gelezen.bronnen and _is_leeg(gelezen, veld)]
    nog = f" Nog leeg: {opsomming(leeg)}." if leeg else ""
    yield f"{f'{gelezen.wortel.name}: ' if met_naam else 'Ik lees: '}{geteld}.{nog}"
    apart = apart_sleutels(gelezen.wortel)
    niet = [wie for wie in apart if f"apart/{wie}" not in gelezen.bronnen]
    if niet:
        bestanden = "1 bestand" if len(niet) == 1 else f"{len(niet)} bestanden"
        yield f"Wat apart staat las ik niet mee ({bestanden}). Dat kan met: --met-apart {','.join(niet)}"


def _is_leeg(gelezen: Gelezen, veld: str) -> bool:
    """True for a file of which nothing came: the example as ``nieuw`` wrote it, or one filled in behind its ``#``."""
    deel = getattr(gelezen.traject, veld)
    return deel is None or replace(deel, ongelezen=()) == type(deel)()
