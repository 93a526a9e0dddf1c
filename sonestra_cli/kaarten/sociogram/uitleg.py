"""What a sociogram says in words: the legend of what occurs, and who has what with whom, person by person."""

from collections.abc import Callable, Iterator, Sequence
from typing import get_args

from sonestra_cli.domein.keuzes import Band
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.kaarten.delen.legenda import MONSTER_BREED, MONSTER_HOOG, LegendaRegel
from sonestra_cli.kaarten.delen.regels import breek
from sonestra_cli.kaarten.delen.relatielijn import NIET_GETEKEND, TWEEZIJDIG, teken_relatie
from sonestra_cli.kaarten.delen.wie_met_wie import Relatie
from sonestra_cli.kaarten.sociogram.banden import LINTEN, Lijnstuk, Onderling
from sonestra_cli.kaarten.sociogram.tekens import draad, lint
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import hoofdletter, met_punt, opsomming
from sonestra_cli.tekening import stijl
from sonestra_cli.tekening.langs import Polylijn
from sonestra_cli.tekening.tekening import Meet

Noem = Callable[[Sleutel], str]
_Y = MONSTER_HOOG / 2
_LIJN: Polylijn = ((6.0, _Y), (MONSTER_BREED - 6, _Y))
_RIJBREED = 300.0
"""Points of one row with somebody's words below the map."""
ZO_MAAR = "kennen elkaar"
"""What a line says of two people of whom nothing else was told."""
_SAMEN = {"familie": "familie", "huis": "wonen samen"}


def legenda(stukken: Sequence[Lijnstuk], wat: Onderling) -> tuple[LegendaRegel, ...]:
    """A sample of every kind of line that occurs."""
    soorten = {stuk.soort for stuk in stukken}
    regels: list[LegendaRegel] = []
    samen = [soort for soort in LINTEN if soort in soorten]
    if samen:
        woorden = ", of ".join(_SAMEN[soort] for soort in samen)
        regels.append(LegendaRegel(lint(Lijnstuk("m", "familie", "", ""), _LIJN, ""), f"aan één lint: {woorden}"))
    if "kennen" in soorten:
        rondje = "; in een rondje: allemaal" if any(len(groep) > 2 for groep in wat.groepen) else ""
        regels.append(LegendaRegel(tuple(draad(Lijnstuk("m", "kennen", "", ""), _LIJN, "")), f"{ZO_MAAR}{rondje}"))
    banden = sorted({relatie.soort for relatie in wat.relaties}, key=get_args(Band).index)
    gewoon = [band for band in banden if band in NIET_GETEKEND]
    for band in (*gewoon[:1], *(band for band in banden if band not in NIET_GETEKEND)):
        woorden = " of ".join(map(in_woorden, gewoon)) if band in gewoon else in_woorden(band)
        regels.append(LegendaRegel(tuple(teken_relatie("m", _LIJN, band)), woorden))
    return tuple(regels)


def zeg(stuk: Lijnstuk, noem: Noem) -> str:
    """What a screen reader says at the line."""
    van, naar = noem(Sleutel(stuk.van)), noem(Sleutel(stuk.naar))
    if stuk.relatie is not None:
        return zeg_relatie(stuk.relatie, noem)
    return f"{van} en {naar}: {_SAMEN.get(stuk.soort, ZO_MAAR)}"


def zeg_relatie(relatie: Relatie, noem: Noem) -> str:
    """``Corrie en Wim: ruzie, zegt Corrie. Corrie: “hij belt nooit”``."""
    van, naar = noem(relatie.van), noem(relatie.naar)
    tussen = " en " if relatie.soort in TWEEZIJDIG else " naar "
    volgens = f", zo zegt {opsomming([noem(wie) for wie in relatie.volgens])}."
    woorden = "".join(f" {noem(wie)}: {met_punt(f'“{tekst}”')}" for wie, tekst in relatie.woorden)
    return f"{van}{tussen}{naar}: {in_woorden(relatie.soort)}{volgens}{woorden}"


def onder_de_kaart(relatie: Relatie, noem: Noem, meet: Meet) -> Iterator[LegendaRegel]:
    """The whole of what was told of a bond, in rows that do not make the sheet wider than the map."""
    for nr, regel in enumerate(breek(zeg_relatie(relatie, noem), _RIJBREED, stijl.PT_KLEIN, meet, hoogstens=12)):
        yield LegendaRegel(tuple(teken_relatie("m", _LIJN, relatie.soort)) if nr == 0 else (), regel)


def gesproken(wat: Onderling, mensen: Sequence[Sleutel], noem: Noem) -> Iterator[str]:
    """Who has what with whom, person by person; then what was told of a bond. Nobody is told to have nothing."""
    for wie in mensen:
        samen = {soort: _met(wie, wat, soort) for soort in ("familie", "huis")}
        kent = sorted({ander for groep in wat.groepen if wie in groep for ander in groep} - {wie})
        delen = [
            f"{woord} {opsomming([noem(ander) for ander in anderen])}"
            for woord, anderen in (
                ("familie van", samen["familie"]),
                ("woont met", [een for een in samen["huis"] if een not in samen["familie"]]),
                ("kent", [een for een in kent if een not in samen["familie"] and een not in samen["huis"]]),
            )
            if anderen
        ]
        if delen:
            yield f"{hoofdletter(noem(wie))}: {'; '.join(delen)}."
    for relatie in wat.relaties:
        yield hoofdletter(zeg_relatie(relatie, noem))


def _met(wie: Sleutel, wat: Onderling, soort: str) -> list[Sleutel]:
    paren = {paar for nest in wat.nesten if nest.soort == soort for paar in nest.paren if wie in paar}
    return sorted({een for paar in paren for een in paar} - {wie})
