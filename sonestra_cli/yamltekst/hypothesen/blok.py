"""Own words that take more lines: what stands under ``|``, and what should have."""

import re
from collections.abc import Iterator, Sequence

from sonestra_cli.yamltekst.codes import B015, B016, B018
from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, hoeveel_meer, omhoog, omlaag
from sonestra_cli.yamltekst.hypothesen.vorm import Hypothese, Oorzaak, Reparatie, Snee
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

_BLOK = re.compile(r"(?P<voor>\s*(?:- +)*)[\w-]+\s*: *[|>][+-]?(?P<achter>[^\n]*)$")
_VELD = re.compile(r"(?P<voor>\s*(?:- +)*)(?P<naam>[\w-]+): +(?P<waarde>(?![\d:-]+\s*$)[^\s|>{\[#][^\n]*)$")
_BEGIN = re.compile(r"\s*(?:- +)?(?P<naam>[\w-]+(?: +[\w-]+){0,3})\s*:(?:\s|$)")
NIET_INGESPRONGEN = Oorzaak(B016, "voor deze woorden staan te weinig spaties: zo horen ze niet bij het veld erboven")
ZONDER_STREEP = Oorzaak(B018, "deze regel hoort bij de woorden erboven, en zo lees ik dat niet")


def blok(tekst: str, lijn: Lijn, is_veld: IsVeld, draagt_tekst: IsVeld, draagt_woorden: IsVeld) -> Iterator[Hypothese]:
    """Words that belong to the field above, where that holds text: with a colon in them only below what was said."""
    for kop in (lijn, *omhoog(tekst, lijn, 12)):
        if gevonden := _BLOK.match(kop.tekst):
            yield from _onder_de_streep(tekst, kop, len(gevonden["voor"]), gevonden["achter"], is_veld)
            return
        if veld := _VELD.match(kop.tekst):
            eronder = _woorden(tekst, kop, len(veld["voor"]), is_veld)
            past = draagt_woorden if any(_BEGIN.match(een.tekst) for een in eronder) else draagt_tekst
            if eronder and past(veld["naam"]) and not any(begint_met_veld(een.tekst, is_veld) for een in eronder):
                yield _met_streep(kop, veld, eronder)
            if eronder:
                return


def _onder_de_streep(tekst: str, kop: Lijn, diepte: int, achter: str, is_veld: IsVeld) -> Iterator[Hypothese]:
    woorden = _woorden(tekst, kop, diepte, is_veld)
    if achter.strip():
        plaats = kop.begin + len(kop.tekst.rstrip()) - len(achter.strip())
        sneden = [Snee(kop.begin + len(kop.tekst) - len(achter), plaats, "\n" + " " * (diepte + 2))]
        oorzaak = Oorzaak(B015, "achter '|' kan niets staan")
        yield Hypothese(
            (Reparatie((*sneden, *_diep(woorden, diepte + 2)), "zet de woorden op de regel eronder", oorzaak),)
        )
        return
    if not woorden:
        return
    onder = max(diepte + 1, woorden[0].diepte) if woorden[0].diepte > diepte else diepte + 2
    scheef = tuple(snee for snee in _diep(woorden, onder))
    if scheef:
        zin = "laat alle woorden onder '|' even ver inspringen"
        if len(scheef) == 1:
            zin = f"zet {hoeveel_meer(onder - (scheef[0].eind - scheef[0].begin))} voor deze regel"
        yield Hypothese((Reparatie(scheef, zin, NIET_INGESPRONGEN),))


def _met_streep(kop: Lijn, veld: re.Match[str], woorden: Sequence[Lijn]) -> Hypothese:
    diepte = len(veld["voor"]) + 2
    begin = kop.begin + veld.start("waarde")
    sneden = (Snee(begin, begin, "|\n" + " " * diepte), *_diep(woorden, diepte))
    zin = f"zet '|' achter '{veld['naam']}:' en alle woorden op de regels eronder"
    return Hypothese((Reparatie(sneden, zin, ZONDER_STREEP),))


def _diep(lijnen: Sequence[Lijn], diepte: int) -> list[Snee]:
    """The lines as deep as this, those that stand deeper among them left as they are."""
    return [Snee(een.begin, een.begin + een.diepte, " " * diepte) for een in lijnen if een.diepte < diepte]


def _woorden(tekst: str, kop: Lijn, diepte: int, is_veld: IsVeld) -> list[Lijn]:
    """The lines below that can be words: up to the next field or dash that does not stand deeper."""
    uit: list[Lijn] = []
    for volgende in _alle_onder(tekst, kop):
        if volgende.diepte <= diepte and (_begint_iets(volgende, is_veld) or volgende.inhoud.startswith("- ")):
            break
        uit.append(volgende)
    return uit


def _begint_iets(lijn: Lijn, is_veld: IsVeld) -> bool:
    """True for one word with a colon, for more with nothing or another colon behind it, for the name of a field."""
    gevonden = _BEGIN.match(lijn.tekst)
    if gevonden is None:
        return False
    naam, rest = gevonden["naam"], lijn.tekst[gevonden.end() :].strip()
    kaal = " " not in naam or not rest or (": " in rest and naam.islower())
    return kaal or begint_met_veld(lijn.tekst, is_veld)


def begint_met_veld(regel: str, is_veld: IsVeld) -> bool:
    """True where the line begins with the name of a field, with spaces or with ``_`` in it: never with words."""
    gevonden = _BEGIN.match(regel)
    return gevonden is not None and is_veld("_".join(gevonden["naam"].split()))


def _alle_onder(tekst: str, kop: Lijn) -> Iterator[Lijn]:
    """The lines below; a comment at the margin is none of the words."""
    yield from omlaag(tekst, kop, 40)
