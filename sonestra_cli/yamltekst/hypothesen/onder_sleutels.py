"""Fields that stand right below their key, as far in as the key itself: ``a1:`` and under it ``woorden:``, twice."""

import re
from collections.abc import Iterator
from itertools import takewhile

from sonestra_cli.yamltekst.codes import B016
from sonestra_cli.yamltekst.hypothesen.inspringen import verschoven
from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, omhoog, omlaag
from sonestra_cli.yamltekst.hypothesen.vorm import BOUW, Hypothese, Oorzaak
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

_MEEST = 200
_SLEUTEL = re.compile(r"([\w-]+)\s*:(?P<rest>\s.*)?$")


def velden_onder_sleutels(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """All fields behind the keys of this run, further in; the keys stay where they are."""
    boven = takewhile(lambda een: een.diepte >= lijn.diepte, omhoog(tekst, lijn, _MEEST))
    onder = takewhile(lambda een: een.diepte >= lijn.diepte, omlaag(tekst, lijn, _MEEST))
    rij = sorted((*boven, lijn, *onder))
    kop, onder_kop, mee = "", False, list[Lijn]()
    for een in rij:
        gevonden = _SLEUTEL.match(een.inhoud) if een.diepte == lijn.diepte else None
        if een.diepte > lijn.diepte:
            mee += [een] * onder_kop
        elif gevonden is None or (is_veld(gevonden[1]) and not onder_kop):
            return
        elif is_veld(gevonden[1]):
            mee.append(een)
        else:  # an entry, on its own line or below it
            onder_kop = not (gevonden["rest"] or "").strip()
            kop = kop or gevonden[1] * onder_kop
    if mee:
        yield verschoven(mee, 2, BOUW, Oorzaak(B016, f"wat bij '{kop}:' hoort springt verder in"))
