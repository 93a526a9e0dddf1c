"""What not everyone in the family may know stands in ``apart/`` only (domein/3 §3.0)."""

from collections.abc import Iterator, Mapping

from sonestra_cli.controles.regel import controle
from sonestra_cli.domein.beschermd import Soort, beschermd
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel, Verhuis
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.techniek.sleutels import is_sleutel

_WAAROM = (
    "De gewone bestanden leest straks de hele familie, en ze staan in git: wat daar één keer stond, blijft in de "
    "geschiedenis. Bestanden in apart/ komen niet in git en niet in een kopie, en gaan later alleen naar die ene mens."
)
_ZO = "Liefst: schrijf het niet op. Moet het toch, zet het dan in apart/SLEUTEL.yaml van wie het vertelde."
A001 = Regel("A001", "fout", "Angst, controle en geweld tussen mensen staan alleen in apart/.", _WAAROM, _ZO)
A002 = Regel("A002", "fout", "Een geheime relatie staat alleen in apart/.", _WAAROM, _ZO)
A003 = Regel(
    "A003",
    "fout",
    "Wat iemand over de eigen gezondheid of verslaving vertelt, staat alleen in apart/.",
    _WAAROM,
    _ZO,
)
A004 = Regel("A004", "fout", "Een zwangerschap die voorbij is, staat alleen in apart/.", _WAAROM, _ZO)
A005 = Regel("A005", "fout", "Een gebeurtenis met geweld of misbruik staat alleen in apart/.", _WAAROM, _ZO)
A006 = Regel(
    "A006",
    "fout",
    "Waar iemand niet over wil praten, staat alleen in apart/.",
    _WAAROM,
    "Schrijf het niet op: op papier is het een leeg kaartje voor handschrift. Of zet `niet_bespreken` in "
    "apart/SLEUTEL.yaml van wie het vroeg.",
)
_NIET_VOOR_IEDEREEN = "dit is niet voor iedereen om te lezen"
_PER_SOORT: Mapping[Soort, tuple[Regel, str]] = {
    "beleving": (A001, "'{}' mag niet iedereen lezen"),
    "relatie": (A002, "een geheime relatie mag niet iedereen lezen"),
    "kenmerk": (A003, _NIET_VOOR_IEDEREEN),
    "zwangerschap": (A004, _NIET_VOOR_IEDEREEN),
    "gebeurtenis": (A005, _NIET_VOOR_IEDEREEN),
}
TIP = "liefst: schrijf het niet op. Anders hoort het in {}.yaml, dat leest alleen die mens"
VAN_WIE = "liefst: schrijf het niet op. Anders hoort het in apart/SLEUTEL.yaml, van wie het vertelde"


@controle(A001, A002, A003, A004, A005)
def beschermde_dingen(traject: Traject) -> Iterator[Bevinding]:
    """A001 to A005: what is protected and stands in an ordinary file."""
    for iets in beschermd(traject):
        regel, zin = _PER_SOORT[iets.soort]
        yield _apart(regel, zin.format(in_woorden(iets.woord)), iets.pad, iets.blok, iets.van_wie)


def _apart(regel: Regel, zin: str, pad: Pad, blok: Pad, van_wie: Sleutel | None) -> Bevinding:
    """The finding at ``pad``; ``blok`` is what moves to the file of ``van_wie``, if that can be the name of a file."""
    heeft_bestand = van_wie is not None and is_sleutel(van_wie)
    naar = f"apart/{van_wie}" if heeft_bestand else "apart/SLEUTEL"
    return Bevinding(
        regel,
        zin,
        pad,
        onder="hoort in apart/",
        tip=TIP.format(naar) if heeft_bestand else VAN_WIE,
        wijziging=Verhuis(blok, naar) if heeft_bestand else None,
    )
