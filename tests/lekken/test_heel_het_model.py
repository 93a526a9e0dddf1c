"""Every field of the model is filled, and every choice that is protected is made wherever it can be made."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, get_args

import pytest

from sonestra_cli.domein.datum import Datum, DatumOfJa, lees_datum
from sonestra_cli.domein.getypt import BESCHERMING
from sonestra_cli.domein.keuzes import ALLEEN_APART, Kenmerkteken
from sonestra_cli.domein.persoon import Kenmerk
from sonestra_cli.domein.soorten import Lezer, Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, Vorm, Woordenboek, velden_van
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.domein.zien.zicht import bekijk

DATUM = lees_datum("2020-03-01")
GEHEIM = "Zwaluwgeheim"
AAN = "aan"
"""Says on whose page words stand; a parent who reads the plan by name may read what was said to a child."""


def gevuld(vorm: Vorm, klasse: type[Any] | None = None, woord: str = GEHEIM) -> Any:
    """A value with something in every field; of a choice a protected word where there is one, unless ``klasse`` alone
    is to be hidden."""
    match vorm:
        case Blok(soort):
            binnen = GEHEIM if soort in (klasse, Kenmerk) else woord
            velden = velden_van(soort).values()
            return soort(
                **{
                    v.attribuut: gevuld(v.vorm, klasse, binnen)
                    for v in velden
                    if v.sleutel not in (*BESCHERMING, "apart")
                }
            )
        case Lijst(deel):
            return (gevuld(deel, klasse, woord),)
        case Woordenboek(inhoud=inhoud):
            return {Sleutel("an"): gevuld(inhoud, klasse, woord)}
        case Keuze(woorden=woorden):
            return next((keuze for keuze in woorden if not klasse and keuze in ALLEEN_APART), woorden[0])
    soort = vorm.soort
    if soort in (Datum, DatumOfJa):
        return DATUM
    return 1 if soort is int else woord if soort is str or soort.__name__ == "Woorden" else Sleutel("an")


def delen(waarde: Any) -> Iterator[Any]:
    """The value and everything in it, keys too: this walk asks nothing of what it tests."""
    yield waarde
    if isinstance(waarde, Mapping):
        for sleutel, inhoud in waarde.items():
            yield sleutel
            yield from delen(inhoud)
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from delen(deel)
    elif is_dataclass(waarde):
        for veld in fields(waarde):
            yield from delen(getattr(waarde, veld.name))


def heel_traject(klasse: type[Any] | None = None) -> Traject:
    traject: Traject = gevuld(Blok(Traject), klasse, "gewoon")
    return traject


def met(traject: Any, klasse: type[Any], **anders: Any) -> Any:
    """The same with ``anders`` in every block of a class."""
    if isinstance(traject, Mapping):
        return {sleutel: met(inhoud, klasse, **anders) for sleutel, inhoud in traject.items()}
    if isinstance(traject, tuple):
        return tuple(met(deel, klasse, **anders) for deel in traject)
    if not is_dataclass(traject) or isinstance(traject, (type, Datum)):
        return traject
    velden = {v.attribuut for v in velden_van(type(traject)).values()}
    nieuw = replace(traject, **{veld: met(getattr(traject, veld), klasse, **anders) for veld in velden})
    return replace(nieuw, **anders) if isinstance(nieuw, klasse) else nieuw


def blokken_met(veld: str) -> list[type[Any]]:
    """Every class of the model that has this protection."""
    soorten = {type(deel) for deel in delen(heel_traject()) if hasattr(deel, "dicht")}
    return sorted((s for s in soorten if veld in velden_van(s)), key=lambda soort: soort.__name__)


def test_geen_beschermd_woord_en_geen_enkel_veld_van_een_kenmerk_komt_door_de_zeef() -> None:
    """The sign of a kenmerk too: it is drawn, and it says more than words."""
    vol = met(heel_traject(), Gebeurtenis, soort="huiselijk geweld", wat=GEHEIM)
    erin = [deel for deel in delen(vol) if isinstance(deel, str)]
    assert ALLEEN_APART & set(erin)
    assert "huiselijk geweld" in erin
    assert {GEHEIM, *get_args(Kenmerkteken)} & set(erin) >= {GEHEIM, "verslaving"}
    for voor in ("iedereen", "an"):
        over = list(delen(bekijk(vol, (Lezer(voor),)).traject))
        assert not [deel for deel in over if isinstance(deel, Kenmerk)]
        woorden = {deel for deel in over if isinstance(deel, str)}
        assert not woorden & {GEHEIM, "huiselijk geweld", *ALLEEN_APART, *get_args(Kenmerkteken)}


@pytest.mark.parametrize(
    ("veld", "klasse"),
    [(veld, klasse) for veld in BESCHERMING if veld != AAN for klasse in blokken_met(veld)],
    ids=lambda iets: iets if isinstance(iets, str) else iets.__name__,
)
def test_van_een_blok_met_een_bescherming_komt_geen_veld_door_de_zeef(veld: str, klasse: type[Any]) -> None:
    wie = Sleutel("tim")
    vol = heel_traject(klasse)
    vol = replace(
        vol,
        netwerk=replace(vol.netwerk, personen={**vol.netwerk.personen, wie: next(iter(vol.netwerk.personen.values()))}),
    )
    dicht = met(vol, klasse, **{veld: (wie,) if veld == "niet_voor" else (Sleutel("an"),)})
    lezer = Lezer("tim")
    assert GEHEIM in {deel for deel in delen(dicht) if isinstance(deel, str)}
    assert GEHEIM not in {deel for deel in delen(bekijk(dicht, (lezer,)).traject) if isinstance(deel, str)}
