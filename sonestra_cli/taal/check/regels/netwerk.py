"""T26, T29, T32: a network that is built, moved, or saves work."""

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.taal.bronnen import BIJEENKOMST, ERVARINGEN, TRAINING
from sonestra_cli.taal.check.regelvormen import Handeling, Taalregel, Uitdrukking

_GROTER = (
    "versterken|uitbreiden|vergroten|opbouwen|creeren|bouwen|verbreden|ontwikkelen|organiseren|"
    "verstevigen|herstellen|optuigen|aanleggen|verrijken|opzetten|smeden|formeren"
)
_GROTER_D = (
    "versterkt|uitgebreid|vergroot|opgebouwd|gecreeerd|gebouwd|verbreed|ontwikkeld|georganiseerd|"
    "verstevigd|opgetuigd|opgezet"
)

T26 = Taalregel(
    Regel(
        "T26",
        "vraag",
        "Een netwerk versterken of maken",
        "Het netwerk is er al. Jij hoeft het niet te maken; je kunt helpen om het te zien.",
        "Maak het netwerk zichtbaar. Mensen ontmoeten elkaar, soms opnieuw.",
        TRAINING,
    ),
    "wie is er al, en wie zouden ze weer willen ontmoeten?",
    ("het netwerk zichtbaar maken", "mensen (opnieuw) ontmoeten"),
    (
        Uitdrukking(
            f"""
            netwerk|netwerken|steunnetwerk ~ {_GROTER}|{_GROTER_D}
            netwerk|netwerken|steunnetwerk ~ uit|op te breiden|bouwen
            <versterken>|<uit|breiden>|<vergroten>|<op|bouwen>|<creeren>|bouwen|bouwt|gebouwd|<verbreden>|
                <verstevigen>|<optuigen>|
                breiden|breid|bouw ~ netwerk|steunnetwerk
            <organiseren>|<vormen>|<regelen> een|het|nieuw ~ netwerk
            versterking|uitbreiding|vergroting|opbouw|verbreding|versteviging ~ netwerk|netwerken|steunnetwerk
            versterken|vergroten|uitbreiden|opbouwen|creeren van ~ netwerk|steunnetwerk
            netwerkversterking|netwerkversterkend*|netwerkuitbreiding|netwerkvergroting|netwerkopbouw|
                netwerkontwikkeling
            """,
            niet_bij="wifi* internet glasvezel* computer* router spoor* wegen* fietspaden "
            "sociale_netwerk_versterking sociale_netwerkversterking snv provider* kpn ziggo zendmast 5g "
            "4g zakelijk* linkedin zichtbaar bereik stroom* mobiel* kabel* server*",
            stil_als="ontkend gezegd gedaan",
        ),
    ),
)
T29 = Taalregel(
    Regel(
        "T29",
        "vraag",
        "Afschalen, uitstromen, plaatsen",
        "Dit zijn woorden voor goederen. Mensen gaan ergens wonen, of er stopt iets.",
        "Schrijf wat er stopt of erbij komt, of waar iemand gaat wonen.",
        BIJEENKOMST,
    ),
    "wat verandert er voor deze mens?",
    ("er stopt iets, er komt iets bij", "gaat wonen bij …"),
    (
        *(
            Handeling(
                verbs,
                aan_wie="iets",
                niet_bij="server* productie brandweer ict machine* corona* fabriek testcapaciteit politie energie*",
            )
            for verbs in ("af|schalen", "op|schalen")
        ),
        *(
            Handeling(
                verbs,
                ook_zelf=True,
                niet_bij="havo vwo mbo rivier water beek kraan bad klas groep_8 zaal kerk deur poort stadion "
                "gang tent plein theater trein school_uit het_lokaal",
            )
            for verbs in ("uit|stromen", "door|stromen", "in|stromen")
        ),
        *(
            Handeling(
                verbs,
                niet_bij="in_plaats uit_huis uithuis* foto* advertentie bericht bank* handtekening finale stoel* "
                "kast* fiets*",
            )
            for verbs in (
                "plaatsen",
                "over|plaatsen",
                "door|plaatsen",
                "uit|plaatsen",
                "her|plaatsen",
                "weg|zetten",
                "terug|plaatsen",
                "onder|brengen",
                "door|verwijzen",
                "af|vloeien",
                "bij|plaatsen",
            )
        ),
        Handeling(
            "parkeren",
            niet_bij="auto* fiets* bus busje gratis garage parkeer* straat caravan camper scooter* rolstoel* "
            "voor_de_deur",
        ),
        Uitdrukking(
            """
            uitstroom|doorstroom|instroom|uitstroomprofiel|uitstroomplan|afschaling|opschaling|doorstroming|
                uitstroming
            plaatsing|overplaatsing|doorplaatsing|uitplaatsing|herplaatsing|crisisplaatsing|
                plaatsingsbesluit ~ van ~ MENS
            crisisplaatsing|doorplaatsing|uitplaatsing
            geplaatste MENS
            geplaatst ~ woongroep|leefgroep|crisisgroep|pleeggezin|gezinshuis|crisisgezin|instelling|internaat
            woongroep|leefgroep|crisisgroep|pleeggezin|gezinshuis|crisisgezin|instelling|internaat ~ geplaatst
            hij|zij ~ overgeplaatst|doorgeplaatst|uitgeplaatst
            <zoeken>|<regelen> ~ plaatsing
            plaatsing ~ gezocht|gevonden|geregeld|gerealiseerd
            """,
            niet_bij="water rivier verkeer lucht bloed* politieke opleiding havo vwo riool bedrijf machine* "
            "uit_huis uithuis*",
        ),
    ),
)
_WERK = "werk|tijd|uren|taken|werkdruk|caseload|inzet|kosten"
T32 = Taalregel(
    Regel(
        "T32",
        "vraag",
        "Het netwerk bespaart ons werk",
        "Het netwerk is er niet om de professional tijd te besparen. Wat zij doen, is van hen.",
        "Schrijf wat het hun oplevert. Of laat het weg.",
        ERVARINGEN,
    ),
    "voor wie is dit goed?",
    ("Het is van hen.", "Wat levert het hun op?"),
    (
        Uitdrukking(
            f"""
            ONS ~ {_WERK} ~ uit handen
            neemt|nemen|nam|namen ~ ONS ~ uit handen
            uit handen ~ ONS
            ONS ~ uit handen nemen|neemt|genomen|nam
            <ontlasten> ~ ONS
            ONS ~ ontlast|ontlasten|ontlastte|ontlasting
            ontlasting van ~ ONS
            worden|word|wordt|werden|werd WIJ|PROF ~ ontlast
            worden|wordt|werden|werd onze|ons PROF ~ ontlast
            WIJ|PROF ~ worden|word|wordt|werden|werd|zijn ~ ontlast
            scheelt|schelen|scheelde|bespaart|besparen|bespaarde ~ ONS
            ONS ~ bespaart|besparen|scheelt|schelen|bespaard
            MENS ~ scheelt|schelen|bespaart|besparen|scheelde ~ uren|werk|tijd|menskracht|werkdruk|zorguren|
                indicatie|geld
            PROF ~ scheelt|bespaart|bespaard
            scheelt|bespaart|besparen ~ PROF
            PROF ~ werk|tijd|uren besparen|schelen
            scheelt|bespaart|besparen uren|werk|tijd|indicatie
            door MENS ~ WIJ|besparen ~ uren|werk|tijd
            WIJ ~ minder werk
            nemen|neemt|nam ~ {_WERK}|zorg ~ van ONS over
            {_WERK}|zorg ~ van ONS overnemen|overneemt|overgenomen
            levert|leveren|oplevert|opleveren ~ ONS ~ {_WERK}
            hoeven|hoeft WIJ ~ minder|niet
            WIJ ~ minder ~ hoeven|hoeft
            WIJ ~ minder ~ uren|werk|tijd ~ kwijt|nodig|inzetten
            minder werk|uren|tijd|inzet|zorguren|inspanning ~ voor|van ONS
            minder werk|uren|inzet ~ van|voor ~ PROF
            tijdwinst|werkdrukverlaging|werkbesparing|tijdsbesparing
            WIJ ~ tijd ~ winnen|besparen|over|overhouden
            WIJ ~ uren|werk|kosten|geld ~ besparen|uitsparen
            winnen WIJ ~ tijd
            WIJ winnen ~ tijd
            verlicht|verlichten|daalt|vermindert|verlaagt|verminderen|verlagen ~ werkdruk|caseload|werklast
            werkdruk|caseload|werklast ~ omlaag|lager|minder|verminderen|verlagen|verlichten|daalt|afneemt
            goedkoper|kostenbesparing|bezuinig*|kostenbesparend
            """,
            nodig="netwerk familie mensen naasten buren buurvrouw buurman oma opa vrijwilliger* ouders vrienden "
            "familieleden dat zij ze mantelzorg* inwoners omgeving tante oom moeder vader zus broer gezin zoon dochter "
            "zussen broers kerk moskee club buurt vereniging scouting kinderen",
            niet_bij="robot* vaatwasser tolk printer computer programma software formulier sonestra afwas "
            "automatisering",
        ),
    ),
)
REGELS = (T26, T29, T32)
