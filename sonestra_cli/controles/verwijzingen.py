"""Every key that points to a person, a question, an agreement or a piketpaaltje points to one that is there."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from sonestra_cli.controles.regel import TRAINING, controle
from sonestra_cli.controles.zelfde import met_sleutel, zelfde
from sonestra_cli.domein.bestanden import PLEKKEN, is_apart
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel, Voorstel, Zet
from sonestra_cli.domein.lopen import Blad, bladen, op_plek
from sonestra_cli.domein.soorten import IEDEREEN, IEMAND, AfspraakSleutel, Lezer, PaaltjeSleutel, Sleutel, VraagSleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.techniek.inkorten import LANG, kort
from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.techniek.sleutels import is_sleutel, sleutel_van

if TYPE_CHECKING:
    from sonestra_cli.verstaan.kandidaten import Kandidaten

R23 = Regel(
    "R23",
    "fout",
    "Zonder piketpaaltjes is er geen goedkeuring.",
    "Het plan is van de familie. Niemand hoeft het goed te keuren. Alleen wie vooraf een piketpaaltje zette, "
    "kijkt daarna of het plan erbinnen past.",
    "Zet in `piketpaaltjes_bekeken` alleen paaltjes die in beraad.yaml staan. Zijn die er niet, haal het dan weg.",
    f"{TRAINING}: alleen wanneer vooraf piketpaaltjes zijn geformuleerd vanuit een verplicht kader, wordt het plan "
    "ter goedkeuring aan de betreffende professionals gepresenteerd.",
    bewaakt=True,
)
V001 = Regel(
    "V001",
    "fout",
    "Deze mens staat nog niet in netwerk.yaml.",
    "Ieder mens staat op één plek, onder een eigen sleutel. Overal elders verwijs je met die sleutel. "
    "Zo staat iemand maar één keer op de kaart.",
    "Zet de mens bij `personen` in netwerk.yaml, of verbeter de sleutel.",
)
V002 = Regel(
    "V002",
    "fout",
    "Deze vraag staat nog niet in vragen.yaml.",
    "Een afspraak kan bij een vraag horen. Dan moet die vraag er wel zijn.",
    "Zet de vraag bij `vragen` in vragen.yaml, van wie hem stelt, of verbeter de sleutel.",
)
V003 = Regel(
    "V003",
    "fout",
    "Deze afspraak staat niet in het plan.",
    "In actieteam/ staat wat er met een afspraak gebeurde. De afspraak zelf staat in plan.yaml, of bij `nieuw` "
    "van die dag of van een eerdere keer.",
    "Verbeter de sleutel, of zet de afspraak bij `nieuw` van deze bijeenkomst.",
)
V004 = Regel(
    "V004",
    "fout",
    "Wie dit mag zien is `iedereen`, of één of meer mensen uit netwerk.yaml.",
    "Een groepsnaam werkt hier niet: bij een gezin van zes is 'hoofdpersoon' ook een kind van vijf.",
    "Schrijf `iedereen`, of noem de mensen: `[samira, noor]`.",
    bewaakt=True,
)
V005 = Regel(
    "V005",
    "fout",
    "Dit staat alleen in apart/, en een gewoon bestand verwijst ernaar.",
    "Wat apart staat leest alleen wie het aangaat. Een gewoon bestand dat ernaar verwijst, verraadt het.",
    "Zet deze regel ook in dat bestand in apart/.",
    bewaakt=True,
)

_PLEK_WEG = "haal deze regel weg: wie apart staat, krijgt op een kaart vanzelf een plek"
_SOORTEN: Mapping[object, tuple[Regel, str, str]] = {
    Sleutel: (V001, "'{}' ken ik nog niet", "zet deze mens bij `personen` in netwerk.yaml"),
    Lezer: (V004, "'{}' ken ik hier niet", "schrijf `iedereen`, of noem de mensen met hun sleutel"),
    VraagSleutel: (V002, "de vraag '{}' ken ik nog niet", "zet de vraag bij `vragen` in vragen.yaml"),
    AfspraakSleutel: (V003, "de afspraak '{}' ken ik hier nog niet", "zet de afspraak in plan.yaml of bij `nieuw`"),
    PaaltjeSleutel: (R23, "het piketpaaltje '{}' is er niet", "bekijk alleen paaltjes die in beraad.yaml staan"),
}
NERGENS = frozenset(regel for regel, _, _ in _SOORTEN.values())
"""What is found of a key that points to nothing."""
VEEL = 500
"""Keys that point to nothing after which nobody is looked for any more: then a whole file is likely to be missing."""
_MEEST = 3
"""So many ways to go on are offered; where there are more, they are only named."""
_NOEM = 8
"""So many keys of what there is are named."""


@dataclass(slots=True, repr=False, eq=False)
class _Bekend:
    """What each file may point to: ``gewoon`` for all, ``apart`` per owner, agreements per day."""

    gewoon: dict[object, set[str]] = field(default_factory=dict)
    apart: dict[str, dict[object, set[str]]] = field(default_factory=dict)
    dagen: dict[str, set[str]] = field(default_factory=dict)
    _gekend: dict[tuple[object, str], frozenset[str]] = field(default_factory=dict)

    def voor(self, soort: object, bestand: str) -> tuple[Collection[str], ...]:
        """The collections in which ``bestand`` may find a key of this kind."""
        if soort is Lezer:
            return (*self.voor(Sleutel, bestand), (IEDEREEN,))
        if soort is AfspraakSleutel and bestand.startswith("actieteam/"):
            tot_en_met = (nieuw for dag, nieuw in self.dagen.items() if dag <= bestand)
            return (self.gewoon.get(soort, set()), *tot_en_met)
        return (self.gewoon.get(soort, set()), self.apart.get(bestand, {}).get(soort, set()))

    def kent(self, soort: object, bestand: str, sleutel: str) -> bool:
        if (waar := (soort, bestand)) not in self._gekend:
            self._gekend[waar] = frozenset(chain(*self.voor(soort, bestand)))
        return sleutel in self._gekend[waar]

    def alleen_apart(self, soort: object, sleutel: str) -> str | None:
        kern = Sleutel if soort is Lezer else soort
        return next((b for b, soorten in self.apart.items() if sleutel in soorten.get(kern, set())), None)


@controle(V001, V002, V003, V004, V005, R23)
def verwijzingen(traject: Traject) -> Iterator[Bevinding]:
    """V001 to V005 and R23: keys that point to nothing."""
    alle = tuple(bladen(traject, frozenset(_SOORTEN)))
    bekend = _verzamel(alle)
    onbekend = _Onbekend(traject, bekend)
    for blad in alle:
        if blad.bepaalt or bekend.kent(blad.soort, blad.bestand, blad.waarde):
            continue
        if blad.waarde == IEMAND and "niet_voor" in blad.stappen:
            continue  # so it stands in a folder that was given to somebody who does not know who that is
        if blad.bestand == PLEKKEN and bekend.alleen_apart(blad.soort, blad.waarde) is None:
            continue  # controles/plekken.py tells of it
        if not _staat_er_anders_geschreven(blad, bekend):
            yield onbekend.bevinding(blad)
    for eigenaar in traject.apart:
        if not bekend.kent(Sleutel, f"apart/{eigenaar}", eigenaar):
            yield Bevinding(
                V001,
                f"dit bestand heet naar '{kort(eigenaar)}', en die ken ik nog niet",
                Pad(f"apart/{eigenaar}"),
                tip="noem het bestand naar de sleutel van wie het is",
            )


def _staat_er_anders_geschreven(blad: Blad, bekend: _Bekend) -> bool:
    """True for ``bep`` where the key itself was typed as ``Bep``: that is N009, said once, at the key."""
    kan = chain(*bekend.voor(blad.soort, blad.bestand))
    return any(not is_sleutel(sleutel) for sleutel in met_sleutel(blad.waarde, kan))


def _verzamel(alle: tuple[Blad, ...]) -> _Bekend:
    bekend = _Bekend()
    for blad in alle:
        if not blad.bepaalt:
            continue
        bestand = blad.bestand
        if is_apart(bestand):
            bekend.apart.setdefault(bestand, {}).setdefault(blad.soort, set()).add(blad.waarde)
        elif bestand.startswith("actieteam/"):
            bekend.dagen.setdefault(bestand, set()).add(blad.waarde)
        else:
            bekend.gewoon.setdefault(blad.soort, set()).add(blad.waarde)
    return bekend


class _Onbekend:
    """What to say of a key that points to nothing, and who or what may have been meant."""

    def __init__(self, traject: Traject, bekend: _Bekend) -> None:
        self._traject = traject
        self._bekend = bekend
        self._aantal = 0

    @cached_property
    def _kandidaten(self) -> "Kandidaten":
        from sonestra_cli.verstaan.kandidaten import Kandidaten  # only where a key points to nothing

        return Kandidaten(self._traject)

    def bevinding(self, blad: Blad) -> Bevinding:
        regel, zin, anders = _SOORTEN[blad.soort]
        if apart := self._bekend.alleen_apart(blad.soort, blad.waarde):
            return Bevinding(
                V005,
                f"'{kort(blad.waarde)}' staat alleen in {apart}.yaml, en dit bestand mag iedereen lezen",
                blad.pad,
                onder="" if blad.bestand == PLEKKEN else "dit hoort ook apart",
                tip=_PLEK_WEG if blad.bestand == PLEKKEN else f"zet deze regel in {apart}.yaml",
            )
        from sonestra_cli.verstaan.mensen import sluit_uit  # only where a key points to nothing
        from sonestra_cli.verstaan.wie_bedoeld import woorden_erbij

        kan = tuple(chain(*self._bekend.voor(blad.soort, blad.bestand)))
        zeker = self._zeker(blad, kan)
        self._aantal += 1
        if not zeker and self._aantal > VEEL:
            return Bevinding(regel, zin.format(kort(blad.waarde)), blad.pad, tip=anders)
        samen = "" if zeker or sluit_uit(blad.waarde) else self._meer_in_een(blad, kan)
        gevonden = (zeker,) if zeker else () if samen else self._gevonden(blad, kan)
        erbij = samen or woorden_erbij(self._traject, self._kandidaten, blad, gevonden)
        return Bevinding(
            regel,
            zin.format(kort(blad.waarde)),
            blad.pad,
            tip=erbij or self._tip(blad, kan, gevonden, anders),
            wijziging=Zet(blad.pad, zeker) if zeker else None,
            voorstellen=self._voorstellen(blad, kan, gevonden),
        )

    def _gevonden(self, blad: Blad, kan: Collection[str]) -> tuple[str, ...]:
        """Who or what may be meant, and may be pointed to from here; what is no key yet as it will be."""
        from sonestra_cli.verstaan.wie_bedoeld import in_de_familie

        familie = in_de_familie(self._traject, self._kandidaten, blad)
        gevonden = familie or self._kandidaten.zoek(blad.soort, blad.bestand, blad.waarde)
        zelf = blad.pad.stappen if blad.soort is AfspraakSleutel and not blad.sleutel else ()
        er_zijn = (s for s in gevonden if s in kan and s not in zelf)
        return tuple(dict.fromkeys(s if is_sleutel(s) else sleutel_van(s) for s in er_zijn))

    def _zeker(self, blad: Blad, kan: Collection[str]) -> str | None:
        """The one that is written with another capital or space; nobody where it is the name of somebody else."""
        zeker = zelfde(blad.waarde, kan)
        mens = zeker is not None and blad.soort in (Sleutel, Lezer)
        return None if mens and len(self._gevonden(blad, kan)) > 1 else zeker

    def _tip(self, blad: Blad, kan: Collection[str], gevonden: Collection[str], anders: str) -> str:
        if gevonden:
            hier = self._staan_er_al(blad, gevonden)
            nog_niet = [sleutel for sleutel in gevonden if sleutel not in hier]
            if not nog_niet:
                return f"{_noem_ze(hier)} staat hier al. Is dit dezelfde? Haal deze regel dan weg. Zo niet: {anders}"
            staat = f" ({_noem_ze(hier)} staat hier al)" if hier else ""
            return f"bedoel je {_noem_ze(nog_niet)}{staat}? Zo niet: {anders}"
        if blad.soort in (Sleutel, Lezer):
            from sonestra_cli.verstaan.wie_bedoeld import zonder_sleutel  # only where a key points to nobody

            return zonder_sleutel(self._traject, blad) or anders
        wat_er_is = opsomming(sorted(kan))
        return f"wat er is: {wat_er_is}. Is dit iets nieuws? Dan: {anders}" if 0 < len(kan) <= _NOEM else anders

    def _voorstellen(self, blad: Blad, kan: Collection[str], gevonden: Collection[str]) -> tuple[Voorstel, ...]:
        if len(gevonden) > _MEEST or not gevonden or not set(gevonden).issubset(kan):
            return ()
        from sonestra_cli.verstaan.wie_bedoeld import staat_vast

        if not staat_vast(self._traject, self._kandidaten, blad, gevonden):
            return ()
        hier = self._staan_er_al(blad, gevonden)
        return tuple(Voorstel(f"schrijf: {een}", (Zet(blad.pad, een),)) for een in gevonden if een not in hier)

    def _staan_er_al(self, blad: Blad, gevonden: Collection[str]) -> tuple[str, ...]:
        """Those of them that have an entry of their own here already."""
        if not blad.sleutel:
            return ()
        return tuple(sleutel for sleutel in gevonden if sleutel in op_plek(self._traject, blad.pad, omhoog=1))

    def _meer_in_een(self, blad: Blad, kan: Collection[str]) -> str:
        """What to write where several stand in one text: ``truus en bep``, or ``truus bep`` without its comma."""
        if len(blad.waarde) > 2 * LANG or blad.soort not in (Sleutel, Lezer):
            return ""
        delen = self._kandidaten.mensen_uit(blad.bestand, blad.waarde)
        keuzes = [opsomming(sorted(wie), "of") for wie in delen.values()]
        tip = "schrijf"
        if not delen:
            woorden = blad.waarde.split()
            los = [deel for deel in (zelfde(woord, kan) for woord in woorden if len(woorden) > 1) if deel]
            keuzes, tip = (los if len(los) == len(woorden) else []), "er mist een komma. Schrijf"
        if not keuzes:
            return self._deels_bekend(blad, kan)
        if "belevingen" in blad.pad.stappen and blad.soort is Sleutel:
            return f"maak er voor ieder een regel van: {opsomming([f'één met {deel}' for deel in keuzes])}"
        if blad.sleutel:
            return f"geef ieder een eigen regel: {opsomming([f'{deel}:' for deel in keuzes])}"
        return f"{tip}: [{', '.join(keuzes)}]"

    def _deels_bekend(self, blad: Blad, kan: Collection[str]) -> str:
        """``lot + jan`` with a jan who is not there yet: nobody takes the place of both."""
        from sonestra_cli.verstaan.kandidaten import delen_van  # only where a key points to nothing

        delen = [deel for deel in delen_van(blad.waarde) if deel]
        wie = {deel: self._kandidaten.zoek(blad.soort, blad.bestand, deel) for deel in delen}
        nieuw = [deel for deel in delen if not wie[deel]]
        geheel = set(self._gevonden(blad, kan)) - set(chain(*wie.values()))
        if blad.sleutel or geheel or not nieuw or len(nieuw) == len(delen) or any(len(een) > 1 for een in wie.values()):
            return ""
        sleutels = [wie[deel][0] if wie[deel] else sleutel_van(deel) for deel in delen]
        erbij = opsomming([f"'{sleutel_van(deel)}'" for deel in nieuw])
        if "belevingen" in blad.pad.stappen:
            return f"maak er voor ieder een regel van, en zet {erbij} bij `personen` in netwerk.yaml"
        return f"schrijf: [{', '.join(sleutels)}], en zet {erbij} bij `personen` in netwerk.yaml"


def _noem_ze(sleutels: Collection[str]) -> str:
    return opsomming([f"'{kort(sleutel)}'" for sleutel in sleutels], "of")
