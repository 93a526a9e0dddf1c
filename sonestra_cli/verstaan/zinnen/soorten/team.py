"""A meeting of the actieteam: who was there, what went well, what becomes different."""

from collections.abc import Mapping
from typing import Any, Final

from sonestra_cli.domein.plan import Bijeenkomst, Bijstelling, EigenWoorden, StemBij, VolgendeKeer
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Stem
from sonestra_cli.verstaan.zinnen.patroon import Patroon, zegt
from sonestra_cli.verstaan.zinnen.soort import TEAM, Soort, in_een_lijst, losse_velden, onder_een_sleutel
from sonestra_cli.verstaan.zinnen.soorten.delen import BIJ_AFSPRAAK, PLEK, WIE_ZEGT
from sonestra_cli.verstaan.zinnen.soorten.plan import OVER_EEN_AFSPRAAK, TAAL_AFSPRAAK, afspraaknummer
from sonestra_cli.verstaan.zinnen.taal import Taal

_DAG: Final = (Patroon("(?:(?:bijeenkomst|keer|op|van) )*{dag}"),)
_STEM_BIJ: Final = Taal(StemBij, (*WIE_ZEGT, *_DAG, *BIJ_AFSPRAAK), vrij=("woorden",), woorden=("woorden",))
_SAMEN: Final = Taal(EigenWoorden, _DAG, vrij=("woorden",), woorden=("woorden",))
_NIET_MEER: Final = "(?:is|zijn) niet meer nodig"


def _afspraak(gezegd: dict[str, Any], _: Traject) -> str:
    return str(gezegd.get("afspraak_", ""))


ACTIETEAM: Final[Mapping[str, Soort]] = {
    "bijeenkomst": losse_velden(
        Taal(
            Bijeenkomst,
            (
                *_DAG,
                Patroon("{wie_leidt} (?:leid(?:t|de|den)|zat voor)(?: het)?"),
                zegt("(?:en )?ik (?:was er )?ook|ik was erbij", procesbegeleider="erbij"),
                zegt("ik bood (?:het )?aan(?: te komen)?", procesbegeleider="aangeboden"),
                zegt("ik was niet nodig", procesbegeleider="niet_nodig"),
                Patroon("{stoppen} stop(?:t|pen)(?: ermee)?"),
                Patroon("{erbij} (?:kom(?:t|en) )?erbij"),
                Patroon(f"{{niet_meer_nodig}} {_NIET_MEER}"),
                Patroon("niet meer nodig:? {niet_meer_nodig}"),
                Patroon("(?:klaar:? {klaar}|{klaar} (?:is|zijn) klaar)"),
                Patroon("bellen met {aanspreekpunt}"),
                Patroon("(?:(?:er waren|waren er):? )?{waren_er}(?: waren er| was er)?"),
            ),
            zo_genoemd=("procesbegeleider",),
        ),
        TEAM,
        voorbeeld="Leen, Iris en Marja waren er, ik ook, Iris leidde",
    ),
    "succes": in_een_lijst(_STEM_BIJ, TEAM, "successen", voorbeeld="Stuur, bij afspraak 5 > Hij maakte een oog."),
    "zorg": in_een_lijst(_STEM_BIJ, TEAM, "zorgen", voorbeeld="Hatice, over afspraak 4 > Om tien uur slaap ik al."),
    "bijstellen": onder_een_sleutel(
        Taal(
            Bijstelling,
            (
                *_DAG,
                Patroon("(?:waarom|want|omdat):? {waarom}"),
                *OVER_EEN_AFSPRAAK,
                Patroon("(?:(?:de )?afspraak )?{afspraak_}(?: wordt)?(?: anders)?"),
            ),
            vrij=("woorden", "wat"),
            woorden=("woorden", "waarom"),
            rijgt=("wanneer", "waar"),
        ),
        TEAM,
        "anders",
        sleutel=_afspraak,
        voorbeeld="afspraak 4, nu Hatice en Kuba, vrijdagavond om half negen > Hatice komt om half negen.",
    ),
    "nieuwe": onder_een_sleutel(
        Taal(
            TAAL_AFSPRAAK.klasse,
            (*_DAG, *TAAL_AFSPRAAK.patronen),
            vrij=TAAL_AFSPRAAK.vrij,
            woorden=TAAL_AFSPRAAK.woorden,
            rijgt=TAAL_AFSPRAAK.rijgt,
        ),
        TEAM,
        "nieuw",
        sleutel=lambda _, traject: afspraaknummer(traject),
        voorbeeld="Mitchell, op de steiger, vraag werk > Mitchell haalt Leen op.",
    ),
    **{
        deel: losse_velden(_SAMEN, TEAM, "samenwerking", deel, voorbeeld="De keuken is nu van Leen.")
        for deel in ("regie", "eigenaarschap", "verantwoordelijkheid")
    },
    "geleerd": in_een_lijst(
        Taal(Stem, (*WIE_ZEGT, *_DAG), vrij=("woorden",), woorden=("woorden",)),
        TEAM,
        "geleerd",
        voorbeeld="Marja > Als wij stil zijn, is hij het niet.",
    ),
    "volgende": losse_velden(
        Taal(
            VolgendeKeer,
            (
                Patroon("(?:bijeenkomst|bij de bijeenkomst)(?: van)? {dag}"),
                Patroon("(?:de )?(?:volgende keer )?(?:is |op )?{datum}"),
                Patroon("(?:de )?(?:volgende keer )?(?:is |op )?{datum} {rest}"),
                Patroon("{wie_regelt_het} (?:regel(?:t|en)|zorg(?:t|en) voor)(?: het| dat)?"),
                *PLEK,
            ),
        ),
        TEAM,
        "volgende_keer",
        voorbeeld="11 juni 2026 in het clubhuis, Stuur regelt het",
    ),
}
"""Kind of entry -> how it is said and where in ``actieteam/`` it is put."""
