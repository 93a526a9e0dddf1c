"""The file of a meeting of the actieteam that is still to come: what there is, behind ``#``, to read together.

Nothing in it is said of this meeting: until somebody adds what was said there, the file is as good as empty.
"""

from collections.abc import Iterable, Iterator, Sequence

from sonestra_cli.documenten.context.laatste_keer import laatste_keer, volgende_keer
from sonestra_cli.documenten.context.mensen import wie
from sonestra_cli.domein.afleiding.plan_nu import AfspraakNu
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.voortgang.bijeenkomst import begin_van, met_volgende_keer
from sonestra_cli.domein.zien.zicht import Beeld, rondgaand
from sonestra_cli.taal.datums import in_woorden
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.taal.zinnen import hoofdletter, met_punt
from sonestra_cli.techniek.stuurtekens import zichtbaar

_IN = "  "


def bestand_van_de_keer(beeld: Beeld, dag: Datum) -> str:
    """The text of the file. It lies on the table, so it holds what paper that goes round holds."""
    traject = rondgaand(beeld).traject
    blokken = [list(_kop(met_volgende_keer(traject, dag), dag))]
    blokken += [[kop, *regels] for kop, regels in _stukken(traject) if regels]
    return "\n#\n".join("\n".join(_achter_hekje(blok)) for blok in blokken) + "\n"


def _kop(traject: Traject, dag: Datum) -> Iterator[str]:
    keer = volgende_keer(traject)
    waar = f" Waar: {met_punt(keer.plek)}" if keer.plek else ""
    wie_regelt = (
        f" {hoofdletter(str(keer.regelt))} {'regelen' if keer.regelt.meer else 'regelt'} het." if keer.regelt else ""
    )
    yield f"{hoofdletter(woorden(traject.kop.woordkeus).actieteam.het)} op {in_woorden(dag)}.{waar}{wie_regelt}"
    yield "Dit is er nu, om samen te lezen. Wat jullie die dag zeggen, komt eronder."


def _stukken(traject: Traject) -> Iterator[tuple[str, list[str]]]:
    """Headings, and the lines below each."""
    laatst, begin = laatste_keer(traject), begin_van(traject)
    yield "Dit waren de zorgen van de vorige keer. Hoe gaat het nu?", _onder(_woorden(een) for een in laatst.zorgen)
    yield "Dit spraken we de vorige keer nieuw af. Werkt het?", _onder(_afspraak(een) for een in begin.nieuw)
    yield "Dit werd de vorige keer anders. Werkt het?", _onder(_anders(een) for een in begin.anders)
    vragen = [f"{_IN}{een.sleutel}: aan {wie(traject, een.afspraak.nog_vragen)}" for een in begin.nog_vragen]
    yield "Dit zouden jullie nog vragen. Hoe ging dat?", vragen
    yield "Dit was van niemand. Wie wil?", _onder(_woorden(een) for een in laatst.van_niemand)
    lopend = ((*_afspraak(een), *_feiten(traject, een)) for een in begin.lopend)
    yield "Deze afspraken zijn er nu.", _onder(lopend)


def _onder(stukken: Iterable[Iterable[str]]) -> list[str]:
    return [regel for stuk in stukken for regel in stuk]


def _afspraak(nu: AfspraakNu) -> Iterator[str]:
    return _woorden(nu.afspraak.woorden, nu.sleutel)


def _anders(nu: AfspraakNu) -> Iterator[str]:
    """What it is now, and what it was."""
    yield from _woorden(nu.afspraak.woorden, nu.sleutel)
    if nu.eerst[-1].afspraak.woorden != nu.afspraak.woorden:
        yield from _woorden(nu.eerst[-1].afspraak.woorden, "eerst")


def _feiten(traject: Traject, nu: AfspraakNu) -> Iterator[str]:
    """Who, where, when and how, on one line as far as it was said."""
    een = nu.afspraak
    delen = (wie(traject, een.wie), een.wat, een.waar, een.wanneer, een.hoe)
    if gezegd := [" ".join(deel.split()) for deel in delen if deel and deel.strip()]:
        yield f"{_IN * 2}({'; '.join(gezegd)})"


def _woorden(eigen: str, sleutel: str = "") -> Iterator[str]:
    """Own words, every line of them, behind the key of the agreement."""
    kop = f"{sleutel}: " if sleutel else ""
    for nummer, regel in enumerate(eigen.strip().splitlines()):
        yield f"{_IN}{kop if nummer == 0 else ' ' * len(kop)}{regel.rstrip()}"


def _achter_hekje(regels: Sequence[str]) -> Iterator[str]:
    """No line of it can become anything else than a comment."""
    for regel in regels:
        yield f"# {zichtbaar(regel)}".rstrip()
