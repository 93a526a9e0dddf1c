"""Tekening -> DOT for ``neato -n2`` (``nop2``): every part pinned, plain labels only, drawn in the order given.

Strokes are loops on an invisible node that is written just before them, because Graphviz draws a node with its edges
before the next node. Areas are xdot in ``_background``: nothing else in DOT is a filled polygon of any shape.
"""

import math
from collections.abc import Iterable
from functools import lru_cache

import graphviz

from sonestra_cli.tekenen.letterlijk import als_id, schoon
from sonestra_cli.tekenen.volgorde import van_achter_naar_voor
from sonestra_cli.tekenen.vormen import GRAPHVIZ_VORM, als_bezier, graphviz_maat, met_pijlen, omtrekken, pijlmaat
from sonestra_cli.tekening.tekening import Patroon, Punt, Streek, Symbool, Tekening, Tekst, Vlak
from sonestra_cli.zetten.letterbestand import FAMILIE

_STIJL: dict[Patroon, str] = {
    "vast": "solid",
    "streep": "dashed",
    "stippel": "dotted",
    "streeppunt": "dashed",
    "langstreep": "dashed",
}
_GEEN_KLEUR = "transparent"
_GROOTST = 1e6
_LANGST_IN_DOT = 2000
"""Older Graphviz refuses a string of more than 16 kB, and one character can become five."""


def als_dot(tekening: Tekening) -> str:
    """The whole map as DOT. Raises ValueError for a place that is not a number of points below a million."""
    return _Blad(tekening).bron()


def vormen_als_dot(tekening: Tekening) -> str:
    """What the engine has to place and no more: the outlines, under the same ids; raises as ``als_dot`` does.

    ``afwerken`` takes texts, colours and the order from the Tekening itself; without them the engine is done in half
    the time.
    """
    return _Vormen(tekening).bron()


class _Blad:
    def __init__(self, tekening: Tekening) -> None:
        self.tekening = tekening
        self.delen = van_achter_naar_voor(tekening)
        self.graaf = graphviz.Graph("kaart", engine="neato", strict=False)
        self.knopen = 0

    def bron(self) -> str:
        grond = "".join(_xdot(self._om(d.punten), d) for _, d in self.delen if isinstance(d, Vlak))
        self.graaf.attr("graph", bgcolor="white", pad="0", margin="0", notranslate="true")
        if grond:
            self.graaf.attr("graph", _background=grond)
        self.graaf.attr("node", fixedsize="true", margin="0", label="", fontname=FAMILIE)
        self.graaf.attr("edge", dir="none")
        for x, y in ((0.0, 0.0), (self.tekening.breedte, self.tekening.hoogte)):
            self._leeg(x, y)
        drager = ""
        for merk, deel in self.delen:
            if isinstance(deel, Streek):
                drager = drager or self._leeg(self.tekening.breedte / 2, self.tekening.hoogte / 2)
                self._streek(drager, merk, deel)
            elif isinstance(deel, Symbool):
                drager = self._symbool(merk, deel)
            elif isinstance(deel, Tekst):
                drager = self._tekst(merk, deel)
        return str(self.graaf.source)

    def _naam(self) -> str:
        self.knopen += 1
        return f"n{self.knopen}"

    def _leeg(self, x: float, y: float) -> str:
        naam = self._naam()
        self.graaf.node(naam, shape="none", width="0", height="0", pos=_plek((x, y)))
        return naam

    def _symbool(self, merk: str, symbool: Symbool) -> str:
        for nr, omtrek in enumerate(omtrekken(symbool, self._op(symbool.y))):
            maat = graphviz_maat(symbool.vorm, omtrek)
            self.graaf.node(
                self._naam(),
                id=merk if nr == 0 else rand_id(merk, nr),
                shape=GRAPHVIZ_VORM[symbool.vorm],
                pos=_plek((maat.x, maat.y)),
                width=_getal(maat.breedte / 72),
                height=_getal(maat.hoogte / 72),
                **self._symboolverf(symbool, nr),
            )
        return ""

    def _symboolverf(self, symbool: Symbool, nr: int) -> dict[str, str]:
        """How the ``nr``-th outline looks, and what is said of it."""
        stijl = [_STIJL[symbool.pen.patroon], "filled"] + (["rounded"] if symbool.vorm == "afgerond" else [])
        return {
            "style": ",".join(stijl),
            "color": symbool.pen.kleur,
            "fillcolor": (symbool.vulling if nr == 0 else None) or _GEEN_KLEUR,
            "penwidth": _getal(symbool.pen.dikte),
            **_uitleg(symbool.uitleg),
            **_klasse(symbool.klasse),
        }

    def _streek(self, drager: str, merk: str, streek: Streek) -> None:
        punten = self._om(streek.punten)
        lijn, begin, eind = met_pijlen(streek, punten)
        stuurpunten = als_bezier(lijn) if streek.soort == "recht" else lijn
        if len(stuurpunten) < 4 or len(stuurpunten) % 3 != 1:
            raise ValueError(f"a line needs two points, a curve 3n+1: {merk} has {len(streek.punten)}")
        tips = ([f"s,{_plek(begin)}"] if begin else []) + ([f"e,{_plek(eind)}"] if eind else [])
        plekken = " ".join([*tips, *map(_plek, stuurpunten)])
        self.graaf.edge(drager, drager, id=merk, pos=plekken, **self._streekverf(streek))

    def _streekverf(self, streek: Streek) -> dict[str, str]:
        return {
            **_pijl(streek),
            "style": _STIJL[streek.pen.patroon],
            "color": streek.pen.kleur,
            **_uitleg(streek.uitleg),
            **_klasse(streek.klasse),
        }

    def _tekst(self, merk: str, tekst: Tekst) -> str:
        self.graaf.node(
            self._naam(),
            id=merk,
            shape="none",
            width="0.01",
            height="0.01",
            pos=_plek((tekst.x, self._op(tekst.y))),
            label=voor_dot(tekst.tekst),
            fontsize=_getal(tekst.pt),
            fontcolor=tekst.kleur,
            **_klasse(f"{tekst.klasse} {tekst.gewicht}"),
        )
        return ""

    def _op(self, y: float) -> float:
        """From y downward to Graphviz's y upward."""
        return self.tekening.hoogte - y

    def _om(self, punten: Iterable[Punt]) -> tuple[Punt, ...]:
        return tuple((x, self._op(y)) for x, y in punten)


