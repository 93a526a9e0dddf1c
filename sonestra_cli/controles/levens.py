"""A life, and whatever has a beginning and an end, runs in one direction."""

from collections import defaultdict
from collections.abc import Iterator

from sonestra_cli.controles.overal import geboren, gezinnen, personen
from sonestra_cli.controles.regel import controle
from sonestra_cli.controles.tijd import Dag, laatst, vroegst, zeker_voor
from sonestra_cli.domein.afleiding.leeftijd import peildatum
from sonestra_cli.domein.afleiding.namen import naam
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.datum import Datum, DatumOfJa, lees_datum
from sonestra_cli.domein.lopen import Stappen, bladen
from sonestra_cli.domein.soorten import Bestandsnaam, Sleutel
from sonestra_cli.domein.traject import Traject

F005 = Regel(
    "F005",
    "fout",
    "Iemand is hier overleden vóór de geboorte.",
    "Er zijn twee jaren verwisseld, of er is er één verkeerd getypt. Ik let alleen op wat zeker is.",
    "Kijk `geboren` en `overleden` na.",
)
F014 = Regel(
    "F014",
    "fout",
    "Iets eindigt hier voordat het begint.",
    "Er zijn twee datums verwisseld, of er is er één verkeerd getypt. Ik let alleen op wat zeker is.",
    "Kijk de twee datums na.",
)
F017 = Regel(
    "F017",
    "let op",
    "Iemand is hier geboren na de laatste dag waar deze bestanden over gaan.",
    "Waarschijnlijk is het jaar verkeerd getypt. Ik weet niet welke dag het is: ik kijk naar de datums die er "
    "staan. Een baby van kort daarna mag, en wie zwanger is ook.",
    "Kijk `geboren` na. Klopt het? Zet dan op wat er later gebeurde, zoals het bezoek, ook een datum.",
)
BEGIN = ("sinds", "van", "vanaf")
EIND = ("tot", "uit_elkaar", "gescheiden")
_DATUMS = frozenset({Datum, DatumOfJa})
RUIM = 1
"""Years: a baby is there sooner than somebody writes a later date."""


@controle(F005)
def leven(traject: Traject) -> Iterator[Bevinding]:
    """F005: death before birth."""
    datums = geboren(traject)
    for pad, sleutel, persoon in personen(traject):
        if persoon.overleden is not None and zeker_voor(persoon.overleden, datums.get(sleutel)):
            zin = (
                f"{naam(traject, sleutel)} is hier overleden ({persoon.overleden}) vóór de geboorte ({datums[sleutel]})"
            )
            yield Bevinding(F005, zin, pad / "overleden", tip="kijk de twee datums na")


@controle(F017)
def nog_niet_geboren(traject: Traject) -> Iterator[Bevinding]:
    """F017: a birth later than every other date in the files, where nobody is pregnant. No clock is asked.

    Nothing in a traject that has no day of its own: then its dates may all be long ago.
    """
    nu = peildatum(traject)
    if nu is None:
        return
    vandaag = vroegst(nu)
    laat = [een for een in personen(traject) if _na(een[2].geboren, vandaag)]
    laatste = _laatste_dag(traject) if laat else vandaag
    verklaard = _anders_verklaard(traject) if laat else set()
    for pad, sleutel, persoon in laat:
        if persoon.geboren is not None and _na(persoon.geboren, laatste) and sleutel not in verklaard:
            wie = f"{naam(traject, sleutel)} is hier geboren in {persoon.geboren.jaar}"
            zin = f"{wie}, en deze bestanden gaan tot {laatste[0]}"
            yield Bevinding(F017, zin, pad / "geboren", tip="kijk het jaar na")


def _na(geboren: Datum | None, dag: Dag) -> bool:
    """True for a birth more than the room there is after ``dag``."""
    return geboren is not None and vroegst(geboren) > (dag[0] + RUIM, *dag[1:])


def _anders_verklaard(traject: Traject) -> set[Sleutel]:
    """Children of a family where somebody is pregnant, and parents of whom F001 tells it already."""
    datums = geboren(traject)
    wie: set[Sleutel] = set()
    for _, gezin in gezinnen(traject):
        kinderen = [kind.wie for kind in gezin.kinderen]
        if any(zwangerschap.soort == "zwanger" for zwangerschap in gezin.zwangerschappen):
            wie.update(kinderen)
        wie.update(o for o in gezin.partners if any(zeker_voor(datums.get(k), datums.get(o)) for k in kinderen))
    return wie


def _laatste_dag(traject: Traject) -> Dag:
    """The last day that any date but a birth speaks of; there is one."""
    dagen = (blad.waarde for blad in bladen(traject, _DATUMS) if blad.pad.stappen[-1] != "geboren")
    bestanden = (lees_datum(dag) for dag in traject.actieteam)
    bekend = (dag for dag in (*dagen, *bestanden) if dag is not None and dag.jaar is not None)
    return max(vroegst(dag) if dag.soort == "na" else laatst(dag) for dag in bekend)


@controle(F014)
def begin_en_eind(traject: Traject) -> Iterator[Bevinding]:
    """F014: an end before its beginning, wherever there are two dates."""
    datums: dict[tuple[Bestandsnaam, Stappen], dict[str, Datum]] = defaultdict(dict)
    for blad in bladen(traject, _DATUMS):
        datums[blad.bestand, blad.stappen[:-1]][str(blad.stappen[-1])] = blad.waarde
    for waar, velden in datums.items():
        begin = next((velden[veld] for veld in BEGIN if veld in velden), None)
        for veld in EIND:
            if veld in velden and zeker_voor(velden[veld], begin):
                zin = f"dit eindigt hier ({velden[veld]}) voordat het begint ({begin})"
                yield Bevinding(F014, zin, Pad(*waar) / veld, tip="kijk de twee datums na")
