"""Who speaks whom how often: the rows of the contactschema in words, from often to seldom (domein/3 §3.3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from sonestra_cli.domein.afleiding.groepen import kijk
from sonestra_cli.domein.afleiding.leeftijd import loopt_nog, peildatum
from sonestra_cli.domein.afleiding.ogen import eerste_ogen
from sonestra_cli.domein.keuzes import HoeVaak
from sonestra_cli.domein.persoon import Contact
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.kaarten.ringen.mensen.leden import KringMens, kring_rond
from sonestra_cli.kaarten.ringen.mensen.woorden import GESTOPT
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import opsomming

KOPPEN = ("Wie", "Hoe vaak", "Hoe", "Wie begint", "Hoe ik het zou willen")
_VOLGORDE: tuple[HoeVaak | None, ...] = (*get_args(HoeVaak), None)


@dataclass(frozen=True, slots=True)
class Rij:
    """One person; what nobody wrote down is empty. ``wie`` says who this is, under the name; ``groep`` is the same for
    rows that belong together: how often, and whether they are there for their work."""

    sleutel: Sleutel
    naam: str
    wie: str
    vaak: str
    sinds: str
    hoe: str
    begint: str
    wens: str
    werk: bool = False

    @property
    def groep(self) -> tuple[bool, str]:
        return self.werk, self.vaak

    @property
    def cellen(self) -> tuple[str, ...]:
        """One text for each of the KOPPEN."""
        naam = f"{self.naam} ({self.wie})" if self.wie else self.naam
        vaak = f"{self.vaak}, {self.sinds}" if self.vaak and self.sinds else self.vaak or self.sinds
        return naam, vaak, self.hoe, self.begint, self.wens


def rijen(traject: Traject, ogen: Sleutel | None = None) -> tuple[Rij, ...]:
    """Everybody who is there now, as ``ogen`` (the first hoofdpersoon) sees it; professionals after the others."""
    ogen = ogen or eerste_ogen(traject)
    gezien = [(mens, kijk(traject, mens.sleutel, ogen).contact or Contact()) for mens in _mensen(traject)]
    gezien.sort(key=lambda paar: (paar[0].is_professional, _VOLGORDE.index(paar[1].hoe_vaak), paar[0].naam.casefold()))
    return tuple(_rij(mens, contact) for mens, contact in gezien)


def _mensen(traject: Traject) -> Iterator[KringMens]:
    nu = peildatum(traject)
    for mens in kring_rond(traject).mensen:
        een = mens.persoon
        if een.soort != "dier" and not een.overleden and not een.mist("overleden", "tot") and loopt_nog(een.tot, nu):
            yield mens


def _rij(mens: KringMens, contact: Contact) -> Rij:
    tevreden = in_woorden(contact.tevreden) if contact.tevreden else ""
    wens = f"“{' '.join(contact.wens.split())}”" if contact.wens else ""
    return Rij(
        mens.sleutel,
        mens.naam,
        ", ".join(deel for deel in (mens.wie, GESTOPT if mens.gestopt else "") if deel),
        in_woorden(contact.hoe_vaak) if contact.hoe_vaak else "",
        f"sinds {zonder_weekdag(contact.sinds)}" if contact.sinds and contact.sinds.jaar is not None else "",
        opsomming([in_woorden(vorm) for vorm in contact.hoe]),
        in_woorden(contact.initiatief) if contact.initiatief else "",
        ": ".join(deel for deel in (tevreden, wens) if deel),
        mens.is_professional,
    )
