"""A key that cannot be one: written as a name, or for two people at once."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval, Weg
from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.beraad import Gast
from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.domein.persoon import Kijk, Persoon
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.techniek.sleutels import is_sleutel, sleutel_van
from sonestra_cli.verstaan.kandidaten import delen_van
from sonestra_cli.yamltekst.bewerkbaar import NietTeBewerken, kolom_van, regeleinde_van, vervangen
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import TekstKnoop, Velden
from sonestra_cli.yamltekst.snede import zet
from sonestra_cli.yamltekst.stukken import Stuk, regels_van

_LANGST = 60


def geen_sleutel(geval: Geval) -> Antwoord | None:
    """``Oma Greet:`` and ``wim en truus:``."""
    ouder, stuk = geval.knoop(geval.stappen[:-1]), geval.stuk()
    klasse = geval.klasse(geval.stappen)
    if not isinstance(ouder, Velden) or stuk is None or stuk.sleutel is None or klasse is None:
        return None
    if len(geval.sleutel) > _LANGST:
        return None
    mensen = klasse in (Persoon, Gast, Kijk)
    delen = [deel for deel in delen_van(geval.sleutel) if deel] if mensen else []
    if len(delen) > 1:
        return _meer_mensen(geval, stuk, ouder, [_naar_sleutel(geval, deel, klasse) for deel in delen])
    wie = geval.werk.mensen(geval.naam, geval.sleutel) if klasse in (Gast, Kijk) else ()
    if len(wie) > 1 and sleutel_van(geval.sleutel) in wie:
        return _een_van(geval, stuk, wie)
    nieuw = _naar_sleutel(geval, geval.sleutel, klasse)
    zin = f"noem dit '{nieuw}'"
    if ouder.paar(nieuw) is not None:
        return Antwoord(f"bedoel je '{nieuw}'? Die staat hier al")
    maak = partial(_hernoemd, geval=geval, stuk=stuk, nieuw=nieuw, met_naam=klasse is Persoon)
    wegen = geval.weg(zin, maak, geval.pad(*geval.stappen[:-1], nieuw))
    if klasse is Persoon and geval.werk.wordt_genoemd(geval.sleutel):
        wegen = tuple(chain(*(_overal(geval, weg, nieuw) for weg in wegen)))
    return Antwoord(f"bedoel je '{nieuw}'?", wegen)


def _overal(geval: Geval, weg: Weg, nieuw: str) -> tuple[Weg, ...]:
    """The same, also wherever others point to the key as it was typed."""
    from sonestra_cli.bewerken.hernoemen import hernoem_in

    teksten = {naam: geval.werk.tekst(naam) for naam in geval.werk.gelezen.bronnen} | dict(weg.teksten)
    try:
        anders = {naam: hernoem_in(naam, tekst, "mens", geval.sleutel, nieuw) for naam, tekst in teksten.items()}
    except NietTeBewerken:
        return ()
    veranderd = {naam: tekst for naam, tekst in anders.items() if tekst != geval.werk.tekst(naam)}
    return (replace(weg, zin=f"{weg.zin}, overal", teksten=veranderd),)


def _een_van(geval: Geval, stuk: Stuk, wie: Sequence[str]) -> Antwoord:
    """The key of the one is the name of the other."""
    wegen = [
        geval.weg(f"noem dit '{een}'", partial(_hernoemd, geval=geval, stuk=stuk, nieuw=een, met_naam=False))
        for een in wie
    ]
    return Antwoord(f"bedoel je {opsomming([repr(een) for een in wie], 'of')}?", tuple(chain(*wegen)))


def _naar_sleutel(geval: Geval, getypt: str, klasse: type) -> str:
    """Who is meant; else the key that others point to, or the one nearest to what was typed."""
    if klasse in (Gast, Kijk) and (mens := geval.mens(getypt)) and is_sleutel(mens):
        return mens  # not a person whose own key is still to be mended
    kaal = sleutel_van(getypt)
    dichtbij = "-".join(getypt.lower().split())
    return dichtbij if is_sleutel(dichtbij) and not geval.werk.wordt_genoemd(kaal) else kaal


def _hernoemd(tekst: str, geval: Geval, stuk: Stuk, nieuw: str, *, met_naam: bool) -> str:
    """Under the new key; of a person with the name as it was typed where the key would lose it."""
    pad = Pad(geval.naam, geval.stappen, "sleutel")
    naam = " ".join(geval.sleutel.replace("_", " ").split()).strip("“”„‘’\"'")
    if not met_naam or naam != geval.sleutel or _zegt_het(nieuw, naam):
        return zet(tekst, pad, nieuw)
    erbij, waarde = f"naam: {citeer(naam)}", stuk.waarde
    if isinstance(waarde, TekstKnoop) and waarde.leeg:
        return zet(vervangen(tekst, waarde, f" {{{erbij}}}"), pad, nieuw)
    if not isinstance(waarde, Velden) or waarde.paar("naam") is not None:
        return zet(tekst, pad, nieuw)
    begin = waarde.paren[0][0].begin if waarde.paren else waarde.begin + 1
    scheiding = ", " if waarde.vloei else regeleinde_van(tekst) + " " * kolom_van(tekst, begin)
    return zet(tekst[:begin] + erbij + (scheiding if waarde.paren else "") + tekst[begin:], pad, nieuw)


def _zegt_het(sleutel: str, naam: str) -> bool:
    """Whether the name that the key makes is as it was typed; of one word capitals are a slip, of more a choice."""
    gemaakt = naam_uit_sleutel(sleutel)
    return gemaakt == naam or (" " not in naam and gemaakt.casefold() == naam.casefold())


def _meer_mensen(geval: Geval, stuk: Stuk, ouder: Velden, sleutels: list[str]) -> Antwoord:
    zin = f"geef ieder een eigen regel: {opsomming([f'{sleutel}:' for sleutel in sleutels])}"
    if len(set(sleutels)) < len(sleutels) or any(ouder.paar(sleutel) for sleutel in sleutels):
        return Antwoord(f"{zin}. Let op: iemand van hen staat er al")
    return Antwoord(zin, geval.weg(zin, lambda tekst: _ieder_apart(tekst, stuk, sleutels), vervalt="en"))


def _ieder_apart(tekst: str, stuk: Stuk, sleutels: list[str]) -> str:
    """The same entry for each, one below or behind the other; comments stay with the first."""
    assert stuk.sleutel is not None
    rest = tekst[stuk.sleutel.eind : stuk.waarde.eind]
    if stuk.ouder.vloei:
        if isinstance(stuk.waarde, TekstKnoop) and stuk.waarde.leeg and ":" not in rest:
            raise NietTeBewerken("dit is een lijst in haken")
        geheel = ", ".join(f"{sleutel}{rest}" for sleutel in sleutels)
        return tekst[: stuk.sleutel.begin] + geheel + tekst[stuk.waarde.eind :]
    begin, eind = regels_van(tekst, stuk)
    eerste = tekst[: stuk.sleutel.begin] + sleutels[0] + tekst[stuk.sleutel.eind : eind]
    los = "" if eerste.endswith("\n") else regeleinde_van(tekst)
    inhoud = tekst[stuk.sleutel.eind : eind] if "#" not in tekst[begin:eind] else rest + regeleinde_van(tekst)
    ruimte = " " * kolom_van(tekst, stuk.sleutel.begin)
    anderen = "".join(
        f"{ruimte}{sleutel}{inhoud}{'' if inhoud.endswith(chr(10)) else regeleinde_van(tekst)}"
        for sleutel in sleutels[1:]
    )
    return eerste + los + (anderen.rstrip("\r\n") if los else anderen) + tekst[eind:]
