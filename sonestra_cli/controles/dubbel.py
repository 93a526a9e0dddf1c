"""Names that may stand somewhere once: a key with a meaning, an agreement of a later meeting, a ring or a sector."""

from collections.abc import Iterator

from sonestra_cli.controles.overal import personen
from sonestra_cli.controles.regel import controle
from sonestra_cli.controles.zelfde import zelfde
from sonestra_cli.domein.afleiding.groepen import ringnamen
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel, Voorstel, Zet
from sonestra_cli.domein.soorten import IEDEREEN
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.gelijkenis import beste_gok
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.opsomming import opsomming

V006 = Regel(
    "V006",
    "fout",
    "Deze kring bestaat niet op jullie kaart.",
    "De relatiekaart heeft vaste kringen, of de namen die jullie zelf kozen bij `ringen` in traject.yaml.",
    "Kies een kring die er is, of zet de nieuwe naam bij `ringen`.",
)
V007 = Regel(
    "V007",
    "fout",
    "Deze kring of dit vak staat er twee keer.",
    "Iedere naam is één plek op de kaart. Bij twee dezelfde namen weet niemand welke plek je bedoelt.",
    "Haal er één weg, of geef hem een andere naam.",
)
V008 = Regel(
    "V008",
    "fout",
    "Deze sleutel is al van een andere afspraak.",
    "Een afspraak blijft leesbaar zoals hij was. Zou een nieuwe dezelfde sleutel krijgen, dan raakt de oude kwijt.",
    "Is het een nieuwe afspraak? Geef hem een eigen sleutel, zoals a17. Verandert de oude? Zet hem bij `anders`.",
)
V009 = Regel(
    "V009",
    "fout",
    "'iedereen' is al een woord van het programma.",
    "`zichtbaar: iedereen` betekent dat iedereen het mag lezen. Heet één mens zo, dan zou wat alleen voor die mens "
    "is voor iedereen zijn.",
    "Geef deze mens een andere sleutel, zoals de voornaam. De naam op de kaart mag zo blijven.",
    bewaakt=True,
)
BEZET = ("midden", "nog te plaatsen", "professional")
"""Places on the relatiekaart that the program names itself."""


@controle(V006)
def kringen(traject: Traject) -> Iterator[Bevinding]:
    """V006: a ring that is not on their map."""
    namen = ringnamen(traject.kop)
    for pad, _, persoon in personen(traject):
        if persoon.kring is not None and persoon.kring not in namen:
            yield _onbekende_kring(persoon.kring, namen, pad / "kring")
        for wie, kijk in persoon.kijk_van.items():
            if kijk.kring is not None and kijk.kring not in namen:
                yield _onbekende_kring(kijk.kring, namen, pad / "kijk_van" / wie / "kring")


@controle(V007)
def namen_op_de_kaart(traject: Traject) -> Iterator[Bevinding]:
    """V007: a ring or sector that is listed twice, or that carries a name of the program itself."""
    for veld, namen in (("ringen", traject.kop.ringen), ("sectoren", traject.kop.sectoren)):
        for nr, naam in enumerate(namen):
            pad = Pad("traject", (veld, nr))
            if naam in namen[:nr]:
                yield Bevinding(V007, f"'{kort(naam)}' staat hier twee keer", pad, tip="haal er één weg")
            elif naam in BEZET:
                zin = f"'{naam}' gebruikt het programma zelf al voor een plek op de kaart"
                wat = "deze kring" if veld == "ringen" else "deze groep"
                yield Bevinding(V007, zin, pad, tip=f"kies een andere naam voor {wat}")


@controle(V009)
def sleutels(traject: Traject) -> Iterator[Bevinding]:
    """V009: a person whose key already means everybody."""
    for pad, sleutel, _ in personen(traject):
        if sleutel == str(IEDEREEN):
            zin = "met 'iedereen' bedoel ik hier altijd alle mensen, dus zo kan één mens niet heten"
            yield Bevinding(V009, zin, pad.als_sleutel, onder="kies een eigen sleutel", tip="zoals de voornaam")


@controle(V008)
def nieuwe_afspraken(traject: Traject) -> Iterator[Bevinding]:
    """V008: an agreement whose key was taken already, in the plan or at an earlier meeting."""
    bezet: dict[str, str] = {}
    if traject.plan is not None:
        bezet = dict.fromkeys(traject.plan.afspraken, "plan.yaml")
        for sleutel in traject.plan.vragen_aan_professionals:
            if sleutel in bezet:
                yield _al_bezet(sleutel, "afspraken", Pad("plan", ("vragen_aan_professionals", sleutel)))
            bezet.setdefault(sleutel, "plan.yaml")
    for dag in sorted(traject.actieteam):
        for sleutel in traject.actieteam[dag].nieuw:
            pad = Pad(f"actieteam/{dag}", ("nieuw", sleutel))
            if sleutel in bezet:
                yield _al_bezet(sleutel, bezet[sleutel], pad)
            bezet.setdefault(sleutel, f"actieteam/{dag}.yaml")


def _al_bezet(sleutel: str, waar: str, pad: Pad) -> Bevinding:
    return Bevinding(
        V008,
        f"'{kort(sleutel)}' is al een andere afspraak: die staat in {waar}",
        pad.als_sleutel,
        onder="kies een eigen sleutel",
        tip="verandert die afspraak? Zet hem dan bij `anders`",
    )


def _ken_ik_niet(kring: str) -> str:
    return f"de kring '{kort(kring)}' ken ik hier niet"


def _onbekende_kring(kring: str, namen: tuple[str, ...], pad: Pad) -> Bevinding:
    from sonestra_cli.verstaan.keuze_met_meer import keuze_met_meer  # only where somebody called it otherwise
    from sonestra_cli.verstaan.keuzes import versta_keuze

    zeker = zelfde(kring, namen)
    mogelijk = versta_keuze(kring, namen, "kring")
    meer = None if mogelijk or zeker else keuze_met_meer(kring, namen, "kring")
    if meer is not None:
        rest = f"Wat je erbij schreef mag achter een # aan het eind van de regel: # {kort(kring)}"
        tip = f"bedoel je {opsomming([repr(naam) for naam in meer.keuzes], 'of')}? {rest}"
        return Bevinding(V006, _ken_ik_niet(kring), pad, onder=f"kies uit {', '.join(namen)}", tip=tip)
    gok = zeker or beste_gok(kring, namen)
    gekozen = mogelijk or ((gok,) if gok else ())
    tip = opsomming([f"'{naam}'" for naam in gekozen], "of")
    return Bevinding(
        V006,
        _ken_ik_niet(kring),
        pad,
        onder=f"kies uit {', '.join(namen)}",
        tip=f"bedoel je {tip}?" if tip else "een eigen kring zet je bij `ringen` in traject.yaml",
        wijziging=Zet(pad, zeker) if zeker else None,
        voorstellen=tuple(Voorstel(f"schrijf: {naam}", (Zet(pad, naam),)) for naam in gekozen),
    )
