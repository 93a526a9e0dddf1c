"""What ``leg-uit`` tells about the codes of the reader: B… for a file as such, N… for how something is written."""

from collections.abc import Mapping

from sonestra_cli.domein.bevinding import Niveau, Uitleg


def _fout(code: str, kort: str, waarom: str, zo: str = "", niveau: Niveau = "fout") -> Uitleg:
    return Uitleg(code, niveau, kort, waarom, zo)


_BESTAND = (
    _fout(
        "B001",
        "dit bestand kan ik niet openen",
        "Misschien mag je er niet bij, of heeft een ander programma het vast.",
        "Sluit het in andere programma's. Kun je het zelf openen? Probeer het dan nog eens.",
    ),
    _fout(
        "B002",
        "hier verwacht ik een bestand",
        "Er staat iets met deze naam, maar het is een map of iets anders dat geen tekst is.",
        "Geef het een andere naam, of haal het weg.",
    ),
    _fout(
        "B003",
        "dit bestand wijst naar iets buiten de map",
        "De map is van de familie en gaat in zijn geheel mee. Wat ernaar buiten wijst, gaat niet mee.",
        "Zet het bestand zelf in de map.",
    ),
    _fout(
        "B004",
        "dit bestand is te groot",
        "Een heel traject past in een paar bladzijden. Bij meer dan 2 MB staat er waarschijnlijk iets anders in.",
        "Staat er een foto in? Zet die als eigen bestand in de map, en schrijf het pad bij `foto`.",
    ),
    _fout(
        "B005",
        "dit bestand is niet bewaard als UTF-8",
        "UTF-8 is de manier van bewaren die elk programma begrijpt. Anders worden é en ë onleesbaar.",
        "Kies in je tekstprogramma: opslaan als, met codering UTF-8.",
    ),
    _fout(
        "B006",
        "hier staat een teken dat je niet ziet",
        "Zulke tekens komen mee bij plakken uit een ander programma. Het ene programma ziet er een nieuwe regel in, "
        "het andere niet.",
        "Haal het weg en typ deze plek opnieuw.",
    ),
    _fout(
        "B007",
        "hier liepen twee versies door elkaar",
        "Twee mensen veranderden dezelfde regels, en git kon niet kiezen. Dat kunnen alleen jullie.",
        "Kies wat blijft. Haal daarna de regels met <<<<<<<, ======= en >>>>>>> weg.",
    ),
    _fout(
        "B008",
        "deze map is gemaakt met een nieuwere versie",
        "Ik ken deze indeling nog niet en wil niets kwijtraken.",
        "Neem een nieuwere versie van dit programma.",
    ),
    _fout(
        "B009",
        "de naam van dit bestand is geen datum",
        "In de map actieteam heet elk bestand naar de dag van de bijeenkomst. Zo staan ze vanzelf op volgorde.",
        "actieteam/2026-05-07.yaml",
    ),
    _fout(
        "B010",
        "hier begrijp ik iets niet",
        "Op deze plek kan ik niet zien wat bij wat hoort.",
        "Kijk naar de regel erboven. Aanhalingstekens om de hele tekst helpen vaak.",
    ),
    _fout(
        "B011",
        "hier staat een tab",
        "Een tab is in elk programma anders breed. Met spaties ziet iedereen hetzelfde.",
        "Typ twee spaties waar je inspringt.",
    ),
    _fout(
        "B012",
        "met de aanhalingstekens klopt iets niet",
        "Wat met een aanhalingsteken begint, moet er ook mee eindigen. Daarachter staat niets meer.",
        'zin: "Ik kom \'s avonds"',
    ),
    _fout(
        "B013",
        "met de haakjes klopt iets niet",
        "Elk [ heeft een ] en elk { heeft een }. Ertussen staan komma's.",
        "wie: [kyra, bo]",
    ),
    _fout(
        "B014",
        "een dubbele punt maakt hier een nieuw veld",
        "Een dubbele punt met een spatie erachter begint een veld. In een zin bedoel je dat niet.",
        'zin: "Ik zei: kom maar"',
    ),
    _fout(
        "B015",
        "een tekst kan niet met dit teken beginnen",
        "Tekens als @, %, *, &, ! en ` betekenen aan het begin iets anders.",
        'wat: "*hoera*"',
    ),
    _fout(
        "B016",
        "het inspringen klopt niet",
        "Wat recht onder elkaar staat, hoort bij elkaar. Zo zie ik wat bij wie hoort.",
        "Zet velden die bij elkaar horen recht onder elkaar, met spaties.",
    ),
    _fout("B017", "na deze dubbele punt hoort een spatie", "Zonder spatie lees ik één woord.", "naam: Kyra"),
    _fout(
        "B018",
        "hier verwacht ik een veld",
        "Deze regel heeft geen dubbele punt, en hoort nergens bij.",
        "Is het een tweede regel van iemands woorden? Zet | achter het veld, en alle regels eronder.",
    ),
    _fout(
        "B019",
        "een bestand heeft één stuk",
        "Met --- of ... begint een tweede stuk. Dat lees ik niet.",
        "Haal de regel weg.",
    ),
    _fout(
        "B020",
        "dit is te veel om te lezen",
        "Er zitten te veel blokken in elkaar, of het bestand is te lang.",
        "Staat er een haakje te veel?",
    ),
    _fout("B021", "hier verwacht ik de naam van een veld", "Een lijst of blok kan geen naam zijn.", "naam: Kyra"),
    _fout(
        "B022",
        "dit bestand lees ik niet",
        "Alleen bestanden met een bekende naam horen bij het traject. Wat hierin staat, doet nu niet mee.",
        "Is het een schrijffout, geef het dan de goede naam. Anders mag het blijven staan.",
        niveau="let op",
    ),
    _fout(
        "B023",
        "de naam van dit bestand is net anders",
        "Ik lees alleen wat precies de goede naam heeft. Anders zou dit stil ontbreken op de kaart en op papier.",
        "Geef het de naam die erbij staat. Hoort het er niet bij? Zet het in een andere map.",
    ),
)

