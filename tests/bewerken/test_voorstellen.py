"""What findings propose, as edits that anybody can apply: each of them alone, on the text as it is."""

from collections.abc import Sequence

from sonestra_cli.bewerken.voorstellen import Uitgewerkt, verschil, werk_uit
from sonestra_cli.domein.bevinding import Bevinding, Knip, Pad, Regel, Verhuis, Voorstel, Zet
from sonestra_cli.lezen.bron import Bron, hash_van

REGEL = Regel("N003", "fout", "kort", "waarom")
TEKST = "personen:\r\n  riet: {geslacht: v, wie: oma}  # über\r\n  Oma An: {band: bang_voor}\r\n"
V = Zet(Pad("netwerk", ("personen", "riet", "geslacht")), "vrouw")
NAAM = Zet(Pad("netwerk", ("personen", "Oma An"), "sleutel"), "oma-an")


def bron(naam: str, tekst: str) -> Bron:
    return Bron(naam, tekst, hash_van(tekst.encode()))


def bevinding(*voorstellen: Voorstel, wijziging: Zet | Verhuis | None = None) -> Bevinding:
    return Bevinding(REGEL, "zin", Pad("netwerk"), wijziging=wijziging, voorstellen=voorstellen)


def werk(*bevindingen: Bevinding, **teksten: str) -> list[tuple[Uitgewerkt, ...]]:
    return werk_uit({naam: bron(naam, tekst) for naam, tekst in ({"netwerk": TEKST} | teksten).items()}, bevindingen)


def toegepast(tekst: str, voorstel: Uitgewerkt, bestand: str = "netwerk.yaml") -> str:
    """As the ruler and an editor do it: lines end with a line feed, the last change first."""
    begin = [0, *(nr + 1 for nr, teken in enumerate(tekst) if teken == "\n")]
    for wijziging in sorted(voorstel.wijzigingen, key=lambda w: (w.plek.regel, w.plek.kolom), reverse=True):
        plek = wijziging.plek
        if plek.bestand == bestand:
            van, tot = begin[plek.regel - 1] + plek.kolom - 1, begin[plek.eind_regel - 1] + plek.eind_kolom - 1
            tekst = tekst[:van] + wijziging.tekst + tekst[tot:]
    return tekst


def zinnen(voorstellen: Sequence[Uitgewerkt]) -> list[str]:
    return [voorstel.zin for voorstel in voorstellen]


def test_wat_zonder_keuze_kan_is_ook_een_voorstel() -> None:
    (waarde,), (sleutel,) = werk(bevinding(wijziging=V), bevinding(wijziging=NAAM))
    assert (waarde.zin, toegepast(TEKST, waarde)) == ("schrijf: vrouw", TEKST.replace(" v,", " vrouw,"))
    assert (sleutel.zin, toegepast(TEKST, sleutel)) == ("noem dit: oma-an", TEKST.replace("Oma An", "oma-an"))


def test_elke_keuze_begint_bij_de_tekst_zoals_hij_is() -> None:
    man = Zet(V.pad, "man")
    ((een, ander),) = werk(bevinding(Voorstel("vrouw?", (V, NAAM)), Voorstel("man?", (man,))))
    assert toegepast(TEKST, een) == TEKST.replace(" v,", " vrouw,").replace("Oma An", "oma-an")
    assert toegepast(TEKST, ander) == TEKST.replace(" v,", " man,")


def test_van_twee_keuzes_blijft_er_nooit_een_over() -> None:
    nergens = Zet(Pad("netwerk", ("personen", "bo", "wie")), "x")
    assert werk(bevinding(Voorstel("ja", (V,)), Voorstel("nee", (nergens,)))) == [()]


def test_wat_verhuist_staat_daarna_in_het_andere_bestand() -> None:
    pad = Pad("netwerk", ("personen", "Oma An", "band"))
    ((een,),) = werk(bevinding(wijziging=Verhuis(pad, "apart/an")))
    assert een.zin == "verhuis dit naar apart/an.yaml"
    assert toegepast(TEKST, een) == TEKST.replace("{band: bang_voor}", "{}")
    assert toegepast("", een, "apart/an.yaml") == "personen:\n  Oma An:\n    band: bang_voor\n"


def test_een_knip_in_een_bestand_dat_niet_te_lezen_is() -> None:
    stuk = "a: 'b\n"
    ((een,),) = werk(bevinding(Voorstel("sluit", (Knip("vragen", 5, 5, "'"),))), vragen=stuk)
    assert toegepast(stuk, een, "vragen.yaml") == "a: 'b'\n"


def test_hooguit_drie_en_niets_over_elkaar() -> None:
    vier = [Voorstel(str(nr), (Knip("netwerk", 0, 1, "P"),)) for nr in range(4)]
    over = Voorstel("over elkaar", (Knip("netwerk", 0, 4, "P"), Knip("netwerk", 2, 5, "Q")))
    drie, niets = werk(bevinding(*vier), bevinding(over))
    assert (zinnen(drie), niets) == (["0", "1", "2"], ())


def test_een_sleutel_die_ergens_twee_keer_staat_houdt_de_rest_niet_tegen() -> None:
    """One double key, and nothing in that file was mended, without a reason."""
    tekst = TEKST + "  bo: {wie: a}\r\n  bo: {wie: b}\r\n"
    dubbel = Zet(Pad("netwerk", ("personen", "bo", "wie")), "c")
    (een,), geen = werk(bevinding(wijziging=V), bevinding(wijziging=dubbel), netwerk=tekst)
    assert toegepast(tekst, een) == tekst.replace(" v,", " vrouw,")
    assert geen == ()


def test_het_verschil_is_zo_klein_als_het_kan() -> None:
    assert verschil("x", "abcabc", "abcXabc") == Knip("x", 3, 3, "X")
    assert verschil("x", "aaa", "aa") == Knip("x", 2, 3, "")
