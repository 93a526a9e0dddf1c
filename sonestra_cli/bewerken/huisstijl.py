"""The style of a file and of one block in it, by what most of the neighbours do."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sonestra_cli.bewerken.opmaak import Stijl
from sonestra_cli.yamltekst.bewerkbaar import kolom_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden


def stijl_van(tekst: str, wortel: Knoop | None, knoop: Knoop | None) -> Stijl:
    """How the entries of ``knoop`` are written; what they do not show is taken from the file as a whole."""
    algemeen = _inspringen(tekst, wortel, Stijl())
    if knoop is wortel or not isinstance(knoop, (Velden, Rij)):
        return replace(algemeen, vloei=knoop is not wortel)
    delen = [deel for deel in delen_van(knoop) if isinstance(deel, Velden)]
    kolom = _waardekolom(tekst, knoop) if isinstance(knoop, Velden) else 0
    blokken = algemeen.blokken.union(_woorden_in_blokken(delen, True)) - _woorden_in_blokken(delen, False)
    eigen = _inspringen(tekst, knoop, algemeen)
    return replace(eigen, vloei=sum(d.vloei for d in delen) * 2 >= len(delen), kolom=kolom, blokken=blokken)


def delen_van(knoop: Velden | Rij) -> list[Knoop]:
    """The values of a block or list."""
    return [waarde for _, waarde in knoop.paren] if isinstance(knoop, Velden) else knoop.delen


def met_witregels(tekst: str, knoop: Velden | Rij) -> bool:
    """True when most entries of a block have an empty line between them."""
    begin = (
        [sleutel.begin for sleutel, _ in knoop.paren] if isinstance(knoop, Velden) else [d.begin for d in knoop.delen]
    )
    eind = [max(knoop.begin, deel.eind) for deel in delen_van(knoop)]
    tussen = [tekst[a:b].replace("\r", "") for a, b in zip(eind, begin[1:], strict=False)]
    return bool(tussen) and sum("\n\n" in stuk for stuk in tussen) * 2 > len(tussen)


def _waardekolom(tekst: str, knoop: Velden) -> int:
    """How far behind the beginning of the keys all values start although the keys differ in length; else 0."""
    paren = [(s, w) for s, w in knoop.paren if isinstance(w, Velden) and w.vloei]
    lengtes = {len(sleutel.waarde) for sleutel, _ in paren}
    kolommen = {kolom_van(tekst, waarde.begin) for _, waarde in paren}
    return kolommen.pop() - kolom_van(tekst, knoop.begin) if len(kolommen) == 1 and len(lengtes) > 1 else 0


def _woorden_in_blokken(delen: Sequence[Velden], blok: bool) -> frozenset[str]:
    """The fields whose words stand in a ``|`` block more often than not, or (not ``blok``) less often."""
    telt: Counter[str] = Counter()
    for deel in delen:
        for sleutel, waarde in deel.paren:
            if isinstance(waarde, TekstKnoop) and not waarde.leeg:
                telt[sleutel.waarde] += 1 if waarde.stijl == "|" else -1
    return frozenset(veld for veld, meer in telt.items() if (meer > 0 if blok else meer < 0))


def _inspringen(tekst: str, knoop: Knoop | None, anders: Stijl) -> Stijl:
    """How far the first block of fields, and the first list, below the keys of ``knoop`` stand in."""
    velden = next(_diepten(tekst, knoop, Velden), anders.stap)
    streep = next(_diepten(tekst, knoop, Rij), anders.streep)
    return replace(anders, stap=velden, streep=streep)


def _diepten(tekst: str, knoop: Knoop | None, soort: type[Velden | Rij]) -> Iterator[int]:
    if isinstance(knoop, Velden) and not knoop.vloei:
        for sleutel, waarde in knoop.paren:
            if isinstance(waarde, soort) and not waarde.vloei:
                yield kolom_van(tekst, waarde.begin) - kolom_van(tekst, sleutel.begin)
