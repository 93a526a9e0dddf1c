"""One word or list where a block of fields belongs: which field it is."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval
from sonestra_cli.domein.beraad import Gast, Piketpaaltje
from sonestra_cli.domein.netwerk import Gezin, Huishouden
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.plan import (
    Aanbod,
    Actieteam,
    Afspraak,
    Anders,
    Bekeken,
    EigenWoorden,
    Kosten,
    StemBij,
    VolgendeKeer,
    VoorKinderen,
    VraagAanProfessional,
)
from sonestra_cli.domein.soorten import Woorden
from sonestra_cli.domein.traject import Akkoord, Procesbegeleider
from sonestra_cli.domein.veld import Keuze, Lijst, Waarde, velden_van
from sonestra_cli.domein.verhaal import Gebeurtenis, Stem, Vraag
from sonestra_cli.verstaan.datums import versta_datum
from sonestra_cli.verstaan.keuzes import versta_keuze
from sonestra_cli.yamltekst.bewerkbaar import regeleinde_van, vervangen
from sonestra_cli.yamltekst.citeren import citeer
from sonestra_cli.yamltekst.knopen import Rij, TekstKnoop, is_leeg

_HOOFDVELD: Mapping[type[Any], str] = {
    Persoon: "wie",
    Afspraak: "woorden",
    Vraag: "vraag",
    VraagAanProfessional: "vraag",
    Stem: "woorden",
    StemBij: "woorden",
    VoorKinderen: "woorden",
    Anders: "woorden",
    EigenWoorden: "woorden",
    Piketpaaltje: "woorden",
    Gebeurtenis: "wat",
    Aanbod: "wat",
    Kosten: "wat",
    Akkoord: "wat",
    Bekeken: "paaltje",
    Gezin: "partners",
    Huishouden: "wie",
    Actieteam: "leden",
    Procesbegeleider: "naam",
    Professional: "functie",
}
"""The field that people mean when they type no field."""
_LANG = 300
"""Letters of a tip to type over that are shown as a whole; of more it says how, without half of the words."""
_BEREIKBAAR = re.compile(r"\+?\d[\d\s()-]{7,}\d|\S+@\S+\.\w+")
_VAK = re.compile(
    r"(?P<functie>[^,\d]+?)(?:,? (?:sinds|vanaf) (?P<sinds>.+?))?(?:,? (?:tot|t/m|tot en met) (?P<tot>.+?))?"
    r"(?:,? gevraagd door (?P<gevraagd_door>[^,\d]+))?"
)
"""``bewindvoerder sinds sept. 2025``: what the work is, and since when."""
_VOEGWOORDEN = "sinds vanaf tot t/m en met gevraagd door"
"""What is said by the name of a field then."""
_NIETS_GEZEGD = frozenset(("ja", "nee", "x", "v", "j", "n", "ok", "true", "false"))


def veld_voor(klasse: type[Any], tekst: str) -> str | None:
    """The field that this text fills; None where it is not clear."""
    if klasse is Gast:
        vorm = velden_van(Gast)["komt"].vorm
        return "komt" if isinstance(vorm, Keuze) and len(versta_keuze(tekst, vorm.woorden)) == 1 else None
    if klasse is VolgendeKeer:
        return "datum" if len(versta_datum(tekst)) == 1 else None
    if klasse is Professional and tekst.lower() in _NIETS_GEZEGD:
        return None
    return _HOOFDVELD.get(klasse)


def velden_voor(klasse: type[Any], tekst: str) -> Mapping[str, str]:
    """The fields that this text fills: a day, and where or what; nothing where it is not clear."""
    if klasse is Procesbegeleider and (bereik := _BEREIKBAAR.search(tekst)):
        naam = (tekst[: bereik.start()] + tekst[bereik.end() :]).strip(" ,;:()-")
        hoe = "email" if "@" in bereik[0] else "telefoon"
        return {"naam": naam, hoe: bereik[0].strip(" ()")} if naam else {}
    if klasse is Professional and (delen := _VAK.fullmatch(tekst)):
        vak = {naam: waarde.strip(" ,") for naam, waarde in delen.groupdict().items() if waarde}
        if len(vak) > 1 and all(len(versta_datum(vak[naam])) == 1 for naam in ("sinds", "tot") if naam in vak):
            return vak
    if (veld := veld_voor(klasse, tekst)) and klasse is not Gebeurtenis:
        return {veld: tekst}
    if klasse in (VolgendeKeer, Gebeurtenis):
        dag, rest = _dag_en_rest(tekst)
        eerste, tweede = ("datum", "plek") if klasse is VolgendeKeer else ("wanneer", "wat")
        if dag and rest:
            return {eerste: dag, tweede: rest}
        return {"wat": tekst} if klasse is Gebeurtenis and not dag else {}
    return {}


def _dag_en_rest(tekst: str) -> tuple[str, str]:
    """The longest beginning that is one day, and what comes behind it."""
    woorden = tekst.split(" ")
    for nummer in range(len(woorden), 0, -1):
        dag = " ".join(woorden[:nummer]).rstrip(",:;- ")
        if len(versta_datum(dag)) == 1:
            return dag, " ".join(woorden[nummer:]).strip(",:;- ")
    return "", tekst


def woord_voor_velden(geval: Geval) -> Antwoord | None:
    """Fields belong here, and a word or a list stands here."""
    klasse, knoop = geval.klasse(geval.stappen), geval.knoop(geval.stappen)
    if klasse is None or knoop is None or not isinstance(knoop, (TekstKnoop, Rij)) or is_leeg(knoop):
        return None
    if isinstance(knoop, TekstKnoop) and knoop.stijl in ("|", ">"):
        return _blok_in_velden(geval, klasse, knoop)
    if isinstance(knoop, Rij):
        nieuw = _lijst_in_velden(geval.tekst, klasse, knoop)
    else:
        paren = velden_voor(klasse, knoop.waarde).items() if "\n" not in knoop.waarde else ()
        nieuw = ", ".join(f"{veld}: {citeer(waarde)}" for veld, waarde in paren)
    if klasse is Professional and not nieuw:
        return Antwoord("schrijf wat deze mens komt doen: professional: {functie: wijkcoach}")
    if not nieuw:
        return None
    zin = f"zet er het veld bij: {{{_wie_zegt_het(geval, klasse)}{nieuw}}}"
    if len(nieuw) > _LANG:
        veld, _, waarde = nieuw.partition(": ")
        teken = waarde[0] if waarde[:1] in "'\"" else ""
        voor = f"{{{veld}: {teken}".rstrip()
        zin = f"zet dit ervoor: {voor} en dit erachter: {teken}}}"
    maak = partial(vervangen, knoop=knoop, nieuw=f"{{{nieuw}}}")
    vervalt = _VOEGWOORDEN if klasse is Professional else ""
    return Antwoord(zin, geval.weg(zin, maak, geval.pad(*geval.stappen), vervalt=vervalt))


def _wie_zegt_het(geval: Geval, klasse: type[Any]) -> str:
    """``van: …, `` where words need a name beside them; in a file of ``apart/`` they are of who it is for."""
    velden = velden_van(klasse)
    if "woorden" not in velden or "van" not in velden or not velden["van"].nodig:
        return ""
    return f"van: {geval.naam.removeprefix('apart/') if geval.naam.startswith('apart/') else '…'}, "


def _blok_in_velden(geval: Geval, klasse: type[Any], knoop: TekstKnoop) -> Antwoord | None:
    """``eigenaarschap: |`` with words below it: the field for words in between, the words two spaces further in."""
    veld = _HOOFDVELD.get(klasse)
    if veld is None or velden_van(klasse)[veld].vorm not in (Waarde(Woorden), Waarde(str)):
        return None
    begin_regel = geval.tekst.rfind("\n", 0, knoop.begin) + 1
    ervoor = geval.tekst[begin_regel : knoop.begin]
    in_een_lijst = not ervoor.strip(" -")
    ruimte = "" if in_een_lijst else regeleinde_van(geval.tekst) + " " * (len(ervoor) - len(ervoor.lstrip(" -")) + 2)
    kop, punt, regels = geval.tekst[knoop.begin : knoop.eind].partition("\n")
    dieper = "".join(f"  {regel}" if regel.strip() else regel for regel in regels.splitlines(keepends=True))
    waar = "op deze regel" if in_een_lijst else "op een nieuwe regel eronder"
    zin = f"zet '{veld}: {kop.strip()}' {waar}, en twee spaties meer voor de woorden"
    nieuw = f"{ervoor.rstrip() if ruimte else ervoor}{ruimte}{veld}: {kop}{punt}{dieper}"
    begin, eind = begin_regel, knoop.eind

    def maak(tekst: str) -> str:
        return tekst[:begin] + nieuw + tekst[eind:]

    return Antwoord(zin, geval.weg(zin, maak, geval.pad(*geval.stappen)))


def _lijst_in_velden(tekst: str, klasse: type[Any], rij: Rij) -> str:
    """``actieteam: [bo, kees]``."""
    veld = velden_van(klasse).get(_HOOFDVELD.get(klasse, ""))
    geheel = tekst[rij.begin : rij.eind]
    past = veld is not None and isinstance(veld.vorm, Lijst) and rij.vloei and "\n" not in geheel
    return f"{veld.sleutel}: {geheel}" if past and veld else ""
