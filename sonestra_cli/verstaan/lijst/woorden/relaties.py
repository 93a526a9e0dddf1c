"""What people are to each other, and whether the word itself says man or woman."""

import re

from sonestra_cli.techniek.zelden import zelden

_VROUW = (
    "moeder mama mam ma mamma oma grootmoeder omi zus zusje zuster dochter dochtertje tante nicht nichtje buurvrouw "
    "vriendin vrouw echtgenote schoondochter schoonzus schoonmoeder stiefmoeder pleegmoeder pleegoma pleegzus stiefzus "
    "halfzus stiefdochter pleegdochter kleindochter overgrootmoeder overoma peettante bovenbuurvrouw onderbuurvrouw "
    "weduwe collegaatje juf juffrouw lerares bazin mevrouw mevr mw babcia teta anne halfzusje oudtante"
)
_MAN = (
    "vader papa pap pa pappa opa grootvader opi broer broertje zoon zoontje oom ome buurman neef neefje echtgenoot "
    "schoonzoon zwager schoonbroer schoonvader stiefvader pleegvader pleegopa pleegbroer stiefbroer "
    "halfbroer stiefzoon "
    "pleegzoon kleinzoon overgrootvader overopa peetoom bovenbuurman onderbuurman weduwnaar meneer dhr meester "
    "dziadek baba halfbroertje oudoom"
)
_ZONDER = (
    "vriend partner man collega baas kind kleinkind kennis buur buren maat mentor trainer coach "
    "vriendje ouders tweeling "
    "huisgenoot klasgenoot overbuur ex verloofde voogd leraar pleegkind stiefkind peetkind gastouder "
    "oppas schoonfamilie"
)
_EX = zelden(
    r"^(?:ex|oud|voormalig|vroegere|aanstaande|jongste|oudste|middelste|beste|goede|oude|mijn|m'n|"
    r"onze|haar|zijn|de|het|een|eigen|lieve|zijn)[ -]+"
)
_MIJN = zelden(r"(?:mijn|m'n) (man|vrouw)")
_GESLACHT = {**dict.fromkeys(_VROUW.split(), "vrouw"), **dict.fromkeys(_MAN.split(), "man")}
_EX_GESLACHT = {"ex-vrouw": "vrouw", "ex-man": "man", "exvrouw": "vrouw", "exman": "man"}
RELATIES = frozenset({*_GESLACHT, *_ZONDER.split()})
_TITELS_TEKST = "oma opa tante oom ome ma pa mama papa mam pap oudtante oudoom babcia dziadek omi opi"
TITELS = frozenset(_TITELS_TEKST.split())
"""Part of what somebody is called: ``Tante Ans``, ``Ma Jo``."""

VAN_SCHOOL = frozenset(("meester", "juf", "juffrouw", "mentor"))
"""``Meester Tom`` may be of school, whatever work stands behind his name; a mentor is of school, or of a judge."""


def eerste_relatie(tekst: str) -> str | None:
    """The word that says what somebody is, at the beginning: ``jongste zoon van Ans`` -> zoon."""
    kaal = tekst.casefold().replace("’", "'").strip(" .!")
    while (los := _EX.sub("", kaal)) != kaal:
        kaal = los
    eerste = re.split(r"[\s,;/(]+", kaal, maxsplit=1)[0]
    return eerste.rstrip(".") if eerste.rstrip(".") in RELATIES else None


def geslacht_uit(tekst: str) -> str | None:
    """Man or woman, where a word in ``wie`` or in the name itself says so; ``haar man`` is about two people."""
    kaal = tekst.casefold().strip(" .!")
    if (mijn := _MIJN.fullmatch(kaal)) is not None:
        return mijn[1]
    eerste = re.split(r"[\s,;/(]+", kaal, maxsplit=1)[0]
    return _EX_GESLACHT.get(eerste.rstrip(".")) or _GESLACHT.get(eerste_relatie(tekst) or "")


def is_relatie(tekst: str) -> bool:
    """True when the words begin with what somebody is to somebody."""
    return eerste_relatie(tekst) is not None


def is_relatie_met_naam(tekst: str) -> bool:
    """``tante Bea``: what somebody is, and who."""
    eerste, _, naam = tekst.strip().partition(" ")
    return is_relatie(eerste) and naam[:1].isupper()
