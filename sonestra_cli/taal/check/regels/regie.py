"""T10, T14 to T16, T25: words that put the professional at the wheel."""

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.taal.bronnen import BIJEENKOMST, FOLDER, TRAINING
from sonestra_cli.taal.check.regelvormen import Handeling, Taalregel, Uitdrukking

T10 = Taalregel(
    Regel(
        "T10",
        "vraag",
        "De regie bij een professional",
        "Wie de regie heeft, beslist. Dat zijn de mensen om wie het gaat: van regiehouder naar zelf samen regie "
        "voeren.",
        "Vraag wie van de familie het overzicht houdt. Eigen regie mag je schrijven.",
        FOLDER,
    ),
    "wie van hen houdt het overzicht?",
    ("Wie van jullie houdt het overzicht?", "Zij beslissen, wij kijken mee."),
    (
        Uitdrukking(
            """
            casusregie|casusregisseur|casusregisseurs|regiehouder|regiehouders|procesregie|procesregisseur*|
                zorgregie|zorgregisseur*
            zorgcoordinator|zorgcoordinatoren|zorgcoordinatie|casemanager|casemanagers|casemanagement|
                gezinsregisseur*|ketenregie*
            regievoerder|regievoerders|regievoering|regierol|hoofdregie|eindregie
            """,
        ),
        Uitdrukking("regie ~ namens|vanuit ~ PROF"),
        Uitdrukking(
            "regisseur",
            niet_bij="film* *toneel* theater* musical stuk voorstelling serie acteur* opera dans*",
            stil_als="ontkend gezegd",
        ),
        Uitdrukking(
            """
            regie <voeren>|<nemen>|<houden>|<pakken>|<hebben>|<krijgen>|<overnemen>
            regie ~ gevoerd|genomen|gehouden|overgenomen|overnemen|overneemt|voeren|voert|nemen|neemt|houden|houdt|
                pakken|pakt
            <voeren>|<nemen>|<houden>|<pakken>|heb|heeft|hebben|<krijgen>|neem|hou ~ regie
            regie ~ ligt|blijft|berust|komt ~ bij ~ PROF
            regie door|van ~ PROF
            regie ~ bij ~ PROF
            ligt|blijft|berust|leggen|legt ~ regie ~ bij|aan ~ PROF
            regie ~ in ~ handen ~ PROF|ONS
            """,
            niet_bij="angst bang eigen_regie film* toneel* theater* musical regisseur_van zelf_de_regie "
            "regie_over_eigen regie_over_hun regie_over_je regie_over_zijn regie_over_haar "
            "regie_over_jouw regie_over_uw regie_over_het_eigen zelf_regie regie_over_mijn wie_heeft "
            "zelf_samen gezamenlijk_regie voorstelling",
            stil_als="ontkend gezegd gedaan",
        ),
    ),
)
T14 = Taalregel(
    Regel(
        "T14",
        "vraag",
        "Ontzorgen, overnemen, regelen voor",
        "Wat je voor iemand regelt, hangt daarna van jou af. Helpen mag, maar niet door meer afhankelijkheid.",
        "Zoek het samen uit, of laat zien hoe het gaat.",
        BIJEENKOMST,
    ),
    "wat zouden zij zelf kunnen, als jij meekijkt?",
    ("samen uitzoeken", "wij laten zien hoe het kan"),
    (
        Handeling("ontzorgen"),
        Handeling(
            "over|nemen",
            ding="zorg taak taken administratie opvoeding regie financien geldzaken huishouden "
            "verantwoordelijkheid alles dagelijkse werk post contact* gesprekken gesprek_met verzorging",
            aan_wie="iets",
            niet_bij="film overnames bedrijf winkel regie",
        ),
        Handeling("over|nemen", achter="van"),
        *(
            Handeling(verbs, achter="voor", niet_bij="zaal koffie beraad tolk vervoer_naar oppas_tijdens ruimte")
            for verbs in (
                "regelen",
                "organiseren",
                "oplossen",
                "op|lossen",
                "fixen",
                "af|handelen",
                "fiksen",
                "door|zetten",
            )
        ),
        Handeling(
            "regelen",
            ding="alles de_hulp hulp zorg aanvraag uitkering bewindvoering dagbesteding opvang",
            achter="voor",
        ),
        Uitdrukking(
            """
            WIJ regelen|regel|organiseren|organiseer ~ alles|hulp|zorg|dagbesteding|opvang|uitkering
            werk|zorgen|taken ~ uit ~ handen ~ nemen ~ van ~ MENS
            MENS ~ alles|zorgen|zorg|administratie|taken uit handen
            ontzorging|ontzorgende|ontzorgt
            """,
            niet_bij="zaal koffie beraad",
            stil_als="ontkend gezegd gedaan",
        ),
    ),
)
T15 = Taalregel(
    Regel(
        "T15",
        "vraag",
        "Mensen sturen, motiveren, begeleiden",
        "De professional begeleidt het proces, niet de mensen. Zij sturen zelf bij als het nodig is.",
        "Begeleid het gesprek, en stel vragen.",
        f"{BIJEENKOMST}; {TRAINING}",
    ),
    "wie stuurt hier, en welke vraag zou je kunnen stellen?",
    ("het gesprek begeleiden", "vragen wat zij zelf willen"),
    (
        Handeling(
            "sturen",
            niet_bij="brief brieven mail* uitnodiging* kaart* bericht* appje app sms foto* verslag* link agenda "
            "papier* lijst* plan tekst stukje naar formulier* route adres bloemen pakje",
        ),
        *(
            Handeling(verbs)
            for verbs in (
                *("begeleiden", "aan|sturen", "bij|sturen", "op|voeden", "coachen", "stimuleren", "corrigeren"),
                *("overtuigen", "over|halen", "aan|zetten", "trainen", "prikkelen", "instrueren", "aan|moedigen"),
                *("disciplineren", "controleren", "dwingen", "aan|jagen", "toe|leiden", "heropvoeden", "over|reden"),
            )
        ),
        Handeling("motiveren", niet_als="toestand"),
        Uitdrukking(
            """
            begeleiding|motivering|aansturing|bijsturing|coaching|opvoeding van ~ gezin|ouders|client|clienten|
                familie|netwerk|moeder|vader|jongere|jongeren|vrijwilligers|mantelzorgers|naasten
            """,
            niet_bij="begeleiding_van_het_proces",
            stil_als="ontkend gezegd gedaan",
        ),
    ),
)
T16 = Taalregel(
    Regel(
        "T16",
        "vraag",
        "Wij gaan u helpen, ons plan",
        "'Wij gaan u helpen' schept al verwachtingen over wie het gaat doen. Het plan is van de familie.",
        "Schrijf 'jullie plan'. Wij helpen door vragen te stellen.",
        BIJEENKOMST,
    ),
    "van wie is het plan, en wie doet het?",
    ("jullie plan", "Wij helpen door vragen te stellen."),
    (
        Handeling(
            "helpen",
            niet_bij="door_te_vragen vragen_te_stellen door_vragen door_te_luisteren bij_het_schrijven in_het_park "
            "afwas tafels stoelen inpakken verhuiz* sjouwen met_de_jas afruimen verwoorden opschrijven "
            "plan_te_maken dat_helpt dit_helpt het_helpt wat_helpt helpt_het helpt_dat helpt_dit hielp_het hielp_dat "
            "wat_hielp dat_hielp het_hielp",
        ),
        Uitdrukking(
            """
            WIJ gaan|zullen|komen|kunnen|willen|gaat|zal ~ u|jullie|je|jou|hen|hem|haar ~ helpen|ondersteunen|bijstaan
            onze|ons hulp|hulpverlening|ondersteuning|begeleiding|behandeling|hulpaanbod|traject
            ons plan voor|met|rond ~ MENS
            hulpverleningsplan*|hulpplan*|zorgplan*|behandelplan*|begeleidingsplan*|ondersteuningsplan*|
                zorgleefplan*|clientplan*
            actieplan van ~ PROF
            hulpverleningstraject*|begeleidingstraject*|zorgtraject*|behandeltraject*|hulptraject*|
                ondersteuningstraject*|jeugdhulptraject*
            ons|het|mijn plan van aanpak
            plan ~ voor ~ MENS ~ <op|stellen>|<maken>|<schrijven>|opgesteld
            WIJ ~ <maken>|<schrijven>|stellen|maken|schrijven|maak ~ plan voor ~ MENS|u|jullie
            WIJ stellen|stel ~ plan ~ op
            PROF <maken>|<schrijven>|stelt|stellen|schreef ~ plan voor|rond ~ MENS
            stellen|stel WIJ ~ plan voor|rond|over ~ MENS
            traject van ~ client|clienten|jongere|moeder|vader|ouders|gezin|MENS
            """,
            niet_bij="door_te_vragen vragen_te_stellen (hulpverleningsplan) eigen_plan familiegroepsplan jeugdwet "
            "plan_b van_plan vangt door_vragen onze_zorg_is reistraject trajectkaart map bestanden "
            "vragen_stellen",
            stil_als="ontkend gezegd",
        ),
    ),
)
T25 = Taalregel(
    Regel(
        "T25",
        "vraag",
        "Vangnet, draagvlak, regie teruggeven",
        "Wie iets teruggeeft, had het dus. Zij beslissen al.",
        "Schrijf wie er is en wie wat wil. Zij beslissen.",
        FOLDER,
    ),
    "was het van jou om terug te geven?",
    ("zij beslissen", "wie is er als het tegenzit?"),
    (
        Uitdrukking(
            """
            vangnet|vangnetten|vangnetfunctie
            """,
            niet_bij="gym* circus* trampoline* bouwplaats* bouwvak* vissen vis* acrobaat trapeze steiger financieel "
            "klim* tennis* "
            "zwem* bijstand brandweer* salto",
            stil_als="ontkend gezegd",
        ),
        Uitdrukking(
            """
            in hun|zijn|haar|eigen kracht zetten|gezet|zet|komen|brengen|staan
            zet|zetten|zetten|brengen ~ in hun|zijn|haar|eigen|uw|de kracht
            """,
            niet_bij="wind storm",
            stil_als="ontkend gezegd",
        ),
        Uitdrukking(
            """
            draagvlak ~ creeren|vergroten|creeer|gecreeerd|vergroot|verwerven|zoeken|organiseren|verkrijgen|realiseren
            <creeren>|<vergroten>|<verwerven>|<zoeken>|<organiseren> ~ draagvlak
            draagvlak bij|voor|onder ~ MENS|plan
            draagvlak ~ bij|onder ~ MENS
            eigen kracht van|benutten|aanspreken|inzetten|versterken|stimuleren|aanboren|vergroten|activeren
            <aan|spreken>|<benutten>|<versterken>|<in|zetten>|<stimuleren>|<vergroten>|inzet|beroep ~ eigen kracht
            eigenkracht*|empower*|empoweren|empowerment
            regie|verantwoordelijkheid|eigenaarschap|zeggenschap ~ teruggeven|terugleggen|teruggelegd|teruggegeven|
                teruggaat|overdragen|overgedragen
            regie|verantwoordelijkheid|eigenaarschap|zeggenschap ~ terug|geven|leggen
            <geven>|<leggen> ~ regie|verantwoordelijkheid|eigenaarschap|zeggenschap ~ terug
            geven|leggen|geef|geeft|leg|legt|gaven ~ regie|verantwoordelijkheid|eigenaarschap|zeggenschap ~ terug|
                aan|bij ~ MENS
            teruggeven|terugleggen|teruggave ~ regie|verantwoordelijkheid
            """,
            niet_bij="eigen_kracht_centrale eigen_kracht-centrale eigen_kracht-conferentie* "
            "eigen_kracht_conferentie* eigenkracht-conferentie* bal_terug",
            stil_als="ontkend gezegd gedaan",
        ),
    ),
)
REGELS = (T10, T14, T15, T16, T25)
