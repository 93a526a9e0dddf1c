"""A line that still stands behind the ``#`` of the example, while what belongs under it is there."""

import re
from collections.abc import Iterator

from sonestra_cli.yamltekst.codes import N002
from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, lijn_op
from sonestra_cli.yamltekst.hypothesen.vorm import Hypothese, Oorzaak, een
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

_KOP = re.compile(r"\s*(# ?)(?:- )?([\w-]+)\s*:\s*[|>]?\s*$")
_MEEST = 8


def kop_achter_hekje(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """Without the ``#`` of the nearest lines above that are the name of a field and nothing else."""
    boven = lijn
    for _ in range(_MEEST):
        if not boven.begin:
            return
        boven = lijn_op(tekst, boven.begin - 1)
        kop = _KOP.match(boven.tekst)
        if kop is not None and is_veld(kop[2]):
            begin = boven.begin + kop.start(1)
            oorzaak = Oorzaak(N002, f"'{kop[2]}:' staat achter een '#', en dan lees ik het niet")
            yield Hypothese((een(begin, boven.begin + kop.end(1), "", f"haal het # weg voor '{kop[2]}:'", oorzaak),))
        elif not boven.zwijgt:
            return
