"""The codes of the reader: B… for a file as such, N… for how something is written."""

from sonestra_cli.domein.bevinding import Regel

B001 = Regel(
    "B001",
    "fout",
    "dit bestand kan ik niet openen",
    "Misschien mag je er niet bij, of heeft een ander programma het vast.",
    "Sluit het in andere programma's. Kun je het zelf openen? Probeer het dan nog eens.",
)
B002 = Regel(
    "B002",
    "fout",
    "hier verwacht ik een bestand",
    "Er staat iets met deze naam, maar het is een map of iets anders dat geen tekst is.",
    "Geef het een andere naam, of haal het weg.",
)
B003 = Regel(
    "B003",
    "fout",
    "dit bestand wijst naar iets buiten de map",
    "De map is van de familie en gaat in zijn geheel mee. Wat ernaar buiten wijst, gaat niet mee.",
    "Zet het bestand zelf in de map.",
)
B004 = Regel(
    "B004",
    "fout",
    "dit bestand is te groot",
    "Een heel traject past in een paar bladzijden. Bij meer dan 2 MB staat er waarschijnlijk iets anders in.",
    "Staat er een foto in? Zet die als eigen bestand in de map, en schrijf het pad bij `foto`.",
)
B005 = Regel(
    "B005",
    "fout",
    "dit bestand is niet bewaard als UTF-8",
    "UTF-8 is de manier van bewaren die elk programma begrijpt. Anders worden é en ë onleesbaar.",
    "Kies in je tekstprogramma: opslaan als, met codering UTF-8.",
)
B006 = Regel(
    "B006",
    "fout",
    "hier staat een teken dat je niet ziet",
    "Zulke tekens komen mee bij plakken uit een ander programma. Het ene programma ziet er een nieuwe regel in, "
    "het andere niet.",
    "Haal het weg en typ deze plek opnieuw.",
)
B007 = Regel(
    "B007",
    "fout",
    "hier liepen twee versies door elkaar",
    "Twee mensen veranderden dezelfde regels, en bij het samenvoegen viel niet te kiezen. Dat kunnen alleen jullie.",
    "Kies wat blijft. Haal daarna de regels met <<<<<<<, ======= en >>>>>>> weg.",
)
B008 = Regel(
    "B008",
    "fout",
    "deze map is gemaakt met een nieuwere versie",
    "Ik ken deze indeling nog niet en wil niets kwijtraken.",
    "Neem een nieuwere versie van dit programma.",
)
B009 = Regel(
    "B009",
    "fout",
    "de naam van dit bestand is geen datum",
    "In de map actieteam heet elk bestand naar de dag van de bijeenkomst. Zo staan ze vanzelf op volgorde.",
    "actieteam/2026-05-07.yaml",
)
B010 = Regel(
    "B010",
    "fout",
    "hier begrijp ik iets niet",
    "Op deze plek kan ik niet zien wat bij wat hoort.",
    "Kijk naar de regel erboven. Aanhalingstekens om de hele tekst helpen vaak.",
)
B011 = Regel(
    "B011",
    "fout",
    "hier staat een tab",
    "Een tab is in elk programma anders breed. Met spaties ziet iedereen hetzelfde.",
    "Typ twee spaties waar je inspringt.",
)
B012 = Regel(
    "B012",
    "fout",
    "met de aanhalingstekens klopt iets niet",
    "Wat met een aanhalingsteken begint, moet er ook mee eindigen. Daarachter staat niets meer.",
    'zin: "Ik kom \'s avonds"',
)
B013 = Regel(
    "B013",
    "fout",
    "met de haakjes klopt iets niet",
    "Elk [ heeft een ] en elk { heeft een }. Ertussen staan komma's.",
    "wie: [kyra, bo]",
)
B014 = Regel(
    "B014",
    "fout",
    "een dubbele punt maakt hier een nieuw veld",
    "Een dubbele punt met een spatie erachter begint een veld. In een zin bedoel je dat niet.",
    'zin: "Ik zei: kom maar"',
)
B015 = Regel(
    "B015",
    "fout",
    "een tekst kan niet met dit teken beginnen",
    "Tekens als @, %, *, &, ! en ` betekenen aan het begin iets anders.",
    'wat: "*hoera*"',
)
B016 = Regel(
    "B016",
    "fout",
    "het inspringen klopt niet",
    "Wat recht onder elkaar staat, hoort bij elkaar. Zo zie ik wat bij wie hoort.",
    "Zet velden die bij elkaar horen recht onder elkaar, met spaties.",
)
B017 = Regel("B017", "fout", "na deze dubbele punt hoort een spatie", "Zonder spatie lees ik één woord.", "naam: Kyra")
B018 = Regel(
    "B018",
    "fout",
    "hier verwacht ik een veld",
    "Deze regel heeft geen dubbele punt, en hoort nergens bij.",
    "Is het een tweede regel van iemands woorden? Zet | achter het veld, en alle regels eronder.",
)
B019 = Regel(
    "B019",
    "fout",
    "een bestand heeft één stuk",
    "Met --- of ... begint een tweede stuk. Dat lees ik niet.",
    "Haal de regel weg.",
)
B020 = Regel(
    "B020",
    "fout",
    "dit is te veel om te lezen",
    "Er zitten te veel blokken in elkaar, of het bestand is te lang.",
    "Staat er een haakje te veel?",
)
B021 = Regel(
    "B021", "fout", "hier verwacht ik de naam van een veld", "Een lijst of blok kan geen naam zijn.", "naam: Kyra"
)
B022 = Regel(
    "B022",
    "let op",
    "dit bestand lees ik niet, en het lijkt op een dat ik wel lees",
    "Alleen bestanden met een bekende naam horen bij het traject. Wat hierin staat, doet nu niet mee.",
    "Is het een schrijffout, geef het dan de goede naam. Anders mag het blijven staan.",
)
B023 = Regel(
    "B023",
    "fout",
    "de naam van dit bestand is net anders",
    "Ik lees alleen wat precies de goede naam heeft. Anders zou dit stil ontbreken op de kaart en op papier.",
    "Geef het de naam die erbij staat. Hoort het er niet bij? Zet het in een andere map.",
)
B024 = Regel(
    "B024",
    "tip",
    "dit bestand lees ik niet",
    "Alleen bestanden met een bekende naam horen bij het traject. Wat hierin staat, doet niet mee.",
    "Hoort het er niet bij? Dan mag het blijven staan.",
)
B025 = Regel(
    "B025",
    "let op",
    "andere gebruikers van deze computer kunnen hierbij",
    "Wat iemand apart bewaart, en de eerdere versies van bestanden, zijn niet voor wie ook op deze computer werkt. "
    "Ik sluit ze zodra ik ze lees. Hier lukt dat niet: ze zijn van een ander, of de schijf kan het niet.",
    "Zet de map van het traject op een plek die alleen van jou is.",
)
N001 = Regel(
    "N001",
    "fout",
    "dit veld ken ik hier niet",
    "Een veld dat ik niet ken, doet niet mee op de kaart en op papier. Daarom zeg ik het.",
    "Kijk of het anders gespeld is. `sonestra schema` laat je tekstprogramma meekijken.",
)
N002 = Regel(
    "N002",
    "fout",
    "hier hoort iets anders",
    "Op deze plek verwacht ik velden, een lijst of juist één tekst.",
    "velden: {wie: pleegoma}   lijst: [kyra, bo]   tekst: pleegoma",
)
N003 = Regel(
    "N003",
    "fout",
    "dit woord ken ik hier niet",
    "Bij dit veld is er een lijst om uit te kiezen. Zo betekent een lijn op elke kaart hetzelfde.",
    "geslacht: vrouw",
)
N004 = Regel(
    "N004",
    "fout",
    "hier ontbreekt een veld",
    "Zonder dit veld weet ik niet wat je bedoelt.",
    "{van: kyra, met: tim, is: goed}",
)
N005 = Regel(
    "N005",
    "fout",
    "dit staat hier twee keer",
    "Van twee velden met dezelfde naam zou er één stil verdwijnen.",
    "Voeg ze samen, of geef er één een andere naam.",
)
N006 = Regel(
    "N006",
    "fout",
    "deze datum begrijp ik niet",
    "Een datum mag zoals je hem zegt, zolang hij één ding betekent. Zonder jaar weet ik niet welke dag je bedoelt.",
    "2014-05-12 · 12 mei 2014 · mei 2014 · 2014 · ca 2014 · begin 2013 · najaar 2013 · kerst 2015 · jaren 80 "
    "· voor 1990 · na 2001 · tussen 1980 en 1985",
)
N007 = Regel("N007", "fout", "deze tijd begrijp ik niet", "Een tijd heeft uren en minuten.", "begint: 13:30 · 19u")
N008 = Regel("N008", "fout", "dit getal begrijp ik niet", "Hier hoort een heel getal.", "formaat: 1")
N009 = Regel(
    "N009",
    "fout",
    "dit kan geen sleutel zijn",
    "Met een sleutel wijs je overal dezelfde mens aan. Daarom is hij kort en zonder hoofdletters.",
    "oma-riet: {naam: Oma Riet}",
)
N010 = Regel(
    "N010",
    "let op",
    "achter # leest niemand mee",
    "Wat achter # staat is een opmerking van de typist. Iemands woorden mogen niet stil verdwijnen.",
    "Zet | achter het veld, en de woorden op de regels eronder.",
)
N011 = Regel(
    "N011",
    "let op",
    "deze regels plakken aan elkaar",
    "Zonder blok wordt van meer regels één regel. Iemands woorden blijven zoals ze gezegd zijn.",
    "Zet | achter het veld, en de woorden op de regels eronder.",
)
N012 = Regel(
    "N012",
    "let op",
    "een komma knipt hier woorden af",
    "Tussen { en } begint na een komma een nieuw veld.",
    'tim: {komt: ja, zin: "Ik kom, als het kan"}',
)
N013 = Regel(
    "N013",
    "let op",
    "een dubbele punt maakt van deze zin een veld",
    "Een dubbele punt met een spatie erachter begint een veld.",
    '- "Ik zei: kom maar"',
)
N014 = Regel(
    "N014",
    "fout",
    "dit pad wijst buiten de map",
    "Wat erbij hoort, ligt in de map. Dan gaat het mee als de familie de map krijgt.",
    "foto: foto/poster.jpg",
)
N015 = Regel(
    "N015",
    "let op",
    "hier staat een streepje met niets erachter",
    "Een lege regel in een lijst telt niet mee.",
    "Vul hem in, of haal hem weg.",
)
N016 = Regel(
    "N016",
    "let op",
    "dit staat achter een #",
    "Achter # leest niemand mee. Zo staat het voorbeeld in een nieuw bestand, en een # blijft makkelijk staan.",
    "Haal het # weg op de regels die je invulde, met de spatie erachter. Is het een opmerking? Dan mag het blijven.",
)
_BESCHERMING = (
    "Wie `niet_voor`, `zichtbaar`, `mag_gelezen_door` of `aan` typt, wil dat iemand iets niet leest. "
    "Begrijp ik niet voor wie, dan krijgt niemand het te zien: wat één keer gelezen is, is niet meer terug te nemen."
)
N021 = Regel("N021", "fout", "Bij dit veld staat niet voor wie, of tot wanneer.", _BESCHERMING, "niet_voor: [tim]")
N022 = Regel(
    "N022",
    "fout",
    "Een veld dat iets verbergt staat tussen iemands woorden.",
    _BESCHERMING,
    "Zet het veld recht onder `woorden`, met evenveel spaties ervoor.",
)
N024 = Regel(
    "N024",
    "let op",
    "Een veld staat tussen iemands woorden.",
    "Wat verder inspringt dan het veld erboven hoort bij de woorden onder |. Het veld doet dan niet mee, en komt als "
    "tekst op papier.",
    "Zet het veld recht onder het veld met de |, met evenveel spaties ervoor.",
)
N023 = Regel(
    "N023",
    "vraag",
    "Een lege lijst bij een veld dat iets verbergt.",
    _BESCHERMING,
    "Mag iedereen het zien? Haal het veld weg. Anders: zet erbij voor wie het niet is.",
)
