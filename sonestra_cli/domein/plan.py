"""The plan as written on the day (domein/3 §3.7) and the meetings of the actieteam that change it (§3.8)."""

from collections.abc import Mapping
from dataclasses import field

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.keuzes import Aanwezig, PaaltjeUitkomst
from sonestra_cli.domein.soorten import AfspraakSleutel, PaaltjeSleutel, PadTekst, Rust, Sleutels, VraagSleutel, Woorden
from sonestra_cli.domein.verhaal import Stem
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Afspraak(Getypt):
    """One agreement in their own words; ``wie`` said yes themselves, ``nog_vragen`` was not asked yet.

    ``let_op``: who of their own people looks whether it works.
    """

    woorden: Woorden
    wie: Sleutels = ()
    nog_vragen: Sleutels = ()
    vraag: tuple[VraagSleutel, ...] = ()
    wat: str | None = None
    waar: str | None = None
    wanneer: str | None = None
    hoe: str | None = None
    hulp_van: Sleutels = ()
    let_op: Sleutels = ()
    niet_voor: Sleutels = ()
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class VraagAanProfessional(Getypt):
    """What the family asks of a professional."""

    vraag: Woorden
    aan_wie: Sleutels = ()
    gesteld_door: Sleutels = ()
    bij: tuple[AfspraakSleutel, ...] = ()
    antwoord: Woorden | None = None
    antwoord_op: Datum | None = None
    niet_voor: Sleutels = ()
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class Aanbod(Getypt):
    wat: str
    van_wie: Sleutels = ()
    bij: tuple[AfspraakSleutel, ...] = ()
    vanaf: Datum | None = None
    tot: Datum | None = None


@gegeven
class Kosten(Getypt):
    wat: str
    hoeveel: str | None = None
    wie_betaalt: Sleutels = ()


@gegeven
class Anders(Getypt):
    """A line of *als het anders loopt*."""

    woorden: Woorden
    wie: Sleutels = ()
    niet_voor: Sleutels = ()


@gegeven
class Bekeken(Getypt):
    """A piketpaaltje that was held beside the plan; never the plan itself."""

    paaltje: PaaltjeSleutel
    door: Sleutels = ()
    op: Datum | None = None
    uitkomst: PaaltjeUitkomst | None = None
    wat_nog_nodig: Woorden | None = None


@gegeven
class Actieteam(Getypt):
    """Who keeps an eye on the plan; two moments make it hold: somebody calls after four weeks, then they meet."""

    leden: Sleutels = ()
    eerste_keer: Datum | None = None
    plek: str | None = None
    aanspreekpunt: Sleutels = ()
    belt_na_vier_weken: Sleutels = ()
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class VoorKinderen(Getypt):
    """Words for the children; without ``aan`` they are for each of them."""

    van: Sleutels
    woorden: Woorden
    aan: Sleutels = ()


@gegeven
class Plan(Getypt):
    """``plan.yaml``: as it was written on the day; afterwards this file does not change."""

    gemaakt_op: Datum | None = None
    gemaakt_door: Sleutels = ()
    getypt_door: Sleutels = ()
    foto: tuple[PadTekst, ...] = ()
    afspraken: Mapping[AfspraakSleutel, Afspraak] = field(default_factory=dict)
    vragen_aan_professionals: Mapping[AfspraakSleutel, VraagAanProfessional] = field(default_factory=dict)
    aanbod: tuple[Aanbod, ...] = ()
    kosten: tuple[Kosten, ...] = ()
    als_het_anders_loopt: tuple[Anders, ...] = ()
    als_we_het_niet_doen: tuple[Stem, ...] = ()
    voor_de_kinderen: tuple[VoorKinderen, ...] = ()
    verteld_door: Sleutels = ()
    piketpaaltjes_bekeken: tuple[Bekeken, ...] = ()
    actieteam: Actieteam | None = None
    exemplaren: Sleutels = ()
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class StemBij(Getypt):
    """A success or a worry, with the agreements it belongs to."""

    van: Sleutels
    woorden: Woorden
    bij: tuple[AfspraakSleutel, ...] = ()


@gegeven
class Bijstelling(Getypt):
    """What an agreement becomes; a field that is left out stays as it was."""

    woorden: Woorden | None = None
    waarom: Woorden | None = None
    wie: Sleutels | None = None
    nog_vragen: Sleutels | None = None
    wat: str | None = None
    waar: str | None = None
    wanneer: str | None = None
    hoe: str | None = None
    hulp_van: Sleutels | None = None
    let_op: Sleutels | None = None
    niet_voor: Sleutels | None = None


@gegeven
class EigenWoorden(Getypt):
    woorden: Woorden


@gegeven
class Samenwerking(Getypt):
    regie: EigenWoorden | None = None
    eigenaarschap: EigenWoorden | None = None
    verantwoordelijkheid: EigenWoorden | None = None
    van_niemand: tuple[AfspraakSleutel, ...] = ()


@gegeven
class VolgendeKeer(Getypt):
    datum: Datum | None = None
    plek: str | None = None
    wie_regelt_het: Sleutels = ()


@gegeven
class Bijeenkomst(Getypt):
    """One meeting of the actieteam; its date is the name of the file."""

    waren_er: Sleutels = ()
    procesbegeleider: Aanwezig | None = None
    wie_leidt: Sleutels = ()
    successen: tuple[StemBij, ...] = ()
    zorgen: tuple[StemBij, ...] = ()
    anders: Mapping[AfspraakSleutel, Bijstelling] = field(default_factory=dict)
    nieuw: Mapping[AfspraakSleutel, Afspraak] = field(default_factory=dict)
    klaar: tuple[AfspraakSleutel, ...] = ()
    niet_meer_nodig: tuple[AfspraakSleutel, ...] = ()
    samenwerking: Samenwerking | None = None
    erbij: Sleutels = ()
    stoppen: Sleutels = ()
    aanspreekpunt: Sleutels = ()
    geleerd: tuple[Stem, ...] = ()
    volgende_keer: VolgendeKeer | None = None
    gevraagd: tuple[Rust, ...] = ()
