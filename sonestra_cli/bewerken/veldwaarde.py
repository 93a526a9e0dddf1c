"""One field becomes something else: a text, a list, fields; of a list only the items that differ are touched."""

from collections.abc import Mapping, Sequence

from sonestra_cli.bewerken.erbij import Erbij, voeg_toe_entries, voeg_toe_entry
from sonestra_cli.bewerken.eruit import haal_eruit
from sonestra_cli.bewerken.huisstijl import stijl_van
from sonestra_cli.bewerken.invoer import Invoer, als_plat, netjes
from sonestra_cli.bewerken.opmaak import in_haken, waarde_van
from sonestra_cli.bewerken.sneden import Snede, snijd
from sonestra_cli.domein.bevinding import Pad, Stap
from sonestra_cli.yamltekst.bewerkbaar import (
    NietTeBewerken,
    Plat,
    achter_regel,
    knopen_van,
    kolom_van,
    plat,
    regeleinde_van,
)
from sonestra_cli.yamltekst.knopen import Knoop, Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.snede import zet
from sonestra_cli.yamltekst.stukken import achter, vind


def zet_veld(tekst: str, stappen: Sequence[Stap], waarde: Invoer | None) -> str:
    """``tekst`` with ``waarde`` in the field at ``stappen``, made where it is absent; None takes it out.

    Raises NietTeBewerken when that cannot be done without touching something else.
    """
    knoop = knoop_op(knopen_van(tekst), stappen)
    if waarde is None:
        return haal_eruit(tekst, [stappen]) if knoop is not None else tekst
    nieuw = netjes(waarde)
    if knoop is None or (isinstance(knoop, TekstKnoop) and knoop.leeg):
        return voeg_toe_entry(tekst, stappen[:-1], str(stappen[-1]), nieuw)
    if plat(knoop) == als_plat(nieuw):
        return tekst
    if isinstance(knoop, TekstKnoop) and isinstance(nieuw, str) and nieuw and not _bij_de_streep(tekst, knoop):
        return zet(tekst, Pad("", tuple(stappen)), nieuw)
    if isinstance(knoop, Rij) and isinstance(nieuw, list):
        return _lijst(tekst, stappen, knoop, nieuw)
    return _vervang(tekst, stappen, nieuw)


def knoop_op(knoop: Knoop | None, stappen: Sequence[Stap]) -> Knoop | None:
    """What stands at ``stappen``; None when nothing does."""
    for stap in stappen:
        paar = knoop.paar(str(stap)) if isinstance(knoop, Velden) else None
        if paar is not None:
            knoop = paar[1]
        elif isinstance(knoop, Rij) and isinstance(stap, int) and 0 <= stap < len(knoop.delen):
            knoop = knoop.delen[stap]
        else:
            return None
    return knoop


def _lijst(tekst: str, stappen: Sequence[Stap], rij: Rij, nieuw: Sequence[Invoer]) -> str:
    """Takes out what is not in the new list and puts the others behind; what stays keeps its place and comments."""
    over = [als_plat(deel) for deel in nieuw]
    weg: list[int] = []
    for nummer, deel in enumerate(rij.delen):
        if plat(deel) in over:
            over.remove(plat(deel))
        else:
            weg.append(nummer)
    blijft = [plat(deel) for nummer, deel in enumerate(rij.delen) if nummer not in weg]
    if [*blijft, *over] != [als_plat(deel) for deel in nieuw] or not blijft:
        return _vervang(tekst, stappen, nieuw)
    if weg:
        tekst = haal_eruit(tekst, [(*stappen, nummer) for nummer in weg])
    erbij = nieuw[len(nieuw) - len(over) :]
    return voeg_toe_entries(tekst, [Erbij(stappen, None, deel) for deel in erbij]) if erbij else tekst


