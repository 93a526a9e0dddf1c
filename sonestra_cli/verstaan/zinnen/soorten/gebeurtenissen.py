"""What happened, as somebody tells it."""

from typing import Final

from sonestra_cli.domein.afleiding.namen import kale_naam
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Gebeurtenis
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.patroon import Patroon, zegt
from sonestra_cli.verstaan.zinnen.soort import Soort, bestand_van, velden
from sonestra_cli.verstaan.zinnen.soorten.delen import WIE_MAG_ZIEN, tijdvak
from sonestra_cli.verstaan.zinnen.taal import Taal
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet
from sonestra_cli.verstaan.zinnen.vulling import Vulling

_OP: Final = r"(?:(?:in|op|rond|sinds|vanaf|ergens) )*(?:de |het )?"
_TOEN: Final = "toen|in de week|aan het eind|aan het begin|vlak voor|vlak na|net voor|net na|kort voor|kort na|de dag"
_ROND: Final = (*_TOEN.split("|"), "na ", "voor ", "rond ", "een week", "een jaar", "tijdens", "op de dag")
_ZONDER_NAAM: Final = (
    "(?!(?:baby|kind|kleinkind|tweeling|drieling|zoon|dochter|broertje|broer|zusje|zus|neefje|neef|nichtje|nicht"
    "|eerste|tweede|derde|oudste|jongste)\\b)"
)
"""Of whom the name is not told: then it is no birth that can stand with somebody."""
_GEEN_GRENS: Final = "".join(f"(?<! {woord})" for woord in ("voor", "na", "tot", "van", "vanaf", "t/m", "en", "uit"))
"""A date at the end is when it was, unless it is told to be before or behind that."""
TAAL: Final = Taal(
    Gebeurtenis,
    (
        Patroon(f"{_ZONDER_NAAM}{{geboren_}} (?:(?:is|werd|wordt) )?geboren(?:(?: (?:op|in|rond))? {{wanneer}})?"),
        Patroon("(?:de )?geboorte van {geboren_}"),
        *tijdvak("van", "tot"),
        Patroon(f"{_OP}{{wanneer}}"),
        Patroon(rf"(?=(?:{_TOEN}) )(?!.*:){{in_woorden}}"),
        zegt("(?:fijn en zwaar|zwaar en fijn)(?: tegelijk)?", gevoel="allebei"),
        Patroon("{wie_hielp} (?:hielp|hielpen)(?: mee| daarbij| toen)?"),
        Patroon("(?:met (?:de )?hulp van|geholpen door|wie hielp:?) {wie_hielp}"),
        Patroon("(?:volgens|(?:vertelde|vertelt|zegt|zei)(?: het)?|verteld door) {volgens}"),
        Patroon("{volgens} (?:vertelde|vertelt|zegt|zei)(?: het| dat| erover)?"),
        *WIE_MAG_ZIEN,
        Patroon("(?:samen )?met {wie}"),
        Patroon("(?:het (?:gaat|ging) )?(?:ook )?over {wie}"),
        Patroon("{wie}"),
        Patroon(f"{_OP}{{wanneer}} {{rest}}"),
        Patroon("(?!(?:dat|het|dit) (?:is|was) ){rest} (?:in|op|rond|sinds)(?: de| het)? {wanneer}"),
        Patroon(f"(?!(?:dat|het|dit) (?:is|was) ){{rest}}{_GEEN_GRENS} {{wanneer}}"),
    ),
    vrij=("wat",),
    woorden=("woorden",),
    keuzes=("gevoel",),
)


def _maak(vulling: Vulling, traject: Traject, _: Navrager) -> list[Inzet]:
    gezegd = velden(vulling, Gebeurtenis)
    geboren = _lijst(gezegd.pop("geboren_", None))
    if geboren and set(gezegd) == {"wanneer"}:
        return [Inzet("netwerk", ("personen", wie), "geboren", gezegd["wanneer"]) for wie in geboren]
    if geboren:
        wat = f"{opsomming([kale_naam(traject, Sleutel(wie)) for wie in geboren])} geboren"
        gezegd = {"wat": wat, "wie": geboren, **gezegd}
    if len(vulling.toen) == 1:
        gezegd.setdefault("wanneer", vulling.toen[0])
    woorden = gezegd.get("woorden")
    if isinstance(woorden, str) and woorden.lower().startswith(_ROND) and "in_woorden" not in gezegd:
        gezegd["in_woorden"] = gezegd.pop("woorden")
    if "wat" not in gezegd and str(gezegd.get("in_woorden", "")).lower().startswith("toen "):
        gezegd = {"wat": gezegd["in_woorden"], **{veld: w for veld, w in gezegd.items() if veld != "in_woorden"}}
    genoemd = [*_lijst(gezegd.get("wie")), *vulling.genoemd]
    if genoemd:
        gezegd["wie"] = list(dict.fromkeys(genoemd))
    naar = bestand_van("gebeurtenissen", gezegd)
    return [Inzet(naar, ("gebeurtenissen",), None, gezegd)] if gezegd else []


def _lijst(waarde: object) -> list[str]:
    return [waarde] if isinstance(waarde, str) else [str(deel) for deel in waarde] if isinstance(waarde, list) else []


GEBEURTENIS: Final = Soort(TAAL, _maak, "Voorjaar 2021: Schipper kwam. Fijn, zegt Leen. Kuba hielp")
