"""The story in the words of who tells it (domein/3 §3.2), the questions (§3.5) and the events (§3.4)."""

from collections.abc import Mapping
from dataclasses import field
from typing import ClassVar

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.keuzes import Gevoel, Levensgebied
from sonestra_cli.domein.soorten import IEDEREEN, JaNee, Lezers, PadTekst, Rust, Sleutels, VraagSleutel, Woorden
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Stem(Getypt):
    """Somebody's words: ``lukt_al``, ``kern``, ``dromen``, ``als_we_het_niet_doen``, ``geleerd`` …"""

    van: Sleutels
    woorden: Woorden


@gegeven
class Perspectief(Getypt):
    """How one person sees it. Without ``mag_gelezen_door`` only ``van`` may read it."""

    van: Sleutels
    woorden: Woorden | None = None
    tekening: tuple[PadTekst, ...] = ()
    geluid: tuple[PadTekst, ...] = ()
    wat_is_er_aan_de_hand: Woorden | None = None
    wie_heeft_er_last_van: Woorden | None = None
    hoe_kijk_ik: Woorden | None = None
    verteld_op: Datum | None = None
    opgeschreven_op: Datum | None = None
    opgeschreven_met: Sleutels = ()
    taal: str | None = None
    vertaald_door: Sleutels = ()
    teruggelezen_op: Datum | None = None
    aanvullend: JaNee | None = None
    mag_gelezen_door: Lezers = ()
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class Verhaal(Getypt):
    """``verhaal.yaml``: first what already works."""

    lukt_al: tuple[Stem, ...] = ()
    kern: Stem | None = None
    perspectieven: tuple[Perspectief, ...] = ()
    dromen: tuple[Stem, ...] = ()
    nog_horen: Sleutels = ()
    foto: tuple[PadTekst, ...] = ()
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class Gebeurtenis(Getypt):
    """One event; when it felt ``fijn`` it stands above the line, ``zwaar`` below."""

    wat: str
    wanneer: Datum | None = None
    van: Datum | None = None
    tot: Datum | None = None
    in_woorden: str | None = None
    wie: Sleutels = ()
    soort: str | None = None
    gevoel: Gevoel | None = None
    volgens: Sleutels = ()
    woorden: Woorden | None = None
    wie_hielp: Sleutels = ()
    zichtbaar: Lezers = (IEDEREEN,)


@gegeven
class Gebeurtenissen(Getypt):
    """``gebeurtenissen.yaml``."""

    gebeurtenissen: tuple[Gebeurtenis, ...] = ()
    foto: tuple[PadTekst, ...] = ()
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class Informatie(Getypt):
    """What they want to know before deciding; bare text in the file is ``wat``."""

    KORT: ClassVar[str] = "wat"

    wat: str
    van_wie: Sleutels = ()
    vorm: str | None = None


@gegeven
class Vraag(Getypt):
    """A question of the hoofdpersoon or the network, in their words."""

    van: Sleutels
    vraag: Woorden
    informatie_nodig: tuple[Informatie, ...] = ()
    levensgebied: tuple[Levensgebied, ...] = ()
    wie_denkt_mee: Sleutels = ()
    niet_voor: Sleutels = ()
    gevraagd: tuple[Rust, ...] = ()


@gegeven
class Poster(Getypt):
    """The rest of the basisposter."""

    gaat_goed: Woorden | None = None
    wil_ik_houden: Woorden | None = None
    over_een_jaar: Woorden | None = None
    foto: tuple[PadTekst, ...] = ()


@gegeven
class Vragen(Getypt):
    """``vragen.yaml``; the order in the file is their order."""

    vragen: Mapping[VraagSleutel, Vraag] = field(default_factory=dict)
    poster: Poster | None = None
    gemaakt_door: Sleutels = ()
    foto: tuple[PadTekst, ...] = ()
    gevraagd: tuple[Rust, ...] = ()
