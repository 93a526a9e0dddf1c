"""A key that stands twice in one block: two entries with one number, or one heading above two stretches."""

import re
from functools import partial

from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval, woorden_van
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, VraagAanProfessional
from sonestra_cli.domein.verhaal import Vraag
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.sleutels import is_sleutel, sleutel_van
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, kolom_van, vervangen
from sonestra_cli.yamltekst.knopen import Knoop, Velden
from sonestra_cli.yamltekst.stukken import Stuk, achter_laatste, regels_van

_GENUMMERD = re.compile(r"([a-z]{1,2})\d{1,3}")


def onder_een_eigen_sleutel(geval: Geval) -> Antwoord | None:
    """``a1`` above two agreements: the second gets the first number that is free."""
    tweede, ouder = _tweede(geval), geval.knoop(geval.stappen[:-1])
    genummerd = _GENUMMERD.fullmatch(geval.sleutel)
    if tweede is None or tweede.sleutel is None or not isinstance(ouder, Velden) or genummerd is None:
        return None
    if geval.klasse(geval.stappen) not in (Afspraak, Vraag, VraagAanProfessional):
        return None
    bezet = {sleutel.waarde for sleutel, _ in ouder.paren} | set(geval.werk.afspraken())
    vrij = next(f"{genummerd[1]}{nr}" for nr in range(1, 1000) if f"{genummerd[1]}{nr}" not in bezet)
    zin = f"noem de tweede '{geval.sleutel}' {vrij}"
    return Antwoord(zin, geval.weg(zin, partial(vervangen, knoop=tweede.sleutel, nieuw=vrij)))


def twee_mensen(geval: Geval) -> Antwoord | None:
    """``kees`` above two people: each has a name already, so it is the key that has to differ."""
    tweede = _tweede(geval)
    if tweede is None or geval.klasse(geval.stappen) is not Persoon:
        return None
    paar = tweede.waarde.paar("naam") if isinstance(tweede.waarde, Velden) else None
    nieuw = sleutel_van(woorden_van(paar[1])) if paar is not None else ""
    zoals = f", zoals {nieuw}" if is_sleutel(nieuw) and nieuw != geval.sleutel else ""
    zin = "zijn het er twee? Geef er één een andere sleutel, het woord voor de dubbele punt"
    return Antwoord(f"{zin}{zoals}. Is het één mens? Voeg ze dan samen")


def bij_elkaar(geval: Geval) -> Antwoord | None:
    """``personen:`` twice: what stands under the second goes behind what stands under the first."""
    tweede, eerste = _tweede(geval), geval.stuk()
    if tweede is None or eerste is None:
        return None
    een, ander = eerste.waarde, tweede.waarde
    if not isinstance(een, Velden) or not isinstance(ander, Velden) or een.vloei or ander.vloei:
        return None
    if {sleutel.waarde for sleutel, _ in een.paren} & {sleutel.waarde for sleutel, _ in ander.paren}:
        return None
    zin = f"zet wat onder de tweede '{kort(geval.sleutel)}' staat bij de eerste"
    return Antwoord(zin, geval.weg(zin, partial(_samengevoegd, een=een, tweede=tweede)))


def _tweede(geval: Geval) -> Stuk | None:
    """The second of just two."""
    ouder = geval.knoop(geval.stappen[:-1])
    if not isinstance(ouder, Velden):
        return None
    zelfde = [nr for nr, (sleutel, _) in enumerate(ouder.paren) if sleutel.waarde == geval.sleutel]
    return Stuk(ouder, zelfde[1], *ouder.paren[zelfde[1]]) if len(zelfde) == 2 else None


def _samengevoegd(tekst: str, een: Velden, tweede: Stuk) -> str:
    begin, eind = regels_van(tekst, tweede)
    kop = tekst.index("\n", _begin(tweede.sleutel, begin)) + 1
    inhoud, boven = tekst[kop:eind], tekst[begin : tekst.rindex("\n", 0, kop - 1) + 1 if kop > 1 else 0]
    if kolom_van(tekst, een.begin) != kolom_van(tekst, tweede.waarde.begin) or boven.strip():
        raise NietTeBewerken("deze twee staan niet gelijk; voeg ze met de hand samen")
    plek = achter_laatste(tekst, een)
    los = "" if inhoud.endswith("\n") else "\n"
    return tekst[:plek] + inhoud + los + tekst[plek:begin] + tekst[eind:]


def _begin(sleutel: Knoop | None, anders: int) -> int:
    return sleutel.begin if sleutel is not None else anders
