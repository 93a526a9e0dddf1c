"""T11 to T13, T20, T24, T30: words that put a label on people, or a mark on what they want."""

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.taal.bronnen import BIJEENKOMST, TRAINING
from sonestra_cli.taal.check.regelvormen import IN_EEN_BRIEF, Taalregel, Uitdrukking

_IS = "is|zijn|was|waren|lijkt|lijken|blijft|blijven|blijkt|oogt|wordt|worden|ben|bent"
T11 = Taalregel(
    Regel(
        "T11",
        "vraag",
        "Zorgmijder, ongemotiveerd, weerstand",
        "Met een etiket zie je de kijk van de ander niet meer. Wie niet wil, heeft daar een reden voor.",
        "Schrijf wat iemand nu niet wil, en waarom. Of: we hebben nog niet de goede vraag gesteld.",
        BIJEENKOMST,
    ),
    "wat zou de ander zelf zeggen dat er aan de hand is?",
    ("hij wil nu niet, omdat …", "we hebben nog niet de goede vraag gesteld"),
    (
        Uitdrukking(
            """
            zorgmijd*|zorgmeid*|hulpmijd*|zorgweiger*|hulpweiger*|weigeraar*|weigerachtig*|*weigeraar|*weigeraars|
                schoolweiger*|
                *mijder|*mijders
            ongemotiveerd*|demotivatie|niet-gemotiveerd*|gedemotiveerd*|motivatieprobleem*|motivatieproblemen|
                onwillig*|onwil
            """,
            niet_bij="dienstweiger*",
            stil_als="ontkend gezegd",
        ),
        Uitdrukking(
            """
            niet ~ gemotiveerd|gemotiveerde
            weinig|onvoldoende|matig|nauwelijks|gebrek|geen|slecht|lage gemotiveerd|motivatie
            ontbreekt|ontbreken ~ aan motivatie|medewerking|inzicht
            gebrek aan motivatie|medewerking|inzicht|ziekte-inzicht
            motivatie ~ ontbreekt|laag
            niet|moeilijk|lastig|amper te motiveren|bereiken
            niet|weinig meewerkend|meewerkende
            niet-meewerkend*|tegenwerkend*|therapieontrouw|therapietrouw|onbereidwillig|oncooperatief|onhandelbaar|
                onhandelbare
            zorgwekkend|zorgelijk gedrag
            zorgwekkende zorgmijd*|gedragingen|opvoedsituatie
            werkt|werken|werkte|werkten ~ niet|onvoldoende|nauwelijks|amper|slecht|matig|weinig ~ mee
            niet ~ meewerken|meewerkt|meegewerkt
            staat|staan|stond ~ niet ~ open ~ voor
            probleembesef|probleeminzicht|ziektebesef|ziekte-inzicht|ziekteinzicht|zelfinzicht
            manipulatief|manipuleert|manipuleren|<onttrekken>|<onttrekken> zich
            """,
            niet_bij="dienstweiger* verzekering* bank machine auto printer",
            stil_als="gezegd",
        ),
        Uitdrukking(
            """
            weerstand
            weerstanden
            """,
            niet_bij="griep* elektri* ohm verkoud* vitamine* afweer* immuun* bacterie* virus* stroom* draad "
            "weerstandsvermogen oproep* roept opriep gevoel lamp* ploeg wedstrijd tegenstander* vijand* "
            "bood bieden oorlog verzet roei* water ijs band ziek* fruit slaap weerstand_van_de fietser "
            "wind lucht* opbouwen wegen training* krachttraining spoel lampje",
            stil_als="ontkend gezegd",
        ),
        Uitdrukking(
            """
            MENS ~ <ontkennen>|<bagatelliseren>|<weigeren>|ontkenning
            ontkenning ~ MENS
            <ontkennen>|<weigeren>|weigert MENS|hulp|ondersteuning|begeleiding|medewerking|zorg
            in de ontkenning|ontkenningsfase
            """,
            niet_bij="gemeente* verzekering* bank minister* politie winkel* te_betalen werkgever printer computer "
            "ijs taart snoep spruit* koekje",
            stil_als="ontkend gezegd",
        ),
    ),
)
T12 = Taalregel(
    Regel(
        "T12",
        "vraag",
        "Zelfredzaam moeten worden",
        "Niemand redt zich alleen. Met elkaar lukt het: samenredzaam.",
        "Schrijf wat samen lukt, en met wie.",
        TRAINING,
    ),
    "wie redt zich helemaal alleen, en wat lukt samen?",
    ("samen lukt …", "met wie lukt dit?"),
    (
        Uitdrukking(
            """
            zelfredzaam|zelfredzame|zelfredzamer|zelfredzamere|zelfredzaamste|zelfredzaamheid|zelfredzaamheids*
            zelfredzaamheidsniveau|zelfredzaamheidsdoel*|zelf-redzaam*
            """,
            niet_bij="zelfredzaamheidsmatrix zrm samenredzaam* wet wetten wmo artikel zelf- participatiewet matrix",
            stil_als="gezegd",
        ),
        Uitdrukking(
            """
            MENS ~ zelfstandiger|onafhankelijker maken
            zijn|haar|hun|uw eigen broek ophouden
            """,
        ),
    ),
)
T13 = Taalregel(
    Regel(
        "T13",
        "vraag",
        "Beginnen bij wat er niet is",
        "De eerste vraag is wat al lukt. En niemand heeft géén netwerk: wie nu niemand ziet, heeft mensen gekend.",
        "Schrijf wat al lukt, of wie iemand nu weinig ziet.",
        TRAINING,
    ),
    "wat lukt er al, en wie is er al?",
    ("wat lukt al?", "nu weinig contact met …"),
    (
        Uitdrukking(
            """
            problematisch|problematische ~ MENS|gedrag|opvoeding|opvoedsituatie|thuissituatie|situatie|relatie|
                gezinssituatie|jeugd
            MENS|gedrag|opvoeding|opvoedsituatie|thuissituatie|gezinssituatie|relatie ~ problematisch
            functioneert|functioneren|functioneerde ~ problematisch
            disfunction*|dysfunction*|dysfunctioneel|gedysfunctioneerd
            draagkracht ~ beperkt|laag|gering|klein|onvoldoende|ontbreekt|op|minimaal
            beperkt|beperkte|geringe|onvoldoende|weinig|lage|verminderde|zwakke|afnemende draagkracht|draaglast|
                opvoedvaardigheden|vaardigheden|opvoedcapaciteit*|leerbaarheid
            laagbegaafd*|zwakbegaafd*|zwakzinnig*|minderbegaafd*|leerbaar|onleerbaar|opvoedonmacht|onmachtig*|onmacht
            opvoedingsonmacht|opvoedtekort*|tekortkoming*|opvoedingstekort*|tekorten|opvoedingsonbekwaam*
            pedagogisch|pedagogische onmacht*|onvermogen|verwaarlozend*|tekorten|vaardigheden
            opvoedvaardigheden ~ schieten|ontbreken|onvoldoende|beperkt
            """,
            niet_bij="vlonder brug* plank kast dak balk steiger tak stoel ijs touw lift vloer kabel parkeer* "
            "verkeer* trein* bouw* machine*",
            stil_als="ontkend gezegd",
        ),
        Uitdrukking(
            """
            MENS ~ tekortschiet|tekortschieten|tekortgeschoten|tekortschietend|faalt|falen|faalde|faalden|gefaald|
                falend|falende
            MENS ~ schiet|schieten|schoot ~ tekort
            schiet|schieten|schoot|faalt|falen MENS
            opvoeding|ouderschap|zorg ~ tekort|tekortschiet|faalt|faalde|gefaald
            tekortschietend*|falend|falende MENS|opvoeding|ouderschap|opvoeders
            <falen>|tekortschieten ~ als ~ MENS|opvoeder
            falen van ~ MENS
            """,
            niet_bij="woorden_schieten rem machine motor hart nieren systeem",
            stil_als="ontkend gezegd",
        ),
        Uitdrukking(
            """
            zwak|zwakke|beperkt|beperkte|klein|kleine|ontbrekend|ontbrekende|mager|schraal|arm|gering|onvoldoende|
                smal|dun netwerk|steunnetwerk|sociaal|netwerken
            geen|nauwelijks|amper|weinig netwerk|steunnetwerk|sociaal
            geen|nauwelijks|zwak|zwakke|beperkt|beperkte|klein|kleine|mager|ontbrekend|ontbrekende|ontoereikend|
                een sociaal|sociale|steunend|ondersteunend|goed netwerk|steunnetwerk
            netwerk ~ ontbreekt|tekort|zwak|beperkt|mager|ontoereikend|uitgeput|overbelast|afwezig|onvoldoende|klein|
                smal
            ontbreken|gebrek|afwezigheid van|aan ~ netwerk|steunfiguren
            ontbreekt ~ netwerk
            netwerkarm|netwerkarme|netwerkloos
            """,
            niet_bij="wifi* internet bereik signaal telefoon* router spoor* wegen* zonder_netwerk "
            "professionals_maken kleiner_netwerk niemand_heeft",
            stil_als="gezegd",
        ),
    ),
)
T20 = Taalregel(
    Regel(
        "T20",
        "vraag",
        "Een oordeel over de inhoud",
        "Ieder plan is goed. Als jij vindt of het haalbaar is, is het weer jouw plan.",
        "Stel een vraag: wat doe je als het anders loopt?",
        TRAINING,
    ),
    "wat zouden zij doen als het anders loopt?",
    ("Wat doe je als het anders loopt?", "Wat is de eerste stap?"),
    (
        Uitdrukking(
            """
            realistisch|realistische|realistischer|onrealistisch|onrealistische|haalbaar|haalbare|haalbaarder|
                onhaalbaar|onhaalbare
            haalbaarheid|wenselijk|wenselijke|wenselijkheid|onwenselijk|onwenselijke|realiteitsgehalte|realiteitszin
            verstandig|verstandige|verstandiger|onverstandig|onverstandige
            """,
            niet_bij="verstandig_woord berg bergen loper* lopers marathon niet_aan_ons zeggen_niets niets_over "
            "niet_over oordelen_niet oordeelt_niet bepalen bepaalt beslissen niet_of trein bus schilder* "
            "tekening* film boek beeld paraplu jas weer ongewenst kledingmaat game file parkeer* "
            "om_acht_uur mandaat* rechter",
            stil_als="gezegd gedaan",
        ),
        Uitdrukking(
            """
            BEGIN is het|dit|dat|hun ~ realistisch|haalbaar|wenselijk|verstandig
            hoe realistisch|haalbaar|wenselijk|verstandig is|zijn
            geen goed|goede|sterk|juiste plan|keuze|oplossing|beslissing|besluit
            """,
            niet_bij="trein bus berg marathon file weer mandaat* rechter",
        ),
        Uitdrukking(
            """
            goed|goede|prima|mooi|uitstekend|sterk|beter|zwak|zwakke|slecht|matig|matige|slechte|onvoldoende|
                mager plan
            plan ~ is|was|lijkt|vinden|vind|oogt ~ goed|prima|zwak|slecht|matig|onvoldoende|sterk|mager|beter|mooi|
                onveilig|onvolledig
            plan ~ zwak|slecht|matig|mager|onvoldoende
            plan|afspraken|voorstel ~ rammelt|deugt|tekort
            niet|geen ~ kansrijk|kans ~ slagen
            goede|slechte|verkeerde|foute|juiste keuze|keuzes|oplossing|beslissing|besluit
            """,
            nodig="plan plannen voorstel afspra* keuze* oplossing* besluit* beslissing* idee",
            niet_bij="al_goed ieder_plan elk_plan plan_is_altijd kijken_of_het_plan dakplan goed_nieuws van_plan "
            "bouwplan",
            stil_als="ontkend gezegd gedaan",
        ),
    ),
)
_DOET = (
    "geeft|vertelt|zegt|wil|heeft|is|kan|vindt|was|had|gaat|komt|moet|laat|weet|ervaart|maakt|voelt|ziet|krijgt|werkt|"
    "wordt|benoemt|noemt|reageert|vraagt|doet|houdt|staat|wenst|lijkt|blijft|woont|zit|mag|zal|zou|belt|gaf|wilde|"
    "kon|meldt|vermeldt|herkent|erkent|denkt|zei|verklaart|accepteert|slaapt|luistert|begrijpt|zorgt|verzorgt|kampt"
)
_NA = "aan|dat|niet|graag|ook|nog|nu|al|om|te|in|op|met|zelf|moe|boos|geen|een|de|het|is|heeft|wil|gebeld"
T24 = Taalregel(
    Regel(
        "T24",
        "vraag",
        "'Moeder geeft aan': mensen zonder naam",
        "Zonder naam en zonder lidwoord wordt iemand een rol in een dossier.",
        "Noem de naam: Samira zegt.",
        BIJEENKOMST,
    ),
    "hoe heet deze mens?",
    ("Samira zegt …", "haar moeder vertelt …"),
    (
        Uitdrukking(
            f"""
            BEGIN moeder|vader|kind|zoon|dochter|client|jongere|jeugdige|ouder {_DOET}
            {_DOET} moeder|vader|kind|client|jongere|jeugdige {_NA}
            volgens moeder|vader|kind|client|jongere
            gesprek|overleg|contact|afspraak|afspraken met moeder|vader|ouders|kind|jongere|client
            """,
        ),
        Uitdrukking(
            """
            de|het|beide|biologische ouders|moeder|vader|kind|jeugdige|jongere
            """,
            nodig=IN_EEN_BRIEF,
            niet_bij="ouders_van moeder_van vader_van kind_van het_kind_van jongere_broer jongere_zus de_jongere_zus "
            "ouders_mee moeder_met",
        ),
    ),
)
T30 = Taalregel(
    Regel(
        "T30",
        "vraag",
        "Moeilijk gezin, lastige moeder",
        "Dit zegt meer over hoe het voor jou is dan over hen.",
        "Beschrijf wat er gebeurt, en voor wie dat moeilijk is.",
        BIJEENKOMST,
    ),
    "wat gebeurt er precies, en voor wie is dat moeilijk?",
    ("wat er gebeurt, is …", "het lukt ons nog niet om …"),
    (
        Uitdrukking(
            f"""
            ontregeld|ontregelde|ontregelend|ontregelende|ontspoord|ontspoorde|ontwricht|ontwrichte MENS|
                gezinssituatie|thuissituatie
            moeilijk|moeilijke|lastig|lastige|chaotisch|chaotische|zwaar|zware|complex|complexe|problematisch gezin|
                gezinnen|familie|families|moeder|vader|ouder|ouders|client|clienten|jongere|jongeren|man|vrouw|
                mensen|puber|kind|kinderen|klant|klanten|oma|opa|zoon|dochter|netwerk|jongen|meisje
            chaotisch|chaotische|ontregelde|onveilige|instabiele|zorgelijke gezinssituatie|thuissituatie|huishouden|
                opvoedsituatie|leefsituatie|gezin
            hij|zij|ze is|was|blijft ~ onberekenbaar|asociaal|hopeloos|agressief|claimend|overvragend|veeleisend
            MENS {_IS} ~ lastig|chaotisch|ontregeld|ontspoord|onberekenbaar|asociaal|hopeloos|agressief|claimend|
                dwars|overvragend|veeleisend
            {_IS} MENS ~ lastig|chaotisch|ontregeld|ontspoord
            gezin|familie|thuissituatie|huishouden ~ {_IS} ~ moeilijk|complex|chaos|onhandelbaar
            probleemwijk*|probleemgezin*|probleemjongere*|probleemkind*|probleemfamilie*|probleemouder*|
                achterstandswijk*|achterstandsgezin*
            probleemgedrag|probleemgeval*|probleempuber*|probleembuurt*|krachtwijk*|aandachtswijk*|hangjongere*|
                randgroepjongere*
            multi-|multiprobleem*|multi-problem*|multiproblem*|aso|asociale|asociaal|tokkies|tokkie
            hopeloos|hopeloze|moeilijk|lastig geval|gevallen
            gezin|familie|situatie|thuissituatie|gezinssituatie|opvoedsituatie|huishouden ~ chaotisch|ontregeld|
                ontspoord
            chaotisch|chaos ~ bij ~ MENS
            situatie|thuis ~ chaotisch|chaos
            """,
            niet_bij="vindt_het_lastig het_is_lastig is_het_lastig was_het_lastig lastig_om lastig_voor "
            "lastig_vinden vindt_dat_lastig het_lastig het_moeilijk moeilijk_om moeilijk_voor lastig_te moeilijk_te",
            stil_als="ontkend gezegd",
        ),
    ),
)
REGELS = (T11, T12, T13, T20, T24, T30)
