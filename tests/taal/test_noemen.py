"""Names as people say them, in the middle of a sentence and at its beginning."""

import re
from collections.abc import Iterator

import pytest

from sonestra_cli.documenten.maken import papier
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.domein.afleiding.namen import naam as kaart_naam
from sonestra_cli.domein.persoon import Persoon, Professional
from sonestra_cli.domein.soorten import IEDEREEN, Lezer, Sleutel
from sonestra_cli.domein.traject import Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.taal.noemen import aangeschreven, aanspreking, functie_erachter, in_een_zin, toegesproken
from tests.documenten.bladen import ALLE, SOORTEN, sjablonen, voorbeeld
from tests.domein.bouwen import mens, netwerk, traject


def van(sleutel: str, persoon: Persoon) -> tuple[str, str]:
    alles = traject("", netwerk(**{sleutel: persoon}))
    return in_een_zin(alles, Sleutel(sleutel)), functie_erachter(alles, Sleutel(sleutel))


@pytest.mark.parametrize(
    ("sleutel", "gezegd"),
    [
        ("oma-riet", "oma Riet"),
        ("ma-carla", "ma Carla"),
        ("juf-annelies", "juf Annelies"),
        ("buurman-van-nel", "de buurman van Nel"),
        ("buurmeisje", "het buurmeisje"),
        ("opa", "opa"),
        ("riet", "Riet"),
        ("van-dijk", "Van Dijk"),
    ],
)
def test_in_een_sleutel_krijgt_alleen_een_naam_een_hoofdletter(sleutel: str, gezegd: str) -> None:
    assert van(sleutel, mens()) == (gezegd, "")


@pytest.mark.parametrize(
    ("sleutel", "functie", "gezegd"),
    [
        ("schuldhulpverlener", "schuldhulpverlener", "de schuldhulpverlener"),
        ("psycholoog", "gz-psycholoog van Noor", "de psycholoog van Noor"),
        ("begeleider-yassin", "ambulant begeleider van Yassin", "de begeleider van Yassin"),
        ("intern-begeleider", "intern begeleider van de school", "de intern begeleider van de school"),
        ("wmo-consulent", "Wmo-consulent", "de Wmo-consulent"),
        ("buurtteam", "buurtteam", "het buurtteam"),
        ("maatschappelijk-werk", "maatschappelijk werk", "het maatschappelijk werk"),
    ],
)
def test_wie_naar_zijn_werk_heet_krijgt_een_lidwoord(sleutel: str, functie: str, gezegd: str) -> None:
    assert van(sleutel, mens(professional=Professional(functie))) == (gezegd, "")


def test_een_naam_die_iemand_typte_blijft_wat_hij_is() -> None:
    assert van("tom", mens("Tom", professional=Professional("jeugdbeschermer"))) == ("Tom", "jeugdbeschermer")
    assert van("tom", mens(professional=Professional("tomatenteler"))) == ("Tom", "tomatenteler")
    assert van("riet", mens("Oma Riet")) == ("Oma Riet", "")
    assert van("arts", mens("de dierenarts", professional=Professional("dierenarts"))) == ("de dierenarts", "")
    assert van("c", mens("consulent werk", professional=Professional("consulent werk"))) == ("de consulent werk", "")


@pytest.mark.parametrize(
    ("naam", "functie", "gezegd"),
    [
        ("Ambulant begeleider", "Ambulant begeleider", "de ambulant begeleider"),
        ("Ambulant Begeleider", "ambulant begeleider", "de ambulant begeleider"),
        ("GZ-psycholoog", "GZ-psycholoog", "de GZ-psycholoog"),
    ],
)
def test_de_ambulant_begeleider_had_een_hoofdletter_achter_het_lidwoord(naam: str, functie: str, gezegd: str) -> None:
    assert van("x", mens(naam=naam, professional=Professional(functie=functie)))[0].partition(",")[0] == gezegd


def test_een_groep_heet_zoals_mensen_haar_noemen() -> None:
    assert van("klaverjasclub", mens(soort="groep")) == ("de klaverjasclub", "")
    assert van("koor", mens("gospelkoor", soort="groep")) == ("het gospelkoor", "")
    assert van("fc-twente", mens("FC Twente", soort="groep")) == ("FC Twente", "")


