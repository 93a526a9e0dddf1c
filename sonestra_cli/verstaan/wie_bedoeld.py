"""Who may be meant by a word that is nobody's key: by what they are in this family, or by all that they are called."""

from collections.abc import Collection, Mapping

from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.afleiding.verwantschap import verwantschap
from sonestra_cli.domein.lopen import Blad, op_plek
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.soorten import Lezer, Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.verstaan.kandidaten import Kandidaten
from sonestra_cli.verstaan.mensen import Mensengids, sluit_uit
from sonestra_cli.verstaan.rolwoorden import ROLLEN, VULSEL

_DE_WOORDEN = "De andere woorden bewaar je in een veld dat woorden heeft, of aan het eind van de regel achter een #"
_WIE_NIET = "noem hier alleen de sleutel van wie het niet mag zien: [tim]"
_WIE_WEL = "noem hier wie het juist wél mogen zien, met hun sleutel: [leen, iris]. Wie er niet staat, ziet het niet"
_WIE_HET_IS = f"hier staat wie het wél is. Is het niemand? Laat dit veld dan weg. {_DE_WOORDEN}"
_OOK: Mapping[str, str] = {"moeder": "ouder", "vader": "ouder", "oma": "grootouder", "opa": "grootouder"}
"""What somebody is called of whom it is not told whether it is a man or a woman."""
_IN_DE_FAMILIE = frozenset(
    (
        "moeder", "vader", "oma", "opa", "zus", "broer", "zoon", "dochter", "tante", "oom", "neef", "nicht",
        "stiefvader", "stiefmoeder", "pleegmoeder", "pleegvader",
    )
)  # fmt: skip
"""What somebody is of somebody else: who is meant depends on who says it."""

_ALLEN = frozenset(
    (
        "iedereen-1", "allemaal", "alle-mensen", "ieder", "wij", "wij-allemaal", "de-familie", "samen",
        "ik", "ikzelf", "zelf", "wijzelf", "we", "ons", "mij", "jij", "hij", "zij", "hen", "zijzelf",
    )
)  # fmt: skip
_ALLEN_DIE = ("iedereen-die-", "allemaal-die-", "allen-die-", "alle-mensen-die-", "wie-er-was", "iedereen-van-")
_NOEM_ZE = "noem de mensen één voor één, met hun sleutel: [oma-riet, tim]"


def wie_bedoeld(woord: str, netwerk: Netwerk, kop: Kop | None) -> list[str]:
    """Their keys; behind a word for what somebody is, with what they are."""
    rollen = ROLLEN.get(woord.casefold(), frozenset())
    if rollen and kop is not None and (familie := _in_de_familie(rollen, netwerk, kop)):
        return familie
    gids = Mensengids(netwerk.personen)
    kaal = " ".join(deel for deel in sleutel_van(woord).split("-") if deel not in VULSEL)
    wie = gids.zoek(woord) or (gids.zoek(kaal) if kaal else ())
    return [_met_wat(een, netwerk.personen[een].wie or "", woord) if rollen else str(een) for een in wie]


def familie_van(woord: str, van: Sleutel, netwerk: Netwerk) -> list[Sleutel] | None:
    """Who is ``papa`` or ``oma`` of ``van``, by the family tree; None for a word that says nothing of the kind."""
    delen = [deel for deel in sleutel_van(woord).split("-") if deel not in VULSEL]
    rollen = ROLLEN.get(delen[0], frozenset()) & _IN_DE_FAMILIE if len(delen) == 1 else frozenset()
    if not rollen:
        return None
    zij = ((wie, set((verwantschap(netwerk, van, wie) or "").split(" of "))) for wie in netwerk.personen if wie != van)
    return [wie for wie, wat in zij if rollen & wat]


def _met_wat(sleutel: str, wat: str, woord: str) -> str:
    """With what somebody is, where that says more than the word that was typed."""
    zegt_meer = wat and wat.casefold() != woord.casefold() and woord not in sleutel.split("-")
    return f"{sleutel} ({kort(wat)})" if zegt_meer else str(sleutel)


