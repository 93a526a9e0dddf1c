"""A paper as typst markup. Every text is a typst string, so nothing in it can be markup.

At the begin and the end of every text stands a mark that prints nothing: ``zetsel/meten.py`` asks where they came.
"""

import math
import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from sonestra_cli.documenten.bijeen import lengte
from sonestra_cli.documenten.blokken import (
    VAKJE,
    Alinea,
    Citaat,
    Kaart,
    Kader,
    Knip,
    Kopje,
    NieuweBladzijde,
    Opsomlijst,
    PapierBlad,
    Papierblok,
    Samen,
    Schrijflijnen,
    Tabel,
    Tekstregel,
)
from sonestra_cli.documenten.pictogrammen import als_svg
from sonestra_cli.documenten.schrijvers.zetsel.kop import BLADZIJDE, KOP
from sonestra_cli.documenten.schrijvers.zetsel.maten import INGESPRONGEN, RUIM, TUSSEN, BladMaat
from sonestra_cli.documenten.schrijvers.zetsel.tabel import (
    Rijen,
    als_tabel,
    ingedeeld,
    letters_breed,
    om_op_te_schrijven,
)
from sonestra_cli.techniek.richting import begint_rechts
from sonestra_cli.zetten.drukken import gezet, letterlijk
from sonestra_cli.zetten.letterbestand import RESERVE
from sonestra_cli.zetten.meten import delen_voor_een_letter, gevormd, naar_links
from sonestra_cli.zetten.vellen import NIET_HEEL

MERK = "#metadata(none)<merk>"
_OM_TE_SCHRIJVEN = "#block(height: 2.5em, breakable: false)"
"""What stands in an empty cell: no page cuts it."""
_LANG, _LANG_IN_CEL, _NOOIT = 20, 6, 100_000
"""Fewest signs of a word that may be wider than its line: in a text, in a cell. A heading sees to it itself (KOP)."""
_TWEE, _REGEL = 2, 1.4
"""So many points of a list stand below its heading at least; em that a line takes."""
_EEN_BLAD = 30.0
"""Most lines of a piece to cut off that stays whole: more would not fit on a sheet."""


def als_typst(
    blad: PapierBlad,
    maat: BladMaat = RUIM,
    nr: int = 1,
    liggend: bool = False,
    kopie: bool = False,
    al_gezegd: Container[Tekstregel] = (),
) -> str:
    """Typst markup of ``blad``, its own pages included; what it needs from outside is the letters only.

    ``nr`` is which paper of the file it is: each counts its own pages. A ``kopie``, and lines of a foot
    that are ``al_gezegd``, are printed only: who listens to the whole file heard them already.
    """
    van = "van" if blad.taal == "nl" else "/"
    bladzijde = BLADZIJDE.replace("VOET", als_voet(blad)).replace("VAN", van)
    einde = (
        f"#metadata(none)<einde-{nr}>\n#slotvoet[{als_voet(blad, al_gezegd)}]"
        if blad.voet
        else f"#metadata(none)<einde-{nr}>"
    )
    zelf = f"#let nr = {nr}\n#let liggend = {_ja_nee(liggend)}\n"
    lijf = f"{_lijf(ingedeeld(blad.blokken, letters_breed(maat)), maat)}\n{einde}"
    lijf = f"#pdf.artifact[{lijf}]" if kopie else lijf
    return f"#[\n{zelf}{opening(blad, maat)}{bladzijde}{lijf}\n]\n"


def opening(blad: PapierBlad, maat: BladMaat, breed: float = 0.0) -> str:
    """How a paper of this language looks with these measures; ``breed``: how wide a line is (mm), if not as there."""
    richting = ("right", "left", "rtl") if blad.van_rechts else ("left", "right", "ltr")
    taal = "" if blad.taal == "nl" else f"#set text(lang: {letterlijk(blad.taal.partition('-')[0])}, region: none)\n"
    kop = KOP.replace("VAKJE", VAKJE).replace("RESERVE", letterlijk(RESERVE)).replace("NIET_HEEL", f"{NIET_HEEL}")
    kanten = "#let begin = {}\n#let eind = {}\n#set text(dir: {})\n".format(*richting)
    return f"#let m = {maat.als_typst()}\n#let breed = {breed or maat.breed:.1f}mm\n{kanten}{taal}{kop}"


def als_voet(blad: PapierBlad, al_gezegd: Container[Tekstregel] = ()) -> str:
    """The foot; what is ``al_gezegd`` is printed only."""
    return als_rand(blad.voet, al_gezegd)


def als_rand(alineas: Iterable[Alinea], al_gezegd: Container[Tekstregel] = ()) -> str:
    """What stands at the edge of a page or a card; what is ``al_gezegd`` is printed only."""
    uit = []
    for alinea in alineas:
        regels = (f"#pdf.artifact[{_regel(een)}];" if een in al_gezegd else _regel(een) for een in alinea.regels)
        uit.append(f"#par[{'#linebreak();'.join(regels)}]")
    return "".join(uit)


