"""Moves an entry to the same place in another file: what not everyone may know goes to ``apart/``, comments and all."""

from collections.abc import Sequence

from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, knopen_van, kolom_van, plat
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import Knoop, Rij, Velden
from sonestra_cli.yamltekst.stukken import Stuk, regels_van, verwijder, vind, voeg_toe
from sonestra_cli.yamltekst.vondst import Stappen

_HERKEND_AAN = {"gezinnen": "partners"}
"""A list of which an entry is known by a field -> that field, which goes along."""


def verhuis(bron: str, stappen: Stappen, doel: str) -> tuple[str, str]:
    """Both texts after the move; raises NietTeBewerken when one of them cannot be followed or has it already."""
    wortel = knopen_van(bron)
    stuk = vind(wortel, stappen)
    regels = _losse_regels(bron, stuk)
    lijst = next((plaats for plaats, stap in enumerate(stappen) if isinstance(stap, int)), len(stappen))
    if lijst < len(stappen) - 1:
        regels = _met_herkenning(bron, wortel, stappen, lijst, regels)
    binnen = stappen[:lijst] if lijst < len(stappen) else stappen[:-1]
    return verwijder(bron, stappen), _zet_neer(doel, tuple(map(str, binnen)), regels)


def _losse_regels(tekst: str, stuk: Stuk) -> list[str]:
    """The entry as lines at the left margin, its comments included."""
    waarde = tekst[stuk.waarde.begin : stuk.waarde.eind]
    kop = f"{citeer(stuk.sleutel.waarde)}:" if stuk.sleutel is not None else "-"
    if stuk.ouder.vloei:
        if "\n" in waarde:
            raise NietTeBewerken("dit staat tussen haken op meer regels; verhuis het met de hand")
        return [f"{kop} {waarde}".rstrip()]
    begin, eind = regels_van(tekst, stuk)
    kolom = kolom_van(tekst, begin) or kolom_van(tekst, stuk.ouder.begin)
    regels = tekst[begin:eind].rstrip().splitlines()
    return [regel[kolom:] if not regel[:kolom].strip() else regel for regel in regels]


def _met_herkenning(tekst: str, wortel: Knoop | None, stappen: Stappen, lijst: int, regels: Sequence[str]) -> list[str]:
    """A part of a list entry, as an entry of its own that can be known for the same."""
    veld = _HERKEND_AAN.get(str(stappen[lijst - 1]))
    binnen = stappen[lijst + 1 :]
    if veld is None:
        raise NietTeBewerken("dit kan alleen met zijn geheel mee; verhuis het met de hand")
    eigen = vind(wortel, (*stappen[: lijst + 1], veld)).waarde
    kenmerk = " ".join(tekst[eigen.begin : eigen.eind].split())
    diep = list(regels)
    for stap in reversed([stap for stap in binnen[:-1] if isinstance(stap, str)]):
        diep = [f"{stap}:", *(f"  {regel}" for regel in diep)]
    return [f"- {veld}: {kenmerk}", *(f"  {regel}" for regel in diep)]


def _zet_neer(tekst: str, binnen: tuple[str, ...], regels: Sequence[str]) -> str:
    """``regels`` under the keys ``binnen``, of which those that are not there yet are made."""
    knoop = knopen_van(tekst)
    bestaand = 0
    while bestaand < len(binnen) and isinstance(knoop, Velden) and (paar := knoop.paar(binnen[bestaand])) is not None:
        knoop = paar[1]
        bestaand += 1
    if bestaand == len(binnen) and _staat_er(tekst, knoop, regels):
        return tekst
    sleutel = next((regel for regel in regels if not regel.startswith("#")), "").partition(":")[0]
    if bestaand == len(binnen) and isinstance(knoop, Velden) and knoop.paar(sleutel) is not None:
        raise NietTeBewerken(f"'{sleutel}' staat daar al; voeg ze met de hand samen")
    if isinstance(knoop, Rij) and knoop.vloei and knoop.delen:
        raise NietTeBewerken("daar staat een lijst tussen haken; zet het er met de hand bij")
    diep = list(regels)
    for naam in reversed(binnen[bestaand:]):
        diep = [f"{citeer(naam)}:", *(f"  {regel}" if regel else "" for regel in diep)]
    return voeg_toe(tekst, binnen[:bestaand], diep)


def _staat_er(tekst: str, knoop: Knoop | None, regels: Sequence[str]) -> bool:
    """Whether the entry is there already, with every word of its comments: an earlier move was broken off halfway."""
    nieuw = knopen_van("\n".join(regels))
    if isinstance(knoop, Rij) and isinstance(nieuw, Rij):
        er_is = plat(nieuw.delen[0]) in [plat(deel) for deel in knoop.delen]
    elif isinstance(knoop, Velden) and isinstance(nieuw, Velden):
        sleutel, waarde = nieuw.paren[0]
        paar = knoop.paar(sleutel.waarde)
        er_is = paar is not None and plat(paar[1]) == plat(waarde)
    else:
        return False
    staat = {regel.strip() for regel in tekst.splitlines()}
    return er_is and all(regel.strip() in staat for regel in regels)
