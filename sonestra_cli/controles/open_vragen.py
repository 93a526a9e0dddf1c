"""A question leaves room for every answer (R17). The words are theirs and stay: what is asked is what lies behind."""

from collections.abc import Iterator
from typing import Final

from sonestra_cli.controles.regel import BIJEENKOMST, controle
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Vraag
from sonestra_cli.taal.aanbod import aanbod_in
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.techniek.patroon import patroon

R17 = Regel(
    "R17",
    "vraag",
    "Een vraag laat ruimte voor ieders antwoord.",
    "Eerst bepalen mensen wie wat kan en wil, en pas daarna komt de vraag welk aanbod erbij past. Zit het antwoord al "
    "in de vraag, dan valt er voor de anderen weinig meer te bedenken.",
    "Laat de woorden staan: ze zijn van wie ze zei. Vraag wat er anders wordt als het lukt. Wat iemand dan zegt, mag "
    "er als vraag bij. Is dit precies wat iemand wil vragen? Zet dan `gevraagd: [R17]` bij de vraag.",
    f"{BIJEENKOMST}: eerst wordt bepaald wie wat kan en wil doen; pas dan wordt gekeken welk aanbod er is.",
    vanaf="vragen",
    tot="beraad",
)
_VRAAGWOORD: Final = patroon(
    r"\b(?:wie|wiens|wat|waar\w*|wanneer|hoe\w*|waarom|welke?|wat voor|what|who|how|when|where|why)\b"
)
_JA_OF_NEE: Final = patroon(
    r"(?:en |maar |of )?(?:kan|kun|kunnen|mag|mogen|moet|moeten|wil|willen|zal|zullen|zou|zouden|is|zijn|was|ben|bent"
    r"|heb|hebt|heeft|hebben|ga|gaat|gaan|kom|komt|komen|krijg|krijgt|krijgen|word|wordt|worden|blijf|blijft|blijven|doe"
    r"|doet|doen|hoef|hoeft|hoeven|lukt|helpt|past|weet|weten|durft?|durven|vindt?|vinden|houdt?|houden)\b"
)
_EIGEN_ZIN: Final = patroon(r"(?:ik|wij|we|hij|zij|ze|mijn|m n|onze?|er|het|dat|de|een)\b")
_VRAAGTEKENS = ("?", "؟", ";", "？")


@controle(R17)
def open_vragen(traject: Traject) -> Iterator[Bevinding]:
    """R17: an answer in the question, a question for yes or no, a sentence that asks nothing."""
    if traject.beraad is not None and traject.beraad.waren_er:
        return
    for sleutel, vraag in traject.vragen.vragen.items():
        if vraag.van and (gevonden := _vraag_terug(vraag)):
            from sonestra_cli.taal.noemen import allen_in_een_zin  # only where something is asked

            wie = allen_in_een_zin(traject, vraag.van)
            zin, tip = (woorden.format(wie=wie) for woorden in gevonden)
            yield Bevinding(R17, zin, Pad("vragen", ("vragen", sleutel)).als_sleutel, tip=tip, staat=vraag.vraag)


def _vraag_terug(vraag: Vraag) -> tuple[str, str] | None:
    """What a curious colleague would ask of ``{wie}``, and how to go on; None for an open question."""
    plat = " ".join(kaal(vraag.vraag).replace("'", " ").replace("’", " ").split()).lstrip('"“«(- ')
    if aanbod_in(vraag.vraag):
        return (
            "wat wordt er anders voor {wie} als dit lukt?",
            "zit er al een antwoord in? Wat {wie} daarop zegt mag erbij. Deze woorden blijven staan",
        )
    if _VRAAGWOORD.search(plat):
        return None
    if any(teken in vraag.vraag for teken in _VRAAGTEKENS):
        if not _JA_OF_NEE.match(plat):
            return None
        return (
            "stel dat het antwoord ja is: hoe ziet het er dan uit voor {wie}?",
            "misschien zit er een vraag met hoe, wie of wat in. Die mag erbij. Deze woorden blijven staan",
        )
    if _EIGEN_ZIN.match(plat):
        return (
            "wat wil {wie} hierover aan de anderen vragen?",
            "die vraag mag erbij. Deze woorden blijven staan",
        )
    return None
