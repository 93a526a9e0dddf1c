"""What a line has said so far: per subject the fields, and what was not understood."""

from collections.abc import Iterator, Mapping, Sequence

from sonestra_cli.domein.traject import Traject
from sonestra_cli.verstaan.zinnen.patroon import ONDERWERP
from sonestra_cli.verstaan.zinnen.taal import Paar, Taal
from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud
from sonestra_cli.verstaan.zinnen.waarden import OPEN

Onderwerp = tuple[str, ...]


class Vulling:
    """Fills fields; what is said counts for the subject that was named last.

    ``los`` is what was not understood, ``genoemd`` who is named in words without a known turn, ``toen`` the days that
    such words name, ``geen_plek`` what was understood and stands in no file, ``eerder`` what the sentence before this
    one said.
    """

    def __init__(self, taal: Taal, traject: Traject, eerder: Mapping[str, Inhoud] | None = None) -> None:
        self._taal, self._traject = taal, traject
        self.per_onderwerp: dict[Onderwerp, dict[str, Inhoud]] = {}
        self.onderwerp: Onderwerp = ()
        self.los: list[str] = []
        self.genoemd: list[str] = []
        self.toen: list[str] = []
        self.geen_plek: list[str] = []
        self.eerder = eerder or {}

    def kopie(self) -> tuple[dict[Onderwerp, dict[str, Inhoud]], Onderwerp, list[str]]:
        """What was said so far, to go back to."""
        return {wie: dict(velden) for wie, velden in self.per_onderwerp.items()}, self.onderwerp, list(self.los)

    def zet_terug(self, stand: tuple[dict[Onderwerp, dict[str, Inhoud]], Onderwerp, list[str]]) -> None:
        """As if what was said after that had not been."""
        self.per_onderwerp, self.onderwerp, self.los = stand

    def velden(self) -> dict[str, Inhoud]:
        """The fields of the subject that was named last."""
        return self.per_onderwerp.setdefault(self.onderwerp, {})

    def neem(self, *delen: Sequence[Paar]) -> bool:
        """Takes what was said; False, and nothing is taken, where a field has another value already."""
        onderwerp, boek = self.onderwerp, dict(self.per_onderwerp)
        bekend = [[paar for paar in deel if paar[1] is not OPEN] for deel in delen]
        for paren in (self._taal.schik(deel, self._traject) for deel in bekend):
            for veld, waarde in paren:
                if veld == ONDERWERP:
                    onderwerp = tuple([waarde] if isinstance(waarde, str) else waarde)
            velden = dict(boek.get(onderwerp, {}))
            if not all(self._past(velden, veld, waarde) for veld, waarde in self._per_veld(paren)):
                return False
            boek[onderwerp] = velden
        self.onderwerp, self.per_onderwerp = onderwerp, boek
        return True

    def erf(self, van: Onderwerp) -> None:
        """Who is named next in a row without more: the same holds as for who was named before."""
        eerder = self.per_onderwerp.get(van, {})
        for veld in self._taal.erft:
            if veld in eerder:
                self.velden().setdefault(veld, eerder[veld])

    def _past(self, velden: dict[str, Inhoud], veld: str, waarde: Inhoud) -> bool:
        """Puts a value with what was said before; False where there is room for one only."""
        if veld not in velden:
            velden[veld] = waarde
        elif self._taal.is_lijst(veld):
            velden[veld] = _samen(velden[veld], waarde, uniek=not veld.endswith("_"))
        elif veld in self._taal.rijgt:
            velden[veld] = f"{velden[veld]}, {waarde}"
        else:
            return velden[veld] == waarde
        return True

    def _per_veld(self, paren: Sequence[Paar]) -> Iterator[Paar]:
        """The same without the subject; what belongs to one block of a list stays together: ``steun.soort``."""
        blokken: dict[str, dict[str, Inhoud]] = {}
        for veld, waarde in paren:
            naam, _, verder = veld.partition(".")
            if veld == ONDERWERP:
                continue
            if verder and self._taal.is_lijst(naam):
                blokken.setdefault(naam, {})[verder] = waarde
            else:
                yield veld, waarde
        yield from ((naam, [blok]) for naam, blok in blokken.items())


def _samen(een: Inhoud, ander: Inhoud, *, uniek: bool) -> Inhoud:
    """Two values of one list; a block that only says more of the last one goes into it."""
    links = [een] if isinstance(een, (str, dict)) else list(een)
    rechts = [ander] if isinstance(ander, (str, dict)) else list(ander)
    laatste, eerste = links[-1] if links else "", rechts[0] if rechts else ""
    if isinstance(laatste, dict) and isinstance(eerste, dict) and not set(laatste) & set(eerste):
        links[-1], rechts = {**laatste, **eerste}, rechts[1:]
    uit = [*links, *(deel for deel in rechts if not uniek or deel not in links)]
    return uit[0] if len(uit) == 1 and not isinstance(uit[0], dict) else uit
