import base64
import hashlib
import re

import pytest

from sonestra_cli.domein.netwerk import Bekenden, Netwerk
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import bekijk
from sonestra_cli.opdrachten.delen.kaarten import MET_PAGINA, teken_kaart
from sonestra_cli.paginas.kaartpagina import Moment, kaartpagina, los, sjabloon
from sonestra_cli.techniek.stuurtekens import kaal
from tests.paginas.gevallen import VIJANDIG, kyra, ontleed, pagina, rijen, vijandig

SOORTEN = pytest.mark.parametrize("soort", MET_PAGINA)


@SOORTEN
def test_alleen_deze_stijl_en_dit_script_mogen_draaien(soort: str) -> None:
    blad = ontleed(pagina(vijandig(), soort))
    (beleid,) = [e.kenmerken["content"] for e in blad.alle("meta", http_equiv="Content-Security-Policy")]
    assert "default-src 'none'" in beleid
    assert "unsafe" not in beleid
    for element, regel in (("style", "style-src"), ("script", "script-src")):
        (deel,) = blad.alle(element)
        vinger = base64.b64encode(hashlib.sha256(deel.woorden().encode()).digest()).decode()
        assert f"{regel} 'sha256-{vinger}'" in beleid


@SOORTEN
def test_niets_komt_van_buiten_en_niets_gaat_naar_buiten(soort: str) -> None:
    html = re.sub(r"(base64,|sha256-)[\w+/=]+", r"\1", pagina(kyra(), soort))
    assert not re.search(r"https?:|//[a-z]|@import|\bsrcset=|<link|<iframe|<object|<form|<a (?!href=\"#)", html)
    assert re.findall(r"url\((?!data:font/ttf;base64,)", html) == []
    for element in ontleed(html).alle():
        assert not {"src", "style", "xlink:href"} & element.kenmerken.keys()
        assert not [naam for naam in element.kenmerken if naam.startswith("on")]


@SOORTEN
def test_vijandige_namen_blijven_tekst(soort: str) -> None:
    html = pagina(vijandig(), soort)
    blad = ontleed(html)
    assert len(blad.alle("script")) == len(blad.alle("style")) == 1
    assert blad.alle("img") == blad.alle("b", class_="x") == []
    tabel = rijen(html)
    for sleutel, tekst in VIJANDIG.items():
        assert kaal(tekst) in tabel[sleutel][0], sleutel
    assert "alert(1)" not in blad.alle("script")[0].woorden()
    assert "\u202e" not in html


@SOORTEN
def test_de_tabel_zegt_hetzelfde_als_de_kaart(soort: str) -> None:
    beeld = bekijk(kyra())
    kaart = teken_kaart(soort, beeld)
    tabel = rijen(kaartpagina([Moment(beeld, kaart)]).decode())
    assert next(iter(tabel)) == "kyra"
    assert tabel.keys() == {mens.id for mens in kaart.geometrie.personen}
    for tekst in kaart.teksten:
        if tekst.bij in tabel:
            for woord in re.findall(r"[^\W\d_]+", tekst.tekst):
                assert woord.casefold() in " ".join(tabel[tekst.bij]).casefold(), (tekst.bij, tekst.tekst)
    for mens in kaart.geometrie.personen:
        if mens.ring in ("hart", "dichtbij", "bekend", "verder"):
            assert tabel[mens.id][2:4] == [mens.ring, mens.sector]


def test_van_wie_nog_geen_plek_heeft_staat_de_groep_er_wel() -> None:
    assert rijen(pagina(kyra()))["nora"][2:4] == ["nog geen plek op de kaart", "buurt"]


def test_wat_de_lijn_zegt_staat_ook_in_de_tabel() -> None:
    tabel = rijen(pagina(kyra(), "ecogram"))
    assert "zorgt voor" in tabel["corrie"][5]
    assert "ruzie" in tabel["wim"][5]


@SOORTEN
def test_wat_niet_iedereen_mag_zien_staat_nergens(soort: str) -> None:
    html = pagina(kyra(), soort)
    assert "Hij luistert niet." in html
    for geheim in ("Zwaluwgeheim", "Kwartelgeheim", "Fazantgeheim", "bang voor", "bang_voor", "zwaluw"):
        assert geheim not in html
    assert "Zwaluwgeheim" in pagina(kyra(), soort, "kyra")
    assert "Kwartelgeheim" not in pagina(kyra(), soort, "kyra")


def test_zonder_mensen_is_er_ook_een_bladzijde() -> None:
    html = pagina(Traject())
    assert rijen(html) == {}
    assert "staat nog niemand" in ontleed(html).woorden()


def test_het_eigen_script_blijft_klein() -> None:
    assert len(sjabloon("kaart.js").encode()) <= 40_000
    assert "innerHTML" not in sjabloon("kaart.js")


@SOORTEN
def test_zestig_mensen_die_elkaar_kennen_passen_in_honderdvijftig_kilobyte_zonder_letters(soort: str) -> None:
    banden = ("hecht", "conflict", "afstandelijk", "verbroken", "hecht_en_conflict")
    groepen = ("familie", "vrienden", "buurt", "werk_of_school", "vereniging_geloof")
    kringen = ("hart", "dichtbij", "bekend", "verder")
    mensen = {Sleutel("ik"): Persoon(naam="Ik")} | {
        Sleutel(f"mens-{nr}"): Persoon(
            naam=f"Marjolein {nr}", wie="overbuur met de hond", kring=kringen[nr % 4],
            groep=groepen[nr % 5], band=banden[nr % 5],
        )
        for nr in range(60)
    }  # fmt: skip
    paren = sorted((nr, (nr + stap) % 60) for nr in range(60) for stap in (1, 7, 23) if stap < 23 or nr % 2)
    kennen = tuple(Bekenden((Sleutel(f"mens-{een}"), Sleutel(f"mens-{ander}"))) for een, ander in paren)
    assert len(kennen) == 150
    netwerk = Netwerk(personen=mensen, kennen_elkaar=kennen)
    traject = Traject(kop=Kop(hoofdpersonen=(Sleutel("ik"),)), netwerk=netwerk)
    html = re.sub(r"@font-face\{.*?\)\}", "", pagina(traject, soort))
    assert len(html.encode()) <= 150_000


@pytest.mark.parametrize(("tekst", "los_"), [("Yılmaz & Zoë 3", "Yılmaz &amp; Zoë 3"), ("أمينة", "<bdi>أمينة</bdi>")])
def test_alleen_wat_van_rechts_gelezen_wordt_staat_apart(tekst: str, los_: str) -> None:
    assert los(tekst) == los_


def test_dat_mensen_elkaar_kennen_staat_een_keer_bij_hen() -> None:
    mensen = {Sleutel(wie): Persoon(naam=wie.capitalize(), kring="hart", groep="buurt") for wie in ("bo", "wim")}
    netwerk = Netwerk(personen=mensen, kennen_elkaar=(Bekenden((Sleutel("bo"), Sleutel("wim"))),))
    html = pagina(Traject(netwerk=netwerk), "sociogram")
    assert rijen(html)["bo"][4:] == ["Wim", ""]
    assert "Bo en Wim" not in html


def test_dezelfde_bestanden_geven_dezelfde_bytes() -> None:
    beeld = bekijk(kyra())
    kaart = teken_kaart("ecogram", beeld)
    assert kaartpagina([Moment(beeld, kaart)]) == kaartpagina([Moment(bekijk(kyra()), kaart)])
