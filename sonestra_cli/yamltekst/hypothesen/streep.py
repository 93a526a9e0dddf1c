"""The sign for a block of words where the colon belongs."""

import re
from collections.abc import Iterator

from sonestra_cli.yamltekst.citeren import citeer_los
from sonestra_cli.yamltekst.codes import B018
from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn
from sonestra_cli.yamltekst.hypothesen.vorm import Hypothese, Oorzaak, Reparatie, Snee
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

_VELD_STREEP = re.compile(r"\s*(?:- +)?(?P<veld>[\w-]+)(?P<teken> *\| +)(?P<rest>\S.*?)\s*")


def streep_voor_punt(_tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """``woorden | Bo koopt brood``: the sign for a block of words stands where the colon belongs."""
    gevonden = _VELD_STREEP.fullmatch(lijn.tekst)
    if gevonden is not None and is_veld(gevonden["veld"]):
        snee = Snee(lijn.begin + gevonden.start("teken"), lijn.eind, f": {citeer_los(gevonden['rest'])}")
        oorzaak = Oorzaak(B018, f"achter '{gevonden['veld']}' hoort een dubbele punt, en hier staat een rechte streep")
        yield Hypothese((Reparatie((snee,), "zet een dubbele punt in plaats van de streep", oorzaak),))
