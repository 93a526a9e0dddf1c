"""What goes along with an entry in all files, and how that is told: for ``weg`` and ``wis-persoon``."""

from collections.abc import Iterator, Mapping

from sonestra_cli.bewerken.veldwaarde import knoop_op
from sonestra_cli.bewerken.weg.weghalen import Gevolg, Houdvast, gevolgen, namen_in, zonder
from sonestra_cli.domein.soorten import Bestandsnaam
from sonestra_cli.lezen.bron import Bron, pad_van
from sonestra_cli.opdrachten.delen.aanwijzen import APART, Aangewezen
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.taal.weghalen import blok
from sonestra_cli.taal.zinnen import aantal
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.yamltekst.bewerkbaar import knopen_van


def teksten_zonder(
    doel: Aangewezen, alles: Mapping[Bestandsnaam, list[Gevolg]], bronnen: Mapping[Bestandsnaam, Bron]
) -> dict[Bestandsnaam, str | None]:
    """File -> its text in which all this happened; None for what was apart of this person alone."""
    teksten: dict[Bestandsnaam, str | None] = {}
    for naam, wat in alles.items():
        with veranderen(pad_van(naam)):
            teksten[naam] = zonder(bronnen[naam].tekst, wat)
    if doel.soort == "mens" and f"{APART}{doel.sleutel}" in bronnen:
        teksten[f"{APART}{doel.sleutel}"] = None
    return teksten


def alle_gevolgen(doel: Aangewezen, bronnen: Mapping[Bestandsnaam, Bron]) -> dict[Bestandsnaam, list[Gevolg]]:
    """File -> what happens in it; stops with 1 where only people can say what must become of something."""
    if doel.soort in ("gast", "nummer", "blok"):  # nothing names these
        return {doel.bestand: [_alleen_dit(doel, bronnen[doel.bestand])]}
    alles = {}
    for naam, bron in bronnen.items():
        if naam == f"{APART}{doel.sleutel}" and doel.soort == "mens":
            continue
        try:
            with veranderen(bron.bestand):
                wat = gevolgen(naam, bron.tekst, doel.soort, doel.sleutel)
        except Houdvast as fout:
            raise Stop(1, _houdvast(doel, bron, str(fout))) from fout
        if wat:
            alles[naam] = wat
    return alles


def _alleen_dit(doel: Aangewezen, bron: Bron) -> Gevolg:
    knoop = knoop_op(knopen_van(bron.tekst), doel.stappen)
    if knoop is None:
        raise Stop(2, f"'{doel.sleutel}' staat niet in {bron.bestand}. Er is niets veranderd.")
    regel = bron.tekst.count("\n", 0, knoop.begin) + 1
    return Gevolg(doel.bestand, doel.stappen, "entry", doel.klasse, regel)


def _houdvast(doel: Aangewezen, bron: Bron, wat: str) -> str:
    if wat == "hoofdpersonen":
        return f"{doel.sleutel} is de enige hoofdpersoon. Zet eerst een ander bij hoofdpersonen in traject.yaml."
    if bron.naam.startswith(APART):
        return f"In {bron.bestand} staat iets dat alleen van {doel.sleutel} is. Kijk daar eerst wat ermee moet."
    eerst = f"Zet er eerst een ander bij, of haal het eerst weg met: sonestra weg {wat}"
    return f"'{wat}' in {bron.bestand} is alleen van {doel.sleutel}. {eerst}"


def vertel_gevolgen(
    doel: Aangewezen,
    alles: Mapping[Bestandsnaam, list[Gevolg]],
    bronnen: Mapping[Bestandsnaam, Bron],
    teksten: Mapping[Bestandsnaam, str | None],
) -> Iterator[str]:
    """A line for each place; of what is apart only how many there are."""
    yield f"Met {doel.sleutel} gaat dit mee:"
    for naam, wat in alles.items():
        if naam.startswith(APART):
            yield f"  {pad_van(naam)}: op {aantal(len(wat), 'plek', 'plekken')}"
            continue
        for gevolg in wat:
            yield f"  {pad_van(naam)}, regel {gevolg.regel}: {_zin(doel, gevolg, bronnen[naam].tekst)}"
    for naam, tekst in teksten.items():
        if tekst is None:
            yield f"  {pad_van(naam)}: het hele bestand"


def _zin(doel: Aangewezen, gevolg: Gevolg, tekst: str) -> str:
    plek = ".".join(str(stap) for stap in gevolg.stappen if isinstance(stap, str))
    if gevolg.hoe == "entry":
        anderen = [naam for naam in namen_in(tekst, gevolg, doel.sleutel) if naam != doel.sleutel]
        met = f" (daarin ook {opsomming(anderen)})" if anderen and gevolg.stappen != doel.stappen else ""
        return f"{blok(gevolg.klasse.__name__ if gevolg.klasse else '')}{met}"
    if gevolg.hoe == "leeg":
        return f"bij {plek} staat dan niemand meer; kijk na of dat klopt"
    if gevolg.verlaten:
        return f"de naam bij {plek}. Deze afspraak blijft staan, en heeft dan niemand meer"
    return f"de naam bij {plek}"
