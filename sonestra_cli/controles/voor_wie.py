"""What somebody said in ordinary words about who may not read it: there it hides nothing."""

from collections.abc import Iterator

from sonestra_cli.controles.regel import controle
from sonestra_cli.domein.bevinding import Bevinding, Regel
from sonestra_cli.domein.getypt import BESCHERMING, Getypt
from sonestra_cli.domein.lopen import Blad, bladen, op_plek
from sonestra_cli.domein.soorten import IEDEREEN, Woorden
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import velden_van
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.verstaan.mensen import Mensengids

A011 = Regel(
    "A011",
    "let op",
    "In gewone woorden staat dat iemand dit niet mag lezen.",
    "Woorden komen zoals ze zijn op papier. Ook wie er genoemd wordt, leest ze dan, met erbij dat het niet mocht.",
    "Zet er een veld bij: `niet_voor` met wie het niet mag lezen, of `zichtbaar` met wie het wel mag. Haal het dan uit "
    "de woorden. Is het geen geheim, dan mag het blijven.",
    bewaakt=True,
)
_SLUIT = frozenset(("niet_voor", "zichtbaar", "mag_gelezen_door"))
"""The fields that can close what they stand in."""


@controle(A011)
def in_eigen_woorden(traject: Traject) -> Iterator[Bevinding]:
    """A011: own words and free text, where nothing around them closes them for somebody."""
    from sonestra_cli.verstaan.niet_voor_gezegd import namen_in, niet_voor_gezegd

    namen = namen_in(traject.netwerk.personen)
    for blad in bladen(traject, frozenset({str, Woorden})):
        if blad.bestand.startswith("apart/") or " " not in blad.waarde:
            continue
        stuk, wie = niet_voor_gezegd(blad.waarde, namen)
        if stuk and not is_beschermd(blokken := _blokken(traject, blad)):
            zin = f"'{kort(stuk)}' zijn hier gewone woorden: er blijft niets door verborgen"
            yield Bevinding(A011, zin, blad.pad, tip=_hoe(blokken, wie, traject))


def is_beschermd(blokken: tuple[Getypt, ...]) -> bool:
    """Whether one of these is closed for somebody already."""
    return any(blok.dicht != "nee" or any(_sluit(blok, veld) for veld in BESCHERMING) for blok in blokken)


def _sluit(blok: Getypt, veld: str) -> bool:
    wie = getattr(blok, veld, None)
    return wie is not None and (bool(wie) if veld in ("niet_voor", "aan") else IEDEREEN not in wie)


def _blokken(traject: Traject, blad: Blad) -> tuple[Getypt, ...]:
    """What the words stand in, from near to far."""
    boven = (op_plek(traject, blad.pad, omhoog) for omhoog in range(1, len(blad.stappen) + 1))
    return tuple(blok for blok in boven if isinstance(blok, Getypt))


def _hoe(blokken: tuple[Getypt, ...], wie: str, traject: Traject) -> str:
    velden = next((velden for blok in blokken if not _SLUIT.isdisjoint(velden := velden_van(type(blok)))), {})
    gevonden = Mensengids(traject.netwerk.personen).zoek(wie)
    if "niet_voor" in velden:
        sleutel = gevonden[0] if len(gevonden) == 1 else "sleutel"
        return f"zet erbij: niet_voor: [{sleutel}], en haal het uit de woorden"
    if velden:
        veld = "zichtbaar" if "zichtbaar" in velden else "mag_gelezen_door"
        return f"zet erbij wie het wel mag lezen, met {veld}, en haal het uit de woorden"
    return "hier kan niets verborgen zijn: haal het weg, of bewaar het in apart/"
