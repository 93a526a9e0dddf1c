"""The story and the questions: whose words, told when, for whom to read."""

from collections.abc import Mapping
from typing import Any, Final, get_args

from sonestra_cli.domein.keuzes import Levensgebied
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Perspectief, Poster, Stem, Verhaal, Vraag
from sonestra_cli.techniek.gelijkenis import kaal
from sonestra_cli.verstaan.zinnen.bouwstenen import zo_genoemd
from sonestra_cli.verstaan.zinnen.navragen import Navrager
from sonestra_cli.verstaan.zinnen.patroon import Patroon
from sonestra_cli.verstaan.zinnen.soort import (
    Soort,
    in_een_lijst,
    losse_velden,
    onder_een_sleutel,
    velden,
    vrije_sleutel,
)
from sonestra_cli.verstaan.zinnen.soorten.delen import NIET_VOOR, WIE_MAG_ZIEN, WIE_ZEGT
from sonestra_cli.verstaan.zinnen.taal import Taal
from sonestra_cli.verstaan.zinnen.tekens import KLASSE
from sonestra_cli.verstaan.zinnen.uitkomst import Inzet
from sonestra_cli.verstaan.zinnen.vulling import Vulling

_UITLEG: Final = "(?:uitleg|informatie|info)"
_WOORDEN_IN_EEN_SLEUTEL: Final = 3
_STEM: Final = Taal(Stem, WIE_ZEGT, vrij=("woorden",), woorden=("woorden",))


def _op_een_dag(paren: list[tuple[str, Any]], _: Traject) -> list[tuple[str, Any]]:
    """Written down and read back on the same day."""
    samen = ("opgeschreven_op", "teruggelezen_op")
    return [(naar, waarde) for veld, waarde in paren for naar in (samen if veld == "datum_" else (veld,))]


def _met_levensgebied(paren: list[tuple[str, Any]], _: Traject) -> list[tuple[str, Any]]:
    """``over wonen``: what it is about, as far as that is one of those that are known."""
    over = next((str(waarde) for veld, waarde in paren if veld == "sleutel"), "")
    return [*paren, *(("levensgebied", een) for een in zo_genoemd(over, get_args(Levensgebied)) if over)]


def sleutel_van_vraag(gezegd: dict[str, Any], traject: Traject) -> str:
    """What it is about, else its first words; of the same question of the same people the key that it has."""
    wie = gezegd.get("van", ())
    van = {wie} if isinstance(wie, str) else {*wie}
    woorden = kaal(str(gezegd.get("vraag", "")))
    for sleutel, al in traject.vragen.vragen.items():
        if woorden and "sleutel" not in gezegd and kaal(str(al.vraag)) == woorden and {*al.van} == van:
            return str(sleutel)
    over = gezegd.get("sleutel") or " ".join(str(gezegd.get("vraag", "")).split()[:_WOORDEN_IN_EEN_SLEUTEL])
    return vrije_sleutel(str(over), [*traject.vragen.vragen])


def _poster(vulling: Vulling, _: Traject, __: Navrager) -> list[Inzet]:
    gezegd = velden(vulling, Poster)
    door = gezegd.pop("gemaakt_", None)
    gemaakt = [Inzet("vragen", (), "gemaakt_door", door)] if door else []
    return [*(Inzet("vragen", ("poster",), veld, waarde) for veld, waarde in gezegd.items()), *gemaakt]


VERHAAL: Final[Mapping[str, Soort]] = {
    "lukt": in_een_lijst(_STEM, "verhaal", "lukt_al", voorbeeld="Leen > Zingen gaat vanzelf."),
    "kern": losse_velden(_STEM, "verhaal", "kern", voorbeeld="Leen > Dat ik erbij hoor. Ook na vieren."),
    "droom": in_een_lijst(_STEM, "verhaal", "dromen", voorbeeld="Leen > Nog één keer om tien voor zes uitvaren."),
    "horen": losse_velden(
        Taal(Verhaal, (Patroon("(?:nog horen:? )?{nog_horen}(?: wil ik nog horen)?"),)), "verhaal", voorbeeld="Rien"
    ),
    "perspectief": in_een_lijst(
        Taal(
            Perspectief,
            (
                Patroon("opgeschreven en teruggelezen(?: op)? {datum_}"),
                Patroon("verteld(?: op)? {verteld_op}"),
                Patroon("opgeschreven(?: op)? {opgeschreven_op}"),
                Patroon("(?:teruggelezen|las het terug)(?: op)? {teruggelezen_op}"),
                Patroon("(?:opgeschreven )?(?:samen )?met {opgeschreven_met}"),
                Patroon("vertaald door {vertaald_door}"),
                Patroon("in het (?=\\w+$){taal}"),
                *WIE_MAG_ZIEN[:1],
                Patroon("(?:alleen )?voor {mag_gelezen_door}"),
                Patroon("{mag_gelezen_door} mo?a?g(?:en)? (?:het|dit) lezen"),
                *WIE_ZEGT,
                Patroon("(?:op )?{opgeschreven_op}"),
            ),
            vrij=("woorden",),
            woorden=("woorden",),
            schik=_op_een_dag,
        ),
        "verhaal",
        "perspectieven",
        voorbeeld="Ma Jo, 27 januari 2026, voor Leen en Marja > Ik ben hem één keer kwijt geweest.",
    ),
    "vraag": onder_een_sleutel(
        Taal(
            Vraag,
            (
                Patroon(f"(?=.*(?:[?!]|{KLASSE['woorden']}) (?:vraag )?van ){{vraag}} (?:vraag )?van {{van}}"),
                Patroon("over (?!.*: ){sleutel}"),
                Patroon(f"{_UITLEG} van (?:de |het )?{{informatie_nodig.van_wie}}: {{informatie_nodig.wat}}"),
                Patroon(
                    f"(?:de )?{{informatie_nodig.van_wie}} (?:kan|geeft) {_UITLEG}(?: geven)?: {{informatie_nodig.wat}}"
                ),
                Patroon(f"{_UITLEG} nodig: {{informatie_nodig.wat}}"),
                *NIET_VOOR,
                Patroon("{wie_denkt_mee} denk(?:t|en) mee"),
                Patroon("(?:van |vraag van )?{van}(?: vraagt| vragen)?"),
            ),
            vrij=("vraag",),
            woorden=("vraag",),
            zo_genoemd=("levensgebied",),
            schik=_met_levensgebied,
        ),
        "vragen",
        "vragen",
        sleutel=sleutel_van_vraag,
        voorbeeld="Leen, over praten > Wie wil er wachten als ik zoek?",
    ),
    "poster": Soort(
        Taal(Poster, (Patroon("(?:poster )?gemaakt door {gemaakt_}"),)),
        _poster,
        "gaat goed > Koor op donderdag. Schaken met Kuba.",
    ),
}
"""Kind of entry -> how it is said and where in ``verhaal.yaml`` or ``vragen.yaml`` it is put."""
