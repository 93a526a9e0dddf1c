"""A meeting of the actieteam from begin to end, in the order of the paper; each part may be skipped."""

from dataclasses import replace

from sonestra_cli.domein.plan import Bijeenkomst
from sonestra_cli.gesprekken.soort import TEAM, Soort, Veldvraag
from sonestra_cli.gesprekken.tabel.team import BIJEENKOMST

_KEER = BIJEENKOMST["bijeenkomst"]
_WIE = ("waren_er", "wie_leidt")


def _veld(veld: str, zin: str, voorbeeld: str) -> Soort:
    """One field of the meeting, asked by itself."""
    return Soort(
        naam=veld,
        wat=zin,
        bestand=TEAM,
        stappen=(),
        klasse=Bijeenkomst,
        onder="blok",
        eerste=zin,
        voorbeelden=(voorbeeld,),
        vragen=(Veldvraag(veld, zin),),
    )


WIE_WAREN_ER = replace(_KEER, vragen=tuple(vraag for vraag in _KEER.vragen if vraag.veld in _WIE))
KLAAR = _veld("klaar", "Welke afspraken zijn klaar?", "a1, a3")
NIET_MEER_NODIG = _veld("niet_meer_nodig", "Welke afspraken zijn niet meer nodig?", "a2")
JIJ = _veld("procesbegeleider", "Was jij erbij? erbij, aangeboden of niet nodig", "niet nodig")
DE_KEER: tuple[Soort, ...] = (
    WIE_WAREN_ER,
    JIJ,
    BIJEENKOMST["succes"],
    BIJEENKOMST["zorg"],
    KLAAR,
    NIET_MEER_NODIG,
    BIJEENKOMST["bijstellen"],
    BIJEENKOMST["nieuwe"],
    _veld("erbij", "Wie komt erbij in het team?", "tante Joke"),
    _veld("stoppen", "Wie stopt? Ook een professional kan stoppen.", "de gezinscoach"),
    BIJEENKOMST["geleerd"],
    BIJEENKOMST["volgende"],
)
"""What is asked, one after the other."""
