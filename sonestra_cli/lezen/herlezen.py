"""What a traject would be if some of its texts were others: read again in memory, nothing is written."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sonestra_cli.domein.bestanden import VAST, naam_van
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.bron import Bron, hash_van, pad_van
from sonestra_cli.lezen.indeling import vak_van
from sonestra_cli.lezen.plaatsen import Melding, Regels, op_volgorde
from sonestra_cli.lezen.traject import Gelezen, lees_heel


def herlees(gelezen: Gelezen, teksten: Mapping[Bestandsnaam, str]) -> Gelezen:
    """``gelezen`` with these texts in the place of those that were read, or beside them."""
    traject = gelezen.traject
    meldingen: list[Melding] = [m for m in gelezen.meldingen if m.bevinding.pad.bestand not in teksten]
    bronnen, wegen = dict(gelezen.bronnen), dict(gelezen.wegen)
    onleesbaar = [naam for naam in gelezen.onleesbaar if naam not in teksten]
    verdwaald = set(gelezen.verdwaald)
    for naam, tekst in teksten.items():
        vak = vak_van(naam)
        if vak is None:
            continue
        nieuw = lees_heel(vak, tekst)
        oud = bronnen.get(naam)
        bronnen[naam] = replace(oud, tekst=tekst) if oud else Bron(naam, tekst, hash_van(b""))
        wegen[naam] = nieuw.wegen
        verdwaald |= set(nieuw.verdwaald)
        meldingen += map(Regels(pad_van(naam), tekst).melding, nieuw.vondsten)
        onleesbaar += [] if nieuw.heel else [naam]
        traject = _met(traject, naam, nieuw.waarde)
    return replace(
        gelezen,
        traject=traject,
        meldingen=op_volgorde(meldingen),
        bronnen=bronnen,
        wegen=wegen,
        onleesbaar=tuple(onleesbaar),
        verdwaald=frozenset(verdwaald),
    )


def _met(traject: Traject, naam: Bestandsnaam, inhoud: Any) -> Traject:
    """The traject with this file in it; nothing in the place of what could not be read."""
    for veld in VAST:
        if naam_van(veld) == naam:
            leeg = getattr(Traject(), veld)
            return replace(traject, **{veld: leeg if inhoud is None else inhoud})
    map_, _, deel = naam.partition("/")
    anders = {een: waarde for een, waarde in getattr(traject, map_).items() if een != deel}
    if inhoud is not None:
        anders[deel] = inhoud
    velden: dict[str, Any] = {map_: dict(sorted(anders.items()))}
    return replace(traject, **velden)