def _in_de_familie(rollen: frozenset[str], netwerk: Netwerk, kop: Kop) -> list[str]:
    """``mama`` is the moeder of whom it is about, not of somebody else."""
    zo, misschien = [], []
    for van in kop.hoofdpersonen:
        naam = (netwerk.personen[van].naam if van in netwerk.personen else None) or naam_uit_sleutel(van)
        for wie in netwerk.personen:
            wat = verwantschap(netwerk, van, wie) or ""
            if rollen & set(wat.split(" of ")):
                zo.append(f"{wie} ({wat} van {naam})")
            elif wat and wat in {_OOK.get(rol) for rol in rollen}:
                misschien.append(f"{wie} ({wat} van {naam})")
    return zo or misschien


def in_de_familie(traject: Traject, kandidaten: Kandidaten, blad: Blad) -> tuple[Sleutel, ...]:
    """``{van: kuba, met: papa}``: the papa of Kuba, and of nobody else."""
    van = _wie_het_zegt(traject, kandidaten, blad)
    return tuple(familie_van(blad.waarde, van, traject.netwerk) or ()) if van else ()


def _wie_het_zegt(traject: Traject, kandidaten: Kandidaten, blad: Blad) -> Sleutel | None:
    """Who stands at ``van`` of the beleving in which this stands at ``met``."""
    if blad.soort is not Sleutel or blad.stappen[-1:] != ("met",) or "belevingen" not in blad.stappen:
        return None
    van = op_plek(traject, blad.pad, omhoog=1).van
    wie = kandidaten.zoek(Sleutel, blad.bestand, van) if van else ()
    return Sleutel(wie[0]) if len(wie) == 1 else None


def staat_vast(traject: Traject, kandidaten: Kandidaten, blad: Blad, gevonden: Collection[str]) -> bool:
    """Whether these can be written in its place: nothing that was typed is gone, and it is about nobody else."""
    if blad.soort not in (Sleutel, Lezer):
        return True
    van = _wie_het_zegt(traject, kandidaten, blad)
    familie = familie_van(blad.waarde, van, traject.netwerk) if van else None
    if familie is not None and van not in traject.kop.hoofdpersonen:
        return bool(familie)  # papa of a child is not the one who goes by that name for who it is about
    return bool(familie) or all(kandidaten.zegt_niets_meer(blad.bestand, blad.waarde, een) for een in gevonden)


def woorden_erbij(traject: Traject, kandidaten: Kandidaten, blad: Blad, gevonden: Collection[str]) -> str:
    """What to do where more was typed than who it is; nothing where that is not so."""
    if blad.soort not in (Sleutel, Lezer) or blad.sleutel:
        return ""
    if sluit_uit(blad.waarde):
        return _WIE_NIET if "niet_voor" in blad.stappen else _WIE_WEL if blad.soort is Lezer else _WIE_HET_IS
    if " " not in blad.waarde.strip() or not gevonden or in_de_familie(traject, kandidaten, blad):
        return ""
    if any(kandidaten.zegt_niets_meer(blad.bestand, blad.waarde, een) for een in gevonden):
        return ""
    wie = opsomming([kort(een) for een in gevonden], "of")
    return f"schrijf hier alleen wie het is: {wie}. {_DE_WOORDEN}"


def zonder_sleutel(traject: Traject, blad: Blad) -> str:
    """What to say instead of *zet deze mens bij personen*; empty for anybody who may be one."""
    woord = sleutel_van(blad.waarde)
    veld = next((stap for stap in reversed(blad.pad.stappen) if isinstance(stap, str)), "")
    if woord in _ALLEN:
        return f"{_NOEM_ZE}. Dan weet ieder dat het om hen gaat"
    if woord.startswith(_ALLEN_DIE):
        return f"{_NOEM_ZE}, of haal '{veld}' weg als je het niet precies weet"
    if not _is_begeleider(traject, woord):
        return ""
    wie = "dit is de procesbegeleider uit traject.yaml, en die staat niet tussen de mensen"
    if veld == "waren_er" and blad.bestand.startswith("actieteam/"):
        return f"{wie}: haal de naam hier weg en schrijf op een eigen regel: procesbegeleider: erbij"
    return f"{wie}: haal de naam hier weg"


def _is_begeleider(traject: Traject, woord: str) -> bool:
    """By the whole name or the first name."""
    begeleider = traject.kop.procesbegeleider
    naam = sleutel_van(begeleider.naam or "") if begeleider else ""
    return bool(naam) and (woord in ("procesbegeleider", "begeleider", naam) or woord == naam.partition("-")[0])
