"""Words for people, as data: of the family, around somebody, at a distance, and at work for somebody.

``mensen`` reads this. Every word is heard in any number and size; a word of ``*_EIND`` also where another word is
written before it: ``oppasmoeder``, ``voetbalclub``. Folded: small letters, no accents.
"""

VERWANT = """
vader moeder ouder pa ma papa mama pap mam pappa mamma opa oma opi omi grootvader grootmoeder grootouder
overgrootmoeder overgrootvader broer zus zuster broertje zusje zoon dochter kind kleinkind kleinzoon kleindochter
achterkleinkind neef nicht neefje nichtje oom ome oompje tante zwager zwagerin schoonzus schoonzusje partner
echtgenoot echtgenote man vrouw ex expartner ex-partner ex-man ex-vrouw stiefvader verzorger opvoeder voogdijkind
tweeling gezin familie familielid gezinslid bloedverwant verwant peetoom peettante peetvader peetmoeder petekind
doopkind verloofde weduwe weduwnaar levensgezel
"""
VERWANT_LOS = """
moeke opoe bomma bompa nonkel beppe pake heit mem oma'tje omaatje opaatje mensje tantetje familieleden verwanten
nabestaanden naasten ouwelui ouders ouderpaar zoontje dochtertje achterneef achternicht babcia ciocia dziadek wujek
teyze abla abi dayi amca hala yenge eniste dede babaanne anneanne kuzen kardes khala khalti khalo khalto ammo amto
ammi teta jeddo jaddati jedda jeddi jiddo sitti lalla yemma imma henna baba amma appa nani nana dadi adja adji ajie
aja mousi mausi kaka kaki phuphu chacha chachi bhai didi mamoe tanti tantie sisa brada oompie grani wela welo tanchi
tanta yaya abuela abuelo hooyo aabo ayeeyo awoowe eedo abti habaryar auntie uncle
"""
OMGANG = """
mens meneer mevrouw heer dame dhr mw iemand persoon naaste vriend vriendin vriendje vriendinnetje vriendengroep
vriendenkring kennis buur buurman buurvrouw buurjongen buurmeisje bovenbuur benedenbuur onderbuur overbuur buurtgenoot
buurtbewoner straatgenoot overbuurman overbuurvrouw bovenbuurvrouw klasgenoot klasgenootje medeleerling studiegenoot
huisgenoot teamgenoot ploeggenoot lotgenoot geloofsgenoot kerkgenoot maat maatje kameraad vertrouweling buddy
steunfiguur vertrouwenspersoon vrijwilliger mantelzorger oppas netwerk familienetwerk steunnetwerk netwerklid
netwerkgroep omgeving achterban buurt gemeenschap gast deelnemer sleutelfiguur betrokkene belangrijke_ander gastouder
logeerouder overblijfouder peetouder doopouder baas bazin voorman ploegbaas leermeester kroegbaas imam dominee pastoor
pastor priester predikant rabbijn pandit monnik ouderling diaken koster broeder voorganger moskeeganger kerkganger
gemeentelid parochiaan koorlid clublid teamlid ploeglid bestuurslid akela welp padvinder scout speler medespeler
elftal kapper kapster bakker slager groenteboer winkelier marktkoopman kruidenier caissiere kassiere barman barvrouw
snackbarhouder kroegbaas cafebaas postbode taxichauffeur buschauffeur fietsenmaker krantenbezorger melkboer
huismeester flatgenoot dorpeling
"""
IN_BEELD = """
cliënt client klant inwoner burger bewoner jongere jeugdige puber tiener baby peuter kleuter jongen meisje meid
leerling oudere patiënt hoofdpersoon hulpvrager zorgvrager gezinssysteem cliëntsysteem systeem huishouden gastgezin
dorpsgenoot wijkbewoner ervaringsdeskundige
"""
LOS = """
iedereen niemand allemaal diegenen degenen degene wie alleenstaande volwassene volwassenen bekende bekenden jongeren
jeugdigen betrokkenen ouderen leden gezinsleden echtpaar stel buurtjes kids lui vrouwen vaders mannen allen mati
"""
GROEP = """
kerk moskee synagoge tempel mandir parochie diaconie scouting padvinderij koor fanfare zangkoor club vereniging
kerkkoor jongerenkoor gospelkoor shantykoor kinderkoor mannenkoor vrouwenkoor muziekgroep eetgroep
"""
"""Groups of people that may be a place as well: ``in de kerk``, ``we gebruiken de club``."""