def beelden_in(blad: PapierBlad) -> dict[str, bytes]:
    """The pictures that its markup names, by their file."""
    return {blok.bestand: blok.svg.encode() for blok in blad.blokken if isinstance(blok, Kaart)}


def knippen(blokken: Iterable[Papierblok]) -> list[tuple[Papierblok, ...]]:
    """The pieces between the places where one cuts."""
    stukken: list[list[Papierblok]] = [[]]
    for blok in blokken:
        if isinstance(blok, Knip):
            stukken.append([])
        else:
            stukken[-1].append(blok)
    return [tuple(stuk) for stuk in stukken if stuk]


def reeks(blokken: Iterable[Papierblok]) -> str:
    """A map stands on a sheet of its own, and so does what comes behind it."""
    uit: list[str] = []
    ervoor: Papierblok | None = None
    for blok in blokken:
        if isinstance(ervoor, Kaart) and not isinstance(blok, Kaart):
            uit.append("#set page(m.papier, flipped: liggend)")
        slot = ervoor.blokken[-1] if isinstance(ervoor, Samen) else ervoor
        if isinstance(slot, Kopje) or (isinstance(slot, Alinea) and slot.plakt):
            uit.append(_plek_voor_het_begin(blok))
        uit.append(_blok(blok))
        ervoor = blok
    return "\n".join(uit)


def _plek_voor_het_begin(blok: Papierblok) -> str:
    """What stands above a list goes along to the next page, unless two of its points go below it on this one."""
    if not isinstance(blok, Opsomlijst) or len(blok.punten) < _TWEE:
        return ""
    return f"#plek({_REGEL * lengte(replace(blok, punten=blok.punten[:_TWEE])):.1f}em)"


def _lijf(blokken: Sequence[Papierblok], maat: BladMaat) -> str:
    """What stands below the title in columns, where these measures have more than one."""
    boven, onder = in_kolommen(blokken, maat)
    if not onder:
        return _stukken(boven)
    return f"{reeks(boven)}\n#v(0.8em)\n#columns({maat.kolommen}, gutter: {TUSSEN}mm)[\n{_stukken(onder)}\n]"


def in_kolommen(blokken: Sequence[Papierblok], maat: BladMaat) -> tuple[Sequence[Papierblok], Sequence[Papierblok]]:
    """What stands over the whole width, and what in columns."""
    if maat.kolommen == 1:
        return blokken, ()
    eerst = next((nr for nr, blok in enumerate(blokken) if _begint_een_deel(blok)), len(blokken))
    return blokken[:eerst], blokken[eerst:]


def _begint_een_deel(blok: Papierblok) -> bool:
    eerste = blok.blokken[0] if isinstance(blok, Samen) and blok.blokken else blok
    return isinstance(eerste, Kopje) and eerste.niveau > 1


def _stukken(blokken: Sequence[Papierblok]) -> str:
    """Below each other on the sheet, with a line to cut along between them; a piece is not cut by a page."""
    eerste, *rest = knippen(blokken) or [()]
    met_lijn = (f"#stuk({_ja_nee(sum(map(lengte, stuk)) <= _EEN_BLAD)})[#kniplijn\n{reeks(stuk)}]" for stuk in rest)
    return "\n".join([reeks(eerste), *met_lijn])


def _blok(blok: Papierblok) -> str:
    match blok:
        case Kopje(niveau, regel, plaatje):
            ervoor = f"#kopplaat({letterlijk(plaatje)}, {letterlijk(als_svg(plaatje))})" if plaatje else ""
            return f"#heading(level: {niveau})[{ervoor}{_regel(regel, _NOOIT)}]"
        case Alinea(plakt=plakt):
            return f"#kleef[{_alinea(blok)}]" if plakt else _alinea(blok)
        case Citaat():
            return _citaat(blok, kleeft=False)
        case Opsomlijst(punten, genummerd):
            soort = "enum" if genummerd else "vinklijst" if blok.vinklijst else "list"
            delen = map(_zonder_vakje, punten) if blok.vinklijst else punten
            return f"#{soort}({','.join(f'[{_punt(punt)}]' for punt in delen)})"
        case Tabel():
            return _tabel(blok)
        case NieuweBladzijde():
            return "#pagebreak(weak: true)"
        case Knip():
            return "#kniplijn"
        case Kader(aantal):
            return f"#kader({aantal}){MERK}{MERK}"
        case Kaart():
            maat = f"{blok.breed:.1f}, {blok.hoog:.1f}"
            vel = f'#set page("{blok.vel}", flipped: false)\n'
            return f"{vel}#kaartblad({letterlijk(blok.bestand)}, {letterlijk(blok.in_woorden)}, {maat})"
        case Schrijflijnen(aantal):
            return f"#lijnen({aantal}){MERK}{MERK}"
        case Samen(blokken):
            slot = blokken[-1]
            plakt = isinstance(slot, Alinea) and slot.plakt
            return "\n".join([*(_vast(deel, kleeft=True) for deel in blokken[:-1]), _vast(slot, plakt)])


