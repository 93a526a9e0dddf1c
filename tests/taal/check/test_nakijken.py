"""The growing list of sentences: what is worth asking about is heard, what is innocent is left alone."""

from collections import defaultdict
from pathlib import Path

import pytest

from sonestra_cli.taal.check.nakijken import controleer_tekst
from sonestra_cli.taal.check.namen import Namen
from sonestra_cli.taal.check.stilte import aangehaald
from sonestra_cli.taal.check.tekst import LANGSTE_ZIN, zinnen

ZINNEN = Path(__file__).parents[1] / "zinnen"


def _regels(naam: str) -> list[str]:
    regels = (ZINNEN / naam).read_text(encoding="utf-8").splitlines()
    return [regel for regel in regels if regel and not regel.startswith("#")]


def _hoort(zin: str) -> set[str]:
    """Codes above tip."""
    return {een.code for een in controleer_tekst(zin) if een.taalregel.regel.niveau != "tip"}


def test_wat_een_vraag_waard_is_wordt_gehoord() -> None:
    gemist: dict[str, list[str]] = defaultdict(list)
    for regel in _regels("melden.txt"):
        codes, _, zin = regel.partition("\t")
        if not set(codes.split("/")) & _hoort(zin):
            gemist[codes].append(zin)
    assert dict(gemist) == {}


def test_wat_onschuldig_is_blijft_stil() -> None:
    vals = {zin: gehoord for zin in _regels("zwijgen.txt") if (gehoord := _hoort(zin))}
    assert vals == {}


def test_een_melding_wijst_het_woord_aan() -> None:
    tekst = "Beste Els,\n\nMorgen één ding: we gaan oma\ninzetten. Tot dan!\n"
    (melding,) = [een for een in controleer_tekst(tekst) if een.taalregel.regel.niveau != "tip"]
    assert (melding.code, melding.regelnr, melding.kolom, tekst[melding.begin : melding.eind]) == (
        "T02",
        4,
        1,
        "inzetten",
    )


def test_een_naam_uit_het_traject_is_een_mens_ook_vooraan() -> None:
    zin = "Xenia wordt ingezet voor de opvang."
    assert _hoort(zin) == set()
    assert "T02" in {een.code for een in controleer_tekst(zin, Namen(mensen=("Xenia de Wit",)))}


def test_een_zin_zonder_einde_kost_niet_steeds_meer() -> None:
    """Twenty thousand words without a full stop took half a minute: every word looked at all others."""
    assert max(len(zin) for zin in zinnen("inzetten " * 2_000)) == LANGSTE_ZIN


def test_wat_oma_zegt_achter_een_dubbele_punt_is_van_haar() -> None:
    assert _hoort("Oma: we zetten haar zus in op maandag.") == set()
    assert _hoort("Doel: haar zus inzetten op maandag.") == {"T02"}


def test_een_aanhaling_in_een_aanhaling_is_nog_steeds_een_aanhaling() -> None:
    assert _hoort("Manon: “Dan zeggen we “de ouders betrekken” en hun netwerk inzetten, hoe gek dat ook is”.") == set()


def test_een_komma_omhoog_begint_geen_aanhaling_en_maakt_er_geen_eind_aan() -> None:
    """Word turns ’s into ‘s: all up to the next quotation was taken to be of somebody else."""
    assert _hoort("‘s Avonds zetten we oma in. De kinderen zeggen ‘hoi’.") == {"T02"}
    assert _hoort("Hij zei ‘nee’. We zetten oma in. Zij zei ‘ja’.") == {"T02"}
    assert _hoort("Wim zei: ‘We zetten oma’s zus in.’") == set()
    assert _hoort("Wim zei: ‘We zetten oma ‘s avonds in.’") == set()
    assert _hoort("Wim zei: 'We zetten oma 's avonds in.'") == set()


