"""``erbij`` from a list: many lines as people say them, written as one step, or none of them."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from sonestra_cli.domein.soorten import Bestandsnaam, Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.gesprekken.alle import Groepen
from sonestra_cli.gesprekken.erbij import Klaar, Stand
from sonestra_cli.gesprekken.kiezen import gesprek_over
from sonestra_cli.gesprekken.soort import Soort
from sonestra_cli.gesprekken.tonen import kop_van, per_entry
from sonestra_cli.lezen.bron import Bron
from sonestra_cli.lezen.openen import MAX_BYTES, open_bron
from sonestra_cli.lezen.teruglezen import GRENS
from sonestra_cli.lezen.traject import lees_traject
from sonestra_cli.omgeving.console import Console
from sonestra_cli.omgeving.klok import vandaag
from sonestra_cli.opdrachten.delen.eenregelig import NietBegrepen, in_een_keer
from sonestra_cli.opdrachten.delen.inzetten import functies, kijk, wat_niet_klopt
from sonestra_cli.opdrachten.delen.lijst.gezegd import Gezegd, gezegde_regels
from sonestra_cli.opdrachten.delen.lijst.voor_wie import is_alleen_voor_wie, zegt_voor_wie
from sonestra_cli.opdrachten.delen.openen import stop_bij_onleesbaar
from sonestra_cli.opdrachten.delen.opties import Stop
from sonestra_cli.opdrachten.delen.praten import alles_wat_komt
from sonestra_cli.opdrachten.delen.schrijffouten import veranderen
from sonestra_cli.opdrachten.delen.stap import doe
from sonestra_cli.taal.zinnen import aantal, hoofdletter, opsomming
from sonestra_cli.verstaan.lijst.codering import als_tekst

_RAAD = "Er is niets geschreven. Zeg die regels anders; met --toch laat ik weg wat ik niet begrijp."
_MET_TOCH = (
    "Er is niets geschreven. Zeg die regels anders. Staat er in een regel wie iets mag zien, dan laat ik daar ook met "
    "--toch niets uit weg."
)


def lees_regels(pad: str, vast: Soort | None, groepen: Groepen) -> list[Gezegd]:
    """The lines of a file, or of what comes in by a pipe (``-``); stops with 2 when there is no line to read."""
    try:
        ruw = alles_wat_komt(MAX_BYTES + 1) if pad == "-" else _begin_van(Path(pad))
    except OSError as fout:
        raise Stop(2, f"Het bestand {pad} kan ik niet lezen. Klopt de naam?") from fout
    if len(ruw) > MAX_BYTES:
        raise Stop(2, f"{pad} is te groot. In een traject past hoogstens {GRENS}.")
    tekst = als_tekst(ruw)
    if tekst is None:
        raise Stop(2, f"{pad} is geen gewone tekst. Bewaar het als .txt, en probeer het nog eens.")
    regels = list(gezegde_regels(tekst, vast, groepen))
    if not regels:
        raise Stop(2, f"Er staat nog niets in {pad}. Zet er per regel één ding in, zoals: gast: Jo komt")
    los = next((regel for regel in regels if is_alleen_voor_wie(regel.tekst)), None)
    if los is not None:
        zin = f"Regel {los.nummer}: ‘{los.tekst[:40]}’ zegt voor wie iets is, maar niet wat. Er is niets geschreven."
        raise Stop(2, f"{zin} Zet het in dezelfde regel als waar het bij hoort.")
    raadsels = [een for een in regels if een.soort is None and not een.kop]
    if raadsels or all(regel.kop for regel in regels):
        wat = "\n".join(f"Regel {een.nummer}: wat is dit? ‘{een.tekst[:60]}’" for een in raadsels or regels)
        zo = f"persoon: {(raadsels or regels)[0].tekst[:40]}"
        raise Stop(2, f"{wat}\nZet er vooraan wat het is, zoals: {zo}\nEr is niets geschreven.")
    return regels


def _begin_van(pad: Path) -> bytes:
    with pad.open("rb") as bestand:
        return bestand.read(MAX_BYTES + 1)


class Regellijst:
    """Line after line is understood in the light of those before it; the files change at the end."""

    def __init__(self, wortel: Path, scherm: Console, eigenaar: str = "") -> None:
        self.wortel, self.scherm, self.eigenaar = wortel, scherm, eigenaar
        self.teksten: dict[Bestandsnaam, str | None] = {}
        gelezen = lees_traject(wortel, self._apart)
        stop_bij_onleesbaar(gelezen, scherm)
        self.bronnen: dict[Bestandsnaam, Bron] = dict(gelezen.bronnen)
        self.dag = ""
        self.gezegd: list[str] = []
        self._na: list[tuple[Gezegd, Mapping[Bestandsnaam, str | None]]] = []

    @property
    def _apart(self) -> tuple[Sleutel, ...]:
        return (Sleutel(self.eigenaar),) if self.eigenaar else ()

    def zet_erin(self, regels: Sequence[Gezegd], toch: bool, vooraf: bool) -> None:
        """All lines in one step; stops with 1 when one of them was not understood, and then nothing was written."""
        raadsels = [raadsel for regel in regels if (raadsel := self._neem(regel, toch))]
        if raadsels:
            raise Stop(1, "\n\n".join((*raadsels, _MET_TOCH if toch else _RAAD)))
        self._stop_bij_fouten()
        if not self.gezegd:
            self.scherm.meld("Hier komt niets nieuws uit. Er is niets veranderd.")
            return
        wat = f"{aantal(len(self.gezegd), 'regel', 'regels')} van een lijst erbij"
        if doe(self.wortel, self.bronnen, self.teksten, wat, vooraf, self.scherm) and not vooraf:
            for zin in self.gezegd:
                self.scherm.resultaat(zin)
            self.scherm.meld(f"{hoofdletter(wat)}. Toch niet? Typ: sonestra terug")

    def _stop_bij_fouten(self) -> None:
        """Stop with 1 where the check would call what comes of these lines a fault, and say in which line it began."""
        zinnen = wat_niet_klopt(self.wortel, self._apart, self.teksten) if self.teksten else ()
        if not zinnen:
            return
        na = self._na

        def sinds(zin: str) -> Gezegd:
            return na[bisect_left(na, True, key=lambda stap: zin in self._fouten_na(stap[1]))][0]

        paren = sorted(((sinds(zin), zin) for zin in zinnen), key=lambda paar: paar[0].nummer)
        raadsels = [f"Regel {regel.nummer}: {regel.tekst}\n{zin}" for regel, zin in paren]
        raise Stop(1, "\n\n".join((*raadsels, "Zo zou er iets niet kloppen. Er is niets geschreven.")))

    def _fouten_na(self, teksten: Mapping[Bestandsnaam, str | None]) -> tuple[str, ...]:
        return wat_niet_klopt(self.wortel, self._apart, teksten)

    def _neem(self, regel: Gezegd, toch: bool) -> str:
        """Take one line in; gives what there is to say about one that was not understood."""
        if regel.kop:
            self.scherm.meld(f"Regel {regel.nummer}: ‘{regel.tekst}’ lees ik als een kop. Daar komt niets uit.")
            return ""
        gelezen = lees_traject(self.wortel, self._apart, self.teksten)
        nu = vandaag()
        stand = Stand(gelezen.traject, kijk=partial(kijk, gelezen), dag=self.dag, eigenaar=self.eigenaar, vandaag=nu)
        assert regel.soort is not None
        mag_weg = toch and not zegt_voor_wie(regel.tekst.partition(">")[0])
        try:
            klaar, weg, getoond = in_een_keer(partial(gesprek_over, regel.soort, stand, regel.tekst), mag_weg)
        except NietBegrepen as fout:
            return f"Regel {regel.nummer}: {regel.tekst}\n{fout}"
        for zin in weg:
            self.scherm.meld(f"Regel {regel.nummer}: weggelaten. {zin}")
        self.dag = klaar.dag or self.dag
        if klaar.inzetten:
            self._leg(klaar)
            self._na.append((regel, dict(self.teksten)))
            self.gezegd.append(f"erbij: {_wie(klaar, stand.met(klaar.inzetten).traject)}")
            self.scherm.meld(f"Regel {regel.nummer}: {regel.tekst}\n{getoond.partition(chr(10))[2]}")
        elif not weg:
            self.scherm.meld(f"Regel {regel.nummer}: dat staat er al.")
        return ""

    def _leg(self, klaar: Klaar) -> None:
        with veranderen("Het traject"):
            for pad, functie in functies(klaar.inzetten, klaar.vervang).items():
                naam = pad.removesuffix(".yaml")
                self.teksten[naam] = functie(self._tekst(naam))

    def _tekst(self, naam: Bestandsnaam) -> str:
        """What stands there by now; what somebody keeps apart is opened once something is put in it."""
        if naam in self.teksten:
            return self.teksten[naam] or ""
        if naam not in self.bronnen:
            bron = open_bron(self.wortel, naam)
            if isinstance(bron, tuple):
                raise Stop(1, f"{naam}.yaml kan ik niet lezen. Er is niets geschreven.")
            if bron is None:
                return ""
            self.bronnen[naam] = bron
        return self.bronnen[naam].tekst


def _wie(klaar: Klaar, traject: Traject) -> str:
    koppen: Iterable[str] = (kop_van(een, traject) for een in per_entry(klaar.inzetten))
    return opsomming(list(dict.fromkeys(koppen)))
