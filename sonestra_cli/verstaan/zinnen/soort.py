"""One kind of entry: how people say it, and where what they said is put."""

from collections.abc import Callable, Sequence
from typing import Any

from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.sleutels import VrijeSleutels
from sonestra_cli.verstaan.zinnen.bouwstenen import datums
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.samenstellen import samengesteld
from sonestra_cli.verstaan.zinnen.taal import Taal
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud, Inzet
from sonestra_cli.verstaan.zinnen.vulling import Vulling

Maak = Callable[[Vulling, Traject, Navrager], Sequence[Inzet]]
TEAM = "actieteam"
"""A meeting of which the line does not tell the day."""


@gegeven
class Soort:
    """``maak`` puts what was said in its place; ``voorbeeld`` is how somebody would say one."""

    taal: Taal
    maak: Maak
    voorbeeld: str = ""
    anker: str = ""
    """The field of which each sentence of a line may say another: then there is an entry for each."""


def velden(vulling: Vulling, klasse: type[Any]) -> dict[str, Any]:
    """What was said, where a line is about one thing."""
    uit: dict[str, Inhoud] = {}
    for deel in vulling.per_onderwerp.values():
        uit |= deel
    return dict(samengesteld(klasse, uit))


def bestand_van(bestand: str, gezegd: dict[str, Any]) -> str:
    """The file; of a meeting the one of its day, and of what is kept apart that of the owner, as far as it was said."""
    apart, dag = gezegd.pop("apart", None), gezegd.pop("dag", None)
    if apart:
        return f"apart/{apart}"
    gelezen = datums(str(dag)) if dag else ()
    return f"{TEAM}/{gelezen[0].iso}" if bestand == TEAM and _een_dag(gelezen) else bestand


def _een_dag(gelezen: tuple[Datum, ...]) -> bool:
    return len(gelezen) == 1 and gelezen[0].volledig


def in_een_lijst(taal: Taal, bestand: str, *stappen: Stap, voorbeeld: str = "") -> Soort:
    """One more entry of a list; in ``apart/`` of somebody when that was said."""

    def maak(vulling: Vulling, _: Traject, __: Navrager) -> list[Inzet]:
        gezegd = velden(vulling, taal.klasse)
        naar = bestand_van(bestand, gezegd)
        return [Inzet(naar, stappen, None, gezegd)] if gezegd else []

    return Soort(taal, maak, voorbeeld)


def onder_een_sleutel(
    taal: Taal,
    bestand: str,
    *stappen: Stap,
    sleutel: Callable[[dict[str, Any], Traject], str],
    voorbeeld: str = "",
) -> Soort:
    """One more entry under a key of its own."""

    def maak(vulling: Vulling, traject: Traject, _: Navrager) -> list[Inzet]:
        gezegd = velden(vulling, taal.klasse)
        naar = bestand_van(bestand, gezegd)
        hoe = sleutel(gezegd, traject)
        zonder = {veld: waarde for veld, waarde in gezegd.items() if veld not in ("sleutel", "afspraak_")}
        return [Inzet(naar, stappen, hoe, zonder)] if zonder or "sleutel" in gezegd else []

    return Soort(taal, maak, voorbeeld)


def losse_velden(taal: Taal, bestand: str, *stappen: Stap, voorbeeld: str = "") -> Soort:
    """Fields that stand once in a file, or in a block of it."""

    def maak(vulling: Vulling, _: Traject, __: Navrager) -> list[Inzet]:
        gezegd = velden(vulling, taal.klasse)
        naar = bestand_van(bestand, gezegd)
        return [Inzet(naar, stappen, veld, waarde) for veld, waarde in gezegd.items()]

    return Soort(taal, maak, voorbeeld)


def volgend_nummer(letter: str, bezet: Sequence[str]) -> str:
    """``a5`` after ``a4``: one more than the highest."""
    nummers = [int(sleutel[1:]) for sleutel in bezet if sleutel[:1] == letter and sleutel[1:].isdigit()]
    return f"{letter}{max(nummers, default=0) + 1}"


def vrije_sleutel(naam: str, bezet: Sequence[str]) -> str:
    """A readable key that nobody has."""
    return VrijeSleutels(bezet).voor(naam)
