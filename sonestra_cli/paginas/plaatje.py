"""The drawing of the map inside the page: the shapes of the paper map, grouped by whose they are.

Each person is one group with a name that can be spoken; what only decorates is hidden from a screen reader, for the
table says the same. Every group carries what moving people will need.
"""

import re
from collections.abc import Iterable, Sequence
from html import escape

from sonestra_cli.kaarten.ringen.lijnen.leiden import leid
from sonestra_cli.kaarten.ringen.mensen.leden import MIDDEN
from sonestra_cli.kaarten.ringen.plaats.cellen import Rechthoek
from sonestra_cli.paginas.mensen import Mens
from sonestra_cli.paginas.paden import korter, uitgedund
from sonestra_cli.paginas.verdelen import Band, Verdeeld, zegt_niets_meer
from sonestra_cli.paginas.verf import stippen
from sonestra_cli.tekenen.afwerken import LETTER, getal
from sonestra_cli.tekenen.letterlijk import schoon
from sonestra_cli.tekening.doos import grenzen
from sonestra_cli.tekening.stijl import GRIJS
from sonestra_cli.tekening.tekening import Geometrie, PlekPersoon, Punt, Tekening

_RAND = 12.0
"""White around the drawing, in points."""
_PAD = re.compile(r'<path d="([^"]*)" ([^>]*)/>')
KENT = "kent"


def als_plaatje(tekening: Tekening, delen: Verdeeld, mensen: Sequence[Mens]) -> str:
    """One ``<svg>``; its people stand in the order of reading, and the first can be reached with the tab key."""
    links, boven, rechts, onder = grenzen(delen.delen)
    maten = (links - _RAND, boven - _RAND, rechts - links + 2 * _RAND, onder - boven + 2 * _RAND)
    midden = tekening.geometrie.midden or (0.0, 0.0)
    banden = _banden(delen.banden) if delen.banden else _kennen(mensen, midden)
    kop = _kenmerken(midden=_punt(midden), kaart=tekening.kaart)
    return korter(
        f'<svg class="kaart" viewBox="{" ".join(getal(maat) for maat in maten)}" role="group" '
        f'aria-labelledby="pagina-kaartkop" aria-describedby="pagina-uitleg" {kop} {LETTER}>\n'
        f'<g class="grond" aria-hidden="true">{_maten(tekening.geometrie)}{"".join(delen.grond)}</g>\n'
        f'<g class="banden" aria-hidden="true">\n{banden}</g>\n'
        f'<g class="rest" aria-hidden="true">{"".join(delen.rest)}</g>\n'
        f'<g class="mensen">\n{"".join(_mens(mens, delen, nr) for nr, mens in enumerate(mensen))}</g>\n</svg>'
    )


def _mens(mens: Mens, delen: Verdeeld, nr: int) -> str:
    plek = mens.plek
    kop = _kenmerken(
        id=mens.sleutel,
        ring=plek.ring or "",
        sector=plek.sector or "",
        **({} if mens.groep == plek.sector else {"groep": mens.groep}),
        hoek=getal(mens.hoek),
        straal=getal(mens.straal),
        plek=f"{_punt((plek.x, plek.y))} {_punt((plek.breedte, plek.hoogte))}",
    )
    vorm = "".join(delen.mensen.get(mens.sleutel, ())) or _vlak(plek)
    return (
        f'<g class="mens" {kop}><g role="button" tabindex="{-1 if nr else 0}" '
        f'aria-label="{_veilig(mens.gesproken)}">{vorm}</g>'
        f'<g class="naam" aria-hidden="true">{"".join(delen.namen.get(mens.sleutel, ()))}</g></g>\n'
    )


def _vlak(plek: PlekPersoon) -> str:
    """Something to point at, for who stands there with a name alone."""
    x, y = getal(plek.x - plek.breedte / 2), getal(plek.y - plek.hoogte / 2)
    maat = f'width="{getal(plek.breedte)}" height="{getal(plek.hoogte)}"'
    return f'<rect x="{x}" y="{y}" {maat} fill="none" pointer-events="all"/>'


