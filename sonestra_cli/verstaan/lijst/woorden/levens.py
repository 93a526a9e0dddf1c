"""Born, died, how old, since and until when: ``geb. 2004``, ``1949 – † 1988``, ``(14)``, ``sinds sept. 2025``."""

import re
from collections.abc import Sequence

from sonestra_cli.domein.datum import Datum
from sonestra_cli.techniek.zelden import zelden
from sonestra_cli.verstaan.datums import begrijp_datum
from sonestra_cli.verstaan.lijst.soorten import Keus, Twijfel, Vondst, zonder_veld
from sonestra_cli.verstaan.lijst.woorden.relaties import is_relatie

_GEBOREN = zelden(
    r"^(?:is )?(?:geb(?:oren)?\b\.?|geboortejaar|geboortedatum|\*|°)\s*:?\s*(?:in |op )?(?P<op>.+)$", re.IGNORECASE
)
_DOOD = zelden(
    r"^(?P<geboren>.*?)[\s,(–-]*(?:†|✝|\+(?=\s?\d)|\b(?:is |al )*(?:overleden|gestorven|"
    r"overl\.?)(?:\s+(?:in|op|sinds))?|\bis dood\b|^dood\b|\bleeft niet meer\b)\s*:?\s*(?P<dood>.*)$",
    re.IGNORECASE,
)
_WAARAAN = zelden(r"(?:^|\s)(?:plotseling|onverwacht|aan|door|bij|na|tijdens)\b.*$", re.IGNORECASE)
_LEEFTIJD = zelden(
    r"^(?:van |nu |is |bijna |ongeveer |rond de |ca\.? |± ?)*(?P<oud>\d{1,3})\s*(?:jaar(?: oud)?|jr\.?|j\.?)?$",
    re.IGNORECASE,
)
_BABY = zelden(
    r"^(?:van |nu |is |bijna |ongeveer )*(?P<tijd>\d{1,2} (?:maanden|maand|mnd|weken|week|dagen))(?: oud)?$",
    re.IGNORECASE,
)
_JAAR = zelden(r"(?<!\d)[12]\d{3}(?!\d)|['’‘]\d{2}(?!\d)|\d[-/.]\d{1,2}[-/.]\d{2}(?!\d)|jaren \d0")
_SAMEN = zelden(r"^(?:getrouwd|gescheiden)\b", re.IGNORECASE)
"""What a date is of that is no birth."""
_OUDST, _LEVEN = 112, 18


def leven(woord: str, peiljaar: int | None) -> Vondst | None:
    """What ``woord`` says of somebody's years, None where it is about something else."""
    kaal = re.sub(
        r"^(?:al|nu|is|was) (?=sinds|vanaf|van |tot|geb|overl|†)", "", woord.strip(" .!,"), flags=re.IGNORECASE
    )
    if (past := _DOOD.match(kaal)) is not None:
        return _dood(past["geboren"], past["dood"], woord)
    if (past := _GEBOREN.match(kaal)) is not None:
        return _geboren(past["op"], woord)
    if (past := _LEEFTIJD.match(kaal)) is not None and int(past["oud"]) <= _OUDST:
        return leeftijd(int(past["oud"]), peiljaar)
    if (past := _BABY.match(kaal)) is not None and peiljaar is not None:
        return Vondst(
            {"geboren": f"ca {peiljaar}"}, gezegd=(f"{past['tijd']} oud lees ik als geboren rond {peiljaar}.",)
        )
    return _datum(kaal, woord) if _JAAR.search(kaal) and not _SAMEN.match(kaal) else None


def is_leeftijd(woord: str) -> bool:
    """``van 13``, ``10 jaar``: an age and nothing else; a number alone may be of a house."""
    return _LEEFTIJD.match(woord) is not None and not woord.isdigit()


def leeftijd(jaren: int, peiljaar: int | None) -> Vondst:
    """An age gives about the year of birth, when we know of which year the list is."""
    if peiljaar is None:
        niet = f"{jaren} jaar: dat schreef ik niet op, want een leeftijd verandert."
        return Vondst(gezegd=(f"{niet} Het jaar van geboorte is genoeg.",))
    return Vondst(
        {"geboren": f"ca {peiljaar - jaren}"},
        gezegd=(f"{jaren} jaar oud lees ik als geboren rond {peiljaar - jaren}.",),
    )


def _dood(geboren: str, dood: str, woord: str) -> Vondst | None:
    velden: dict[str, str] = {}
    gezegd: tuple[str, ...] = ()
    for veld, tekst in (("geboren", geboren), ("overleden", dood)):
        kaal = re.sub(r"^(?:geb(?:oren)?\.?|\*)\s*(?:in |op )?", "", tekst.strip(" -–.,()"), flags=re.IGNORECASE)
        waaraan = _WAARAAN.search(kaal) if veld == "overleden" else None
        if waaraan is not None:
            kaal, gezegd = kaal[: waaraan.start()].strip(), (zonder_veld(waaraan[0].strip()),)
        datum = _enige(kaal) if kaal else None
        if kaal and datum is None:
            return None
        if datum is not None:
            velden[veld] = str(datum)
    return Vondst({**velden, "overleden": velden.get("overleden", "ja")}, gezegd=gezegd)


def _geboren(tekst: str, woord: str) -> Vondst | None:
    begrepen = begrijp_datum(tekst)
    return _keuze(begrepen.datums, woord) if begrepen.datums else None


def _datum(kaal: str, woord: str) -> Vondst | None:
    begrepen = begrijp_datum(kaal)
    if not begrepen.datums:
        return None
    eerste = begrepen.datums[0]
    if begrepen.vorm == "vanaf":
        return Vondst(periode=(str(eerste), ""))
    if begrepen.vorm == "tot":
        return Vondst(periode=("", str(eerste)))
    if begrepen.vorm in ("reeks", "van_tot") and eerste.tot is not None:
        return Vondst(periode=(str(_begin(eerste)), str(eerste.tot)))
    return _keuze(begrepen.datums, woord)


def is_van_leven(voor: Sequence[str], jaar: str) -> bool:
    """Whether a year behind these words is of a birth or a death: it says so, or only who it is stands before it.

    ``broer 1980`` was born then; ``gescheiden in 2010`` and ``kent ons sinds 2015`` tell of something else.
    """
    gezegd = _GEBOREN.match(jaar) or _DOOD.match(jaar)
    return gezegd is not None or all(is_relatie(woord) or woord[0].isupper() for woord in voor)


def is_heel_leven(van: str, tot: str) -> bool:
    """Two years that lie so far apart that they are most likely of birth and death."""
    jaren = [re.search(r"\d{4}", tekst) for tekst in (van, tot)]
    return all(jaren) and int(jaren[1][0]) - int(jaren[0][0]) >= _LEVEN  # type: ignore[index]


def _begin(datum: Datum) -> Datum:
    return Datum("op", datum.jaar, datum.maand, datum.dag, datum.seizoen)


def _keuze(datums: tuple[Datum, ...], woord: str) -> Vondst:
    if len(datums) == 1:
        return Vondst({"geboren": str(datums[0])})
    keuzen = tuple(Keus(str(datum), {"geboren": str(datum)}) for datum in datums)
    return Vondst(
        twijfels=(
            Twijfel(f"‘{woord}’ kan meer dan één dag zijn. Die liet ik weg.", f"‘{woord}’: wanneer is dat?", keuzen),
        )
    )


def _enige(tekst: str) -> Datum | None:
    datums = begrijp_datum(tekst).datums
    return datums[0] if len(datums) == 1 else None
