"""A whole traject: the head of it (domein/3 §3.1) and everything that was read beside it."""

from collections.abc import Mapping
from dataclasses import field

from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.keuzes import RegelNiveau, SoortPlan, Taalniveau, Woordkeus
from sonestra_cli.domein.netwerk import Bekenden, Beleving, Gezin, Huishouden, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Bijeenkomst, Plan
from sonestra_cli.domein.posities import Posities
from sonestra_cli.domein.soorten import Rust, Sleutel, Sleutels, VraagSleutel
from sonestra_cli.domein.verhaal import Gebeurtenis, Gebeurtenissen, Perspectief, Stem, Verhaal, Vraag, Vragen
from sonestra_cli.techniek.gegeven import gegeven

FORMAAT = 1
"""Version of the layout of a traject that this program writes."""


@gegeven
class Procesbegeleider(Getypt):
    naam: str | None = None
    telefoon: str | None = None
    email: str | None = None
    organisatie: str | None = None


@gegeven
class Akkoord(Getypt):
    wat: str
    wie: Sleutels = ()
    wanneer: Datum | None = None
    hoe: str | None = None
    ingetrokken_op: Datum | None = None


@gegeven
class Kop(Getypt):
    """``traject.yaml``. The first hoofdpersoon is the point of view of kring, band, contact and steun.

    ``gemeld_op``: the day on which the gemeente heard that support is needed (Wmo 2015).
    """

    formaat: int = FORMAAT
    naam: str | None = None
    hoofdpersonen: Sleutels = ()
    procesbegeleider: Procesbegeleider = Procesbegeleider()
    begonnen_op: Datum | None = None
    woordkeus: Woordkeus = "sonestra"
    taal: Taalniveau = "b1"
    soort_plan: SoortPlan = "eigen_plan"
    gemeld_op: Datum | None = None
    ringen: tuple[str, ...] = ()
    sectoren: tuple[str, ...] = ()
    akkoord: tuple[Akkoord, ...] = ()
    losgelaten_op: Datum | None = None
    overgedragen_aan: Sleutels = ()
    regels: Mapping[str, RegelNiveau] = field(default_factory=dict)
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class Apart(Getypt):
    """``apart/SLEUTEL.yaml``: what not everyone may know; the owner is the name of the file."""

    personen: Mapping[Sleutel, Persoon] = field(default_factory=dict)
    gezinnen: tuple[Gezin, ...] = ()
    huishoudens: tuple[Huishouden, ...] = ()
    belevingen: tuple[Beleving, ...] = ()
    kennen_elkaar: tuple[Bekenden, ...] = ()
    gebeurtenissen: tuple[Gebeurtenis, ...] = ()
    perspectieven: tuple[Perspectief, ...] = ()
    vragen: Mapping[VraagSleutel, Vraag] = field(default_factory=dict)
    niet_bespreken: tuple[Stem, ...] = ()
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class Traject:
    """Everything in the order of the files. ``actieteam`` goes by ISO date, ``apart`` by owner."""

    kop: Kop = Kop()
    verhaal: Verhaal = Verhaal()
    vragen: Vragen = Vragen()
    netwerk: Netwerk = Netwerk()
    gebeurtenissen: Gebeurtenissen = Gebeurtenissen()
    beraad: Beraad | None = None
    plan: Plan | None = None
    actieteam: Mapping[str, Bijeenkomst] = field(default_factory=dict)
    apart: Mapping[Sleutel, Apart] = field(default_factory=dict)
    posities: Posities = Posities()
