"""What happened, as somebody tells it."""

from typing import Final

from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Gebeurtenis
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
TAAL: Final = Taal(
    Gebeurtenis,
    (
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
        Patroon("(?!(?:dat|het|dit) (?:is|was) ){rest} (?:in|op|sinds) {wanneer}"),
    ),
    vrij=("wat",),
    woorden=("woorden",),
    keuzes=("gevoel",),
)


def _maak(vulling: Vulling, _: Traject, __: Navrager) -> list[Inzet]:
    gezegd = velden(vulling, Gebeurtenis)
    woorden = gezegd.get("woorden")
    if isinstance(woorden, str) and woorden.lower().startswith(_ROND) and "in_woorden" not in gezegd:
        gezegd["in_woorden"] = gezegd.pop("woorden")
    genoemd = [*_lijst(gezegd.get("wie")), *vulling.genoemd]
    if genoemd:
        gezegd["wie"] = list(dict.fromkeys(genoemd))
    naar = bestand_van("gebeurtenissen", gezegd)
    return [Inzet(naar, ("gebeurtenissen",), None, gezegd)] if gezegd else []


def _lijst(waarde: object) -> list[str]:
    return [waarde] if isinstance(waarde, str) else [str(deel) for deel in waarde] if isinstance(waarde, list) else []


GEBEURTENIS: Final = Soort(TAAL, _maak, "Voorjaar 2021: Schipper kwam. Fijn, zegt Leen. Kuba hielp")
