"""A list without its dashes: entries under each other, as fields of one block or each between braces."""

import re
from collections.abc import Collection, Iterator, Sequence

from sonestra_cli.techniek.opsomming import opsomming
from sonestra_cli.techniek.sleutels import sleutel_van
from sonestra_cli.yamltekst.bewerkbaar import regeleinde_van
from sonestra_cli.yamltekst.codes import B010, B016
from sonestra_cli.yamltekst.hypothesen.lijnen import Lijn, eronder, omhoog, omlaag
from sonestra_cli.yamltekst.hypothesen.regel import BOLLETJES
from sonestra_cli.yamltekst.hypothesen.vorm import BOUW, Hypothese, Oorzaak, Reparatie, Snee
from sonestra_cli.yamltekst.velden_op_een_regel import IsVeld

_MEEST = 200
_SLEUTEL = re.compile(r"([\w-]+)\s*:(?:\s|$)")
_ACHTER_DE_KOP = re.compile(r"[\w-]+:( +)- ")
_BOL = re.compile(f" *([{re.escape(BOLLETJES)}])[ \\u00a0\\t]+(?=\\S)")
_OP_EEN_REGEL = Oorzaak(B010, "een lijst met streepjes kan niet op deze plek beginnen")
_DUBBEL = re.compile(r"(-[ ]+)-[ ]+\S")
_ALLEEN_EEN_SLEUTEL = re.compile(r"(- +)([\w-]+)\s*:")
_EERSTE_VELD = re.compile(r"\{?\s*([\w-]+)\s*:(?:\s|$)")
_ENTRY = re.compile(r"[\w-]+\s*:\s*(?:\{.*)?")
"""What is held by a key: fields below it, or between braces."""
_GENUMMERD = re.compile(r"([a-z])\d{1,4}")
_TE_VEEL_VOOR_SLEUTEL = Oorzaak(B016, "voor een sleutel staat geen streepje")
_TE_VEEL = Oorzaak(B016, "voor dit stuk van de lijst staat een streepje te veel")
_OORZAAK = Oorzaak(B016, "in een lijst begint elk stuk met een streepje")


