"""A choice as people say it: read where it means one thing, asked where it may mean more.

What names something that belongs in ``apart/`` is never read as anything else in a file that the whole family reads.
"""

from collections.abc import Mapping
from typing import Any

from sonestra_cli.domein.beschermd import noemt_beschermds
from sonestra_cli.domein.bestanden import is_apart
from sonestra_cli.domein.bevinding import Bevinding, Pad, Voorstel, Zet
from sonestra_cli.lezen.velden.ernaast import ernaast, maak_leeg
from sonestra_cli.lezen.velden.gezegde_datums import noem
from sonestra_cli.lezen.velden.keuzes.alleen_apart import aangeboden
from sonestra_cli.lezen.velden.keuzes.keuze_met_meer import raad_met_meer
from sonestra_cli.lezen.velden.opname import Opname
from sonestra_cli.lezen.velden.waarden import NIETS
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.patroon import patroon
from sonestra_cli.verstaan.keuze_met_meer import ontkent
from sonestra_cli.verstaan.keuzes import bijna_keuze, versta_keuze
from sonestra_cli.yamltekst.codes import N003
from sonestra_cli.yamltekst.knopen import Knoop
from sonestra_cli.yamltekst.vondst import Stappen

_ELDERS = "schrijf dit het liefst niet op. Moet het toch? Dan hoort het in apart/, van wie het vertelde"
_WEET_NIET = patroon(r"onbekend|niet bekend|weet (?:ik )?(?:het )?niet|geen idee|\?+|-+|n\.?v\.?t\.?|geen")
_EIGEN_KIND = patroon(
    r"(?:het |zijn |haar |hun )?(?:eigen|biologisch|gewoon|bloedeigen|geboren|natuurlijk)e?(?: kind)?"
)
_STIEF = patroon(r"(?:half)?stief.*|half(?:broer|zus).*|aangetrouwd|bonus.*")
_UIT_ELKAAR: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("gescheiden", "scheiding", "echtscheiding", "gescheiden ouders"), ("gehuwd", "gescheiden")),
    **dict.fromkeys(
        ("uit elkaar", "ex", "exen", "ex-partners", "ex partners", "uitelkaar", "uit-elkaar"), ("", "uit_elkaar")
    ),
}


