"""Two people each made an agreement ``a4``: those are two, and the one that comes gets the next number.

So too two questions with the same first words, when those made their key.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from sonestra_cli.bewerken.hernoemen import hernoem_in
from sonestra_cli.bewerken.verwijzingen import verwijzingen
from sonestra_cli.bewerken.weven.koppelen import delen, kiest_nieuw
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.techniek.sleutels import VrijeSleutels, sleutel_van
from sonestra_cli.yamltekst.bewerkbaar import knopen_van, plat
from sonestra_cli.yamltekst.knopen import Knoop, TekstKnoop

_NUMMER = re.compile(r"([a-z]+)([0-9]+)")
_VOLGNUMMER = re.compile(r"-[0-9]+$")
_Gemaakt: TypeAlias = Mapping[tuple[str, str], Knoop]


class Ander(NamedTuple):
    """A key of the other version that means something else there: what kind, and its new name."""

    soort: str
    oud: str
    nieuw: str


def andere_nummers(
    basis: Mapping[Bestandsnaam, str], een: Mapping[Bestandsnaam, str], ander: Mapping[Bestandsnaam, str]
) -> list[Ander]:
    """Which numbered keys of ``basis`` and ``ander`` get another name, over all files; raises NietTeBewerken."""
    oud, hier, daar = (_gemaakt(teksten) for teksten in (basis, een, ander))
    bezet = {sleutel for gemaakt in (oud, hier, daar) for sleutel in gemaakt}
    uit = list(_verhuisd(oud, hier, daar))
    for (soort, naam), waarde in daar.items():
        if soort == "mens" or (soort, naam) in oud or (soort, naam) not in hier:
            continue
        if kiest_nieuw(hier[soort, naam], waarde) is None:
            nieuw = _volgende(naam, {n for s, n in bezet if s == soort}, hier[soort, naam], waarde)
            if nieuw is not None:
                uit.append(Ander(soort, naam, nieuw))
                bezet.add((soort, nieuw))
    return uit


def _volgende(naam: str, bezet: set[str], hier: Knoop, daar: Knoop) -> str | None:
    """The next number; the next of a key that the first words made. None: somebody chose it, so it may be the same."""
    deel = _NUMMER.fullmatch(naam)
    if deel is not None:
        return next(f"{deel[1]}{n}" for n in range(int(deel[2]) + 1, 10**9) if f"{deel[1]}{n}" not in bezet)
    kaal = _VOLGNUMMER.sub("", naam)
    woorden = [_woorden_van(kaal, waarde) for waarde in (hier, daar)]
    return VrijeSleutels(bezet).voor(kaal) if all(woorden) and woorden[0] != woorden[1] else None


def _woorden_van(sleutel: str, waarde: Knoop) -> str:
    """The words that begin as the key does."""
    teksten = [waarde, *delen(waarde)]
    woorden = [deel.waarde.strip() for deel in teksten if isinstance(deel, TekstKnoop)]
    return next((tekst for tekst in woorden if f"{sleutel_van(tekst)}-".startswith(f"{sleutel}-")), "")


def verhuisd(
    basis: Mapping[Bestandsnaam, str], een: Mapping[Bestandsnaam, str], ander: Mapping[Bestandsnaam, str]
) -> list[Ander]:
    """What got another number in ``een`` when it was brought there before, and was changed in ``ander`` since."""
    return list(_verhuisd(_gemaakt(basis), _gemaakt(een), _gemaakt(ander)))


def _verhuisd(oud: _Gemaakt, hier: _Gemaakt, daar: _Gemaakt) -> Iterator[Ander]:
    nieuwe = [paar for paar in hier if paar not in oud]
    for (soort, naam), waarde in oud.items():
        if soort == "mens" or plat(daar.get((soort, naam))) == plat(waarde):
            continue
        if (soort, naam) in hier and not _zegt(hier[soort, naam], waarde):
            nu = next((andere for s, andere in nieuwe if s == soort and _zegt(hier[s, andere], waarde)), None)
            if nu is not None:
                yield Ander(soort, naam, nu)


def _zegt(nu: Knoop, toen: Knoop) -> bool:
    """Whether all that was said there is said here."""
    return kiest_nieuw(nu, toen) == "een"


def met_andere_nummers(bestand: Bestandsnaam, tekst: str, anders: list[Ander]) -> str:
    """The text in which they have their new names; the last first, so that none gets the name of the next."""
    for ander in reversed(anders):
        tekst = hernoem_in(bestand, tekst, ander.soort, ander.oud, ander.nieuw)
    return tekst


def _gemaakt(teksten: Mapping[Bestandsnaam, str]) -> dict[tuple[str, str], Knoop]:
    """Kind and key of everything with a key of its own -> what stands under it."""
    return {paar: waarde for naam in sorted(teksten) for paar, waarde in _in(naam, teksten[naam])}


def _in(bestand: Bestandsnaam, tekst: str) -> Iterator[tuple[tuple[str, str], Knoop]]:
    for verwijzing in verwijzingen(bestand, knopen_van(tekst)):
        if verwijzing.bepaalt:
            yield (verwijzing.soort, verwijzing.naam), verwijzing.weg[-1].knoop