def streepjes(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """A dash before each entry of the run in which the line stands, or in the place of its bullet."""
    rij = _rij(tekst, lijn)
    bolletjes = [(een, m) for een in rij if (m := _BOL.match(een.tekst))]
    if len(bolletjes) > 1:
        sneden = tuple(Snee(een.begin + m.start(1), een.begin + m.end(), "- ") for een, m in bolletjes)
        zin = f"schrijf streepjes waar '{bolletjes[0][1][1]}' staat"
        yield Hypothese((Reparatie(sneden, zin, _OORZAAK),))
    if not rij[0].diepte or any(een.inhoud.startswith("-") for een in rij if een.diepte == rij[0].diepte):
        return
    eerste = _SLEUTEL.match(rij[0].inhoud)
    if rij[0].inhoud.startswith("{"):
        begint = [een for een in rij if een.diepte == rij[0].diepte and een.inhoud.startswith("{")]
    elif eerste is not None and is_veld(eerste[1]):
        begint = [een for een in rij if een.diepte == rij[0].diepte and een.inhoud.startswith(f"{eerste[1]}:")]
    else:
        return
    yield _met_streepjes(rij, begint)


def dubbel_streepje(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """``- - {wat: …}``: one dash too many, for this entry with what stands straight below it or further in."""
    if (gevonden := _DUBBEL.match(lijn.inhoud)) is None:
        return
    begin = lijn.begin + lijn.diepte
    weg = Snee(begin, begin + gevonden.end(1), "")
    recht = [een for een in eronder(tekst, lijn) if een.diepte > lijn.diepte + 2]
    mee = tuple(Snee(een.begin, een.begin + gevonden.end(1), "") for een in recht)
    zin = "haal het eerste streepje weg"
    yield Hypothese((Reparatie((weg,), zin, _TE_VEEL),))
    if mee:
        zin += f", en {gevonden.end(1)} spaties voor de regels eronder"
        yield Hypothese((Reparatie((weg, *mee), zin, _TE_VEEL),))


def streepje_voor_een_sleutel(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """``- teun:`` among keys, with the fields below: the dash goes."""
    gevonden = _ALLEEN_EEN_SLEUTEL.fullmatch(lijn.inhoud)
    if gevonden is not None and not is_veld(gevonden[2]):
        begin = lijn.begin + lijn.diepte
        zin = f"haal het streepje weg voor de sleutel: {gevonden[2]}:"
        yield Hypothese((Reparatie((Snee(begin, begin + gevonden.end(1), ""),), zin, _TE_VEEL_VOOR_SLEUTEL),), 1)


def streepje_tussen_sleutels(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """``- vraag: …`` or ``- teun: …`` among entries with a key: the key it has, or a new one, where the dash was."""
    broers = _sleutels_boven(tekst, lijn) if lijn.inhoud.startswith("- ") else []
    if not broers or lijn.diepte > broers[0].diepte:
        return
    naast, bezet = broers[0].diepte, {een.inhoud.partition(":")[0].rstrip() for een in broers}
    sneden, eigen, nieuwe = list[Snee](), list[str](), list[str]()
    for kop in _rij_streepjes(tekst, lijn):
        rest = kop.inhoud[2:].lstrip()
        if (sleutel := _EERSTE_VELD.match(rest)) is None:
            return
        vloei = rest.startswith("{")
        nieuw = vloei or is_veld(sleutel[1])
        naam = _vrije_sleutel(rest[sleutel.end() :], sleutel[1], bezet) if nieuw else sleutel[1]
        verder = " " if vloei else f"{regeleinde_van(tekst)}{' ' * (naast + 2)}"
        sneden.append(Snee(kop.begin, kop.eind - len(rest), " " * naast + (f"{naam}:{verder}" if nieuw else "")))
        mee = eronder(tekst, kop)
        dieper = naast + 2 - min((een.diepte for een in mee), default=naast + 2)
        sneden += [Snee(een.begin, een.begin - min(dieper, 0), " " * dieper) for een in mee if dieper]
        bezet.add(naam)
        (nieuwe if nieuw else eigen).append(f"{naam}:")
    zin = f"haal het streepje weg voor de sleutel: {opsomming(eigen)}"
    if nieuwe:
        waar = "zet de sleutel" if lijn.inhoud.startswith("- {") else "zet een eigen regel met een sleutel"
        zin = f"{waar} en een dubbele punt waar het streepje staat, zoals {nieuwe[0]}"
    yield Hypothese((Reparatie(tuple(sneden), zin, _TE_VEEL_VOOR_SLEUTEL),), BOUW)


def _sleutels_boven(tekst: str, lijn: Lijn) -> list[Lijn]:
    """The entries with a key under the head in which the line stands, the nearest first."""
    boven: list[Lijn] = []
    for een in omhoog(tekst, lijn, _MEEST):
        if not een.diepte:
            break
        boven.append(een)
    ondiepst = min((een.diepte for een in boven), default=0)
    broers = [een for een in boven if een.diepte == ondiepst]
    return broers if all(map(_ENTRY.fullmatch, (een.inhoud for een in broers))) else []


def _rij_streepjes(tekst: str, lijn: Lijn) -> list[Lijn]:
    """This line and those straight below it that begin with a dash too."""
    rij = [lijn]
    for een in omlaag(tekst, lijn, _MEEST):
        if een.diepte < lijn.diepte or (een.diepte == lijn.diepte and not een.inhoud.startswith("- ")):
            break
        rij += [een] if een.diepte == lijn.diepte else []
    return rij


def _vrije_sleutel(waarde: str, veld: str, bezet: Collection[str]) -> str:
    """A key as those beside it have: the next number, else of a short name, else the letter of its field."""
    woorden = re.split(r"[,}]", waarde, maxsplit=1)[0].strip(" '\"")
    kort = sleutel_van(woorden) if woorden and len(woorden.split()) < 3 else ""
    genummerd = [m[1] for een in bezet if (m := _GENUMMERD.fullmatch(een))]
    if kort and not genummerd and kort not in bezet:
        return kort
    letter = genummerd[0] if genummerd else veld[0]
    return next(f"{letter}{nr}" for nr in range(1, _MEEST * _MEEST) if f"{letter}{nr}" not in bezet)


def streepje_vergeten(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """A second entry below the first, in line with its fields: each time that its first field comes back a dash."""
    kop = next((een for een in (lijn, *omhoog(tekst, lijn, _MEEST)) if een.inhoud.startswith("- ")), None)
    eerste = _SLEUTEL.match(kop.inhoud[2:].lstrip()) if kop is not None else None
    if kop is None or eerste is None or not is_veld(eerste[1]):
        return
    binnen = len(kop.tekst) - len(kop.tekst.lstrip(" -"))
    erin = [een for een in eronder(tekst, kop, _MEEST) if een.diepte == binnen]
    begint = [een for een in erin if een.inhoud.startswith(f"{eerste[1]}:")]
    if begint:
        sneden = tuple(Snee(een.begin + kop.diepte, een.begin + kop.diepte + 1, "-") for een in begint)
        zin = f"zet een streepje voor '{eerste[1]}:', waar iets nieuws begint"
        yield Hypothese((Reparatie(sneden, zin, _OORZAAK),), BOUW)


def streepje_achter_de_kop(tekst: str, lijn: Lijn, is_veld: IsVeld) -> Iterator[Hypothese]:
    """``gezinnen: - {…}``: the first dash on a line of its own, straight above the next."""
    if (gevonden := _ACHTER_DE_KOP.match(lijn.inhoud)) is None:
        return
    eronder = next(omlaag(tekst, lijn), None)
    recht = eronder is not None and eronder.inhoud.startswith("- ") and eronder.diepte >= lijn.diepte
    diepte = eronder.diepte if eronder is not None and recht else lijn.diepte + 2
    kop = lijn.begin + lijn.diepte
    snee = Snee(kop + gevonden.start(1), kop + gevonden.end(1), "\n" + " " * diepte)
    yield Hypothese((Reparatie((snee,), "zet het eerste streepje op een nieuwe regel", _OP_EEN_REGEL),))


def _met_streepjes(rij: Sequence[Lijn], begint: Sequence[Lijn]) -> Hypothese:
    plekken = {een.begin for een in begint}
    sneden = tuple(
        Snee(een.begin + een.diepte, een.begin + een.diepte, "- " if een.begin in plekken else "  ") for een in rij
    )
    waar = "voor elk stuk van de lijst" if len(begint) > 1 else "ervoor"
    return Hypothese((Reparatie(sneden, f"zet een streepje en een spatie {waar}", _OORZAAK),), BOUW + 1)


def _rij(tekst: str, lijn: Lijn) -> list[Lijn]:
    """The lines from the first to the last that stand at least as deep, under one parent."""
    eerste = lijn
    for boven in omhoog(tekst, lijn, _MEEST):
        if boven.diepte < lijn.diepte:
            break
        eerste = boven
    rij = [eerste]
    for onder in omlaag(tekst, eerste, _MEEST):
        if onder.diepte < eerste.diepte:
            break
        rij.append(onder)
    return rij
