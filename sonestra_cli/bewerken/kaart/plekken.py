"""``kaart/posities.yaml`` with other places: only the lines that differ change, comments and style stay."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from sonestra_cli.bewerken.eruit import haal_eruit
from sonestra_cli.bewerken.sneden import Snede, snijd
from sonestra_cli.domein.bestanden import PLEKKEN
from sonestra_cli.domein.posities import Plek, Posities
from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.traject import lees_tekst
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, achter_regel, knopen_van, kolom_van
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import Knoop, TekstKnoop, Velden, is_leeg
from sonestra_cli.yamltekst.stukken import achter, achter_laatste, voeg_toe

BOVENAAN = (
    "# Waar iedereen staat op de kaarten. Dit bestand schrijft sonestra; je mag het aanpassen.",
    "# Haal je iemands regel weg, dan krijgt alleen die een nieuwe plek. Alles opnieuw: sonestra kaart --herschik",
)
_Vak: TypeAlias = Mapping[str, "str | _Vak"]
"""What has to stand there: key -> number as text, or what stands below it."""
_VAKKEN = ("ringen", "sectoren", "ruimer", "mensen")
_BLOK = "mensen"
"""The field with a line for each key; the others stand on one line."""


def met_plekken(tekst: str, nu: Posities) -> str:
    """``tekst`` (empty: there is no file) with the places of ``nu``; raises NietTeBewerken."""
    doel = inhoud_van(nu)
    wortel = knopen_van(tekst)
    if wortel is None:
        kop = () if tekst.strip() else BOVENAAN
        return voeg_toe(tekst, (), [*kop, *(regel for veld in doel for regel in _voluit(veld, doel[veld]))])
    if not isinstance(wortel, Velden) or wortel.vloei:
        raise NietTeBewerken("hier staat iets anders dan ik verwacht")
    if weg := [plek for veld in _VAKKEN for plek in _over(wortel, veld, doel.get(veld, {}))]:
        tekst = haal_eruit(tekst, weg)
        wortel = knopen_van(tekst)
    assert isinstance(wortel, Velden)
    uit = snijd(tekst, _sneden(tekst, wortel, doel))
    vak = vak_van(PLEKKEN)
    assert vak is not None
    gelezen, _, heel = lees_tekst(vak, uit)
    if not heel or not isinstance(gelezen, Posities) or inhoud_van(gelezen) != doel:
        raise NietTeBewerken("dit is alleen met de hand te veranderen")
    return uit


def inhoud_van(posities: Posities) -> _Vak:
    """The same as it stands in the file, people in the order of their keys."""
    delen: dict[str, str | _Vak] = {} if posities.straal is None else {"straal": _getal(posities.straal)}
    delen["ringen"] = {naam: _getal(deel) for naam, deel in posities.ringen.items()}
    delen["sectoren"] = {naam: _getal(hoek) for naam, hoek in posities.sectoren.items()}
    delen["ruimer"] = {naam: _getal(deel) for naam, deel in posities.ruimer.items()}
    delen[_BLOK] = {wie: _plek(plek) for wie, plek in sorted(posities.mensen.items())}
    return {veld: deel for veld, deel in delen.items() if deel}


def _plek(plek: Plek) -> _Vak:
    if plek.bak is not None:
        return {"bak": str(plek.bak)}
    return {"hoek": _getal(plek.hoek), "straal": _getal(plek.straal)}


def _getal(getal: float) -> str:
    return f"{getal:.4f}".rstrip("0").rstrip(".")


def _voluit(veld: str, deel: "str | _Vak") -> list[str]:
    """A field with all that stands in it."""
    if veld == _BLOK and isinstance(deel, Mapping):
        return [f"{veld}:", *(f"  {citeer(sleutel)}: {_op_een_regel(waarde)}" for sleutel, waarde in deel.items())]
    return [f"{veld}: {_op_een_regel(deel)}"]


def _op_een_regel(deel: "str | _Vak") -> str:
    if isinstance(deel, str):
        return deel
    return f"{{{', '.join(f'{citeer(sleutel)}: {_op_een_regel(waarde)}' for sleutel, waarde in deel.items())}}}"


def _over(wortel: Velden, veld: str, deel: "str | _Vak") -> Iterator[tuple[str, str]]:
    """The entries of a field that go; also whose place is written on more lines and becomes another kind of place."""
    paar = wortel.paar(veld)
    if paar is None or not isinstance(paar[1], Velden) or isinstance(deel, str):
        return
    for sleutel, waarde in paar[1].paren:
        nieuw = deel.get(sleutel.waarde)
        anders = isinstance(waarde, Velden) and not waarde.vloei and not _zelfde_velden(waarde, nieuw)
        if nieuw is None or anders:
            yield veld, sleutel.waarde


def _zelfde_velden(waarde: Velden, nieuw: "str | _Vak | None") -> bool:
    return isinstance(nieuw, Mapping) and {sleutel.waarde for sleutel, _ in waarde.paren} == set(nieuw)


def _sneden(tekst: str, wortel: Velden, doel: _Vak) -> Iterator[Snede]:
    """The splices of the whole file; fields that are not there come below the others."""
    for veld, deel in doel.items():
        if (paar := wortel.paar(veld)) is None:
            continue
        if isinstance(deel, Mapping) and isinstance(paar[1], Velden):
            yield from _in_vak(tekst, paar[0], paar[1], deel)
        elif veld == _BLOK and is_leeg(paar[1]):
            regels = _voluit(veld, deel)[1:]
            kolom = kolom_van(tekst, paar[0].begin)
            yield Snede.van_regels(tekst, achter_regel(tekst, paar[0].eind), [r.lstrip() for r in regels], kolom + 2)
        elif not _zelfde(paar[1], deel):
            yield _waarde(tekst, paar[1], _op_een_regel(deel))
    if nieuw := [regel for veld in doel if wortel.paar(veld) is None for regel in _voluit(veld, doel[veld])]:
        yield Snede.van_regels(tekst, achter_laatste(tekst, wortel), nieuw, 0)


def _in_vak(tekst: str, kop: TekstKnoop, vak: Velden, doel: _Vak) -> Iterator[Snede]:
    """What changes in a mapping, and what comes: behind its neighbour in the order of ``doel``."""
    erbij: dict[str, list[str]] = {}
    buur = ""
    for sleutel, deel in doel.items():
        if (paar := vak.paar(sleutel)) is None:
            erbij.setdefault(buur, []).append(f"{citeer(sleutel)}: {_op_een_regel(deel)}")
            continue
        buur = sleutel
        if isinstance(paar[1], Velden) and not paar[1].vloei and isinstance(deel, Mapping):
            yield from _in_vak(tekst, paar[0], paar[1], deel)
        elif not _zelfde(paar[1], deel):
            yield _waarde(tekst, paar[1], _op_een_regel(deel))
    for naast, regels in erbij.items():
        yield _naast(tekst, kop, vak, naast, regels)


def _naast(tekst: str, kop: TekstKnoop, vak: Velden, naast: str, regels: list[str]) -> Snede:
    paar = vak.paar(naast) if naast else None
    eind = max(paar[0].eind, paar[1].eind) if paar is not None else 0
    if not vak.vloei:
        kolom = kolom_van(tekst, vak.begin)
        plaats = achter(tekst, eind, kolom) if paar is not None else achter_regel(tekst, kop.eind)
        return Snede.van_regels(tekst, plaats, regels, kolom)
    if paar is not None:
        return Snede(eind, eind, "".join(f", {regel}" for regel in regels))
    staart = ", " if vak.paren else ""
    return Snede(vak.begin + 1, vak.begin + 1, ", ".join(regels) + staart)


def _waarde(tekst: str, knoop: Knoop, nieuw: str) -> Snede:
    """Another value in its place; behind a bare colon a space comes first."""
    return Snede(knoop.begin, knoop.eind, f" {nieuw}" if tekst[knoop.begin - 1 : knoop.begin] == ":" else nieuw)


def _zelfde(knoop: Knoop, doel: "str | _Vak") -> bool:
    """Whether the same stands there already, however the number was typed."""
    if isinstance(knoop, Velden) and isinstance(doel, Mapping):
        return _zelfde_velden(knoop, doel) and all(_zelfde(deel, doel[s.waarde]) for s, deel in knoop.paren)
    if not isinstance(knoop, TekstKnoop) or not isinstance(doel, str):
        return False
    try:
        return float(knoop.waarde.replace(",", ".")) == float(doel)
    except ValueError:
        return False
