"""The booklet to read back (domein/5 §5.12): for each who told something, their own words and nobody else's."""

from dataclasses import dataclass, replace

from sonestra_cli.documenten.context.afspraken import AfspraakKaartje, Feit
from sonestra_cli.documenten.context.lezer import waarom_geen_lezer
from sonestra_cli.documenten.context.mensen import Voet, voet, wie
from sonestra_cli.documenten.context.soort import Ontvangers, Papiersoort
from sonestra_cli.domein.soorten import IEDEREEN, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.verhaal import Perspectief, Stem
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.datums import zonder_weekdag
from sonestra_cli.taal.noemen import in_een_zin, toegesproken

DRIE_VRAGEN = ("Wat is er aan de hand?", "Wie heeft er last van?", "Hoe kijk ik?")


@dataclass(frozen=True, slots=True)
class EigenStem:
    """One page: what somebody told. ``delen``: the words, below the question they answer if it was one.

    ``samen``, ``verteld``, ``in_taal`` and ``vertaald`` say how it came on paper; ``lezers`` who may read it now.
    """

    delen: tuple[AfspraakKaartje, ...]
    samen: str
    verteld: str
    in_taal: str
    vertaald: str
    lezers: str
    tekening: bool
    geluid: bool


@dataclass(frozen=True, slots=True)
class VerhaalWoorden:
    titel: str
    naam: str
    stemmen: tuple[EigenStem, ...]
    ook: tuple[AfspraakKaartje, ...]
    voet: Voet


def verhaal_woorden(beeld: Beeld) -> VerhaalWoorden:
    """The booklet of the first reader of ``beeld``: what that one told, alone or with others."""
    traject, ik = beeld.traject, Sleutel(beeld.voor[0])
    verhaal = traject.verhaal
    van_mij = [stem for stem in verhaal.perspectieven if ik in stem.van]
    kern = (verhaal.kern,) if verhaal.kern else ()
    return VerhaalWoorden(
        titel=f"Dit zei jij: {in_een_zin(traject, ik)}",
        naam=toegesproken(traject, ik),
        stemmen=tuple(_stem(traject, stem, ik) for stem in van_mij),
        ook=(
            *_gezegd("Wat lukt al?", verhaal.lukt_al, ik),
            *_gezegd("Waar gaat het om?", kern, ik),
            *_gezegd("Wat hoop je?", verhaal.dromen, ik),
        ),
        voet=replace(voet(beeld, ""), van=in_een_zin(traject, ik)),
    )


def in_delen(stem: Perspectief) -> tuple[AfspraakKaartje, ...]:
    """The words, and each answer below its question."""
    antwoorden = (stem.wat_is_er_aan_de_hand, stem.wie_heeft_er_last_van, stem.hoe_kijk_ik)
    delen = [AfspraakKaartje(stem.woorden)] if stem.woorden else []
    delen += [
        AfspraakKaartje(antwoord, (Feit("", vraag),))
        for vraag, antwoord in zip(DRIE_VRAGEN, antwoorden, strict=True)
        if antwoord
    ]
    return tuple(delen)


def _stem(traject: Traject, stem: Perspectief, ik: Sleutel) -> EigenStem:
    op = stem.verteld_op or stem.opgeschreven_op
    return EigenStem(
        delen=in_delen(stem),
        samen=wie(traject, tuple(ander for ander in stem.van if ander != ik)),
        verteld=zonder_weekdag(op) if op else "",
        in_taal=stem.taal or "",
        vertaald=wie(traject, stem.vertaald_door),
        lezers=_lezers(traject, stem),
        tekening=bool(stem.tekening),
        geluid=bool(stem.geluid),
    )


def _lezers(traject: Traject, stem: Perspectief) -> str:
    if IEDEREEN in stem.mag_gelezen_door:
        return "Iedereen"
    return wie(traject, tuple(ander for lezer in stem.mag_gelezen_door if (ander := Sleutel(lezer)) not in stem.van))


def _gezegd(kop: str, stemmen: tuple[Stem, ...], ik: Sleutel) -> list[AfspraakKaartje]:
    return [AfspraakKaartje(stem.woorden, (Feit("", kop),)) for stem in stemmen if ik in stem.van]


def wie_iets_vertelde(traject: Traject) -> Sleutels:
    """Everybody whose words stand in the story, in the order of the file."""
    verhaal = traject.verhaal
    stemmen = (*verhaal.perspectieven, *verhaal.lukt_al, *verhaal.dromen, *((verhaal.kern,) if verhaal.kern else ()))
    vertellers = dict.fromkeys(van for stem in stemmen for van in stem.van)
    return tuple(van for van in vertellers if not waarom_geen_lezer(traject, van))


PAPIER = Papiersoort(
    "blad-verhaal",
    verhaal_woorden,
    "een boekje om terug te lezen, met de eigen woorden",
    Ontvangers(
        wie_iets_vertelde,
        "In verhaal.yaml staan nog geen woorden van iemand. Noem wie een leeg blad krijgt, of typ: sonestra erbij",
        waarom_geen_lezer,
    ),
    zetting="groot",
)
