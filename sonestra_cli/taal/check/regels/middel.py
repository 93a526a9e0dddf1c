"""T01 to T06: words that make somebody a means to an end of somebody else."""

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.taal.bronnen import BIJEENKOMST, ERVARINGEN
from sonestra_cli.taal.check.regelvormen import Handeling, Taalregel, Uitdrukking

_DINGEN = (
    "medicijn* medicatie pil pillen middelen alcohol drugs wiet cocaine telefoon app apps rolstoel* materia* "
    "woord woorden term apparaat computer laptop flap stiften pictogram* geld budget"
)
_PLEKKEN = "zaal zaaltje ruimte kerk moskee buurthuis club clubhuis keuken"
_KRACHTEN = "kracht|krachten|potentieel|capaciteit|capaciteiten|hulpbronnen|talenten|kwaliteiten|draagkracht|steun|hulp"

_TAKEN = "taak|taken|klus|klussen|werk|zorg|zorgtaken|rollen|verantwoordelijkheid|verantwoordelijkheden|diensten|lasten"
_BENUTTEN = "<benutten>|<mobiliseren>|<activeren>|<aan|boren>|<aan|wenden>"

T01 = Taalregel(
    Regel(
        "T01",
        "vraag",
        "Mensen gebruiken",
        "Word jij graag gebruikt? Iemand gebruiken maakt van een mens een middel, en dan zit jij aan het stuur.",
        "Vraag wie mee wil denken. Medicijnen, een rolstoel of een app gebruik je wel.",
        BIJEENKOMST,
    ),
    "hoe zou dat klinken als het over jou ging: word jij graag gebruikt?",
    ("Wie wil hierover meedenken?", "samen met hen …"),
    (
        Handeling("gebruiken", niet_bij=f"gebruiksaanwijzing {_DINGEN} {_PLEKKEN} als_voorbeeld naam namen foto*"),
        Uitdrukking(
            f"""
            <gebruiken> ~ {_KRACHTEN} ~ van|uit|in ~ MENS
            {_KRACHTEN} ~ van|uit|in MENS ~ <gebruiken>
            """,
            stil_als="ontkend gezegd gedaan",
        ),
        Uitdrukking(
            """
            gebruik* ~ <maken> ~ van ~ MENS
            <maken> ~ gebruik ~ van ~ MENS
            gebruikmak*|gebruikmaakt|gebruikgemaakt ~ van ~ MENS
            van ~ MENS ~ gebruik <maken>|te
            van ~ MENS ~ gebruikmaken
            het gebruik van ~ MENS
            """,
            niet_bij=_DINGEN,
            stil_als="ontkend gezegd gedaan",
        ),
    ),
)
T02 = Taalregel(
    Regel(
        "T02",
        "vraag",
        "Mensen inzetten",
        "Je zet een middel in, of een troef. Wie ingezet wordt heeft zelf niets te kiezen.",
        "Vraag wie het kan en wil. 'Dank voor jullie inzet' is goed: dat is hun moeite.",
        BIJEENKOMST,
    ),
    "hoe zou dat klinken als het over jou ging: word jij graag ingezet?",
    ("Wie kan en wil dit doen?", "We vragen of oma dit wil."),
    (
        Handeling(
            "in|zetten",
            niet_bij="keeper spits wedstrijd opstelling elftal geld punten fiches bod hulpmiddel* voor_elkaar",
        ),
        Uitdrukking(
            f"""
            <in|zetten> ~ {_KRACHTEN} ~ van|uit|in ~ MENS
            {_KRACHTEN} ~ van|uit|in MENS ~ <in|zetten>
            """,
            stil_als="ontkend gezegd gedaan",
        ),
        Uitdrukking(
            """
            inzet van ~ MENS
            netwerkinzet
            vrijwilligersinzet|vrijwilligerinzet
            familie-inzet|familieinzet|mantelzorginzet|mantelzorg-inzet
            """,
            niet_bij="dank* bedank* compliment* waarde* geweldig* trots* bewonder* mooi* fijn* prachtig* blij "
            "dankzij groot grote enorme gezien",
        ),
        Uitdrukking(
            """
            inzetbaarheid ~ van ~ MENS
            MENS ~ inzetbaar|inzetbare|inzetbaarheid
            inzetbaar|inzetbare ~ MENS
            """,
            niet_bij="machine* apparaat materiaal duurzame",
            stil_als="",
        ),
    ),
)
T03 = Taalregel(
    Regel(
        "T03",
        "vraag",
        "Mensen betrekken bij ons plan",
        "Ouders en naasten zíjn al betrokken. Wie 'betrekt', zet zichzelf in het midden en haalt de ander erbij. "
        "Professionals worden betrokken bij het plan van het netwerk, niet omgekeerd.",
        "Vraag hoe zij mee kunnen denken, of sluit zelf aan bij hun plan.",
        f"{ERVARINGEN}; {BIJEENKOMST}",
    ),
    "zijn zij niet al betrokken, en wie sluit hier aan bij wie?",
    ("Hoe kunnen je ouders meedenken?", "Wij sluiten aan bij hun plan."),
    (
        Handeling(
            "betrekken",
            niet_bij="huis woning flat appartement bepaalt_wie bepalen_wie kiest_wie kiezen_wie beslist_wie "
            "beslissen_wie",
            niet_als="bijvoeglijk toestand",
        ),
        Handeling("erbij|halen"),
        Handeling(
            "mee|nemen",
            ding="plan proces traject hulpverlening besluit* behandeling",
            niet_bij="auto fiets jas brood taart",
        ),
    ),
)
T04 = Taalregel(
    Regel(
        "T04",
        "vraag",
        "Een netwerk benutten, mobiliseren of activeren",
        "Het netwerk is geen grondstof die jij aanboort. Het leeft al, ook zonder jou.",
        "Vraag wie er al is, en wie mee wil doen.",
        BIJEENKOMST,
    ),
    "wie is er al, en wat zouden zij er zelf van zeggen?",
    ("Wie doet er mee?", "Wie is er al?"),
    (
        *(
            Handeling(verbs, niet_bij="kans kansen account simkaart pasje bankpas toegangspas abonnement vaccin")
            for verbs in (
                "benutten",
                "mobiliseren",
                "activeren",
                "aan|boren",
                "aan|wenden",
                "exploiteren",
                "uit|nutten",
            )
        ),
        Uitdrukking(
            f"""
            {_BENUTTEN} ~ {_KRACHTEN} ~ MENS
            {_KRACHTEN} ~ MENS ~ {_BENUTTEN}
            activering|mobilisatie|mobilisering|benutting|activatie ~ van ~ MENS
            netwerkactiver*|netwerkmobilis*|netwerkactivatie|netwerkbenutting
            """,
            stil_als="ontkend gezegd gedaan",
        ),
        Uitdrukking(
            """
            onbenut|onbenutte|onderbenut|onderbenutte MENS|potentieel
            MENS ~ onbenut|onderbenut
            """,
        ),
    ),
)
T05 = Taalregel(
    Regel(
        "T05",
        "vraag",
        "Mensen inschakelen",
        "Inschakelen doe je met een lamp of een machine. Een mens vraag je.",
        "Vraag of iemand wil helpen. De oven schakel je gewoon in.",
        BIJEENKOMST,
    ),
    "wat zou er veranderen als je het aan hen vroeg?",
    ("We vragen of de buurvrouw wil helpen.", "Wie wil meedoen?"),
    (
        Handeling("in|schakelen", niet_bij="oven lamp licht alarm verwarming apparaat machine stroom camera"),
        Uitdrukking("inschakeling van ~ MENS"),
    ),
)
T06 = Taalregel(
    Regel(
        "T06",
        "vraag",
        "Taken verdelen over mensen",
        "Wie taken verdeelt over anderen, beslist voor hen. Doen wat je zelf koos, houd je langer vol.",
        "Vraag wie het kan én wil. Taken die de familie zelf verdeelt zijn van hen.",
        BIJEENKOMST,
    ),
    "wie zou dit zelf willen en kunnen doen?",
    ("Wie kan en wil dit?", "Zij kiezen zelf wie wat doet."),
    (
        Handeling("verdelen", achter="over onder", ding=_TAKEN.replace("|", " ")),
        *(
            Handeling(verbs, ding=_TAKEN.replace("|", " "))
            for verbs in ("toe|wijzen", "op|dragen", "toe|bedelen", "toe|delen")
        ),
        *(
            Handeling(verbs, achter="aan bij naar over onder op")
            for verbs in (
                *("toe|wijzen", "op|dragen", "toe|bedelen", "beleggen", "uit|besteden", "delegeren"),
                *("toe|delen", "door|schuiven", "af|schuiven"),
            )
        ),
        Handeling("over|dragen", achter="aan", ding=_TAKEN.replace("|", " ")),
        Handeling(
            "neer|leggen",
            achter="aan bij naar over onder op",
            niet_bij="sleutel* post pakje* pakket* brief brieven krant* spullen jas* kaart* bloem*",
        ),
        Uitdrukking(
            f"""
            taakverdeling|takenverdeling|toewijzing|taaktoewijzing over|aan|onder|voor ~ MENS
            verdeling van ~ {_TAKEN} ~ over|onder ~ MENS
            over wie ~ {_TAKEN} ~ verdelen
            MENS ~ krijgt|krijgen ~ {_TAKEN} ~ van|door ~ ONS
            wie krijgt ~ {_TAKEN} ~ van|door ONS
            over wie ~ verdelen ~ {_TAKEN}
            {_TAKEN} ~ bij ~ MENS <leggen>
            {_TAKEN} ~ leggen|leg bij ~ MENS
            """,
            stil_als="ontkend gezegd gedaan",
        ),
    ),
)
REGELS = (T01, T02, T03, T04, T05, T06)
