"""Worries that were said at a meeting: which of them are still open, and which were answered or are of longer ago."""

from collections.abc import Iterator

from sonestra_cli.domein.datum import Datum, lees_datum
from sonestra_cli.domein.plan import Bijeenkomst, StemBij
from sonestra_cli.domein.soorten import AfspraakSleutel
from sonestra_cli.domein.traject import Traject


def staat_open(zorg: StemBij, keer: Bijeenkomst) -> bool:
    """A worry that was answered at once by a change, or by ending the agreement, is not asked again."""
    beantwoord = {*keer.anders, *keer.klaar, *keer.niet_meer_nodig}
    return not zorg.bij or not beantwoord.issuperset(zorg.bij)


def zorgen_van_eerder(traject: Traject) -> Iterator[tuple[Datum | None, StemBij]]:
    """All but those that the next meeting begins with: the open ones of the last meeting. By day."""
    for dag in sorted(traject.actieteam):
        keer = traject.actieteam[dag]
        for zorg in keer.zorgen:
            if dag != max(traject.actieteam) or not staat_open(zorg, keer):
                yield lees_datum(dag), zorg


def antwoord_op(keer: Bijeenkomst, afspraak: AfspraakSleutel) -> tuple[StemBij, ...]:
    """The worries that this meeting answered with what it changed or ended of one agreement."""
    return tuple(zorg for zorg in keer.zorgen if afspraak in zorg.bij and not staat_open(zorg, keer))
