"""Which entry somebody means by a key: a person first, else a question, an agreement, a piketpaaltje or a guest."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sonestra_cli.bewerken.veldwaarde import als_invoer, knoop_op
from sonestra_cli.bewerken.verwijzingen import verwijzingen
from sonestra_cli.domein.beraad import Gast
from sonestra_cli.domein.bestanden import KOP
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import Bron
from sonestra_cli.lezen.indeling import ACTIETEAM as TEAM
from sonestra_cli.lezen.indeling import VAST, is_dag, vak_van
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.techniek.gelijkenis import beste_gok
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.techniek.sleutels import een_vorm, sleutel_van
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, knopen_van
from sonestra_cli.yamltekst.knopen import Knoop, Rij

SOORTEN: Mapping[str, str] = {"persoon": "mens", "mens": "mens", "vraag": "vraag", "afspraak": "afspraak",
                              "paaltje": "paaltje", "piketpaaltje": "paaltje", "gast": "gast"}  # fmt: skip
"""What stands before a colon, as in ``vraag:v1`` -> the kind of key."""
LIDWOORD: Mapping[str, str] = {"mens": "mens", "vraag": "vraag", "afspraak": "afspraak", "paaltje": "piketpaaltje",
                               "gast": "gast"}  # fmt: skip


APART = "apart/"
NETWERK = "netwerk"
SLEUTEL = "SLEUTEL"
_MEESTE = 8


class Aangewezen(NamedTuple):
    """One entry: its kind, its key, where it stands and what it is."""

    soort: str
    sleutel: str
    bestand: Bestandsnaam
    stappen: tuple[Stap, ...]
    klasse: type[Any]


def wijs_aan(woord: str, bronnen: Mapping[Bestandsnaam, Bron], zo: Sequence[str] = ()) -> Aangewezen:
    """The entry that ``woord`` names (``kim``, ``vraag:v1``); stops with 2 when none does, or more than one kind.

    ``zo`` is the command that was typed, with SLEUTEL in the place of this word: so it is told when one may be meant.
    """
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
    heet = "" if gevonden else _zoals_gezegd(sleutel, soort, bekend, bronnen)
    if heet:
        return wijs_aan(f"{soort}:{heet}" if soort else heet, bronnen, zo)
    anders = [een for een in gevonden if een.soort != "gast" or soort]
    if not anders:
        raise Stop(2, _niemand(woord, sleutel, bekend, soort, bronnen, zo))
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


def wijs_soort_aan(woord: str, bronnen: Mapping[Bestandsnaam, Bron]) -> Aangewezen | None:
    """What goes by what is typed behind ``erbij``: ``kern`` there is once, of ``gezin 2`` there are more.

    Stops with 2 where it is not clear which; None for what is nothing like it, or is a key.
    """
    from sonestra_cli.gesprekken.alle import GEWOON, soort_van

    naam, _, rest = woord.strip().partition(" ")
    soort = soort_van(naam, GEWOON)
    if soort is None or soort.onder not in ("lijst", "blok") or soort.bestand not in bronnen or not soort.stappen:
        return None
    sleutel = een_vorm(woord.strip().lower())
    if any(een.sleutel == sleutel for bestand, bron in bronnen.items() for een in _entries(bestand, bron)):
        return None
    if soort.onder == "blok":
        return None if rest else Aangewezen("blok", soort.naam, soort.bestand, soort.stappen, soort.klasse)
    rij = knoop_op(_wortel(bronnen[soort.bestand]), soort.stappen)
    er_zijn = {nr: als_invoer(deel) for nr, deel in enumerate(rij.delen if isinstance(rij, Rij) else ())}
    heet = {nr: f"{soort.naam} {nr + 1}{_over_wie(een)}" for nr, een in er_zijn.items() if isinstance(een, Mapping)}
    kan = [nr for nr, een in er_zijn.items() if nr in heet and rest.lower() in (str(nr + 1), _naam_van(een))]
    if len(kan) == 1:
        return Aangewezen("nummer", heet[kan[0]], soort.bestand, (*soort.stappen, kan[0]), soort.klasse)
    if not heet:
        raise Stop(2, f"'{woord}' is er niet. Zo komt het erbij: sonestra erbij {soort.naam}")
    meer = [f"nog {len(heet) - _MEESTE}"] if len(heet) > _MEESTE else []
    raise Stop(2, f"Welke bedoel je met '{woord}'? Dit is er: {opsomming([*heet.values()][:_MEESTE] + meer)}.")


def _naam_van(een: Any) -> str:
    return str(een.get("naam", "")).casefold()


def _over_wie(een: Mapping[str, Any]) -> str:
    """Whom or what it is about, as it stands there: ``(sandra en tim)``."""
    alle = [deel for veld in ("naam", "partners", "van", "met", "wat", "wie") for deel in _losse(een.get(veld))]
    return f" ({opsomming(alle[:3])})" if alle else ""


def _losse(waarde: Any) -> list[str]:
    delen = waarde if isinstance(waarde, list) else [waarde]
    return [kort(deel) for deel in delen if isinstance(deel, str) and deel]


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
    if not zo and soort in ("", "mens", "gast") and any(map(str.isalnum, woord)):
        heet = sleutel_van(woord)
        zo = {sleutel for sleutel, naam in _wie_er_zijn(bronnen).items() if sleutel_van(naam) == heet}
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
    woord: str,
    sleutel: str,
    bekend: Mapping[str, set[str]],
    soort: str,
    bronnen: Mapping[Bestandsnaam, Bron],
    zo: Sequence[str],
) -> str:
    """Who or what may be meant: people by all that they are called, else a key that looks like it."""
    if soort in ("", "mens") and NETWERK in bronnen:
        from sonestra_cli.lezen.traject import lees_tekst
        from sonestra_cli.verstaan.wie_bedoeld import wie_bedoeld  # only where nobody has this key

        netwerk = lees_tekst(VAST[NETWERK], bronnen[NETWERK].tekst)[0]
        kop = lees_tekst(VAST["kop"], bronnen[KOP].tekst)[0] if KOP in bronnen else None
        wie = wie_bedoeld(sleutel, netwerk, kop) if netwerk is not None else []
        if wie and wie[0].partition(" (")[0] == sleutel:
            return _alleen_genoemd(woord, sleutel)
        if wie:
            typ = _typ(zo, wie[0].partition(" (")[0]) if len(wie) == 1 else ""
            return f"'{woord}' ken ik niet. Bedoel je {opsomming(wie, 'of')}?{typ}"
    namen = [n for s, alle in bekend.items() for n in alle if soort in ("", s)]
    gok = beste_gok(sleutel, sorted(namen))
    if gok == sleutel:
        return _alleen_genoemd(woord, sleutel)
    return f"'{woord}' ken ik niet." + (
        f" Bedoel je {gok}?{_typ(zo, f'{soort}:{gok}' if soort else gok)}" if gok else ""
    )


def _alleen_genoemd(woord: str, sleutel: str) -> str:
    """Of who is named elsewhere, as a guest, and has no entry: nothing to guess."""
    return (
        f"'{woord}' wordt wel genoemd, maar staat niet in netwerk.yaml. Zet die mens er eerst in: "
        f"sonestra erbij persoon {als_een_woord(sleutel)}"
    )


def _typ(zo: Sequence[str], sleutel: str) -> str:
    """The command with this key in it."""
    if sleutel in zo:
        return " Zo is de sleutel al."
    woorden = [sleutel if woord == SLEUTEL else als_een_woord(woord) for woord in zo]
    return f" Typ dan: {' '.join(woorden)}" if zo else ""


def als_een_woord(tekst: str) -> str:
    """As it is typed in a command."""
    return f'"{tekst}"' if " " in tekst else tekst
