"""A ring map as one HTML file: the drawing, a panel for one person, filters, and a table with the same content.

Nothing comes from outside and nothing goes out: the content security policy lets in this style, this script and these
letters, and no address at all. All text of people is escaped by the template; the script reads it from the page.
"""

import base64
import hashlib
from collections.abc import Sequence

from jinja2 import Environment, StrictUndefined

from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.paginas.mensen import Mens, mensen_op
from sonestra_cli.paginas.plaatje import als_plaatje
from sonestra_cli.paginas.verdelen import Verdeeld, verdeel
from sonestra_cli.tekenen.afwerken import kale_stukken
from sonestra_cli.tekenen.als_dot import vormen_als_dot
from sonestra_cli.tekenen.letterlijk import schoon
from sonestra_cli.tekenen.motor import Motor, teken
from sonestra_cli.tekening.tekening import Geometrie, Tekening
from sonestra_cli.zetten.inbedden import letters_als_css

_GEWONE_TEKENS = "".join(map(chr, range(32, 127))) + "áéíóúàèëïöüçñÁÉÍÓÚËÏÖÜ‘’“”–…·×"
"""What the page itself says, and what somebody may type in the search field."""


def kaartpagina(beeld: Beeld, tekening: Tekening, motor: Motor = "eigen") -> bytes:
    """The page, UTF-8; the same Beeld and Tekening give the same bytes. Raises MotorFout."""
    delen = verdeel(kale_stukken(teken(vormen_als_dot(tekening), motor), tekening), tekening.geometrie)
    mensen = mensen_op(beeld, tekening)
    lijnen = _lijnen(delen, mensen)
    omgeving = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_kaal
    )
    onder = _onder(delen)
    stijl, script = _letters(tekening, mensen, onder) + sjabloon("kaart.css"), sjabloon("kaart.js")
    return (
        omgeving.from_string(sjabloon("kaart.html"))
        .render(
            beleid=beleid(stijl, script),
            titel=tekening.titel,
            stijl=stijl,
            script=script,
            onder=onder,
            plaatje=als_plaatje(tekening, delen, mensen),
            mensen=mensen,
            groepen=_groepen(tekening.geometrie, mensen),
            lijnen=lijnen,
            getekend=bool(delen.banden),
            heeft_lijnen=bool(delen.banden) or any(mens.kent for mens in mensen),
            heeft_steun=any(mens.steun for mens in mensen),
            heeft_woorden=any(mens.woorden for mens in mensen),
        )
        .encode()
    )


def _letters(tekening: Tekening, mensen: Sequence[Mens], onder: str) -> str:
    """The glyphs of the page in its three cuts, and what somebody may type."""
    gesproken = [
        f"{mens.gesproken} {' '.join(mens.steun)} {' '.join(f'{een.aanhef}{een.woorden}' for een in mens.woorden)}"
        for mens in mensen
    ]
    gewoon = schoon(" ".join((_GEWONE_TEKENS, tekening.titel, onder, *gesproken)))
    return letters_als_css(
        {
            "gewoon": [gewoon, *(schoon(tekst.tekst) for tekst in tekening.teksten)],
            "vet": [gewoon, *(schoon(tekst.tekst) for tekst in tekening.teksten)],
            "cursief": [schoon(tekst.tekst) for tekst in tekening.teksten if tekst.gewicht == "cursief"],
        }
    )


def beleid(stijl: str, script: str) -> str:
    """The content security policy: only exactly this style and this script."""
    return (
        f"default-src 'none'; style-src '{_vinger(stijl)}'; script-src '{_vinger(script)}'; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _vinger(tekst: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(tekst.encode()).digest()).decode()}"


def sjabloon(naam: str) -> str:
    return (meegeleverd("templates") / "pagina" / naam).read_text("utf-8")


def _kaal(waarde: object) -> object:
    """Text of people without what cannot be seen; what is safe already stays as it is."""
    return schoon(waarde) if type(waarde) is str else waarde


def _onder(delen: Verdeeld) -> str:
    """What stands under the title of the map, as running text."""
    grootste = max((tekst.pt for tekst in delen.opschrift), default=0.0)
    return " ".join(tekst.tekst for tekst in delen.opschrift if tekst.pt < grootste)


def _groepen(geometrie: Geometrie, mensen: Sequence[Mens]) -> tuple[str, ...]:
    """The groups that somebody stands in, round the map."""
    er_zijn = dict.fromkeys(mens.groep for mens in mensen if mens.groep)
    rond = dict.fromkeys(sector.naam for sector in geometrie.sectoren if sector.naam in er_zijn)
    return tuple(rond | er_zijn)


def _lijnen(delen: Verdeeld, mensen: Sequence[Mens]) -> dict[str, tuple[str, ...]]:
    """What the lines of the map say, at whoever they go to; the middle would have them all."""
    uit: dict[str, tuple[str, ...]] = {}
    for mens in mensen:
        if mens.groep:
            zinnen = [band.uitleg for band in delen.banden if band.uitleg and mens.sleutel in band.einden]
            uit[mens.sleutel] = tuple(zin.removeprefix(f"{mens.naam}: ") for zin in zinnen)
    return uit if delen.banden else {}
