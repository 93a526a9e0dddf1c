"""The life line: what was typed, and beside it what follows from the other files."""

from dataclasses import replace

from sonestra_cli.domein.afleiding.vanzelf import gebeurtenissen_vanzelf
from sonestra_cli.domein.datum import kan_zelfde_tijd
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.domein.volgorde import op_tijd

ZELFDE_SOORT = {
    "geboren": ("geboorte",),
    "overleden": ("overlijden",),
    "gehuwd": ("getrouwd", "trouwen", "trouwdag", "huwelijk", "bruiloft"),
    "geregistreerd_partnerschap": ("partnerschap",),
    "samenwonend": ("samenwonen", "gaan samenwonen"),
    "verloofd": ("verloving",),
    "samen": ("relatie", "verkering", "erbij"),
    "uit_elkaar": (),
    "gescheiden": ("scheiding", "echtscheiding"),
    "weer_samen": (),
    "verhuizing": ("verhuisd", "uit_huis", "thuis_gekomen"),
    "beraad": ("meedenkbijeenkomst",),
    "actieteam": ("basisteam",),
}
"""What people write as the whole ``soort`` of an event for what comes by itself under this one."""

_VULSEL = frozenset(("de", "het", "van", "en", "is", "zijn", "werd", "wordt", "werden", "gaan", "gaat", "ging"))
"""Small words that say nothing of who or what."""


def alle_gebeurtenissen(traject: Traject) -> tuple[Gebeurtenis, ...]:
    """Typed and automatic events by date. Where both say the same, the typed stays: those are their words, with the
    more exact of the two dates. Automatic ones have no ``gevoel``. What is half is not told as if it were whole."""
    getypt = [een for een in traject.gebeurtenissen.gebeurtenissen if not is_half(een)]
    erbij = []
    for vanzelf in gebeurtenissen_vanzelf(traject):
        plek = next((nr for nr, eigen in enumerate(getypt) if zegt_hetzelfde(eigen, vanzelf)), None)
        if plek is None:
            erbij.append(vanzelf)
        else:
            getypt[plek] = _preciezer(getypt[plek], vanzelf)
    return tuple(sorted((*getypt, *erbij), key=op_tijd))


def halve_gebeurtenissen(traject: Traject) -> tuple[Gebeurtenis, ...]:
    """Typed events that have no place in time because a date was typed and could not be read."""
    return tuple(een for een in traject.gebeurtenissen.gebeurtenissen if is_half(een))


def is_half(gebeurtenis: Gebeurtenis) -> bool:
    return gebeurtenis.mist("wanneer", "van", "tot")


def zegt_hetzelfde(getypt: Gebeurtenis, vanzelf: Gebeurtenis) -> bool:
    """Whether the family told this fact themselves: of this kind, naming these people, at a time that can be the same.

    Never by likeness of words: a death that is left out because of another one is not told at all.
    """
    wanneer = getypt.wanneer or getypt.van
    kan = wanneer is not None and vanzelf.wanneer is not None and kan_zelfde_tijd(wanneer, vanzelf.wanneer)
    if getypt.soort is None and not getypt.wie and _kaal(getypt.wat) == _kaal(vanzelf.wat):
        return kan
    return kan and set(vanzelf.wie) <= set(getypt.wie) and _van_deze_soort(getypt, vanzelf)


def _van_deze_soort(getypt: Gebeurtenis, vanzelf: Gebeurtenis) -> bool:
    """By its ``soort``; without one where ``wat`` says nothing but who and this: ``Thijs geboren``."""
    soorten = [_kaal(woord) for woord in (vanzelf.soort or "", *ZELFDE_SOORT[vanzelf.soort or ""])]
    if getypt.soort is not None:
        return _kaal(getypt.soort) in soorten
    gezegd = f" {_kaal(getypt.wat)} "
    soort = next((woord for woord in sorted(soorten, key=len, reverse=True) if f" {woord} " in gezegd), "")
    over = set(gezegd.replace(f" {soort} ", " ", 1).split())
    return bool(soort) and over <= {*_kaal(vanzelf.wat).split(), *_VULSEL}


def _kaal(soort: str) -> str:
    return " ".join(soort.casefold().replace("_", " ").replace("-", " ").split())


def _preciezer(getypt: Gebeurtenis, vanzelf: Gebeurtenis) -> Gebeurtenis:
    """With the date of the other file, where that says more: nothing that was typed is lost."""
    eigen, ander = getypt.wanneer, vanzelf.wanneer
    meer = eigen is not None and ander is not None and eigen.delen_bekend < ander.delen_bekend
    return replace(getypt, wanneer=ander) if meer else getypt
