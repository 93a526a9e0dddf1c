"""What is told of the rules that keep words with their owners: those of ``nodig`` and ``verboden``."""

from sonestra_cli.controles.regel import BIJEENKOMST, FOLDER, MOVISIE, TRAINING
from sonestra_cli.domein.bevinding import Regel

R3 = Regel(
    "R3",
    "fout",
    "Geen hulpvraag, diagnose, indicatie, score of BSN.",
    "Wordt een verhaal meteen een hulpvraag, dan zijn verantwoordelijkheid, creativiteit en "
    "eigenaarschap van mensen "
    "al buitenspel gezet. Veel mensen herkennen hun verhaal er ook niet meer in.",
    "Een vraag mag. Alleen niet door jou bedacht: zet hem bij `vragen`, van wie hem stelt. Begin bij wat al lukt.",
    f"{BIJEENKOMST}: niet de hulpvraag, maar het verhaal van de inwoner en de mensen eromheen. "
    f"{TRAINING}: de eerste "
    "ontmoeting is niet gericht op het onderzoeken van de precieze hulpvraag.",
    bewaakt=True,
)
R5 = Regel(
    "R5",
    "fout",
    "Het verhaal staat in de woorden van wie het vertelt.",
    "Mensen zijn eigenaar van hun verhaal. Woorden zonder naam zijn van niemand, en dan worden ze al snel van jou.",
    "Zet bij alles wat iemand vertelt `van`, met de sleutel van die mens. Wat jij zelf opmerkt hoort hier niet.",
    f"{FOLDER}: zij zijn eigenaar van hun verhaal. {TRAINING}: belangrijke mensen vullen het verhaal aan "
    "vanuit hun "
    "eigen perspectief.",
)
R12 = Regel(
    "R12",
    "fout",
    "Hoe een relatie voelt, is altijd volgens iemand.",
    "Twee mensen mogen hetzelfde contact anders beleven. Dan staan er twee regels, en tekent de kaart er twee.",
    "Zet `van` erbij: wie beleeft het zo? En `met`: met wie?",
    f"{MOVISIE}: op het genogram staat hoe de relaties ervaren worden. {BIJEENKOMST}: wat is ieders kijk?",
)
R25 = Regel(
    "R25",
    "fout",
    "Van de privétijd wordt niets opgeschreven.",
    "In de privétijd neemt de familie zelf de besluiten, zonder procesbegeleider en zonder professionals. Wat daar "
    "gezegd wordt is van hen. Er is geen veld voor, ook niet voor hoe lang het duurde.",
    "Wat zij besluiten noteren zij zelf: dat is het plan, en dat staat in plan.yaml. Maak je je zorgen over de "
    "veiligheid van iemand? Dan geldt de meldcode van jouw organisatie.",
    f"{TRAINING}: de klant neemt met zijn omgeving de besluiten in de privétijd; de procesbegeleider en eventuele "
    "professionals zijn daar niet bij.",
    bewaakt=True,
)
R29 = Regel(
    "R29",
    "fout",
    "Ieder plan is goed: er is geen plek voor een oordeel.",
    "De procesbegeleider oordeelt niet over wat er in het plan staat. Mensen houden zich aan een plan dat van hen is.",
    "Wil je iets scherper krijgen? Stel een open vraag: wie, wat, waar, wanneer, hoe.",
    f"{TRAINING}: de procesbegeleider oordeelt niet inhoudelijk over het plan; ieder plan is goed.",
    bewaakt=True,
)
R31 = Regel(
    "R31",
    "fout",
    "Een afspraak staat in de woorden van de familie.",
    "Alleen de woorden zijn nodig. Wie, wat, waar, wanneer en hoe mogen erbij, of later.",
    "Schrijf bij `woorden` hoe zij het zelf zeiden, ook als er een spelfout in zit.",
    f"{FOLDER}: zelf, zonder professionals, antwoorden geven en besluiten nemen. {TRAINING}: veel mensen herkennen "
    "hun verhaal niet in statig geformuleerde woorden.",
)
