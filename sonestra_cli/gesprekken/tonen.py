"""What is going to be added, to be read and nodded at: names for keys, words for choices."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.bestanden import vorm_op
from sonestra_cli.domein.datum import Datum, DatumOfJa, lees_datum
from sonestra_cli.domein.soorten import IEDEREEN, Bestandsnaam, Lezer, Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, Vorm, Waarde, Woordenboek, velden_van
from sonestra_cli.gesprekken.erbij import PERSONEN, Plek
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud, Inzet

STAP = "  "
_EEN = {
    "gezinnen": "gezin",
    "huishoudens": "huis",
    "belevingen": "beleving",
    "kennen_elkaar": "wie elkaar kennen",
    "gebeurtenissen": "gebeurtenis",
    "perspectieven": "perspectief",
    "dromen": "droom",
    "vragen": "vraag",
    "gasten": "gast",
    "piketpaaltjes": "piketpaaltje",
    "piketpaaltjes_bekeken": "piketpaaltje bekeken",
    "akkoord": "toestemming",
    "afspraken": "afspraak",
    "vragen_aan_professionals": "vraag aan een professional",
    "successen": "succes",
    "zorgen": "zorg",
    "anders": "wordt anders",
    "nieuw": "nieuwe afspraak",
    "kenmerken": "kenmerk",
    "waren_er": "wie er waren",
    "wie_leidt": "wie het leidt",
}
"""How one of a list is called."""


def toon(inzetten: Iterable[Inzet], traject: Traject) -> str:
    """One block of lines: per file, per entry, each field under the name it has there."""
    per_bestand: dict[Bestandsnaam, list[Inzet]] = {}
    for inzet in per_entry(inzetten):
        per_bestand.setdefault(inzet.bestand, []).append(inzet)
    regels: list[str] = []
    for bestand, van_hier in per_bestand.items():
        regels.append(f"In {bestand}.yaml:")
        kaal = [een for een in van_hier if een.stappen == PERSONEN and not een.waarde]
        if kaal:
            regels.append(f"{STAP}nieuw: {', '.join(kop_van(een, traject) for een in kaal)}")
        for inzet in van_hier:
            if inzet not in kaal:
                binnen = vorm_op(inzet.bestand, (*inzet.stappen, inzet.sleutel or 0))
                regels += [STAP + regel for regel in _onder(kop_van(inzet, traject), inzet.waarde, binnen, traject)]
    return "\n".join(regels)


def kop_van(inzet: Inzet, traject: Traject) -> str:
    """An entry in a few words: ``Corrie``, ``gezin``, ``afspraak a5``."""
    weg = [*inzet.stappen, *([inzet.sleutel] if inzet.sleutel else [])]
    return " ".join(_weg(inzet.bestand, tuple(map(str, weg)), traject))


def per_entry(inzetten: Iterable[Inzet]) -> list[Inzet]:
    """The same, where fields of one entry that come one by one stand together, in the place of the first."""
    uit: list[Inzet] = []
    for een in inzetten:
        if een.sleutel is not None and een.stappen and isinstance(vorm_op(een.bestand, een.stappen), Blok):
            *weg, sleutel = een.stappen
            los = Inzet(een.bestand, tuple(weg), str(sleutel), {een.sleutel: een.waarde})
        else:
            los = een
        plek = (los.bestand, los.stappen, los.sleutel)
        nummer = next((nr for nr, er_is in enumerate(uit) if (er_is.bestand, er_is.stappen, er_is.sleutel) == plek), -1)
        oud = uit[nummer].waarde if nummer >= 0 else None
        if los.sleutel is not None and isinstance(oud, Mapping) and isinstance(los.waarde, Mapping):
            uit[nummer] = replace(los, waarde={**oud, **los.waarde})
        else:
            uit.append(los)
    return uit


def zonder(inzetten: Iterable[Inzet], plekken: Iterable[Plek]) -> list[Inzet]:
    """The same without the fields at these places."""
    weg = set(plekken)
    uit: list[Inzet] = []
    for een in inzetten:
        hier = (*een.stappen, *([een.sleutel] if een.sleutel is not None else []))
        waarde = een.waarde
        if isinstance(waarde, Mapping):
            waarde = {veld: inhoud for veld, inhoud in waarde.items() if (een.bestand, (*hier, veld)) not in weg}
        if (een.bestand, hier) not in weg and (waarde or not een.waarde):
            uit.append(replace(een, waarde=waarde))
    return uit


def _weg(bestand: Bestandsnaam, stappen: Sequence[str], traject: Traject) -> Iterator[str]:
    """The way to an entry in words; a person by name, without the word ``personen`` before it."""
    for nummer, stap in enumerate(stappen):
        ouder = vorm_op(bestand, tuple(stappen[:nummer]))
        if isinstance(ouder, Woordenboek) and ouder.sleutel is Sleutel:
            yield _mens(stap, traject)
        elif isinstance(ouder, Lijst):
            yield f"{int(stap) + 1}"
        elif stap != "personen":
            yield _EEN.get(stap, stap.replace("_", " "))


def _onder(kop: str, waarde: Inhoud, vorm: Vorm | None, traject: Traject) -> Iterator[str]:
    """A field on one line, or its own fields on the lines below it."""
    if isinstance(waarde, Mapping):
        yield f"{kop}:" if waarde else kop
        for naam, inhoud, binnen in _velden(waarde, vorm, traject):
            yield from (STAP + regel for regel in _onder(naam, inhoud, binnen, traject))
    elif isinstance(waarde, str) and "\n" in waarde:
        yield f"{kop}:"
        yield from (STAP + regel for regel in waarde.splitlines())
    else:
        yield f"{kop}: {op_een_regel(waarde, vorm, traject)}"


def op_een_regel(waarde: Inhoud, vorm: Vorm | None, traject: Traject) -> str:
    """``Iris, Kyra (band: pleegkind)``: the first field of a block in a list, and behind it the others."""
    if isinstance(waarde, str):
        return _zeg(waarde, vorm, traject)
    if not isinstance(waarde, Mapping):
        return ", ".join(op_een_regel(deel, _deel(vorm), traject) for deel in waarde)
    eerste, *rest = (
        f"{'' if nummer == 0 else naam + ': '}{op_een_regel(inhoud, binnen, traject)}"
        for nummer, (naam, inhoud, binnen) in enumerate(_velden(waarde, vorm, traject))
    )
    return f"{eerste} ({', '.join(rest)})" if rest else eerste


def _velden(
    waarde: Mapping[str, Inhoud], vorm: Vorm | None, traject: Traject
) -> Iterator[tuple[str, Inhoud, Vorm | None]]:
    """What each field is called, what it holds and what it can hold."""
    vorm = _deel(vorm)
    for veld, inhoud in waarde.items():
        if isinstance(vorm, Woordenboek):
            yield _mens(veld, traject) if vorm.sleutel is Sleutel else veld, inhoud, vorm.inhoud
        else:
            er_is = velden_van(vorm.klasse).get(veld) if isinstance(vorm, Blok) else None
            yield veld.replace("_", " "), inhoud, er_is.vorm if er_is else None


def _deel(vorm: Vorm | None) -> Vorm | None:
    return vorm.deel if isinstance(vorm, Lijst) else vorm


def _zeg(waarde: str, vorm: Vorm | None, traject: Traject) -> str:
    vorm = _deel(vorm)
    if isinstance(vorm, Blok) and vorm.kort:
        return _zeg(waarde, velden_van(vorm.klasse)[vorm.kort].vorm, traject)
    if isinstance(vorm, Keuze):
        return in_woorden(waarde)
    if isinstance(vorm, Waarde) and vorm.soort in (Sleutel, Lezer) and waarde != IEDEREEN:
        return _mens(waarde, traject)
    if isinstance(vorm, Waarde) and vorm.soort in (Datum, DatumOfJa) and (datum := lees_datum(waarde)):
        return zonder_weekdag(datum)
    return waarde


def _mens(sleutel: str, traject: Traject) -> str:
    return kale_naam(traject, Sleutel(sleutel))