MENS_EIND = """
vriend vriendin vriendinnen vrienden vrijwilliger vrijwilligers gezin gezinnen netwerk netwerken genoot genoten
familie ouders moeder moeders vader vaders oma buur buren buurvrouw buurman kinderen jongeren maatje maatjes oppas
vereniging verenigingen club clubs gemeenschap
"""
GEEN_MENS = """
internetwerk computernetwerk wifinetwerk wifi-netwerk spoornetwerk wegennetwerk glasvezelnetwerk telefoonnetwerk
stroomnetwerk fietsnetwerk diploma aroma coma genoot genoten bevriend schouders houders boekhouders budgethouders
belangenvereniging branchevereniging beroepsvereniging
"""

PROF = """
professional hulpverlener zorgverlener begeleider jeugdbeschermer jeugdzorgwerker jongerenwerker gezinsvoogd voogd
gezinscoach consulent wijkcoach wijkteam wijkteammedewerker team buurtteam kernteam jeugdteam expertteam hulpverlening
zorg procesbegeleider casemanager casusregisseur regisseur regiehouder zorgcoördinator coördinator
maatschappelijk_werker psycholoog psychiater therapeut gezinstherapeut behandelaar behandelteam orthopedagoog pedagoog
arts huisarts jeugdarts kinderarts schoolarts tandarts verpleegkundige wijkverpleegkundige wijkzuster
praktijkondersteuner verloskundige kraamverzorgende kraamzorg logopedist diëtist fysiotherapeut apotheker
ergotherapeut specialist deskundige expert instantie gemeente instelling organisatie zorgaanbieder aanbieder
zorginstelling jeugdzorg jeugdhulp jeugdbescherming raad reclassering bewindvoerder curator schuldhulpverlener
schuldhulp trajectbegeleider ambulant_begeleider gezinsbegeleider woonbegeleider jobcoach leerplichtambtenaar school
ib'er intern_begeleider schoolmaatschappelijk_werker medewerker ambtenaar beleidsmedewerker bestuurder manager
teamleider gedragswetenschapper gedragsdeskundige werkbegeleider stagiair veiligheidshuis ggz ggd cjg mee thuiszorg
thuisbegeleiding wijkzorg wijkverpleging verpleging ouderenzorg kinderopvang politie wijkagent agent officier rechter
kinderrechter rechtbank onafhankelijke_voorzitter facilitator projectleider opbouwwerker sociaal_werker welzijnswerker
buurtwerker werker zorgteam tolk dokter zorgprofessional zorgmedewerker hulpverleenster begeleidster jeugdconsulent
wmo-consulent klantmanager indicatiesteller cliëntondersteuner ouderenadviseur raadsman advocaat notaris mediator
woningcorporatie woningbouwcorporatie corporatie uwv svb belastingdienst kredietbank pleegzorg pleegzorgwerker
consultatiebureau ziekenhuis verslavingszorg buurtsportcoach schoolcoach leefstijlcoach loopbaancoach leercoach
"""
PROF_LOS = """
instanties gemeenten hulpverleners scholen artsen specialisten consulenten therapeuten deskundigen wij-zelf onszelf
verpleegkundigen teams
"""
PROF_EIND = """
begeleider begeleiders begeleidster hulpverlener hulpverleners medewerker medewerkers consulent consulenten werkers
werker professionals therapeut therapeuten coach coaches verpleegkundige verpleegkundigen behandelaar behandelaars
adviseur adviseurs
"""

BEIDE = """
chef leidinggevende mentor mentrix schoolmentor klassenmentor leraar lerares leerkracht docent docente juf juffrouw
meester directeur rector conciërge decaan trainer collega oud-collega werkgever voorzitter huisbaas verhuurder
leidster instructeur overblijfjuf
"""
"""Around somebody or at work for somebody: where they stand decides, and else nothing is said of them."""

VAN_WIE = """
chef leidinggevende collega collegas collega's oud-collega oud-collega's trainer trainers werkgever werkgevers
instructeur
"""
"""Of these it decides whose they are: ``zijn collega``, ``een collega van Wim``; ``onze collega`` is of the writer."""

CLUBWOORD = """
voetbal scouting kamp korfbal handbal hockey basketbal volleybal honkbal tennis tafeltennis judo karate boks kickboks
turn gym atletiek dans ballet schaats wieler roei schaak paardrij zwem sport hardloop loop fitness muziek gitaar piano
zang toneel
"""
CLUBROL = (
    "leiding coach trainer leraar lerares juf meester maat leider leidster vriend team elftal club vereniging docent"
)
"""``voetbaltrainer``, ``dansjuf``, ``zangleraar``: what somebody does for pleasure, and who is there."""

BIJ_DE_CLUB = """
club voetbal training wedstrijd elftal sportclub voetbalclub voetbalteam hockeyteam vereniging scouting kerk moskee
koor judo turnen zwemmen hockey korfbal jeugdelftal sportschool wedstrijden voetballen
"""
"""Near one of these, who may be either is somebody from there."""
