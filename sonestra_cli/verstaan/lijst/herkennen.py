"""Who on a list is there already, perhaps under another name? Never doubled, never taken for another."""

import re
from collections.abc import Mapping
from typing import Literal

from sonestra_cli.domein.afleiding.namen import naam_uit_sleutel
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.techniek.sleutels import NIEMANDS, sleutel_van
from sonestra_cli.verstaan.lijst.soorten import Genoemd
from sonestra_cli.verstaan.lijst.woorden.relaties import eerste_relatie
from sonestra_cli.verstaan.mensen import Mensengids
from sonestra_cli.verstaan.rolwoorden import GRENS, ROLLEN, VULSEL

Hoe = Literal["nieuw", "zelfde", "misschien", "ander"]


@gegeven
class Herkend:
    """``zelfde``: surely this one. ``misschien``: one of these, or new. ``ander``: new, and called as these are."""

    hoe: Hoe
    sleutels: tuple[Sleutel, ...] = ()


class Herkenner:
    """Make it once for a list. Two who were named apart on it are two, unless they are called the same."""

    def __init__(self, personen: Mapping[Sleutel, Persoon]) -> None:
        self._personen = dict(personen)
        self._gids = Mensengids(dict(personen))
        self._namen: dict[str, list[Sleutel]] = {}
        for sleutel, wie in personen.items():
            self._onthoud(sleutel, wie)

    def erbij(self, sleutel: Sleutel, mens: Genoemd) -> None:
        """From now on this one is known too."""
        self._personen[sleutel] = als_persoon(mens)
        self._onthoud(sleutel, self._personen[sleutel])

    def herken(self, mens: Genoemd) -> Herkend:
        """Who this is, or may be."""
        zelfde = tuple(self._namen.get(_naamvorm(mens.naam), ()))
        past = tuple(sleutel for sleutel in zelfde if not _botst(mens, self._personen[sleutel]))
        if len(past) > 1:
            past = tuple(s for s in past if _woorden_van(self._personen[s]) & _eigen_woorden(mens)) or past
        if past:
            zeker = len(past) == 1 and not _van_een_ander(mens, self._personen[past[0]])
            return Herkend("zelfde" if zeker else "misschien", past)
        if zelfde:
            return Herkend("ander", zelfde)
        lijkt = [s for s in self._gids.zoek(mens.naam) if _deelt_een_woord(mens.naam, s, self._personen[s])]
        kans = tuple(s for s in lijkt if not (_botst(mens, w := self._personen[s]) or _werkt_voor(mens, s, w)))
        if kans or not lijkt:
            return Herkend("misschien", kans) if kans else Herkend("nieuw")
        heet_ook = tuple(s for s in lijkt if _heet_ook(mens.naam, s, self._personen[s]))
        return Herkend("ander", heet_ook) if heet_ook else Herkend("nieuw")

    def _onthoud(self, sleutel: Sleutel, wie: Persoon) -> None:
        for naam in {_naamvorm(sleutel), _naamvorm(wie.naam or naam_uit_sleutel(sleutel))}:
            self._namen.setdefault(naam, []).append(sleutel)


def als_persoon(mens: Genoemd) -> Persoon:
    """As far as recognising goes."""
    velden = mens.velden
    vak = velden.get("professional")
    functie = str(vak["functie"]) if isinstance(vak, Mapping) and "functie" in vak else None
    return Persoon(
        naam=mens.naam,
        wie=str(velden["wie"]) if "wie" in velden else None,
        soort="dier" if velden.get("soort") == "dier" else "mens",
        geboren=lees_datum(str(velden.get("geboren", ""))),
        professional=Professional(functie=functie) if vak is not None else None,
    )


def _naamvorm(naam: str) -> str:
    """What two ways to type one name have in common: the key, or the name itself where that makes no key."""
    kaal = sleutel_van(naam)
    return " ".join(naam.split()) if kaal == NIEMANDS else kaal


def _heet_ook(naam: str, sleutel: Sleutel, wie: Persoon) -> bool:
    """The first name is the same."""
    return bool(_woorden(naam)) and _woorden(naam.split()[0]) <= _woorden(f"{wie.naam or naam_uit_sleutel(sleutel)}")


