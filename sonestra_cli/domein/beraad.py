"""The meeting: date, guests, information, piketpaaltjes (domein/3 §3.6). Of the private time there is no field."""

from collections.abc import Mapping
from dataclasses import field

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.keuzes import Grondslag, Komt, Variant
from sonestra_cli.domein.soorten import JaNee, PaaltjeSleutel, Rust, Sleutel, Sleutels, Tijd, Woorden
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Gast(Getypt):
    """One guest; who is a professional follows from the network."""

    komt: Komt | None = None
    gesproken_op: Datum | None = None
    akkoord: JaNee | None = None
    nodig: str | None = None
    steunfiguur: Sleutels = ()
    zin: Woorden | None = None
    taal: str | None = None
    variant: Variant | None = None
    vertelt_over: str | None = None
    duur: str | None = None
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class Rollen(Getypt):
    """Who of their own people does what on the day."""

    opener: Sleutels = ()
    tijd: Sleutels = ()
    schrijver: Sleutels = ()
    kinderen: Sleutels = ()
    kookt: Sleutels = ()
    rijdt: Sleutels = ()
    tolk: Sleutels = ()
    vertelt_het_plan: Sleutels = ()


@gegeven
class Piketpaaltje(Getypt):
    """A boundary set by somebody with a mandate: what, never how."""

    woorden: Woorden
    gesteld_door: Sleutels
    grondslag: Grondslag
    vastgesteld_op: Datum
    uitgelegd_aan: Sleutels = ()
    uitgelegd_op: Datum | None = None
    geldt_tot: Datum | None = None
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class Beraad(Getypt):
    """``beraad.yaml``. The seven steps are template, not data."""

    datum: Datum | None = None
    inloop: Tijd | None = None
    begint: Tijd | None = None
    plek: str | None = None
    plek_gekozen_door: Sleutels = ()
    toegankelijk: str | None = None
    eten: str | None = None
    kinderplek: str | None = None
    uitgenodigd_door: Sleutels = ()
    antwoord_voor: Datum | None = None
    gasten: Mapping[Sleutel, Gast] = field(default_factory=dict)
    rollen: Rollen = Rollen()
    waren_er: Sleutels = ()
    piketpaaltjes: Mapping[PaaltjeSleutel, Piketpaaltje] = field(default_factory=dict)
    gevraagd: tuple[Rust, ...] = ()