def _tabel(tabel: Tabel) -> str:
    geheel = math.fsum(tabel.breedtes)
    smal = [f"#let breed = {deel / geheel:.3f} * (breed + {INGESPRONGEN}mm) - 1em;" for deel in tabel.breedtes]

    def cellen(rijen: Rijen) -> list[str]:
        return [
            f"[{breed}{MERK}{_regel(cel, _LANG_IN_CEL) or _OM_TE_SCHRIJVEN}{MERK}]"
            for rij in rijen
            for breed, cel in zip(smal, rij, strict=True)
        ]

    koppen = [f"[{breed}{_regel(cel, _LANG_IN_CEL)}]" for breed, cel in zip(smal, tabel.koppen, strict=True)]
    return als_tabel(tabel.breedtes, koppen, *map(cellen, om_op_te_schrijven(tabel.rijen)))


def _vast(blok: Papierblok, kleeft: bool) -> str:
    """A block that is not cut, and with ``kleeft`` stays on the page of the next one."""
    match blok:
        case Kopje():
            return _blok(blok)
        case Citaat():
            return _citaat(blok, kleeft)
        case Alinea():
            return f"#heel({_ja_nee(kleeft)})[{_alinea(blok)}]"
        case Schrijflijnen(aantal):
            return f"#lijnen({aantal}, kleeft: {_ja_nee(kleeft)}){MERK}{MERK}"
        case _:
            return f"#heel({_ja_nee(kleeft)})[{_blok(blok)}]"


def _citaat(citaat: Citaat, kleeft: bool) -> str:
    woorden = "".join(_alinea(alinea) for alinea in citaat.alineas)
    bij = f"#bij[{MERK}{_regels(citaat.bijschrift)}{MERK}]" if citaat.bijschrift else ""
    vorm = f"breakable: {_ja_nee(citaat.lang)}, sticky: {_ja_nee(kleeft)}, above: m.citaatruim"
    return f"#block({vorm})[#quote(block: true)[{_hun_kant(citaat)}{woorden}]{bij}]"


def _hun_kant(citaat: Citaat) -> str:
    """Own words go the way of their own first letter, and stay at the side where the lines of the paper begin."""
    rechts = begint_rechts("".join(s.tekst for alinea in citaat.alineas for regel in alinea.regels for s in regel))
    return "" if rechts is None else f"#set text(dir: {'rtl' if rechts else 'ltr'});#set align(begin);"


def _ja_nee(vraag: bool) -> str:
    return str(vraag).lower()


def _zonder_vakje(punt: tuple[Papierblok, ...]) -> tuple[Papierblok, ...]:
    """The box is the mark of the point: it stands before it, not in it."""
    eerste, *rest = punt
    assert isinstance(eerste, Alinea)
    (stuk, *meer), *regels = eerste.regels
    kaal = replace(stuk, tekst=stuk.tekst.removeprefix(VAKJE).lstrip())
    return (replace(eerste, regels=((kaal, *meer), *regels)), *rest)


def _punt(punt: tuple[Papierblok, ...]) -> str:
    """A point of one paragraph is bare text: a paragraph would spread the list."""
    if len(punt) == 1 and isinstance(punt[0], Alinea):
        return f"{MERK}{_regels(punt[0].regels)}{MERK}"
    return reeks(punt)


def _alinea(alinea: Alinea) -> str:
    tekst = f"#par[{MERK}{_regels(alinea.regels)}{MERK}]"
    naam = alinea.plaatje
    return f"#plaat({letterlijk(naam)}, {letterlijk(als_svg(naam))})[{tekst}]" if naam else tekst


def _regels(regels: tuple[Tekstregel, ...]) -> str:
    return "#linebreak();".join(map(_regel, regels))


def _regel(regel: Tekstregel, lang: int = _LANG) -> str:
    uit = ""
    for stuk in regel:
        tekst = _breekbaar(stuk.tekst, lang)
        tekst = f"#vet[{tekst}];" if stuk.vet else tekst
        uit += f"#schuin[{tekst}];" if stuk.schuin else tekst
    return uit


def _breekbaar(tekst: str, lang: int) -> str:
    """With words that may be broken between two letters, where the whole word would run off its line.

    What is written from the right stays one with the spaces in it: it is parted at such a word only.
    """
    heel, uit, plek = gevormd(tekst), "", 0
    for woord in re.finditer(rf"\S{{{lang},}}", heel):
        if naar_links(woord[0]) or delen_voor_een_letter(woord[0]):
            continue
        ervoor = gezet(heel[plek : woord.start()]) if woord.start() > plek else ""
        uit += f"{ervoor}#lang(breed, {letterlijk(woord[0])});"
        plek = woord.end()
    return uit + (gezet(heel[plek:]) if plek < len(heel) or not heel else "")
