"""The life line of Samira, as domein/4 tells it: what comes by itself, and what the family said already."""

from dataclasses import replace

from sonestra_cli.domein.afleiding.levensloop import alle_gebeurtenissen
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.netwerk import Huishouden, Netwerk
from sonestra_cli.domein.plan import Bijeenkomst
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.verhaal import Gebeurtenis, Gebeurtenissen

from ..bouwen import datum, gezin, lezers, mens, netwerk, traject, wie


def samira() -> Netwerk:
    return netwerk(
        gezin("mohamed fatima", "hassan samira nadia", sinds=datum("1978"), verbinding="gehuwd"),
        gezin(
            "samira karim",
            "yassin sem lina",
            verbinding="gehuwd",
            sinds=datum("2008"),
            uit_elkaar=datum("2018-05"),
            gescheiden=DatumOfJa(Datum("ja")),
        ),
        gezin("ahmed", "karim"),
        gezin("hassan ilse", "adam", sinds=datum("2006")),
        samira=mens(geboren="1984"),
        yassin=mens(geboren="2009"),
        sem=mens(geboren="2015"),
        lina=mens(geboren="2015"),
        mohamed=mens(geboren="1950", overleden="2023-02"),
        ahmed=mens("opa Ahmed", overleden="2011"),
        hassan=mens(geboren="1979"),
        nadia=mens(geboren="1987"),
        adam=mens(geboren="2010"),
        gerda=mens(kring="dichtbij", overleden="2020"),
        wim=mens(kring="bekend", overleden="2020"),
    )


def wat(alles: Traject) -> list[str]:
    return [gebeurtenis.wat for gebeurtenis in alle_gebeurtenissen(alles)]


def gezinsleven(net: Netwerk, *getypt: Gebeurtenis) -> Traject:
    return traject("samira yassin", net, gebeurtenissen=Gebeurtenissen(getypt))


def test_een_leven_geen_register() -> None:
    assert wat(gezinsleven(samira())) == [
        "Samira geboren",
        "Samira en Karim getrouwd",
        "Yassin geboren",
        "opa Ahmed overleden",
        "Sem en Lina geboren",
        "Samira en Karim uit elkaar",
        "Gerda overleden",
        "Mohamed overleden",
    ]


def test_wie_opgroeit_krijgt_er_broertjes_en_zusjes_bij() -> None:
    assert wat(traject("yassin", samira()))[:2] == ["Yassin geboren", "opa Ahmed overleden"]
    assert "Sem en Lina geboren" in wat(traject("yassin", samira()))
    assert "Yassin geboren" not in wat(traject("sem", samira()))


def test_ook_een_achterkleinkind() -> None:
    net = netwerk(
        gezin("arie", "hermien"),
        gezin("hermien", "lotte"),
        gezin("lotte", "fenna"),
        gezin("fenna", "later"),
        arie=mens(geboren="1942"),
        fenna=mens(geboren="2020"),
        later=mens(geboren="2045"),
    )
    assert wat(traject("arie", net)) == ["Arie geboren", "Fenna geboren"]


def test_wat_zij_zelf_vertelden_wint() -> None:
    getypt = (
        Gebeurtenis("papa weg", datum("2018"), wie=wie("samira", "karim", "yassin"), soort="uit_elkaar"),
        Gebeurtenis("afscheid van mijn vader", datum("2023"), wie=wie("mohamed", "samira"), soort="overleden"),
        Gebeurtenis("toen kwam Yassin, in de sneeuw", datum("2009-01"), wie=wie("yassin"), soort="Geboorte"),
        Gebeurtenis("onze grote dag", datum("2008"), wie=wie("karim", "samira"), soort="getrouwd"),
    )
    alles = gezinsleven(samira(), *getypt)
    assert not {"Samira en Karim uit elkaar", "Mohamed overleden", "Yassin geboren", "Samira en Karim getrouwd"} & set(
        wat(alles)
    )
    assert {gebeurtenis.wat for gebeurtenis in getypt} <= set(wat(alles))
    weg = next(gebeurtenis for gebeurtenis in alle_gebeurtenissen(alles) if gebeurtenis.wat == "papa weg")
    assert str(weg.wanneer) == "2018-05", "what netwerk.yaml knows more exactly is not lost"


def test_twee_sterfgevallen_en_een_scheiding_verdwenen_door_woorden_die_erop_lijken() -> None:
    net = netwerk(
        gezin("rob rita", "els"),
        gezin("els wim", sinds=datum("2011"), verbinding="gehuwd", gescheiden=datum("2020")),
        els=mens(geboren="1985"),
        wim=mens(),
        rita=mens(overleden="2018-03-01"),
        rob=mens(overleden="2013-07-01"),
    )
    getypt = (
        Gebeurtenis("de dag op het strand", datum("2011-06"), wie=wie("els", "wim"), soort="bruiloft"),
        Gebeurtenis("Rob doodziek", datum("2013-02"), wie=wie("rob")),
        Gebeurtenis("begrafenis van buurvrouw Margarita", datum("2018-11"), wie=wie("els"), soort="verlies"),
        Gebeurtenis("weg met Wim naar zee", datum("2020-02"), wie=wie("els", "wim")),
        Gebeurtenis("Rita ziek van de scheiding", datum("2020-09"), wie=wie("els", "rita"), soort="gescheiden"),
    )
    assert wat(traject("els", net, gebeurtenissen=Gebeurtenissen(getypt))) == [
        "Els geboren",
        "de dag op het strand",
        "Rob doodziek",
        "Rob overleden",
        "Rita overleden",
        "begrafenis van buurvrouw Margarita",
        "Els en Wim gescheiden",
        "weg met Wim naar zee",
        "Rita ziek van de scheiding",
    ]


