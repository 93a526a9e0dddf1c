"""A message in a chat: is somebody named in it, and what is said of them? Most of a chat is chatter."""

import re

from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.lijst.knippen import knip
from sonestra_cli.verstaan.lijst.namen import lees_namen
from sonestra_cli.verstaan.lijst.soorten import Keus, Twijfel
from sonestra_cli.verstaan.lijst.woorden.relaties import is_relatie_met_naam
from sonestra_cli.verstaan.lijst.woorden.soort import soort_van_naam

_NAAM = zelden(
    r"^(?P<naam>[A-Z][\w'’-]*(?:\s+(?:(?:van|de|der|den|het|'t|’t|ten|ter|te|en|&|"
    r"\+)\s+)*[A-Z][\w'’-]*)*)(?:\s+(?P<rest>[a-z'’(].*))?$"
)
_PRAAT = zelden(
    r"^(?:die |hij |zij |dat )?(?:staat|staan|hebben we|heb ik|is er|was er)\b.*|^(?:wie|wat|waar|hoe|"
    r"wanneer|waarom|ja|nee|ok|oke|oké|"
    r"haha\w*|lol|top|goed|mooi|dank|bedankt|sorry|ik|jij|wij|we|jullie|zal|moet|"
    r"kan|mag|komt|gaat|wil|weet|vindt|denkt|zegt)\b(?!.*\b(?:1e|2e|3e) ring).*",
    re.IGNORECASE,
)
_ERBIJ = zelden(r"\s+(?:niet vergeten|ook nog|ook|natuurlijk|zelf|dus|trouwens)\b", re.IGNORECASE)
_KRING = Twijfel(
    "Er stond een hartje bij. Of dat de kring ‘hart’ is weet ik niet; de kring liet ik leeg.",
    "Er staat een hartje bij. Is dat de kring ‘hart’?",
    (Keus("ja, hart", {"kring": "hart"}),),
)


def uit_bericht(tekst: str, hart: bool) -> tuple[list[str], tuple[Twijfel, ...]]:
    """The pieces of a message that names somebody, the name first; nothing where nobody is named."""
    kaal = re.sub(r"^(?:en|o ja|oh ja|ook|plus|verder|nog)[ ,]+(?!.*\?)", "", tekst.strip(), flags=re.IGNORECASE)
    if "?" in kaal:
        return [], ()
    delen = [_ERBIJ.sub("", deel) for deel in knip(kaal)]
    if not delen or _PRAAT.match(delen[0]):
        return [], ()
    eerste = delen[0].rstrip("!. ")
    if is_relatie_met_naam(eerste) and (past := _NAAM.match(eerste.split(" ", 1)[1])) is not None:
        naam = f"{eerste.split()[0]} {past['naam']}"
        return [naam, *filter(None, (past["rest"],)), *delen[1:]], (_KRING,) if hart else ()
    past = _NAAM.match(eerste)
    if past is None:
        naam = lees_namen(delen[0]).namen[0]
        ding = soort_van_naam(naam) is not None and len(naam.split()) < 4
        return ([naam, *delen[1:]] if ding and len(delen) > 1 else []), ()
    rest = [*([past["rest"]] if past["rest"] else []), *delen[1:]]
    gezegd = [deel for deel in rest if not _PRAAT.match(deel)]
    if not gezegd and not hart:
        return [], ()
    return [past["naam"], *gezegd], (_KRING,) if hart else ()
