"""What may mean more in a line about somebody, as it is told and as it is asked."""

from collections.abc import Mapping

from sonestra_cli.taal.keuzewoorden import in_woorden
from sonestra_cli.taal.zinnen import opsomming
from sonestra_cli.verstaan.lijst.soorten import Keus, Twijfel, Waarde


def over_hoe_vaak(getypt: str, kan: tuple[str, ...]) -> Twijfel:
    keuzen = tuple(Keus(in_woorden(een), {"contact": {"hoe_vaak": een}}) for een in kan)
    uit = opsomming([keus.woord for keus in keuzen], "of")
    return Twijfel(f"‘{getypt}’ kan {uit} zijn. Dat schreef ik niet op.", f"‘{getypt}’: hoe vaak is dat?", keuzen)


def over_beroep(functie: str, ook: list[str]) -> Twijfel:
    wie = ", ".join(ook) or "geen mens"
    return Twijfel(
        f"{functie}{'' if ook == [functie] else f' én {wie}'}: ik zette dit bij wie, niet bij de professionals.",
        f"Is dit iemand die voor werk komt ({functie})?",
        (Keus("ja, als professional", {"professional": {"functie": functie}}),),
    )


def over_organisatie(van: str, vak: Mapping[str, Waarde]) -> Twijfel:
    keus = Keus(f"ja, organisatie: {van}", {"professional": {"organisatie": van}})
    return Twijfel(
        f"‘van {van}’ schreef ik niet op.", f"‘{vak.get('functie')} van {van}’: is dat de organisatie?", (keus,)
    )
