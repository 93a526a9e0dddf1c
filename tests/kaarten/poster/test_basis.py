from itertools import combinations

from sonestra_cli.domein.soorten import Sleutel, VraagSleutel, Woorden
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.verhaal import Informatie, Poster, Vraag, Vragen
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.kaarten.poster.basis import basisposter
from sonestra_cli.tekening.tekening import Streek, Tekening
from tests.kaarten.ringen.ring_gevallen import meet

NOOR, OMA = Sleutel("noor"), Sleutel("oma-riet")


def beeld(vragen: dict[str, Vraag], poster: Poster | None = None, hoofd: tuple[Sleutel, ...] = (NOOR,)) -> Beeld:
    gesteld = {VraagSleutel(sleutel): vraag for sleutel, vraag in vragen.items()}
    return Beeld(Traject(Kop(hoofdpersonen=hoofd), vragen=Vragen(gesteld, poster)))


def teksten(kaart: Tekening) -> str:
    return " ".join(tekst.tekst for tekst in kaart.teksten)


def test_de_vragen_staan_er_genummerd_in_hun_eigen_woorden_met_van_wie() -> None:
    vragen = {
        "slapen": Vraag((NOOR,), Woorden("Hoe slaap ik weer?")),
        "vol": Vraag((OMA,), Woorden("Hoe houden we het vol?"), wie_denkt_mee=(OMA,)),
    }
    kaart = basisposter(beeld(vragen), meet)
    nummers = [tekst.tekst for tekst in kaart.teksten if tekst.klasse == "nummer"]
    assert nummers[:4] == ["1", "2", "3", "4"]
    assert "Hoe slaap ik weer?" in teksten(kaart)
    assert "Hoe houden we het vol? (oma Riet)" in teksten(kaart)
    assert "Hoe slaap ik weer? (Noor)" not in teksten(kaart)
    assert kaart.gesproken[kaart.gesproken.index("Deze mensen mogen meedenken:") + 1] == "Oma Riet"


def test_wat_niet_voor_iemand_is_hangt_niet_aan_de_muur() -> None:
    geheim = Vraag((NOOR,), Woorden("Hoe vertel ik het opa?"), niet_voor=(Sleutel("opa"),))
    kaart = basisposter(beeld({"opa": geheim}), meet)
    assert "vertel" not in teksten(kaart) + " ".join(kaart.gesproken)


def test_de_lege_poster_heeft_alle_vakken_en_schrijflijnen_en_geen_woord_van_hen() -> None:
    vragen = {"slapen": Vraag((NOOR,), Woorden("Hoe slaap ik weer?"))}
    kaart = basisposter(beeld(vragen, Poster(Woorden("samen eten"))), meet, leeg=True)
    for kop in ("Dit gaat goed", "Dit wil ik houden", "Mijn vragen", "Over een jaar…", "Basisposter van Noor"):
        assert kop in teksten(kaart)
    assert "De poster is het origineel, het bestand is de kopie." in teksten(kaart)
    assert "slaap" not in teksten(kaart)
    assert "samen eten" not in teksten(kaart)
    assert sum(isinstance(deel, Streek) and deel.klasse == "schrijflijn" for deel in kaart.delen) > 20


def test_lange_woorden_duwen_de_vakken_open_en_staan_nooit_over_elkaar() -> None:
    lang = Woorden("Dit is een heel lang verhaal over hoe het thuis gaat. " * 12 + "\nEn nog een regel.")
    vragen = {
        f"v{nr}": Vraag((NOOR,), lang, (Informatie("de regels van school", (OMA,), "vertellen"),)) for nr in "123"
    }
    kaart = basisposter(beeld(vragen, Poster(lang, lang, lang)), meet)
    for een, ander in combinations(kaart.teksten, 2):
        over_x = (een.breedte + ander.breedte) / 2 - abs(een.x - ander.x)
        over_y = (een.hoogte + ander.hoogte) / 2 - abs(een.y - ander.y)
        assert min(over_x, over_y) < 0.5, (een.tekst, ander.tekst)
    assert all(tekst.y + tekst.hoogte / 2 <= kaart.hoogte for tekst in kaart.teksten)


def test_met_meer_hoofdpersonen_zijn_het_onze_vragen() -> None:
    kaart = basisposter(beeld({}, hoofd=(NOOR, Sleutel("sem"))), meet, leeg=True)
    assert "Onze vragen" in teksten(kaart)
    assert "Dit willen we houden" in teksten(kaart)


def test_een_traject_zonder_iemand_geeft_ook_een_poster() -> None:
    kaart = basisposter(Beeld(Traject()), meet)
    assert kaart.titel == "Basisposter"