_NOTATIE = (
    _fout(
        "N001",
        "dit veld ken ik hier niet",
        "Een veld dat ik niet ken, doet niet mee op de kaart en op papier. Daarom zeg ik het.",
        "Kijk of het anders gespeld is. `sonestra schema` laat je tekstprogramma meekijken.",
    ),
    _fout(
        "N002",
        "hier hoort iets anders",
        "Op deze plek verwacht ik velden, een lijst of juist één tekst.",
        "velden: {wie: pleegoma}   lijst: [kyra, bo]   tekst: pleegoma",
    ),
    _fout(
        "N003",
        "dit woord ken ik hier niet",
        "Bij dit veld is er een lijst om uit te kiezen. Zo betekent een lijn op elke kaart hetzelfde.",
        "geslacht: vrouw",
    ),
    _fout(
        "N004",
        "hier ontbreekt een veld",
        "Zonder dit veld weet ik niet wat je bedoelt.",
        "{van: kyra, met: tim, is: goed}",
    ),
    _fout(
        "N005",
        "dit staat hier twee keer",
        "Van twee velden met dezelfde naam zou er één stil verdwijnen.",
        "Voeg ze samen, of geef er één een andere naam.",
    ),
    _fout(
        "N006",
        "deze datum begrijp ik niet",
        "Eerst het jaar, dan de maand, dan de dag. Weet je het niet precies? Dat mag je zo zeggen.",
        "2014-05-12 · 2014-05 · 2014 · ca 2014 · winter 2009 · voor 1990 · na 2001 · tussen 1980 en 1985",
    ),
    _fout("N007", "deze tijd begrijp ik niet", "Een tijd heeft uren en minuten.", "begint: 13:30"),
    _fout("N008", "dit getal begrijp ik niet", "Hier hoort een heel getal.", "formaat: 1"),
    _fout(
        "N009",
        "dit kan geen sleutel zijn",
        "Met een sleutel wijs je overal dezelfde mens aan. Daarom is hij kort en zonder hoofdletters.",
        "oma-riet: {naam: Oma Riet}",
    ),
    _fout(
        "N010",
        "achter # leest niemand mee",
        "Wat achter # staat is een opmerking van de typist. Iemands woorden mogen niet stil verdwijnen.",
        "Zet | achter het veld, en de woorden op de regels eronder.",
        niveau="let op",
    ),
    _fout(
        "N011",
        "deze regels plakken aan elkaar",
        "Zonder blok wordt van meer regels één regel. Iemands woorden blijven zoals ze gezegd zijn.",
        "Zet | achter het veld, en de woorden op de regels eronder.",
        niveau="let op",
    ),
    _fout(
        "N012",
        "een komma knipt hier woorden af",
        "Tussen { en } begint na een komma een nieuw veld.",
        'tim: {komt: ja, zin: "Ik kom, als het kan"}',
        niveau="let op",
    ),
    _fout(
        "N013",
        "een dubbele punt maakt van deze zin een veld",
        "Een dubbele punt met een spatie erachter begint een veld.",
        '- "Ik zei: kom maar"',
        niveau="let op",
    ),
    _fout(
        "N014",
        "dit pad wijst buiten de map",
        "Wat erbij hoort, ligt in de map. Dan gaat het mee als de familie de map krijgt.",
        "foto: foto/poster.jpg",
    ),
    _fout(
        "N015",
        "hier staat een streepje met niets erachter",
        "Een lege regel in een lijst telt niet mee.",
        "Vul hem in, of haal hem weg.",
        niveau="let op",
    ),
)

UITLEG: Mapping[str, Uitleg] = {uitleg.code: uitleg for uitleg in (*_BESTAND, *_NOTATIE)}