class _Vormen(_Blad):
    """Without texts, and without what changes no outline."""

    def __init__(self, tekening: Tekening) -> None:
        super().__init__(tekening)
        self.delen = tuple((merk, deel) for merk, deel in self.delen if not isinstance(deel, Tekst))

    def _symboolverf(self, symbool: Symbool, nr: int) -> dict[str, str]:
        return {"style": "rounded"} if symbool.vorm == "afgerond" else {}

    def _streekverf(self, streek: Streek) -> dict[str, str]:
        return {} if streek.pijl == "geen" else _pijl(streek)


def _pijl(streek: Streek) -> dict[str, str]:
    """Everything that the outline of an arrow head depends on."""
    kop = "normal" if streek.pijlvorm == "vol" else "empty"
    return {
        "dir": {"geen": "none", "eind": "forward", "begin": "back", "beide": "both"}[streek.pijl],
        "arrowhead": kop,
        "arrowtail": kop,
        "arrowsize": _getal(pijlmaat(streek)),
        "penwidth": _getal(streek.pen.dikte),
    }


def voor_dot(tekst: str) -> str:
    """A plain label that Graphviz shows as it is: no HTML label, no entity, no ``\\N``.

    A text of thousands of characters ends in "…". Graphviz unescapes a tooltip twice, so a backslash cannot be kept
    there: it becomes the set-minus sign, its twin. (The SVG takes its words from the Tekening itself.)
    """
    regel = schoon(tekst)
    if len(regel) > _LANGST_IN_DOT:
        regel = regel[: _LANGST_IN_DOT - 1] + "…"
    label: str = graphviz.escape(regel.replace("\\", "\u2216").replace("&", "&amp;"))
    return label  # a subclass of str that the package quotes: do not turn it into a plain one


def rand_id(merk: str, nr: int) -> str:
    """Id of the ``nr``-th inner border of a symbol; the dot twice keeps it apart from every id of a part."""
    return f"{merk}:rand:{nr}"


def _xdot(punten: tuple[Punt, ...], vlak: Vlak) -> str:
    """One drawing operation: pen, fill, and a polygon or a closed curve."""
    if len(punten) < 3 or (vlak.soort == "kromme" and len(punten) % 3 != 1):
        raise ValueError(f"an area needs three points, a curved one 3n+1: {vlak.id} has {len(punten)}")
    pen = vlak.pen.kleur if vlak.pen else _GEEN_KLEUR
    vulling = vlak.vulling or _GEEN_KLEUR
    soort = "P" if vlak.soort == "recht" else "b"
    plekken = " ".join(_plek(punt).replace(",", " ") for punt in punten)
    return f"c {len(pen)} -{pen} C {len(vulling)} -{vulling} {soort} {len(punten)} {plekken} "


def _uitleg(tekst: str) -> dict[str, str]:
    return {"tooltip": voor_dot(tekst)} if tekst.strip() else {}


def _klasse(klasse: str) -> dict[str, str]:
    """``class`` is a word of Python, so it goes in as a mapping."""
    return {"class": klassen(klasse)}


@lru_cache(maxsize=1000)
def klassen(klasse: str) -> str:
    """The class names of a part, each safe for XML and CSS."""
    return " ".join(als_id(woord) for woord in klasse.split())


def _plek(punt: Punt) -> str:
    return f"{_getal(punt[0])},{_getal(punt[1])}"


def _getal(waarde: float) -> str:
    if not math.isfinite(waarde) or abs(waarde) > _GROOTST:
        raise ValueError(f"not a place on paper: {waarde}")
    return f"{waarde:.3f}"
