"""T19, T21, T28, T31: whose plan it is, and what of it is nobody else's."""

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.taal.bronnen import FOLDER, TRAINING
from sonestra_cli.taal.check.regelvormen import Handeling, Taalregel, Uitdrukking

T19 = Taalregel(
    Regel(
        "T19",
        "vraag",
        "Een plan goedkeuren of beoordelen",
        "De procesbegeleider oordeelt niet over de inhoud. Alleen wie vooraf piketpaaltjes zette, kijkt of het "
        "daarbinnen past.",
        "Bekijk of het binnen de paaltjes past. Zijn er geen paaltjes, dan hoeft niemand iets goed te keuren.",
        TRAINING,
    ),
    "van wie is dit plan, en zijn er piketpaaltjes?",
    ("Past het binnen de piketpaaltjes?", "Jullie plan is van jullie."),
    (
        *(
            Handeling(
                verbs,
                aan_wie="iets",
                ding="plan plannen gezinsplan familieplan plans familiegroepsplan afspraken voorstel besluit "
                "besluiten oplossing",
                niet_bij="piketpaal* paaltjes paaltje mandaat* rechter kinderrechter bestemmingsplan bouwplan "
                "begroting jaarplan",
            )
            for verbs in (
                *(
                    "goed|keuren",
                    "af|keuren",
                    "beoordelen",
                    "toetsen",
                    "fiatteren",
                    "accorderen",
                    "in|stemmen",
                    "af|wijzen",
                ),
                *(
                    "veroordelen",
                    "evalueren_op",
                    "vast|stellen",
                    "keuren",
                    "wegen",
                    "controleren",
                    "verwerpen",
                    "door|lichten",
                ),
            )
            if verbs not in ("evalueren_op", "controleren", "veroordelen")
        ),
        Uitdrukking(
            """
            goedkeuring|afkeuring|instemming|beoordeling|toetsing|akkoord|fiat|fiattering ~ plan|plannen|gezinsplan|
                familieplan|afspraken
            plan|plannen|gezinsplan|familieplan|familiegroepsplan ~ goedkeuring|afkeuring|beoordeling|toetsing|
                akkoord|fiat|instemming|toestemming
            goedgekeurde plan
            plan ~ goed genoeg
            """,
            niet_bij="piketpaal* paaltjes paaltje mandaat* rechter kinderrechter bestemmingsplan",
            stil_als="ontkend gezegd gedaan",
        ),
    ),
)
_PLAN = "plan|afspraken|afspraak|gezinsplan|familieplan|familiegroepsplan"
_MOETEN = (
    f"{_PLAN}|meewerken|accepteren|leren|veranderen|stoppen|verantwoordelijkheid|inzien|tekenen|ondertekenen|toestaan|"
    "meedoen|hulp|begeleiding|behandeling|aanwezig|nakomen|voldoen|deelnemen"
)
_MOET_GEWOON = (
    "piketpaal* paaltjes wettelijk* wet leerplicht* recept rechter tandarts dokter* niets niet hoeft hoeven trein bus "
    "parkeren school_zijn ziekenhuis bellen_als naar_de naar_het vroeg_op lachen hoesten"
)
T21 = Taalregel(
    Regel(
        "T21",
        "vraag",
        "Moeten, naleven, handhaven",
        "Wat van hen zelf is, hoeft niemand na te leven. Wat moet van een ander, houdt niemand vol.",
        "Vraag wat zij zelf willen. Een piketpaaltje of een wet mag je wel noemen.",
        TRAINING,
    ),
    "wat willen zij zelf, en wat doen ze al?",
    ("Wat willen jullie zelf?", "Zij kozen ervoor om …"),
    (
        Handeling("na|leven", ding=_PLAN.replace("|", " "), aan_wie="iets", niet_bij="wet piketpaal* paaltjes"),
        Handeling(
            "handhaven",
            ding=f"{_PLAN.replace('|', ' ')} regels",
            aan_wie="iets",
            niet_bij="politie parkeer* piketpaal*",
        ),
        Handeling("uit|voeren", ding=_PLAN.replace("|", " "), aan_wie="iets", niet_bij="piketpaal* zelf_uit zelf"),
        Handeling("verplichten", niet_bij="wettelijk* wet leerplicht* rechter piketpaal*"),
        Handeling("sanctioneren"),
        Handeling("houden_aan"),
        Uitdrukking(
            f"""
            naleven|nakomen|nageleefd|handhaven|naleving|handhaving|nakoming ~ {_PLAN}
            {_PLAN} ~ naleven|naleeft|nakomen|nakomt|nageleefd|handhaven|naleving|handhaving|gehandhaafd
            houden|houdt ~ aan ~ {_PLAN}
            aan ~ {_PLAN} ~ houden|gehouden
            verplichting|verplichtingen|verplicht|verplichte ~ MENS|{_PLAN}|deelname|deel|mee
            MENS ~ verplicht|verplichting|verplichtingen
            sanctie|sancties|strafmaatregel|consequenties ~ MENS|{_PLAN}|volgen|volgt|niet
            {_PLAN} ~ sanctie|sancties
            volgt|volgen ~ sanctie|sancties|consequenties
            moet|moeten|dient|dienen ~ {_PLAN} ~ uitvoeren
            <uit|voeren>|uitvoering ~ van ~ {_PLAN} ~ controleren|bewaken|afdwingen|verplicht
            """,
            nodig="moet moeten dient dienen verplicht* naleven naleving nakom* handha* sanctie* consequent* "
            "controler* toezien toe nageleefd strikt houden_jullie houden_zich zien_wij zich_aan houden",
            niet_bij="piketpaal* paaltjes wettelijk* wet leerplicht* meldplicht id-plicht recept rechter elkaar "
            "zelf_aan",
            stil_als="ontkend gezegd",
        ),
        Uitdrukking(
            """
            sanctie|sancties|gesanctioneerd
            """,
            niet_bij="rusland iran land landen scheidsrechter wedstrijd* economische europa europese club verkeer* "
            "boete",
            stil_als="ontkend gezegd",
        ),
        Uitdrukking(
            """
            contract|contracten|gedragscontract*|opvoedcontract*|gezinscontract*|veiligheidscontract* ~ MENS|tekenen|
                ondertekenen|getekend|ondertekend|plan|afspraken
            MENS ~ contract|gedragscontract|contracten
            gedragscontract*|opvoedcontract*|gezinscontract*
            """,
            niet_bij="energie* huur* telefoon* werkgever* werk baan arbeid* sport* abonnement verhuur* internet "
            "leverancier verzeker* provider voetbal* club loopt lease* school_van makelaar",
            stil_als="ontkend gezegd",
        ),
        Uitdrukking(
            f"""
            MENS ~ moet|moeten|dient|dienen ~ {_MOETEN}|zorgen|laten|aanvaarden|open|bewijzen|melden
            moet|moeten|dient|dienen ~ MENS ~ {_MOETEN}
            hij|zij|ze moet|moeten|dient|dienen ~ meewerken|accepteren|inzien|toestaan|veranderen
            hij|zij|ze moet|moeten|dient|dienen ~ stoppen met
            hij|zij|ze moet|moeten|dient|dienen ~ leren omgaan
            MENS ~ moet|moeten|dient|dienen ~ werken aan|mee
            MENS ~ moet|moeten|dient|dienen ~ aan|mee ~ zijn|haar|hun|zichzelf|de|het ~ doelen|doel|gedrag|agressie|
                opvoeding|houding|herstel|veiligheid|relatie|verslaving ~ werken
            MENS ~ moet|moeten|dient|dienen ~ mee ~ werken
            """,
            niet_bij=f"{_MOET_GEWOON} van_zichzelf hond kat winkel kassa bakkerij toets examen tentamen huiswerk "
            "rijbewijs stoplicht",
            stil_als="ontkend gezegd",
        ),
        Uitdrukking(
            """
            jullie|u moeten|moet|dient|dienen
            moeten|moet|dient|dienen jullie|u
            """,
            niet_bij=f"{_MOET_GEWOON} werken *dienst linksaf rechtsaf afslaan rijden reizen overstappen nog weg weten "
            "als_jullie als_u waarom zelf wat_moet wat_moeten",
            stil_als="ontkend gezegd",
        ),
    ),
)
_PRIVE = "privetijd|prive-tijd|privetijden"
_GEZEGD = (
    "besproken|besprak|bespraken|gezegd|zei|zeiden|verteld|vertelde|vertelden|gesproken|sprak|spraken|gepraat|praatte|"
    "praatten|overlegd|overlegde|overlegden|gevraagd|vroeg|vroegen|gehuild|huilde|huilden|ruzie|discussie|afgesproken|"
    "gedeeld|deelde|deelden|benoemd|aangegeven|gebleken|bleek|besloten|besloot|genoteerd|gehoord|hoorde|opgevangen|"
    "beloofd|beloofde|beloofden|toegegeven|bekend|gaf|gaven|ging|kwam|kwamen|liep|was|waren"
)
_VERSLAG = "verslag|notulen|notities|aantekeningen|samenvatting"
T28 = Taalregel(
    Regel(
        "T28",
        "vraag",
        "Wat in de privétijd besproken is",
        "In de privétijd is de familie alleen. Wat daar gezegd wordt staat nergens op papier.",
        "Laat het weg. Het plan is wat overblijft.",
        TRAINING,
    ),
    "zou de familie dit willen teruglezen?",
    ("Laat dit weg.", "Schrijf alleen over wat zij in hun plan zetten."),
    (
        Uitdrukking(
            f"""
            {_PRIVE} ~ {_GEZEGD}
            {_GEZEGD} ~ {_PRIVE}
            {_PRIVE} ~ {_VERSLAG}|notuleren|opschrijven|vastleggen|rapporteren|vastgelegd|genotuleerd
            {_VERSLAG}|weergave|inhoud|discussie|ruzie ~ {_PRIVE}
            """,
            niet_bij="na_de_privetijd nooit niets nergens wordt_niets niet_op niet_in vraag_niet vragen_niet "
            "schrijf_niet is_geen geen_verslag geen_notulen van_jullie van_hen van_henzelf "
            "blijft_daar blijven_daar blijft_binnen blijven_binnen blijft_tussen blijft_onder blijft_bij "
            "blijft_in blijft_geheim blijft_prive "
            "weet_ik_niet weet_niet weten_wij_niet weten_we_niet niet_weten niet_te_weten niet_te_horen hoor_ik_niet "
            "vertel_ik_niet",
            stil_als="ontkend",
        ),
        Uitdrukking(
            f"""
            {_PRIVE} ~ {_GEZEGD} dat|hoe|wie|of|om|waar|wanneer|waarom|:
            {_GEZEGD} ~ {_PRIVE} dat|hoe|wie|of|om|waar|wanneer|waarom|:
            """,
            niet_bij="na_de_privetijd wat_in wat_er_in wat_jullie_in wat_zij_in wat_ze_in wat_u_in wat_is wat_wordt "
            "wat_er_is wat_er_wordt niets_besproken niets_gezegd",
            stil_als="ontkend",
        ),
    ),
)
T31 = Taalregel(
    Regel(
        "T31",
        "vraag",
        "Evalueren in het actieteam",
        "Het actieteam bewaakt de voortgang: van evalueren naar bewaken van de voortgang. Wie evalueert, geeft "
        "een cijfer.",
        "Kijk samen terug: wat lukt, wat niet, wat nu?",
        FOLDER,
    ),
    "wat lukt, wat lukt niet, en wat nu?",
    ("voortgang", "samen terugkijken"),
    (
        Uitdrukking(
            """
            evaluatiegesprek*|evaluatiemoment*|evaluatiebijeenkomst*|evaluatieoverleg*|tussenevaluatie*|
                eindevaluatie*|evaluatiedatum
            evaluatieformulier*|evaluatieverslag*|evaluatiepunt*|planevaluatie*|evaluatiefase|zorgevaluatie*
            """,
            niet_bij="effect* training* cursus* onderzoek* software proef beleid* studiedag effectdocument",
        ),
        Uitdrukking(
            """
            evaluatie|evaluaties|<evalueren>|evalueert|geevalueerd|evalueerden|evalueer|evaluerend
            """,
            nodig="actieteam* basisteam* plan gezinsplan familieplan familiegroepsplan familie gezin netwerk "
            "jullie u afspraken samen voortgang traject "
            "ouders moeder vader hulp maanden weken doelen bijeenkomst we wij volgende eerste",
            niet_bij="effect* training* cursus* onderzoek* software proef beleid* studiedag effectdocument "
            "rapport* subsidie* les project* gemeente* inspecteur",
        ),
    ),
)
REGELS = (T19, T21, T28, T31)
