"""One sentence as the rules look at it: its words, who they mean, what is not the writer's own, its clauses."""

from collections.abc import Mapping, Sequence

from sonestra_cli.taal.check.brief import spreekt_tot_u
from sonestra_cli.taal.check.mensen import Wie, in_verband, wie
from sonestra_cli.taal.check.stilte import gaat_over_taal, stille_woorden
from sonestra_cli.taal.check.tekst import Woord, woordenset
from sonestra_cli.techniek.gegeven import gegeven

VOORZETSELS = woordenset(
    "voor van met aan bij door naar over uit tot tussen tegen onder zonder sinds tijdens namens volgens via "
    "rond rondom om binnen buiten vanuit vanaf achter naast boven per in op te omtrent betreffende behalve "
    "ondanks dankzij"
)
LIDWOORDEN = woordenset(
    "de het een deze dit die dat elke elk ieder iedere alle al welke welk geen veel weinig meer enkele sommige "
    "beide twee drie vier vijf zes zeven acht 'n 't zo'n dezelfde hetzelfde zulke andere ander diverse "
    "verschillende hoeveel  zoveel een"
)
BEZITTELIJK = woordenset("mijn m'n jouw je zijn z'n haar onze ons jullie uw hun eigen diens wiens")
GRENZEN = woordenset(
    "omdat doordat zodat opdat wanneer toen terwijl voordat nadat totdat hoewel zodra zolang tenzij want maar "
    "indien mits aangezien ondanks waarbij waardoor waarin waarmee waarna waarvoor waaraan waarop dus"
)
LEESTEKENS = woordenset("; : ( ) – — . ? ! … ...")
ONDERWERPEN = woordenset("we wij ik men jij jullie u hij zij ze ie")
_HULP_TEKST = """
is zijn was waren ben bent wordt worden word werd werden heb hebt heeft hebben had hadden kan kunnen kun kunt kon
konden zal zullen zult zou zouden mag mogen mocht mochten moet moeten moest moesten wil willen wilt wilde wilden
gaat gaan ga ging gingen laat laten liet lieten hoeft hoeven probeert proberen probeer komt komen kwam kwamen blijft
blijven bleef bleven vraagt vragen vroeg vroegen helpt helpen hielp hoopt hopen zegt zeggen zei zeiden vindt vinden
vond vonden denkt denken dacht besluit besluiten besloot weet weten wist staat staan stond ziet zien zag doet doen
deed maakt maken maakte geeft geven gaf krijgt krijgen kreeg lijkt lijken dient dienen durft durven blijkt blijken
stelt stelde stellen stel wenst wensen kiest kiezen koos belooft beloven zoekt zoeken zocht neemt nemen nam brengt
brengen bracht houdt houden hield schrijft schrijven schreef
"""
HULP = woordenset(_HULP_TEKST)
_VRAAGT_OF = woordenset(
    "controleer controleert controleren vraag vraagt vragen vroeg kijk kijkt kijken weet weten check"
)


@gegeven
class Zin:
    """``wie`` and ``grens`` (a new clause begins) per word; ``stil``: words that are not the writer's own."""

    woorden: tuple[Woord, ...]
    laag: tuple[str, ...]
    tekst: str
    wie: tuple[Wie, ...]
    stil: frozenset[int]
    grens: tuple[bool, ...]
    is_brief: bool = False

    @property
    def is_vraag(self) -> bool:
        """Whether it ends in a question mark."""
        return "?" in self.laag[-2:]

    def deel(self, begin: int, eind: int) -> tuple[int, int]:
        """The clause (or clauses) in which the words from ``begin`` up to ``eind`` stand."""
        while begin > 0 and not self.grens[begin]:
            begin -= 1
        while eind < len(self.laag) and not self.grens[eind]:
            eind += 1
        return begin, eind


