"""The network: people, families, households, experiences, who know each other (domein/3 §3.3)."""

from collections.abc import Mapping
from dataclasses import field
from typing import ClassVar

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.keuzes import Band, KindBand, Verbinding, ZwangerschapSoort
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import IEDEREEN, JaNee, Lezers, PadTekst, Rust, Sleutel, Sleutels, Woorden
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Tweeling(Getypt):
    """The other children of the same birth; a bare key or list in the file is ``met``."""

    KORT: ClassVar[str] = "met"

    met: Sleutels
    eeneiig: JaNee | None = None


@gegeven
class Kind(Getypt):
    """A child of a family; a bare key in the file is ``wie``. No ``band`` is biological."""

    KORT: ClassVar[str] = "wie"

    wie: Sleutel
    band: KindBand | None = None
    tweeling: Tweeling | None = None


@gegeven
class Zwangerschap(Getypt):
    """A pregnancy or its loss; in ``apart/`` only (but ``zwanger``, with consent)."""

    soort: ZwangerschapSoort
    jaar: Datum | None = None
    naam: str | None = None


@gegeven
class Gezin(Getypt):
    """One or two partners, what binds them, and their children in the order of the list."""

    partners: Sleutels
    verbinding: Verbinding = "onbekend"
    sinds: Datum | None = None
    uit_elkaar: DatumOfJa | None = None
    gescheiden: DatumOfJa | None = None
    weer_samen: DatumOfJa | None = None
    kinderen: tuple[Kind, ...] = ()
    zwangerschappen: tuple[Zwangerschap, ...] = ()
    herkomst: str | None = None
    zichtbaar: Lezers = (IEDEREEN,)
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class Huishouden(Getypt):
    """People under one roof; a child may live in two."""

    wie: Sleutels
    naam: str | None = None
    sinds: Datum | None = None
    tot: Datum | None = None
    zichtbaar: Lezers = (IEDEREEN,)
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class Beleving(Getypt):
    """What ``van`` experiences with ``met``; two people may see it differently, then there are two."""

    van: Sleutel
    met: Sleutel
    is_: Band
    sinds: Datum | None = None
    tot: Datum | None = None
    woorden: Woorden | None = None
    zichtbaar: Lezers = (IEDEREEN,)


@gegeven
class Bekenden(Getypt):
    """People who know each other, beside what families and households tell; a bare list in the file is ``wie``."""

    KORT: ClassVar[str] = "wie"

    wie: Sleutels
    zichtbaar: Lezers = (IEDEREEN,)


@gegeven
class Netwerk(Getypt):
    """``netwerk.yaml``."""

    gemaakt_door: Sleutels = ()
    personen: Mapping[Sleutel, Persoon] = field(default_factory=dict)
    gezinnen: tuple[Gezin, ...] = ()
    huishoudens: tuple[Huishouden, ...] = ()
    belevingen: tuple[Beleving, ...] = ()
    kennen_elkaar: tuple[Bekenden, ...] = ()
    foto: tuple[PadTekst, ...] = ()
    gevraagd: tuple[Rust, ...] = ()
