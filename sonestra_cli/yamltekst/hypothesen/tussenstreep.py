"""``hanneke - moeder``, ``wim (opa)``, ``plek = thuis``: another sign where a colon belongs, on one line or more."""

import re
from collections.abc import Iterator
from itertools import takewhile

from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.codes import B018
from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, omhoog, omlaag
from sonestra_cli.yamltekst.hypothesen.vorm import Hypothese, Oorzaak, Reparatie, Snee
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

_MEEST = 200
_VELD = {"personen": "wie", "gasten": "komt"}
"""What stands behind the names of a block."""
_NAAM = re.compile(
    r"\s*[^\W\d_][\w.'-]*(?: [\w.'-]+){0,3}?(?P<vanaf> +)(?:[-–—=→]+>? +(?P<rest>[^:#{}\[\]]*[^:#{}\[\]\s])"
    r"|\((?P<tussen>[^:#{}\[\]()]*[^:#{}\[\]()\s])\)(?P<dicht>))\s*(?:#.*)?"
)
_ANTWOORD = re.compile(
    r"\s*[^\W\d_][\w.'-]*(?: [A-Z\xc0-\xde][\w.'-]*){0,2}(?P<vanaf> +)"
    r"(?P<rest>(?:komt|kan|ja|nee|misschien|twijfelt|wel|niet|belt|stuurt|schrijft)\b"
    r"(?:[^:#{}\[\]]*[^:#{}\[\]\s])?)\s*(?:#.*)?"
)
"""``greet komt niet`` among the guests."""
_VELD_IS = re.compile(r"\s*(?:- +)?(?P<veld>[\w-]+)(?P<teken>\s*[=;]\s*)(?=\S)")
_HAAKJES = Oorzaak(B018, "achter een naam hoort een dubbele punt, en hier staan haakjes")
_ZONDER_PUNT = Oorzaak(B018, "achter een naam hoort een dubbele punt")
_OORZAAK = Oorzaak(B018, "achter een naam hoort een dubbele punt, en hier staat een streepje")


def tussenstreep(tekst: str, lijn: Lijn, _is_veld: IsVeld) -> Iterator[Hypothese]:
    """A colon in the place of the dash, on every line of the run that has one."""
    kop = next((een for een in omhoog(tekst, lijn, _MEEST) if een.diepte < lijn.diepte), None)
    veld = _VELD.get(kop.inhoud.partition(":")[0]) if kop is not None else None
    if veld is None:
        return
    gevonden = [(een, m) for een in _rij(tekst, lijn) if (m := _NAAM.fullmatch(een.tekst))]
    if any(een.begin == lijn.begin for een, _ in gevonden):
        sneden = tuple(
            Snee(
                een.begin + m.start("vanaf"),
                een.begin + max(m.end("rest"), m.end("dicht")),
                f": {{{veld}: {citeer(m['rest'] or m['tussen'])}}}",
            )
            for een, m in gevonden
        )
        haak = all(m["tussen"] for _, m in gevonden)
        zin = "zet een dubbele punt achter de naam, in plaats van " + ("de haakjes" if haak else "het streepje")
        yield Hypothese((Reparatie(sneden, zin, _HAAKJES if haak else _OORZAAK),))


def antwoord_achter_gast(tekst: str, lijn: Lijn, _is_veld: IsVeld) -> Iterator[Hypothese]:
    """A colon between a guest and what the guest answered, on every line of the run that has none."""
    kop = next((een for een in omhoog(tekst, lijn, _MEEST) if een.diepte < lijn.diepte), None)
    if kop is None or kop.inhoud.partition(":")[0] != "gasten":
        return
    gevonden = [(een, m) for een in _rij(tekst, lijn) if (m := _ANTWOORD.fullmatch(een.tekst))]
    if any(een.begin == lijn.begin for een, _ in gevonden):
        sneden = tuple(
            Snee(een.begin + m.start("vanaf"), een.begin + m.end("rest"), f": {{komt: {citeer(m['rest'])}}}")
            for een, m in gevonden
        )
        zin = "zet een dubbele punt achter de naam, en het antwoord bij 'komt'"
        yield Hypothese((Reparatie(sneden, zin, _ZONDER_PUNT),))


def gelijktekens(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """A colon in the place of ``=`` behind every field of the run that has one."""
    gevonden = [(een, m) for een in _rij(tekst, lijn) if (m := _VELD_IS.match(een.tekst)) and is_veld(m["veld"])]
    if len(gevonden) > 1:
        sneden = tuple(Snee(een.begin + m.start("teken"), een.begin + m.end("teken"), ": ") for een, m in gevonden)
        eerste = gevonden[0][1]
        oorzaak = Oorzaak(B018, f"achter '{eerste['veld']}' hoort een dubbele punt, en hier staat iets anders")
        yield Hypothese((Reparatie(sneden, "schrijf een dubbele punt en een spatie achter elk veld", oorzaak),))


def _rij(tekst: str, lijn: Lijn) -> list[Lijn]:
    """The line and those above and below it that stand as deep, under one parent."""
    boven = takewhile(lambda een: een.diepte >= lijn.diepte, omhoog(tekst, lijn, _MEEST))
    onder = takewhile(lambda een: een.diepte >= lijn.diepte, omlaag(tekst, lijn, _MEEST))
    return sorted(een for een in (*boven, lijn, *onder) if een.diepte == lijn.diepte)