def _banden(banden: Iterable[Band]) -> str:
    """That two know each other and nothing more is for the script to say, as it does of ``_kennen``."""
    return "".join(
        _band(
            " ".join(lijn.id for lijn in band.lijnen),
            band.lijnen[0].van,
            band.lijnen[0].naar,
            ("" if zegt_niets_meer(band.uitleg) else f"<title>{_veilig(band.uitleg)}</title>")
            + _aaneen(map(stippen, band.delen))
            + "".join(band.woorden),
        )
        for band in banden
    )


def _kennen(mensen: Sequence[Mens], midden: Punt) -> str:
    """Where the map has no lines: who knows whom, to be shown for one person or for all; round everybody else."""
    dozen = {str(mens.sleutel): _doos(mens.plek, midden) for mens in mensen if mens.ring != MIDDEN}
    schijf = max((_doos(mens.plek, midden).verste for mens in mensen if mens.ring == MIDDEN), default=0.0)
    paren = {
        f"{KENT}-{mens.sleutel}--{een.sleutel}": (str(mens.sleutel), str(een.sleutel))
        for mens in mensen
        for een in mens.kent
        if mens.sleutel < een.sleutel and {mens.sleutel, een.sleutel} <= dozen.keys()
    }
    uit = ""
    for merk, punten in sorted(leid(paren, dozen, schijf).items()):
        weg = " L".join(_punt((midden[0] + x, midden[1] + y)) for x, y in uitgedund(punten))
        uit += _band(merk, *paren[merk], f'<path d="M{weg}"/>', soort=KENT)
    return f'<g fill="none" stroke="{GRIJS}" stroke-width="1.5">{uit}</g>\n'


def _doos(plek: PlekPersoon, midden: Punt) -> Rechthoek:
    return Rechthoek(plek.x - midden[0], plek.y - midden[1], plek.breedte, plek.hoogte)


def _band(merk: str, van: str, naar: str, inhoud: str, **meer: str) -> str:
    """A tie; what is named after its two ends only (``kennen-bo-corrie``) needs no id beside them."""
    eigen = {} if merk in (f"kennen-{van}-{naar}", f"{KENT}-{van}--{naar}") else {"id": merk}
    return f'<g class="band" {_kenmerken(**eigen, van=van, naar=naar, **meer)}>{inhoud}</g>\n'


def _maten(geometrie: Geometrie) -> str:
    """The rings and the sectors, as empty groups: what a person who is moved falls into."""
    ringen = (f"<g {_kenmerken(ring=ring.naam, straal=getal(ring.straal))}></g>" for ring in geometrie.ringen)
    sectoren = (
        f"<g {_kenmerken(sector=een.naam, van=getal(een.van), tot=getal(een.tot))}></g>" for een in geometrie.sectoren
    )
    return "".join((*ringen, *sectoren))


def _aaneen(vormen: Iterable[str]) -> str:
    """The shapes, those after each other that are painted alike as one path."""
    uit: list[str] = []
    verf = ""
    for vorm in vormen:
        heel = _PAD.fullmatch(vorm)
        if heel and heel[2] == verf:
            uit[-1] = f'{uit[-1].removesuffix(f"""" {verf}/>""")} {heel[1]}" {verf}/>'
        else:
            uit.append(vorm)
        verf = heel[2] if heel else ""
    return "".join(uit)


def _kenmerken(**waarden: str) -> str:
    return " ".join(f'data-{naam}="{_veilig(waarde)}"' for naam, waarde in waarden.items())


def _veilig(tekst: str) -> str:
    """Text of people inside an attribute or an element; what cannot be seen is gone."""
    return escape(schoon(tekst))


def _punt(punt: Punt) -> str:
    return f"{getal(punt[0])},{getal(punt[1])}"
