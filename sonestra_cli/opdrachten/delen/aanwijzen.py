"""Which entry somebody means by a key: a person first, else a question, an agreement, a piketpaaltje or a guest."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sonestra_cli.bewerken.veldwaarde import knoop_op
from sonestra_cli.bewerken.verwijzingen import verwijzingen
from sonestra_cli.domein.beraad import Gast
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import Bron
from sonestra_cli.lezen.indeling import ACTIETEAM as TEAM
from sonestra_cli.lezen.indeling import VAST, is_dag, vak_van
from sonestra_cli.opdrachten.delen.opties import Stop, bedoel_je
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.techniek.sleutels import een_vorm
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, knopen_van
from sonestra_cli.yamltekst.knopen import Knoop

SOORTEN: Mapping[str, str] = {"persoon": "mens", "mens": "mens", "vraag": "vraag", "afspraak": "afspraak",
                              "paaltje": "paaltje", "piketpaaltje": "paaltje", "gast": "gast"}  # fmt: skip
"""What stands before a colon, as in ``vraag:v1`` -> the kind of key."""
LIDWOORD: Mapping[str, str] = {"mens": "mens", "vraag": "vraag", "afspraak": "afspraak", "paaltje": "piketpaaltje",
                               "gast": "gast"}  # fmt: skip


APART = "apart/"
NETWERK = "netwerk"


class Aangewezen(NamedTuple):
    """One entry: its kind, its key, where it stands and what it is."""

    soort: str
    sleutel: str
    bestand: Bestandsnaam
    stappen: tuple[Stap, ...]
    klasse: type[Any]


def wijs_aan(woord: str, bronnen: Mapping[Bestandsnaam, Bron]) -> Aangewezen:
    """The entry that ``woord`` names (``kim``, ``vraag:v1``); stops with 2 when none does, or more than one kind."""
    voor, punt, rest = woord.partition(":")
    soort = SOORTEN.get(voor.strip().lower(), "") if punt else ""
    sleutel = een_vorm((rest if soort else woord).strip())
    if soort in ("", "mens") and (mens := _mens(sleutel, bronnen)) is not None:
        return mens
    bekend: dict[str, set[str]] = {}
    gevonden: list[Aangewezen] = []
    for naam in (naam for naam in bronnen if not naam.startswith(APART)):
        for een in _entries(naam, bronnen[naam]):
            bekend.setdefault(een.soort, set()).add(een.sleutel)
            if een.sleutel == sleutel and soort in ("", een.soort):
                gevonden.append(een)
    zo = "" if gevonden else _zoals_gezegd(sleutel, soort, bekend, bronnen)
    if zo:
        return wijs_aan(f"{soort}:{zo}" if soort else zo, bronnen)
    anders = [een for een in gevonden if een.soort != "gast" or soort]
    if not anders:
        raise Stop(2, _niemand(woord, sleutel, bekend, soort, bronnen))
    if len({een.soort for een in anders}) > 1:
        kan = opsomming([f"{een.soort}:{sleutel}" for een in anders], "of")
        raise Stop(2, f"'{sleutel}' is er meer dan één keer. Typ {kan}.")
    return anders[0]


def wijs_blok_aan(woord: str, bronnen: Mapping[Bestandsnaam, Bron]) -> Aangewezen | None:
    """What stands once in a file, by the name of that file: ``traject``, ``beraad``, or the day of a meeting.

    Who is called so goes before it.
    """
    naam = woord.strip().removesuffix(".yaml")
    vak = vak_van(f"{TEAM}/{naam}" if is_dag(naam) else naam)
    if vak is None or vak.naam.startswith(APART) or vak.naam not in bronnen or _mens(naam, bronnen) is not None:
        return None
    return Aangewezen("bestand", naam, vak.naam, (), vak.soort)


def bezet(soort: str, sleutel: str, bronnen: Mapping[Bestandsnaam, Bron]) -> bool:
    """Whether an entry of this kind has this key already, in any file."""
    return any(
        een.sleutel == sleutel and een.soort == soort
        for naam, bron in bronnen.items()
        if sleutel in bron.tekst.lower()
        for een in _entries(naam, bron)
    )


def _entries(naam: Bestandsnaam, bron: Bron) -> Iterator[Aangewezen]:
    for verwijzing in verwijzingen(naam, _wortel(bron)):
        klasse = verwijzing.weg[-1].klasse
        if klasse is not None and verwijzing.is_sleutel and (verwijzing.bepaalt or klasse is Gast):
            soort = "gast" if klasse is Gast else verwijzing.soort
            yield Aangewezen(soort, een_vorm(verwijzing.knoop.waarde), naam, verwijzing.stappen, klasse)


def _mens(sleutel: str, bronnen: Mapping[Bestandsnaam, Bron]) -> Aangewezen | None:
    """Who is asked for most, without a walk through all that others may mean."""
    if NETWERK not in bronnen:
        return None
    stappen = ("personen", sleutel)
    staat_er = knoop_op(_wortel(bronnen[NETWERK]), stappen) is not None
    return Aangewezen("mens", sleutel, NETWERK, stappen, Persoon) if staat_er else None


def _zoals_gezegd(woord: str, soort: str, bekend: Mapping[str, set[str]], bronnen: Mapping[Bestandsnaam, Bron]) -> str:
    """The key of ``Corrie``, of who is called ``oma Ineke``, of A1: only where nothing else can be meant."""
    zo = {sleutel for s, alle in bekend.items() for sleutel in alle if soort in ("", s) and sleutel == woord.lower()}
    if not zo and soort in ("", "mens", "gast"):
        zo = {sleutel for sleutel, naam in _wie_er_zijn(bronnen).items() if naam.casefold() == woord.casefold()}
    return zo.pop() if len(zo) == 1 and woord not in zo else ""


def _wie_er_zijn(bronnen: Mapping[Bestandsnaam, Bron]) -> Mapping[str, str]:
    """Everybody by key, with the name that is shown."""
    from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
    from sonestra_cli.lezen.traject import lees_tekst

    netwerk = lees_tekst(VAST[NETWERK], bronnen[NETWERK].tekst)[0] if NETWERK in bronnen else None
    personen = netwerk.personen if netwerk is not None else {}
    return {str(sleutel): wie.naam or naam_uit_sleutel(sleutel) for sleutel, wie in personen.items()}


def _wortel(bron: Bron) -> Knoop | None:
    try:
        return knopen_van(bron.tekst)
    except NietTeBewerken as fout:
        raise Stop(1, f"{bron.bestand} kan ik niet volgen, {fout}. Er is niets veranderd.") from fout


def _niemand(
    woord: str, sleutel: str, bekend: Mapping[str, set[str]], soort: str, bronnen: Mapping[Bestandsnaam, Bron]
) -> str:
    """Who or what may be meant: people by all that they are called, else a key that looks like it."""
    from sonestra_cli.lezen.traject import lees_tekst
    from sonestra_cli.verstaan.mensen import Mensengids

    if soort in ("", "mens") and NETWERK in bronnen:
        netwerk = lees_tekst(VAST["netwerk"], bronnen[NETWERK].tekst)[0]
        wie = Mensengids(netwerk.personen).zoek(sleutel) if netwerk is not None else ()
        if wie:
            return f"'{woord}' ken ik niet. Bedoel je {opsomming(wie, 'of')}?"
    namen = [n for s, alle in bekend.items() for n in alle if soort in ("", s)]
    return f"'{woord}' ken ik niet.{bedoel_je(sleutel, sorted(namen))}"
