"""A ring map as one HTML file: the drawing, a panel for one person, filters, and a table with the same content.

Nothing comes from outside and nothing goes out: the content security policy lets in this style, this script and these
letters, and no address at all. All text of people is escaped by the template; the script reads it from the page.
"""

import base64
import hashlib
import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from html import escape

from jinja2 import Environment, StrictUndefined

from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.paginas.mensen import Mens, mensen_op
from sonestra_cli.paginas.plaatje import als_plaatje
from sonestra_cli.paginas.verdelen import Verdeeld, verdeel, zegt_niets_meer
from sonestra_cli.paginas.verf import in_klassen
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.techniek.gegeven import gegeven
from sonestra_cli.tekenen.afwerken import kale_stukken
from sonestra_cli.tekenen.als_dot import vormen_als_dot
from sonestra_cli.tekenen.letterlijk import schoon
from sonestra_cli.tekenen.motor import Motor, teken
from sonestra_cli.tekening.tekening import Geometrie, Tekening
from sonestra_cli.zetten.inbedden import letters_als_css

_GEWONE_TEKENS = "".join(map(chr, range(32, 127))) + "áéíóúàèëïöüçñÁÉÍÓÚËÏÖÜ‘’“”–…·×"
"""What the page itself says, and what somebody may type in the search field."""


_VAN_LINKS = frozenset({"L", "EN", "ES", "ET", "CS", "NSM", "WS", "ON"})
"""Letters and signs that never turn what stands beside them round; any other does, or may."""


@gegeven
class Moment:
    """One map, with what the readers may see of the network as it is drawn; ``heet``: when, where there are more."""

    beeld: Beeld
    tekening: Tekening
    heet: str = ""


def kaartpagina(momenten: Sequence[Moment], motor: Motor = "eigen") -> bytes:
    """The page, UTF-8, open at the last of one or two moments; the same in gives the same bytes. Raises MotorFout."""
    er_zijn = [{mens.id for mens in moment.tekening.geometrie.personen} for moment in momenten]
    standen = tuple(
        _stand(moment, motor, er_zijn[nr - 1], "nieuw" if nr else "was er toen") for nr, moment in enumerate(momenten)
    )
    mensen = tuple(mens for stand in standen for mens in stand.mensen)
    plaatjes, verf = in_klassen([stand.plaatje for stand in standen])
    standen = tuple(replace(stand, plaatje=plaatje) for stand, plaatje in zip(standen, plaatjes, strict=True))
    stijl = (
        _letters([moment.tekening for moment in momenten], standen) + _zonder_inspringen(sjabloon("kaart.css")) + verf
    )
    script = _zonder_inspringen(sjabloon("kaart.js"))
    omgeving = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_kaal
    )
    omgeving.filters["los"] = los
    getekend = any(moment.tekening.geometrie.lijnen for moment in momenten)
    return (
        omgeving.from_string(sjabloon("kaart.html"))
        .render(
            beleid=beleid(stijl, script),
            stijl=stijl,
            script=script,
            standen=standen,
            groepen=_groepen(momenten[-1].tekening.geometrie, mensen),
            iemand=bool(mensen),
            verschil=[(stand.merk, opsomming(stand.alleen_hier)) for stand in standen if stand.alleen_hier],
            getekend=getekend,
            heeft_lijnen=getekend or any(mens.kent for mens in mensen),
            heeft_woorden=any(mens.woorden for mens in mensen),
        )
        .encode()
    )


@gegeven
class Stand:
    """One moment, ready to be filled in."""

    moment: str
    titel: str
    onder: str
    plaatje: str
    mensen: tuple[Mens, ...]
    lijnen: Mapping[Sleutel, tuple[str, ...]]
    merk: str
    alleen_hier: tuple[str, ...]
    """The names of who is not there at the other moment, and what that is called."""


def _stand(moment: Moment, motor: Motor, ook_dan: Collection[str], merk: str) -> Stand:
    tekening = moment.tekening
    delen = verdeel(kale_stukken(teken(vormen_als_dot(tekening), motor), tekening), tekening.geometrie)
    mensen = tuple(
        mens if mens.sleutel in ook_dan else replace(mens, wie=f"{mens.wie}, {merk}" if mens.wie else merk)
        for mens in mensen_op(moment.beeld, tekening)
    )
    lijnen = {mens.sleutel: _lijnen(delen, mens) for mens in mensen}
    alleen_hier = tuple(mens.naam for mens in mensen if mens.sleutel not in ook_dan)
    plaatje = als_plaatje(tekening, delen, mensen)
    return Stand(moment.heet, tekening.titel, _onder(delen), plaatje, mensen, lijnen, merk, alleen_hier)


def _letters(tekeningen: Sequence[Tekening], standen: Sequence[Stand]) -> str:
    """The glyphs of the page in its three cuts, and what somebody may type."""
    gesproken = [_GEWONE_TEKENS]
    for stand in standen:
        gesproken += [
            stand.onder,
            stand.moment,
            stand.merk,
            *(zin for zinnen in stand.lijnen.values() for zin in zinnen),
        ]
        gesproken += [mens.gesproken for mens in stand.mensen]
        gesproken += [een.aanhef + een.woorden for mens in stand.mensen for een in mens.woorden]
    teksten = [tekst for tekening in tekeningen for tekst in tekening.teksten]
    overal = [schoon(" ".join(gesproken)), *(schoon(tekst.tekst) for tekst in teksten)]
    cursief = [schoon(tekst.tekst) for tekst in teksten if tekst.gewicht == "cursief"]
    return letters_als_css({"gewoon": overal, "vet": overal, "cursief": cursief})


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


def _zonder_inspringen(tekst: str) -> str:
    return re.sub(r"\n +", "\n", tekst)


def _kaal(waarde: object) -> object:
    """Text of people without what cannot be seen; what is safe already stays as it is."""
    return schoon(waarde) if type(waarde) is str else waarde


def los(tekst: str) -> str:
    """Words of people as safe HTML, so that what is read from right to left stays among itself."""
    inhoud = escape(schoon(tekst))
    return f"<bdi>{inhoud}</bdi>" if any(map(_van_rechts, tekst)) else inhoud


def _van_rechts(teken: str) -> bool:
    return unicodedata.bidirectional(teken) not in _VAN_LINKS


def _onder(delen: Verdeeld) -> str:
    """What stands under the title of the map, as running text."""
    grootste = max((tekst.pt for tekst in delen.opschrift), default=0.0)
    return " ".join(tekst.tekst for tekst in delen.opschrift if tekst.pt < grootste)


def _groepen(geometrie: Geometrie, mensen: Sequence[Mens]) -> tuple[str, ...]:
    """The groups that somebody stands in, round the map."""
    er_zijn = dict.fromkeys(mens.groep for mens in mensen if mens.groep)
    rond = dict.fromkeys(sector.naam for sector in geometrie.sectoren if sector.naam in er_zijn)
    return tuple(rond | er_zijn)


def _lijnen(delen: Verdeeld, mens: Mens) -> tuple[str, ...]:
    """What the lines to somebody say, else what is said without a line; the middle would have them all. That they know
    each other and nothing more is what ``kent`` says already."""
    if not mens.groep:
        return ()
    zinnen = [band.uitleg for band in delen.banden if mens.sleutel in band.einden and not zegt_niets_meer(band.uitleg)]
    return tuple(zin.removeprefix(f"{mens.naam}: ") for zin in zinnen) or mens.steun
