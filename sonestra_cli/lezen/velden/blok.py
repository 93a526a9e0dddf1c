"""Reads one block of fields into its dataclass; ``KORT`` names the field that a bare value fills."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.getypt import INGETROKKEN, Ongelezen
from sonestra_cli.domein.soorten import Woorden
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, VeldVorm, Vorm, Waarde, Woordenboek, blokvelden, velden_van
from sonestra_cli.lezen.bron import pad_van
from sonestra_cli.lezen.plaatsen import zoek
from sonestra_cli.lezen.velden.bescherming import dicht_in, dichtheid, meld_leeg_ingetrokken, met_wat_erin_staat
from sonestra_cli.lezen.velden.half_beschermd import gaat_als_geheel, is_half_beschermd
from sonestra_cli.lezen.velden.opname import Opname, Verdwaald
from sonestra_cli.lezen.velden.waarden import NIETS, Inlezer, meld_dubbele_punt, zin_met_dubbele_punt
from sonestra_cli.lezen.velden.woorden import Soorten, meld_hekje_vooraan, meld_kommas
from sonestra_cli.techniek.inkorten import LANG
from sonestra_cli.techniek.inkorten import kort as ingekort
from sonestra_cli.yamltekst.codes import B017, N002, N004
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.vondst import Stappen

_Inhoud: TypeAlias = tuple[set[str], dict[str, Any], list[Ongelezen]]
"""The keys that were there, the values that were read, and the fields that were not."""
_NIETS_ERNAAST = Verdwaald()


def blok_inlezer(blok: Blok, velden: Mapping[str, VeldVorm], lezers: Mapping[str, Inlezer]) -> Inlezer:
    """The reader of ``blok``. ``velden`` and ``lezers``: YAML key -> field, and who reads it."""
    soort, kort = blok.klasse, blok.kort
    tekstvelden = frozenset(naam for naam, veld in velden.items() if _is_tekst(veld.vorm))
    lijsten = frozenset(naam for naam, veld in velden.items() if isinstance(veld.vorm, Lijst))
    soorten = Soorten(velden, tekstvelden, lijsten)
    namen = frozenset(velden)
    nodig = tuple((naam, veld) for naam, veld in velden.items() if veld.nodig)
    met_blokken = blokvelden(soort)
    als_geheel = gaat_als_geheel(soort)
    heeft_huizen = any(isinstance(veld.vorm, Woordenboek) for veld in velden.values())
    kort_is_tekst = kort is not None and velden[kort].vorm == Waarde(str)

    def lees(knoop: Knoop, stappen: Stappen, opname: Opname) -> Any:
        if not isinstance(knoop, Velden):
            return _korter(knoop, stappen, opname)
        dicht = dichtheid(knoop, velden, stappen, opname)
        if kort_is_tekst and knoop.paren and knoop.paren[0][0].waarde not in velden:
            zin = zin_met_dubbele_punt(knoop, opname)
            if zin is not None:
                meld_dubbele_punt(zin, knoop, stappen, opname)
                return soort(**{velden[kort or ""].attribuut: zin}, dicht=dicht)
        gezien, waarden, gemist = _velden(knoop, stappen, opname)
        for naam, veld in nodig:
            leeg = _zegt_niets(waarden.get(veld.attribuut)) and _vraagt_een_regel(soort, naam)
            if leeg or veld.attribuut not in waarden:
                if leeg or not (naam in gezien or _staat_er_bijna(naam, knoop, soort, opname)):
                    _meld_ontbreekt(soort, naam, stappen, opname)
                opname.wegen.gemist.add((*stappen, naam))
                in_plaats = _zonder(veld.vorm)
                if in_plaats is NIETS:
                    return NIETS
                waarden[veld.attribuut] = in_plaats
        if met_blokken and (binnen := [waarde for naam in met_blokken if (waarde := waarden.get(naam))]):
            dicht = met_wat_erin_staat(dicht, binnen, velden, opname)
        if als_geheel and is_half_beschermd(knoop, velden, {iets.veld for iets in gemist}, opname):
            dicht = dicht_in(opname, velden)
        return soort(**waarden, ongelezen=tuple(gemist), dicht=dicht)

    def _korter(knoop: TekstKnoop | Rij, stappen: Stappen, opname: Opname) -> Any:
        if kort is None:
            _meld_vorm(knoop, velden, stappen, opname)
            return lees(Velden(knoop.begin, vloei=True), (), Opname("", ""))
        opname.wegen.verkort[stappen] = (*opname.wegen.verkort.get(stappen, ()), kort)
        waarde = lezers[kort](knoop, stappen, opname)
        if _zegt_niets(waarde) and _vraagt_een_regel(soort, kort):
            _meld_ontbreekt(soort, kort, stappen, opname)
        return NIETS if waarde is NIETS else soort(**{velden[kort].attribuut: waarde})

    def _velden(knoop: Velden, stappen: Stappen, opname: Opname) -> _Inhoud:
        gezien: set[str] = set()
        waarden: dict[str, Any] = {}
        afgeknipt = meld_kommas(knoop, stappen, opname, soorten) if knoop.vloei else frozenset()
        ernaast = _NIETS_ERNAAST
        if heeft_huizen and not _staat_op_zijn_plek(knoop, namen, lijsten):
            from sonestra_cli.lezen.velden.verdwaald import zoek_verdwaald  # only where something may stand beside

            ernaast = zoek_verdwaald(knoop, soort, stappen, opname)
        overgeslagen = afgeknipt | ernaast.verteld
        gemist = [Ongelezen(pad_van(opname.naam), opname.regel(plek), veld) for plek, veld in ernaast.regels]
        for nummer, (sleutel, deel) in enumerate(knoop.paren):
            if overgeslagen and nummer in overgeslagen:
                continue
            naam = sleutel.waarde
            veld = velden.get(naam)
            if veld is None:
                # only where somebody erred
                from sonestra_cli.lezen.velden.onbekend import meld_geweigerd_binnenin, meld_onbekend

                meld_onbekend(sleutel, soort, (*stappen, naam), opname, ernaast.bedoeld.get(naam))
                meld_geweigerd_binnenin(deel, (*stappen, naam), opname)
                if len(gok := opname.raad_veld(naam, soort)) == 1 and knoop.paar(gok[0]) is None:
                    gemist.append(Ongelezen(pad_van(opname.naam), opname.regel(sleutel.begin), gok[0]))
            elif isinstance(deel, TekstKnoop) and deel.leeg:
                meld_hekje_vooraan(deel, (*stappen, naam), opname, vrij=_zijn_woorden(veld.vorm))
                if naam == INGETROKKEN:
                    meld_leeg_ingetrokken(sleutel, (*stappen, naam), opname)
                    gemist.append(Ongelezen(pad_van(opname.naam), opname.regel(sleutel.begin), naam))
            elif naam not in gezien:
                gezien.add(naam)
                waarde = lezers[naam](deel, (*stappen, naam), opname)
                if waarde is None:
                    gezien.discard(naam)  # there is nothing to fill in, and somebody said so
                elif waarde is not NIETS:
                    waarden[veld.attribuut] = waarde
                else:
                    gemist.append(Ongelezen(pad_van(opname.naam), opname.regel(sleutel.begin), naam))
        return gezien, waarden, gemist

    return lees


def _zijn_woorden(vorm: Vorm) -> bool:
    """True where plain words stand, one or more."""
    een = vorm.deel if isinstance(vorm, Lijst) else vorm
    return isinstance(een, Waarde) and een.soort in (str, Woorden)


def _staat_op_zijn_plek(knoop: Velden, velden: frozenset[str], lijsten: frozenset[str]) -> bool:
    """True where every key is a field, each once, and no list holds fields: then nothing stands beside its block."""
    namen: set[str] = set()
    for sleutel, deel in knoop.paren:
        naam = sleutel.waarde
        if naam not in velden or naam in namen or (isinstance(deel, Velden) and naam in lijsten):
            return False
        namen.add(naam)
    return True


def _meld_vorm(knoop: TekstKnoop | Rij, velden: Mapping[str, VeldVorm], stappen: Stappen, opname: Opname) -> None:
    veld, punt, rest = knoop.waarde.partition(":") if isinstance(knoop, TekstKnoop) else ("", "", "")
    if isinstance(knoop, TekstKnoop) and not knoop.stijl and punt and veld in velden:
        begin = knoop.begin + len(veld)
        bevinding = Bevinding(
            B017,
            "na deze dubbele punt hoort een spatie",
            Pad(opname.naam, stappen),
            tip=f"schrijf: {veld}: {ingekort(rest)}",
        )
        opname.voeg_toe(bevinding, begin, begin + 1)
        return
    wat = "een lijst" if isinstance(knoop, Rij) else "tekst"
    voorbeeld = next((naam for naam in ("woorden", "vraag", "wie") if naam in velden), next(iter(velden)))
    tip = _begin_met_een_veld(knoop, velden)
    if stappen:
        past = isinstance(knoop, TekstKnoop) or isinstance(velden[voorbeeld].vorm, Lijst)
        tip = f"schrijf: {{{voorbeeld}: {_inhoud(knoop, opname) if past else '…'}}}"
        if isinstance(knoop, TekstKnoop) and knoop.stijl in ("|", ">") and past:
            tip = f"zet '{voorbeeld}: {knoop.stijl}' ervoor, en twee spaties meer voor de woorden"
    opname.meld(N002, f"hier hoort een veld met een dubbele punt, en ik lees {wat}", knoop, stappen, tip=tip)


def _begin_met_een_veld(knoop: TekstKnoop | Rij, velden: Mapping[str, VeldVorm]) -> str:
    """For a whole file; where dashes stand before its fields, or nothing but dashes, these are in the way."""
    if isinstance(knoop, Rij) and not knoop.vloei:
        namen = (deel.paren[0][0].waarde for deel in knoop.delen if isinstance(deel, Velden) and deel.paren)
        if (veld := next((naam for naam in namen if naam in velden), None)) is not None:
            return f"haal de streepjes weg: een veld staat vooraan de regel, zo: {veld}:"
    if (isinstance(knoop, Rij) and not knoop.vloei) or (isinstance(knoop, TekstKnoop) and not knoop.waarde.strip("- ")):
        return f"haal de streepjes weg, en begin met een veld, bijvoorbeeld: {next(iter(velden))}:"
    return f"begin met een veld, bijvoorbeeld: {next(iter(velden))}:"


def _inhoud(knoop: TekstKnoop | Rij, opname: Opname) -> str:
    """What was typed, to stand in an example."""
    if isinstance(knoop, Rij):
        getypt = opname.tekst[knoop.begin : knoop.eind]
        return getypt if knoop.vloei and "\n" not in getypt and len(getypt) <= LANG else "…"
    from sonestra_cli.yamltekst.citeren import citeer  # only where somebody erred

    return citeer(ingekort(knoop.waarde)) if "\n" not in knoop.waarde else "…"


def _staat_er_bijna(naam: str, knoop: Velden, soort: type[Any], opname: Opname) -> bool:
    """True where an unknown key was told with the tip that this field was meant: ``vna: kyra``.

    Or where nothing but such keys stands: ``marja: Als wij stil zijn`` holds who says it, and what.
    """
    velden = velden_van(soort)
    if knoop.paren and not any(sleutel.waarde in velden for sleutel, _ in knoop.paren):
        return any(isinstance(deel, TekstKnoop) and not deel.leeg for _, deel in knoop.paren)
    vreemd = (sleutel.waarde for sleutel, _ in knoop.paren if sleutel.waarde not in velden)
    return any(naam in opname.raad_veld(woord, soort) for woord in vreemd)


def _zegt_niets(waarde: object) -> bool:
    """True for nobody, and for a text without a word."""
    return waarde == () or (isinstance(waarde, str) and not waarde.strip())


def _vraagt_een_regel(soort: type, naam: str) -> bool:
    """True for a field that the way of working asks for: ``van: []`` says as little there as no ``van``."""
    from sonestra_cli.controles.nodig import VERPLICHT

    return (soort.__name__, naam) in VERPLICHT


def _meld_ontbreekt(soort: type, naam: str, stappen: Stappen, opname: Opname) -> None:
    """A missing field, under the rule of the way of working that asks for it if there is one."""
    from sonestra_cli.controles.nodig import VERPLICHT

    nodig = VERPLICHT.get((soort.__name__, naam))
    ontbreekt = N004, f"hier ontbreekt '{naam}'", f"typ '{naam}:' erbij, met wat het is"
    regel, zin, tip = nodig if nodig is not None else ontbreekt
    pad = Pad(opname.naam, stappen)
    opname.voeg_toe(Bevinding(regel, zin, pad, tip=tip), *zoek(opname.wortel, pad))


def _is_tekst(vorm: Vorm) -> bool:
    """True for a field of free text or own words."""
    return isinstance(vorm, Waarde) and vorm.soort in (str, Woorden)


def _zonder(vorm: Vorm) -> Any:
    """What stands in for a required value that is not there: something that says nothing, else NIETS."""
    if isinstance(vorm, Lijst):
        return ()
    if isinstance(vorm, Keuze):
        return next((woord for woord in ("onbekend", "anders") if woord in vorm.woorden), NIETS)
    if vorm == Waarde(Datum):
        return Datum("ja")
    return "" if _is_tekst(vorm) else NIETS
