"""What the check hears in a text, as findings in their place; what rests is not told again."""

import re
from bisect import bisect
from collections.abc import Collection, Sequence

from sonestra_cli.domein.bevinding import Bevinding, Pad
from sonestra_cli.lezen.plaatsen import Melding, Regels
from sonestra_cli.opdrachten.delen.taal.lezing import Lezing, Stuk
from sonestra_cli.opdrachten.delen.taal.rust import Rust
from sonestra_cli.taal.check.nakijken import TaalBevinding, controleer_tekst
from sonestra_cli.taal.check.namen import Namen
from sonestra_cli.taal.zinnen import aantal, hoofdletter
from sonestra_cli.yamltekst.vondst import Vondst

_EINDE_VAN_ZIN = re.compile(r"[.!?…][\"'”’)\]]*\s|\n[ \t]*\n")
SPIEGEL = "Hoe zou het klinken als het over jou ging?"


def hoor(lezing: Lezing, namen: Namen, codes: Collection[str]) -> list[Melding]:
    """Everything worth reading once more, in the order of the text; of some rules only when ``codes`` names them."""
    regels, rust = Regels(lezing.bestand, lezing.tekst), Rust(lezing.tekst)
    uit = []
    for stuk in lezing.stukken:
        for gehoord in controleer_tekst(stuk.te_lezen, namen):
            if (codes and gehoord.code not in codes) or (stuk.van_mandaat and gehoord.taalregel.regel.niveau != "tip"):
                continue
            melding = regels.melding(_vondst(lezing, stuk, gehoord))
            eerste = melding.plek.regel if stuk.kop is None else regels.plek(stuk.kop, stuk.kop).regel
            if not rust.geldt(gehoord.code, range(eerste, melding.plek.eind_regel + 1)):
                uit.append(melding)
    return uit


def _vondst(lezing: Lezing, stuk: Stuk, gehoord: TaalBevinding) -> Vondst:
    regel = gehoord.taalregel
    zin = f"'{gehoord.woord}': {regel.vraag}"
    bevinding = Bevinding(regel.regel, zin, Pad(lezing.bestand), tip=anders(regel.anders))
    return Vondst(bevinding, stuk.begin + gehoord.begin, stuk.begin + gehoord.eind)


def anders(manieren: Sequence[str]) -> str:
    """The other ways to say it, as one tip."""
    return f"bijvoorbeeld: {' Of: '.join(manieren)}" if manieren else ""


def samenvatting(per_lezing: Sequence[tuple[Lezing, Sequence[Melding]]]) -> str:
    """In a line how much there is to read once more."""
    zinnen = sum(_zinnen(*een) for een in per_lezing)
    tips = sum(m.bevinding.niveau == "tip" for _, meldingen in per_lezing for m in meldingen)
    erbij = f" {hoofdletter(aantal(tips, 'tip', 'tips'))} om makkelijker te lezen." if tips else ""
    if not zinnen:
        return f"Ik hoor niets om nog eens te lezen.{erbij}"
    return f"{hoofdletter(aantal(zinnen, 'zin', 'zinnen'))} om nog eens te lezen. {SPIEGEL}{erbij}"


def _zinnen(lezing: Lezing, meldingen: Sequence[Melding]) -> int:
    """In how many sentences something is heard that is more than a tip."""
    regels = [0]
    for regel in lezing.tekst.split("\n"):
        regels.append(regels[-1] + len(regel) + 1)
    einden = [gevonden.start() for gevonden in _EINDE_VAN_ZIN.finditer(lezing.tekst)]
    plekken = (m.plek for m in meldingen if m.bevinding.niveau != "tip")
    return len({bisect(einden, regels[plek.regel - 1] + plek.kolom - 1) for plek in plekken})