@pytest.mark.parametrize("open_", [" 'a", "‘a", "‘a\n", "«a"])
def test_wat_steeds_een_aanhaling_begint_en_nooit_eindigt_houdt_niemand_op(open_: str) -> None:
    """Each looked for its end through the whole text: half a minute for ten pages."""
    assert list(aangehaald(open_ * (300_000 // len(open_)))) == []


def test_een_brief_aan_de_familie_noemt_niemand_client() -> None:
    assert _hoort("De cliënt kiest zelf een dag.") == set()
    assert _hoort("Beste familie,\n\nDe cliënt kiest zelf een dag.\n") == {"T23"}
    assert _hoort("Beste collega's,\n\nDe cliënt kiest zelf een dag.\n") == set()


def test_een_afgebroken_regel_hoort_bij_dezelfde_zin() -> None:
    assert _hoort("Als het nodig is zetten we in het weekend, net als vorig jaar,\nook de overbuurvrouw in.\n") == {
        "T02"
    }


def test_wat_niet_de_bedoeling_is_wordt_niet_gedaan_ook_achter_dat() -> None:
    assert _hoort("Het is niet de bedoeling dat wij het netwerk mobiliseren.") == set()
    assert _hoort("Ik begrijp niet dat wij het netwerk nu mobiliseren.") == {"T04"}


def test_zonder_haar_lukt_het_niet_vraagt_er_juist_om() -> None:
    """Two times no is a yes: it was taken for one no."""
    assert _hoort("Zonder de vriendinnen van Samira te activeren komen we er niet.") == {"T04"}
    assert _hoort("Zonder de vriendinnen van Samira te activeren maken zij een plan.") == set()


@pytest.mark.parametrize(
    ("zin", "code"),
    [
        ("Ik sprak de neef van Els, en volgens mij is hij prima in te zetten voor de boodschappen.", "T02"),
        ("Pas als het netwerk niet benut kan worden, kijken we naar iets anders.", "T04"),
        ("Het lukt de hulpverlener niet om oma te overtuigen.", "T15"),
        ("Er is nog geen regievoerder aangewezen.", "T10"),
        ("De gezinscoach corrigeert de ouders aan tafel.", "T15"),
        ("De begeleider maakt een plan voor haar moeder.", "T16"),
        ("Hij wordt na de zomer geplaatst op een woongroep.", "T29"),
        ("We dragen de zorg voor de kat over aan de bovenbuurman.", "T06"),
    ],
)
def test_wat_iemand_anders_zegt_dan_in_een_lijstje_wordt_ook_gehoord(zin: str, code: str) -> None:
    """``hij is in te zetten``, ``nog geen``, ``pas als ... niet``, ``het lukt niet om``: all were innocent."""
    assert code in _hoort(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "De neef is er, en hij heeft een auto.",
        "Samira denkt dat slapen helpt en dat horen we van haar.",
        "De scoutingleiding stuurt de kinderen het bos in.",
        "Er is geen regievoerder nodig, zegt oma.",
        "Het lukte opa niet om de boot te verkopen.",
        "De rolstoel is stuk, hij wordt niet meer gebruikt.",
    ],
)
def test_wat_daarop_lijkt_blijft_stil(zin: str) -> None:
    assert _hoort(zin) == set()


@pytest.mark.parametrize(
    ("zin", "code"),
    [
        ("Het inzetten van zijn vrienden kost tijd.", "T02"),
        ("Wij zoeken iemand uit de straat die we als maatje kunnen inzetten.", "T02"),
        ("Zodra er een plan ligt, betrekken we de rest van de familie.", "T03"),
        ("Hij moet stoppen met blowen.", "T21"),
        ("Zij is overgeplaatst naar een andere groep.", "T29"),
        ("Wie pakt de regie vanuit de gemeente?", "T10"),
        ("Hier is opvoedproblematiek aan de orde.", "T08"),
    ],
)
def test_zijn_voor_iemand_en_als_maatje_maken_een_zin_niet_onschuldig(zin: str, code: str) -> None:
    """``zijn`` was the verb, and ``die we als maatje`` was a family that spoke."""
    assert code in _hoort(zin)


def test_wij_als_ouders_spreken_zelf() -> None:
    assert _hoort("Wij als ouders betrekken oma bij het plan.") == set()
    assert _hoort("Haar vader merkte dat rustig ademen helpt.") == set()
    assert _hoort("Zij moet van zichzelf stoppen met roken.") == set()


def test_wat_achter_die_over_een_ding_staat_maakte_van_gebruikt_iets_dat_met_een_mens_gebeurt() -> None:
    assert _hoort("Zijn neef gebruikt een site die gratis is.") == set()
    assert _hoort("Zijn neef gebruikt daar een programma voor dat gratis is.") == set()
    assert _hoort("Zijn neef wordt gebruikt.") == {"T01"}


def test_achter_een_komma_en_begon_geen_nieuwe_zin_zodat_de_familie_leek_te_worden_begeleid() -> None:
    assert _hoort("Ik begeleid het gesprek, en de familie beslist.") == set()
    assert _hoort("Ik begeleid oma, en de familie beslist.") == {"T15"}
    assert _hoort("Wij schakelen oma, oom Piet, en de buren in.") == {"T05"}
