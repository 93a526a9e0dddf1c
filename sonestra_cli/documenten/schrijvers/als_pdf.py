"""Papers as one tagged PDF: each in its own setting, with the white that leaves no page nearly empty."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from sonestra_cli.documenten.blokken import Knip, NieuweBladzijde, PapierBlad, Tekstregel
from sonestra_cli.documenten.context.soort import Zetting
from sonestra_cli.documenten.schrijvers.als_typst import als_typst, beelden_in
from sonestra_cli.documenten.schrijvers.zetsel.kaartje import gedeeld
from sonestra_cli.documenten.schrijvers.zetsel.maten import (
    MATEN,
    OM_EEN_BLADZIJ,
    TE_LANG,
    VELLEN_IN_WORD,
    BladMaat,
)
from sonestra_cli.documenten.schrijvers.zetsel.meelopen import meelopend, regels_van, zo_vaak
from sonestra_cli.documenten.schrijvers.zetsel.meten import vulling
from sonestra_cli.documenten.schrijvers.zetsel.poster import poster
from sonestra_cli.documenten.schrijvers.zetsel.vellen import (
    aaneen,
    kaartjes,
    onder_elkaar,
    op_vellen,
    vellen,
    verdeel,
)
from sonestra_cli.zetten.drukken import markup_naar_pdf

_ZIN = 8
"""So many words are a sentence, and no name or number."""
Deel: TypeAlias = tuple[PapierBlad, Zetting, int]
"""A paper, how it is set, and how many times it is needed."""


def als_pdf(blad: PapierBlad, zetting: Zetting, dag: date | None = None) -> bytes:
    """One paper; ``dag`` is the day that the file bears.

    A card that is alone is a page of its own; of several on a sheet each is kept whole.
    """
    if zetting == "kaart" and len(kaartjes(blad)) < 2:
        return markup_naar_pdf(als_typst(*kaart_alleen(blad)), beelden_in(blad), blad.titel, dag)
    return bundel_pdf([(blad, zetting, 1)], blad.titel, dag)


def bundel_pdf(delen: Sequence[Deel], titel: str, dag: date | None = None) -> bytes:
    """Several papers in one tagged PDF, in their order, each as many times as asked.

    Every one has its own setting and counts its own pages. Cards (``kaart``) that follow each other lie together on A4
    sheets with lines to cut along: four of A6 on one where they fit on that, else two of A5; the small ones come first,
    and what no card holds gets sheets of its own at the end.
    """
    markup: list[str] = []
    beelden = {naam: inhoud for blad, _, _ in delen for naam, inhoud in beelden_in(blad).items()}
    onderaan = Counter(regel for blad, _, keer in delen for _ in range(keer) for regel in regels_van(blad.voet))
    bladen = sum(keer for _, zetting, keer in delen if zetting != "kaart")
    vaak = zo_vaak(bladen + any(zetting == "kaart" for _, zetting, _ in delen))
    veel, al = {regel for regel, hoe_vaak in onderaan.items() if hoe_vaak >= vaak}, set[Tekstregel]()
    for is_kaart, groep in groupby(delen, key=lambda deel: deel[1] == "kaart"):
        if is_kaart:
            kaarten = [k for blad, _, keer in groep for _ in range(keer) for k in kaartjes(blad)]
            markup += _kaarten(kaarten, bladen, len(markup), veel)
            al.update(regel for kaart in kaarten for regel in regels_van(kaart.voet))
            continue
        for blad, zetting, keer in groep:
            zet = partial(poster, blad) if zetting == "poster" else partial(als_typst, *passend(blad, MATEN[zetting]))
            for keer_nr in range(keer):
                los = {} if zetting == "poster" else {"kopie": keer_nr > 0 and keer >= vaak, "al_gezegd": veel & al}
                markup.append(zet(nr=len(markup) + 1, **los))
                al.update(regels_van(blad.voet))
    return markup_naar_pdf("".join(markup), beelden, titel, dag)


def _kort(regel: Tekstregel) -> bool:
    return len(" ".join(stuk.tekst for stuk in regel).split()) < _ZIN


def _kaarten(kaarten: Sequence[PapierBlad], bladen: int, al: int, veel: Set[Tekstregel]) -> list[str]:
    """``bladen``: how many other papers there are, ``al``: how many of these stand before; ``veel``: lines of a foot
    that are said often.

    On a few sheets of their own a whole sentence is said again: nothing else there runs along as it does.
    """
    hoofden = gedeeld(kaarten)
    verdeling = verdeel(kaarten, hoofden)
    soorten = op_vellen(verdeling)
    vaak = zo_vaak(bladen + sum(map(len, soorten)) + len(verdeling.te_lang))
    lopen_mee = meelopend([vel for gelijk in soorten for vel in gelijk], hoofden, vaak)
    gezegd: set[Tekstregel] = set()
    uit = [vellen(gelijk, hoofden, lopen_mee, gezegd) for gelijk in soorten]
    onder = veel if len(verdeling.te_lang) >= vaak else {regel for regel in veel if _kort(regel)}
    for nr, kaart in enumerate(verdeling.te_lang, start=al + len(uit) + 1):
        uit.append(als_typst(*kaart_alleen(kaart, TE_LANG), nr, al_gezegd=onder if uit else set()))
    return uit


_EEN_BLADZIJ = ((0, 0, 1), (0, 1, 1))
"""What is one page and stays on it needs no other measure, however little stands there."""


@lru_cache(maxsize=8)
def passend(blad: PapierBlad, maten: tuple[BladMaat, ...]) -> tuple[PapierBlad, BladMaat]:
    """With much white, unless less of it saves a page, or a page would be nearly empty: one page is never too many.

    Where every measure leaves such a page, a page begins less: what follows a ``***`` goes on below it.
    """
    kan: list[tuple[tuple[int, int, int], PapierBlad, BladMaat]] = []
    for variant in _minder_bladzijden(blad):
        for maat in maten:
            kan.append((_hoe_goed(variant, maat), variant, maat))
            if kan[-1][0] in _EEN_BLADZIJ:
                return variant, maat
        if any(not (te_vol or karig) for (te_vol, karig, _), _, _ in kan):
            break
    _, beste, maat = min(kan, key=itemgetter(0))
    return beste, maat


def kaart_alleen(blad: PapierBlad, maten: tuple[BladMaat, ...] = MATEN["kaart"]) -> tuple[PapierBlad, BladMaat]:
    """A card on a page of its own: with the smallest letters only where that makes it one page instead of two."""
    keus = passend(blad, maten)
    if _hoe_goed(*keus)[2] == 1 or NieuweBladzijde() in blad.blokken:
        return keus
    return next(((blad, maat) for maat in OM_EEN_BLADZIJ if _hoe_goed(blad, maat)[::2] == (0, 1)), keus)


def vellen_in_word(blad: PapierBlad) -> tuple[PapierBlad, BladMaat]:
    """Cards to cut, as many on a page as on a sheet of the PDF, with the largest letters that leave room for them."""
    vellen_ = onder_elkaar(blad)
    past = (maat for maat in VELLEN_IN_WORD if all(_hoe_goed(vel, maat)[::2] == (0, 1) for vel in vellen_))
    maat = next(past, VELLEN_IN_WORD[-1])
    eerste, *rest = (vel.blokken for vel in vellen_)
    blokken = aaneen(Knip(), (eerste, *((NieuweBladzijde(), *vel) for vel in rest)))
    return replace(blad, blokken=blokken), maat


def _hoe_goed(blad: PapierBlad, maat: BladMaat) -> tuple[int, int, int]:
    """How many pages run off the sheet, how many are nearly empty, and how many there are: the less the better."""
    gevuld = vulling(als_typst(blad, maat), maat, beelden_in(blad))
    return gevuld.te_vol, gevuld.karig, len(gevuld.bladzijden)


def _minder_bladzijden(blad: PapierBlad) -> Iterator[PapierBlad]:
    """The paper itself, then without one of its page breaks, then without any."""
    breuken = [nr for nr, blok in enumerate(blad.blokken) if isinstance(blok, NieuweBladzijde)]
    yield blad
    for weg in (*({nr} for nr in breuken), set(breuken)):
        yield replace(blad, blokken=tuple(blok for nr, blok in enumerate(blad.blokken) if nr not in weg))
