"""The columns of the worksheet: which field each shows, what people call it, and what can be picked there."""

from dataclasses import dataclass

from sonestra_cli.domein.afleiding.groepen import te_kiezen
from sonestra_cli.domein.keuzes import ALLEEN_APART
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.traject import Kop
from sonestra_cli.domein.veld import Blok, Keuze, Lijst, Vorm, velden_van
from sonestra_cli.taal.keuzewoorden import in_woorden

SLEUTEL = "Sleutel (laat staan)"


@dataclass(frozen=True, slots=True)
class Kolom:
    """``veld``: its key in the file, with a dot for what stands deeper. ``uitleg``: for the second sheet."""

    veld: str
    naam: str
    breedte: int
    uitleg: str = ""

    @property
    def stappen(self) -> tuple[str, ...]:
        return tuple(self.veld.split("."))

    @property
    def vorm(self) -> Vorm:
        """What the field holds."""
        vorm: Vorm = Blok(Persoon)
        for stap in self.stappen:
            if not isinstance(vorm, Blok):
                raise TypeError(self.veld)
            vorm = velden_van(vorm.klasse)[stap].vorm
        return vorm

    @property
    def is_lijst(self) -> bool:
        return isinstance(self.vorm, Lijst)


KOLOMMEN: tuple[Kolom, ...] = (
    Kolom("naam", "Naam", 24, "Zoals die op de kaart komt."),
    Kolom("wie", "Wie is dat", 28, "In jullie eigen woorden: pleegoma, oud-leraar."),
    Kolom("kring", "Kring", 11, "Hoe dichtbij, van binnen naar buiten."),
    Kolom("groep", "Groep", 22, "Mag leeg. Familie en gezin volgen vanzelf uit wie bij wie hoort."),
    Kolom("geboren", "Geboren", 13, "Een jaar is genoeg. Ook goed: ca 1960, mei 1961."),
    Kolom("overleden", "Overleden", 13, "Wanneer. Weet je dat niet: ja."),
    Kolom("geslacht", "Geslacht", 11),
    Kolom("soort", "Soort", 13, "Leeg is een mens."),
    Kolom("woonplaats", "Woonplaats", 18, "Alleen de plaats. Een adres hoort hier niet."),
    Kolom("contact.hoe_vaak", "Hoe vaak contact", 22),
    Kolom("contact.hoe", "Hoe", 18, "Meer mag, met een komma ertussen."),
    Kolom("band", "Hoe is de band", 22, "Zoals de hoofdpersoon het voelt."),
    Kolom("sterk_in", "Sterk in", 24, "Meer mag, met een komma ertussen."),
    Kolom("kan_meebrengen", "Kan meebrengen", 24, "Meer mag, met een komma ertussen."),
    Kolom("talen", "Talen", 18, "Meer mag, met een komma ertussen."),
    Kolom("professional.functie", "Functie", 20, "Alleen voor wie van hun werk komt."),
    Kolom("professional.organisatie", "Organisatie", 20, "Alleen voor wie van hun werk komt."),
    Kolom("professional.sinds", "Werkt mee sinds", 15, "Alleen voor wie van hun werk komt."),
    Kolom("professional.tot", "Werkt mee tot", 15, "Alleen voor wie van hun werk komt."),
)


def keuzes(kolom: Kolom, kop: Kop) -> tuple[str, ...]:
    """The words of the file that can be picked there; never what belongs in ``apart/``."""
    vorm = kolom.vorm.deel if isinstance(kolom.vorm, Lijst) else kolom.vorm
    woorden = tuple(woord for woord in vorm.woorden if woord not in ALLEEN_APART) if isinstance(vorm, Keuze) else ()
    return te_kiezen(kop, kolom.veld, woorden)


def gezegd(kolom: Kolom, woord: str, kop: Kop) -> str:
    """A word of the file as people see it in the sheet."""
    return in_woorden(woord) if kolom.veld != "kring" and woord in keuzes(kolom, kop) else woord