def test_wat_in_een_ander_jaar_was_is_iets_anders() -> None:
    trouwen = Gebeurtenis("voor de tweede keer", datum("2012"), wie=wie("samira", "karim"), soort="getrouwd")
    assert "Samira en Karim getrouwd" in wat(gezinsleven(samira(), trouwen))


def test_wat_in_het_jaar_van_de_geboorte_gebeurde_hoort_bij_dit_leven() -> None:
    net = netwerk(
        gezin("rob rita", "els", gescheiden=datum("1985")), els=mens(geboren="1985-03"), rob=mens(), rita=mens()
    )
    assert "Rob en Rita gescheiden" in wat(traject("els", net))


def test_een_geboorte_zonder_soort_stond_er_twee_keer() -> None:
    getypt = (
        Gebeurtenis("geboorte van Yassin", datum("2009"), wie=wie("yassin")),
        Gebeurtenis("samira en karim uit elkaar", datum("2018")),
    )
    verteld = wat(gezinsleven(samira(), *getypt))
    assert not {"Yassin geboren", "Samira en Karim uit elkaar"} & set(verteld)
    assert {een.wat for een in getypt} <= set(verteld)


def test_wat_er_meer_over_gezegd_is_of_over_een_ander_gaat_verdringt_niets() -> None:
    getypt = (
        Gebeurtenis("Yassin geboren, te vroeg", datum("2009"), wie=wie("yassin")),
        Gebeurtenis("uit elkaar", datum("2018"), wie=wie("samira")),
    )
    assert {"Yassin geboren", "Samira en Karim uit elkaar"} <= set(wat(gezinsleven(samira(), *getypt)))


def test_een_ander_verhaal_uit_dat_jaar_verdringt_niets() -> None:
    reis = Gebeurtenis("op reis", datum("2018"), wie=wie("samira", "karim"))
    assert "Samira en Karim uit elkaar" in wat(gezinsleven(samira(), reis))


def test_verhuizen_beraad_en_actieteam_komen_ook_vanzelf() -> None:
    huizen = (
        Huishouden(wie("samira", "gerda"), "bij Gerda", datum("2020")),
        Huishouden(wie("gerda"), sinds=datum("2019")),
    )
    alles = replace(
        gezinsleven(replace(samira(), huishoudens=huizen)),
        beraad=Beraad(datum=datum("2026-04-11")),
        actieteam={"2026-06-18": Bijeenkomst(), "2026-05-07": Bijeenkomst()},
    )
    assert "Samira verhuisd: bij Gerda" in wat(alles)
    assert wat(alles)[-3:] == ["beraad", "actieteam", "actieteam"]
    snv = replace(alles, kop=replace(alles.kop, woordkeus="snv"))
    assert wat(snv)[-3:] == ["meedenkbijeenkomst", "basisteam", "basisteam"]


def test_een_eigen_woord_over_het_beraad_telt_een_keer() -> None:
    alles = Traject(
        kop=Kop(),
        beraad=Beraad(datum=datum("2026-04-11")),
        actieteam={"2026-06-18": Bijeenkomst(), "2026-05-07": Bijeenkomst()},
        gebeurtenissen=Gebeurtenissen(
            (
                Gebeurtenis("met soep", datum("2026-04-11"), soort="beraad", gevoel="fijn"),
                Gebeurtenis("de eerste keer samen", datum("2026-05-07"), soort="actieteam"),
            )
        ),
    )
    assert wat(alles) == ["met soep", "de eerste keer samen", "actieteam"]


def test_wie_het_mag_zien_reist_mee() -> None:
    net = samira()
    personen = {**net.personen, wie("lina")[0]: mens(geboren="2015", zichtbaar=lezers("samira"))}
    tweeling = next(
        g for g in alle_gebeurtenissen(gezinsleven(replace(net, personen=personen))) if g.wat == "Sem en Lina geboren"
    )
    assert tweeling.zichtbaar == ("samira",)


def test_wat_getypt_is_blijft_ook_zonder_datum_en_voor_het_begin() -> None:
    getypt = (Gebeurtenis("ooit"), Gebeurtenis("Mohamed naar Nederland", datum("1976")))
    regels = wat(gezinsleven(samira(), *getypt))
    assert regels[0] == "Mohamed naar Nederland"
    assert regels[-1] == "ooit"