def _vervang(tekst: str, stappen: Sequence[Stap], waarde: Invoer) -> str:
    """The whole value anew; refused where comments within would go."""
    wortel = knopen_van(tekst)
    stuk = vind(wortel, tuple(stappen))
    knoop, sleutel = stuk.waarde, stuk.sleutel
    if not isinstance(knoop, TekstKnoop) and "#" in _van_binnen(tekst, knoop, sleutel):
        raise NietTeBewerken(f"in '{stappen[-1]}' staat iets achter een '#', en dat zou weg zijn; doe dit met de hand")
    if stuk.ouder.vloei or sleutel is None:
        sneden = [Snede(knoop.begin, knoop.eind, in_haken(waarde) or "''")]
    else:
        sneden = _achter_de_sleutel(tekst, wortel, stuk.ouder, sleutel, knoop, waarde)
    nieuw = snijd(tekst, sneden)
    if plat(knopen_van(nieuw)) != _verwacht(wortel, id(knoop), waarde):
        raise NietTeBewerken(f"'{stappen[-1]}' is alleen met de hand te veranderen")
    return nieuw


def _van_binnen(tekst: str, knoop: Velden | Rij, sleutel: TekstKnoop | None) -> str:
    """What would go with the value: in a block also the comments above the first and behind the last of it."""
    if knoop.vloei or sleutel is None:
        return tekst[knoop.begin : knoop.eind]
    return tekst[achter_regel(tekst, sleutel.eind) : achter(tekst, knoop.eind, kolom_van(tekst, sleutel.begin))]


def _bij_de_streep(tekst: str, knoop: Knoop) -> str:
    """The comment behind the ``|`` of a block of words."""
    if not isinstance(knoop, TekstKnoop) or knoop.stijl not in ("|", ">"):
        return ""
    kop = tekst[knoop.begin : achter_regel(tekst, knoop.begin)].rstrip("\r\n")
    return kop[len(kop.partition("#")[0].rstrip()) :]


def _achter_de_sleutel(
    tekst: str, wortel: Knoop | None, ouder: Knoop, sleutel: TekstKnoop, knoop: Knoop, waarde: Invoer
) -> list[Snede]:
    kolom = kolom_van(tekst, sleutel.begin)
    dubbele_punt = tekst.index(":", sleutel.eind) + 1
    op_de_regel = "\n" not in tekst[dubbele_punt : knoop.begin]
    vanaf = kolom_van(tekst, knoop.begin) if op_de_regel else kolom_van(tekst, dubbele_punt) + 1
    regels = waarde_van(sleutel.waarde, waarde, stijl_van(tekst, wortel, ouder), kolom, vanaf)
    onder = "".join(regeleinde_van(tekst) + (" " * kolom + regel if regel else "") for regel in regels.onder)
    if op_de_regel:
        regel_eind = knoop.eind + len(tekst[knoop.eind : achter_regel(tekst, knoop.eind)].rstrip("\r\n"))
        voor = Snede(knoop.begin, knoop.eind, regels.achter + _bij_de_streep(tekst, knoop))
        return [voor, Snede(regel_eind, regel_eind, onder)]
    achter = f" {regels.achter}" if regels.achter else ""
    regel_eind = achter_regel(tekst, dubbele_punt)
    rest = tekst[dubbele_punt:regel_eind].rstrip("\r\n")
    return [
        Snede(dubbele_punt, dubbele_punt, achter),
        Snede(dubbele_punt + len(rest), knoop.eind, onder),
    ]


def _verwacht(knoop: Knoop | None, doel: int, waarde: Invoer) -> Plat:
    if id(knoop) == doel:
        return als_plat(waarde)
    if isinstance(knoop, Velden):
        return [(sleutel.waarde, _verwacht(inhoud, doel, waarde)) for sleutel, inhoud in knoop.paren]
    if isinstance(knoop, Rij):
        return [_verwacht(deel, doel, waarde) for deel in knoop.delen]
    return plat(knoop)


def als_invoer(knoop: Knoop) -> Invoer:
    """What a node holds, as it can be put somewhere else."""
    if isinstance(knoop, TekstKnoop):
        return knoop.waarde.rstrip("\n") if not knoop.leeg else ""
    if isinstance(knoop, Rij):
        return [als_invoer(deel) for deel in knoop.delen]
    velden: Mapping[str, Invoer] = {sleutel.waarde: als_invoer(waarde) for sleutel, waarde in knoop.eenmaal()}
    return velden
