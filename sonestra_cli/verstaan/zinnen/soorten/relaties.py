"""How two people feel about each other, and who lives where."""

from collections.abc import Mapping
from typing import Any, Final

from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.netwerk import Bekenden, Beleving, Huishouden
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.verstaan.zinnen.knippen import losse
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.patroon import Patroon
from sonestra_cli.verstaan.zinnen.soort import Soort, bestand_van, velden
from sonestra_cli.verstaan.zinnen.soorten.delen import WIE_MAG_ZIEN, tijdvak
from sonestra_cli.verstaan.zinnen.taal import Taal
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet
from sonestra_cli.verstaan.zinnen.vulling import Vulling

_WOONT: Final = "wo(?:ont|nen|onde|onden)"
BELEVING: Final = Taal(
    Beleving,
    (
        *tijdvak("sinds", "tot"),
        Patroon("(?:(?:al|in|sinds|vanaf) )*{sinds}"),
        Patroon("tot {tot}"),
        *WIE_MAG_ZIEN,
        Patroon("(?:met|tussen hen en) {met}"),
        Patroon("(?:voor|van|volgens) {van}"),
        Patroon("{van} (?:zelf )?(?:vindt|noemt|noemde|vond|ziet|zegt|zei|beleeft|voelt)(?: het| dat)?"),
        Patroon("{wie_}"),
    ),
    woorden=("woorden",),
    keuzes=("is",),
    voegwoorden=losse("over tussen elkaar contact"),
)
_SAMEN_IN: Final = f"(?:{_WOONT} )?(?:(?:nu|nog|samen) )*"
HUIS: Final = Taal(
    Huishouden,
    (
        *tijdvak("sinds", "tot"),
        Patroon("(?:al )?(?:sinds|vanaf) {sinds}(?: {rest})?"),
        Patroon("tot {tot}"),
        *WIE_MAG_ZIEN,
        Patroon(f"(?:{_WOONT} )?(?:(?:nu|nog|samen) )*bij {{huis_}}"),
        Patroon(f"{_SAMEN_IN}in (?=(?:de|het|een) ){{naam}} (?:sinds|vanaf) {{sinds}}"),
        Patroon(f"{_SAMEN_IN}(?=(?:op|aan|in) ){{naam}} (?:sinds|vanaf) {{sinds}}"),
        Patroon(f"(?:{_WOONT} )?(?:(?:nu|nog|samen) )*in (?=(?:de|het|een) ){{naam}}"),
        Patroon(f"(?:{_WOONT} )?(?:(?:nu|nog|samen) )*(?=(?:op|aan|in) ){{naam}}"),
        Patroon(f"(?:{_WOONT} )?samen"),
        Patroon(f"(?:{{wie}} )?{_WOONT} {{rest}}"),
        Patroon("{wie} (?=(?:op|in|aan|bij) ){rest}"),
        Patroon("(?:samen )?(?:met )?{wie}"),
    ),
    woorden=("naam",),
)
KENNEN: Final = Taal(
    Bekenden,
    (
        *WIE_MAG_ZIEN,
        Patroon("{wie} kennen elkaar(?: ook| goed| allemaal)*"),
        Patroon("{wie_} ken(?:t|nen) {wie}"),
        Patroon("(?:ook )?{wie}"),
    ),
)


def _kennen(vulling: Vulling, _: Traject, __: Navrager) -> list[Inzet]:
    gezegd = velden(vulling, Bekenden)
    een, wie = _rij(gezegd.pop("wie_", ())), _rij(gezegd.pop("wie", ()))
    naar = bestand_van("netwerk", gezegd)
    groepen = [[*een, ander] for ander in wie] if een else [wie] if wie else []  # who knows two does not join them
    return [Inzet(naar, ("kennen_elkaar",), None, {"wie": rij, **gezegd} if gezegd else rij) for rij in groepen]


def _beleving(vulling: Vulling, traject: Traject, _: Navrager) -> list[Inzet]:
    gezegd = velden(vulling, Beleving)
    hoofd = traject.kop.hoofdpersonen[:1]
    genoemd = _rij(gezegd.pop("wie_", ()))
    for veld in ("van", "met"):
        if veld not in gezegd and genoemd:
            gezegd[veld] = genoemd.pop(0)
    if "met" not in gezegd and vulling.eerder.get("met") == gezegd.get("van"):
        gezegd |= {"met": vulling.eerder["van"]} if "van" in gezegd else {}
    if "met" not in gezegd and len(traject.kop.hoofdpersonen) == 1 and gezegd.get("van") not in (None, *hoofd):
        gezegd["met"] = str(hoofd[0])
    vulling.los += [kale_naam(traject, Sleutel(wie)) for wie in genoemd]
    naar = bestand_van("netwerk", gezegd)
    if not gezegd:
        return []
    if naar == "netwerk" and gezegd.keys() == {"van", "met", "is"} and gezegd["van"] in hoofd:
        return [Inzet("netwerk", ("personen", str(gezegd["met"])), "band", gezegd["is"])]
    gezegd = {veld: gezegd[veld] for veld in ("van", "met", "is", *gezegd) if veld in gezegd}
    return [Inzet(naar, ("belevingen",), None, gezegd)]


def _huis(vulling: Vulling, traject: Traject, _: Navrager) -> list[Inzet]:
    gezegd = velden(vulling, Huishouden)
    bij = _rij(gezegd.pop("huis_", ()))
    wie = list(dict.fromkeys([*_rij(gezegd.get("wie", ())), *bij]))
    if bij and "naam" not in gezegd:
        gezegd["naam"] = f"bij {kale_naam(traject, Sleutel(bij[0]))}"
    if not gezegd and not wie:
        return []
    naar = bestand_van("netwerk", gezegd)
    naam = {"naam": gezegd["naam"]} if "naam" in gezegd else {}
    return [
        Inzet(
            naar,
            ("huishoudens",),
            None,
            {**naam, **({"wie": wie} if wie else {}), **{v: w for v, w in gezegd.items() if v not in ("naam", "wie")}},
        )
    ]


def _rij(waarde: Any) -> list[str]:
    return [waarde] if isinstance(waarde, str) else [str(deel) for deel in waarde]


RELATIES: Final[Mapping[str, Soort]] = {
    "beleving": Soort(BELEVING, _beleving, "Marja heeft Rien in 2024 op afstand gezet", "is"),
    "kennen": Soort(KENNEN, _kennen, "Stuur, Hatice en Mitchell kennen elkaar"),
    "huis": Soort(HUIS, _huis, "Leen woont sinds 2019 in de flat, met Schipper"),
}
"""Kind of entry -> how it is said and where in ``netwerk.yaml`` it is put."""
