"""The rules of the way of working that the program keeps by how it is made: there is nothing to find in a traject.

Beside these and the rules that find something, the forty-two of domein/1 §1.3 are complete.
"""

from sonestra_cli.controles.regel import BIJEENKOMST, FOLDER, TRAINING
from sonestra_cli.domein.keuzes import Fase
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Ontwerpregel:
    """``zo`` says how the program keeps it, ``test`` which test guards that, ``fase`` where in a traject it counts."""

    code: str
    kort: str
    waarom: str
    zo: str
    bron: str
    fase: Fase
    test: str


_HIER = "tests/controles/test_ontwerpregels.py::"
ONTWERPREGELS: tuple[Ontwerpregel, ...] = (
    Ontwerpregel(
        "R1",
        "Bij de eerste ontmoeting is er geen pen, geen papier en geen voorkennis.",
        "Wie schrijft, luistert met een half oor. En wie al gelezen heeft, hoort vooral wat daarbij past.",
        "`sonestra nieuw` vraagt alleen hoe iemand genoemd wil worden, en de dag. Beide mogen leeg blijven.",
        f"{TRAINING}: de eerste ontmoeting is zonder pen en papier, zonder dossier of voorkennis.",
        "begin",
        f"{_HIER}test_nieuw_vraagt_alleen_hoe_iemand_heet_en_de_dag",
    ),
    Ontwerpregel(
        "R4",
        "Wat al lukt komt eerst.",
        "Mensen hebben al veel geprobeerd, en veel gaat goed. Wie daarmee begint, begint bij hun kracht.",
        "In verhaal.yaml staat `lukt_al` boven alle andere velden, en het voorbeeld bovenaan begint ermee.",
        f"{TRAINING}: de eerste ontmoeting gaat over de aanwezige krachten.",
        "verhaal",
        f"{_HIER}test_wat_al_lukt_staat_voor_alles",
    ),
    Ontwerpregel(
        "R8",
        "Eigen woorden blijven zoals ze gezegd zijn.",
        "Het verhaal is van wie het vertelt. Wie woorden mooier maakt, maakt ze van een ander.",
        "Het programma verbetert, vertaalt en verkort geen woord van mensen. Een spelfout blijft staan.",
        f"{FOLDER}: zij zijn eigenaar van hun verhaal.",
        "verhaal",
        "tests/voorbeelden/test_voorbeeld_citaten.py::test_wat_mensen_zeggen_staat_er_letterlijk",
    ),
    Ontwerpregel(
        "R9",
        "De taalcheck leest alleen wat de procesbegeleider zelf schreef.",
        "Jouw taal stuurt jouw gedrag. De taal van de familie is van hen, en heeft geen check nodig.",
        "`sonestra taal` slaat over wat iemand zei, vroeg of afsprak. Ook valideer kijkt niet hoe het gezegd is.",
        f"{TRAINING}: de procesbegeleider oordeelt niet; ieder plan is goed.",
        "begin",
        f"{_HIER}test_wat_iemand_zegt_wordt_nooit_nagekeken_op_taal",
    ),
    Ontwerpregel(
        "R10",
        "Het netwerk is breder dan contact.",
        "Ieder met een kijk op de situatie hoort erbij: ook wie je lang niet zag, wie overleden is, of met wie het "
        "brak.",
        "Niemand heeft contact nodig om op de kaart te staan. Een verbroken band is geen fout.",
        f"{BIJEENKOMST}: het netwerk zijn alle personen die een perspectief hebben op de situatie nu.",
        "netwerk",
        f"{_HIER}test_zonder_contact_overleden_of_gebroken_hoort_iemand_erbij",
    ),
    Ontwerpregel(
        "R18",
        "De hoofdpersoon nodigt uit.",
        "Een uitnodiging van een instelling is een oproep. Van iemand die jou graag ziet komen is het een verzoek.",
        "De uitnodiging is geschreven door wie uitnodigt. De procesbegeleider staat er alleen klein onder.",
        f"{TRAINING}: de klant nodigt zelf uit.",
        "beraad",
        "tests/documenten/papieren/test_uitnodiging.py::test_de_procesbegeleider_staat_alleen_klein_onder_de_brief",
    ),
    Ontwerpregel(
        "R20",
        "In de informatieronde is er uitleg, en geen advies.",
        "Met uitleg kunnen mensen zelf kiezen. Met een advies kiest een ander.",
        "Op het blad met informatie staat wat zij willen weten, wie dat vertelt, en dat er niets in staat dat zij "
        "moeten doen.",
        f"{TRAINING}: professionals geven informatie; deelnemers stellen vragen.",
        "beraad",
        f"{_HIER}test_op_het_blad_met_informatie_staat_uitleg_en_geen_advies",
    ),
    Ontwerpregel(
        "R26",
        "De familie schrijft zelf op wat zij besluit.",
        "Wat je zelf opschrijft, daar houd je je aan.",
        "Voor de privétijd is er een kaart van de familie zelf, met lijnen om op te schrijven.",
        f"{TRAINING}: het plan voor de toekomst wordt in de privétijd genoteerd.",
        "beraad",
        f"{_HIER}test_de_kaart_voor_de_privetijd_is_van_de_familie",
    ),
    Ontwerpregel(
        "R27",
        "De privétijd duurt zo lang als nodig is.",
        "Met een eindtijd werkt de familie voor de klok. De procesbegeleider komt terug als zij klaar zijn.",
        "In het draaiboek staat na het begin van de privétijd geen tijd meer.",
        f"{TRAINING}: de procesbegeleider sluit aan als de klant klaar is.",
        "beraad",
        "tests/documenten/context/test_tijden.py::test_na_de_tijd_van_de_familie_staat_er_geen_tijd_meer",
    ),
    Ontwerpregel(
        "R40",
        "Het doel is loslaten.",
        "Een professional is een passant. Wat aan jou blijft hangen, stopt als jij weggaat.",
        "Voor het afscheid is er een brief: het plan is van hen, de map ook, en wat jij nog bewaart staat erop.",
        f"{TRAINING}: het doel is jezelf overbodig maken, loslaten en vertrouwen.",
        "losgelaten",
        f"{_HIER}test_bij_het_loslaten_gaat_de_map_naar_de_familie",
    ),
    Ontwerpregel(
        "R41",
        "Het verhaal verdwijnt niet in een systeem.",
        "Mensen zijn bang dat hun verhaal in systemen verdwijnt, en dat anderen er iets mee doen.",
        "Alles blijft op deze computer: het programma gaat het internet niet op, en telt niets. Elk bestand is te "
        "lezen zonder dit programma. Bij het loslaten gaat de map naar de familie.",
        f"{BIJEENKOMST}: de angst dat het verhaal in systemen komt.",
        "begin",
        f"{_HIER}test_niets_in_het_huis_gaat_het_internet_op",
    ),
    Ontwerpregel(
        "R42",
        "Niemand vertelt zijn verhaal twee keer.",
        "Steeds opnieuw vertellen maakt moe, en elke keer beslist een ander wat ervan overblijft.",
        "Wat één keer verteld is komt vanzelf op elk papier waar het hoort, voor wie het mag lezen.",
        f"{BIJEENKOMST}: mensen moeten te vaak hun verhaal doen.",
        "verhaal",
        "tests/documenten/papieren/test_verhaal.py::test_in_het_boekje_staan_alleen_je_eigen_woorden",
    ),
)
