"""T07 to T09, T17, T18, T22, T23, T27: words of the office for what people live."""

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.taal.bronnen import BIJEENKOMST, FOLDER, TRAINING
from sonestra_cli.taal.check.regelvormen import IN_EEN_BRIEF, Taalregel, Uitdrukking

T07 = Taalregel(
    Regel(
        "T07",
        "vraag",
        "Een casus",
        "Een casus is van de organisatie, een verhaal is van mensen. De eerste stap is van casus naar verhaal.",
        "Noem het verhaal, de situatie, of gewoon dit gezin.",
        FOLDER,
    ),
    "hoe zou je dit zeggen als zij aan tafel zaten?",
    ("het verhaal van dit gezin", "de situatie van Samira"),
    (
        Uitdrukking(
            """
            casus|casussen|casuistiek*|casusbespreking*|casusoverleg*|casustafel*|casusbeschrijving*|casusnummer*
            casusanalyse*|casusgericht*|casusniveau|casuseigenaar|casushouder*|casusbericht*|casusinformatie
            *casus|*casussen|casus*
            casesbespreking*|caseload|cases
            case
            """,
            niet_bij="een_verhaal naar_verhaal in_casu casus_belli telefoon* hoesje naamval* latijn* grammatica "
            "business juridische_casus wet artikel uit_de_wet examen* tentamen* koffer laptop gitaar "
            "gitaarcase tablet bril showcase casusregie casusregisseur*",
        ),
    ),
)
T08 = Taalregel(
    Regel(
        "T08",
        "vraag",
        "Hulpvraag of problematiek",
        "Wie het verhaal terugbrengt tot een hulpvraag, neemt de verantwoordelijkheid over nog voor er iets "
        "verteld is.",
        "Schrijf de vraag of kwestie op zoals iemand die zelf stelt.",
        f"{BIJEENKOMST}; {TRAINING}",
    ),
    "welke vraag stellen zij zelf, in hun eigen woorden?",
    ("de vraag die hen bezighoudt", "wat er speelt"),
    (
        Uitdrukking(
            """
            hulpvraag|hulpvragen|hulpvraagverheldering|hulpvraagverduidelijking|hulpvrager|hulpvragers|hulpbehoefte*
            ondersteuningsbehoefte*|ondersteuningsvraag|ondersteuningsvragen|zorgvraag|zorgvragen|zorgbehoefte*
            begeleidingsbehoefte*|begeleidingsvraag|begeleidingsvragen|zorgvrager*|opvoedvraagstuk*|vraagverheldering
            *hulpvraag|*hulpvragen|*zorgvraag
            probleemgebied*|probleemstelling*|probleemanalyse*|probleeminventarisatie|kernprobleem|kernproblematiek
            problemen op|binnen ~ leefgebied|leefgebieden
            """,
        ),
        Uitdrukking(
            """
            problematiek|*problematiek|*problematieken
            """,
            niet_bij="stikstof* verkeer* parkeer* klimaat* water* file* woningmarkt energie* milieu* geluid* schimmel*",
        ),
    ),
)
T09 = Taalregel(
    Regel(
        "T09",
        "vraag",
        "Een gezin als systeem of doelgroep",
        "Dit is taal van de systeemwereld. In de leefwereld van mensen heet dat een gezin, een familie, vrienden.",
        "Noem wie het zijn: het gezin, haar familie, de mensen om hem heen.",
        BIJEENKOMST,
    ),
    "hoe noemen zij zichzelf?",
    ("het gezin", "de mensen om haar heen"),
    (
        Uitdrukking(
            """
            clientsysteem|clientsystemen|gezinssysteem|gezinssystemen|familiesysteem|familiesystemen|cliëntniveau
            steunsysteem|steunsystemen|client-systeem|zorgsysteem-rond*|oudersysteem|systeemgesprek*|systeemlid
            systeemleden|clientniveau|gezinsniveau|systeemgericht*|systeemtherap*|thuissysteem
            """,
            niet_bij="computer* software inlog* storing registreer* ict",
        ),
        Uitdrukking(
            """
            systeem van|rond|rondom|om|achter ~ MENS
            het|dit|heel|hele|gehele|betrokken|complexe|overbelaste|informele|sociale systeem is|wil|kan|heeft|staat|
                vraagt|doet|moet
            <betrekken>|<activeren>|<mobiliseren>|<benutten>|<versterken>|<ondersteunen>|<ontlasten>|
                <begeleiden> ~ systeem
            het|hele|gehele|zijn|haar|hun systeem ~ <betrekken>|<activeren>|<mobiliseren>|<benutten>|<versterken>|
                <ondersteunen>|<ontlasten>|<begeleiden>|uitnodigen|uitgenodigd|spreken|gesproken|meenemen
            met het|dit|hele ~ systeem ~ gesprek|praten|spreken|overleg
            gesprek|gesprekken|praten|overleg|samen|contact|werken met ~ systeem
            """,
            niet_bij="computer* software inlog* storing registr* ict verwarming* alarm* ventilatie* zonnepanelen "
            "opgeslagen systeemwereld leidend dossier* gegevens wachtwoord loon* belasting* school punten* kassa "
            "beloning* rooster* update* boiler thermostaat cv-ketel rekenen",
        ),
        Uitdrukking(
            """
            doelgroep|doelgroepen|doelgroepbeleid|multiprobleemgezin|multiprobleemgezinnen|multiprobleem*
            multi-probleem*|multiproblem|mp-gezin|mp-gezinnen|risicogezin|risicogezinnen|risicogroep|risicojongere*
            """,
            niet_bij="reclame* krant doelgroepenvervoer marketing film* boek* winkel* campagne advertentie* folder "
            "website programma televisie spel* doos speelgoed jaar puzzel",
        ),
    ),
)
T17 = Taalregel(
    Regel(
        "T17",
        "vraag",
        "Interventies, doelen en resultaten van de organisatie",
        "Een interventie doe je aan iemand. Een afspraak maken mensen met elkaar.",
        "Schrijf wat zij willen, en wat zij afspreken.",
        BIJEENKOMST,
    ),
    "wat willen zij zelf, en wat spreken ze met elkaar af?",
    ("wat we willen", "de afspraak"),
    (
        Uitdrukking(
            """
            interventie|interventies|interventieplan*|interventieniveau|gezinsinterventie*|interventieteam
            behandeldoel|behandeldoelen|doelrealisatie|doelrealisering|resultaatafspraak|resultaatafspraken
            resultaatgebied*|resultaatgericht*|kpi|kpi's|prestatie-indicator*|prestatieindicator*|outcome*|
                behandelresultaat
            hulpverleningsdoel*|begeleidingsdoel*|zorgdoel*|ondersteuningsdoel*|subdoel*|hoofddoel|einddoel*|
                doelbereiking
            hulpverleningsresultaat|resultaten ~ meetbaar|<behalen>
            doelen|doel ~ gerealiseerd|behaald|realiseren|behalen|meetbaar|geevalueerd
            smart-*|smart|smarter ~ formuleren|geformuleerd|geformuleerde|maken|gemaakt|doel|doelen|afspraken|
                afspraak|plan|opschrijven
            doel|doelen|afspraken|afspraak|plan|alles ~ smart
            """,
            niet_bij="operatie* hart* brandweer chirurg* smartphone smart-tv telefoon tv voetbal* doelman goal "
            "financiering wedstrijd keeper spaardoel* militaire leger",
        ),
    ),
)
_NU_NIET = (
    "daarna pas_dan pas_als pas_daarna als_laatste later achteraan laatste_deel hoofdstuk afdeling winkel* supermarkt* "
    "hotel* restaurant* vakantie* reis* boeken webshop bibliotheek wettekst wet webwinkel kortingen"
)
T18 = Taalregel(
    Regel(
        "T18",
        "vraag",
        "Aanbod voordat het verhaal er is",
        "De volgorde is: wie kan en wil wat, dan waar een professional nog bij nodig is, en pas daarna wat er te "
        "krijgen is.",
        "Begin bij wat mensen zelf kunnen en willen. In de laatste afdeling van het plan heeft aanbod een plek.",
        BIJEENKOMST,
    ),
    "weten we al wie wat kan en wil?",
    ("eerst: wie kan en wil wat?", "wat zou hier helpen, volgens hen?"),
    (
        Uitdrukking(
            """
            indicatie|indicaties|indicatiestelling|indicatiebesluit|herindicatie|indiceren|geindiceerd*|
                indicatieaanvraag
            """,
            niet_bij=f"{_NU_NIET} temperatuur prijs kosten bedrag tijd eerste_indicatie ruwe richting grove",
        ),
        Uitdrukking(
            """
            hulpaanbod|zorgaanbod|ondersteuningsaanbod|begeleidingsaanbod|behandelaanbod|maatwerkvoorziening*|
                zorgproduct*
            maatwerkarrangement*|zorgarrangement*|ondersteuningsarrangement*|zorginkoop|productencatalogus|
                productenboek
            gezinsarrangement*|jeugdhulparrangement*|hulpverleningsaanbod|jeugdhulpaanbod|jeugdhulpvoorziening*|
                zorgpakket*
            zorgvoorziening*|hulpmodule*|behandelmodule*|zorgtoewijzing|perceel
            passend|passende|geschikt|geschikte|juiste|ons|beschikbare|bestaande|ingekochte|regionaal|
                regulier aanbod|voorziening|arrangement|product
            welk|welke|wat|bijpassend aanbod|voorziening|voorzieningen|arrangement|arrangementen|product|producten
            aanbod|voorziening|voorzieningen|arrangement|product|producten van ~ PROF
            aanbod|voorziening|voorzieningen|arrangement|arrangementen|product|producten ~ past|passen|<aan|vragen>|
                <in|zetten>|toekennen|toegekend|inkopen|ingekocht|<op|starten>|bieden|<aan|bieden>|beschikbaar|
                afnemen|<zoeken>
            <inkopen>|inkoop|ingekocht ~ jeugdhulp|jeugdzorg|zorg|hulp|uren|begeleiding|ondersteuning
            arrangement|arrangementen|voorziening|product ~ voor ~ MENS
            voor ~ MENS ~ arrangement|voorziening
            voor ~ MENS ~ geen|passend|passende|geschikt|geschikte product|aanbod
            """,
            niet_bij=f"{_NU_NIET} eten lunch bloem* melk brood zijn_aanbod haar_aanbod hun_aanbod fiets "
            "speelvoorziening* aanbod_van_oma aanbod_van_de_buur* schoonmaak* oppas* op_te_passen past_op bod "
            "dat_aanbod aanbod_om deed_een_aanbod doet_een_aanbod eigen_aanbod allergi* kassa folder merk aanbieding",
        ),
    ),
)
T22 = Taalregel(
    Regel(
        "T22",
        "vraag",
        "Intake, screening en gesprekken voeren",
        "De eerste ontmoeting is zonder pen, papier, dossier of voorkennis: luisteren naar het verhaal.",
        "Ga ontmoeten en luister.",
        TRAINING,
    ),
    "hoe zou het zijn om gewoon te gaan luisteren?",
    ("kennismaken en luisteren", "ontmoeten"),
    (
        Uitdrukking(
            """
            intake|intakes|intakegesprek*|intakeformulier*|intakefase|intaker|intakevragenlijst|intakeverslag|intaken
            screening|screenen|gescreend|screeningslijst*|triage|trieren|triageren|getrieerd|assessment*|
                risicotaxatie*
            dossieranalyse|dossieranalyses|dossieronderzoek|dossierstudie|dossiervorming|anamnese*
            nemen|neem|neemt|nam|namen ~ vragenlijst|vragenlijsten ~ af
            <af|nemen> ~ vragenlijst|vragenlijsten
            vragenlijst|vragenlijsten ~ <af|nemen>
            lees|lezen|las|lazen|bestudeer|bestuderen ~ dossier
            dossier ~ <lezen>|gelezen|doorgenomen|doornemen|doorspitten|bestuderen|bestudeerd|inzien|erbij
            """,
            niet_bij="vliegveld koffer* voetbal* club clubs vereniging sportschool rijschool ziekenhuis borst* "
            "kanker* spoedeisende huisartsenpost tandarts motor bloed* fysio* schiphol luchthaven darm* "
            "zwangerschap* prenatale sport* autorijschool politie_screening",
        ),
        Uitdrukking(
            """
            *gesprek|*gesprekken ~ <voeren> ~ met ~ MENS
            <voeren> ~ *gesprek|*gesprekken ~ met ~ MENS
            met ~ MENS ~ gesprek|gesprekken|kennismakingsgesprek <voeren>
            met ~ MENS ~ gesprek|gesprekken ~ gevoerd|voeren
            gevoerde gesprekken
            """,
            stil_als="ontkend gezegd gedaan",
        ),
    ),
)
T23 = Taalregel(
    Regel(
        "T23",
        "vraag",
        "Cliënt of patiënt in een brief aan mensen zelf",
        "In een brief aan een familie is iemand geen cliënt maar Samira, of jullie moeder.",
        "Noem de naam.",
        BIJEENKOMST,
    ),
    "hoe heet deze mens?",
    ("de naam van wie het is", "u, jij of jullie"),
    (
        Uitdrukking(
            """
            client|cliente|clientes|clienten|patient|patiente|patienten|casushouder|casushouders|clientnummer|
                hulpvrager|zorgvrager|betrokkene
            """,
            nodig=IN_EEN_BRIEF,
            niet_bij="clientenraad clientondersteun* huisarts ziekenhuis clientenrechten",
            stil_als="ontkend gezegd",
        ),
    ),
)
T27 = Taalregel(
    Regel(
        "T27",
        "vraag",
        "Informele zorg en mantelzorgers",
        "Wie je dochter, buurvrouw of vriend is, wordt met deze woorden een zorgtaak.",
        "Noem wie het is: een dochter, een buurvrouw. Noemt iemand zichzelf zo, dan is het goed.",
        BIJEENKOMST,
    ),
    "wie is dit voor hen?",
    ("zijn dochter", "de buurvrouw, een vriend"),
    (
        Uitdrukking(
            """
            mantelzorgcapaciteit|mantelzorgpotentieel|mantelzorgondersteuning|mantelzorgtaken|mantelzorgtaak|
                mantelzorginzet
            mantelzorgbelasting|mantelzorgnetwerk|mantelzorgtaken|mantelzorgverlening|mantelzorg|mantelzorger|
                mantelzorgers
            mantelzorg*
            informele zorg|hulp|steun|ondersteuning|zorgverlener|zorgverleners|zorgers|netwerk|helpers|hulpverleners|
                inzet
            informele zorgnetwerk|hulpbronnen|capaciteit|partners|partner
            """,
            niet_bij="dag_van_de_mantelzorg* mantelzorgcompliment mantelzorgwaardering mantelzorgwoning "
            "mantelzorgverlof steunpunt_mantelzorg mantelzorgnl expertisepunt noemt_zichzelf noem_mezelf "
            "zichzelf zelf_mantelzorger ik_ben ik_voel ben_ik voelt_zich",
            stil_als="ontkend gezegd",
        ),
    ),
)
REGELS = (T07, T08, T09, T17, T18, T22, T23, T27)
