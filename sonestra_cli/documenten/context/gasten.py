"""Who is invited to the beraad, by whom, and with which of the eight letters (domein/5 §5.1)."""

from collections.abc import Mapping

from sonestra_cli.documenten.context.lezer import waarom_geen_lezer
from sonestra_cli.domein.afleiding.groepen import is_professional
from sonestra_cli.domein.afleiding.leeftijd import leeftijd_van, peildatum
from sonestra_cli.domein.beraad import Beraad, Gast
from sonestra_cli.domein.keuzes import Variant
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.zinnen import hoofdletter

_TOT_EN_MET: tuple[tuple[Variant, int], ...] = (("kind_4_8", 8), ("kind_9_12", 12), ("jongere", 17))
_OM_TE_LATEN_ZIEN: Mapping[str, str] = {
    "naaste": "naaste", "kind_4_8": "kind", "kind_9_12": "kind", "professional": "uitleg", "mandaathouder": "uitleg",
}  # fmt: skip
_VAN_VER = ("belt_in", "stuurt_brief")


def afzenders(traject: Traject) -> Sleutels:
    """Who signs the invitations: who invites, else whom the plan is for (R18)."""
    door = traject.beraad.uitgenodigd_door if traject.beraad else ()
    return tuple(dict.fromkeys(door or traject.kop.hoofdpersonen))


def genodigden(traject: Traject) -> Sleutels:
    """The guests who get an invitation when nobody is named, in their order: who said no gets none any more."""
    gasten = (traject.beraad or Beraad()).gasten
    return tuple(wie for wie, gast in gasten.items() if gast.komt != "nee" and not waarom_niet_genodigd(traject, wie))


def waarom_niet_genodigd(traject: Traject, wie: Sleutel) -> str:
    """A sentence for who never gets an invitation, else empty."""
    if zin := waarom_geen_lezer(traject, wie):
        return zin
    naam = hoofdletter(in_een_zin(traject, wie))
    if wie in afzenders(traject):
        return f"{naam} nodigt zelf uit."
    if traject.beraad is None or wie not in traject.beraad.gasten:
        return f"{naam} staat niet bij de gasten in beraad.yaml. Zet die mens erbij met: sonestra erbij gast"
    return ""


def variant_van(traject: Traject, wie: Sleutel) -> Variant:
    """The letter of this guest: what was chosen, else what follows from task, age and how they take part."""
    gast = gast_van(traject, wie)
    if gast.variant and gast.variant != "kind":
        return gast.variant
    if gast.variant is None:
        if _stelt_regels(traject, wie):
            return "mandaathouder"
        if is_professional(traject, wie):
            return "professional"
    jaren = _jaren(traject, wie)
    for variant, tot in _TOT_EN_MET[: 2 if gast.variant == "kind" else 3]:
        if jaren is not None and jaren <= tot:
            return variant
    if gast.variant == "kind":
        return "kind_9_12"
    return "ver_weg" if gast.komt in _VAN_VER else "naaste"


def een_van_elk(traject: Traject) -> Sleutels:
    """One who is near, one child and one who explains something: enough to see what letters there are."""
    gekozen: dict[str, Sleutel] = {}
    for wie in genodigden(traject):
        gekozen.setdefault(_OM_TE_LATEN_ZIEN.get(variant_van(traject, wie), ""), wie)
    return tuple(wie for brief, wie in gekozen.items() if brief)


def gast_van(traject: Traject, wie: Sleutel) -> Gast:
    """What is known of this guest; nothing of who is not on the list."""
    return (traject.beraad or Beraad()).gasten.get(wie, Gast())


def doet_van_ver_mee(traject: Traject, wie: Sleutel | None) -> bool:
    """Calls in or sends a letter, and so does not come to the place."""
    return wie is not None and gast_van(traject, wie).komt in _VAN_VER


def stelde_paaltjes(traject: Traject, wie: Sleutel) -> bool:
    """Whether a piketpaaltje was set by them."""
    return any(wie in paaltje.gesteld_door for paaltje in (traject.beraad or Beraad()).piketpaaltjes.values())


def _stelt_regels(traject: Traject, wie: Sleutel) -> bool:
    vak = traject.netwerk.personen.get(wie, Persoon()).professional
    return stelde_paaltjes(traject, wie) or bool(vak and vak.mandaat)


def _jaren(traject: Traject, wie: Sleutel) -> int | None:
    """How old on the day, as far as is known."""
    op = (traject.beraad.datum if traject.beraad else None) or peildatum(traject)
    oud = leeftijd_van(traject.netwerk.personen.get(wie, Persoon()), op)
    return oud.jaren if oud else None
