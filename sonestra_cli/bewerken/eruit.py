"""Takes entries, fields and list items out of a file, with the comments that belong to them; the rest stays."""

from collections.abc import Collection, Iterator, Sequence

from sonestra_cli.bewerken.huisstijl import delen_van
from sonestra_cli.bewerken.sneden import Snede, snijd
from sonestra_cli.domein.bevinding import Stap
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, Plat, achter_regel, knopen_van, kolom_van, plat
from sonestra_cli.yamltekst.knopen import Knoop, Rij, Velden
from sonestra_cli.yamltekst.stukken import Stuk, achter, regels_van, vind


def haal_eruit(tekst: str, plekken: Sequence[Sequence[Stap]]) -> str:
    """``tekst`` without what stands at these places, all or none; raises NietTeBewerken.

    What has nothing left between its brackets stays as ``[]`` or ``{}``, a block as a key without value.
    """
    wortel = knopen_van(tekst)
    stukken = [vind(wortel, tuple(plek)) for plek in plekken]
    weg = {id(stuk.waarde) for stuk in stukken}
    per_ouder: dict[int, list[Stuk]] = {}
    for stuk in stukken:
        per_ouder.setdefault(id(stuk.ouder), []).append(stuk)
    sneden = [snede for groep in per_ouder.values() for snede in _sneden(tekst, groep)]
    nieuw = snijd(tekst, _zonder_overlap(sneden))
    if plat(knopen_van(nieuw)) != _zonder(wortel, weg):
        raise NietTeBewerken("hier kan niets weg zonder iets anders te raken; haal het met de hand weg")
    return nieuw


def _sneden(tekst: str, groep: Sequence[Stuk]) -> Iterator[Snede]:
    """The splices for what goes out of one block or list."""
    ouder = groep[0].ouder
    nummers = sorted({stuk.nummer for stuk in groep})
    if ouder.vloei:
        yield from _uit_haken(tekst, ouder, nummers)
        return
    vooraan = _naast_het_streepje(tekst, groep, nummers)
    if vooraan:
        yield _tot_het_volgende(tekst, ouder, vooraan)
    for stuk in groep:
        if stuk.nummer not in vooraan:
            yield Snede(*_met_witregel(tekst, *regels_van(tekst, stuk)), "")


def _naast_het_streepje(tekst: str, groep: Sequence[Stuk], nummers: Sequence[int]) -> Collection[int]:
    """The first fields, when the very first shares its line with the dash of its list and goes too."""
    ouder = groep[0].ouder
    if not isinstance(ouder, Velden) or nummers[0] != 0:
        return ()
    begin = ouder.paren[0][0].begin
    if not tekst[begin - kolom_van(tekst, begin) : begin].strip():
        return ()
    return [nummer for plaats, nummer in enumerate(nummers) if plaats == nummer]


def _tot_het_volgende(tekst: str, ouder: Velden | Rij, vooraan: Collection[int]) -> Snede:
    laatste = max(vooraan)
    if not isinstance(ouder, Velden) or laatste + 1 >= len(ouder.paren):
        raise NietTeBewerken("achter dit streepje blijft dan niets over; haal het met de hand weg")
    sleutel, waarde = ouder.paren[laatste]
    volgende = ouder.paren[laatste + 1][0].begin
    eigen = achter(tekst, max(sleutel.eind, waarde.eind), kolom_van(tekst, ouder.begin))
    if "#" in tekst[eigen:volgende]:
        raise NietTeBewerken("dit veld deelt zijn regel met het streepje; haal het met de hand weg")
    return Snede(ouder.paren[0][0].begin, volgende, "")


def _met_witregel(tekst: str, begin: int, eind: int) -> tuple[int, int]:
    """The lines, with one empty line where there would be two."""
    voor = tekst[tekst.rfind("\n", 0, max(begin - 1, 0)) + 1 : begin] if begin else "\n"
    na = achter_regel(tekst, eind)
    if not voor.strip() and not tekst[eind:na].strip() and na > eind:
        return begin, na
    return begin, eind


def _uit_haken(tekst: str, ouder: Velden | Rij, nummers: Sequence[int]) -> Iterator[Snede]:
    """Within brackets: an item with its comma; with its line and comment where it stands there alone."""
    delen = delen_van(ouder)
    begin = [s.begin for s, _ in ouder.paren] if isinstance(ouder, Velden) else [deel.begin for deel in delen]
    eind = [max(b, deel.eind) for b, deel in zip(begin, delen, strict=True)]
    if isinstance(ouder, Velden):
        eind = [max(e, sleutel.eind) for e, (sleutel, _) in zip(eind, ouder.paren, strict=True)]
    blijft = [nummer for nummer in range(len(delen)) if nummer not in nummers]
    if not blijft:
        yield Snede(ouder.begin + 1, ouder.eind - 1, "")
        return
    for nummer in nummers:
        vorige = max((n for n in blijft if n < nummer), default=None)
        volgende = min((n for n in blijft if n > nummer), default=None)
        tot_vorige = tekst[eind[vorige] : begin[nummer]] if vorige is not None else "\n#"
        tot_volgende = tekst[eind[nummer] : begin[volgende]] if volgende is not None else "\n#"
        if "#" not in tot_vorige and ("\n" not in tot_vorige or volgende is None) and vorige is not None:
            yield Snede(eind[vorige], eind[nummer], " " if tekst[eind[vorige] - 1] == ":" else "")
        elif volgende is not None and ("#" not in tot_volgende or _alleen_eigen(tekst, begin[nummer], tot_volgende)):
            yield Snede(begin[nummer], begin[volgende], "")
        else:
            yield _zonder_komma(tekst, begin[nummer], eind[nummer])


def _alleen_eigen(tekst: str, begin: int, erachter: str) -> bool:
    """True when the item stands first on its line and the only comment behind it is on that same line."""
    voor = tekst[begin - kolom_van(tekst, begin) : begin]
    return (
        (not voor.strip() or voor.rstrip().endswith(("[", "{")))
        and erachter.count("#") == 1
        and "#" in erachter.partition("\n")[0]
    )


def _zonder_komma(tekst: str, begin: int, eind: int) -> Snede:
    """Only the item and the comma right behind it; comments around it may be about others and stay."""
    erachter = tekst[eind:].lstrip(" ")
    return Snede(begin, eind + len(tekst[eind:]) - len(erachter) + 1 if erachter.startswith(",") else eind, "")


def _zonder_overlap(sneden: Sequence[Snede]) -> Iterator[Snede]:
    """Cuts that overlap as one: an entry and a part of it, or two that stand behind each other."""
    tot = -1
    for snede in sorted(sneden, key=lambda snede: (snede.begin, -snede.eind)):
        if snede.eind > tot:
            yield snede._replace(begin=max(snede.begin, tot))
            tot = snede.eind


def _zonder(knoop: Knoop | None, weg: Collection[int]) -> Plat:
    """The data as it must be afterwards."""
    if isinstance(knoop, Velden):
        velden = [(sleutel.waarde, _zonder(waarde, weg)) for sleutel, waarde in knoop.paren if id(waarde) not in weg]
        return velden if velden or knoop.vloei else ""
    if isinstance(knoop, Rij):
        delen = [_zonder(deel, weg) for deel in knoop.delen if id(deel) not in weg]
        return delen if delen or knoop.vloei else ""
    return plat(knoop)
