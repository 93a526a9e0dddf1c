"""What a command says of what it leaves out: by kind and number, never by word or name."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.afleiding.niet_voor import regels_niet_voor_ieder
from sonestra_cli.domein.bevinding import Bevinding
from sonestra_cli.domein.getypt import Getypt
from sonestra_cli.domein.soorten import IEDEREEN, IEMAND, Lezers, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.dicht import dichte_blokken, wie_er_is
from sonestra_cli.domein.zien.onbeschermd import weggelaten
from sonestra_cli.domein.zien.zicht import Beeld, mag_zien
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.taal.zinnen import aantal, opsomming

_APART: Mapping[str, tuple[str, str]] = {
    "beleving": ("beleving", "belevingen"),
    "relatie": ("relatie", "relaties"),
    "kenmerk": ("keer kenmerken", "keer kenmerken"),
    "zwangerschap": ("zwangerschap", "zwangerschappen"),
    "gebeurtenis": ("gebeurtenis", "gebeurtenissen"),
    "niet_bespreken": ("keer niet_bespreken", "keer niet_bespreken"),
}
_DICHT: Mapping[str, tuple[str, str]] = {
    "afspraak": ("afspraak", "afspraken"),
    "bijstelling": ("bijgestelde afspraak", "bijgestelde afspraken"),
    "anders": ("regel van 'als het anders loopt'", "regels van 'als het anders loopt'"),
    "vraag": ("vraag", "vragen"),
    "vraagaanprofessional": ("vraag aan een professional", "vragen aan een professional"),
    "perspectief": ("perspectief", "perspectieven"),
    "persoon": ("mens", "mensen"),
    "gezin": ("gezin", "gezinnen"),
    "huishouden": ("huishouden", "huishoudens"),
    "beleving": ("beleving", "belevingen"),
    "bekenden": ("groepje dat elkaar kent", "groepjes die elkaar kennen"),
    "gebeurtenis": ("gebeurtenis", "gebeurtenissen"),
}
_OP_DE_KAART = frozenset({"persoon", "gezin", "huishouden", "beleving", "bekenden"})
_OP_DE_TIJD = frozenset({"gebeurtenis"})
_ANDERS = ("ander stuk", "andere stukken")
WAAR = "Waar dat staat zegt: sonestra valideer"


def in_woorden(soort: str, sleutel: str, hoeveel: int = 1) -> str:
    """One of them: ``afspraak a8``, ``een perspectief``; or more: ``drie perspectieven``."""
    woord, meer = _DICHT.get(soort, _ANDERS)
    if hoeveel > 1:
        return aantal(hoeveel, woord, meer)
    return f"{woord} {sleutel}" if sleutel and soort in _DICHT else f"een {woord}"


def zin_apart(traject: Traject, met_apart: Sleutels, bevindingen: Iterable[Bevinding] = ()) -> str:
    """What belongs in ``apart/`` and is not passed on; empty when there is nothing.

    A ``niet_bespreken`` in an ordinary file is no field there: only the findings tell of it.
    """
    aantal = weggelaten(traject, met_apart)
    if anders := sum(bevinding.code == "A006" for bevinding in bevindingen):
        aantal["niet_bespreken"] = anders
    if not aantal:
        return ""
    een = aantal.total() == 1
    wat = opsomming([f"{n} {_APART[soort][n > 1]}" for soort, n in sorted(aantal.items())])
    return f"{wat} {'hoort' if een else 'horen'} in apart/ en {'staat' if een else 'staan'} er niet op. {WAAR}"


def zin_niet_voor(beeld: Beeld) -> str:
    """Of the whole plan: how many lines are not for everybody, for whom, and how they get theirs; else empty.

    A key that nobody has names nobody: ``stop_bij_dicht`` tells of that line.
    """
    if beeld.voor != (IEDEREEN,):
        return ""
    bekend = wie_er_is(beeld.traject)
    regels = [
        bekende for regel in regels_niet_voor_ieder(beeld.traject) if (bekende := [w for w in regel if w in bekend])
    ]
    if not regels:
        return ""
    wie = tuple(dict.fromkeys(sleutel for regel in regels for sleutel in regel))
    een = len(regels) == 1
    zin = f"{len(regels)} {'regel' if een else 'regels'} in dit plan {'is' if een else 'zijn'} niet voor "
    zin += opsomming(list(namen(beeld.traject, wie)))
    los = [f"sonestra plan --voor {sleutel}" for sleutel in wie if sleutel != IEMAND]
    return f"{zin}. Zonder {'die regel' if een else 'wat niet voor die mens is'}: {', of '.join(los)}" if los else zin


def zin_zichtbaar(traject: Traject, voor: Lezers, kaarten: Collection[str]) -> str:
    """What these readers may not see on these maps: on the screen only, for a map that tells it betrays it."""
    net = traject.netwerk
    soorten = {_OP_DE_TIJD if kaart == "gebeurtenissen" else _OP_DE_KAART for kaart in kaarten}
    alles: Iterable[Getypt] = (
        *net.personen.values(), *net.gezinnen, *net.huishoudens, *net.belevingen, *net.kennen_elkaar,
        *traject.gebeurtenissen.gebeurtenissen,
    )  # fmt: skip
    weg = Counter(
        soort
        for regel in alles
        if any((soort := type(regel).__name__.lower()) in van for van in soorten)
        and not all(mag_zien(regel, lezer) for lezer in voor)
    )
    if not weg:
        return ""
    wat = opsomming([f"{n} {_DICHT[soort][n > 1]}" for soort, n in sorted(weg.items())])
    waarom = "niet iedereen mag dat zien" if voor == (IEDEREEN,) else "wie dit krijgt mag dat niet zien"
    zin = f"{wat} {'staat' if weg.total() == 1 else 'staan'} er niet op, want {waarom} (zichtbaar)."
    return f"{zin} Op de kaart zelf zie je daar niets van. Wie het wel mag zien, krijgt een eigen kaart met --voor."


def stop_bij_dicht(traject: Traject, ervoor: str = "") -> None:
    """Stop with 1 when a protection is not understood: what it hides was shown to nobody by name.

    ``ervoor``: what else is to be told first, such as why a paper was not made.
    """
    aantal = dichte_blokken(traject)
    if aantal:
        bekend = {soort: n for soort, n in sorted(aantal.items()) if soort in _DICHT}
        delen = [f"{n} {_DICHT[soort][n > 1]}" for soort, n in bekend.items()]
        if anders := aantal.total() - sum(bekend.values()):
            delen.append(f"{anders} {_ANDERS[anders > 1]}")
        zin = (
            f"Voor wie {opsomming(delen)} verborgen {'moet' if aantal.total() == 1 else 'moeten'} blijven, begrijp ik "
            "niet. Tot dat klopt laat ik het aan niemand zien, alleen in het hele plan, met ‘Niet voor’ erbij. "
            f"{WAAR}"
        )
        raise Stop(1, "\n".join(filter(None, (ervoor, zin))))