def maak_zin(
    woorden: tuple[Woord, ...], aanhalingen: Sequence[tuple[int, int]], namen: Mapping[str, Wie], is_brief: bool = False
) -> Zin:
    """A sentence, looked at."""
    laag = tuple(woord.laag for woord in woorden)
    tekst = " ".join(laag)
    eerste = next((nr for nr, woord in enumerate(woorden) if woord.is_woord), 0)
    soorten = tuple(
        wie(
            woord,
            nr == eerste or laag[nr - 1] in (":", '"', "“", "‘", "'", ".", "?", "!"),
            nr > 0 and laag[nr - 1] in LIDWOORDEN,
            namen,
        )
        if woord.is_woord
        else ""
        for nr, woord in enumerate(woorden)
    )
    soorten = in_verband(laag, soorten)
    stil = set(range(len(laag))) if gaat_over_taal(tekst) else stille_woorden(woorden)
    stil |= _wie_zegt_het(laag, soorten)
    for begin, eind in aanhalingen:
        if begin < woorden[-1].eind and eind > woorden[0].begin:
            stil.update(nr for nr, woord in enumerate(woorden) if begin <= woord.begin < eind)
    grens = tuple(_is_grens(laag, soorten, nr) for nr in range(len(laag)))
    return Zin(woorden, laag, tekst, soorten, frozenset(stil), grens, is_brief or spreekt_tot_u(tekst))


def _wie_zegt_het(laag: Sequence[str], soorten: Sequence[Wie]) -> set[int]:
    """``Oma: wij zetten hem in op maandag``: behind the colon it is oma who speaks."""
    if ":" not in laag[1:4]:
        return set()
    dubbel = laag.index(":")
    return (
        set(range(dubbel + 1, len(laag))) if soorten[dubbel - 1] == "mens" and "prof" not in soorten[:dubbel] else set()
    )


def _is_grens(laag: Sequence[str], soorten: Sequence[Wie], nr: int) -> bool:
    """Whether a new clause begins at this word."""
    dit, vorig, volgend = laag[nr], laag[nr - 1] if nr else "", laag[nr + 1] if nr + 1 < len(laag) else ""
    if dit in LEESTEKENS or dit in GRENZEN:
        return True
    if dit == ",":
        return not _somt_op(laag, nr)
    if dit in ("en", "of"):
        if dit == "of" and vorig in _VRAAGT_OF:
            return True
        if dit == "en" and volgend in ("dat", "dit", "dan", "toen"):
            return True
        return volgend in ONDERWERPEN or (dit == "of" and volgend in ("er", "het", "dat") and nr > 0)
    if dit == "als":
        return (
            nr == 0
            or vorig == ","
            or volgend in ONDERWERPEN
            or volgend in ("dat", "het", "er", "de", "iemand", "nodig", "dit")
        )
    if dit in ("hoe", "waarom", "waar"):
        return nr > 0 and vorig not in VOORZETSELS and (volgend in ONDERWERPEN or volgend in LIDWOORDEN)
    if dit in HULP and nr > 2 and laag[nr - 2] == "te" and vorig.endswith("n"):
        return bool({"om", "door", "zonder"} & set(laag[: nr - 2]))
    if dit == "door":
        return (nr == 0 or vorig in (",", "en")) and "te" in laag[nr : nr + 10]
    if dit in ("om", "zonder"):
        return "te" in laag[nr : nr + 14] and "heen" not in laag[nr : nr + 4]
    if dit == "dat":
        return (
            nr > 0
            and vorig not in VOORZETSELS
            and volgend not in ("plan", "gezin", "kind", "netwerk", "is", "kan", "wil")
        )
    if dit == "die":
        return bool(soorten[nr - 1]) if nr and vorig != "," else False
    return False


def _somt_op(laag: Sequence[str], komma: int) -> bool:
    """``oma, opa en de buren``: behind the comma there is one more, and no verb before ``en``.

    A comma right before ``en`` closes a clause, as in ``ik begeleid het gesprek, en de familie beslist``; only the last
    of three takes one as well.
    """
    if laag[komma + 1 : komma + 2] == ("en",) and "," not in laag[max(0, komma - 6) : komma]:
        return False
    if laag[komma + 1 : komma + 2] in (("en",), ("of",)) and HULP & {*laag[komma + 2 : komma + 7]}:
        return False
    for woord in laag[komma + 1 : komma + 8]:
        if woord in ("en", "of", "enzovoort"):
            return True
        if (
            woord in HULP
            or woord in ONDERWERPEN
            or woord in GRENZEN
            or woord in LEESTEKENS
            or woord in ("die", "dat", "om", "als")
        ):
            return False
    return False
