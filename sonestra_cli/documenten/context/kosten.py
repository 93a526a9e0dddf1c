"""What costs money and who pays it, in sentences: also where no amount stands but a word, and no person but words."""

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit, rijtje
from sonestra_cli.documenten.context.mensen import mensen, niet_voor_wie, wie
from sonestra_cli.domein.plan import Kosten, Plan
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.noemen import in_een_zin
from sonestra_cli.taal.zinnen import hoofdletter, met_punt, opsomming

_NIETS = frozenset(("niets", "niks", "gratis", "nul", "0", "€ 0", "0 euro"))


def kosten(beeld: Beeld, plan: Plan) -> tuple[str, ...]:
    """One line each: what, how much, who pays; of what was not understood there is no empty line."""
    return tuple(_regel(beeld, post) for post in plan.kosten if _zinnen(beeld.traject, post))


def kost_niets(post: Kosten) -> bool:
    """``niets`` stands where what it is belongs."""
    return post.wat.strip().casefold() in _NIETS and not (post.hoeveel or "").strip()


def kosten_van_mij(traject: Traject, post: Kosten, ik: Sleutel) -> AfspraakKaartje:
    """What one person pays, to that person."""
    anderen = tuple(sleutel for sleutel in post.wie_betaalt if sleutel != ik)
    feiten = (Feit("Hoeveel", post.hoeveel or ""), Feit("Samen met", wie(traject, anderen)))
    return AfspraakKaartje(post.wat, rijtje(feiten))


def _regel(beeld: Beeld, post: Kosten) -> str:
    niet = niet_voor_wie(beeld, post)
    zinnen = (*_zinnen(beeld.traject, post), *([f"Niet voor: {niet}"] if niet else ()))
    return " ".join(met_punt(zin) for zin in zinnen)


def _zinnen(traject: Traject, post: Kosten) -> tuple[str, ...]:
    wat, hoeveel = post.wat.strip(), (post.hoeveel or "").strip()
    if hoeveel.casefold() in _NIETS and wat:
        return (f"{hoofdletter(wat)}: {hoeveel}",)
    if kost_niets(post):
        return (hoofdletter(wat),)
    zinnen = (hoofdletter(": ".join(filter(None, (wat, hoeveel)))), _betaler(traject, post))
    return tuple(filter(None, zinnen))


def _betaler(traject: Traject, post: Kosten) -> str:
    """``we delen het`` was typed where a person belongs: then those words, and no verb with them."""
    if all(sleutel in traject.netwerk.personen for sleutel in post.wie_betaalt):
        betaler = mensen(traject, post.wie_betaalt)
        return f"Dat {'betalen' if betaler.meer else 'betaalt'} {betaler}" if betaler else ""
    namen = [
        in_een_zin(traject, s) if s in traject.netwerk.personen else str(s) for s in dict.fromkeys(post.wie_betaalt)
    ]
    return f"Betalen: {opsomming(namen)}"
