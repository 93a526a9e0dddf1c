"""What is wrong with a template: in which file, on which line, and what may have been meant. Without its English."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from jinja2 import StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError

from sonestra_cli.lezen.indeling import SJABLONEN
from sonestra_cli.taal.zinnen import hoofdletter, met_punt
from sonestra_cli.techniek.gelijkenis import beste_gok
from sonestra_cli.techniek.inkorten import kort
from sonestra_cli.techniek.stuurtekens import kaal

EINDE = ".md"
_VAN_ONS = "<sjabloon> "
"""Before the name of a template in a traceback."""
_WOORDEN = ("if", "elif", "else", "endif", "for", "endfor", "include", "with", "endwith")
"""What can stand between ``{%`` and ``%}``."""


class SjabloonFout(Exception):
    """A template that cannot be used; as text a Dutch sentence for who wrote it. ``regel`` 0: the file as a whole."""

    def __init__(self, naam: str, zin: str, regel: int = 0, tip: str = "") -> None:
        waar = f"{SJABLONEN}/{naam}{EINDE}{f', regel {regel}' if regel else ''}"
        super().__init__(f"{waar}: {zin}.{f' {hoofdletter(met_punt(tip))}' if tip else ''}")
        self.naam, self.zin, self.regel, self.tip = naam, zin, regel, tip


class Geweigerd(TemplateSyntaxError):
    """Good Jinja, but more than a template may do, or a filter that is not there."""

    def __init__(self, zin: str, regel: int, naam: str | None, tip: str = "") -> None:
        super().__init__(zin, regel, naam)
        self.tip = tip


class HoudtNietOp(Exception):
    """A template that goes on and on."""


class GeenRij(Exception):
    """What a loop goes through is no row."""


class GeenTekst(Exception):
    """What should stand on paper has parts, or is a row."""


NIET_RIJ = ("is geen rij", "een lus gaat door een rij")
NIET_TEKST = ("is geen tekst", "zet er een veld van neer, of ga erdoorheen met {% for %}")
"""The sentence, but for what it is about, and the tip."""


class Onbekend(StrictUndefined):
    """A field that is not there; tells its name and, where there are some, the fields that are."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        ding = self._undefined_obj
        velden = tuple(map(str, ding)) if isinstance(ding, Mapping) else velden_van(type(ding))
        return "\n".join((str(self._undefined_name), *velden))


def velden_van(soort: type) -> tuple[str, ...]:
    """The fields of a dataclass of ours; of anything else none."""
    return tuple(veld.name for veld in fields(soort)) if is_dataclass(soort) else ()


def heeft_delen(soort: type) -> bool:
    """True for a dataclass that does not say itself how it reads."""
    return is_dataclass(soort) and soort.__str__ is object.__str__


def bestandsnaam(naam: str) -> str:
    """What a template is called in a traceback."""
    return f"{_VAN_ONS}{naam}"


def bedoel_je(woord: str, keuzes: Iterable[str]) -> str:
    """``bedoel je 'naam'?``, or nothing where nothing is like it."""
    gok = beste_gok(woord, keuzes)
    return f"bedoel je '{gok}'?" if gok else ""


def ken_ik_niet(wat: str) -> str:
    """The sentence for a word that is not there."""
    return f"'{kort(kaal(wat))}' ken ik niet"


def vertaald(fout: Exception, naam: str, namen: Iterable[str], woorden: Mapping[str, object]) -> SjabloonFout:
    """What went wrong while template ``naam`` was filled in with ``woorden``; ``namen`` are all templates."""
    if isinstance(fout, TemplateSyntaxError):
        return _in_de_tekst(fout, naam)
    plek, regel = _waar(fout, naam)
    if isinstance(fout, TemplateNotFound):
        gezocht = str(fout.name or "")
        zin = f"het sjabloon '{kort(kaal(gezocht))}' vind ik niet. Een sjabloon vindt alleen andere sjablonen"
        return SjabloonFout(plek, zin, regel, bedoel_je(gezocht, namen))
    if type(fout) is UndefinedError:
        veld, *velden = (fout.message or "?").split("\n")
        keuzes = velden or [woord for woord in woorden if not woord.startswith("_")]
        return SjabloonFout(plek, ken_ik_niet(veld), regel, bedoel_je(veld, keuzes))
    if isinstance(fout, TemplateError):
        return SjabloonFout(plek, "hier wordt iets gevraagd dat niet mag", regel, "kies uit de velden van het papier")
    if isinstance(fout, GeenRij | GeenTekst):
        zin, tip = NIET_RIJ if isinstance(fout, GeenRij) else NIET_TEKST
        return SjabloonFout(plek, f"dit {zin}", regel, tip)
    return SjabloonFout(plek, "dit kan ik zo niet invullen", regel, "kijk de lussen en de filters na")


def _in_de_tekst(fout: TemplateSyntaxError, naam: str) -> SjabloonFout:
    tip = fout.tip if isinstance(fout, Geweigerd) else ""
    zin = fout.message or ""
    if not isinstance(fout, Geweigerd):
        woord = re.match(r"Encountered unknown tag '(\w+)'", zin)
        open_ = re.search(r"needs to be closed is '(\w+)'", zin)
        if open_:
            zin, tip = f"hier mist {{% end{open_[1]} %}}", f"bij elke {{% {open_[1]} %}} hoort er een"
        elif woord:
            zin, tip = ken_ik_niet(woord[1]), bedoel_je(woord[1], _WOORDEN) or "kies uit if, for, with en include"
        else:
            zin, tip = "hier begrijp ik iets niet", "kijk de accolades en de woorden tussen {% en %} na"
    return SjabloonFout(fout.name or naam, zin, fout.lineno, tip)


def _waar(fout: BaseException, naam: str) -> tuple[str, int]:
    """Name and line of the innermost template: its frames bear the name that the loader gave them."""
    return max(enumerate(_plekken(fout)), default=(0, (naam, 0)))[1]


def _plekken(fout: BaseException) -> Iterator[tuple[str, int]]:
    plek = fout.__traceback__
    while plek is not None:
        bestand = plek.tb_frame.f_code.co_filename
        if bestand.startswith(_VAN_ONS):
            yield bestand.removeprefix(_VAN_ONS), plek.tb_lineno
        plek = plek.tb_next
