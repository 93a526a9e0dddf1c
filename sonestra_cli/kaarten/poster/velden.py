"""What stands in each area of the basisposter (domein/5 §5.3): for the drawing of it and for the paper."""

from dataclasses import dataclass

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Informatie, Poster
from sonestra_cli.taal.noemen import allen_in_een_zin


@dataclass(frozen=True, slots=True)
class Posterveld:
    """``regels`` stand in it already, each a text of its own. ``genummerd``: with a number before each, and before the
    empty lines; ``leeg``: at least so many lines to write on.
    """

    naam: str
    kop: str
    regels: tuple[str, ...] = ()
    leeg: int = 3
    genummerd: bool = False


def postervelden(traject: Traject) -> tuple[tuple[Posterveld, ...], tuple[Posterveld, ...], tuple[Posterveld, ...]]:
    """The fields of the three columns, in the words of one person or of more."""
    samen = len(traject.kop.hoofdpersonen) > 1
    wil_ik, mijn = ("willen we", "Onze") if samen else ("wil ik", "Mijn")
    poster = traject.vragen.poster or Poster()
    vragen = traject.vragen.vragen.values()
    denken_mee = tuple(dict.fromkeys(wie for vraag in vragen for wie in vraag.wie_denkt_mee))
    weten = tuple(_weten(traject, wat) for vraag in vragen for wat in vraag.informatie_nodig)
    gesteld = tuple(_met_van_wie(traject, str(vraag.vraag), vraag.van) for vraag in vragen)
    return (
        (
            Posterveld("goed", "Dit gaat goed", _woorden(poster.gaat_goed)),
            Posterveld("houden", f"Dit {wil_ik} houden", _woorden(poster.wil_ik_houden)),
            Posterveld("jaar", "Over een jaar…", _woorden(poster.over_een_jaar)),
        ),
        (Posterveld("vragen", f"{mijn} vragen", gesteld, 5, genummerd=True),),
        (
            Posterveld("meedenken", "Deze mensen mogen meedenken", namen(traject, denken_mee)),
            Posterveld("weten", "Dit moet je weten om mee te denken", weten),
            Posterveld("niet", f"Hier {wil_ik} het niet over hebben"),
        ),
    )


def _woorden(woorden: str | None) -> tuple[str, ...]:
    return (woorden.strip(),) if woorden else ()


def _met_van_wie(traject: Traject, vraag: str, van: tuple[Sleutel, ...]) -> str:
    """The question; with whose it is unless that is the one hoofdpersoon."""
    if not van or (van == traject.kop.hoofdpersonen and len(van) == 1):
        return vraag.strip()
    return f"{vraag.strip()} ({allen_in_een_zin(traject, van)})"


def _weten(traject: Traject, wat: Informatie) -> str:
    """``ergens anders ingeschreven staan (Sjoerd; op papier)``; that somebody tells it is no need to say."""
    vorm = "" if wat.vorm == "vertellen" else wat.vorm or ""
    bij = "; ".join(deel for deel in (allen_in_een_zin(traject, wat.van_wie), vorm) if deel)
    return f"{wat.wat} ({bij})" if bij else wat.wat