def gezegde_keuze(tekst: str, woorden: tuple[str, ...], knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
    """One of ``woorden``; None for words that say that there is nothing to choose; NIETS with a finding."""
    keuzes = aangeboden(opname.naam, woorden)
    gezegd = " ".join(tekst.casefold().split()).strip(" .!")
    if noemt_beschermds(tekst) and not is_apart(opname.naam):
        tip = _ELDERS if keuzes != woorden else ""
        return _meld(f"'{kort(tekst)}' ken ik hier niet", keuzes, tip, (), knoop, stappen, opname)
    gevonden = versta_keuze(tekst, keuzes, stappen[-1] if stappen and isinstance(stappen[-1], str) else "")
    if len(gevonden) == 1:
        return gevonden[0]
    if gevonden:
        zetten = tuple(_zet(woord, stappen, opname) for woord in gevonden)
        return _meld(f"'{kort(tekst)}' kan meer betekenen", keuzes, "", zetten, knoop, stappen, opname)
    if "misschien" in keuzes and _WEET_NIET.fullmatch(gezegd):
        leeg = Voorstel("laat het leeg (het is nog niet gevraagd)", (maak_leeg(knoop, opname),))
        keer = (_zet("misschien", stappen, opname), leeg)
        return _meld(f"'{kort(tekst)}' kan twee dingen betekenen", keuzes, "", keer, knoop, stappen, opname)
    if _WEET_NIET.fullmatch(gezegd) or ("pleeg" in keuzes and _EIGEN_KIND.fullmatch(gezegd)):
        return None
    return _niet_begrepen(tekst, gezegd, keuzes, knoop, stappen, opname)


def _niet_begrepen(
    tekst: str, gezegd: str, keuzes: tuple[str, ...], knoop: Knoop, stappen: Stappen, opname: Opname
) -> Any:
    """What is no choice: a parting is no bond, a stepchild follows from the partner; a slip is one letter away."""
    zin = f"'{kort(tekst)}' ken ik hier niet"
    if "gehuwd" in keuzes and gezegd in _UIT_ELKAAR and (plek := ernaast(knoop, stappen, opname)):
        verbinding, veld = _UIT_ELKAAR[gezegd]
        velden = [("verbinding", verbinding)] if verbinding else []
        velden += [] if plek.heeft(veld) else [(veld, "ja")]
        hoe = " en ".join(f"{naam}: {waarde}" for naam, waarde in velden)
        keer = (Voorstel(f"schrijf: {hoe}", (plek.schrijf(*velden),)),) if velden else ()
        tip = f"dat ze niet meer samen zijn, schrijf je zo: {veld}: ja (of het jaar)"
        return _meld(zin, keuzes, tip, keer, knoop, stappen, opname)
    if "pleeg" in keuzes and _STIEF.fullmatch(gezegd):
        tip = "een stiefkind zet je alleen bij zijn eigen ouders: dat het stief is, volgt uit de nieuwe partner"
        return _meld(zin, keuzes, tip, (), knoop, stappen, opname)
    if raad := raad_met_meer(tekst, keuzes, knoop, stappen, opname):
        return _meld(zin, keuzes, raad.tip, raad.voorstellen, knoop, stappen, opname)
    if bijna := bijna_keuze(tekst, keuzes):
        zetten = tuple(_zet(woord, stappen, opname) for woord in bijna)
        tip = f"bedoel je '{bijna[0]}'?" if len(bijna) == 1 else ""
        return _meld(zin, keuzes, tip, zetten, knoop, stappen, opname)
    if not (gok := opname.raad(tekst, keuzes)) and " " in gezegd:
        return _meld(zin, keuzes, _een_woord_en_de_rest(tekst, keuzes, stappen), (), knoop, stappen, opname)
    return _meld(zin, keuzes, f"bedoel je '{gok}'?" if gok else "", (), knoop, stappen, opname)


def _een_woord_en_de_rest(tekst: str, keuzes: tuple[str, ...], stappen: Stappen) -> str:
    """``trots op haar``: which choice stands in it, and where the words themselves may go."""
    delen = () if ontkent(tekst) else tekst.split()
    erin = {keus for woord in delen for keus in versta_keuze(woord.strip(",;:"), keuzes)}
    kies = (
        f"bedoel je {' of '.join(repr(keus) for keus in keuzes if keus in erin)}?" if erin else "kies hier één woord."
    )
    if stappen and stappen[-1] in ("is", "gevoel"):
        return f"{kies} De woorden zelf passen bij `woorden`"
    return f"{kies} Wat je zelf schreef mag achter een #: # {kort(tekst)}"


def _zet(woord: str, stappen: Stappen, opname: Opname) -> Voorstel:
    uitleg = in_woorden(woord)
    bij = f" ({uitleg})" if uitleg.replace(" ", "") != woord.replace("_", "") else ""
    return Voorstel(f"schrijf: {woord}{bij}", (Zet(Pad(opname.naam, stappen), woord),))


def _meld(
    zin: str, keuzes: tuple[str, ...], tip: str, voorstellen: tuple[Voorstel, ...],
    knoop: Knoop, stappen: Stappen, opname: Opname,
) -> Any:  # fmt: skip
    tip = tip or noem(voorstellen)
    onder = f"kies uit {', '.join(keuzes)}"
    bevinding = Bevinding(N003, zin, Pad(opname.naam, stappen), onder, tip, voorstellen=voorstellen)
    opname.voeg_toe(bevinding, knoop.begin, knoop.eind)
    return NIETS