def _deelt_een_woord(naam: str, sleutel: Sleutel, wie: Persoon) -> bool:
    """A slip of one letter makes another name as often as not; a whole word or role in common does not."""
    woorden = _woorden(naam)
    rollen = {rol for woord in woorden for rol in ROLLEN.get(woord, ())}
    ander = _woorden(f"{sleutel} {wie.naam or ''}") | _woorden_van(wie)
    return bool(woorden & ander or rollen & {rol for woord in ander for rol in ROLLEN.get(woord, {woord})})


def _botst(mens: Genoemd, wie: Persoon) -> bool:
    """What is said of both cannot be one person: an animal, years apart, something else to the family."""
    if (mens.velden.get("soort") == "dier") != (wie.soort == "dier") and "soort" in mens.velden:
        return True
    geboren = lees_datum(str(mens.velden.get("geboren", "")))
    if geboren and wie.geboren and geboren.jaar and wie.geboren.jaar and abs(geboren.jaar - wie.geboren.jaar) > 2:
        return True
    if any(re.search(r" van (?-i:[A-Z])", tekst) for tekst in (str(mens.velden.get("wie", "")), wie.wie or "")):
        return False
    hier, daar = _rol(str(mens.velden.get("wie", ""))), _rol(wie.wie or "")
    return bool(hier and daar and not _verwant(hier, daar) and not _eigen_woorden(mens) & _woorden_van(wie))


def _werkt_voor(mens: Genoemd, sleutel: Sleutel, wie: Persoon) -> bool:
    """``begeleider van Yassin`` is called after Yassin, and is somebody else."""
    vak = mens.velden.get("professional")
    _, van, voor_wie = str(vak.get("functie", "") if isinstance(vak, Mapping) else "").partition(" van ")
    return bool(van and _woorden(voor_wie) & _woorden(wie.naam or naam_uit_sleutel(sleutel)))


def _van_een_ander(mens: Genoemd, wie: Persoon) -> bool:
    """Seen from two sides: ``moeder van Sandra`` may be the ``oma`` who is there, or not."""
    hier, daar = str(mens.velden.get("wie", "")), wie.wie or ""
    rollen = _rol(hier), _rol(daar)
    return all(rollen) and not _verwant(*rollen) and not _eigen_woorden(mens) & _woorden_van(wie)


def _rol(tekst: str) -> frozenset[str]:
    """The words that say what somebody is, up to whom they are that of."""
    delen = tekst.casefold().replace("’", "'")
    eerste = re.split(rf"[,;(]|\s(?:{'|'.join(sorted(GRENS))})\s", delen)[0]
    woorden = frozenset(woord for woord in re.findall(r"[\w'-]+", eerste) if woord not in VULSEL and woord not in GRENS)
    if delen.split() and delen.split()[0] in GRENS:
        return frozenset()
    return frozenset({relatie}) if (relatie := eerste_relatie(tekst)) else woorden


def _verwant(hier: frozenset[str], daar: frozenset[str]) -> bool:
    """``oma`` and ``pleegoma``, ``mama`` and ``moeder``."""
    for een in hier:
        for ander in daar:
            if (
                een in ander
                or ander in een
                or ROLLEN.get(een, frozenset({een})) & ROLLEN.get(ander, frozenset({ander}))
            ):
                return True
    return False


def _eigen_woorden(mens: Genoemd) -> frozenset[str]:
    vak = mens.velden.get("professional")
    return _woorden(f"{mens.velden.get('wie', '')} {vak if isinstance(vak, Mapping) else ''}")


def _woorden_van(wie: Persoon) -> frozenset[str]:
    functie = wie.professional.functie if wie.professional else None
    return _woorden(f"{wie.wie or ''} {functie or ''}")


def _woorden(tekst: str) -> frozenset[str]:
    kaal = sleutel_van(tekst) if tekst.strip() else ""
    return frozenset(
        woord for woord in kaal.split("-") if len(woord) > 2 and woord not in VULSEL and woord not in GRENS
    )