def test_wie_een_papier_krijgt_wordt_zonder_lidwoord_aangesproken() -> None:
    alles = traject("", netwerk(huisarts=mens(professional=Professional("huisarts"))))
    assert aanspreking(alles, Sleutel("huisarts")) == "huisarts"


@pytest.mark.parametrize(
    ("hoe", "tegen_haar"),
    [("mama Sandra", "Sandra"), ("pa Joaquim", "Joaquim"), ("oma Riet", "oma Riet"), ("mama van Sem", "mama van Sem")],
)
def test_niemand_zegt_mama_sandra_tegen_haar(hoe: str, tegen_haar: str) -> None:
    assert toegesproken(traject("", netwerk(wie=mens(hoe))), Sleutel("wie")) == tegen_haar


def test_een_brief_aan_de_eigen_moeder_begon_met_haar_naam() -> None:
    """Kyra writes to mama; Nelson has two who are called ma, and Mark is not the child of Sandra."""
    kyra, nelson = voorbeeld("kyra"), voorbeeld("nelson")
    assert aangeschreven(kyra, Sleutel("sandra"), (Sleutel("kyra"),)) == "mama"
    assert aangeschreven(kyra, Sleutel("sandra"), (Sleutel("kyra"), Sleutel("mark"))) == "mama Sandra"
    assert aangeschreven(kyra, Sleutel("sandra"), ()) == "mama Sandra"
    assert aangeschreven(nelson, Sleutel("maria"), (Sleutel("nelson"),)) == "ma Maria"


def test_twee_mensen_met_een_naam_blijven_uit_elkaar() -> None:
    alles = traject("", netwerk(jan=mens(wie="buurman"), coach=mens("Jan", wie="trainer")))
    assert [in_een_zin(alles, Sleutel(wie)) for wie in ("jan", "coach")] == ["Jan, buurman", "Jan, trainer"]


def regels(soort: str, traject: Traject) -> Iterator[str]:
    voor = papiersoorten()[soort].voor
    for lezer in [Lezer(wie) for wie in voor.alle(traject)] if voor else [Lezer(IEDEREEN)]:
        beeld = bekijk(traject, (lezer,))
        if not papiersoorten()[soort].waarom_niet(beeld):
            yield from papier(soort, beeld, sjablonen()).markdown.replace("\\", "").split("\n")


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("naam", ALLE)
def test_een_zin_begint_met_een_hoofdletter_ook_als_het_een_naam_is(soort: str, naam: str) -> None:
    """``oma Aïcha heet je welkom`` stood at the beginning."""
    alles = voorbeeld(naam)
    klein = sorted(zo for wie in alles.netwerk.personen if (zo := in_een_zin(alles, wie))[0].islower())
    begint = re.compile(rf"(?:^[ >*#-]*|[.?!] )((?:{'|'.join(map(re.escape, klein))})\b.*)")
    assert [gevonden[1] for regel in regels(soort, alles) if (gevonden := begint.search(regel))] == []


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("naam", ALLE)
def test_midden_in_een_zin_staat_niemand_zoals_op_de_kaart(soort: str, naam: str) -> None:
    """``Leerplichtambtenaar komt met Oma Riet``: there the key had become a name."""
    alles = voorbeeld(naam)
    mensen = [(kaart_naam(alles, wie), in_een_zin(alles, wie)) for wie in alles.netwerk.personen]
    anders = "|".join(re.escape(kaart) for kaart, zin in mensen if kaart not in zin and kaart[0].isupper())
    midden = re.compile(rf"[a-zà-ÿ,;] (?:{anders or '(?!)'})\b.*")
    assert [gevonden[0] for regel in regels(soort, alles) if (gevonden := midden.search(regel))] == []


def test_de_wijkteam_noord_heet_het_wijkteam() -> None:
    team = Persoon(naam="wijkteam Noord", professional=Professional(functie="wijkteam"))
    assert van("wijkteam-noord", team)[0] == "het wijkteam Noord"
