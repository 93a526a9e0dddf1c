"""What a folder holds that is given away: the files as these people may see them, and all that is made of those."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from sonestra_cli.bewerken.kaart.plekken import BOVENAAN
from sonestra_cli.bewerken.weven.opmerkingen import opmerkingen
from sonestra_cli.documenten.schrijvers.als_begin import NAAM, BeginHier, Hier, KaartHier, als_begin
from sonestra_cli.domein.afleiding.namen import namen
from sonestra_cli.domein.bestanden import KOP, PLEKKEN
from sonestra_cli.domein.datum import lees_datum
from sonestra_cli.domein.keuzes import Woordkeus
from sonestra_cli.domein.lopen import bladen
from sonestra_cli.domein.soorten import Bestandsnaam, Lezer, PadTekst, Sleutels
from sonestra_cli.domein.zien.zicht import Beeld, bekijk
from sonestra_cli.lezen.bron import naar_bytes, pad_van
from sonestra_cli.lezen.indeling import ACTIETEAM, APART, SJABLONEN
from sonestra_cli.lezen.openen import is_binnen
from sonestra_cli.lezen.traject import Gelezen
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.meegeleverd import meegeleverd
from sonestra_cli.opdrachten.delen.kaart.plekken import Plekken
from sonestra_cli.opdrachten.delen.loslaten.papieren import kaarten_voor, papieren_voor
from sonestra_cli.opdrachten.delen.loslaten.teksten import Gezeefd, beeld_van
from sonestra_cli.opdrachten.delen.papier.stukken import vakjes_in
from sonestra_cli.opdrachten.delen.uitvoer import zin_vakjes
from sonestra_cli.opslaan.aanmaken import TrajectBegin, bestanden_van
from sonestra_cli.opslaan.schone_map import bestanden_in
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.woordkeus import woorden
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.yamltekst.bewerkbaar import knopen_van

_WAT = {
    KOP: "over wie het gaat",
    "verhaal": "het verhaal, in de woorden van wie het vertelde",
    "vragen": "de vragen op de poster",
    "netwerk": "de mensen, en hoe zij bij elkaar horen",
    "gebeurtenissen": "wat er gebeurde",
    "beraad": "de dag zelf",
    "plan": "het plan van die dag",
    PLEKKEN: "waar iedereen staat op de kaarten",
}


@dataclass(frozen=True, slots=True)
class Pakket:
    """One folder: for whom, its files as they were sieved, and loose files that go along (paths from the root)."""

    wie: Sleutels
    gezeefd: Gezeefd
    los: tuple[str, ...]


def pakket(gelezen: Gelezen, wie: Sleutels, gezeefd: Gezeefd, ook: Sequence[str]) -> Pakket:
    """With the photos and drawings that these people may see, and ``ook``: what somebody chose to give along."""
    beeld, wortel = beeld_van(gelezen.traject, wie), gelezen.wortel
    genoemd = {str(pad) for pad in _paden(beeld, gezeefd)}
    mee = [pad for pad in bestanden_in(wortel) if pad in genoemd or pad in ook or pad.startswith(f"{SJABLONEN}/")]
    return Pakket(wie, gezeefd, tuple(pad for pad in mee if is_binnen(wortel, wortel / pad)))


def _paden(beeld: Beeld, gezeefd: Gezeefd) -> Iterator[PadTekst]:
    """A photo of the whole poster hides nothing: it stays away where something was cut out of that file."""
    geknipt = {pad.bestand for pad in gezeefd.eruit}
    for blad in bladen(beeld.traject, frozenset({PadTekst})):
        if not (blad.bestand in geknipt and blad.stappen[0] in ("foto", "poster")):
            yield blad.waarde


def hekjes(een: Pakket) -> dict[str, list[str]]:
    """File -> every comment of a person that these people will read too, in its order."""
    van_ons = voorbeelden()
    return {
        pad: gevonden
        for pad, regels in _alle_hekjes(een).items()
        if (gevonden := [regel for regel in regels if regel not in van_ons])
    }


def met_voorbeelden(een: Pakket) -> bool:
    """Whether what stands in a new traject as an explanation is still there."""
    return not voorbeelden().isdisjoint(regel for regels in _alle_hekjes(een).values() for regel in regels)


def _alle_hekjes(een: Pakket) -> dict[str, list[str]]:
    """File -> every comment in it; not what this program says about places."""
    uit = {}
    for naam, tekst in een.gezeefd.teksten.items():
        gezegd = opmerkingen(tekst, knopen_van(tekst))
        uit[pad_van(naam)] = [regel for regel in gezegd if regel.strip("# ") and regel not in BOVENAAN]
    return uit


@cache
def voorbeelden() -> frozenset[str]:
    """Every comment in the files of a new traject: nobody typed those."""
    begin = bestanden_van(TrajectBegin("", (), ""), meegeleverd("templates") / "nieuw")
    teksten = [tekst for pad, tekst in begin.items() if pad.endswith(".yaml")]
    return frozenset(regel for tekst in teksten for regel in opmerkingen(tekst, knopen_van(tekst)))


def inhoud_van(gelezen: Gelezen, een: Pakket, plekken: Plekken, scherm: Console) -> dict[str, bytes]:
    """Path in the folder -> bytes. Stops with 1 when a map or a paper cannot be made; says what is a box on them."""
    beeld = bekijk(gelezen.traject, tuple(map(Lezer, een.wie)))
    uit = {pad_van(naam): naar_bytes(tekst, gelezen.bronnen[naam].bom) for naam, tekst in een.gezeefd.teksten.items()}
    uit |= {pad: (gelezen.wortel / pad).read_bytes() for pad in een.los}
    hier_kaarten: list[KaartHier] = []
    vakjes: set[str] = set()
    for kaart, gemaakt in kaarten_voor(gelezen, beeld, plekken):
        hier_kaarten.append(kaart)
        vakjes |= vakjes_in(kaart.in_woorden)
        uit |= gemaakt
    groepen: dict[str, list[Hier]] = {}
    for kop, hier, pdf in papieren_voor(gelezen, beeld, plekken, vakjes):
        groepen.setdefault(kop, []).append(hier)
        uit[hier.pad] = pdf
    if vakjes:
        scherm.meld(zin_vakjes(vakjes))
    begin = BeginHier(
        gelezen.traject.kop.naam or "Ons plan",
        opsomming(list(namen(gelezen.traject, een.wie))),
        hier_kaarten,
        [(kop, groepen[kop]) for kop in _op_volgorde(groepen)],
        [Hier(pad_van(naam), _wat(naam, gelezen.traject.kop.woordkeus)) for naam in een.gezeefd.teksten],
        [Hier(pad, pad.rpartition("/")[2]) for pad in een.los if not pad.startswith(f"{SJABLONEN}/")],
    )
    return uit | {NAAM: als_begin(begin).encode()}


def _op_volgorde(koppen: Iterable[str]) -> list[str]:
    """The plan first, and what comes after it: that is what is still needed."""
    eerst = ("het plan", "daarna")
    return sorted(koppen, key=lambda kop: eerst.index(kop) if kop in eerst else len(eerst))


def _wat(naam: Bestandsnaam, woordkeus: Woordkeus) -> str:
    map_, _, stam = naam.partition("/")
    if map_ == APART:
        return "wat alleen van jou is"
    if map_ == ACTIETEAM and (dag := lees_datum(stam)):
        return f"{woorden(woordkeus).actieteam.het} op {zonder_weekdag(dag)}"
    return _WAT.get(naam, naam)
