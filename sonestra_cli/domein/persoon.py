"""People of the network and what one hoofdpersoon says of them (domein/3 §3.3)."""

from collections.abc import Mapping
from dataclasses import field
from typing import ClassVar

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.keuzes import (
    Band,
    ContactVorm,
    Geslacht,
    Groep,
    HoeVaak,
    Initiatief,
    Kenmerkteken,
    RolInTijd,
    SoortPersoon,
    SteunRichting,
    SteunSoort,
    Tevreden,
)
from sonestra_cli.domein.soorten import IEDEREEN, Lezers, PadTekst, Rust, Sleutel, Sleutels, Woorden
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Contact(Getypt):
    """How often and how; a bare word in the file is ``hoe_vaak``."""

    KORT: ClassVar[str] = "hoe_vaak"

    hoe_vaak: HoeVaak | None = None
    hoe: tuple[ContactVorm, ...] = ()
    initiatief: Initiatief | None = None
    sinds: Datum | None = None
    tevreden: Tevreden | None = None
    wens: Woorden | None = None


@gegeven
class Steun(Getypt):
    """One kind of support and its direction; a bare word in the file is ``soort``."""

    KORT: ClassVar[str] = "soort"

    soort: SteunSoort
    richting: SteunRichting = "ik_krijg"
    woorden: Woorden | None = None


@gegeven
class Kijk(Getypt):
    """How another person than the first hoofdpersoon sees somebody."""

    kring: str | None = None
    band: Band | None = None
    contact: Contact | None = None
    steun: tuple[Steun, ...] = ()


@gegeven
class Professional(Getypt):
    """A passer-by: what for, since and until when, with which mandate, asked by whom."""

    functie: str | None = None
    organisatie: str | None = None
    sinds: Datum | None = None
    tot: Datum | None = None
    mandaat: str | None = None
    gevraagd_door: Sleutels = ()


@gegeven
class Kenmerk(Getypt):
    """What somebody says of their own health or addiction; in ``apart/`` only.

    ``teken``: the sign of the notation that they chose for it; without it only their words are shown.
    """

    wat: str
    teken: Kenmerkteken | None = None
    sinds: Datum | None = None
    tot: Datum | None = None
    volgens: Sleutels = ()


@gegeven
class Persoon(Getypt):
    """One entry of ``personen``; the key stands outside it. Two words are enough."""

    naam: str | None = None
    wie: str | None = None
    soort: SoortPersoon = "mens"
    geslacht: Geslacht = "onbekend"
    geboren: Datum | None = None
    overleden: DatumOfJa | None = None
    groep: Groep | str | None = None
    kring: str | None = None
    band: Band | None = None
    contact: Contact | None = None
    steun: tuple[Steun, ...] = ()
    rol_in_tijd: tuple[RolInTijd, ...] = ()
    sterk_in: tuple[str, ...] = ()
    kan_meebrengen: tuple[str, ...] = ()
    sinds: Datum | None = None
    tot: Datum | None = None
    bij: Sleutel | None = None
    kijk_van: Mapping[Sleutel, Kijk] = field(default_factory=dict)
    professional: Professional | None = None
    woonplaats: str | None = None
    talen: tuple[str, ...] = ()
    bereik: str | None = None
    foto: tuple[PadTekst, ...] = ()
    herkomst: str | None = None
    kenmerken: tuple[Kenmerk, ...] = ()
    zichtbaar: Lezers = (IEDEREEN,)
    gevraagd: tuple[Rust, ...] = ()
