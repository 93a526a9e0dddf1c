"""What stands in a column with a name, or behind ``kring:``; what does not fit there is read as loose words."""

import re

from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.bouw import Bouw
from sonestra_cli.verstaan.lijst.soorten import Twijfel, Vondst
from sonestra_cli.verstaan.lijst.woorden.bereik import leg_opzij
from sonestra_cli.verstaan.lijst.woorden.contact import band, contact, contactvorm
from sonestra_cli.verstaan.lijst.woorden.kringen import ring_met_nummer
from sonestra_cli.verstaan.lijst.woorden.levens import leven
from sonestra_cli.verstaan.lijst.woorden.talen import talen
from sonestra_cli.verstaan.lijst.woorden.vak import is_organisatie

_HAAKJE = zelden(r"^(?P<voor>[^()]+?)\s*\((?P<binnen>[^()]*)\)$")
_SINDS = zelden(r"^(?:al )?(?:sinds|vanaf)\b")


def neem_cel(bouw: Bouw, kolom: str, cel: str) -> None:
    """Put what stands under ``kolom`` in its field."""
    kaal, soorten = leg_opzij(cel)
    for soort in soorten:
        bouw.gezegd.append(f"Er stond {soort} bij {bouw.naam}. Dat legde ik opzij: het hoort niet op een kaart.")
    kaal = " ".join(kaal.split()).strip(" ,")
    if not kaal or kolom == "rangnummer":
        return
    if kolom == "opzij":
        bouw.gezegd.append(f"Het nummer of adres van {bouw.naam} legde ik opzij: het hoort niet op een kaart.")
        return
    if (vondst := _vondst(bouw, kolom, kaal)) is not None:
        bouw.neem(vondst, kaal)
    elif kolom in ("wie", "vrij", "organisatie", "functie"):
        _woorden(bouw, kolom, kaal)
    elif kolom in ("kring", "groep", "geslacht", "soort", "overleden", "geboren"):
        bouw.deel(kaal)
    else:
        bouw.twijfels.append(Twijfel(f"‘{kaal}’ begrijp ik hier niet ({kolom}). Dat schreef ik niet op."))


def _woorden(bouw: Bouw, kolom: str, kaal: str) -> None:
    if kolom == "functie" and not is_organisatie(kaal):
        bouw.beroeps = True
        bouw.vak.setdefault("functie", kaal)
    elif kolom in ("functie", "organisatie"):
        bouw.beroeps = True
        bouw.vak.setdefault("organisatie", kaal)
    elif kolom == "vrij":
        for deel in re.split(r"[;,]|\.\s", kaal):
            bouw.deel(deel)
    else:
        for deel in kaal.split(";") if ";" in kaal else re.split(r",\s*(?=ik\b|de\b)|(?<=^ik),", kaal):
            _wie_is_dat(bouw, deel)


def _wie_is_dat(bouw: Bouw, deel: str) -> None:
    """``van de moskee`` says where somebody belongs, and stays who it is where another column says that too."""
    had = len(bouw.wie), dict(bouw.velden)
    bouw.deel(deel)
    if " " in deel and had[0] == len(bouw.wie) and had[1].keys() ^ bouw.velden.keys() == {"groep"}:
        bouw.wie.append(deel.strip())


def _vondst(bouw: Bouw, kolom: str, kaal: str) -> Vondst | None:
    if kolom == "kring" and (ring := ring_met_nummer(kaal, bouw.omgeving.ringen)) is not None:
        return Vondst({"kring": ring})
    if kolom in ("geboren", "leeftijd"):
        return leven(
            kaal if kolom == "leeftijd" or not kaal.isdigit() or len(kaal) > 2 else f"'{kaal}", bouw.omgeving.peiljaar
        )
    if kolom == "overleden":
        return (
            Vondst()
            if kaal.casefold() in ("nee", "n", "-")
            else leven(f"† {'' if kaal.casefold() in ('ja', 'j', 'x') else kaal}", None)
        )
    if kolom == "woonplaats":
        return Vondst({"woonplaats": kaal})
    if kolom in ("kan_meebrengen", "sterk_in"):
        return Vondst({kolom: tuple(deel.strip() for deel in re.split(r"[;,]|\s+en\s+", kaal) if deel.strip())})
    if kolom == "talen":
        return Vondst({"talen": talen(kaal) or tuple(deel.strip() for deel in re.split(r"[;,/]|\s+en\s+", kaal))})
    if kolom in ("sinds", "tot"):
        return leven(f"{'sinds' if kolom == 'sinds' else 'tot'} {kaal}", None)
    return _over_contact(kolom, kaal)


def _over_contact(kolom: str, kaal: str) -> Vondst | None:
    if kolom == "hoe" and all(vormen := [contactvorm(deel) for deel in re.split(r"[;,/]|\s+en\s+", kaal)]):
        hoe_dan = tuple(vorm for vorm in vormen if vorm)
        return Vondst({"contact": {"hoe": hoe_dan if len(hoe_dan) > 1 else hoe_dan[0]}})
    if kolom == "band" and (hoe := band(kaal)) is not None:
        return Vondst({"band": hoe})
    if kolom != "contact":
        return None
    past = _HAAKJE.match(kaal)
    vaak = contact(past["voor"] if past else kaal)
    if vaak is None or past is None:
        return Vondst({"contact": vaak}) if vaak is not None else None
    if _SINDS.match(past["binnen"]) and (sinds := leven(past["binnen"], None)) is not None and sinds.periode:
        return Vondst({"contact": {**vaak, "sinds": sinds.periode[0]}})
    return Vondst({"contact": vaak}, gezegd=(f"‘{past['binnen']}’ schreef ik niet op.",))
