"""Own words that were typed already, where they are asked: nobody types an agreement twice."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import Woorden
from sonestra_cli.domein.veld import velden_van, vorm_van
from sonestra_cli.gesprekken.soort import Soort, Veldvraag
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet

HIER = "Hier de woorden."
"""Stands in an example where own words go."""


def met_getypte_woorden(soort: Soort, gezegd: Sequence[Inzet], regel: str) -> Soort:
    """The same kind; its question after own words knows the line that was typed, and whether that may be the words."""
    nodig = {naam for naam, veld in velden_van(soort.klasse).items() if veld.nodig and veld.vorm == vorm_van(Woorden)}
    if not regel or ">" in regel or not nodig:
        return soort
    begin = _zin_vooraan(soort, gezegd, regel)
    zo = regel if begin else ""
    heel = f"{regel[len(begin) :].strip(' ,;:')} > {zo or HIER}".strip()
    return replace(
        soort, vragen=tuple(_met(vraag, zo, heel) if vraag.veld in nodig else vraag for vraag in soort.vragen)
    )


def zonder_dubbel(inzet: Inzet, regel: str) -> Inzet:
    """An agreement of which the line is the words says what it is about only there."""
    waarde = inzet.waarde
    if not isinstance(waarde, Mapping) or waarde.get("woorden") != regel or "wat" not in waarde:
        return inzet
    return replace(inzet, waarde={veld: inhoud for veld, inhoud in waarde.items() if veld != "wat"})


def _zin_vooraan(soort: Soort, gezegd: Sequence[Inzet], regel: str) -> str:
    """What was heard as the agreement itself, where the line begins with it: ``Hatice komt eten, elke vrijdag``."""
    if soort.klasse is not Afspraak:
        return ""
    hier = [een.waarde for een in gezegd if isinstance(een.waarde, Mapping) and "wat" in een.waarde]
    wat = str(hier[0]["wat"]) if len(hier) == 1 else ""
    return wat if " " in wat and regel.startswith(wat) else ""


def _met(vraag: Veldvraag, zo: str, regel: str) -> Veldvraag:
    return replace(vraag, zo=zo, regel=regel)
