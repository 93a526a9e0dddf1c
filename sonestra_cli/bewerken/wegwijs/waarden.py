"""A value that belongs in the field beside it, or more of them where one belongs."""

from sonestra_cli.bewerken.wegwijs.geval import Antwoord, Geval, Weg, woorden_van
from sonestra_cli.domein.afleiding.groepen import te_kiezen
from sonestra_cli.domein.bevinding import Pad
from sonestra_cli.domein.persoon import Kijk, Persoon
from sonestra_cli.domein.veld import Keuze, Waarde, velden_van
from sonestra_cli.lezen.velden.keuzes.alleen_apart import aangeboden
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.verstaan.keuzes import versta_keuze
from sonestra_cli.yamltekst.knopen import Rij, TekstKnoop, Velden
from sonestra_cli.yamltekst.snede import zet


def ring_of_groep(geval: Geval) -> Antwoord | None:
    """``kring: buurt`` and ``groep: dichtbij``: the one in the place of the other."""
    ouder, stuk = geval.knoop(geval.stappen[:-1]), geval.stuk()
    klasse = geval.klasse(geval.stappen[:-1])
    if klasse not in (Persoon, Kijk) or not isinstance(ouder, Velden) or stuk is None:
        return None
    ander = {"kring": "groep", "groep": "kring"}.get(geval.sleutel)
    waarde = woorden_van(stuk.waarde)
    if ander is None or not _kan_bij(geval, ander, waarde) or ander not in velden_van(klasse):
        return None
    naar = f"'{waarde}' is een {_HEET[ander]}, en hoort bij `{ander}`"
    paar = ouder.paar(ander)
    if paar is None:
        pad = Pad(geval.naam, geval.stappen, "sleutel")
        opent = geval.pad(*geval.stappen[:-1], ander)
        return Antwoord(naar, geval.weg(f"noem dit veld '{ander}'", lambda tekst: zet(tekst, pad, ander), opent))
    daar = woorden_van(paar[1])
    if not _kan_bij(geval, geval.sleutel, daar):
        return Antwoord(f"{naar}. Daar staat nu '{daar}': kies er één")
    zin = f"wissel ze om: {geval.sleutel}: {daar}, {ander}: {waarde}"

    def gewisseld(tekst: str) -> str:
        return zet(zet(tekst, geval.pad(*geval.stappen), daar), geval.pad(*geval.stappen[:-1], ander), waarde)

    return Antwoord(zin, geval.weg(zin, gewisseld))


_HEET = {"kring": "kring", "groep": "groep"}


def _kan_bij(geval: Geval, veld: str, waarde: str) -> bool:
    vorm = velden_van(Persoon)[veld].vorm
    namen = te_kiezen(geval.werk.gelezen.traject.kop, veld, vorm.woorden if isinstance(vorm, Keuze) else ())
    return len(versta_keuze(waarde, namen)) == 1


def meer_keuzes(geval: Geval) -> Antwoord | None:
    """``groep: [buurt, vrienden]``: one of these, and only they know which."""
    knoop, vorm = geval.knoop(geval.stappen), geval.vorm(geval.stappen)
    if not isinstance(knoop, Rij) or not isinstance(vorm, (Keuze, Waarde)) or not knoop.delen:
        return None
    delen = [deel.waarde for deel in knoop.delen if isinstance(deel, TekstKnoop) and not deel.leeg]
    if len(delen) < len(knoop.delen) or "\n" in geval.tekst[knoop.begin : knoop.eind]:
        return None
    if isinstance(vorm, Keuze) and any(deel not in aangeboden(geval.naam, [deel]) for deel in delen):
        return None
    keuzes = opsomming([f"'{deel}'" for deel in delen], "of")
    wegen: list[Weg] = []
    for deel in delen:
        anders = ", ".join(een for een in delen if een != deel)
        nieuw = geval.tekst[: knoop.begin] + deel + geval.tekst[knoop.eind :]
        zin = f"schrijf: {deel}" + (f", zonder {anders}" if anders else "")
        wegen.append(Weg(zin, {geval.naam: nieuw}))
    tip = f"hier past er één: {keuzes}?" if len(delen) > 1 else f"schrijf het zonder haken: {delen[0]}"
    return Antwoord(tip, tuple(wegen))
